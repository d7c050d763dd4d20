"""Quotes: the words somebody is given between quotation marks."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from factkit.facts.base import Confidence, Fact, Rule
from factkit.spans import Span


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
    said_on: date | None = None
    continues: str | None = None
    confidence: Confidence
    rule: Rule
    speaker_rule: Rule | None = None


class QuotedTerm(Fact):
    """Words between quotation marks that nobody is quoted with: titles, terms, names, nicknames."""

    span: Span
    rule: Rule
