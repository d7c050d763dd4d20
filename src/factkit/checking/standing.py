"""Standing: where the spans of a sheet stand, in the text and to each other."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, get_args

from pydantic import BaseModel

from factkit.checking.findings import Loc, Problem
from factkit.spans import Extent, Placed, Span

if TYPE_CHECKING:
    from factkit.sheet import UncheckedSheet as Sheet

DATELINE_PARTS = ("place", "region", "date_span", "agency")


def all_spans(fact: BaseModel, loc: Loc = ()) -> list[tuple[Loc, Span]]:
    """Return every span of a fact, of the facts in it and of those in its tuples, with its way."""
    found: list[tuple[Loc, Span]] = []
    for field in _fields_of_facts(type(fact)):
        value = getattr(fact, field)
        if value is None:
            continue
        if isinstance(value, Span):
            found.append(((*loc, field), value))
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, Span):
                    found.append(((*loc, field, number), item))
                else:
                    found += all_spans(item, (*loc, field, number))
        else:
            found += all_spans(value, (*loc, field))
    return found


@cache
def _fields_of_facts(kind: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields that hold spans or facts, alone or in tuples."""
    return tuple(
        name for name, field in kind.model_fields.items() if _holds_facts(field.annotation)
    )


def _holds_facts(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(map(_holds_facts, get_args(annotation)))


def place_of(place: Placed) -> Extent:
    """Return the bare offsets of a span."""
    return Extent(place.start, place.end)


def spans_behind_the_end(sheet: "Sheet") -> Iterator[Problem]:
    """Report a span that ends behind the length of the document."""
    length = sheet.document.length
    for loc, span in all_spans(sheet):
        if span.end > length:
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
    places = sorted(
        (span.start, span.end, loc)
        for loc, span in chain(
            ((("quotes", number), quote.span) for number, quote in enumerate(sheet.quotes)),
            (
                (("quoted_terms", number), term.span)
                for number, term in enumerate(sheet.quoted_terms)
            ),
        )
    )
    reach = 0
    for start, end, loc in places:
        if start < reach:
            message = f"begins inside another quotation, which ends at {reach}"
            yield Problem("FK310", (*loc, "span"), message, Extent(start, end))
        reach = max(reach, end)
