"""Places: where the names and pronouns stand that may be a person's, outside quotations."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from factkit.layers.names import Name
from factkit.spans import Extent
from factkit.speakers.cast import Cast
from factkit.speakers.offices import is_trade
from factkit.speakers.roles import QUALIFIERS
from factkit.speakers.words import PERSON_NOUNS, Gender, folded

PRONOUN = re.compile(r"e\b(?:(?<=\b[Hh]e)|(?<=\b[Ss]he))")
"""``he`` and ``she``, from behind: few words end so, and many have an h or an s."""
GENDERS: dict[str, Gender] = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
WIDTH = 24
"""So many names, pronouns and sources are looked at in a sentence,"""
LONG = 3000
"""and so many characters of it."""
ARTICLES = (" the ", "The ", " a ", " an ", "A ", "An ")
COMPARING = ("er ", "est ")
COMPARED = re.compile(
    r"\b(?:[Tt]he[ ]|[Aa]n)(elder|eldest|older|oldest|other|younger|youngest)[ ]$"
)
LONGEST_COMPARED = len(" the youngest ")
SHORTEST_GAP = len(" aide ")
LONGEST_GAP = 40
"""A name that qualifies the one behind it is no further from it."""


def compared(text: str, name: Name) -> str:
    """Return the word that says of which of a family a name is said: ``the elder Roa``.

    It does not tell whom; ``the tearful Roa`` is whoever is called so.
    """
    start = name.start
    if not text.endswith(COMPARING, 0, start):
        return ""
    match = COMPARED.search(text, max(0, start - LONGEST_COMPARED), start)
    return match[1] if match else ""


def names_between(cast: Cast, text: str, start: int, end: int, clear: int = 0) -> Iterator[Name]:
    """Yield the names outside quotations between two offsets that stand like a person's.

    Up to ``clear`` nothing is quoted.
    """
    names = cast.names
    first = bisect_left(names, (start,))
    for index in range(first, min(first + WIDTH, len(names))):
        begin, stop, core = name = names[index]
        if stop > end:
            return
        if text.endswith(ARTICLES, 0, begin) and (
            core == begin or is_trade(folded(text[core:stop].rpartition(" ")[2]))
        ):
            continue  # `the Roa campaign`: nobody is called with an article
        following = names[index + 1].start if index + 1 < len(names) else stop
        if SHORTEST_GAP <= following - stop <= LONGEST_GAP and _qualifies(text[stop:following]):
            continue
        if begin < clear or not cast.is_quoted(begin):
            yield name


def _qualifies(gap: str) -> bool:
    """Return whether a noun between two names makes one name the other: ``Roa aide Anna Weiss``."""
    if gap[0] != " " or gap[-1] != " ":
        return False
    between = gap[1:-1].split(" ")
    return between[-1] in PERSON_NOUNS and QUALIFIERS.issuperset(between)


def pronouns_between(
    cast: Cast, text: str, start: int, end: int, clear: int
) -> list[tuple[Extent, Gender]]:
    """Return ``he`` and ``she`` outside quotations between two offsets.

    Up to ``clear`` nothing is quoted.
    """
    found: list[tuple[Extent, Gender]] = []
    for match in islice(PRONOUN.finditer(text, start, min(end, start + LONG)), WIDTH):
        stop = match.end()
        if stop > clear and cast.is_quoted(stop - 1):
            continue
        begin = stop - (3 if text[stop - 3 : stop].lower() == "she" else 2)
        found.append((Extent(begin, stop), GENDERS[text[begin:stop].lower()]))
    return found
