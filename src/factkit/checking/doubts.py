"""Doubts: what a sheet may say but somebody should look at."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factkit.checking.findings import Problem
from factkit.layers.dates.almanac import WEEKDAYS
from factkit.spans import Extent, Span

if TYPE_CHECKING:
    from datetime import date

    from factkit.sheet import UncheckedSheet as Sheet

WORD = re.compile(r"[A-Za-z]+")


def doubts(sheet: "Sheet") -> Iterator[Problem]:
    """Yield the warnings of a sheet: wrong weekdays first, then quotes with no known speaker."""
    document, line = sheet.document, sheet.dateline
    yield from _wrong_weekday(
        "document", "published_span", document.published, document.published_span
    )
    if line is not None:
        yield from _wrong_weekday("dateline", "date_span", line.date, line.date_span)
    for number, quote in enumerate(sheet.quotes):
        if quote.speaker is None:
            place = Extent(quote.span.start, quote.span.end)
            message = f"nobody is known to speak {quote.id}"
            yield Problem("FK401", ("quotes", number, "speaker"), message, place)


def _wrong_weekday(
    fact: str, field: str, day: "date | None", words: Span | None
) -> Iterator[Problem]:
    if day is None or words is None:
        return
    for match in WORD.finditer(words.text):
        if WEEKDAYS.get(match[0].lower(), day.weekday()) != day.weekday():
            message = f"{day} is no {match[0]}"
            yield Problem("FK317", (fact, field), message, Extent(words.start, words.end))
