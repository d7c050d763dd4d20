"""Quotations: what stands between quotation marks, paired paragraph by paragraph.

``marks`` reads the marks and the side each of them looks to, ``pairing`` brings them together.
"""

from typing import NamedTuple

from factkit.layers.paragraphs import Paragraph
from factkit.layers.quotations.marks import Mark, Marks, find_marks
from factkit.layers.quotations.pairing import Bounds, find_bounds
from factkit.spans import trimmed

__all__ = ["Marks", "Quotation", "find_quotations"]

SENTENCE_ENDS = ".!?…"


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
    marked = [find_marks(text, paragraph) for paragraph in paragraphs]
    found: list[Quotation] = []
    for index, marks in enumerate(marked):
        if not marks:
            continue
        following = marked[index + 1] if index + 1 < len(paragraphs) else []
        runs_on = _opening(following, paragraphs[index + 1].start) if following else None
        for bounds in find_bounds(marks, paragraphs[index], runs_on):
            quotation = _quotation(text, index, bounds, found)
            if quotation is not None:
                found.append(quotation)
    return tuple(found)


def _opening(marks: list[Mark], start: int) -> Marks | None:
    """Return the kind of mark that opens a paragraph, if one does."""
    return marks[0].marks if marks[0].start == start and marks[0].opens else None


def _quotation(
    text: str, paragraph: int, bounds: Bounds, before: list[Quotation]
) -> Quotation | None:
    start, end = trimmed(text, bounds.opening.end, bounds.words_end, "")
    if not any(map(str.isalnum, text[start:end])):
        return None
    return Quotation(
        start,
        end,
        bounds.opening.start,
        bounds.end,
        paragraph,
        bounds.opening.marks,
        bounds.closing is not None,
        _continues(text, paragraph, bounds.opening, before),
    )


def _continues(text: str, paragraph: int, opening: Mark, before: list[Quotation]) -> int | None:
    """Return the index of the quotation that was left open right before ``opening``."""
    if not before or before[-1].closed or before[-1].marks != opening.marks:
        return None
    last = before[-1]
    if not text[last.outer_end : opening.start].isspace() and last.outer_end != opening.start:
        return None
    same = last.paragraph == paragraph
    if same and text[last.end - 1] not in SENTENCE_ENDS:
        return None
    return len(before) - 1
