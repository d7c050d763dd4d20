import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from factkit import FactSheet, Finding, check, parse
from factkit.checking.findings import way
from factkit.rules import rules
from sheets import ARTICLE, FACTS, Facts, changed, facts, place

UNKNOWN = ("FK401", "quotes[3].speaker")


def told(sheet: FactSheet | Facts | str, text: str = ARTICLE) -> list[tuple[str, str]]:
    return [(finding.code, finding.fact) for finding in check(sheet, text)]


def test_a_sheet_its_data_and_its_json_are_checked_alike() -> None:
    sheet = FactSheet.model_validate(FACTS)
    for form in (sheet, FACTS, sheet.model_dump(), sheet.model_dump_json(), json.dumps(FACTS)):
        assert told(form) == [UNKNOWN]


def test_grounded_facts_of_parse_have_no_errors() -> None:
    findings = check(parse(ARTICLE), ARTICLE)
    assert {finding.severity for finding in findings} <= {"warning"}


def test_a_finding_tells_code_fact_and_place() -> None:
    wrong = changed("quotes.1.source", place("said", 1) | {"text": "told"})
    finding = check(wrong, ARTICLE)[0]
    start = place("said", 1)["start"]
    assert finding == Finding(
        code="FK204",
        severity="error",
        fact="quotes[1].source",
        message="the text there is 'said', not 'told'",
        span=(start, start + 4),
        line=3,
        column=18,
        view="“The water,” she said, “comes first.” The “gr…\n                 ^^^^",
        how="words",
    )
    assert str(finding) == (
        "error FK204 quotes[1].source: the text there is 'said', not 'told' (line 3, column 18)"
    )
    assert finding.span is not None
    assert finding.span.start == start


UNREADABLE = ["", "{", "[]", "3", "null", '"\ud800"', "{'a': 1}", "[" * 5000]


@pytest.mark.parametrize("data", UNREADABLE)
def test_what_is_no_json_object_is_one_finding(data: str) -> None:
    (finding,) = check(data, ARTICLE)
    assert (finding.code, finding.fact, finding.severity) == ("FK001", "", "error")
    assert str(finding).startswith("error FK001 sheet: ")


SCHEMA: list[tuple[str, object, str, str]] = [
    ("mood", "good", "FK102", "mood"),
    ("document", None, "FK103", "document"),
    ("schema_version", "2.0", "FK104", "schema_version"),
    ("quotes.0", {}, "FK101", "quotes[0].id"),
    ("dateline.date", "2026-02-30", "FK316", "dateline.date"),
    ("document.published", "2026-02-30", "FK316", "document.published"),
    ("quotes.0.said_on", "2026-02-30", "FK316", "quotes[0].said_on"),
    ("document.published", 0, "FK103", "document.published"),
    ("document.published", "2026-03-04T00:00:00", "FK103", "document.published"),
    ("quotes.0.span", place("We will") | {"text": "We"}, "FK301", "quotes[0].span"),
    ("dateline.agency", place("Wire") | {"text": "\t \r\n"}, "FK302", "dateline.agency"),
]


@pytest.mark.parametrize(("way", "value", "code", "fact"), SCHEMA)
def test_a_fault_of_form_is_told_by_its_code(way: str, value: object, code: str, fact: str) -> None:
    assert (code, fact) in told(changed(way, value))


MESSAGES: list[tuple[str, object, str]] = [
    ("schema_version", "2.0", "'2.0' is not read, only '1.0' and later '1.x'"),
    ("quotes", {}, "a list is wanted"),
    ("quotes.0.span", [1, 2], "an object is wanted"),
]


@pytest.mark.parametrize(("way", "value", "message"), MESSAGES)
def test_a_fault_of_form_is_told_in_the_words_of_json(
    way: str, value: object, message: str
) -> None:
    assert check(changed(way, value), ARTICLE)[0].message == message


def test_a_span_of_another_length_is_shown_where_it_claims_to_be() -> None:
    finding = check(changed("quotes.0.span", place("We will") | {"text": "We"}), ARTICLE)[0]
    assert finding.span == (place("We will")["start"], place("We will")["end"])
    assert finding.message.endswith("cannot hold the 2 characters of 'We'")


def test_facts_of_wrong_form_are_still_held_against_the_text() -> None:
    wrong = changed("mood", "good")
    wrong["quotes"][0]["cue"]["text"] = "sang"
    assert told(wrong) == [("FK102", "mood"), ("FK204", "quotes[0].cue")]


