"""The facts of a story, and how a sheet is reduced to them."""

from datetime import date
from typing import NamedTuple

from factkit import FactSheet
from factkit.facts.dateline import Dateline
from factkit.facts.quotes import Quote
from factkit.spans import Extent, Placed


class Quoted(NamedTuple):
    """A quote that an article holds; ``continues`` is the index of the one it carries on."""

    span: Extent
    kind: str
    speaker: str | None
    source: Extent | None
    cue: Extent | None
    continues: int | None


class Agreed(NamedTuple):
    """An agreement that an article holds."""

    span: Extent
    year: int | None
    parties: tuple[str, ...]


class Filed(NamedTuple):
    """The dateline of an article."""

    span: Extent
    place: str
    date: date | None


class Facts(NamedTuple):
    """All that a story says, in text order."""

    dateline: Filed | None
    quotes: tuple[Quoted, ...]
    terms: tuple[Extent, ...]
    agreements: tuple[Agreed, ...]


def facts_of(sheet: FactSheet) -> Facts:
    """Return the facts of a sheet in the shape that stories keep them."""
    names = {speaker.id: speaker.name for speaker in sheet.speakers}
    return Facts(
        _filed(sheet.dateline),
        tuple(_quoted(quote, names) for quote in sheet.quotes),
        tuple(_extent(term.span) for term in sheet.quoted_terms),
        tuple(
            Agreed(_extent(item.span), item.year, tuple(party.text for party in item.parties))
            for item in sheet.agreements
        ),
    )


def _filed(line: Dateline | None) -> Filed | None:
    if line is None:
        return None
    return Filed(_extent(line.span), line.place.text if line.place else "", line.date)


def _quoted(quote: Quote, names: dict[str, str]) -> Quoted:
    return Quoted(
        _extent(quote.span),
        quote.kind,
        names[quote.speaker] if quote.speaker else None,
        _extent(quote.source) if quote.source else None,
        _extent(quote.cue) if quote.cue else None,
        int(quote.continues[1:]) - 1 if quote.continues else None,
    )


def _extent(span: Placed) -> Extent:
    return Extent(span.start, span.end)
