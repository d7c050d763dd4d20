"""Findings: what is wrong with a sheet, in words that stay the same from version to version."""

from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from factkit.checking.places import line_column, marked
from factkit.rules import Severity, rule
from factkit.spans import Extent

Loc = tuple[str | int, ...]


class Problem(NamedTuple):
    """What a rule reports: the code, the way to the fact, what is wrong, and where it claims to be.

    ``loc`` is the way as pydantic gives it: ``("quotes", 2, "source")``. ``how`` is the kind of
    difference, one of those that the rule's page lists.
    """

    code: str
    loc: Loc
    message: str
    span: Extent | None = None
    how: str | None = None


class SourcePlace(BaseModel):
    """Where the source has what a draft is held against.

    ``document`` is the name of the source, or its number from 1; ``line``, ``column`` and ``view``
    are null where the source was a sheet without its text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    document: str
    span: Extent
    line: int | None = None
    column: int | None = None
    view: str | None = None


class Finding(BaseModel):
    """One thing that is wrong with a sheet or a draft, or doubtful in it.

    ``code`` is stable; ``factkit.rules.rule(code)`` gives its page. ``fact`` is the way to the
    fact from the sheet: ``quotes[2].source``, empty for the sheet itself. ``span`` is the place
    that the fact claims, in code points. Where the text has that place, ``line`` and ``column``
    tell it (from 1) and ``view`` shows it: the line of the text, and a marker under the words.
    ``how`` is the kind of difference where the rule tells several apart, ``source`` the place in
    the source that a draft's words were held against.
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
    how: str | None = None
    source: SourcePlace | None = None

    def __str__(self) -> str:
        place = "" if self.line is None else f" (line {self.line}, column {self.column})"
        return f"{self.severity} {self.code} {self.fact or 'sheet'}: {self.message}{place}"


def way(loc: Loc) -> str:
    """Return the way to a fact as one reads it.

    >>> way(("quotes", 2, "source"))
    'quotes[2].source'
    """
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc)
    return "".join(steps).removeprefix(".")


def finding(problem: Problem, text: str) -> Finding:
    """Return the finding that tells a problem, with its line and column in the text."""
    code, loc, message, span, how = problem
    severity = rule(code).severity
    found = Finding(
        code=code, severity=severity, fact=way(loc), message=message, span=span, how=how
    )
    if span is None or span.end > len(text):
        return found
    return found.model_copy(update=place_in(text, span))


def place_in(text: str, span: Extent) -> dict[str, int | str]:
    """Return line, column and view of a place in a text."""
    line, column = line_column(text, span.start)
    return {"line": line, "column": column, "view": marked(text, *span)}
