"""Law: an article built from facts gives exactly those facts back."""

import pytest
from hypothesis import given

from factkit import parse
from properties.facts import facts_of
from properties.story import Story
from properties.strategies import stories

pytestmark = pytest.mark.property


@given(stories())
def test_dateline_comes_back(story: Story) -> None:
    assert facts_of(parse(story.text, published=story.published)).dateline == story.facts.dateline


@given(stories())
def test_quotes_come_back(story: Story) -> None:
    assert facts_of(parse(story.text, published=story.published)).quotes == story.facts.quotes


@given(stories())
def test_quoted_terms_come_back(story: Story) -> None:
    assert facts_of(parse(story.text, published=story.published)).terms == story.facts.terms


@given(stories())
def test_agreements_come_back(story: Story) -> None:
    found = facts_of(parse(story.text, published=story.published)).agreements
    assert found == story.facts.agreements
