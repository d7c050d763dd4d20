"""Roles: what stands beside a name: ``spokesman Juan Roa``, ``Roa, a teacher,``."""

import re

from factkit.lexicon import words
from factkit.patterns import LatePattern
from factkit.speakers.words import (
    DEMONYMS,
    NOUN_BEHIND,
    PAPERS,
    PERSON_NOUNS,
    TITLES,
    folded,
    tokens_of,
)

LINKS = "who|whose|that|which|as|when|while|after|before|but"
VERBS = (
    "said|says|told|tells|added|adds|asked|asks|wrote|writes|replied"
    "|is|are|was|were|has|had|have|will|would"
)
CLAUSE_WORDS = f"{LINKS}|{VERBS}"
CLAUSE = LatePattern(rf"[ ](?:(?:{LINKS})|({VERBS}))\b")
"""What ends a role: a clause, or the verb of which it is the subject."""
JOINING = "and|or|but|not|to|by|in|on|at|for|with"
APPOSITION = LatePattern(
    rf"""
    ,[ ] (?! (?:{CLAUSE_WORDS}|{JOINING}) \b )
    ( (?> [^,;:.()"“”«»\r\n]{{1,100}} (?: \.(?=\w) [^,;:.()"“”«»\r\n]{{1,100}} ){{0,9}} ) )
    (?= [,.;)"“”«»\r\n] | $ )
    """,
    re.VERBOSE,
)
AGE = re.compile(r",[ ](?:aged[ ])?([1-9][0-9]?)(?=[,.)])")
AGED = re.compile(r"\b([1-9][0-9]?)-years?-old[ ]$")
LONGEST_AGED = len(" 21-years-old ")
ARTICLE = re.compile(r"(?:an?|the|his|her|their|its|our)[ ]")
HEAD_END = re.compile(r"[ ](?:of|for|at|in|with|on|to|from|and|under)\b")
BOUNDARIES = words("function_words")
QUALIFIERS = words("title_words") | words("body_words") | PERSON_NOUNS
NOUNS = PERSON_NOUNS | {"international"}
"""What stands before a name or behind a comma: ``the Tonga international Juan Roa``."""
ENDINGS = frozenset(
    f"{opening}{written} "[-4:]
    for noun in NOUNS
    for written in (noun, ".".join(noun))
    for opening in ("", " ")
).union(("for ", " of ", "the ", "and ", " is ", "was ", "old "))
"""How what may stand right before a name ends, where a role does; most other words do not."""
DETERMINERS = frozenset(("a", "an", "the", "his", "her", "its", "their", "our", "whose"))
MARK = LatePattern(r"[,.;:!?\"“”()\r\n]")
OPENING = LatePattern(r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)|['’]s)[ ]")
PREDICATING = (" is ", " was ")
PREDICATED = LatePattern(
    r"(?:^|[.!?]['\"’”]{0,2}[ ]|[\r\n])(?:The|His|Her|Its|Their)[ ]"
    r"([\w-]+(?:[ ][\w-]+){0,3})[ ](?:is|was)[ ]$"
)
CAPITALISED = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)[ ]((?:[A-Z][\w-]+[ ]){0,4}([A-Z][\w-]+)),[ ]$"
)
OWNING = ("'", "’")
CLOSING = (",", ".", ";", ")")
POSSESSIVE = re.compile(r"(?:['’]s|s['’])$")
TELLING = NOUNS | TITLES | DEMONYMS
"""Heads that tell what somebody is behind a comma: ``Roa, a Belgian,``."""
OTHERS = PERSON_NOUNS - {"justice"}
"""Nouns for another person within a role: not in ``the minister of justice``."""
LONGEST_HEAD = 5
LENGTHS = range(3, 101)
"""So many characters make a role that follows a name."""
LONGEST = 80
LONGEST_NOUN = 40
MODIFIERS = 3


def may_follow_role(text: str, start: int) -> bool:
    """Return whether a role may stand before a name, by the last letters there."""
    ending = text[start - 4 : start] or text[:start]
    if ending in ENDINGS:  # `maid`, not `said`
        return ending != "aid " or not text.endswith("said ", 0, start)
    if start > 1 and text[start - 2] == ",":
        return True
    return not ending.isascii() and ending[-2:-1].isalpha()  # `attaché`


def role_after(text: str, end: int) -> str | None:
    """Return the role that follows a name: ``Roa, a spokesman for the ministry,``.

    ``Roa, the minister said`` tells none: the minister is the subject of his own verb.
    """
    match = APPOSITION.compiled.match(text, end)
    if match is None or len(match[1]) not in LENGTHS:
        return None
    role = match[1]
    if article := ARTICLE.match(role):
        role = role[article.end() :]
    if clause := CLAUSE.compiled.search(role):
        if clause[1]:
            return None
        role = role[: clause.start()]
    head = head_of(role)
    is_short = 0 < len(head) <= LONGEST_HEAD
    return role if is_short and head[-1] in TELLING else None


