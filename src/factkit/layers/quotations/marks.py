"""Quotation marks: which characters are marks, and which side each of them looks to."""

import re
from enum import IntEnum
from typing import Literal, NamedTuple

from factkit.layers.paragraphs import Paragraph
from factkit.lexicon import words

Marks = Literal["double", "single", "guillemets"]

ELISIONS = words("elisions")
"""Words that are written with an apostrophe in front: ``'em``, ``'til``."""

OPENING_GLYPHS = "“„‟«"
CLOSING_GLYPHS = "”»"
NEUTRAL_GLYPHS = '"″＂'
SINGLE_OPENING_GLYPHS = "‘‚‹`"
APOSTROPHES = "'’‘"
GLYPHS = frozenset("\"″＂“„‟«”»'’‘‚‛‹›`")

MARK = re.compile(r"""["″＂“„‟«”»'’‘‚‛‹›`](?:(?<!['’‘])|(?<!\w.)|(?!\w))""")
"""One character that may be a mark; apostrophes within a word are none."""

DOUBLED = frozenset(("''", "‘‘", "’’", "``", "‚‚"))
"""Two single marks that stand for a double one."""

WORD = re.compile(r"[^\W_]+")
YEAR = re.compile(r"\d\ds?(?!\w)")
BEFORE_OPENING = frozenset("([{>/|*_=")
DASHES = frozenset("—–-―")
BEHIND_CLOSING = frozenset(",;:!?)]}<")
SENTENCE_ENDS = frozenset(".!?…")
REACH = 3
"""How many marks in a row are looked through to see what stands beside them."""


class Side(IntEnum):
    """Which way a mark looks."""

    CLOSING = -1
    EITHER = 0
    OPENING = 1


class Mark(NamedTuple):
    """A quotation mark. A doubtful one may be an inch sign or an apostrophe."""

    start: int
    end: int
    marks: Marks
    side: Side
    doubtful: bool

    @property
    def opens(self) -> bool:
        """Whether a quotation may open here."""
        return self.side is not Side.CLOSING


def find_marks(text: str, paragraph: Paragraph) -> list[Mark]:
    """Return the marks of a paragraph in text order, those within markup left out."""
    found: list[Mark] = []
    done, in_attribute = -1, False
    for match in MARK.finditer(text, paragraph.start, paragraph.end):
        start = match.start()
        if start < done:
            continue
        end = done = start + _width(text, start, paragraph)
        before, in_attribute = in_attribute, _opens_attribute(text, start, paragraph)
        if before or in_attribute or text[end : end + 1] == ">":
            continue
        mark = _mark(text, start, end, paragraph)
        if mark is not None:
            found.append(mark)
    return found


def _opens_attribute(text: str, start: int, paragraph: Paragraph) -> bool:
    """Return whether a mark opens a value in markup: ``<post author="...">``."""
    return start > paragraph.start and text[start - 1] == "="


def _width(text: str, start: int, paragraph: Paragraph) -> int:
    """Return 2 where two single marks are written for a double one, else 1."""
    if text[start : min(start + 2, paragraph.end)] not in DOUBLED:
        return 1
    closes_inner = text[start : start + 3] == "'''" and text[start : start + 4] != "''''"
    return (
        1 if closes_inner and start > paragraph.start and not _opens_after(text[start - 1]) else 2
    )


def _opens_after(character: str) -> bool:
    return character.isspace() or character in BEFORE_OPENING


def _mark(text: str, start: int, end: int, paragraph: Paragraph) -> Mark | None:
    glyph = text[start]
    before = _before(text, start, paragraph)
    after = _after(text, end, paragraph)
    if end - start == 1 and glyph in "'’‘‚‛‹›`":
        return _single(text, start, before, after, paragraph)
    side = _side(text[start:end], before, after)
    marks: Marks = "guillemets" if glyph in "«»" else "double"
    inches = before.isdigit() and side is not Side.OPENING and glyph in "\"″＂'"
    return Mark(start, end, marks, Side.CLOSING if inches else side, inches)


def _before(text: str, start: int, paragraph: Paragraph) -> str:
    """Return the character before the marks that stand here, a space for none."""
    for offset in range(start - 1, max(start - 1 - REACH, paragraph.start - 1), -1):
        if text[offset] not in GLYPHS:
            return text[offset]
    return " "


def _after(text: str, end: int, paragraph: Paragraph) -> str:
    """Return the character behind the marks that stand here, a line feed for none."""
    for offset in range(end, min(end + REACH, paragraph.end)):
        if text[offset] not in GLYPHS:
            follows = text[offset : offset + 2]
            return "," if follows[0] == "." and follows != ".." else follows[0]
    return "\n"


def _side(glyph: str, before: str, after: str) -> Side:
    """Return which way a double mark looks: by its glyph, unless what is beside it objects."""
    opens = _opens_after(before) and not after.isspace() and after not in BEHIND_CLOSING
    closes = not _opens_after(before) and (
        after.isspace() or after in BEHIND_CLOSING or (after in DASHES and before not in DASHES)
    )
    if glyph[0] in OPENING_GLYPHS or glyph in ("``", "‘‘", "‚‚"):
        if after == "\n":
            return Side.CLOSING
        return Side.EITHER if closes or before in SENTENCE_ENDS else Side.OPENING
    if glyph[0] in CLOSING_GLYPHS or glyph == "’’":
        return Side.EITHER if opens else Side.CLOSING
    if opens:
        return Side.OPENING
    return Side.CLOSING if closes and before != ":" else Side.EITHER


def _single(text: str, start: int, before: str, after: str, paragraph: Paragraph) -> Mark | None:
    glyph = text[start]
    opens = (_opens_after(before) or before in DASHES) and not (
        after.isspace() or after in BEHIND_CLOSING
    )
    closes = not before.isspace() and not after.isalnum()
    if opens and glyph not in "’›" and not _is_elision(text, start, paragraph):
        introduced = text[max(start - 2, paragraph.start) : start] == ": "
        return Mark(start, start + 1, "single", Side.OPENING, doubtful=not introduced)
    if closes and glyph not in "‹‚`":
        return Mark(start, start + 1, "single", Side.CLOSING, _is_possessive(text, start))
    return None


def _is_elision(text: str, start: int, paragraph: Paragraph) -> bool:
    """Return whether an apostrophe opens a shortened word or year."""
    if YEAR.match(text, start + 1, paragraph.end):
        return True
    word = WORD.match(text, start + 1, min(start + 12, paragraph.end))
    return word is not None and word[0].lower() in ELISIONS


def _is_possessive(text: str, start: int) -> bool:
    """Return whether an apostrophe may close a plural (``workers' rights``) or ``goin' up``."""
    if not text[start + 1 : start + 2].isspace() or not text[start + 2 : start + 3].isalnum():
        return False
    return text[start - 1] in "sSzx" or text[max(start - 2, 0) : start] == "in"
