"""Law: straight and curly marks give the same quotes where no marks are nested."""

import pytest
from hypothesis import given

from factkit import parse
from properties.story import CURLY, STRAIGHT, Outline, written
from properties.strategies import FLAT_PATTERNS, outlines

pytestmark = pytest.mark.property


@given(outlines(FLAT_PATTERNS))
def test_same_facts_in_either_style(outline: Outline) -> None:
    straight, curly = (
        parse(written(outline, marks).text, published=outline.published)
        for marks in (STRAIGHT, CURLY)
    )
    hidden = {"document": True}
    assert straight.model_dump(exclude=hidden) == curly.model_dump(exclude=hidden)
