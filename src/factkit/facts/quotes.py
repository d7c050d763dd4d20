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
    told = _told(article, attributions)
    quotes = []
    for said, (speaker, confidence, speaker_rule) in zip(attributions, resolutions, strict=True):
        source, cue, day = told[said.source, said.cue]
        quotes.append(
            trusted(
                Quote,
                id=ids[said.quotation],
                span=span_of(text, quotations[said.quotation]),
                kind=said.kind,
                speaker=None if speaker is None else speaker_ids[speaker],
                source=source,
                cue=cue,
                said_on=day,
                continues=None if said.continues is None else ids.get(said.continues),
                confidence=confidence,
                rule=said.rule,
                speaker_rule=speaker_rule,
            )
        )
    return tuple(quotes)


def _told(article: Article, attributions: tuple[Attribution, ...]) -> dict[Mentioned, Told]:
    """Return the spans of each source and cue, and their day; halves of a quotation share them."""
    text, is_dated = article.text, article.published.day is not None
    told: dict[Mentioned, Told] = {}
    for said in attributions:
        source, cue = mentioned = said.source, said.cue
        if mentioned not in told:
            told[mentioned] = (
                source and span_of(text, source),
                cue and span_of(text, cue),
                said_on(article, source, cue) if is_dated and source and cue else None,
            )
    return told
