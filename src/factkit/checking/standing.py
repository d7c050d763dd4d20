"""Standing: where the spans of a sheet stand, in the text and to each other."""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from factkit.checking.findings import Loc, Problem
from factkit.spans import Extent, Placed, Span

if TYPE_CHECKING:
    from factkit.facts.agreements import Agreement
    from factkit.facts.quotes import Quote
    from factkit.sheet import UncheckedSheet as Sheet

DATELINE_PARTS = ("place", "region", "date_span", "agency")


def all_spans(sheet: "Sheet") -> Iterator[tuple[Loc, Span]]:
    """Yield every span of the sheet with the way to it."""
    document, dateline = sheet.document, sheet.dateline
    if document.published_span is not None:
        yield ("document", "published_span"), document.published_span
    if dateline is not None:
        yield ("dateline", "span"), dateline.span
        for part in DATELINE_PARTS:
            if (span := getattr(dateline, part)) is not None:
                yield ("dateline", part), span
    for number, speaker in enumerate(sheet.speakers):
        yield from _listed(("speakers", number, "mentions"), speaker.mentions)
    for number, quote in enumerate(sheet.quotes):
        yield from _spans_of_quote(("quotes", number), quote)
    for number, term in enumerate(sheet.quoted_terms):
        yield ("quoted_terms", number, "span"), term.span
    for number, agreement in enumerate(sheet.agreements):
        yield from _spans_of_agreement(("agreements", number), agreement)


def _spans_of_quote(loc: Loc, quote: "Quote") -> Iterator[tuple[Loc, Span]]:
    yield (*loc, "span"), quote.span
    if quote.source is not None:
        yield (*loc, "source"), quote.source
    if quote.cue is not None:
        yield (*loc, "cue"), quote.cue


def _spans_of_agreement(loc: Loc, agreement: "Agreement") -> Iterator[tuple[Loc, Span]]:
    yield (*loc, "span"), agreement.span
    if agreement.year_span is not None:
        yield (*loc, "year_span"), agreement.year_span
    yield from _listed((*loc, "mentions"), agreement.mentions)
    yield from _listed((*loc, "parties"), agreement.parties)


def _listed(loc: Loc, spans: Sequence[Span]) -> Iterator[tuple[Loc, Span]]:
    for number, span in enumerate(spans):
        yield (*loc, number), span


def place_of(place: Placed) -> Extent:
    """Return the bare offsets of a span."""
    return Extent(place.start, place.end)


def empty_spans(sheet: "Sheet") -> Iterator[Problem]:
    """Report a span of mere white space, a quote or quoted term with no letter and no digit."""
    for loc, span in all_spans(sheet):
        if span.text.isspace():
            yield Problem("FK302", loc, "holds nothing but white space", place_of(span))
    for field in ("quotes", "quoted_terms"):
        for number, quote in enumerate(getattr(sheet, field)):
            words = quote.span.text
            if not (any(map(str.isalnum, words)) or words.isspace()):
                loc = (field, number, "span")
                yield Problem("FK302", loc, "holds no letter and no digit", place_of(quote.span))


def spans_behind_the_end(sheet: "Sheet") -> Iterator[Problem]:
    """Report a span that ends behind the length of the document."""
    length = sheet.document.length
    for loc, span in all_spans(sheet):
        if span.end > length:
            message = f"ends at {span.end}, but the document has {length} characters"
            yield Problem("FK303", loc, message, place_of(span))


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
        if (span.start, span.end) <= (before.start, before.end):
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
