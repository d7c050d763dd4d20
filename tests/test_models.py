"""Models made unlooked at are those that validation would make."""

import copy
import pickle

import pytest
from pydantic import ValidationError

from factkit.facts.quotes import Quote
from factkit.models import trusted
from factkit.parsing import parse
from factkit.spans import Span

TEXT = 'OSLO, March 4, 2024 - "We sign," Ida Holm said on Monday. "The sea," she added, "waits."'


def test_a_trusted_quote_is_the_validated_one() -> None:
    for quote in parse(TEXT).quotes:
        validated = Quote.model_validate(quote.model_dump())
        assert quote == validated
        assert hash(quote) == hash(validated)
        assert repr(quote) == repr(validated)
        assert quote.model_fields_set == validated.model_fields_set
        assert quote.model_dump_json() == validated.model_dump_json()
        assert copy.deepcopy(quote) == pickle.loads(pickle.dumps(quote)) == validated  # noqa: S301


def test_a_trusted_model_is_frozen() -> None:
    span = trusted(Span, start=0, end=4, text="OSLO")
    with pytest.raises(ValidationError, match="frozen"):
        span.start = 1  # type: ignore[misc]


def test_halves_of_a_quotation_share_source_and_cue() -> None:
    _, first, second = parse(TEXT).quotes
    assert first.source is second.source
    assert first.cue is second.cue
