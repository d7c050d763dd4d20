"""Quotation marks: which characters are marks, and which side each of them looks to."""

import re
from enum import IntEnum
from functools import lru_cache
from typing import Literal, NamedTuple

from factkit.layers.paragraphs import Paragraph
from factkit.lexicon import words
from factkit.patterns import LatePattern

Marks = Literal["double", "single", "guillemets"]

ELISIONS = words("elisions")
"""Words that are written with an apostrophe in front: ``'em``, ``'til``."""

OPENING_GLYPHS = "“„‟«"
CLOSING_GLYPHS = "”»"
SINGLE_GLYPHS = frozenset("'’‘‚‛‹›`")
GUILLEMETS = frozenset("«»")
INCH_SIGNS = frozenset("\"″＂'")
GLYPHS = SINGLE_GLYPHS | GUILLEMETS | INCH_SIGNS | frozenset("“„‟”")

GLYPH = "\"″＂“„‟«”»'’‘‚‛‹›`"
APART = r"(?:(?<!['’‘])|(?<!\w.)|(?!\w))"
MARK = LatePattern(f"[{GLYPH}]{APART}")
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
    first, last = paragraph
    found: list[Mark] = []
    done, in_attribute = -1, False
    for match in MARK.compiled.finditer(text, first, last):
        start = match.start()
        if start < done:
            continue
        glyphs = match[0]
        if glyphs in SINGLE_GLYPHS:
            glyphs = text[start : start + _width(text, start, first, last)]
        end = done = start + len(glyphs)
        before, in_attribute = in_attribute, start > first and text[start - 1] == "="
        if before or in_attribute or text[end : end + 1] == ">":  # `<post author="...">`
            continue
        if glyphs in SINGLE_GLYPHS:
            mark = _single(text, start, first, last)
        else:
            mark = _double(glyphs, start, _before(text, start, first), _after(text, end, last))
        if mark is not None:
            found.append(mark)
    return found


def _width(text: str, start: int, first: int, last: int) -> int:
    """Return 2 where two single marks are written for a double one, else 1."""
    if text[start : start + 2] not in DOUBLED or start + 1 == last:
        return 1
    closes_inner = text[start : start + 3] == "'''" and text[start : start + 4] != "''''"
    return 1 if closes_inner and start > first and not _opens_after(text[start - 1]) else 2


def _opens_after(character: str) -> bool:
    return character.isspace() or character in BEFORE_OPENING


def _before(text: str, start: int, first: int) -> str:
    """Return the character before the marks that stand here, a space for none."""
    least = max(first, start - REACH)
    while start > least:
        start -= 1
        if text[start] not in GLYPHS:
            return text[start]
    return " "


def _after(text: str, end: int, last: int) -> str:
    """Return the character behind the marks that stand here, a line feed for none."""
    most = min(last, end + REACH)
    while end < most:
        if text[end] not in GLYPHS:
            return "," if text[end] == "." and text[end + 1 : end + 2] != "." else text[end]
        end += 1
    return "\n"


def _double(glyphs: str, start: int, before: str, after: str) -> Mark:
    side = _side(glyphs, before, after)
    marks: Marks = "guillemets" if glyphs in GUILLEMETS else "double"
    inches = before.isdigit() and side is not Side.OPENING and glyphs[0] in INCH_SIGNS
    return Mark(start, start + len(glyphs), marks, Side.CLOSING if inches else side, inches)


@lru_cache(maxsize=1024)
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


def _single(text: str, start: int, first: int, last: int) -> Mark | None:
    glyph = text[start]
    before, after = _before(text, start, first), _after(text, start + 1, last)
    opens = (_opens_after(before) or before in DASHES) and not (
        after.isspace() or after in BEHIND_CLOSING
    )
    closes = not before.isspace() and not after.isalnum()
    if opens and glyph not in "’›" and not _is_elision(text, start, last):
        introduced = text[max(start - 2, first) : start] == ": "
        return Mark(start, start + 1, "single", Side.OPENING, doubtful=not introduced)
    if closes and glyph not in "‹‚`":
        return Mark(start, start + 1, "single", Side.CLOSING, _is_possessive(text, start))
    return None


def _is_elision(text: str, start: int, last: int) -> bool:
    """Return whether an apostrophe opens a shortened word or year."""
    if YEAR.match(text, start + 1, last):
        return True
    word = WORD.match(text, start + 1, min(start + 12, last))
    return word is not None and word[0].lower() in ELISIONS


def _is_possessive(text: str, start: int) -> bool:
    """Return whether an apostrophe may close a plural (``workers' rights``) or ``goin' up``."""
    if not text[start + 1 : start + 2].isspace() or not text[start + 2 : start + 3].isalnum():
        return False
    return text[start - 1] in "sSzx" or text[max(start - 2, 0) : start] == "in"
