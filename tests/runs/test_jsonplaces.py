import json

import pytest

from factkit.runs.jsonplaces import offset_of
from sheets import FACTS

DATA = json.dumps(FACTS, indent=1)


@pytest.mark.parametrize(
    ("fact", "begins"),
    [
        ("", '{\n "schema_version"'),
        ("quotes[1].source", f'{{\n    "start": {FACTS["quotes"][1]["source"]["start"]}'),
        ("quotes[0].span.text", '"We will sign,"'),
        ("agreements[0].parties[0].country", "null"),
        ("speakers[0].mentions[1]", '{\n     "start"'),
        ("quotes[1].mood", '{\n   "id": "q2"'),  # what is missing is shown at what it is missing in
        ("quotes[9]", '[\n  {\n   "id": "q1"'),
        ("quotes.speaker", '[\n  {\n   "id": "q1"'),
        ("document[0]", '{\n  "sha256"'),
    ],
)
def test_a_fact_is_found_where_it_is_written(fact: str, begins: str) -> None:
    assert DATA[offset_of(DATA, fact) :].startswith(begins)


@pytest.mark.parametrize("empty", ['{"a": []}', '{"a":[ ]}'])
def test_an_item_of_an_empty_list_is_shown_at_the_list(empty: str) -> None:
    assert empty[offset_of(empty, "a[0]") :].startswith("[")


def test_keys_may_hold_escapes() -> None:
    data = r'{"\u0061\"": 1, "b": [10, 20]}'
    assert data[offset_of(data, "b[1]") :] == "20]}"
    assert data[offset_of(data, 'a"') :].startswith("1")


@pytest.mark.parametrize(
    "data", ["", '{"a": ', '{"a" 1}', '{"b": nope, "a": 1}', '{"b": ' + "[" * 9999]
)
def test_what_is_no_json_is_shown_as_far_as_it_was_read(data: str) -> None:
    assert 0 <= offset_of(data, "a.b") <= len(data)
