"""Law: lines that end with CRLF give the facts of those that end with LF, at other offsets."""

from typing import Any

import pytest
from hypothesis import given

from factkit import parse
from properties.story import Story
from properties.strategies import stories

pytestmark = pytest.mark.property


def with_lf_offsets(value: Any, text: str) -> Any:  # noqa: ANN401  (JSON data)
    """Return JSON data about a text with CRLF as if its lines ended with LF."""
    if isinstance(value, list):
        return [with_lf_offsets(part, text) for part in value]
    if not isinstance(value, dict):
        return value
    facts = {key: with_lf_offsets(part, text) for key, part in value.items()}
    for offset in facts.keys() & {"start", "end"}:
        facts[offset] -= text.count("\r", 0, facts[offset])
    return facts


@given(stories())
def test_crlf_differs_in_offsets_only(story: Story) -> None:
    crlf = story.text.replace("\n", "\r\n")
    hidden = {"document": True}
    of_crlf = parse(crlf, published=story.published).model_dump(mode="json", exclude=hidden)
    of_lf = parse(story.text, published=story.published).model_dump(mode="json", exclude=hidden)
    assert with_lf_offsets(of_crlf, crlf) == of_lf
