"""The grammar of dates in news English, as pieces of patterns and as the one scan over a text.

Month names and weekdays are taken capitalised or in capitals, never in small letters: ``may`` and
``march`` are verbs, ``sun`` and ``sat`` are words.
"""

import re

from factkit.layers.dates.almanac import FULL_MONTHS, FULL_WEEKDAYS, MONTHS, WEEKDAYS


def _cased(entries: frozenset[str]) -> str:
    """Return the alternatives of a pattern, each capitalised or in capitals, longest first."""
    names = sorted(entries, key=lambda name: (-len(name), name))
    return "|".join(f"{name[0].upper()}(?:{name[1:]}|{name[1:].upper()})" for name in names)


MONTH = rf"(?:{_cased(frozenset(MONTHS))})"
FULL_MONTH = rf"(?:{_cased(FULL_MONTHS)})"
WEEKDAY = rf"(?:{_cased(frozenset(WEEKDAYS))})"
FULL_WEEKDAY = rf"(?:{_cased(FULL_WEEKDAYS)})"
GAP = r"\s{1,3}"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w)"
YEAR = r"(?:1[5-9]|20)\d\d(?![\w%]|[.,]\d)"

MONTH_DAY = rf"(?P<month_a>{MONTH})\b\.?{GAP}(?P<day_a>{DAY})(?:,?{GAP}(?P<year_a>{YEAR}))?"
DAY_MONTH = (
    rf"(?P<day_b>{DAY})(?:{GAP}|-)(?:of\s)?(?P<month_b>{MONTH})\b\.?"
    rf"(?:(?:,?{GAP}|-)(?P<year_b>{YEAR}|\d\d(?![\w%])))?"
)
ISO = r"(?P<iso>(?:1[5-9]|20)\d\d-[01]\d-[0-3]\d)(?![\w-])"
DATED = rf"(?:(?P<weekday>{WEEKDAY})\b\.?,?{GAP})?(?:{MONTH_DAY}|{DAY_MONTH}|{ISO})"
"""A day by its date; the named groups are what ``read_day`` reads."""

FULL_DATE = re.compile(rf"(?<![\w-]){DATED}")
