"""The layer of dates: rare anchors first, then the grammar from the words that lead to each."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from factkit.layers.dates.almanac import COUNTS, WEEKDAYS
from factkit.layers.dates.grammar import ANCHOR, DAY_SIGN, PHRASE, WORD_ANCHORS
from factkit.layers.dates.values import value_of
from factkit.lexicon import words
from factkit.spans import Placed

OPENERS = words("date_openers") | COUNTS.keys() | WEEKDAYS.keys()
LINKS = words("date_links")
WORDS = 5
LONGEST = 20
"""How many words may lead to an anchor, and how long they and their white space may be."""

UNITS = ("week", "month", "day", "years", "fortnight", "decade")
"""Anchors that no phrase begins with."""

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
    text: str, paragraphs: Sequence[Placed], published: date | None
) -> tuple[DateMention, ...]:
    """Return the dates in text order; relative ones need ``published``.

    ``paragraphs`` are the stretches that are read: the story's, or the few words of interest.
    """
    if not paragraphs:
        return ()
    found: list[DateMention] = []
    ahead = iter(paragraphs)
    paragraph = next(ahead)
    first = paragraph.start
    for anchor in _anchors(text, first, paragraphs[-1].end):
        while anchor >= paragraph.end:
            paragraph = next(ahead)
            first = paragraph.start
        if anchor < first or text[anchor - 1 : anchor].isalnum():
            continue
        if match := _phrase(text, anchor, first, paragraph.end):
            start, first = match.span()
            if value := value_of(match, published):
                found.append(DateMention(start, first, value))
    return tuple(found)


def may_name_day(text: str, start: int, end: int) -> bool:
    """Return whether what every day is named by stands there: `Monday`, `tomorrow`, a month.

    It costs little, and is true of other words too.
    """
    return (
        text.find("day", start, end) >= 0
        or text.find("omorrow", start, end) >= 0
        or text.find("ortnight", start, end) >= 0
        or DAY_SIGN.compiled.search(text, start, end) is not None
    )


def _anchors(text: str, start: int, end: int) -> list[int]:
    """Return where dates may be, in text order."""
    places = [match.start() for match in ANCHOR.compiled.finditer(text, start, end)]
    for word in WORD_ANCHORS:
        place = text.find(word, start, end)
        while place >= 0:
            places.append(place)
            place = text.find(word, place + len(word), end)
    places.sort()
    return places


def _phrase(text: str, anchor: int, first: int, end: int) -> re.Match[str] | None:
    """Return the longest phrase that holds the anchor and begins at or after ``first``."""
    read = PHRASE.compiled.match
    for start in _openers(text, anchor, first):
        match = read(text, start, end)
        if match and match.end() > anchor:
            return match
    return None if text.startswith(UNITS, anchor) else read(text, anchor, end)


def _openers(text: str, anchor: int, first: int) -> list[int]:
    """Return where words stand that open the phrase of the anchor, the farthest first."""
    start = anchor
    openers: list[int] = []
    for _ in range(WORDS):
        before = text[max(first, start - LONGEST) : start].rsplit(None, 1)
        leads = leading(before[-1]) if before else ""
        if not leads:
            break
        start = text.rfind(before[-1].lstrip(OPENING), first, start)
        if leads == "opens":
            openers.insert(0, start)
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
