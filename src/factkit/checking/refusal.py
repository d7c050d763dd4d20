"""Refusal: the error for a sheet that contradicts itself or does not stand in its text."""

from typing import TYPE_CHECKING

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

from factkit.checking.contradictions import contradictions
from factkit.checking.findings import Finding, Problem, finding
from factkit.checking.grounding import grounding

if TYPE_CHECKING:
    from factkit.sheet import UncheckedSheet as Sheet


def refuse_unsound(sheet: "Sheet", text: str | None) -> None:
    """Raise where the sheet contradicts itself, or the text if there is one.

    The error has one entry a problem, its code as the entry's type.
    """
    problems = list(contradictions(sheet))
    if text is not None:
        problems += grounding(sheet, text)
    if problems:
        entries = [_entry(problem, finding(problem, text or "")) for problem in problems]
        raise ValidationError.from_exception_data("FactSheet", entries)


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
