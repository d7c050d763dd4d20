"""The rates that the documentation promises, measured with few drafts."""

import pytest
from hypothesis import given

from drafts import Rate, articles, rates, table
from factkit import verify
from properties.story import Story
from properties.strategies import stories, troubles


@pytest.fixture(scope="module")
def measured() -> dict[str, Rate]:
    return rates(3)


@pytest.mark.parametrize(
    "kind", ["word swapped", "negation dropped", "negation added", "number changed", "stitched"]
)
def test_altered_quotations_are_found(measured: dict[str, Rate], kind: str) -> None:
    assert measured[kind].checked == measured[kind].parsed == measured[kind].drafts > 0


@pytest.mark.parametrize("kind", ["another speaker", "speakers exchanged"])
def test_wrong_speakers_are_found(measured: dict[str, Rate], kind: str) -> None:
    assert measured[kind].checked_told == measured[kind].drafts > 0
    assert measured[kind].checked >= 0.95 * measured[kind].drafts
    assert measured[kind].parsed_told >= 0.9 * measured[kind].drafts


def test_correct_drafts_raise_no_false_alarm(measured: dict[str, Rate]) -> None:
    assert measured["correct"].checked_told == measured["correct"].drafts > 0


def test_the_table_has_a_row_a_kind(measured: dict[str, Rate]) -> None:
    assert len(table(measured).splitlines()) == len(measured) + 2


@pytest.mark.parametrize("article", articles(), ids=lambda article: article.name)
def test_an_article_is_true_to_itself(article: object) -> None:
    text = getattr(article, "text")  # noqa: B009
    assert [str(found) for found in verify(text, [text])] == []


@pytest.mark.property
@given(stories())
def test_a_story_is_true_to_itself(story: Story) -> None:
    errors = [found for found in verify(story.text, [story.text]) if found.severity == "error"]
    assert errors == []


@pytest.mark.property
@given(troubles(), troubles())
def test_trouble_never_raises(draft: str, source: str) -> None:
    verify(draft, [source])
    assert [found for found in verify(draft, [draft]) if found.severity == "error"] == []
