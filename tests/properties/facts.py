"""The facts of a story, and how a sheet is reduced to them."""

from datetime import date
from typing import NamedTuple

from factkit import FactSheet
from factkit.spans import Extent, Placed


class Quoted(NamedTuple):
    """A quote that an article holds."""

    span: Extent
    kind: str
    speaker: str | None
    source: Extent | None


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
    agreements: tuple[Agreed, ...]


def facts_of(sheet: FactSheet) -> Facts:
    """Return the facts of a sheet in the shape that stories keep them."""
    line = sheet.dateline
    names = {speaker.id: speaker.name for speaker in sheet.speakers}
    return Facts(
        Filed(_extent(line.span), line.place.text if line.place else "", line.date)
        if line
        else None,
        tuple(
            Quoted(
                _extent(quote.span),
                quote.kind,
                names[quote.speaker] if quote.speaker else None,
                _extent(quote.source) if quote.source else None,
            )
            for quote in sheet.quotes
        ),
        tuple(
            Agreed(_extent(item.span), item.year, tuple(party.text for party in item.parties))
            for item in sheet.agreements
        ),
    )


def _extent(span: Placed) -> Extent:
    return Extent(span.start, span.end)
