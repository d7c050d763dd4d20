"""Quotes: the words somebody is given between quotation marks."""

from typing import Annotated, Literal

from pydantic import Field

from factkit.article import Article
from factkit.attribution import Attribution
from factkit.attribution.days import said_on
from factkit.facts.base import Confidence, Day, Fact, Rule
from factkit.facts.speakers import Speaker
from factkit.spans import Span, span_of
from factkit.speakers import Resolution


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
    ids = {said.quotation: f"q{number}" for number, said in enumerate(attributions, 1)}
    text = article.text
    return tuple(
        Quote(
            id=ids[said.quotation],
            span=span_of(text, article.quotations[said.quotation]),
            kind=said.kind,
            speaker=None if found.speaker is None else speakers[found.speaker].id,
            source=said.source and span_of(text, said.source),
            cue=said.cue and span_of(text, said.cue),
            said_on=said_on(article, said),
            continues=ids.get(said.continues) if said.continues is not None else None,
            confidence=found.confidence,
            rule=said.rule,
            speaker_rule=found.rule,
        )
        for said, found in zip(attributions, resolutions, strict=True)
    )
