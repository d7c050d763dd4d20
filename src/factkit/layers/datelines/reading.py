"""One reading of the grammar at one place of the text: what its parts are, and what they hold."""

import re
from typing import NamedTuple

from factkit.layers.datelines.gazetteer import REGIONS, is_city, is_region
from factkit.layers.datelines.grammar import AGENCIES, DATELINE, LATE_DATE
from factkit.layers.dates import month_of
from factkit.layers.dates.almanac import WEEKDAYS
from factkit.patterns import LatePattern
from factkit.spans import Extent, trimmed

EDGES = "()[],"
OPENED = LatePattern(r"[,(\[]")
CLOSED = LatePattern(r"[,)\]/]")
QUALIFIED = LatePattern(r"\s?[,(\[/]")
CREDITED = LatePattern(r"[/,]|\s(?:on|and|&)\s")
PROSE = LatePattern(r"\s{0,3}[\"“‘']?(?:[A-ZÀ-Þ][\w'’.-]{0,20}[a-z]|(?:A|I|U\.S\.)(?=\s))[^\n]{40}")
AGENCY_GROUPS = ("agency_a", "agency_b", "agency_c")


class Reading(NamedTuple):
    """The parts of what may be a dateline; ``has_year`` tells whether the date is a full one."""

    text: str
    start: int
    end: int
    place: Extent | None
    region: Extent | None
    date: Extent | None
    agency: Extent | None
    mark: Extent | None
    has_year: bool

    def of(self, part: Extent | None) -> str:
        """Return the characters of a part, or the empty string."""
        return self.text[part.start : part.end] if part else ""

    @property
    def name(self) -> str:
        """The (first) place without its qualifier."""
        return QUALIFIED.compiled.split(self.of(self.place), maxsplit=1)[0]

    @property
    def is_in_capitals(self) -> bool:
        """Whether the place is in capitals, the ``c`` of ``McALLEN`` aside."""
        return self.name.replace("Mc", "MC").isupper()

    @property
    def is_weekday(self) -> bool:
        """Whether the date is a weekday alone."""
        return self.of(self.date).lower().rstrip(".") in WEEKDAYS

    @property
    def is_known_place(self) -> bool:
        """Whether the place is in the gazetteer or has a qualifier that is."""
        return is_city(self.name) or is_region(self.of(self.region))

    @property
    def is_known_agency(self) -> bool:
        """Whether the agency, or the first of several, is one of the lexicon."""
        if self.agency is None:
            return False
        agency = self.of(self.agency)
        return agency in AGENCIES or CREDITED.compiled.split(agency)[0].strip() in AGENCIES

    @property
    def is_before_prose(self) -> bool:
        """Whether a sentence follows: a capitalised word, then small letters."""
        return PROSE.compiled.match(self.text, self.end) is not None


def read(text: str, start: int, end: int) -> Reading | None:
    """Return what the grammar sees at ``start``, or None where that is nothing."""
    match = DATELINE.compiled.match(text, start, end)
    if match is None or match.end() == match.end("place"):  # words that nothing closes
        return None
    place = _without_stop(text, Extent(*match.span("place"))) if match["place"] else None
    agency = _agency(match)
    if place and agency and not match["date"] and is_region(text[slice(*agency)]):
        place, agency = Extent(place.start, agency.end + 1), None  # `MANAGUA (NICARAGUA) --`
    end, dated = match.end(), match
    if not match["date"] and (late := LATE_DATE.compiled.match(text, end)):
        end, dated = late.end(), late
    region = place and _region(text, place)
    mark = Extent(*match.span("mark")) if match["mark"] else None
    has_year = any(dated.group("year_a", "year_b", "iso"))
    return Reading(text, start, end, place, region, _date(dated), agency, mark, has_year)


def _agency(match: re.Match[str]) -> Extent | None:
    for group in AGENCY_GROUPS:
        if match[group]:
            return trimmed(match.string, *match.span(group), "")
    return None


def _date(match: re.Match[str]) -> Extent | None:
    """Return the date; a word before a number that the grammar does not know may be misspelt."""
    if not match["date"]:
        return None
    word = match.groupdict().get("misspelt")
    return None if word and not month_of(word) else Extent(*match.span("date"))


def _region(text: str, place: Extent) -> Extent | None:
    """Return the qualifier of a place, the first where it has several."""
    opened = OPENED.compiled.search(text, place.start + 1, place.end)
    if opened is None:
        return None
    closed = CLOSED.compiled.search(text, opened.start() + 2, place.end)
    return trimmed(text, opened.start(), closed.start() if closed else place.end, EDGES)


def _without_stop(text: str, place: Extent) -> Extent:
    """Cut the full stop of `MOSCOW. Oct. 5` off, but not that of `Ore.` or `D.C.`."""
    if text[place.end - 1] != ".":
        return place
    words = text[place.start : place.end]
    qualifier = words.rpartition(",")[2].strip().lower()
    if qualifier in REGIONS or "." in words.split()[-1][:-1]:
        return place
    return Extent(place.start, place.end - 1)
