"""The arithmetic of dates: which day, week, month or year is meant, and its ISO 8601 form.

Nothing here knows of text. Every function answers None where no such date exists.
"""

from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from factkit.lexicon import lines

Unit = Literal["day", "week", "month", "year"]


def _numbers(name: str) -> dict[str, int]:
    """Return a list of ``name = number`` entries as a dictionary."""
    pairs = (line.rpartition(" = ") for line in lines(name))
    return {word: int(number) for word, _, number in pairs}


MONTHS = _numbers("months")
WEEKDAYS = _numbers("weekdays")
SHORT_FORMS = frozenset({"febr", "sept", *(name[:3] for name in MONTHS if name != "may")}) - {"may"}
FULL_MONTHS = frozenset(MONTHS) - SHORT_FORMS
FULL_WEEKDAYS = frozenset(name for name in WEEKDAYS if name.endswith("day"))
COUNTS = _numbers("number_words")
CENTURY = 100
CENTURY_BREAK = 70  # `27 DEC 89` is 1989, `27 DEC 23` is 2023


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has none such.

    >>> day_of(2023, 2, 29) is None
    True
    """
    try:
        return date(year, month, day)
    except ValueError:
        return None


def moved(day: date, days: int) -> date | None:
    """Return the day so many days later, or None beyond the calendar's ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


@lru_cache(maxsize=256)
def nearest_day(month: int, day: int, published: date) -> date | None:
    """Return the day of that name nearest to the day of publication.

    >>> nearest_day(12, 27, date(2024, 1, 2))
    datetime.date(2023, 12, 27)
    """
    years = (published.year, published.year - 1, published.year + 1)
    days = [found for year in years if (found := day_of(year, month, day))]
    return min(days, key=lambda found: abs(found - published), default=None)


@lru_cache(maxsize=256)
def last_weekday(weekday: int, published: date) -> date | None:
    """Return the last such day, the day of publication included (Monday is 0).

    >>> last_weekday(2, date(2023, 12, 27))
    datetime.date(2023, 12, 27)
    """
    return moved(published, -((published.weekday() - weekday) % 7))


@lru_cache(maxsize=256)
def next_weekday(weekday: int, published: date) -> date | None:
    """Return the first such day after the day of publication."""
    return moved(published, (weekday - published.weekday() - 1) % 7 + 1)


def full_year(digits: str) -> int:
    """Return the year that four digits or the last two of them name.

    >>> full_year("89"), full_year("23")
    (1989, 2023)
    """
    year = int(digits)
    if year >= CENTURY:
        return year
    return year + (1900 if year >= CENTURY_BREAK else 2000)


@lru_cache(maxsize=256)
def iso_month(year: int, month: int) -> str | None:
    """Return the month as ``2023-12``; a month beyond 1-12 runs over into the years beside it.

    >>> iso_month(2024, 0)
    '2023-12'
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return f"{iso_year(year)}-{month:02d}" if iso_year(year) else None


def iso_year(year: int) -> str | None:
    """Return the year as four digits."""
    return f"{year:04d}" if 1 <= year <= date.max.year else None


def iso_week(day: date | None) -> str | None:
    """Return the week the day lies in as ``2023-W52``."""
    if day is None:
        return None
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def iso_day(day: date | None) -> str | None:
    """Return the day as ``2023-12-27``."""
    return None if day is None else day.isoformat()


@lru_cache(maxsize=256)
def shifted(unit: Unit, count: int, published: date) -> str | None:
    """Return the day, week, month or year so many units after (or before) that of publication.

    >>> shifted("week", -1, date(2023, 12, 27))
    '2023-W51'
    """
    if unit == "day":
        return iso_day(moved(published, count))
    if unit == "week":
        return iso_week(moved(published, 7 * count))
    if unit == "month":
        return iso_month(published.year, published.month + count)
    return iso_year(published.year + count)
