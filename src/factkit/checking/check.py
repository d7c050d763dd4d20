"""The check: all that is wrong with facts and the text they claim to come from, as a list."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails, from_json

from factkit.checking.contradictions import contradictions
from factkit.checking.doubts import doubts
from factkit.checking.findings import CODES, Finding, Problem, finding
from factkit.checking.grounding import grounding, loose_grounding
from factkit.sheet import FactSheet, UncheckedSheet
from factkit.spans import Extent

SCHEMA_CODES = {"missing": "FK101", "extra_forbidden": "FK102"}
SPAN_FAULTS = frozenset(("FK301", "FK302"))


def check(facts: FactSheet | Mapping[str, Any] | str, text: str) -> list[Finding]:
    """Return what is wrong with the facts of a text; nothing where every fact is grounded.

    ``facts`` is a sheet, its plain data or its JSON. Errors are what ``FactSheet`` refuses when it
    is validated with the text; warnings are told here alone. Facts that do not even fit the schema
    are held against the text as far as they can be read, but not against each other.

    Raises nothing but ``TypeError``, for arguments of other types.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    return [finding(problem, text) for problem in _problems(facts, text)]


def _problems(facts: object, text: str) -> Iterator[Problem]:
    try:
        data = _plain(facts)
    except ValueError as error:
        return iter([Problem("FK001", (), str(error))])
    try:
        sheet = UncheckedSheet.model_validate(data)
    except ValidationError as error:
        entries = error.errors(include_url=False)
        return chain(map(_schema_problem, entries), loose_grounding(data, text))
    return chain(contradictions(sheet), grounding(sheet, text), doubts(sheet))


def _plain(facts: object) -> dict[str, Any]:
    """Return the facts as plain data; raise ``ValueError`` where they are no JSON object."""
    if isinstance(facts, FactSheet):
        return facts.model_dump(warnings=False)
    if isinstance(facts, Mapping):
        return dict(facts)
    if isinstance(facts, str):
        data = from_json(facts.encode())
        if isinstance(data, dict):
            return data
        raise ValueError(f"a JSON object is wanted, not {type(data).__name__}")
    raise TypeError(f"facts must be a FactSheet, a dict or JSON, not {type(facts).__name__}")


def _schema_problem(entry: ErrorDetails) -> Problem:
    kind, loc, message = entry["type"], entry["loc"], entry["msg"]
    if kind in SPAN_FAULTS:  # found at the text of the span
        return Problem(kind, loc[:-1], message, _claimed(entry["ctx"]))
    if kind in CODES:
        return Problem(kind, loc, message)
    if loc == ("schema_version",):
        return Problem("FK104", loc, message)
    return Problem(SCHEMA_CODES.get(kind, "FK103"), loc, message, _claimed(entry["input"]))


def _claimed(value: object) -> Extent | None:
    """Return the place that an ill-formed span claims, if it claims one."""
    match value:
        case {"start": int(start), "end": int(end)} if 0 <= start < end:
            return Extent(start, end)
        case _:
            return None
