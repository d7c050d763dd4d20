import json

import pytest
from pydantic import ValidationError

from factkit import FactSheet
from sheets import ARTICLE, FACTS, changed, facts, place


def test_right_facts_are_a_sheet_with_and_without_the_text() -> None:
    data = json.dumps(FACTS)
    with_text = FactSheet.model_validate_json(data, context={"text": ARTICLE})
    assert with_text == FactSheet.model_validate_json(data) == FactSheet.model_validate(FACTS)
    assert with_text.model_dump(mode="json") == FACTS


def test_a_sheet_built_in_python_is_held_against_itself_and_later_against_the_text() -> None:
    sheet = FactSheet.model_validate(FACTS)
    assert FactSheet.model_validate(sheet, context={"text": ARTICLE}) == sheet
    with pytest.raises(ValidationError, match="FK201"):
        FactSheet.model_validate(sheet, context={"text": f" {ARTICLE}"})
    parts = {field: getattr(sheet, field) for field in FactSheet.model_fields}
    with pytest.raises(ValidationError, match="FK306"):
        FactSheet(**parts | {"speakers": ()})


def test_the_error_names_the_fact_and_shows_the_place() -> None:
    wrong = changed("quotes.1.source", place("said", 1) | {"text": "told"})
    with pytest.raises(ValidationError) as caught:
        FactSheet.model_validate(wrong, context={"text": ARTICLE})
    (entry,) = caught.value.errors(include_url=False)
    assert entry["type"] == "FK204"
    assert entry["loc"] == ("quotes", 1, "source")
    assert entry["msg"] == (
        "quotes[1].source: the text there is 'said', not 'told'\n"
        "    line 3, column 18:\n"
        "    “The water,” she said, “comes first.” The “gr…\n"
        "                     ^^^^"
    )
    assert entry["ctx"]["start"] == place("said", 1)["start"]


def test_without_the_text_a_contradiction_is_told_without_a_view() -> None:
    with pytest.raises(ValidationError) as caught:
        FactSheet.model_validate(changed("quotes.3.speaker", "s1"))
    (entry,) = caught.value.errors(include_url=False)
    assert entry["msg"] == "quotes[3].confidence: q4 has speaker s1 and confidence unknown"


def test_all_entries_are_told_at_once_contradictions_before_grounding() -> None:
    wrong = changed("agreements.0.year", 1999)
    wrong["quotes"][0]["cue"]["text"] = "sang"
    with pytest.raises(ValidationError) as caught:
        FactSheet.model_validate(wrong, context={"text": ARTICLE})
    assert [entry["type"] for entry in caught.value.errors()] == ["FK311", "FK204"]


@pytest.mark.parametrize("context", [None, {}, {"text": None}, {"other": 1}, "text"])
def test_a_context_without_text_checks_no_text(context: object) -> None:
    wrong = changed("quotes.0.cue", place("said") | {"text": "sang"})
    assert FactSheet.model_validate(wrong, context=context).quotes[0].cue is not None


def test_a_text_that_is_none_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(TypeError, match="must be a str, not bytes"):
        FactSheet.model_validate(FACTS, context={"text": ARTICLE.encode()})


def test_speaker_of_finds_who_speaks() -> None:
    sheet = FactSheet.model_validate(FACTS)
    speakers = [sheet.speaker_of(quote) for quote in sheet.quotes]
    assert [speaker and speaker.name for speaker in speakers] == ["Lena Ory"] * 3 + [None]


def test_sheets_are_frozen_and_take_no_other_field() -> None:
    sheet = FactSheet.model_validate(FACTS)
    with pytest.raises(ValidationError, match="frozen"):
        sheet.quotes = ()  # type: ignore[misc]
    with pytest.raises(ValidationError, match="extra_forbidden"):
        FactSheet.model_validate(facts() | {"mood": "good"})
