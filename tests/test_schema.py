import importlib
import json
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from factkit import FactSheet, check, json_schema, parse
from factkit.schema import ID, schema_text
from factkit.schema.build import build
from sheets import ARTICLE, FACTS, changed, place

SEEDS = Path(__file__).parents[1] / "seeds"
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


def test_facts_written_by_hand_fit_as_long_as_they_are_whole() -> None:
    assert VALIDATOR.is_valid(FACTS)
    for way in ("document.length", "quotes.0.span", "speakers.0.name", "agreements.0.kind"):
        assert not VALIDATOR.is_valid(changed(way, None))


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.27"])
def test_every_version_1_is_read(version: str) -> None:
    sheet = changed("schema_version", version)
    VALIDATOR.validate(sheet)
    assert FactSheet.model_validate(sheet).schema_version == version


def call(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603


@pytest.fixture
def schema_file(tmp_path: Path) -> Path:
    """Return the schema as ``factkit schema`` prints it."""
    file = tmp_path / "factsheet.json"
    file.write_text(call("factkit", "schema").stdout, encoding="utf-8")
    return file


def test_check_jsonschema_takes_the_schema(schema_file: Path, tmp_path: Path) -> None:
    right, wrong = sorted(map(str, SEEDS.glob("*.json"))), tmp_path / "wrong.json"
    done = call("check_jsonschema", "--check-metaschema", str(schema_file))
    assert done.returncode == 0, done.stdout
    done = call("check_jsonschema", "--schemafile", str(schema_file), *right)
    assert done.returncode == 0, done.stdout
    wrong.write_text(json.dumps(changed("quotes.0.kind", "indirect")))
    done = call("check_jsonschema", "--schemafile", str(schema_file), str(wrong))
    assert done.returncode == 1
    assert "quotes[0].kind" in done.stdout


def test_classes_can_be_generated_from_the_schema(
    schema_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = tmp_path / "generated_sheet.py"
    done = call(
        "datamodel_code_generator", "--input", str(schema_file), "--input-file-type", "jsonschema",
        "--output", str(module), "--output-model-type", "pydantic_v2.BaseModel",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    monkeypatch.syspath_prepend(str(tmp_path))
    model = importlib.import_module("generated_sheet").FactSheet
    for seed in SEEDS.glob("*.json"):
        data = json.loads(seed.read_text("utf-8"))
        assert model.model_validate(data).model_dump(mode="json", exclude_unset=True) == data
    with pytest.raises(ValidationError):
        model.model_validate(changed("quotes.0.kind", "indirect"))


MISFITS: list[tuple[str, Any]] = [
    ("schema_version", "2.0"),
    ("schema_version", "1"),
    ("schema_version", "1.01"),
    ("schema_version", "11.0"),
    ("schema_version", 1.0),
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
    ("agreements.0.year", -5),
    ("agreements.0.year", 10_000),
    ("agreements.0.name", ""),
]


@pytest.mark.parametrize(("way", "value"), MISFITS)
def test_schema_models_and_check_refuse_the_same(way: str, value: object) -> None:
    wrong = changed(way, value)
    assert not VALIDATOR.is_valid(wrong)
    assert any(finding.code.startswith("FK1") for finding in check(wrong, ARTICLE))
