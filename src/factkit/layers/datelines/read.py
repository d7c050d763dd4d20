"""One reading of a dateline at one place of the text, and the rules that accept it."""

import re
from collections.abc import Callable
from difflib import get_close_matches
from typing import NamedTuple

from factkit.layers.datelines.grammar import AGENCIES, DATELINE
from factkit.layers.dates.almanac import FULL_MONTHS
from factkit.lexicon import lines
from factkit.spans import Extent, trimmed

CITIES = frozenset(line.rpartition(" = ")[0] for line in lines("cities"))
REGIONS = frozenset(line.rpartition(" = ")[0] for line in lines("regions"))
WIRES = frozenset({"AP", "AFP", "Reuters", "Canadian Press", "UPI", "PTI", "IANS", "Xinhua"})
BRACKETS = "()[], "


class DatelineMark(NamedTuple):
    """A dateline and its parts, not yet resolved.

    ``start`` and ``end`` hold the whole dateline with its closing mark; ``rule`` names its shape.
    """

    start: int
    end: int
    place: Extent | None
    region: Extent | None
    date: Extent | None
    agency: Extent | None
    rule: str


class Reading(NamedTuple):
    """What the grammar sees at one place: the parts, and what is known of them."""

    text: str
    start: int
    end: int
    place: Extent | None
    region: Extent | None
    date: Extent | None
    agency: Extent | None
    mark: Extent | None
    full_date: bool

    def of(self, part: Extent | None) -> str:
        """Return the characters of a part, or the empty string."""
        return self.text[part.start : part.end] if part else ""

    @property
    def capitals(self) -> bool:
        """Whether the place, without its qualifier, is in capitals."""
        return self.name.isupper() or self.name.replace("Mc", "MC").isupper()

    @property
    def name(self) -> str:
        """The place without its qualifier."""
        return self.text[self.place.start : _name_end(self)] if self.place else ""

    @property
    def in_gazetteer(self) -> bool:
        """Whether the place is a known one, or has a known qualifier."""
        first = self.name.split("/")[0].strip().lower()
        return first in CITIES or self.of(self.region).lower() in REGIONS

    @property
    def known_agency(self) -> bool:
        """Whether the agency is one of the lexicon, alone or before a slash or a comma."""
        words = self.of(self.agency)
        return words in AGENCIES or re.split(r"[/,]|\son\s", words)[0].strip() in AGENCIES


def _name_end(reading: Reading) -> int:
    return _head_end(reading.text, reading.place) if reading.place else 0


def _head_end(text: str, place: Extent) -> int:
    """Return where the qualifier of a place begins."""
    ends = [at for at in (text.find(mark, place.start, place.end) for mark in ",([") if at > 0]
    return min(ends, default=place.end)


def read_dateline(text: str, start: int, end: int) -> Reading | None:
    """Return what the grammar sees at ``start``, or None where that is nothing."""
    match = DATELINE.match(text, start, end)
    if match is None or match.end() == start:
        return None
    date = _date(match)
    place, agency = _extent(match, "place"), _agency(match)
    region = None
    if place:
        if agency and not date and text[agency.start : agency.end].lower() in REGIONS:
            place, agency = Extent(place.start, match.end(match.lastgroup or 0)), None
        place, region = _split_place(text, place)
    return Reading(
        text, start, match.end(), place, region, date, agency, _extent(match, "mark"),
        bool(match["year_a"] or match["year_b"] or match["iso"]),
    )  # fmt: skip


def _extent(match: re.Match[str], group: str) -> Extent | None:
    return Extent(*match.span(group)) if match[group] else None


def _agency(match: re.Match[str]) -> Extent | None:
    found = next((g for g in ("agency_a", "agency_b", "agency_c") if match[g]), None)
    return found and trimmed(match.string, *match.span(found), "")


def _date(match: re.Match[str]) -> Extent | None:
    """Return the date; a capitalised word before a number must be a misspelt month."""
    word = match["misspelt"]
    if word and not get_close_matches(word.lower(), FULL_MONTHS, 1, 0.75):
        return None
    return _extent(match, "date")


def _split_place(text: str, place: Extent) -> tuple[Extent, Extent | None]:
    """Return the place and its last qualifier."""
    start, end = place
    head = _head_end(text, place)
    region = trimmed(text, head, end, BRACKETS) if head < end else None
    if not region and text[end - 1] == "." and "." not in text[start : end - 1]:
        end -= 1  # `MOSCOW. Oct. 5`, but `WASHINGTON D.C.`
    return Extent(start, end), region


Test = Callable[[Reading], bool]

RULES: tuple[tuple[str, Test], ...] = (
    ("place-date-agency", lambda r: bool(r.place and r.date and r.agency and (r.mark or r.known_agency))),
    ("place-date", lambda r: bool(r.place and r.date and r.mark)),
    ("place-agency", lambda r: bool(r.place and r.agency and r.mark and not r.date and (r.known_agency or r.in_gazetteer))),
    ("place", lambda r: bool(r.place and r.mark and not r.date and not r.agency and r.in_gazetteer)),
    ("date-agency", lambda r: bool(not r.place and r.date and r.agency and r.mark)),
    ("date", lambda r: bool(not r.place and r.full_date and r.mark)),
    ("agency", lambda r: bool(not r.place and not r.date and r.agency and r.mark and r.known_agency)),
)


def judge(reading: Reading) -> DatelineMark | None:
    for name, test in RULES:
        if test(reading):
            return DatelineMark(reading.start, reading.end, reading.place, reading.region, reading.date, reading.agency, name)
    return None
