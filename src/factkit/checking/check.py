"""The check: all that is wrong with facts and the text they claim to come from, as a list."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails, from_json

from factkit.checking.contradictions import contradictions
from factkit.checking.differences import unit_of
from factkit.checking.doubts import doubts
from factkit.checking.findings import Finding, Problem, finding
from factkit.checking.grounding import claims, grounding, loose_grounding
from factkit.checking.langextract import extractions_of, extractions_problems
from factkit.checking.standing import all_spans
from factkit.sheet import FactSheet, UncheckedSheet
from factkit.spans import Extent

SCHEMA_CODES = {"missing": "FK101", "extra_forbidden": "FK102"}
SCHEMA_WORDS = {"tuple_type": "a list is wanted", "model_type": "an object is wanted"}
"""What pydantic says in the words of Python, for those who write JSON."""

JSON_KINDS = {list: "a list", str: "a string", bool: "a boolean", type(None): "null"}
"""What JSON calls that which is no object, numbers aside."""

SPAN_FAULTS = frozenset(("FK301", "FK302"))
LISTS = ("speakers", "quotes", "quoted_terms", "agreements")

Facts = FactSheet | Mapping[str, Any] | str | bytes


class Checked(NamedTuple):
    """What a check looked at, and what it found."""

    findings: list[Finding]
    facts: int
    spans: int


def check(facts: Facts, text: str) -> list[Finding]:
    """Return what is wrong with the facts of a text; nothing where every fact is grounded.

    ``facts`` is a sheet, its plain data or its JSON; a document of langextract is taken too.
    Errors are what ``FactSheet`` refuses when it is validated with the text; warnings are told
    here alone. Facts that do not even fit the schema are held against the text as far as they can
    be read, but not against each other.

    Raises ``TypeError`` for arguments of other types, and no other error, unless plain data holds a
    number of more than 4,300 digits, which Python writes in no message: JSON holds none.
    """
    return checked(facts, text).findings


def checked(facts: Facts, text: str) -> Checked:
    """Return the findings of ``check``, and how many facts and spans were looked at."""
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    try:
        data = _plain(facts)
    except ValueError as error:
        return Checked([finding(Problem("FK001", (), str(error)), text)], 0, 0)
    problems, counted, spans = _looked_at(data, text)
    return Checked([finding(problem, text) for problem in problems], counted, spans)


def _looked_at(data: dict[str, Any], text: str) -> tuple[Iterator[Problem], int, int]:
    extractions = extractions_of(data)
    if extractions is not None:
        return extractions_problems(data, extractions, text), len(extractions), len(extractions)
    try:
        sheet = UncheckedSheet.model_validate(data)
    except ValidationError as error:
        entries = error.errors(include_url=False)
        problems = chain(map(_schema_problem, entries), loose_grounding(data, text))
        return problems, _count(data), sum(1 for _ in claims(data))
    problems = chain(contradictions(sheet), grounding(sheet, text), doubts(sheet, text))
    return problems, _count(data), len(all_spans(sheet))


def _count(data: dict[str, Any]) -> int:
    lists = (data.get(name) for name in LISTS)
    listed = sum(len(facts) for facts in lists if isinstance(facts, list | tuple))
    return listed + (data.get("dateline") is not None)


def _plain(facts: object) -> dict[str, Any]:
    """Return the facts as plain data; raise ``ValueError`` where they are no JSON object."""
    if isinstance(facts, FactSheet):
        return facts.model_dump(warnings=False)
    if isinstance(facts, Mapping):
        return dict(facts)
    if isinstance(facts, str | bytes):
        return as_object(from_json(facts if isinstance(facts, bytes) else facts.encode()))
    raise TypeError(f"facts must be a FactSheet, a dict or JSON, not {type(facts).__name__}")


def as_object(value: object, name: str = "") -> dict[str, Any]:
    """Return what was read from JSON if it is an object; raise ``ValueError`` if it is not."""
    if isinstance(value, dict):
        return value
    kind = JSON_KINDS.get(type(value), "a number")
    raise ValueError(f"{name}{name and ': '}a JSON object is wanted, not {kind}")


def _schema_problem(entry: ErrorDetails) -> Problem:
    kind, loc, message = entry["type"], entry["loc"], entry["msg"]
    if kind in SPAN_FAULTS:  # found at the text of the span
        place = _claimed(entry["ctx"])
        how, why = (place and unit_of(*place, entry["input"])) or (None, "")
        return Problem(kind, loc[:-1], f"{message}{why and f': {why}'}", place, how)
    if kind.startswith("FK"):
        return Problem(kind, loc, message)
    if loc == ("schema_version",):
        version = repr(entry["input"])[:40]
        return Problem("FK104", loc, f"{version} is not read, only '1.0' and later '1.x'")
    message = SCHEMA_WORDS.get(kind, message)
    return Problem(SCHEMA_CODES.get(kind, "FK103"), loc, message, _claimed(entry["input"]))


def _claimed(value: object) -> Extent | None:
    """Return the place that an ill-formed span claims, if it claims one."""
    match value:
        case {"start": int(start), "end": int(end)} if 0 <= start < end:
            return Extent(start, end)
        case _:
            return None
