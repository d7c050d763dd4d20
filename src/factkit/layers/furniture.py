"""Page furniture: what a scraped page puts around and between the paragraphs of a story.

A rule takes a whole line, or words within one that can be nothing else. In doubt a line is story:
``"Read more books," she said`` and ``By Friday the council had left.`` stay.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from factkit.layers.furniture_rules import BRACKETS, DATE, LINES, STAMP
from factkit.layers.lines import Lines
from factkit.lexicon import lines, words
from factkit.patterns import LatePattern

HEADER = re.compile(r"date \d{4}-\d\d-\d\d(?!\S)")
HEAD = 1000
"""What some archives put before the first word of the story, and how far from the page's top."""

LINE = LatePattern(
    rf"""(?:{"|".join(f"(?P<{rule}>{pattern})" for rule, pattern in LINES)})
    [\s|•·,)–—-]*(?=\Z|{STAMP})""",
    re.VERBOSE,
)
BRACKET = LatePattern(
    rf"\((?:{'|'.join(f'(?P<{rule}>{pattern})' for rule, pattern in BRACKETS)})\)", re.VERBOSE
)

STOPS = ".!?\"”’'"
QUOTES = "\"“'‘"
OPENINGS = {
    letter: tuple(openings)
    for letter, openings in groupby(sorted(lines("furniture_openings")), itemgetter(0))
}
ENDINGS = ("this report.", "this story.", "this article.", "contributed reporting.")
LONGEST_LINE = 600

STAMP_WITHIN = LatePattern(rf"\b{STAMP}", re.VERBOSE)
STAMP_SIGNS = ("pdated", "ublished", "UPDATED")
BEFORE, BEHIND = 8, 200
"""Characters around such a rare word that a stamp within a line may need."""

LINK_WITHIN = LatePattern(
    r"""A(?:lso[ ]Read|LSO[ ]READ) (?:(?<=[.!?"”’'][ ].{9})|(?<![^\r\n].{9})) [ ]?[|:–-][ ]?
    (?> (?:[^.\r\n]|\.(?=\w)){1,160} ) (?:\.(?!\S) | (?=[\r\n]|\Z))""",
    re.VERBOSE,
)

PHRASES = words("furniture_lines")
ROWS = (("share", words("share_buttons")), ("menu", words("menu_words")))
LONGEST_PHRASE = 60
EDGE = " \t\u00a0.:…|»›>•·-–—()[]*"
BETWEEN = str.maketrans("|•·,/&×>»›", " " * 10)

POSTED = LatePattern(
    rf"""\(@\w{{1,30}}\)[ ]*{DATE}
    (?P<last>[ ]*(?:https?://\S{{1,99}}|pic\.\S{{1,40}})?[ ]*(?=[\r\n]|\Z))?""",
    re.VERBOSE,
)
"""How an embedded post ends: ``— Anna Weiss (@annaweiss) January 17, 2023``, last in its line."""
LONGEST_NAME, LONGEST_POST = 80, 600


class Furniture(NamedTuple):
    """A stretch of the page that belongs to no story; ``rule`` names the kind.

    The rule is ``header`` (a `` date YYYY-MM-DD `` prefix), ``phrase``, ``post`` or the name of a
    rule in LINES, BRACKETS or ROWS; ``header`` and ``stamp`` (``Last Updated: ...``) hold the
    words that may tell when the page was published.
    """

    start: int
    end: int
    rule: str


def find_furniture(text: str, page: Lines) -> tuple[Furniture, ...]:
    """Return the page furniture in text order; ``page`` holds its lines."""
    found = [*_header(text), *_lines(text, page), *_stamps(text), *_links(text)]
    if "(" in text:
        found += _brackets(text)
    if "@" in text:
        found += _posts(text)
    if not found:
        return ()
    found.sort(key=lambda item: (item.start, -item.end))
    return tuple(_apart(found))


def _apart(found: list[Furniture]) -> Iterator[Furniture]:
    """Yield those of the sorted stretches that do not overlap one before."""
    end = 0
    for item in found:
        if item.start >= end:
            yield item
            end = item.end


