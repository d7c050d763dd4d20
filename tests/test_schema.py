import runpy
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factkit import FactSheet, check, json_schema, parse
from factkit.schema import ID, schema_text
from factkit.schema.build import build
from sheets import ARTICLE, FACTS, changed, place

VALIDATOR = Draft202012Validator(json_schema())


def test_the_shipped_schema_is_what_the_models_say() -> None:
    assert schema_text() == build(), "run `python -m factkit.schema.build`"


def test_the_schema_is_written_beside_its_module(monkeypatch: pytest.MonkeyPatch) -> None:
    written = {}
    monkeypatch.setattr(
        Path, "write_text", lambda path, text, **_: written.update({path.name: text})
    )
    monkeypatch.delitem(sys.modules, "factkit.schema.build")
    runpy.run_module("factkit.schema.build", run_name="__main__")
    assert written == {"factsheet-1.0.json": schema_text()}


def test_a_package_without_its_data_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pkgutil.get_data", lambda *_: None)
    with pytest.raises(FileNotFoundError, match=r"factsheet-1\.0\.json"):
        json_schema()


def test_the_schema_is_one() -> None:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == ID == "urn:factkit:schema:factsheet:1.0"
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_no_object_takes_further_fields() -> None:
    schema = json_schema()
    objects = [schema, *(one for one in schema["$defs"].values() if one["type"] == "object")]
    assert len(objects) >= 9
    assert all(one["additionalProperties"] is False for one in objects)


@pytest.mark.parametrize("text", ["", "Rain.", ARTICLE])
def test_what_parse_gives_fits(text: str) -> None:
    sheet = parse(text)
    VALIDATOR.validate(sheet.model_dump(mode="json"))
    assert FactSheet.model_validate_json(sheet.model_dump_json(), context={"text": text}) == sheet


def test_facts_written_by_hand_fit() -> None:
    VALIDATOR.validate(FACTS)


MISFITS: list[tuple[str, Any]] = [
    ("schema_version", "2.0"),
    ("document.sha256", "abc"),
    ("document.length", "310"),
    ("document.length", True),
    ("quotes.0.kind", "indirect"),
    ("quotes.0.confidence", None),
    ("quotes.0.id", "q0"),
    ("quotes.0.mood", "good"),
    ("quotes.0.span", None),
    ("quotes.0.span", place("We will sign,") | {"start": "43"}),
    ("quotes.0.rule", "Some Rule"),
    ("dateline.country", "usa"),
    ("speakers.0.name", ""),
    ("agreements.0.parties", None),
    ("agreements.0.year", "1998"),
]


@pytest.mark.parametrize(("way", "value"), MISFITS)
def test_schema_models_and_check_refuse_the_same(way: str, value: object) -> None:
    wrong = changed(way, value)
    assert not VALIDATOR.is_valid(wrong)
    assert any(finding.code.startswith("FK1") for finding in check(wrong, ARTICLE))
