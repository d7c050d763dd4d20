import inspect
from typing import Any

import pytest
from pydantic import ValidationError

from factkit import FactSheet, check, parse
from factkit.checking import standing
from factkit.checking.contradictions import RULES, contradictions
from factkit.checking.grounding import claims
from sheets import ARTICLE, FACTS, changed, facts, place


def swapped(field: str) -> list[object]:
    """Return a list of the facts with its first two entries changed about."""
    first, second, *rest = facts()[field]
    return [second, first, *rest]


def extent(start: int, end: int) -> dict[str, Any]:
    return {"start": start, "end": end, "text": ARTICLE[start:end]}


PLACE, QUOTE = place("HARTWELL, Ore."), place("We will sign,")
TERM = {"span": place("belt"), "rule": "term"}

WRONG: list[tuple[str, str, object, str]] = [
    ("FK302", "quoted_terms.0.span", place("“The w") | {"text": "“?! –."}, "quoted_terms[0].span"),
    ("FK303", "document.length", 240, "agreements[1].span"),
    ("FK304", "quoted_terms", [*FACTS["quoted_terms"]] * 2, "quoted_terms[1]"),
    ("FK304", "agreements", swapped("agreements"), "agreements[1]"),
    ("FK304", "speakers.0.mentions", [place("she"), place("Lena Ory")],
     "speakers[0].mentions[1]"),
    ("FK304", "agreements.0.mentions", [place("Lake Pact")] * 2, "agreements[0].mentions[1]"),
    ("FK305", "quotes.3.id", "q2", "quotes[3].id"),
    ("FK305", "agreements.1.id", "a1", "agreements[1].id"),
    ("FK306", "quotes.0.speaker", "s2", "quotes[0].speaker"),
    ("FK308", "quotes.2.continues", "q4", "quotes[2].continues"),
    ("FK308", "quotes.2.continues", "q3", "quotes[2].continues"),
    ("FK308", "quotes.2.continues", "q9", "quotes[2].continues"),
    ("FK308", "quotes.3.continues", "q3", "quotes[3].continues"),
    ("FK309", "quotes.0.source", place("We"), "quotes[0].source"),
    ("FK309", "quotes.0.cue", place('sign," Lena'), "quotes[0].cue"),
    ("FK310", "quoted_terms.0.span", place("comes"), "quotes[2].span"),
    ("FK310", "quotes.1.span", place("The water,” she said, “comes"), "quotes[2].span"),
    ("FK311", "agreements.0.year", 1999, "agreements[0].year_span"),
    ("FK311", "agreements.0.year", None, "agreements[0].year_span"),
    ("FK311", "agreements.0.year_span", None, "agreements[0].year"),
    ("FK312", "agreements.0.mentions", [place("Lake Pact", 1)], "agreements[0].span"),
    ("FK313", "dateline.place", place("Lena"), "dateline.place"),
    ("FK313", "dateline.agency", place(' - "'), "dateline.agency"),
    ("FK313", "dateline.region", place("Wire"), "dateline.region"),
    ("FK314", "quotes.0.confidence", "unknown", "quotes[0].confidence"),
    ("FK314", "quotes.3.confidence", "certain", "quotes[3].confidence"),
    ("FK315", "dateline.date_span", None, "dateline.date"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "way", "value", "fact"), WRONG)
def test_a_sheet_that_contradicts_itself_is_refused(
    code: str, way: str, value: object, fact: str
) -> None:
    wrong = changed(way, value)
    with pytest.raises(ValidationError) as caught:
        FactSheet.model_validate(wrong)
    told = [(entry["type"], entry["ctx"]["fact"]) for entry in caught.value.errors()]
    assert (code, fact) in told
    listed = [(finding.code, finding.fact) for finding in check(wrong, ARTICLE)]
    assert [entry for entry in listed if entry in told] == told


def test_a_speaker_who_says_nothing_is_refused() -> None:
    wrong = facts()
    wrong["speakers"].append(wrong["speakers"][0] | {"id": "s2", "name": "Bo Lind"})
    with pytest.raises(ValidationError, match=r"FK307.*|s2 \('Bo Lind'\) speaks no quote"):
        FactSheet.model_validate(wrong)


@pytest.mark.parametrize(
    ("fact", "date", "words"),
    [("document", "published", "published_span"), ("dateline", "date", "date_span")],
)
def test_a_date_of_another_year_than_its_words_is_refused(fact: str, date: str, words: str) -> None:
    article = 'OSLO, March 3, 2026 - "We sail," said Lena Ory.'
    data = parse(article).model_dump(mode="json")
    assert data[fact][words]["text"] == "March 3, 2026"
    assert check(data, article) == []
    data[fact][date] = "1999-03-03"
    with pytest.raises(ValidationError, match="FK311"):
        FactSheet.model_validate(data)
    assert [(found.code, found.fact) for found in check(data, article)] == [
        ("FK311", f"{fact}.{words}")
    ]


def test_words_of_a_published_date_without_the_date_are_refused() -> None:
    wrong = changed("document.published", None)
    wrong["document"]["published_span"] = place("March 3")
    with pytest.raises(ValidationError, match="tells no published date"):
        FactSheet.model_validate(wrong)


RIGHT: list[tuple[str, object]] = [
    ("dateline", None),
    ("dateline.date", None),
    ("dateline.place", None),
    ("dateline.region", None),
    ("quotes.0.source", None),
    ("quotes.2.continues", "q1"),
    ("quotes.3.source", place("someone")),
    ("quotes.3.cue", None),
    ("agreements.1.year_span", place("someone")),
    ("agreements.1.mentions", [place("Lake Pact", 1), place("Hartwell Accord")]),
    ("agreements.0.year_span", place("the 1998")),
    ("quoted_terms.0.span", place("one")),
    ("document.published", None),
]


@pytest.mark.parametrize(("way", "value"), RIGHT)
def test_what_is_no_contradiction_passes(way: str, value: object) -> None:
    sheet = FactSheet.model_validate(changed(way, value), context={"text": ARTICLE})
    assert list(contradictions(sheet)) == []


def test_a_year_is_told_by_four_digits_alone() -> None:
    wrong = changed("agreements.0.year_span", place("1998") | {"text": "last"})
    assert FactSheet.model_validate(wrong).agreements[0].year == 1998


def test_every_rule_says_what_it_reports() -> None:
    assert all((inspect.getdoc(rule) or "").startswith("Report ") for rule in RULES)
    assert len({rule.__name__ for rule in RULES}) == len(RULES)


def test_contradictions_and_grounding_see_the_same_spans() -> None:
    sheet = FactSheet.model_validate(changed("document.published_span", place("March 3")))
    by_model = {(loc, span.start, span.text) for loc, span in standing.all_spans(sheet)}
    by_data = {(claim.loc, claim.start, claim.words) for claim in claims(sheet.model_dump())}
    assert by_model == by_data
    assert len(by_model) == 27
