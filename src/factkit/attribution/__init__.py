"""Attribution: whose words a quotation holds."""

from typing import Literal, NamedTuple

from factkit.article import Article
from factkit.facts.base import Confidence
from factkit.spans import Extent


class Attribution(NamedTuple):
    """What was settled about one quotation of the article.

    ``quotation`` is its index in ``article.quotations``. ``source`` is the mention that carries
    the attribution (article and title included), ``cue`` the reporting words. ``rule`` names the
    sieve that answered. ``continues`` is the index of the quotation that this one carries on.
    """

    quotation: int
    kind: Literal["direct", "partial"]
    source: Extent | None
    cue: Extent | None
    continues: int | None
    confidence: Confidence
    rule: str


def attribute(article: Article) -> tuple[Attribution, ...]:
    """Return one attribution for each quotation of the article, in text order."""
    return ()
