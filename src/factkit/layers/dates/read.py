"""From the words of a date to the day they name."""

import re
from datetime import date

from factkit.layers.dates.almanac import FULL_MONTHS, MONTHS, day_of, full_year, nearest_day
from factkit.layers.dates.grammar import DATE, FULL_DATE
from factkit.patterns import LatePattern
from factkit.spans import Extent, Placed

MISSPELT = LatePattern(r"(?P<month>[^\W\d_]{3,10})\.?\s{1,2}(?P<day>\d\d?)\b")
ALIKE = 0.75
"""How much of a misspelt month must be right: `Marchg` and `Narch` are March, `Grade` is none."""


def read_day(text: str, start: int, end: int, published: date | None) -> date | None:
    """Return the day of the date that stands in ``start:end``, its month misspelt or not; or None.

    Where it has no year it is the one nearest to ``published``; without both there is no day.
    """
    if match := DATE.compiled.match(text, start, end):
        return matched_day(match, published)
    if published and (match := MISSPELT.compiled.match(text, start, end)):
        month = month_of(match["month"])
        return nearest_day(month, int(match["day"]), published) if month else None
    return None


def month_of(word: str) -> int | None:
    """Return the number of the month that the word must mean in a date, or None.

    >>> month_of("Febuary"), month_of("Grade")
    (2, None)
    """
    from difflib import get_close_matches  # noqa: PLC0415  # so rare that no import need pay

    word = word.lower()
    close = [word] if word in MONTHS else get_close_matches(word, FULL_MONTHS, 1, ALIKE)
    return MONTHS[close[0]] if close else None


def full_date_in(text: str, place: Placed) -> tuple[date, Extent] | None:
    """Return the first date with a year that stands at ``place``, and where; or None."""
    for match in FULL_DATE.compiled.finditer(text, place.start, place.end):
        if day := matched_day(match, None):
            return day, Extent(*match.span())
    return None


def matched_day(match: re.Match[str], published: date | None) -> date | None:
    """Return the day that a match of ``DATED`` names, or None."""
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
        return day_of(year, month, day)
    name, digits, year_digits = _parts(match)
    month, day = MONTHS[name.lower()], int(digits.rstrip("sthnrd"))
    if year_digits:
        return day_of(full_year(year_digits), month, day)
    return nearest_day(month, day, published) if published else None


def _parts(match: re.Match[str]) -> tuple[str, str, str | None]:
    """Return month, day and year as they are written, whichever comes first."""
    if match["month_a"]:
        return match["month_a"], match["day_a"], match["year_a"]
    return match["month_b"], match["day_b"], match["year_b"]
