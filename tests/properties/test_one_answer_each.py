"""Law: every quotation gets one attribution, in text order."""

import pytest
from hypothesis import example, given

from factkit.article import read_article
from factkit.attribution import attribute
from properties.strategies import stories, troubles

pytestmark = pytest.mark.property


@given(stories().map(lambda story: story.text) | troubles())
@example("“said . A“No,” MOSCOW, Ж")
@example("ı″Mr. Last Updated: İ«漢")
def test_every_quotation_is_settled_once(text: str) -> None:
    article = read_article(text)
    settled = [said.quotation for said in attribute(article)]
    assert settled == list(range(len(article.quotations)))
