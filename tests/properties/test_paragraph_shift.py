"""Law: a paragraph without facts moves what stands behind it, and nothing else."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit import parse
from properties.inventory import FILLERS
from properties.moving import moved
from properties.story import Story
from properties.strategies import stories

pytestmark = pytest.mark.property


def facts(story: Story, text: str) -> dict[str, Any]:
    """Return the facts without the text's own hash and length.

    The confidence may change: who stands alone near a pronoun is surer to be meant by it.
    """
    sheet = parse(text, published=story.published)
    return sheet.model_dump(
        mode="json", exclude={"document": True, "quotes": {"__all__": {"confidence"}}}
    )


@given(stories(), st.sampled_from(FILLERS))
def test_paragraph_before_the_body_moves_it(story: Story, filler: str) -> None:
    inserted = f"\n\n{filler}"
    text = story.text[: story.lead_end] + inserted + story.text[story.lead_end :]
    assert facts(story, text) == moved(facts(story, story.text), story.lead_end, len(inserted))


@given(stories(), st.sampled_from(FILLERS))
def test_paragraph_behind_moves_nothing(story: Story, filler: str) -> None:
    assert facts(story, f"{story.text}\n\n{filler}") == facts(story, story.text)
