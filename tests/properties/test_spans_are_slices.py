"""Law: every span is inside the text and holds exactly the characters that stand there."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from factkit import parse
from factkit.spans import Span
from properties.strategies import stories, troubles

pytestmark = pytest.mark.property


def spans(value: object) -> Iterator[Span]:
    """Yield every span of a model, however deep."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from spans(getattr(value, name))
    elif isinstance(value, tuple):
        for part in value:
            yield from spans(part)


@given(stories().map(lambda story: story.text) | troubles() | st.text())
def test_every_span_is_a_slice(text: str) -> None:
    for span in spans(parse(text)):
        assert text[span.start : span.end] == span.text
        assert span.end <= len(text)
