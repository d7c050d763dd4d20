"""The rules that tell a dateline from what only looks like one."""

from collections.abc import Callable
from typing import NamedTuple

from factkit.layers.datelines.reading import Reading
from factkit.lexicon import words
from factkit.patterns import LatePattern
from factkit.spans import Extent

WIRES = frozenset({"AP", "AFP", "Reuters", "UPI", "Canadian Press", "PTI", "IANS", "ANI"})
"""Agencies that stand bare before the text (`AP - `); publishers that do so only give a credit."""

KICKERS = words("kickers")
SPACED_DASH = LatePattern(r"\s{1,2}(?:--|[–—―_])")


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


def place_date_agency(reading: Reading) -> bool:
    """`GENEVA, March 3 (Reuters) -`; a known agency needs no closing mark."""
    return bool(reading.mark or reading.is_known_agency) and _is_dated(reading)


def _runs_on(reading: Reading) -> bool:
    """Return whether the sentence of a place in small letters goes on in small letters."""
    following = reading.text[reading.end : reading.end + 2].strip()
    return following[:1].islower() and not reading.is_in_capitals


def place_date(reading: Reading) -> bool:
    """`GENEVA, March 3 -`, but not `Geneva, March 3: ten things to see`."""
    if not (reading.mark and _is_dated(reading)):
        return False
    return not (":" in reading.of(reading.mark) and _runs_on(reading))


def _is_dated(reading: Reading) -> bool:
    """Return whether a day is given, not only a weekday: `OSLO, Monday -` needs a known place."""
    return not reading.is_weekday or reading.is_known_place


def place_agency(reading: Reading) -> bool:
    """`GENEVA (Reuters) -`, but not `CISCO (CSCO) -`."""
    if not reading.mark:
        return False
    return reading.is_known_agency or (reading.is_in_capitals and reading.is_known_place)


def place(reading: Reading) -> bool:
    """`GENEVA -`, but not `SUPREME COURT -` or `Geneva — not Bern — decides`."""
    return bool(reading.mark) and reading.is_known_place and not _runs_on(reading)


def unknown_place(reading: Reading) -> bool:
    """`OAKHOLLOW — The`, but not `EXCLUSIVE — The`, `OAKHOLLOW:` (who speaks) or `LEAD - 350`."""
    if reading.region or not (reading.mark and reading.is_in_capitals):
        return False
    closed = SPACED_DASH.compiled.fullmatch(reading.of(reading.mark)) is not None
    return closed and reading.is_before_prose and reading.name.lower() not in KICKERS


def date_agency(reading: Reading) -> bool:
    """`March 3 (Reuters) -`."""
    return bool(reading.mark)


def date(reading: Reading) -> bool:
    """`March 3, 2004 -`, but not `APRIL 7 - 1000 hrs`."""
    return bool(reading.has_year and reading.mark)


def agency(reading: Reading) -> bool:
    """`(Reuters) -`, and `(CBS/AP)` with no closing mark."""
    return reading.is_known_agency


Rule = tuple[str, Callable[[Reading], bool]]
RULES: dict[tuple[bool, bool, bool], tuple[Rule, ...]] = {
    (True, True, True): (("place-date-agency", place_date_agency),),
    (True, True, False): (("place-date", place_date),),
    (True, False, True): (("place-agency", place_agency),),
    (True, False, False): (("place", place), ("unknown-place", unknown_place)),
    (False, True, True): (("date-agency", date_agency),),
    (False, True, False): (("date", date),),
    (False, False, True): (("agency", agency),),
}
"""The rules for each shape of a reading: whether it has a place, a date and an agency."""


def accept(reading: Reading) -> DatelineMark | None:
    """Return the reading as a dateline, signed by the first rule that takes it, or None."""
    _, start, end, place, region, date, agency, *_ = reading
    for rule, test in RULES.get((place is not None, date is not None, agency is not None), ()):
        if test(reading):
            return DatelineMark(start, end, place, region, date, agency, rule)
    return None


def is_plain(reading: Reading) -> bool:
    """Return whether nothing but a capitalised place speaks for it: `Oakhollow, Mass. -`."""
    return not (reading.date or reading.agency or reading.is_in_capitals)


def accept_strong(reading: Reading, *, apart: bool) -> DatelineMark | None:
    """Return the reading as a dateline if it is one even where none is due.

    The place is in capitals and closed by a mark. Where it does not stand ``apart`` from the words
    before it, only a known agency will do (`By Ada Oduya NAIROBI (AP) --`).
    """
    if not (reading.place and reading.mark and reading.is_in_capitals):
        return None
    settled = apart and bool(reading.date or reading.is_known_place)
    return accept(reading) if settled or reading.is_known_agency else None
