"""The layer of dates: rare anchors first, then the grammar from the words before each."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from factkit.layers.dates.grammar import ANCHOR, PHRASE, WORD_ANCHORS
from factkit.layers.dates.values import value_of
from factkit.layers.paragraphs import Paragraph
from factkit.spans import at

WORD_START = re.compile(r"(?<![\w-])\w")
WORDS_BEFORE = 5
REACH = 40
"""How far before its anchor a phrase may begin: in words and in characters."""


class DateMention(NamedTuple):
    """Words that name a day, week, month or year.

    ``value`` is ISO 8601: ``2023-12-27``, ``2023-W52``, ``2023-12`` or ``2023``. Words that
    cannot be resolved (``Wednesday`` in a text without a date) are not listed.
    """

    start: int
    end: int
    value: str


def find_dates(
    text: str, paragraphs: tuple[Paragraph, ...], published: date | None
) -> tuple[DateMention, ...]:
    """Return the dates in text order; relative ones need ``published``."""
    found: list[DateMention] = []
    done = 0
    for anchor in _anchors(text):
        if anchor < done or (paragraph := at(paragraphs, anchor)) is None:
            continue
        for start in _starts(text, anchor, max(done, paragraph.start)):
            match = PHRASE.match(text, start, paragraph.end)
            if match and match.end() > anchor:
                done = match.end()
                if value := value_of(match, published):
                    found.append(DateMention(start, done, value))
                break
    return tuple(found)


def _anchors(text: str) -> list[int]:
    """Return where dates may be, in text order."""
    places = [match.start() for match in ANCHOR.finditer(text)]
    for word in WORD_ANCHORS:
        place = text.find(word)
        while place >= 0:
            places.append(place)
            place = text.find(word, place + len(word))
    return sorted(places)


def _starts(text: str, anchor: int, first: int) -> Iterator[int]:
    """Yield the starts of up to five words before and at the anchor, the farthest first."""
    words = WORD_START.finditer(text, max(first, anchor - REACH), anchor + 1)
    return iter([word.start() for word in words][-WORDS_BEFORE:])
