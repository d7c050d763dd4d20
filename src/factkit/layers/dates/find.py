"""The layer of dates: rare anchors first, then the grammar from the words that lead to each."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from factkit.layers.dates.almanac import COUNTS, WEEKDAYS
from factkit.layers.dates.grammar import (
    ANCHORS,
    ANY_ANCHOR,
    BEGINNINGS,
    DAY_SIGN,
    NO_BEGINNINGS,
    PHRASE,
)
from factkit.layers.dates.values import value_of
from factkit.lexicon import words

OPENERS = words("date_openers") | COUNTS.keys() | WEEKDAYS.keys()
LINKS = words("date_links")
REACH = 32
"""Characters before an anchor in which words may lead to it."""

SHORT = 500
"""So few characters are searched for all anchors at once."""

OPENING = "(\"'“‘[«-–—"


class DateMention(NamedTuple):
    """Words that name a day, week, month or year.

    ``value`` is ISO 8601: ``2023-12-27``, ``2023-W52``, ``2023-12`` or ``2023``. Words that
    cannot be resolved (``Wednesday`` in a text without a date) are not listed.
    """

    start: int
    end: int
    value: str


def find_dates(
    text: str, paragraphs: Sequence[tuple[int, int]], published: date | None
) -> tuple[DateMention, ...]:
    """Return the dates in text order; relative ones need ``published``.

    ``paragraphs`` are the stretches that are read: the story's, or the few words of interest.
    """
    if not paragraphs:
        return ()
    found: list[tuple[int, int, str]] = []
    ahead = iter(paragraphs)
    first, end = next(ahead)
    for anchor in _anchors(text, first, paragraphs[-1][1]):
        while anchor >= end:
            first, end = next(ahead)
        if anchor < first or text[anchor - 1 : anchor].isalnum():
            continue
        if match := _phrase(text, anchor, first, end):
            start, first = match.span()
            if value := value_of(match, published):
                found.append((start, first, value))
    return tuple(map(DateMention._make, found))


def may_name_day(text: str, start: int, end: int) -> bool:
    """Return whether what every day is named by stands there: `Monday`, `tomorrow`, a month.

    It costs little, and is true of other words too.
    """
    words = text[start:end]
    return (
        "day" in words
        or "omorrow" in words
        or "ortnight" in words
        or DAY_SIGN.compiled.search(words) is not None
    )


def _anchors(text: str, start: int, end: int) -> list[int]:
    """Return where dates may be, in text order."""
    places: list[int] = []
    for pattern in ANCHORS if end - start > SHORT else (ANY_ANCHOR,):
        search = pattern.compiled.search
        match = search(text, start, end)
        while match:
            places.append(match.start(match.lastindex or 0))
            match = search(text, match.end(), end)
    places.sort()
    return places


def _phrase(text: str, anchor: int, first: int, end: int) -> re.Match[str] | None:
    """Return the longest phrase that holds the anchor and begins at or after ``first``."""
    before = text[max(first, anchor - REACH) : anchor].split()
    if before and leading(before[-1]):
        for start in _openers(text, before, anchor, first):
            match = PHRASE.compiled.match(text, start, end)
            if match and match.end() > anchor:
                return match
    letter = text[anchor]
    if letter in NO_BEGINNINGS:
        return None
    return BEGINNINGS.get(letter, PHRASE).compiled.match(text, anchor, end)


def _openers(text: str, words: list[str], anchor: int, first: int) -> list[int]:
    """Return where those of the words stand that open its phrase, the farthest first."""
    openers: list[int] = []
    while words and (leads := leading(words[-1])):
        anchor = text.rfind(words.pop().lstrip(OPENING), first, anchor)
        if leads == "opens":
            openers.insert(0, anchor)
    return openers


@lru_cache(maxsize=4096)
def leading(word: str) -> Literal["opens", "links", ""]:
    """Return whether a phrase may begin with the word, run through it, or neither.

    >>> leading("Late"), leading("of"), leading("boat")
    ('opens', 'links', '')
    """
    plain = word.lstrip(OPENING).rstrip(",.-").lower()
    if plain in OPENERS or plain[:1].isdecimal() or plain.partition("-")[0] in COUNTS:
        return "opens"
    return "links" if plain in LINKS else ""
