"""Quotations: what stands between quotation marks, paired paragraph by paragraph.

In most paragraphs all marks belong to plain quotations, and one pattern reads them. In the others
``marks`` reads the marks and the side each of them looks to, ``pairing`` brings them together.
"""

import re
from typing import NamedTuple

from factkit.layers.paragraphs import Paragraph
from factkit.layers.quotations.marks import PLAIN, SINGLE_GLYPHS, Marks, find_marks
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
    found: list[Quotation] = []
    for index, (start, end) in enumerate(paragraphs):
        matches = list(PLAIN.compiled.finditer(text, start, end))
        if not matches:
            continue
        if all(match.lastindex for match in matches):  # each is a plain quotation, none a mark
            _add_plain(found, text, index, matches)
        else:
            _add_paired(found, text, index, paragraphs)
    return tuple(found)


def _add_plain(found: list[Quotation], text: str, index: int, plain: list[re.Match[str]]) -> None:
    """Add the quotations of a paragraph that has none but plain ones."""
    for match in plain:
        opening, end = match.span()
        found.append(
            Quotation(
                *match.span(1),
                opening,
                end,
                index,
                marks="double",
                closed=True,
                continues=_continues(text, index, opening, "double", found),
            )
        )


def _add_paired(
    found: list[Quotation], text: str, index: int, paragraphs: tuple[Paragraph, ...]
) -> None:
    """Add the quotations of a paragraph whose marks have to be paired one by one."""
    paragraph, following = paragraphs[index], paragraphs[index + 1 : index + 2]
    runs_on = any(_opens_single(text, paragraph) for paragraph in following)
    for bounds in find_bounds(find_marks(text, paragraph), paragraph, runs_on=runs_on):
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
        _continues(text, paragraph, bounds.opening.start, bounds.opening.marks, before),
    )


def _continues(
    text: str, paragraph: int, opening: int, marks: Marks, before: list[Quotation]
) -> int | None:
    """Return the index of the quotation that was left open right before ``opening``."""
    if not before or before[-1].closed or before[-1].marks != marks:
        return None
    last = before[-1]
    if not text[last.outer_end : opening].isspace() and last.outer_end != opening:
        return None
    same = last.paragraph == paragraph
    if same and text[last.end - 1] not in SENTENCE_ENDS:
        return None
    return len(before) - 1
