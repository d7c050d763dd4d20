"""Standing: where the spans of a sheet stand, in the text and to each other."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, get_args

from pydantic import BaseModel

from factkit.checking.findings import Loc, Problem
from factkit.spans import Extent, Placed, Span

if TYPE_CHECKING:
    from factkit.sheet import UncheckedSheet as Sheet

DATELINE_PARTS = ("place", "region", "date_span", "agency")


def all_spans(fact: BaseModel, loc: Loc = (), behind: int = 0) -> list[tuple[Loc, Span]]:
    """Return every span of a fact, of the facts in it and of those in its tuples, with its way.

    Those alone that end behind the offset ``behind``, if one is given.
    """
    found: list[tuple[Loc, Span]] = []
    spans, facts = _fields(type(fact))
    for field in spans:
        value = getattr(fact, field)
        if isinstance(value, tuple):
            numbered = enumerate(value)
            found += [((*loc, field, at), span) for at, span in numbered if span.end > behind]
        elif value is not None and value.end > behind:
            found.append(((*loc, field), value))
    for field in facts:
        value = getattr(fact, field)
        if isinstance(value, tuple):
            for number, part in enumerate(value):
                found += all_spans(part, (*loc, field, number), behind)
        elif value is not None:
            found += all_spans(value, (*loc, field), behind)
    return found


@cache
def _fields(kind: type[BaseModel]) -> tuple[list[str], list[str]]:
    """Return the fields that hold spans and those that hold facts, alone or in tuples."""
    spans: list[str] = []
    facts: list[str] = []
    for name, field in kind.model_fields.items():
        model = _model_in(field.annotation)
        if model is not None:
            (spans if issubclass(model, Span) else facts).append(name)
    return spans, facts


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)


def place_of(place: Placed) -> Extent:
    """Return the bare offsets of a span."""
    return Extent(place.start, place.end)


def spans_behind_the_end(sheet: "Sheet") -> Iterator[Problem]:
    """Report a span that ends behind the length of the document."""
    length = sheet.document.length
    for loc, span in all_spans(sheet, behind=length):
        message = f"ends at {span.end}, but the document has {length} characters"
        yield Problem("FK303", loc, message, place_of(span))


def wordless_quotations(sheet: "Sheet") -> Iterator[Problem]:
    """Report a quote or quoted term with neither letter nor digit."""
    for field in ("quotes", "quoted_terms"):
        for number, quote in enumerate(getattr(sheet, field)):
            if not any(map(str.isalnum, quote.span.text)):
                loc = (field, number, "span")
                yield Problem("FK302", loc, "holds no letter and no digit", place_of(quote.span))


def wrong_order(sheet: "Sheet") -> Iterator[Problem]:
    """Report facts, or mentions of one fact, that are not in the order of the text."""
    for field in ("quotes", "quoted_terms", "agreements"):
        spans = [fact.span for fact in getattr(sheet, field)]
        yield from _unsorted((field,), spans)
    for number, speaker in enumerate(sheet.speakers):
        yield from _unsorted(("speakers", number, "mentions"), speaker.mentions)
    for number, agreement in enumerate(sheet.agreements):
        yield from _unsorted(("agreements", number, "mentions"), agreement.mentions)


def _unsorted(loc: Loc, spans: Sequence[Span]) -> Iterator[Problem]:
    for number, (before, span) in enumerate(pairwise(spans), 1):
        if span.start <= before.start and (span.start < before.start or span.end <= before.end):
            message = f"does not stand behind the one listed before it, {before.start}-{before.end}"
            yield Problem("FK304", (*loc, number), message, place_of(span))


def overlapping_quotations(sheet: "Sheet") -> Iterator[Problem]:
    """Report quotes and quoted terms that share a character."""
    places = [
        (fact.span.start, fact.span.end, field, number)
        for field in ("quotes", "quoted_terms")
        for number, fact in enumerate(getattr(sheet, field))
    ]
    reach = 0
    for start, end, field, number in sorted(places):
        if start < reach:
            message = f"begins inside another quotation, which ends at {reach}"
            yield Problem("FK310", (field, number, "span"), message, Extent(start, end))
        reach = max(reach, end)
