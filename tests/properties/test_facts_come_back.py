"""Law: an article built from facts gives exactly those facts back."""

import pytest
from hypothesis import given

from factkit import parse
from properties.facts import facts_of
from properties.inventory import SUBJECT_PATTERNS
from properties.story import Story
from properties.strategies import stories

pytestmark = pytest.mark.property


@given(stories())
def test_dateline_comes_back(story: Story) -> None:
    assert facts_of(parse(story.text, published=story.published)).dateline == story.facts.dateline


@given(stories())
def test_quotes_come_back(story: Story) -> None:
    assert facts_of(parse(story.text, published=story.published)).quotes == story.facts.quotes


@given(stories(patterns=SUBJECT_PATTERNS))
def test_subject_comes_back_behind_its_pronoun(story: Story) -> None:
    assert facts_of(parse(story.text, published=story.published)).quotes == story.facts.quotes


@given(stories())
def test_quoted_terms_come_back(story: Story) -> None:
    assert facts_of(parse(story.text, published=story.published)).terms == story.facts.terms


@given(stories())
def test_agreements_come_back(story: Story) -> None:
    found = facts_of(parse(story.text, published=story.published)).agreements
    assert found == story.facts.agreements


def test_convention_comes_back() -> None:
    (agreement,) = parse("Norway and Peru signed the Coral Coast Convention in 1960.").agreements
    assert agreement.year == 1960


def test_body_comes_back_behind_a_running_quotation() -> None:
    text = "“We lost,” the Harbour Board said. “We did.\n\n“We know it.”\n\n“We go on,” it said."
    sheet = parse(text)
    assert sheet.speaker_of(sheet.quotes[-1]) == sheet.speaker_of(sheet.quotes[0])