def head_of(role: str) -> tuple[str, ...]:
    """Return the compared words of a role up to its head noun.

    >>> head_of("deputy spokesman for the ministry")
    ('deputy', 'spokesman')
    """
    end = HEAD_END.search(role)
    return tokens_of(role[: end.start()] if end else role)


def age_after(text: str, end: int) -> str | None:
    """Return the age that follows a name: ``Roa, 21,``."""
    match = AGE.match(text, end)
    return match and match.group(1)


def age_before(text: str, start: int, end: int) -> str | None:
    """Return the age that stands before a name: ``21-year-old Juan Roa``, no ``New Varna man``."""
    told = AGED.search(text, max(0, start - LONGEST_AGED), start)
    if told is None:
        return None
    noun = NOUN_BEHIND.match(text, end)
    return None if noun and noun[1] in PERSON_NOUNS else told[1]


def role_before(text: str, start: int, end: int) -> str | None:
    """Return the role before a name: ``the ministry spokesman Juan Roa``.

    One in capitals is part of the name, if no comma parts them: ``The Mayor, Juan Roa,``.
    """
    if not _is_noun_before(text, start):
        return None
    left = text[max(0, start - LONGEST) : start].splitlines()[-1]
    apposed = left.endswith(", ")  # `the spokesman, Juan Roa,`
    before = left.rstrip(", ").split(" ")
    if not before[-1].islower():
        told = CAPITALISED.search(left) if text.startswith(CLOSING, end) else None
        return told[1] if told and folded(told[2]) not in PAPERS else None
    role, bounded = _back_to_determiner(before)
    return None if apposed and not bounded else role


def role_apposed(text: str, start: int, end: int) -> str | None:
    """Return the role with its complement before a name: ``the envoy to Varna, Juan Roa,``.

    None where two are told of (``an aide of the mayor of Varna, Juan Roa,``), or where the name is
    a subject: ``Asked by the mayor of Varna, Juan Roa slept``.
    """
    if not (text.endswith(", ", 0, start) and text.startswith(CLOSING, end)):
        return None
    told = MARK.compiled.split(text[max(0, start - LONGEST) : start - len(", ")])[-1]
    for opening in OPENING.compiled.finditer(told):
        role = told[opening.end() :]
        head = head_of(role)
        if head and head[-1] in PERSON_NOUNS and BOUNDARIES.isdisjoint(head):
            complement = tokens_of(role)[len(head) :]
            return role if complement and OTHERS.isdisjoint(complement) else None
    return None


def role_predicated(text: str, start: int, end: int) -> str | None:
    """Return the role of which a name is told to be: ``The bride is Anna Roa``.

    ``The mayor is Roa's friend`` tells whose, and nothing of Roa.
    """
    if text.startswith(OWNING, end):
        return None
    told = PREDICATED.compiled.search(text, max(0, start - LONGEST), start)
    return told[1] if told and head_of(told[1])[-1] in PERSON_NOUNS else None


def _is_noun_before(text: str, start: int) -> bool:
    """Return whether the word before an offset is a noun for a person, a comma aside.

    A full stop ends a sentence there: ``said a baker. Juan Roa laughed``.
    """
    before, _, behind = text[max(0, start - LONGEST_NOUN) : start].rpartition(" ")
    word = before.rpartition(" ")[2]
    if word.isalpha() and word.isascii():  # as mostly
        return word in NOUNS and not behind
    if behind or word.endswith("."):
        return False
    return folded(word.removesuffix(",").rpartition("\n")[2]) in NOUNS


def _back_to_determiner(before: list[str]) -> tuple[str, bool]:
    """Return the words down to an article or a possessive, and whether one stood there.

    Where none stands there it may be a verb that comes before (``They met spokesman Juan Roa``):
    only words that can qualify a role are taken.
    """
    stop = max(-1, len(before) - 2 - MODIFIERS)
    sure = len(before) - 1
    for index in range(len(before) - 2, stop, -1):
        word = before[index]
        if word.lower() in DETERMINERS or POSSESSIVE.search(word):
            return " ".join(before[index + 1 :]), True
        if not word or not word[-1].isalpha() or (word in BOUNDARIES and word != "then"):
            break
        if sure == index + 1 and (word[0].isupper() or word in QUALIFIERS):
            sure = index
    return " ".join(before[sure:]), False
