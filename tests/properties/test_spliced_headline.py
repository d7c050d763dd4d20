"""Law: a headline of another story, spliced into this one, lends it nothing.

It may give facts of its own. The story around it keeps its quotes with their sources and speakers,
its dateline and its agreements.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit import parse
from factkit.spans import Extent
from properties.facts import Facts, facts_of
from properties.inventory import HEADLINES
from properties.story import Story
from properties.strategies import stories

pytestmark = pytest.mark.property


def without(facts: Facts, start: int, length: int) -> Facts:
    """Return the facts outside an insertion, as if it had never been made."""

    def back(place: Extent) -> Extent:
        shift = length if place.start >= start else 0
        return Extent(place.start - shift, place.end - shift)

    def outside(place: Extent) -> bool:
        return not start <= place.start < start + length

    quotes = [quote for quote in facts.quotes if outside(quote.span)]
    return facts._replace(
        quotes=tuple(
            quote._replace(
                span=back(quote.span),
                source=back(quote.source),
                cue=back(quote.cue),
                continues=None,
            )
            for quote in quotes
        ),
        terms=tuple(back(term) for term in facts.terms if outside(term)),
        agreements=tuple(
            agreed._replace(span=back(agreed.span))
            for agreed in facts.agreements
            if outside(agreed.span)
        ),
    )


@given(stories(), st.sampled_from(HEADLINES), st.data())
def test_headline_lends_nothing(story: Story, headline: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(story.ends))
    inserted = f" {headline}"
    text = story.text[:place] + inserted + story.text[place:]
    spliced = facts_of(parse(text, published=story.published))
    alone = facts_of(parse(story.text, published=story.published))
    assert without(spliced, place, len(inserted)) == without(alone, len(story.text), 0)
