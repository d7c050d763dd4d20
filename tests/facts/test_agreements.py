"""Agreements as facts: the tables of cases/agreements, and what holds for all of them."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factkit.article import read_article
from factkit.facts.agreements import Agreement, find_agreements

CASES = Path(__file__).parents[1] / "cases" / "agreements"


def load(origin: str) -> list[Any]:
    cases = json.loads((CASES / f"{origin}.json").read_text(encoding="utf-8"))
    assert cases, f"no cases in {origin}.json"
    return [pytest.param(case, id=case["name"]) for case in cases]


def read(text: str, published: date | None = None) -> tuple[Agreement, ...]:
    return find_agreements(read_article(text, published))


def found(case: dict[str, Any]) -> list[dict[str, Any]]:
    published = case["published"]
    agreements = read(case["text"], date.fromisoformat(published) if published else None)
    return [
        {
            "mentions": [mention.text for mention in agreement.mentions],
            "year": agreement.year,
            "year_text": agreement.year_span.text if agreement.year_span else None,
            "parties": [[party.text, party.country] for party in agreement.parties],
            "kind": agreement.kind,
            "rule": agreement.rule,
        }
        for agreement in agreements
    ]


def test_every_origin_has_cases() -> None:
    assert {file.stem for file in CASES.glob("*.json")} == {
        "synthetic",
        "negative",
        "known-failures",
    }


@pytest.mark.parametrize("case", load("synthetic"))
def test_agreements_are_read(case: dict[str, Any]) -> None:
    assert found(case) == case["expected"]


@pytest.mark.parametrize("case", load("negative"))
def test_what_looks_like_one_is_none(case: dict[str, Any]) -> None:
    assert found(case) == case["expected"] == []


@pytest.mark.parametrize("case", load("known-failures"))
def test_known_failures_still_fail(case: dict[str, Any]) -> None:
    assert case["why"]
    assert found(case) != case["expected"]


def test_every_rule_has_a_case() -> None:
    cases = [param.values[0] for param in load("synthetic")]
    rules = {agreement["rule"] for case in cases for agreement in case["expected"]}
    assert rules == {
        "head-and-subject",
        "head-first",
        "known-name",
        "modifier-and-head",
        "name-and-complement",
        "party-pair",
        "proper-name",
        "subject-and-head",
    }


def test_ids_follow_the_text_and_spans_hold_their_words() -> None:
    text = "They cite the Oslo Accords, NAFTA and the Treaty of Varnholm. NAFTA is younger."
    agreements = read(text)
    assert [agreement.id for agreement in agreements] == ["a1", "a2", "a3"]
    assert [agreement.name for agreement in agreements] == [
        "Oslo Accords",
        "NAFTA",
        "Treaty of Varnholm",
    ]
    for agreement in agreements:
        assert agreement.span == agreement.mentions[0]
        for mention in agreement.mentions:
            assert text[mention.start : mention.end] == mention.text


def test_the_name_is_the_fullest_form() -> None:
    (agreement,) = read("The DWFT failed. The Deep Water Fishing Treaty (DWFT) and the DWFT.")
    assert agreement.name == "Deep Water Fishing Treaty"
    assert [mention.text for mention in agreement.mentions] == [
        "Deep Water Fishing Treaty",
        "DWFT",
        "DWFT",
    ]


def test_a_foreign_acronym_in_brackets_is_not_taken() -> None:
    (agreement,) = read("The Amber Coast Treaty (IMF staff wrote it) stands.")
    assert len(agreement.mentions) == 1


def test_a_description_is_told_by_a_later_mention() -> None:
    text = (
        "It would invoke the defence treaty. The 1951 defence treaty between Laos and Fiji holds."
    )
    (agreement,) = read(text)
    assert agreement.year == 1951
    assert len(agreement.mentions) == 2


def test_a_plan_with_parties_is_no_agreement() -> None:
    assert read("Laos wants to sign a defence treaty with Fiji.") == ()