def test_a_place_outside_of_the_text_has_no_line() -> None:
    finding = check(FACTS, "")[-2]
    assert finding.code == "FK203"
    assert (finding.line, finding.column, finding.view) == (None, None, None)


def test_a_sheet_made_without_validation_is_checked() -> None:
    sheet = FactSheet.model_validate(FACTS)
    silent = sheet.model_copy(update={"quotes": ()})
    assert told(silent) == [("FK307", "speakers[0]")]
    assert told(sheet.model_copy(update={"document": 3})) == [("FK103", "document")]


WEEKDAYS: list[tuple[str, list[tuple[str, str]]]] = [
    ("2026-03-03", [UNKNOWN]),
    ("2026-03-02", [("FK317", "dateline.date_span"), UNKNOWN]),
]


@pytest.mark.parametrize(("day", "findings"), WEEKDAYS)
def test_a_weekday_must_be_that_of_the_date(day: str, findings: list[tuple[str, str]]) -> None:
    assert told(changed("dateline.date", day)) == findings


def test_the_weekday_of_the_published_date_is_looked_at_too() -> None:
    wrong = changed("document.published_span", place("Tuesday, March 3"))
    finding = check(wrong, ARTICLE)[0]
    assert (finding.code, finding.severity) == ("FK317", "warning")
    assert finding.message == "2026-03-04 is no Tuesday"
    right = changed("document.published", "2026-03-03")
    right["document"]["published_span"] = place("March 3")
    right["dateline"] = None
    assert told(right) == [UNKNOWN]


def test_warnings_do_not_refuse_a_sheet() -> None:
    sheet = FactSheet.model_validate(
        changed("dateline.date", "2026-03-02"), context={"text": ARTICLE}
    )
    assert [finding.code for finding in check(sheet, ARTICLE)] == ["FK317", "FK401"]
    assert {finding.severity for finding in check(sheet, ARTICLE)} == {"warning"}


def test_json_is_taken_as_str_and_as_bytes() -> None:
    data = json.dumps(changed("document.length", 7))
    assert "FK202" in {found.code for found in check(data, ARTICLE)}
    assert check(data.encode(), ARTICLE) == check(data, ARTICLE)
    assert [found.code for found in check(b"\xff", ARTICLE)] == ["FK001"]


@pytest.mark.parametrize("wrong", [None, 3, bytearray(b"{}"), [FACTS]])
def test_arguments_of_other_types_are_mistakes_of_the_caller(
    wrong: Any,  # noqa: ANN401  (wrong on purpose)
) -> None:
    with pytest.raises(TypeError, match="facts must be"):
        check(wrong, ARTICLE)
    with pytest.raises(TypeError, match="text must be a str"):
        check(FACTS, wrong)


def test_python_dates_are_taken() -> None:
    assert told(changed("document.published", date(2026, 3, 4))) == [UNKNOWN]


def test_the_way_to_a_fact_is_readable() -> None:
    assert way(()) == ""
    assert way(("agreements", 0, "parties", 1)) == "agreements[0].parties[1]"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)
WAYS = [
    "document", "document.sha256", "document.length", "document.published", "dateline",
    "dateline.date", "dateline.span", "speakers", "speakers.0", "speakers.0.mentions", "quotes",
    "quotes.0", "quotes.0.span", "quotes.0.span.start", "quotes.0.span.text", "quotes.2.continues",
    "quotes.3.speaker", "quoted_terms.0", "agreements.0.year", "agreements.0.parties.0",
]  # fmt: skip


@pytest.mark.property
@given(way=st.sampled_from(WAYS), value=JSON, text=st.text(max_size=30) | st.just(ARTICLE))
def test_nothing_is_raised_and_validation_refuses_what_check_calls_an_error(
    way: str, value: object, text: str
) -> None:
    wrong = changed(way, value)
    errors = [finding for finding in check(wrong, text) if finding.severity == "error"]
    try:
        FactSheet.model_validate(wrong, context={"text": text})
    except ValidationError as error:
        refused = error.error_count()
        assert 0 < refused <= len(errors)
    else:
        assert errors == []


@pytest.mark.property
@given(value=JSON)
def test_any_data_gives_findings(value: object) -> None:
    data = {**facts(), "quotes": value}
    codes = {rule.code for rule in rules()}
    assert all(finding.code in codes for finding in check(data, ARTICLE))
