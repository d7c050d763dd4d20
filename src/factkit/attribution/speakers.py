"""From mention to speaker: who is behind ``Weiss``, ``the minister``, ``she``."""

from typing import NamedTuple

from factkit.article import Article
from factkit.attribution import Attribution
from factkit.facts.base import Confidence
from factkit.facts.speakers import Speaker


class Resolution(NamedTuple):
    """Who speaks one attribution: the index of a speaker, or None, and the rule that settled it."""

    speaker: int | None
    confidence: Confidence
    rule: str


def find_speakers(
    article: Article, attributions: tuple[Attribution, ...]
) -> tuple[tuple[Speaker, ...], tuple[Resolution, ...]]:
    """Return the speakers, and for each attribution which of them speaks it."""
    return (), ()
