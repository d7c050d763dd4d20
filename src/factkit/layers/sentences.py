"""Sentences, with abbreviations and quotation marks respected."""

from typing import NamedTuple

from factkit.layers.datelines import DatelineMark
from factkit.layers.paragraphs import Paragraph
from factkit.layers.quotations import Quotation
from factkit.spans import Extent


class Sentence(NamedTuple):
    """A sentence; ``paragraph`` is the index of its paragraph.

    The dateline is in none; a spliced headline is one of its own, with ``headline`` true.
    """

    start: int
    end: int
    paragraph: int
    headline: bool


def find_sentences(
    text: str,
    paragraphs: tuple[Paragraph, ...],
    datelines: tuple[DatelineMark, ...],
    quotations: tuple[Quotation, ...],
    headlines: tuple[Extent, ...],
) -> tuple[Sentence, ...]:
    """Return the sentences in text order."""
    return ()
