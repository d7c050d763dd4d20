"""The surface other people build on: names, signatures, and a light import."""

import inspect
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

import factkit

NAMES = [
    "Agreement",
    "Dated",
    "Dateline",
    "Document",
    "FactSheet",
    "FactkitError",
    "Failure",
    "Finding",
    "Party",
    "Quote",
    "QuotedTerm",
    "Span",
    "Speaker",
    "SurrogateError",
    "check",
    "dates",
    "json_schema",
    "parse",
    "parse_many",
    "verify",
]

SIGNATURES = {
    "parse": ["text", "published"],
    "parse_many": ["texts", "workers"],
    "dates": ["text", "published"],
    "check": ["facts", "text"],
    "verify": ["draft", "sources", "policy"],
    "json_schema": [],
}

FIELDS = {
    "FactSheet": [
        "schema_version", "document", "dateline", "speakers", "quotes", "quoted_terms",
        "agreements",
    ],
    "Document": ["sha256", "length", "published", "published_span"],
    "Dateline": [
        "span", "place", "region", "country", "date", "date_span", "agency", "rule",
    ],
    "Speaker": ["id", "name", "kind", "roles", "mentions"],
    "Quote": [
        "id", "span", "kind", "speaker", "source", "cue", "said_on", "continues", "confidence",
        "rule", "speaker_rule",
    ],
    "QuotedTerm": ["span", "rule"],
    "Agreement": [
        "id", "name", "span", "mentions", "kind", "year", "year_span", "parties", "rule",
    ],
    "Party": ["start", "end", "text", "country"],
    "Span": ["start", "end", "text"],
    "Dated": ["span", "value"],
    "Finding": [
        "code", "severity", "fact", "message", "span", "line", "column", "view", "how", "source",
    ],
}  # fmt: skip

HEAVY = [
    "dateparser",
    "typer",
    "click",
    "rich",
    "concurrent.futures",
    "multiprocessing",
    "jsonschema",
    "factkit.verifying.drafts",
    "factkit.runs",
    "tomllib",
    "xml",
]


def test_the_names_are_these() -> None:
    assert factkit.__all__ == NAMES
    assert all(hasattr(factkit, name) for name in NAMES)


def test_each_name_has_a_home() -> None:
    assert sorted(factkit.HOMES, key=str.lower) == sorted(NAMES, key=str.lower)
    assert set(NAMES) < set(dir(factkit))


def test_a_name_that_is_none_is_an_error() -> None:
    with pytest.raises(AttributeError, match="module 'factkit' has no attribute 'pares'"):
        getattr(factkit, "pares")  # noqa: B009  (a type checker would refuse it)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_documented(name: str) -> None:
    documented = getattr(factkit, name)
    assert inspect.getdoc(documented)
    for method, value in vars(documented).items() if inspect.isclass(documented) else ():
        if inspect.isfunction(value) and not method.startswith("_"):
            assert value.__doc__, method


@pytest.mark.parametrize(("name", "parameters"), SIGNATURES.items())
def test_the_arguments_are_these(name: str, parameters: list[str]) -> None:
    assert list(inspect.signature(getattr(factkit, name)).parameters) == parameters


@pytest.mark.parametrize(("name", "fields"), FIELDS.items())
def test_the_fields_are_these(name: str, fields: list[str]) -> None:
    model = getattr(factkit, name)
    assert issubclass(model, BaseModel)
    assert list(model.model_fields) == fields
    assert model.model_config.get("frozen") is True
    assert model.model_config.get("extra") == "forbid"


def test_what_is_imported_is_light() -> None:
    code = f"""
import sys, factkit
for name in factkit.__all__:
    getattr(factkit, name)
print([name for name in {HEAVY} if name in sys.modules])
"""
    done = subprocess.run(  # noqa: S603  (our own package)
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert done.stdout == "[]\n"


def test_importing_the_package_imports_no_reader() -> None:
    code = (
        "import sys, factkit; print([name for name in sys.modules if name.startswith('factkit.')])"
    )
    done = subprocess.run(  # noqa: S603  (our own package)
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert done.stdout == "[]\n"


def test_the_package_is_typed_and_tells_its_version() -> None:
    package = Path(factkit.__file__).parent
    assert (package / "py.typed").exists()
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["version"] == factkit.__version__


def test_an_error_of_ours_can_be_caught_as_one() -> None:
    with pytest.raises(factkit.FactkitError) as caught:
        factkit.parse("ab\udfff")
    assert isinstance(caught.value, factkit.SurrogateError)
    assert caught.value.offset == 2
    assert str(caught.value).startswith("lone surrogate U+DFFF at offset 2")
