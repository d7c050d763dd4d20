"""The dateline: where and when a story was filed, and by which agency."""

from datetime import date as Date  # noqa: N812  (the field named date hides the class)

from factkit.article import Article
from factkit.facts.base import Country, Fact, Rule
from factkit.spans import Span


class Dateline(Fact):
    """The line that opens a story: ``GENEVA, March 3 (Reuters) -``.

    ``span`` runs through the closing mark; ``place`` has its qualifier, ``region`` is the
    qualifier alone. ``date`` is null unless the dateline holds one.
    """

    span: Span
    place: Span | None = None
    region: Span | None = None
    country: Country | None = None
    date: Date | None = None
    date_span: Span | None = None
    agency: Span | None = None
    rule: Rule


def find_dateline(article: Article) -> Dateline | None:
    """Return the story's dateline, or None."""
    return None
