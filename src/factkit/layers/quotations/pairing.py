"""Pairing: which mark closes which, within one paragraph."""

from typing import NamedTuple

from factkit.layers.paragraphs import Paragraph
from factkit.layers.quotations.marks import Mark, Side


class Bounds(NamedTuple):
    """An opening mark with its closing one; ``end`` is where the quotation ends, mark included."""

    opening: Mark
    closing: Mark | None
    end: int

    @property
    def words_end(self) -> int:
        """Offset behind the quoted words."""
        return self.end if self.closing is None else self.closing.start


def find_bounds(marks: list[Mark], paragraph: Paragraph, *, runs_on: bool) -> list[Bounds]:
    """Return the outermost quotations of a paragraph.

    ``runs_on`` tells whether a single mark opens the next paragraph: a quotation left open in
    single marks runs on there.
    """
    double = [mark for mark in marks if mark.marks != "single"]
    bounds = _outermost(_paired(double), paragraph)
    if len(double) == len(marks):
        return bounds
    single = _outside([mark for mark in marks if mark.marks == "single"], bounds)
    return _merged(bounds, _quoting(_paired(single), paragraph, runs_on=runs_on))


def _quoting(
    pairs: list[tuple[Mark, Mark | None]], paragraph: Paragraph, *, runs_on: bool
) -> list[Bounds]:
    """Return the outermost pairs of single marks.

    An opening mark without its closing one is an apostrophe, unless it is beyond doubt or the
    paragraph runs on into the next: then a first mark embraces what else is quoted in it.
    """
    kept: list[tuple[Mark, Mark | None]] = []
    for opening, closing in pairs:
        first = opening.start == paragraph.start
        runs = runs_on and (first or opening == pairs[-1][0])
        if closing is not None or runs or not opening.doubtful:
            kept.append((opening, closing))
        if closing is None and runs:
            break
    return _outermost(kept, paragraph)


def _paired(marks: list[Mark]) -> list[tuple[Mark, Mark | None]]:
    """Return each opening mark with the mark that closes it, in order of the opening marks."""
    pairs: list[tuple[Mark, Mark | None]] = []
    open_pairs: list[int] = []
    certain = _certain_closing_follows(marks)
    for mark, surer_follows in zip(marks, certain, strict=True):
        if mark.side is Side.OPENING or (mark.side is Side.EITHER and not open_pairs):
            open_pairs.append(len(pairs))
            pairs.append((mark, None))
        elif open_pairs and not (mark.doubtful and surer_follows):
            at = open_pairs.pop()
            pairs[at] = (pairs[at][0], mark)
    return pairs


def _certain_closing_follows(marks: list[Mark]) -> list[bool]:
    """Return for each mark whether a closing one beyond doubt comes before the next opening one."""
    follows: list[bool] = []
    surer = False
    for mark in reversed(marks):
        follows.append(surer)
        surer = mark.side is not Side.OPENING and (surer or not mark.doubtful)
    return follows[::-1]


def _outermost(pairs: list[tuple[Mark, Mark | None]], paragraph: Paragraph) -> list[Bounds]:
    """Return the outermost pairs; a quotation left open ends where the next one opens."""
    found: list[Bounds] = []
    for opening, closing in pairs:
        if found and found[-1].closing is None:
            found[-1] = found[-1]._replace(end=opening.start)
        elif found and opening.start < found[-1].end:
            continue
        found.append(Bounds(opening, closing, closing.end if closing else paragraph.end))
    return found


def _outside(marks: list[Mark], bounds: list[Bounds]) -> list[Mark]:
    """Return the marks that stand in none of the sorted bounds."""
    outside: list[Mark] = []
    remaining = iter(bounds)
    bound = next(remaining, None)
    for mark in marks:
        while bound is not None and bound.end <= mark.start:
            bound = next(remaining, None)
        if bound is None or mark.start < bound.opening.start:
            outside.append(mark)
    return outside


def _merged(double: list[Bounds], single: list[Bounds]) -> list[Bounds]:
    """Return both in text order, without the double ones inside single ones."""
    found: list[Bounds] = []
    for bound in sorted(double + single):
        if not found or bound.opening.start >= found[-1].end:
            found.append(bound)
    return found
