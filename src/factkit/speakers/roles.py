"""Roles: what the text calls somebody beside the name: ``spokesman Juan Roa``, ``Roa, a teacher,``."""

import re

from factkit.lexicon import words
from factkit.speakers.words import PERSON_NOUNS, TITLES, folded

APPOSITION = re.compile(r",[ ]((?:[^,;:.()\"“”«»\r\n]|\.(?=\w)){3,100})(?=[,.;)\"“”«»\r\n]|$)")
AGE = re.compile(r",[ ](?:aged[ ])?([1-9][0-9]?)(?=[,.)])")
ARTICLE = re.compile(r"(?:an?|the|his|her|their|its|our)[ ]")
HEAD_END = re.compile(r"[ ](?:of|for|at|in|with|on|to|from|and|under)\b")
CLAUSE = re.compile(
    r"[ ](?:who|that|which|as|when|while|after|before|but|said|says|told|added|is|was|has|had)\b"
)
BOUNDARIES = frozenset(
    "a an the his her their its our my this that these of for at in with on to from by and or but as "
    "while when former-".split()
) | words("reporting_verbs")
LONGEST = 80
MODIFIERS = 3


def role_after(text: str, end: int) -> str | None:
    """Return the role that follows a name: ``Roa, a spokesman for the ministry,``."""
    match = APPOSITION.match(text, end)
    if match is None:
        return None
    role = match.group(1)
    if article := ARTICLE.match(role):
        role = role[article.end() :]
    if clause := CLAUSE.search(role):
        role = role[: clause.start()]
    head_end = HEAD_END.search(role)
    head = role[: head_end.start()] if head_end else role
    noun = folded(head.rpartition(" ")[2])
    return role if noun in PERSON_NOUNS or noun in TITLES else None


def age_after(text: str, end: int) -> str | None:
    """Return the age that follows a name: ``Roa, 21,``."""
    match = AGE.match(text, end)
    return match and match.group(1)


def role_before(text: str, start: int) -> str | None:
    """Return the role in small letters before a name: ``the ministry spokesman Juan Roa``."""
    left = text[max(0, start - LONGEST) : start]
    if not left.endswith(" "):
        return None
    apposed = left.endswith(", ")  # `the spokesman, Juan Roa,`
    before = left.rstrip(", ").split(" ")
    if folded(before[-1]) not in PERSON_NOUNS or not before[-1].islower():
        return None
    role, bounded = _back_to_boundary(before)
    return None if apposed and not bounded else role


def _back_to_boundary(before: list[str]) -> tuple[str, bool]:
    """Return the last words down to an article, a possessive or a verb, and whether one stood there."""
    for index in range(len(before) - 2, max(-1, len(before) - 3 - MODIFIERS), -1):
        word = before[index]
        if word.lower() in BOUNDARIES or word.endswith(("'s", "’s", "s'", "s’")):
            return " ".join(before[index + 1 :]), True
        if not word or not word[-1].isalpha():
            return " ".join(before[index + 1 :]), False
    return before[-1], False
