"""Newcomers: who is brought in by other words than a listed noun: ``A bettor who``, ``One of``."""

import re

from factkit.attribution.verbs import REPORTING
from factkit.lexicon import words
from factkit.patterns import LatePattern
from factkit.speakers.words import (
    BODY_WORDS,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    singular,
)

BRINGING_IN = frozenset(("A", "An", "Another", "One"))
NO_HEADS = BODY_WORDS | DOCUMENT_NOUNS | GROUP_NOUNS | words("function_words") | REPORTING.keys()
WHO = LatePattern(
    r"(?:[ ](?:at|for|from|in|near|of|on|with)(?:[ ][\w’'-]+){1,4})?,?[ ]who(?:m|se)?[ ]"
)
"""Who is told of right behind a description: ``A baker from the island, who was passing,``."""
ALONE = ("Another", "One", "another", "one")
"""Behind others: ``Residents fled. One said it was late.``"""
SAYS = re.compile(r"[ ](?:said|says|told|tells|recalled|recalls)\b")

FRONTED = LatePattern(
    r"[^,;:.\"“”\r\n]{0,100},[ ]"
    r"(?:s?he[ ]|(?:[A-Z][\w’'-]*\.?[ ]){1,4}(?!(?:and|at|in|of|or)\b)[a-z])"
)


def tells_of_subject(text: str, end: int) -> bool:
    """Return whether a description only tells of the subject: ``A man who loves the sea, Roa``."""
    return FRONTED.compiled.match(text, end) is not None


def is_told_of(text: str, end: int) -> bool:
    """Return whether a relative clause tells of whom is described: ``A baker, who wept,``."""
    return WHO.compiled.match(text, end) is not None


def unlisted(text: str, start: int, run: list[str]) -> tuple[int, str]:
    """Return where the noun stands in a run of words behind ``A`` that brings somebody in.

    No list has all nouns for persons: ``who`` takes up none but persons, and what is neither a
    body nor written can be said to speak of no other: ``A bettor said``, not ``A tweet said``.
    """
    if run[0] == "of":
        return _of_many(text, start, run)
    if SAYS.match(text, start):
        return (-1, "one") if text.endswith(ALONE, 0, start) else (0, "")
    end = start
    for index, word in enumerate(run):
        end += len(word) + 1
        if word in NO_HEADS or not word.islower():
            break
        if SAYS.match(text, end) or is_told_of(text, end):
            return index, word
    return 0, ""


def _of_many(text: str, start: int, run: list[str]) -> tuple[int, str]:
    """Return of whom somebody is one: ``One of the rowers``, ``One of them said``."""
    end = start
    for index, word in enumerate(run):
        end += len(word) + 1
        noun = singular(word)
        if noun is not None and run[index + 1 : index + 2] != ["of"]:
            return index, noun
        if word == "them" and (SAYS.match(text, end) or is_told_of(text, end)):
            return index, word
    return 0, ""
