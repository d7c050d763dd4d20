"""Quotations: what stands between quotation marks, paired paragraph by paragraph."""

from typing import Literal, NamedTuple

from factkit.layers.paragraphs import Paragraph

Marks = Literal["double", "single", "guillemets"]


class Quotation(NamedTuple):
    """The words between a pair of outermost marks.

    ``start`` and ``end`` hold the words alone, ``outer_start`` and ``outer_end`` the marks too.
    ``paragraph`` is the index of its paragraph. ``closed`` tells whether it has a closing mark of
    its own. ``continues`` is the index (in the layer) of the quotation that this one carries on
    where a running quotation opens again, in a new paragraph or within one.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    marks: Marks
    closed: bool
    continues: int | None


def find_quotations(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Quotation, ...]:
    """Return the outermost quotations in text order; each holds a letter or a digit."""
    return ()
