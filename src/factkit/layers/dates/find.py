"""The layer of dates: rare anchors first, then the grammar from the words that lead to each."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from factkit.layers.dates.almanac import COUNTS, WEEKDAYS
from factkit.layers.dates.grammar import ANCHOR, PHRASE, WORD_ANCHORS
from factkit.layers.dates.values import value_of
from factkit.lexicon import words
from factkit.spans import Placed, at

LINKS = words("date_links") | COUNTS.keys() | WEEKDAYS.keys()
WORDS = 6
LONGEST = 20
"""How many words may lead to an anchor, and how long they and their white space may be."""

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
    found: list[DateMention] = []
    if not paragraphs:
        return ()
    done = 0
    for anchor in _anchors(text, paragraphs[0].start, paragraphs[-1].end):
        if anchor < done or text[anchor - 1 : anchor].isalnum():
            continue
        if (paragraph := at(paragraphs, anchor)) is None:
            continue
        if match := _phrase(text, anchor, max(done, paragraph.start), paragraph.end):
            done = match.end()
            if value := value_of(match, published):
                found.append(DateMention(match.start(), done, value))
    return tuple(found)


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
    for start in _starts(text, anchor, first):
        match = PHRASE.compiled.match(text, start, end)
        if match and match.end() > anchor:
            return match
    return None


def _starts(text: str, anchor: int, first: int) -> Iterator[int]:
    """Yield where the phrase may begin, the farthest first: at words that lead to a date."""
    starts = [anchor]
    while len(starts) < WORDS:
        before = text[max(first, starts[-1] - LONGEST) : starts[-1]].rsplit(None, 1)
        word = before[-1].lstrip(OPENING) if before else ""
        plain = word.rstrip(",.-").lower()
        if not (plain in LINKS or plain[:1].isdecimal() or plain.partition("-")[0] in COUNTS):
            break
        starts.append(text.rfind(word, first, starts[-1]))
    return reversed(starts)
