"""Speech or not: quotations that are titles, names, nicknames, programmes or terms."""

from factkit.article import Article
from factkit.attribution import Attribution


def term_rule(article: Article, attribution: Attribution) -> str | None:
    """Return the name of the rule that says this quotation is no speech, or None if it is speech.

    Rejecting a real fragment costs more than passing a title: in doubt it is speech.
    """
    return None
