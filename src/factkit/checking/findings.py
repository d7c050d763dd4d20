"""Findings: what is wrong with a sheet, in words that stay the same from version to version."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict
from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

from factkit.checking.places import line_column, marked
from factkit.spans import Extent

Severity = Literal["error", "warning"]

CODES: dict[str, str] = {
    "FK001": "the facts cannot be read",
    "FK101": "a field is missing",
    "FK102": "a field that no sheet has",
    "FK103": "a value of the wrong type or form",
    "FK104": "another version of the schema",
    "FK201": "the facts were read from another text",
    "FK202": "the text has another length",
    "FK203": "a span ends behind the end of the text",
    "FK204": "the text at a span holds other words",
    "FK205": "the text cannot be told by its hash",
    "FK301": "a span whose words have another length than its offsets",
    "FK302": "a span without a word",
    "FK303": "a span that ends behind the document's own length",
    "FK304": "facts out of text order",
    "FK305": "an id given twice",
    "FK306": "a speaker that is not listed",
    "FK307": "a listed speaker who speaks no quote",
    "FK308": "a quote that continues an unknown or later one, or another speaker's",
    "FK309": "a source or cue inside its own quote",
    "FK310": "overlapping quotations",
    "FK311": "a year that its words do not tell",
    "FK312": "an agreement whose span is not among its mentions",
    "FK313": "a part of the dateline outside of it",
    "FK314": "a confidence that contradicts the speaker",
    "FK315": "a date without its words, or the reverse",
    "FK316": "a date that does not exist",
    "FK317": "a weekday that is not that date's",
    "FK401": "a quote whose speaker is unknown",
}
"""Every code with what it says: 0 reading, 1 schema, 2 grounding, 3 contradiction, 4 quality."""

WARNINGS = frozenset({"FK317", "FK401"})
"""The codes that only ``check`` tells; a sheet with one of the others cannot be built."""

Loc = tuple[str | int, ...]


class Problem(NamedTuple):
    """What a rule reports: the code, the way to the fact, what is wrong, and where it claims to be.

    ``loc`` is the way as pydantic gives it: ``("quotes", 2, "source")``.
    """

    code: str
    loc: Loc
    message: str
    span: Extent | None = None


class Finding(BaseModel):
    """One thing that is wrong with a sheet, or doubtful in it.

    ``code`` is stable and listed in ``CODES``. ``fact`` is the way to the fact from the sheet:
    ``quotes[2].source``, empty for the sheet itself. ``span`` is the place that the fact claims,
    in code points. Where the text has that place, ``line`` and ``column`` tell it (from 1) and
    ``view`` shows it: the line of the text, and a marker under the words.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    code: str
    severity: Severity
    fact: str
    message: str
    span: Extent | None = None
    line: int | None = None
    column: int | None = None
    view: str | None = None

    def __str__(self) -> str:
        place = "" if self.line is None else f" (line {self.line}, column {self.column})"
        return f"{self.severity} {self.code} {self.fact or 'sheet'}: {self.message}{place}"


def path(loc: Loc) -> str:
    """Return the way to a fact as one reads it.

    >>> path(("quotes", 2, "source"))
    'quotes[2].source'
    """
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc)
    return "".join(steps).removeprefix(".")


def finding(problem: Problem, text: str) -> Finding:
    """Return the finding that tells a problem, with its line and column in the text."""
    code, loc, message, span = problem
    severity: Severity = "warning" if code in WARNINGS else "error"
    found = Finding(code=code, severity=severity, fact=path(loc), message=message, span=span)
    if span is None or span.end > len(text):
        return found
    line, column = line_column(text, span.start)
    place = {"line": line, "column": column, "view": marked(text, *span)}
    return found.model_copy(update=place)


def refusal(problems: Iterable[Problem], text: str | None) -> ValidationError:
    """Return the error that refuses a sheet: one entry a problem, its code as the entry's type."""
    entries = [_entry(problem, finding(problem, text or "")) for problem in problems]
    return ValidationError.from_exception_data("FactSheet", entries)


def _entry(problem: Problem, found: Finding) -> InitErrorDetails:
    view = ""
    if found.view is not None:
        place = f"line {found.line}, column {found.column}:\n{found.view}"
        view = f"\n{place}".replace("\n", "\n    ")
    context: dict[str, object] = {"fact": found.fact, "problem": found.message, "view": view}
    if found.span is not None:
        context |= found.span._asdict()
    words = PydanticCustomError(problem.code, "{fact}: {problem}{view}", context)
    return InitErrorDetails(type=words, loc=problem.loc, input=None)
