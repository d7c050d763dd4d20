"""From a phrase to the day, week, month or year it names, as ISO 8601."""

import re
from collections.abc import Callable
from datetime import date
from typing import cast

from factkit.layers.dates.almanac import (
    COUNTS,
    MONTHS,
    WEEKDAYS,
    Unit,
    iso_day,
    iso_month,
    iso_week,
    iso_year,
    last_weekday,
    moved,
    next_weekday,
    shifted,
)
from factkit.layers.dates.fallback import reckon
from factkit.layers.dates.grammar import one_of
from factkit.layers.dates.read import matched_day
from factkit.lexicon import lines, words
from factkit.patterns import LatePattern

STEPS = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}
SIMPLE = LatePattern(r"(\w+(?:[ -]\w+)?)\s{1,3}(day|week|month|year|decade)s?")
VERBS = frozenset({"May", "March"})
MONTH_LEADS = words("month_leads")
NAME_LEADS = MONTH_LEADS - {"and", "or"} | {"the", "a", "an", "its", "their", "each", "every"}
SURNAME = re.compile(r" [A-Z][a-z]+")
"""What may follow a first name: `June Orlova`, but also `in June Orlova resigned`."""

CUES = frozenset(cue.lstrip("'’") for cue in lines("future_cues"))
AHEAD = LatePattern(rf"[ '’]{one_of(CUES)} ")
TERMS = tuple(f" {word} " for word in lines("term_words"))
BEFORE = 70
"""Characters before a weekday or month in which a cue tells that it lies ahead."""

STOP = LatePattern(r"[.?] |[\n”]")
"""What ends the sentence before: its cues do not count."""

UNITS: tuple[Unit, ...] = ("day", "week", "month", "year")


def value_of(match: re.Match[str], published: date | None) -> str | None:
    """Return the value of a matched phrase, or None where it cannot be resolved."""
    kind = match.lastgroup or ""  # the outermost group of the alternative that matched
    if kind == "dated":
        return iso_day(matched_day(match, published))
    if kind == "year_of":
        return iso_month(int(match["year_of"]), MONTHS[match["month_year"].lower()])
    if kind == "bare_year":
        return match["bare_year"]
    return RELATIVE[kind](match, published) if published else None


def _unit(match: re.Match[str], published: date) -> str | None:
    return shifted(cast("Unit", match["unit"]), STEPS[match["shift"].lower()], published)


def _shifted_day(match: re.Match[str], published: date) -> str | None:
    weekday, step = WEEKDAYS[match["shifted_day"].lower()], STEPS[match["shift"].lower()]
    if step < 0:  # `last Friday` on a Friday is a week ago
        yesterday = moved(published, -1)
        return None if yesterday is None else iso_day(last_weekday(weekday, yesterday))
    return iso_day(next_weekday(weekday, published))


def _shifted_month(match: re.Match[str], published: date) -> str | None:
    month, step = MONTHS[match["shifted_month"].lower()], STEPS[match["shift"].lower()]
    return iso_month(published.year + _turn(month, step, published), month)


def _turn(month: int, step: int, published: date) -> int:
    """Return in which year, counted from that of publication, `last May` or `next May` lies."""
    if step < 0:
        return -1 if month >= published.month else 0
    if step > 0:
        return 1 if month <= published.month else 0
    return 0


def _this(match: re.Match[str], published: date) -> str | None:
    return shifted(cast("Unit", match["this"]), 0, published)


def _near(match: re.Match[str], published: date) -> str | None:
    return shifted("day", NEAR[match["near"].lower()], published)


def _bare_day(match: re.Match[str], published: date) -> str | None:
    find = next_weekday if _is_ahead(match) else last_weekday
    return iso_day(find(WEEKDAYS[match["bare_day"].lower()], published))


def _bare_month(match: re.Match[str], published: date) -> str | None:
    """Return the last such month, that of publication included, or the next."""
    name = match["bare_month"]
    if name in VERBS and not _is_led(match, MONTH_LEADS):
        return None
    if SURNAME.match(match.string, match.end()) and not _is_led(match, NAME_LEADS):
        return None
    month = MONTHS[name.lower()]
    if _is_ahead(match):
        return iso_month(published.year + (month < published.month), month)
    return iso_month(published.year - (month > published.month), month)


def _is_led(match: re.Match[str], leads: frozenset[str]) -> bool:
    """Return whether a word before it says that it is a month: `in May`, `early March`."""
    before = match.string[max(0, match.start("bare_month") - 12) : match.start("bare_month")]
    return not leads.isdisjoint(before.replace("-", " ").lower().split()[-1:])


def _is_ahead(match: re.Match[str]) -> bool:
    """Return whether the sentence before speaks of what is to come: `is to meet on Monday`."""
    text, end = match.string, match.start()
    start = max(0, end - BEFORE)
    if not _looks_ahead(text, start, end):
        return False
    for stop in STOP.compiled.finditer(text, start, end):
        start = stop.end()
    return _looks_ahead(text, start, end)


def _looks_ahead(text: str, start: int, end: int) -> bool:
    if text.endswith(TERMS, start, end):
        return not text.endswith(" not until ", start, end)
    return AHEAD.compiled.search(text, start, end) is not None


def _year_ago(_match: re.Match[str], published: date) -> str | None:
    return iso_year(published.year - 1)


def _ago(match: re.Match[str], published: date) -> str | None:
    simple = SIMPLE.compiled.fullmatch(match["ago"])
    if simple and simple[2] == "decade":
        return iso_year(published.year - 10 * _count(simple[1]))
    if simple:
        return shifted(cast("Unit", simple[2]), -_count(simple[1]), published)
    return _reckoned(match["ago"] + " ago", published)


def _count(number: str) -> int:
    """Return the number that ``12``, ``a``, ``twelve`` or ``twenty-five`` stands for."""
    if number.isdecimal():
        return int(number)
    return sum(COUNTS.get(word, 1) for word in number.lower().replace("-", " ").split())


def _odd(match: re.Match[str], published: date) -> str | None:
    return _reckoned(match["odd"], published)


def _reckoned(phrase: str, published: date) -> str | None:
    """Return what dateparser makes of a phrase, no finer than the finest unit that it names."""
    day = reckon(phrase.lower(), published)
    finest = next((unit for unit in UNITS if unit in phrase), "day")
    if day is None:
        return None
    if finest == "day" or "fortnight" in phrase:
        return iso_day(day)
    if finest == "week":
        return iso_week(day)
    return iso_month(day.year, day.month) if finest == "month" else iso_year(day.year)


RELATIVE: dict[str, Callable[[re.Match[str], date], str | None]] = {
    "unit": _unit,
    "shifted_day": _shifted_day,
    "shifted_month": _shifted_month,
    "this": _this,
    "near": _near,
    "bare_day": _bare_day,
    "bare_month": _bare_month,
    "ago": _ago,
    "year_ago": _year_ago,
    "odd": _odd,
}
