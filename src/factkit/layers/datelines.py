"""Datelines: the opening of a story that says where, when and by whom it was filed."""

from typing import NamedTuple

from factkit.layers.paragraphs import Paragraph
from factkit.spans import Extent


class DatelineMark(NamedTuple):
    """A dateline and its parts, not yet resolved.

    ``start`` and ``end`` hold the whole dateline with its closing mark; ``rule`` names its shape.
    """

    start: int
    end: int
    place: Extent | None
    region: Extent | None
    date: Extent | None
    agency: Extent | None
    rule: str


def find_datelines(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[DatelineMark, ...]:
    """Return the datelines in text order: the story's, then those of a round-up's sections."""
    return ()
