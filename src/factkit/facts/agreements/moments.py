"""Words near an agreement that tell a year: written out, or counted from the day of publication.

Only the year is wanted here, so `last month`, `on Wednesday` or `two years ago` need no more than
the day on which the text was published.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from factkit.patterns import LatePattern

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBERS = {
    "a": 1, "an": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
AGES = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3652}
"""Days in the units that are counted back from the day of publication."""

MONTH = "|".join(name.capitalize() for name in MONTHS)
MOMENT = LatePattern(
    rf"""
    \b
    (?:
      (?<![$£€/.,-]) (?P<year> (?:1[5-9]|20)\d\d )
        (?! \w | [-–/,.]\d | \s (?:mln|bln|million|billion|pct|percent|per|tonnes|people|troops) )
    | (?:last|past|previous|this) \s (?P<span> year|month|week )\b
    | (?P<count> a|an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{{1,2}} )
        \s (?P<unit> day|week|month|year|decade )s? \s ago \b
    | (?: (?P<last>[Ll]ast|[Ii]n|[Tt]his|[Oo]f|[Tt]he|[Ee]arly|[Ll]ate) \s
          (?P<month> {MONTH} ) (?:\s\d{{1,2}})? | (?P<dated> {MONTH} ) \s \d{{1,2}} )
        \b (?! ,?\s\d{{4}} | \d )
    | (?P<weekday> Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday )\b
    | (?P<now> [Tt]oday|[Yy]esterday|[Tt]onight )\b
    )
    """,
    re.VERBOSE,
)
"""All alternatives open with a word, so that the others are passed at once."""


class Moment(NamedTuple):
    """Words that tell a year."""

    start: int
    end: int
    year: int


def find_moments(text: str, start: int, end: int, published: date | None) -> tuple[Moment, ...]:
    """Return the moments in ``text[start:end]``; relative ones need the day of publication.

    >>> [moment.year for moment in find_moments("last month, 1951", 0, 16, date(2021, 1, 5))]
    [2020, 1951]
    """
    return tuple(_moments(text, start, end, published))


def _moments(text: str, start: int, end: int, published: date | None) -> Iterator[Moment]:
    for match in MOMENT.compiled.finditer(text, start, end):
        if match["year"]:
            yield Moment(*match.span("year"), int(match["year"]))
        elif published:
            begin = (
                match.start("month") if match["month"] and not _is_last(match) else match.start()
            )
            yield Moment(begin, match.end(), _relative_year(match, published))


def _is_last(match: re.Match[str]) -> bool:
    return match["last"].lower() in {"last", "this"}


def _relative_year(match: re.Match[str], published: date) -> int:
    """Return the year of words that are counted back from the day of publication."""
    if match["span"]:
        back = 0 if match[0].startswith("this") else AGES[match["span"]]
        return _back(published, match["span"], back and 1)
    if match["unit"]:
        count = match["count"]
        return _back(published, match["unit"], NUMBERS.get(count) or int(count))
    month = match["month"] or match["dated"]
    if month:
        return published.year - (MONTHS.index(month.lower()) + 1 > published.month)
    if match["weekday"]:
        passed = (published.weekday() - WEEKDAYS.index(match["weekday"].lower())) % 7
        return (published - timedelta(passed)).year
    return (published - timedelta(match[0].lower() == "yesterday")).year


def _back(published: date, unit: str, count: int) -> int:
    """Return the year that lies ``count`` units before the day of publication."""
    if unit == "year":
        return published.year - count
    if unit == "decade":
        return published.year - 10 * count
    if unit == "month":
        return published.year + (published.month - 1 - count) // 12
    days = count * AGES[unit]
    return (published - timedelta(days)).year if published.toordinal() > days else published.year