def _header(text: str) -> Iterator[Furniture]:
    for match in HEADER.finditer(text, 0, HEAD):
        line = text.rfind("\n", 0, match.start()) + 1
        if not text[line : match.start()].strip():
            yield Furniture(*match.span(), "header")
            return


def _lines(text: str, page: Lines) -> Iterator[Furniture]:
    """Yield lines that are furniture; in a text all in capitals any line looks like a byline."""
    if text.isupper():
        return
    for start, end in _suspects(text, page):
        yield from _line(text, start, end)


def _suspects(text: str, page: Lines) -> Lines:
    """Return the lines that are worth the rules.

    Story lines open with a quotation mark, or they are long and end in a full stop.
    """
    return [
        (start, end)
        for start, end in page
        if text[start] not in QUOTES
        and (
            end - start <= LONGEST_PHRASE
            or text[end - 1] not in STOPS
            or text.endswith(ENDINGS, start, end)
            or text.startswith(OPENINGS.get(text[start], ()), start, end)
        )
        and end - start <= LONGEST_LINE
    ]


def _line(text: str, start: int, end: int) -> Iterator[Furniture]:
    rule = _phrase_rule(text[start:end]) if end - start <= LONGEST_PHRASE else None
    if rule:
        yield Furniture(start, end, rule)
        return
    while match := LINE.compiled.match(text, start, end):
        yield Furniture(start, match.end(), str(match.lastgroup))
        start = match.end()


def _phrase_rule(line: str) -> str | None:
    """Return the rule of a line that is a phrase of the list, or a row of listed words.

    In copy broken to a width a last line may be ``home.``: small letters start no furniture.
    """
    if line[0].islower():
        return None
    line = line.strip(EDGE).lower()
    if line in PHRASES:
        return "phrase"
    for rule, listed in ROWS:
        if line.rpartition(" ")[2] in listed:
            row = [word for word in line.translate(BETWEEN).split() if not word[0].isdigit()]
            if len(row) > 1 and listed.issuperset(row):
                return rule
    return None


def _brackets(text: str) -> Iterator[Furniture]:
    for match in BRACKET.compiled.finditer(text):
        yield Furniture(*match.span(), str(match.lastgroup))


def _stamps(text: str) -> Iterator[Furniture]:
    """Yield the stamps within lines, found by the rare words in them."""
    for sign in STAMP_SIGNS:
        found = text.find(sign)
        while found >= 0:
            match = STAMP_WITHIN.compiled.search(text, max(0, found - BEFORE), found + BEHIND)
            if match:
                yield Furniture(*match.span(), "stamp")
            found = text.find(sign, found + len(sign))


def _links(text: str) -> Iterator[Furniture]:
    for match in LINK_WITHIN.compiled.finditer(text):
        yield Furniture(*match.span(), "link")


def _posts(text: str) -> Iterator[Furniture]:
    """Yield embedded posts: all of the line that ends in a signature, else the signature alone."""
    for match in POSTED.compiled.finditer(text):
        dash = _rfind("—–―-", text, match.start(), LONGEST_NAME)
        start = match.start() if dash < 0 else dash
        if match["last"] is not None:
            start = _post_start(text, start)
        yield Furniture(start, match.end(), "post")


def _post_start(text: str, signature: int) -> int:
    """Return where the post starts: in the line of its signature, or in the line above that."""
    newline = _rfind("\n\r", text, signature, LONGEST_POST)
    if newline >= 0 and not text[newline:signature].strip():
        while newline > 0 and text[newline - 1].isspace():
            newline -= 1
        newline = _rfind("\n\r", text, newline, LONGEST_POST)
    return newline + 1 if newline >= 0 or signature <= LONGEST_POST else signature


def _rfind(marks: str, text: str, offset: int, reach: int) -> int:
    """Return the offset of the last of the marks within reach before ``offset``, or -1."""
    return max(text.rfind(mark, max(0, offset - reach), offset) for mark in marks)
