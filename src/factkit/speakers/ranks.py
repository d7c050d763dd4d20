"""How somebody stands in a sentence: as its subject, as an owner, behind a preposition."""

import re

from factkit.attribution.verbs import REPORTING
from factkit.spans import Placed

SUBJECT, OWNER, OBJECT = range(3)
PREPOSITIONS = frozenset(
    ["of", "for", "at", "in", "from", "with", "on", "to", "by", "about", "near", "after", "before",
     "against", "than", "like", "between", "over", "under", "behind", "toward", "towards",
     "including", "despite", "via", "without", "through"]
)  # fmt: skip
NO_LETTER = re.compile(r"\W")
POSSESSIVE = re.compile(r"['’](?:s\b|[ ])")
JOINED = re.compile(r"[ ]?,?[ ](?:and|or)[ ]")
NEXT_WORD = re.compile(r"[ ](?:also[ ]|later[ ]|then[ ])?([a-z]+)\b")
LAST_WORD = re.compile(r"\b([a-z]+)[ ]$")
TELLING = frozenset(("added", "explained", "recalled", "remembered", "said", "says", "told"))
ASKING = frozenset(("ask", "asked", "asks"))
ASKS = re.compile(
    r"[ ](?:(?:also|later|then|has|had)[ ])?(?:asked|asks)[ ]"
    r"(?=(?>(?:[A-Z][\w.-]*[ ]?)+)(?!['’]))"
)
"""Behind somebody who asks another: who is asked is expected to answer."""
NEAR = 14
"""The longest preposition with an article behind it takes so many characters."""


def rank_of(text: str, place: Placed) -> int:
    """Return how near to the subject of its sentence somebody stands, by the words beside."""
    before = text[max(0, place.start - NEAR) : place.start].lower().removesuffix("the ")
    if before.endswith(" ") and _last_word(before) in PREPOSITIONS:
        return OBJECT
    return OWNER if is_owner(text, place.end) else SUBJECT


def _last_word(before: str) -> str:
    word = before[before.rfind(" ", 0, -1) + 1 : -1]
    return word if word.isalpha() else NO_LETTER.split(word)[-1]


def is_owner(text: str, end: int) -> bool:
    """Return whether something is said to be somebody's: ``Roa's fate``."""
    return POSSESSIVE.match(text, end) is not None


def is_reporter(text: str, place: Placed) -> bool:
    """Return whether a reporting verb stands beside: ``Weiss argues``, ``said Roa``.

    Who asks is mostly answered by another.
    """
    verb = NEXT_WORD.match(text, place.end) or LAST_WORD.search(
        text[max(0, place.start - NEAR) : place.start]
    )
    return verb is not None and verb[1] in REPORTING and verb[1] not in ASKING


def is_telling(text: str, place: Placed) -> bool:
    """Return whether somebody talks, as one does who is brought in to be quoted."""
    verb = NEXT_WORD.match(text, place.end)
    return verb is not None and verb[1] in TELLING


def are_beside(text: str, one: Placed, other: Placed) -> bool:
    """Return whether two stand side by side: ``Weiss and Roa``."""
    return JOINED.fullmatch(text, one.end, other.start) is not None


def asks(text: str, place: Placed) -> bool:
    """Return whether somebody asks another: ``Weiss asked Roa how``."""
    return ASKS.match(text, place.end) is not None


def is_asked(text: str, one: Placed, other: Placed) -> bool:
    """Return whether the second is asked by the first."""
    return ASKS.fullmatch(text, one.end, other.start) is not None
