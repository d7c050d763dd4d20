"""The lead: up to where, on top of a story, a capital letter tells no name."""

import re

from factkit.article import Article

LONG = re.compile(r"[^\W\d_]{4,}")
"""Words that a title writes large;"""
FEW = 3
"""among so few of them most may be one name."""
SHORTEST_LEAD = 100
"""A sentence of so many characters is no title."""
STOPS = (".", ".”", '."', ".'", ".’")


def opening_end(article: Article) -> int:
    """Return up to where a capital tells no name: of a title on top, or of the first word.

    A title has no full stop, or capitals in nearly all of its longer words (``Dupree Wins Harbour
    Vote.``); or it is short and alone, and only its first word is in doubt: ``Unhurried Dupree
    wins.`` What stands behind a dateline is none.
    """
    text, sentences = article.text, article.sentences
    if not sentences:
        return 0
    start, end, paragraph, _ = sentences[0]
    if start > article.paragraphs[paragraph].start:
        return 0
    if not text.endswith(STOPS, start, end):
        return end
    long = LONG.findall(text, start, end)
    if len(long) > FEW and 4 * sum([word[0].isupper() for word in long]) > 3 * len(long):
        return end
    if end - start >= SHORTEST_LEAD or any(s.paragraph == paragraph for s in sentences[1:2]):
        return 0
    return start + 1
