"""Models made unlooked at are those that validation would make."""

import copy
import pickle

import pytest
from pydantic import ValidationError

from factkit.models import trusted
from factkit.parsing import parse
from factkit.spans import Span

TEXT = 'OSLO, March 4, 2024 - "We sign," Ida Holm said on Monday. "The sea," she added, "waits."'
TERM = 'The so-called "harbour tax" was raised.'
PACT = "Kenya and Norway signed the Varna Harbour Treaty in 2001."


def test_a_trusted_fact_is_the_validated_one() -> None:
    sheet = parse(f"{TEXT}\n{TERM}\n{PACT}")
    (agreement,) = sheet.agreements
    assert sheet.quoted_terms
    assert sheet.dateline
    assert agreement.parties
    for fact in (
        *(sheet.document, sheet.dateline, agreement, *agreement.parties),
        *(*sheet.speakers, *sheet.quotes, *sheet.quoted_terms),
    ):
        validated = type(fact).model_validate(fact.model_dump())
        assert fact == validated
        assert hash(fact) == hash(validated)
        assert repr(fact) == repr(validated)
        assert fact.model_fields_set == validated.model_fields_set
        assert fact.model_dump_json() == validated.model_dump_json()
        assert copy.deepcopy(fact) == pickle.loads(pickle.dumps(fact)) == validated  # noqa: S301


def test_a_trusted_model_is_frozen() -> None:
    span = trusted(Span, start=0, end=4, text="OSLO")
    with pytest.raises(ValidationError, match="frozen"):
        span.start = 1  # type: ignore[misc]


def test_halves_of_a_quotation_share_source_and_cue() -> None:
    _, first, second = parse(TEXT).quotes
    assert first.source is second.source
    assert first.cue is second.cue


def test_a_source_shares_the_span_of_the_mention() -> None:
    sheet = parse(TEXT)
    (speaker,) = sheet.speakers
    name, pronoun = speaker.mentions
    assert sheet.quotes[0].source is name
    assert sheet.quotes[1].source is pronoun
