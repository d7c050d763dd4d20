"""Law: taking a sieve away never changes a source that an earlier sieve gave."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.article import read_article
from factkit.attribution import SIEVES, attribute
from properties.story import Story
from properties.strategies import stories, troubles

pytestmark = pytest.mark.property

RANKS = {sieve.name: rank for rank, sieve in enumerate(SIEVES)}
TEXTS = stories().map(lambda story: story.text) | troubles()


@given(TEXTS, st.integers(0, len(SIEVES) - 1))
def test_earlier_answers_stay(text: str, taken: int) -> None:
    article = read_article(text)
    fewer = attribute(article, sieves=(*SIEVES[:taken], *SIEVES[taken + 1 :]))
    for before, after in zip(attribute(article), fewer, strict=True):
        if RANKS.get(before.rule, taken) < taken:
            assert after == before


@given(stories())
def test_no_sieve_no_source(story: Story) -> None:
    article = read_article(story.text, story.published)
    assert all(said.source is None for said in attribute(article, sieves=()))
