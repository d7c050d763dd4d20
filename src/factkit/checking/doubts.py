"""Doubts: what a sheet may say but somebody should look at."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from factkit.checking.findings import Problem
from factkit.checking.grounding import short
from factkit.checking.standing import place_of
from factkit.layers.dates.almanac import WEEKDAYS
from factkit.lexicon import words
from factkit.spans import Extent, Span, overlap

if TYPE_CHECKING:
    from datetime import date

    from factkit.sheet import UncheckedSheet as Sheet

LIMITS = words("limits")
"""Words before which a quotation must not stop: ``unless``."""

NEGATIONS = words("negations")
"""Words behind which a quotation must not begin: ``not``."""

WORD = re.compile(r"[A-Za-z]+")
WORD_BEHIND = re.compile(r"[,;]?\s+(?P<word>[A-Za-z]+)\b")
WORD_BEFORE = re.compile(r"(?P<word>[A-Za-z'’]+)\s+\Z")
REACH = 20  # characters in which a word before or behind a quotation stands

AROUND = 20_000
"""How far off, in characters, the words of a quote are sought a second time."""

FEW = 3
"""So many spaces within a quotation make its words too special to stand twice by chance."""


def doubts(sheet: "Sheet", text: str) -> Iterator[Problem]:
    """Yield the warnings of a sheet: wrong weekdays, doubtful speakers, doubtful quotes."""
    document, line = sheet.document, sheet.dateline
    yield from _wrong_weekday(
        "document", "published_span", document.published, document.published_span
    )
    if line is not None:
        yield from _wrong_weekday("dateline", "date_span", line.date, line.date_span)
    yield from _unmentioned(sheet)
    yield from _sources_of_others(sheet, text)
    for number, quote in enumerate(sheet.quotes):
        place = place_of(quote.span)
        if quote.speaker is None:
            message = f"nobody is known to speak {quote.id}"
            yield Problem("FK401", ("quotes", number, "speaker"), message, place)
        if text[quote.span.start : quote.span.end] != quote.span.text:
            continue  # what does not stand there was told already
        limit = cut_off(text, place)
        if limit:
            message = f"{quote.id} leaves out {limit!r}, which limits it"
            yield Problem("FK402", ("quotes", number, "span"), message, place)
    yield from _ambiguous(sheet, text)


def _wrong_weekday(
    fact: str, field: str, day: "date | None", words: Span | None
) -> Iterator[Problem]:
    if day is None or words is None:
        return
    for match in WORD.finditer(words.text):
        if WEEKDAYS.get(match[0].lower(), day.weekday()) != day.weekday():
            message = f"{day} is no {match[0]}"
            yield Problem("FK317", (fact, field), message, Extent(words.start, words.end))


def _unmentioned(sheet: "Sheet") -> Iterator[Problem]:
    """Report who speaks a quote and is mentioned nowhere."""
    speaking = {quote.speaker for quote in sheet.quotes}
    for number, speaker in enumerate(sheet.speakers):
        if speaker.id in speaking and not speaker.mentions:
            message = f"{speaker.name} is mentioned nowhere"
            yield Problem("FK405", ("speakers", number, "mentions"), message)


def _sources_of_others(sheet: "Sheet", text: str) -> Iterator[Problem]:
    """Report sources that share no character with a mention of their speaker.

    One that is wider than the mention is the same: ``the minister Lena Ory`` for ``Lena Ory``.
    """
    names = {speaker.id: speaker.name for speaker in sheet.speakers}
    mentioned = {
        speaker.id: {at for span in speaker.mentions for at in range(span.start, span.end)}
        for speaker in sheet.speakers
    }
    for number, quote in enumerate(sheet.quotes):
        source, places = quote.source, mentioned.get(quote.speaker or "")
        if source is None or not places or not places.isdisjoint(range(source.start, source.end)):
            continue
        if overlap(source, quote.span) or text[source.start : source.end] != source.text:
            continue  # it was told already
        message = f"{short(source.text)} is no mention of {names[quote.speaker or '']}"
        yield Problem("FK404", ("quotes", number, "source"), message, place_of(source))


def cut_off(text: str, place: Extent) -> str | None:
    """Return the limiting word that a quotation leaves out right behind it or right before it.

    A quotation mark between them says that nothing was cut: ``"We sign," but``.

    >>> cut_off("“We sign unless they refuse.”", Extent(1, 8))
    'unless'
    >>> cut_off("“We sign” unless they refuse.", Extent(1, 8)) is None
    True
    """
    behind = WORD_BEHIND.match(text, place.end, place.end + REACH)
    if behind and text[place.end - 1].isalnum() and behind["word"].lower() in LIMITS:
        return behind["word"]
    before = WORD_BEFORE.search(text[max(0, place.start - REACH) : place.start])
    if before and before["word"].lower().replace("’", "'") in NEGATIONS:
        return before["word"]
    return None


def _ambiguous(sheet: "Sheet", text: str) -> Iterator[Problem]:
    """Report quotes whose words stand at more places than the sheet lists."""
    for number, quote in enumerate(sheet.quotes):
        place, words = place_of(quote.span), quote.span.text
        if words.count(" ") < FEW:
            continue
        near = max(0, place.start - AROUND), place.end + AROUND
        standing = text.count(words, *near)
        if standing > 1 and standing > sum(words in other.text for other in _quoted(sheet, near)):
            message = f"the words of {quote.id} stand at {standing} places of the text"
            yield Problem("FK403", ("quotes", number, "span"), message, place)


def _quoted(sheet: "Sheet", near: tuple[int, int]) -> Iterator[Span]:
    """Return the quotations within a stretch of the text."""
    spans = chain(
        (quote.span for quote in sheet.quotes), (term.span for term in sheet.quoted_terms)
    )
    return (span for span in spans if near[0] <= span.start < near[1])
