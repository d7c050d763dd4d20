"""The layer of dates: one scan from rare anchors."""

from datetime import date
from typing import NamedTuple

from factkit.layers.dates.grammar import FULL_DATE
from factkit.layers.dates.read import matched_day
from factkit.layers.paragraphs import Paragraph


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
    found = []
    for paragraph in paragraphs:
        for match in FULL_DATE.finditer(text, paragraph.start, paragraph.end):
            if day := matched_day(match, published):
                found.append(DateMention(match.start(), match.end(), day.isoformat()))
    return tuple(found)
