"""The rules that tell a dateline from what only looks like one, the most precise first."""

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
    whole = bool(reading.place and reading.date and reading.agency)
    closed = whole and (bool(reading.mark) or reading.is_known_agency)
    return closed and _is_dated(reading)


def _runs_on(reading: Reading) -> bool:
    """Return whether the sentence of a place in small letters goes on in small letters."""
    following = reading.text[reading.end : reading.end + 2].strip()
    return following[:1].islower() and not reading.is_in_capitals


def place_date(reading: Reading) -> bool:
    """`GENEVA, March 3 -`, but not `Geneva, March 3: ten things to see`."""
    bare = bool(reading.place and reading.date and reading.mark) and not reading.agency
    return (
        bare and _is_dated(reading) and not (":" in reading.of(reading.mark) and _runs_on(reading))
    )


def _is_dated(reading: Reading) -> bool:
    """Return whether a day is given, not only a weekday: `OSLO, Monday -` needs a known place."""
    return not reading.is_weekday or reading.is_known_place


def place_agency(reading: Reading) -> bool:
    """`GENEVA (Reuters) -`, but not `CISCO (CSCO) -`."""
    bare = bool(reading.place and reading.agency and reading.mark) and not reading.date
    return bare and (reading.is_known_agency or (reading.is_in_capitals and reading.is_known_place))


def place(reading: Reading) -> bool:
    """`GENEVA -`, but not `SUPREME COURT -` or `Geneva — not Bern — decides`."""
    bare = not (reading.date or reading.agency)
    known = bool(reading.place and reading.mark) and bare and reading.is_known_place
    return known and not _runs_on(reading)


def unknown_place(reading: Reading) -> bool:
    """`OAKHOLLOW — The`, but not `EXCLUSIVE — The`, `OAKHOLLOW:` (who speaks) or `LEAD - 350`."""
    bare = not (reading.date or reading.agency or reading.region)
    if not (reading.place and reading.mark and bare and reading.is_in_capitals):
        return False
    closed = SPACED_DASH.compiled.fullmatch(reading.of(reading.mark)) is not None
    return closed and reading.is_before_prose and reading.name.lower() not in KICKERS


def date_agency(reading: Reading) -> bool:
    """`March 3 (Reuters) -`."""
    return bool(reading.date and reading.agency and reading.mark) and not reading.place


def date(reading: Reading) -> bool:
    """`March 3, 2004 -`, but not `APRIL 7 - 1000 hrs`."""
    return bool(reading.has_year and reading.mark) and not (reading.place or reading.agency)


def agency(reading: Reading) -> bool:
    """`(Reuters) -`, and `(CBS/AP)` with no closing mark."""
    return not (reading.place or reading.date) and reading.is_known_agency


RULES: tuple[tuple[str, Callable[[Reading], bool]], ...] = (
    ("place-date-agency", place_date_agency),
    ("place-date", place_date),
    ("place-agency", place_agency),
    ("place", place),
    ("unknown-place", unknown_place),
    ("date-agency", date_agency),
    ("date", date),
    ("agency", agency),
)


def accept(reading: Reading) -> DatelineMark | None:
    """Return the reading as a dateline, signed by the first rule that takes it, or None."""
    rule = next((name for name, test in RULES if test(reading)), None)
    if rule is None:
        return None
    return DatelineMark(
        start=reading.start,
        end=reading.end,
        place=reading.place,
        region=reading.region,
        date=reading.date,
        agency=reading.agency,
        rule=rule,
    )


def is_plain(reading: Reading) -> bool:
    """Return whether nothing but a capitalised place speaks for it: `Oakhollow, Mass. -`."""
    return not (reading.date or reading.agency or reading.is_in_capitals)


def is_strong(reading: Reading, *, apart: bool) -> bool:
    """Return whether the reading is a dateline even where none is due.

    The place is in capitals and closed by a mark. Where it does not stand ``apart`` from the words
    before it, only a known agency will do (`By Ada Oduya NAIROBI (AP) --`).
    """
    if not (reading.place and reading.mark and reading.is_in_capitals):
        return False
    return reading.is_known_agency or (apart and bool(reading.date or reading.is_known_place))
