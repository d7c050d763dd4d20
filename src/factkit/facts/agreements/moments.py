"""Words near an agreement that tell a year: written out, or counted from the day of publication."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from factkit.layers.dates import DateMention, find_dates
from factkit.patterns import LatePattern
from factkit.spans import Extent

DIGITS = re.compile(r"\d{4}")
NOW = LatePattern(
    r"\b(?:[Tt]onight|[Tt]his\s(?:morning|afternoon|evening|weekend)|(?:the|last)\sweekend)\b"
)
"""Hours and days that are no date, but of the year of publication."""

HOURS = ("onight", "morning", "afternoon", "evening", "weekend")
"""Each of those holds one of them, which are found faster."""


class Moment(NamedTuple):
    """Words that tell a year."""

    start: int
    end: int
    year: int


def find_moments(text: str, start: int, end: int, published: date | None) -> tuple[Moment, ...]:
    """Return the moments in ``text[start:end]``; relative ones need the day of publication.

    Of words with a year in digits only the digits are kept.

    >>> [moment.year for moment in find_moments("last month, May 1951", 0, 20, date(2021, 1, 5))]
    [2020, 1951]
    """
    found = list(_dated(find_dates(text, (Extent(start, end),), published), text, published))
    if published and any(map(text[start:end].__contains__, HOURS)):
        found.extend(
            Moment(*now.span(), published.year) for now in NOW.compiled.finditer(text, start, end)
        )
    return tuple(sorted(found))


def _dated(dates: Iterable[DateMention], text: str, published: date | None) -> Iterator[Moment]:
    for mention in dates:
        year = int(mention.value[:4])
        digits = DIGITS.search(text, mention.start, mention.end)
        if digits:
            yield Moment(*digits.span(), year)
        elif published and year <= published.year:  # nothing is made next year
            start = mention.start + len("the ") * text.startswith("the ", mention.start)
            yield Moment(start, mention.end, year)
