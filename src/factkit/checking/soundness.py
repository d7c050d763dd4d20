"""Soundness: a quick look that clears nearly every sheet that does not contradict itself.

The rules of ``contradictions`` go through the facts one rule at a time and word what is wrong.
Here a fact is looked at once for all rules, and a little more strictly: what is cleared breaks
none of them; what is not may still be right, and is for the rules to tell.
"""

import re
from collections.abc import Iterable
from itertools import repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from factkit.fair_copy import fair
from factkit.patterns import LatePattern
from factkit.spans import Span

if TYPE_CHECKING:
    from factkit.facts.agreements import Agreement
    from factkit.facts.base import Document
    from factkit.facts.dateline import Dateline
    from factkit.facts.quotes import QuotedTerm
    from factkit.facts.speakers import Speaker
    from factkit.sheet import UncheckedSheet as Sheet

YEAR = LatePattern(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
"""A year in four digits: `2000` in `May 2000`, not in `120005`."""

KNOWN = {
    "schema_version", "document", "dateline", "speakers", "quotes", "quoted_terms", "agreements"
}  # fmt: skip
"""The fields that are looked at; a sheet with more of them is left to the rules."""

LETTER_OR_DIGIT = re.compile(r"[^\W_]")
Values = dict[str, Any]
"""The values of a model by the names of its fields: to ask itself for two takes longer."""
_start = attrgetter("start")


def plainly_sound(sheet: "Sheet") -> bool:
    """Return whether a quick look shows that the sheet breaks no rule of ``contradictions``."""
    facts: Values = sheet.__dict__
    document, line, speakers = facts["document"], facts["dateline"], facts["speakers"]
    agreements, length = facts["agreements"], document.length
    quotes: list[Values] = [quote.__dict__ for quote in facts["quotes"]]
    return (
        facts.keys() == KNOWN
        and _quotations_stand_apart(quotes, facts["quoted_terms"], length)
        and _quotes_agree(quotes, length)
        and _speakers_are_those_quoted(speakers, quotes)
        and all(map(_stand_apart, [who.mentions for who in speakers], repeat(length)))
        and (not agreements or _agreements_agree(agreements, length))
        and (document.published_span is None or _tells_its_day(document))
        and (line is None or _holds_its_parts(line, length))
    )


def _stand_apart(spans: Iterable[Span], length: int) -> bool:
    """Return whether spans stand one behind the other, up to the end of the document."""
    reach = 0
    for span in spans:
        place: Values = span.__dict__
        if place["start"] < reach:
            return False
        reach = place["end"]
    return reach <= length


def _quotations_stand_apart(
    quotes: list[Values], terms: tuple["QuotedTerm", ...], length: int
) -> bool:
    """Return whether quotes and quoted terms are in order, apart, and hold a letter or digit."""
    spans: list[Span] = [quote["span"] for quote in quotes]
    if not _stand_apart(spans, length):
        return False
    if terms:
        marked = [term.span for term in terms]
        spans = sorted(spans + marked, key=_start)
        if not (_stand_apart(marked, length) and _stand_apart(spans, length)):
            return False
    texts = [span.text for span in spans]
    return all(map(LETTER_OR_DIGIT.search, [text for text in texts if not text[0].isalnum()]))


def _quotes_agree(quotes: list[Values], length: int) -> bool:
    """Return whether each quote agrees with its own parts and with those before."""
    speakers: dict[str, str | None] = {}
    for quote in quotes:
        speaker, continues = quote["speaker"], quote["continues"]
        if (speaker is None) != (quote["confidence"] == "unknown"):
            return False
        if continues is not None and speakers.get(continues, "") != speaker:
            return False
        speakers[quote["id"]] = speaker
        place: Values = quote["span"].__dict__
        start, end = place["start"], place["end"]
        for part in (quote["source"], quote["cue"]):
            if part is not None and part.end > start and (part.start < end or part.end > length):
                return False
    return len(speakers) == len(quotes)


def _speakers_are_those_quoted(speakers: tuple["Speaker", ...], quotes: list[Values]) -> bool:
    """Return whether each who speaks a quote is listed, once, and nobody else."""
    listed = [speaker.id for speaker in speakers]
    heard = {quote["speaker"] for quote in quotes}.difference((None,))
    return len(listed) == len(heard) and heard.issuperset(listed)


def _agreements_agree(agreements: tuple["Agreement", ...], length: int) -> bool:
    """Return whether the agreements stand apart, and each agrees with its own parts."""
    return (
        _stand_apart([agreement.span for agreement in agreements], length)
        and len({agreement.id for agreement in agreements}) == len(agreements)
        and all(map(_is_sound_agreement, agreements, repeat(length)))
    )


def _is_sound_agreement(agreement: "Agreement", length: int) -> bool:
    year, words = agreement.year, agreement.year_span
    return (
        agreement.span in agreement.mentions
        and _stand_apart(agreement.mentions, length)
        and all(party.end <= length for party in agreement.parties)
        and (year is None if words is None else words.end <= length and may_tell(words.text, year))
    )


def may_tell(words: str, year: int | None) -> bool:
    """Return whether words name no other year in four digits; they may name none."""
    return all(int(digits) == year for digits in YEAR.compiled.findall(fair(words)))


def _tells_its_day(document: "Document") -> bool:
    day, words = document.published, document.published_span
    return words is None or (
        day is not None and words.end <= document.length and may_tell(words.text, day.year)
    )


def _holds_its_parts(line: "Dateline", length: int) -> bool:
    """Return whether a dateline stands in the document with its parts inside and its date told."""
    whole, day, words = line.span, line.date, line.date_span
    return (
        whole.end <= length
        and _is_inside(line.place, whole)
        and _is_inside(line.region, line.place or whole)
        and _is_inside(words, whole)
        and _is_inside(line.agency, whole)
        and (day is None or (words is not None and may_tell(words.text, day.year)))
    )


def _is_inside(part: Span | None, whole: Span) -> bool:
    return part is None or whole.start <= part.start < part.end <= whole.end
