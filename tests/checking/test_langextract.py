from typing import Any

import pytest

from factkit import check

TEXT = "“We will sign 🚢,” Lena Ory said of the pact."


def extraction(words: object, start: object = None, end: object = None) -> dict[str, Any]:
    interval = None if start is None else {"start_pos": start, "end_pos": end}
    return {
        "extraction_class": "quote", "extraction_text": words, "char_interval": interval,
        "alignment_status": "match_exact", "extraction_index": 1, "group_index": 0,
        "description": None, "attributes": {"speaker": "Lena Ory"},
    }  # fmt: skip


def told(*extractions: object, **fields: object) -> list[tuple[str, str]]:
    document = {"extractions": list(extractions), "text": TEXT, "document_id": "doc_1", **fields}
    return [(finding.code, finding.fact) for finding in check(document, TEXT)]


def test_grounded_extractions_are_clean() -> None:
    assert told(extraction("We will sign", 1, 13), extraction("Lena Ory", 18, 26)) == []
    end = len(TEXT)
    assert told(extraction("“", 0, 1), extraction("pact.", end - 5, end)) == []


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        (extraction("We must sign", 1, 13), "FK204", "extraction_text"),
        (extraction("We sign", 1, 13), "FK204", "extraction_text"),
        (extraction("We will sign", 2, 14), "FK204", "extraction_text"),
        (extraction("the pact.", 36, 45), "FK203", "extraction_text"),
        (extraction("the pact", 36, 49), "FK203", "extraction_text"),
        (extraction("We must sign"), "FK206", "extraction_text"),
        (extraction("We will sign"), "FK206", "char_interval"),
        (extraction("We will sign", 1, None), "FK206", "char_interval"),
        (extraction("We will sign", "1", "13"), "FK103", "char_interval"),
        (extraction("We will sign", 13, 1), "FK103", "char_interval"),
        (extraction(""), "FK103", "extraction_text"),
        (extraction(3, 0, 1), "FK103", "extraction_text"),
        ({"extraction_class": "quote"}, "FK101", "extraction_text"),
        ("We will sign", "FK101", "extraction_text"),
    ],
)
def test_a_wrong_extraction_is_told(given: object, code: str, field: str) -> None:
    assert told(extraction("Lena Ory", 18, 26), given) == [(code, f"extractions[1].{field}")]


def test_words_without_a_place_are_shown_where_they_stand() -> None:
    first, second = check({"extractions": [extraction("“We"), extraction("Lena Ory")]}, TEXT)
    assert (first.span, second.span) == ((0, 3), (18, 26))
    assert second.message == "'Lena Ory' has no place; it stands at 18"


@pytest.mark.parametrize(("end", "code"), [(44, "FK204"), (45, "FK203")])
def test_a_place_may_end_where_the_text_does(end: int, code: str) -> None:
    assert len(TEXT) == 44
    assert told(extraction("the pact", 36, end)) == [(code, "extractions[0].extraction_text")]


def test_offsets_in_other_units_are_known() -> None:
    document = {"extractions": [extraction("Lena Ory", 19, 27)]}
    (finding,) = check(document, TEXT)
    assert finding.how == "utf16-offsets"


def test_another_text_is_told() -> None:
    assert told(text=f"{TEXT} ") == [("FK201", "text")]
    assert told(text=None) == []


def test_a_sheet_with_extractions_is_still_a_sheet() -> None:
    codes = {finding.code for finding in check({"document": {}, "extractions": []}, TEXT)}
    assert codes == {"FK101", "FK102", "FK201", "FK202"}
