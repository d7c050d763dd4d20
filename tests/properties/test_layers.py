"""Law: the items of a layer are sorted, disjoint, inside the text and hold something."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.article import Article, read_article
from properties.strategies import stories, troubles

pytestmark = pytest.mark.property

LAYERS = (
    "furniture", "paragraphs", "datelines", "quotations", "headlines", "sentences", "names",
)  # fmt: skip
ARTICLES = (stories().map(lambda story: story.text) | troubles() | st.text()).map(read_article)


@given(ARTICLES)
def test_every_item_is_inside_the_text(article: Article) -> None:
    for layer in LAYERS:
        for item in getattr(article, layer):
            assert 0 <= item.start < item.end <= len(article.text), layer


@given(ARTICLES)
def test_items_are_sorted_and_disjoint(article: Article) -> None:
    for layer in LAYERS:
        for one, other in pairwise(getattr(article, layer)):
            assert one.end <= other.start, layer


@given(ARTICLES)
def test_paragraphs_hold_no_furniture(article: Article) -> None:
    for paragraph in article.paragraphs:
        for piece in article.furniture:
            assert piece.end <= paragraph.start or paragraph.end <= piece.start


@given(ARTICLES)
def test_a_quotation_stays_in_its_paragraph(article: Article) -> None:
    for quotation in article.quotations:
        paragraph = article.paragraphs[quotation.paragraph]
        assert paragraph.start <= quotation.outer_start <= quotation.start
        assert quotation.end <= quotation.outer_end <= paragraph.end
