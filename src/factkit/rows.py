"""Rows: the facts of a sheet as a flat table."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from factkit.spans import Span

if TYPE_CHECKING:
    from factkit.sheet import FactSheet

Row = dict[str, str | int | None]

COLUMNS = (
    "sha256", "published", "fact", "id", "start", "end", "text", "kind", "name", "date", "year",
    "country", "speaker", "speaker_name", "source", "source_start", "source_end", "cue",
    "cue_start", "cue_end", "continues", "confidence", "place", "region", "agency", "roles",
    "parties", "rule", "speaker_rule",
)  # fmt: skip
"""The keys of every row, in order. Several values in one cell are parted by a semicolon."""


def rows(sheet: "FactSheet") -> list[Row]:
    """Return the facts of a sheet, one row each: dateline, speakers, quotes, terms, agreements.

    A speaker stands at its first mention. Dates are ISO 8601.
    """
    document = sheet.document
    told = {"sha256": document.sha256, "published": _iso(document.published)}
    return [dict.fromkeys(COLUMNS) | told | row for row in _facts(sheet)]


def _facts(sheet: "FactSheet") -> Iterator[Row]:
    line = sheet.dateline
    if line is not None:
        yield {
            "fact": "dateline", **_place(line.span), "date": _iso(line.date),
            "country": line.country, "place": _words(line.place),
            "region": _words(line.region), "agency": _words(line.agency), "rule": line.rule,
        }  # fmt: skip
    for speaker in sheet.speakers:
        yield {
            "fact": "speaker", **_place(next(iter(speaker.mentions), None)), "id": speaker.id,
            "kind": speaker.kind, "name": speaker.name, "roles": _joined(speaker.roles),
        }  # fmt: skip
    names = {speaker.id: speaker.name for speaker in sheet.speakers}
    for quote in sheet.quotes:
        yield {
            "fact": "quote", **_place(quote.span), **_place(quote.source, "source"),
            **_place(quote.cue, "cue"), "id": quote.id, "kind": quote.kind,
            "date": _iso(quote.said_on), "speaker": quote.speaker,
            "speaker_name": quote.speaker and names.get(quote.speaker),
            "continues": quote.continues, "confidence": quote.confidence, "rule": quote.rule,
            "speaker_rule": quote.speaker_rule,
        }  # fmt: skip
    for term in sheet.quoted_terms:
        yield {"fact": "quoted_term", **_place(term.span), "rule": term.rule}
    for agreement in sheet.agreements:
        yield {
            "fact": "agreement", **_place(agreement.span), "id": agreement.id,
            "kind": agreement.kind, "name": agreement.name, "year": agreement.year,
            "parties": _joined(party.text for party in agreement.parties), "rule": agreement.rule,
        }  # fmt: skip


def _place(span: Span | None, name: str = "") -> Row:
    if span is None:
        return {}
    if not name:
        return {"start": span.start, "end": span.end, "text": span.text}
    return {name: span.text, f"{name}_start": span.start, f"{name}_end": span.end}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _words(span: Span | None) -> str | None:
    return None if span is None else span.text


def _joined(values: Iterable[str]) -> str | None:
    return "; ".join(values) or None
