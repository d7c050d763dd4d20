"""Law: a headline of another story, spliced into this one, lends it nothing.

It may give facts of its own. The story around it keeps its quotes with their sources and speakers,
its dateline and its agreements.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit import FactSheet, parse
from factkit.spans import Extent, Placed, overlap
from properties.inventory import HEADLINES
from properties.story import Story
from properties.strategies import stories

pytestmark = pytest.mark.property

NOWHERE = Extent(0, 0)


def told(sheet: FactSheet, headline: Placed = NOWHERE) -> tuple[object, ...]:
    """Return in words what the story around a headline tells."""
    return (
        sheet.dateline,
        [
            (quote.span.text, quote.source and quote.source.text, speaker and speaker.name)
            for quote in sheet.quotes
            for speaker in [sheet.speaker_of(quote)]
            if not overlap(quote.span, headline)
        ],
        [term.span.text for term in sheet.quoted_terms if not overlap(term.span, headline)],
        [(item.name, item.year) for item in sheet.agreements if not overlap(item.span, headline)],
    )


@given(stories(), st.sampled_from(HEADLINES), st.data())
def test_headline_lends_nothing(story: Story, headline: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(story.ends))
    text = f"{story.text[:place]} {headline}{story.text[place:]}"
    spliced = parse(text, published=story.published)
    alone = parse(story.text, published=story.published)
    assert told(spliced, Extent(place + 1, place + 1 + len(headline))) == told(alone)
