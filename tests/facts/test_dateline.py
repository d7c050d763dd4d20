"""Datelines as facts: the tables of cases/dateline, and datelines built from their parts."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factkit
from factkit.facts.dateline import Dateline
from factkit.spans import Span

CASES = Path(__file__).parents[1] / "cases" / "dateline"
PROSE = (
    "The harbour board voted on a new quay for the fishing fleet, and said that work on it would "
    "begin before the spring tides."
)


def load(origin: str) -> list[Any]:
    cases = json.loads((CASES / f"{origin}.json").read_text(encoding="utf-8"))
    assert cases, f"no cases in {origin}.json"
    return [pytest.param(case, id=case["name"]) for case in cases]


def read(text: str, published: date | None) -> Dateline | None:
    return factkit.parse(text, published=published).dateline


def words(span: Span | None) -> str | None:
    return span.text if span else None


def found(case: dict[str, Any]) -> dict[str, str | None] | None:
    published = case["published"]
    line = read(case["text"], date.fromisoformat(published) if published else None)
    if line is None:
        return None
    return {
        "span": words(line.span),
        "place": words(line.place),
        "region": words(line.region),
        "country": line.country,
        "date": line.date.isoformat() if line.date else None,
        "agency": words(line.agency),
    }


def test_every_origin_has_cases() -> None:
    assert {file.stem for file in CASES.glob("*.json")} == {
        "synthetic",
        "negative",
        "known-failures",
    }


@pytest.mark.parametrize("case", load("synthetic"))
def test_a_dateline_is_read(case: dict[str, Any]) -> None:
    assert found(case) == case["expected"]


@pytest.mark.parametrize("case", load("negative"))
def test_what_only_looks_like_a_dateline_is_none(case: dict[str, Any]) -> None:
    assert case["expected"] is None
    assert found(case) is None


@pytest.mark.parametrize("case", load("known-failures"))
def test_a_known_failure_still_fails(case: dict[str, Any], request: pytest.FixtureRequest) -> None:
    request.applymarker(pytest.mark.xfail(reason=case["why"], strict=True))
    assert found(case) == case["expected"]


@dataclass(frozen=True)
class Form:
    """A way to write the parts of a dateline, with and without a date and an agency."""

    before: str
    text: str
    place: str
    day: date | None
    agency: str | None


DAYS = st.dates(date(1980, 1, 1), date(2035, 12, 31))
PLACES = ("Nairobi", "São Paulo", "Port-au-Prince", "The Hague", "Dar es Salaam", "St. John's")
TOWNS = ("Oakhollow", "Upper Oakhollow", "Oakhollow-on-Sea", "O'Malley")
QUALIFIERS = ("", ", Ore.", ", N.Y.", ", New Zealand", ", West Bank", ", British Columbia")
AGENCIES = ("AP", "AFP", "Reuters", "Xinhua", "Itar-Tass", "Kyodo News", "RIA Novosti")
MARKS = (" -", " --", "--", " —", " –", " _", ":", " ―")
BEFORE = ("", "Quay for Oakhollow\n\n", "Quay agreed\nBy Ada Moreau\n\n", " date 2023-12-27 ")
MONTHS = "January February March April May June July August September October November December"


def written(day: date, form: str) -> str:
    month = MONTHS.split()[day.month - 1]
    short = month if month in {"May", "June", "July"} else f"{month[:3]}."
    return form.format(
        day=day.day, month=month, short=short, capitals=month[:3].upper(), year=day.year
    )


DATES = (
    ", {month} {day}",
    ", {short} {day}",
    ", {capitals} {day}",
    ", {month} {day}, {year}",
    ", {day} {capitals} {year}",
    " {short} {day}, {year}",
    ". {month} {day}",
)


@st.composite
def forms(draw: st.DrawFn) -> Form:
    """Return a dateline with a date or an agency: those need no list of places."""
    place = draw(st.sampled_from((*PLACES, *TOWNS)))
    if draw(st.booleans()):
        place = place.upper()
    place += draw(st.sampled_from(QUALIFIERS))
    day = draw(st.none() | DAYS)
    line = place + (written(day, draw(st.sampled_from(DATES))) if day else "")
    agency = draw(
        st.sampled_from(AGENCIES) if day is None else st.none() | st.sampled_from(AGENCIES)
    )
    if agency:
        line += draw(st.sampled_from((f" ({agency})", f" /{agency}/")))
    return Form(
        before=draw(st.sampled_from(BEFORE)),
        text=line + draw(st.sampled_from(MARKS)),
        place=place,
        day=day,
        agency=agency,
    )


@given(forms())
def test_a_dateline_built_from_parts_is_read_back(form: Form) -> None:
    line = read(f"{form.before}{form.text} {PROSE}", published=form.day)
    assert line is not None
    assert line.span.text == form.text
    assert line.span.start == len(form.before)
    assert words(line.place) == form.place
    assert line.date == form.day
    assert words(line.agency) == form.agency


@given(DAYS, st.integers(-150, 150))
def test_the_year_is_the_nearest(day: date, ahead: int) -> None:
    published = date.fromordinal(day.toordinal() + ahead)
    line = read(f"{written(day, 'NAIROBI, {month} {day}')} (AP) -- {PROSE}", published)
    assert line is not None
    assert line.date == day or (day.month, day.day) == (2, 29)


@given(st.sampled_from(BEFORE), st.sampled_from((PROSE, PROSE.upper(), f"“{PROSE}”", "")))
def test_a_text_without_dateline_has_none(before: str, prose: str) -> None:
    assert read(before + prose, published=None) is None


def test_a_round_up_counts_the_first() -> None:
    text = f"OSLO (AP) — {PROSE}\n\nROME, May 5 (AP) — {PROSE}"
    line = read(text, published=date(2023, 5, 6))
    assert line is not None
    assert words(line.place) == "OSLO"
