"""Paragraphs: the blocks of the story, page furniture left out."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factkit.layers.furniture import Furniture
from factkit.layers.lines import Lines, bared
from factkit.patterns import LatePattern
from factkit.spans import each_as, touching

BREAK = LatePattern(r"[^\S\r\n\u2028\x85]*+(?:\r\n|[\n\r\u2028\x85])([ \t\u00a0]*+)")
"""What stands between two lines of one block; the group is the indentation of the second."""

ENDINGS = ".!?…:;\"”’')]"
INDENTED = 2
NARROWEST, WIDEST = 45, 100
"""Characters that a line broken for its width may hold, at its longest."""


class Paragraph(NamedTuple):
    """A paragraph without the white space around it."""

    start: int
    end: int


def find_paragraphs(
    text: str, lines: Lines, furniture: tuple[Furniture, ...]
) -> tuple[Paragraph, ...]:
    """Return the paragraphs in text order; furniture is in none, and splits one it stands in.

    Each line is a paragraph, but for texts broken to a width, as old wires are: there the lines
    of a block are joined, up to a blank line, an indented one or one that left room to spare.
    """
    paragraphs = tuple(each_as(Paragraph, _cut(text, lines, furniture) if furniture else lines))
    capitals = text.isupper()
    if not (capitals or any(map(str.islower, [text[start] for start, _ in paragraphs]))):
        return paragraphs
    width = _wrapping_width(text, paragraphs, capitals=capitals)
    return tuple(_joined(text, paragraphs, width)) if width else paragraphs


def _cut(text: str, lines: Lines, furniture: tuple[Furniture, ...]) -> Iterator[tuple[int, int]]:
    """Yield the lines, or what the furniture leaves of them."""
    for start, end in lines:
        begin = start
        for item in touching(furniture, start, end):
            yield from bared(text, begin, item.start)
            begin = item.end
        yield from bared(text, begin, end)


def _wrapping_width(text: str, lines: tuple[Paragraph, ...], *, capitals: bool) -> int:
    """Return the width the text is broken to, or 0 where lines are paragraphs.

    A line runs on where it ends in no full stop and small letters follow, or anything in a text
    that is all ``capitals``. A text is broken to a width where a third of the lines that follow
    another run on from it; in prose it is two in three.
    """
    following = running = width = 0
    for line, after in pairwise(lines):
        if not _is_next(text, line, after):
            continue
        following += 1
        length = line.end - line.start
        breaks_off = length <= WIDEST and text[line.end - 1] not in ENDINGS
        if breaks_off and (capitals or text[after.start].islower()):
            running += 1
            width = max(width, length)
    return width if width >= NARROWEST and 3 * running >= following else 0


def _is_next(text: str, line: Paragraph, after: Paragraph) -> bool:
    """Return whether ``after`` is the very next line, and not indented."""
    gap = BREAK.compiled.fullmatch(text, line.end, after.start)
    return gap is not None and len(gap[1]) < INDENTED


def _joined(text: str, lines: tuple[Paragraph, ...], width: int) -> Iterator[Paragraph]:
    start, last = lines[0].start, lines[0]
    for line in lines[1:]:
        if not (_is_next(text, last, line) and _is_full(text, last, line, width)):
            yield Paragraph(start, last.end)
            start = line.start
        last = line
    yield Paragraph(start, last.end)


def _is_full(text: str, line: Paragraph, after: Paragraph, width: int) -> bool:
    """Return whether a line broke because the first word behind it no longer fitted.

    Copy is broken raggedly: where no sentence ends, a line half full is full enough.
    """
    length = line.end - line.start
    if text[line.end - 1] not in ENDINGS:
        return 2 * length >= width
    word = text[after.start : after.start + width].split(maxsplit=1)[0]
    return length + 1 + len(word) > width
