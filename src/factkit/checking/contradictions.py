"""Contradictions: what the parts of a sheet say against each other, without a look at the text."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from factkit.checking.findings import Problem
from factkit.checking.soundness import may_tell
from factkit.checking.standing import (
    DATELINE_PARTS,
    overlapping_quotations,
    place_of,
    spans_behind_the_end,
    wordless_quotations,
    wrong_order,
)
from factkit.spans import overlap

if TYPE_CHECKING:
    from factkit.sheet import UncheckedSheet as Sheet


def contradictions(sheet: "Sheet") -> Iterator[Problem]:
    """Yield what contradicts itself in the sheet, rule by rule."""
    for rule in RULES:
        yield from rule(sheet)


def ids_given_twice(sheet: "Sheet") -> Iterator[Problem]:
    """Report an id that names two facts."""
    for field in ("speakers", "quotes", "agreements"):
        seen = set()
        for number, fact in enumerate(getattr(sheet, field)):
            if fact.id in seen:
                yield Problem("FK305", (field, number, "id"), f"{fact.id} is given twice")
            seen.add(fact.id)


def unlisted_speakers(sheet: "Sheet") -> Iterator[Problem]:
    """Report a quote whose speaker is not listed among the speakers."""
    listed = {speaker.id for speaker in sheet.speakers}
    for number, quote in enumerate(sheet.quotes):
        if quote.speaker is not None and quote.speaker not in listed:
            message = f"speaker {quote.speaker!r} of {quote.id} is not listed"
            yield Problem("FK306", ("quotes", number, "speaker"), message, place_of(quote.span))


def silent_speakers(sheet: "Sheet") -> Iterator[Problem]:
    """Report a listed speaker who speaks no listed quote."""
    heard = {quote.speaker for quote in sheet.quotes}
    for number, speaker in enumerate(sheet.speakers):
        if speaker.id not in heard:
            message = f"{speaker.id} ({speaker.name!r}) speaks no quote"
            yield Problem("FK307", ("speakers", number), message)


def broken_continuations(sheet: "Sheet") -> Iterator[Problem]:
    """Report a quote that does not carry on an earlier quote of the same speaker."""
    earlier: dict[str, str | None] = {}
    for number, quote in enumerate(sheet.quotes):
        loc = ("quotes", number, "continues")
        if quote.continues is not None:
            if quote.continues not in earlier:
                message = f"{quote.id} continues {quote.continues!r}, which is no earlier quote"
                yield Problem("FK308", loc, message, place_of(quote.span))
            elif earlier[quote.continues] != quote.speaker:
                message = f"{quote.id} continues {quote.continues}, but has another speaker"
                yield Problem("FK308", loc, message, place_of(quote.span))
        earlier[quote.id] = quote.speaker


def sources_inside_quotes(sheet: "Sheet") -> Iterator[Problem]:
    """Report a source or cue within the words that it attributes."""
    for number, quote in enumerate(sheet.quotes):
        for field, span in (("source", quote.source), ("cue", quote.cue)):
            if span is not None and overlap(span, quote.span):
                message = f"{span.text[:40]!r} stands inside its own quote {quote.id}"
                yield Problem("FK309", ("quotes", number, field), message, place_of(span))


def untold_years(sheet: "Sheet") -> Iterator[Problem]:
    """Report an agreement's year that the words of its year span do not tell."""
    for number, agreement in enumerate(sheet.agreements):
        year, span = agreement.year, agreement.year_span
        if span is None:
            if year is not None:
                message = f"year {year} has no words that tell it"
                yield Problem("FK311", ("agreements", number, "year"), message)
            continue
        if not may_tell(span.text, year):
            message = f"{span.text[:40]!r} does not tell the year {year}"
            yield Problem("FK311", ("agreements", number, "year_span"), message, place_of(span))


def dates_of_another_year(sheet: "Sheet") -> Iterator[Problem]:
    """Report a date whose words name another year in digits."""
    document, line = sheet.document, sheet.dateline
    dated = [(("document", "published_span"), document.published, document.published_span)]
    if line is not None:
        dated.append((("dateline", "date_span"), line.date, line.date_span))
    for loc, day, span in dated:
        if day is not None and span is not None and not may_tell(span.text, day.year):
            message = f"{span.text[:40]!r} does not tell the year {day.year}"
            yield Problem("FK311", loc, message, place_of(span))


def unmentioned_agreements(sheet: "Sheet") -> Iterator[Problem]:
    """Report an agreement whose span is none of its mentions."""
    for number, agreement in enumerate(sheet.agreements):
        if agreement.span not in agreement.mentions:
            message = "is not among the agreement's mentions"
            yield Problem(
                "FK312", ("agreements", number, "span"), message, place_of(agreement.span)
            )


def parts_outside_the_dateline(sheet: "Sheet") -> Iterator[Problem]:
    """Report a part that stands outside of the dateline, a region outside of the place."""
    line = sheet.dateline
    if line is None:
        return
    for part in DATELINE_PARTS:
        span = getattr(line, part)
        whole = line.place if part == "region" and line.place else line.span
        if span is not None and not whole.start <= span.start < span.end <= whole.end:
            message = f"stands outside of {whole.start}-{whole.end}"
            yield Problem("FK313", ("dateline", part), message, place_of(span))


def contradicted_confidence(sheet: "Sheet") -> Iterator[Problem]:
    """Report a confidence other than unknown without a speaker, and unknown with one."""
    for number, quote in enumerate(sheet.quotes):
        if (quote.speaker is None) != (quote.confidence == "unknown"):
            message = f"{quote.id} has speaker {quote.speaker} and confidence {quote.confidence}"
            yield Problem("FK314", ("quotes", number, "confidence"), message, place_of(quote.span))


def dates_without_words(sheet: "Sheet") -> Iterator[Problem]:
    """Report a dateline's date without words, and words of a published date without it."""
    document, line = sheet.document, sheet.dateline
    if document.published_span is not None and document.published is None:
        loc = ("document", "published_span")
        yield Problem("FK315", loc, "tells no published date", place_of(document.published_span))
    if line is not None and line.date is not None and line.date_span is None:
        message = f"{line.date} has no words that tell it"
        yield Problem("FK315", ("dateline", "date"), message, place_of(line.span))


RULES: tuple[Callable[["Sheet"], Iterator[Problem]], ...] = (
    spans_behind_the_end,
    wordless_quotations,
    wrong_order,
    ids_given_twice,
    unlisted_speakers,
    silent_speakers,
    broken_continuations,
    sources_inside_quotes,
    overlapping_quotations,
    untold_years,
    dates_of_another_year,
    unmentioned_agreements,
    parts_outside_the_dateline,
    contradicted_confidence,
    dates_without_words,
)
"""What no sheet may say; each rule is a function, its docstring the rule.

``plainly_sound`` asks for all of them in one look: a new rule is asked there too.
"""
