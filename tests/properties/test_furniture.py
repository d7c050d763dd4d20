"""Law: page furniture between two paragraphs moves what stands behind it, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit import parse
from properties.inventory import FURNITURE
from properties.moving import moved
from properties.story import Story
from properties.strategies import stories

pytestmark = pytest.mark.property


@given(stories(), st.sampled_from(FURNITURE), st.data())
def test_furniture_gives_no_fact(story: Story, furniture: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from((story.lead_end, *story.ends)))
    inserted = f"\n\n{furniture}"
    text = story.text[:place] + inserted + story.text[place:]
    hidden = {"document": True}
    with_it = parse(text, published=story.published).model_dump(mode="json", exclude=hidden)
    without = parse(story.text, published=story.published).model_dump(mode="json", exclude=hidden)
    assert with_it == moved(without, place, len(inserted))


@given(stories())
def test_header_tells_the_day_that_a_caller_would(story: Story) -> None:
    header = f" date {story.published.isoformat()} "
    hidden = {"document": {"sha256", "length", "published_span"}}
    told = parse(story.text, published=story.published).model_dump(mode="json", exclude=hidden)
    read = parse(header + story.text).model_dump(mode="json", exclude=hidden)
    assert read == moved(told, 0, len(header))
