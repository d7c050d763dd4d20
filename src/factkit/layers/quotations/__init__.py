"""Quotations: what stands between quotation marks, paired paragraph by paragraph.

In most paragraphs all marks belong to plain quotations, which ``plain`` tells by what stands beside
them. In the others ``marks`` reads the marks and the side each of them looks to, ``pairing`` brings
them together.
"""

from typing import NamedTuple

from factkit.layers.paragraphs import Paragraph
from factkit.layers.quotations.marks import SINGLE_GLYPHS, Marks, find_marks
from factkit.layers.quotations.pairing import Bounds, find_bounds
from factkit.layers.quotations.plain import PlainMark, are_plain, find_plain_marks, outer_marks
from factkit.spans import each_as, trimmed

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


Row = tuple[int, int, int, int, int, Marks, bool, int | None]
CLOSED = Quotation._fields.index("closed")


def find_quotations(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Quotation, ...]:
    """Return the outermost quotations in text order; each holds a letter or a digit."""
    found: list[Row] = []
    for index, marks in find_plain_marks(text, paragraphs):
        if are_plain(marks):
            _add_plain(found, text, (index, paragraphs[index]), marks)
        elif are_plain(outer := outer_marks(text, marks)):
            _add_plain(found, text, (index, paragraphs[index]), outer)
        else:
            _add_paired(found, text, index, paragraphs)
    return tuple(each_as(Quotation, found))


def _add_plain(
    found: list[Row], text: str, place: tuple[int, Paragraph], marks: list[PlainMark]
) -> None:
    """Add the quotations of a paragraph that has none but plain ones."""
    index, paragraph = place
    continues = None
    if found and not found[-1][CLOSED]:
        continues = _continues(text, index, marks[0][0], "double", found)
    if len(marks) % 2:
        marks = [*marks, (paragraph.end, paragraph.end, None)]
    one_by_one = iter(marks)
    for (opening, start, _), (end, closing, side) in zip(one_by_one, one_by_one, strict=True):
        closed = side is not None
        found.append((start, end, opening, closing, index, "double", closed, continues))
        continues = None


def _add_paired(found: list[Row], text: str, index: int, paragraphs: tuple[Paragraph, ...]) -> None:
    """Add the quotations of a paragraph whose marks have to be paired one by one."""
    paragraph, following = paragraphs[index], paragraphs[index + 1 : index + 2]
    marks = find_marks(text, paragraph)
    if not marks:
        return
    runs_on = any(_opens_single(text, paragraph) for paragraph in following)
    for bounds in find_bounds(marks, paragraph, runs_on=runs_on):
        quotation = _quotation(text, index, bounds, found)
        if quotation is not None:
            found.append(quotation)


def _opens_single(text: str, paragraph: Paragraph) -> bool:
    """Return whether a single mark opens the paragraph."""
    if text[paragraph.start] not in SINGLE_GLYPHS:
        return False
    return any(
        mark.start == paragraph.start and mark.marks == "single" and mark.opens
        for mark in find_marks(text, paragraph)[:1]
    )


def _quotation(text: str, paragraph: int, bounds: Bounds, before: list[Row]) -> Row | None:
    opening, closing, outer_end = bounds
    start, end = trimmed(text, opening.end, bounds.words_end, "")
    if not any(map(str.isalnum, text[start:end])):
        return None
    continues = _continues(text, paragraph, opening.start, opening.marks, before)
    closed = closing is not None
    return start, end, opening.start, outer_end, paragraph, opening.marks, closed, continues


def _continues(
    text: str, paragraph: int, opening: int, marks: Marks, before: list[Row]
) -> int | None:
    """Return the index of the quotation that was left open right before ``opening``."""
    if not before or before[-1][CLOSED]:
        return None
    _, last_end, _, last_outer_end, last_paragraph, last_marks, *_ = before[-1]
    if last_marks != marks:
        return None
    if not text[last_outer_end:opening].isspace() and last_outer_end != opening:
        return None
    if last_paragraph == paragraph and text[last_end - 1] not in SENTENCE_ENDS:
        return None
    return len(before) - 1
