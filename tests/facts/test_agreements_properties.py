"""Agreements built from their parts are read back exactly."""

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.article import read_article
from factkit.facts.agreements import Agreement, find_agreements

PUBLISHED = date(2021, 3, 17)
STATES = st.sampled_from(
    [
        ("Norway", "NO"),
        ("Chile", "CL"),
        ("Sri Lanka", "LK"),
        ("the Philippines", "PH"),
        ("Kenya", "KE"),
    ]
)
PLACES = ("Varnholm", "Amber Coast", "Tarkeva", "Lower Oster", "Brunnen Valley")
CAPITAL_HEADS = ("Treaty", "Agreement", "Protocol", "Pact", "Accord", "Charter", "Declaration")
SUBJECTS = ("extradition", "free trade", "border", "nuclear", "fishing", "peace", "arms control")
SMALL_HEADS = ("treaty", "agreement", "pact", "accord")
THINGS = ("river birds", "the building of a canal", "shared wells", "the care of old bridges")


@dataclass(frozen=True)
class Name:
    """A name and whether an article must stand before it."""

    text: str
    kind: str
    proper: bool


def _capital(place: str, head: str) -> Name:
    return Name(f"{place} {head}", head.lower(), proper=True)


def _first(head: str, place: str) -> Name:
    return Name(f"{head} of {place}", head.lower(), proper=True)


def _described(subject: str, head: str) -> Name:
    return Name(f"{subject} {head}", head, proper=False)


def _about(head: str, thing: str) -> Name:
    return Name(f"{head} on {thing}", head, proper=False)


PROPER = st.one_of(
    st.builds(_capital, st.sampled_from(PLACES), st.sampled_from(CAPITAL_HEADS)),
    st.builds(
        _first, st.sampled_from(("Treaty", "Convention", "Charter")), st.sampled_from(PLACES)
    ),
)
DESCRIBED = st.one_of(
    st.builds(_described, st.sampled_from(SUBJECTS), st.sampled_from(SMALL_HEADS)),
    st.builds(_about, st.sampled_from(SMALL_HEADS), st.sampled_from(THINGS)),
)
NAMES = st.one_of(PROPER, DESCRIBED)
YEARS = st.integers(1850, 2020)
VERBS = st.sampled_from(("signed", "concluded", "adopted"))
PAIRS = st.lists(STATES, min_size=2, max_size=3, unique=True)


def listed(states: list[tuple[str, str]]) -> str:
    names = [name for name, _ in states]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def only(text: str) -> Agreement:
    agreements = find_agreements(read_article(text, PUBLISHED))
    assert len(agreements) == 1, (text, [agreement.name for agreement in agreements])
    return agreements[0]


def told(agreement: Agreement) -> tuple[str, str, int | None, set[tuple[str, str | None]]]:
    parties = {(party.text, party.country) for party in agreement.parties}
    return agreement.name, agreement.kind, agreement.year, parties


def bare(states: list[tuple[str, str]]) -> set[tuple[str, str | None]]:
    return {(name.removeprefix("the "), code) for name, code in states}


def sentence_start(text: str) -> str:
    return text[0].upper() + text[1:]


@pytest.mark.property
@given(NAMES, YEARS, VERBS, PAIRS)
def test_signed_in_a_year_by_states(
    name: Name, year: int, verb: str, states: list[tuple[str, str]]
) -> None:
    text = f"Ministers said that {listed(states)} {verb} the {name.text} in {year}."
    assert told(only(text)) == (name.text, name.kind, year, bare(states))


@pytest.mark.property
@given(NAMES, YEARS, VERBS, PAIRS)
def test_opened_by_the_year(
    name: Name, year: int, verb: str, states: list[tuple[str, str]]
) -> None:
    text = f"In {year}, {listed(states)} {verb} the {name.text}."
    assert told(only(text)) == (name.text, name.kind, year, bare(states))


@pytest.mark.property
@given(PROPER, YEARS)
def test_year_before_the_name(name: Name, year: int) -> None:
    text = f"Nobody had read the {year} {name.text} with care."
    assert told(only(text)) == (name.text, name.kind, year, set())


@pytest.mark.property
@given(st.sampled_from(SUBJECTS), st.sampled_from(SMALL_HEADS), YEARS, PAIRS)
def test_parties_behind_between(
    subject: str, head: str, year: int, states: list[tuple[str, str]]
) -> None:
    text = f"The {year} {subject} {head} between {listed(states)} was never tested."
    assert told(only(text)) == (f"{subject} {head}", head, year, bare(states))


@pytest.mark.property
@given(PROPER, st.sampled_from(("expired in", "entered into force in", "will run until")), YEARS)
def test_other_years_are_not_its_own(name: Name, words: str, year: int) -> None:
    assert only(f"Nobody noticed that the {name.text} {words} {year}.").year is None


@pytest.mark.property
@given(PROPER, st.integers(1, 9))
def test_mentions_of_one_name_are_one_agreement(name: Name, times: int) -> None:
    text = " ".join(["Envoys honour the " + name.text + "."] * times)
    assert len(only(text).mentions) == times


@pytest.mark.property
@given(NAMES, st.sampled_from(("last month", "this year", "on Monday", "two weeks ago")))
def test_relative_years_come_from_the_day_of_publication(name: Name, when: str) -> None:
    text = f"Norway and Kenya signed the {name.text} {when}."
    agreement = only(text)
    assert agreement.year == 2021
    assert agreement.year_span is not None
    assert agreement.year_span.text in when


@pytest.mark.property
@given(st.text(alphabet=" ,.()\"'\n-/’“”12Aaeİtry", max_size=80), st.sampled_from(CAPITAL_HEADS))
def test_trouble_around_a_head_noun_keeps_spans_in_the_text(trouble: str, head: str) -> None:
    text = f"{trouble} {head} {trouble} {head.lower()}s {trouble}"
    for agreement in find_agreements(read_article(text, PUBLISHED)):
        for mention in agreement.mentions:
            assert text[mention.start : mention.end] == mention.text
