"""Plain quotations: all but one in ten, told by what stands beside their marks.

A plain quotation opens behind white space or a bracket and closes before white space or a stop; the
last of a paragraph may be left open. Within it are no marks but single ones. Apostrophes are no
marks, nor is that of ``workers' rights``: it could only close what another single mark opens.
"""

from collections.abc import Iterator, Sequence

from factkit.layers.paragraphs import Paragraph
from factkit.layers.quotations.marks import GLYPH, SINGLE_GLYPHS
from factkit.patterns import LatePattern

OPENING, CLOSING = 1, 2
BESIDE = frozenset(f"{GLYPH}=<>")
"""Beside a mark these may say that it is not what it seems."""

PlainMark = tuple[int, int, int | None]
"""Where a mark starts and ends, and the side it looks to if it can be one of a plain quotation."""

OPENS = r"(?<![^\s([].)(?=[^\W_])()"
CLOSES = r"(?<=[\w.,!?…].)(?=[\s,;:!?)]|\.(?!\.)|\Z)()"
DOUBLED = r"(?:(?<![^\s([]..)(?=[^\W_])()|(?<=[\w.,!?…]..)(?=[\s,;:!?)]|\.(?!\.)|\Z)()|)"
"""The same behind two single marks that are written for a double one."""
APART = r"(?:(?<!\w.)|(?!\w))(?!(?<=s.)\ [^\W_])"
"""What stands beside a single mark that is no apostrophe."""

PATTERNS = {glyph: LatePattern(glyph) for glyph in GLYPH} | {
    '"': LatePattern(f'"(?:{OPENS}|{CLOSES}|)'),
    "“": LatePattern(f"“(?:{OPENS}|)"),
    "”": LatePattern(f"”(?:(?!)()|{CLOSES}|)"),
    "'": LatePattern(f"''{DOUBLED}|'{APART}"),
    "`": LatePattern(f"``{DOUBLED}|`"),
    "’": LatePattern(f"’{APART}"),
    "‘": LatePattern(f"‘{APART}"),
}
"""The marks of a glyph. Where they look to a side as those of plain quotations do, the empty group
of that side is set. A text has two or three of the glyphs, each of which is looked for alone.
"""


def find_plain_marks(
    text: str, paragraphs: Sequence[Paragraph]
) -> Iterator[tuple[int, list[PlainMark]]]:
    """Yield each paragraph that has marks, as its index, with its marks in text order."""
    ahead = enumerate((*paragraphs, (len(text), len(text) + 1)))  # none goes beyond the last
    index = start = end = 0
    marks: list[PlainMark] = []
    for mark in _marks(text):
        place = mark[0]
        if place >= end:
            if marks:
                yield index, marks
                marks = []
            while place >= end:
                index, (start, end) = next(ahead)
        if place >= start:  # else it stands in page furniture
            marks.append(mark)
    if marks:
        yield index, marks


def _marks(text: str) -> list[PlainMark]:
    found: list[PlainMark] = []
    for glyph, pattern in PATTERNS.items():
        if glyph in text:
            matches = pattern.compiled.finditer(text)
            found += [(match.start(), match.end(), match.lastindex) for match in matches]
    found.sort()
    return found


def outer_marks(text: str, marks: list[PlainMark]) -> list[PlainMark]:
    """Return the marks without the single ones that stand alone behind an opening double one.

    `"A ‘sea’ of paper," she said` has one plain quotation. In markup the next mark counts as well.
    """
    outer: list[PlainMark] = []
    for mark in marks:
        start, end, side = mark
        inner = side is None and text[start:end] in SINGLE_GLYPHS and bool(outer)
        if not (inner and outer[-1][2] == OPENING and _stands_alone(text, start, end)):
            outer.append(mark)
    return outer


def _stands_alone(text: str, start: int, end: int) -> bool:
    return text[start - 1] not in BESIDE and text[end : end + 1] not in BESIDE


def are_plain(marks: list[PlainMark]) -> bool:
    """Return whether the marks are those of plain quotations, the last of them left open or not."""
    sides = [side for _, _, side in marks]
    return sides == ([OPENING, CLOSING] * len(sides))[: len(sides)]
