"""Quotes: the words somebody is given between quotation marks."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from factkit.article import Article
from factkit.attribution import Attribution
from factkit.attribution.days import said_on
from factkit.facts.base import Confidence, Day, Fact, Rule
from factkit.facts.speakers import Speaker
from factkit.models import trusted
from factkit.spans import Extent, Span, span_of
from factkit.speakers import Resolution

Mentioned = tuple[Extent | None, Extent | None]
"""The source and the cue of a quote."""

Told = tuple[Span | None, Span | None, date | None]
"""Their spans, and the day that is given with them."""


class Quote(Fact):
    """Words between quotation marks that are ascribed to a speaker or writer.

    ``span`` holds the words without the outermost marks, edge punctuation included. ``source``
    is the mention that carries the attribution, ``cue`` the reporting verb or phrase. ``rule``
    names the sieve that found the source, ``speaker_rule`` the one that found who is behind it.
    """

    id: Annotated[str, Field(pattern=r"^q[1-9][0-9]*$")]
    span: Span
    kind: Literal["direct", "partial"]
    speaker: str | None = None
    source: Span | None = None
    cue: Span | None = None
    said_on: Day | None = None
    continues: str | None = None
    confidence: Confidence
    rule: Rule
    speaker_rule: Rule | None = None


class QuotedTerm(Fact):
    """Words between quotation marks that nobody is quoted with: titles, terms, names, nicknames."""

    span: Span
    rule: Rule


def build_quotes(
    article: Article,
    attributions: tuple[Attribution, ...],
    speakers: tuple[Speaker, ...],
    resolutions: tuple[Resolution, ...],
) -> tuple[Quote, ...]:
    """Return the quotes in text order, one for each attribution."""
    text, quotations = article.text, article.quotations
    ids = {said.quotation: f"q{number}" for number, said in enumerate(attributions, 1)}
    speaker_ids = [speaker.id for speaker in speakers]
    mentions = {(span.start, span.end): span for who in speakers for span in who.mentions}
    told: dict[Mentioned, Told] = {}
    quotes = []
    for said, (speaker, confidence, speaker_rule) in zip(attributions, resolutions, strict=True):
        quotation, kind, source, cue, continues, _, rule = said
        mentioned = source, cue
        if mentioned not in told:  # halves of a quotation share them
            told[mentioned] = _told(article, source, cue, mentions)
        source_span, cue_span, day = told[mentioned]
        quotes.append(
            trusted(
                Quote,
                id=ids[quotation],
                span=span_of(text, quotations[quotation]),
                kind=kind,
                speaker=None if speaker is None else speaker_ids[speaker],
                source=source_span,
                cue=cue_span,
                said_on=day,
                continues=None if continues is None else ids.get(continues),
                confidence=confidence,
                rule=rule,
                speaker_rule=speaker_rule,
            )
        )
    return tuple(quotes)


def _told(
    article: Article,
    source: Extent | None,
    cue: Extent | None,
    mentions: dict[tuple[int, int], Span],
) -> Told:
    """Return the spans of a source and a cue, and the day that is given with them.

    Nearly every source is a mention of a speaker, and shares its span.
    """
    text = article.text
    return (
        source and (mentions.get(source) or span_of(text, source)),
        cue and span_of(text, cue),
        said_on(article, source, cue) if source and cue else None,
    )
