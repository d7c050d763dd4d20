"""From characters to tokens: words, marks, quotations and the ends of sentences."""

import re
from collections.abc import Sequence
from itertools import accumulate, compress, count
from operator import ne

from factkit.attribution.scene import MARK, QUOTE, STOP, WORD, Scene
from factkit.attribution.words import ARABIC_ARTICLES
from factkit.layers.quotations import Quotation
from factkit.patterns import LatePattern
from factkit.spans import Placed

TOKEN = LatePattern(
    r"""
    (?=[^\s.])                         # no token begins with these: it is told at once
    ( [A-Za-z0-9]++ (?=[ ,])           # a plain word, as most are: it is told soonest
    | @?+ [^\W_]++ (?: [’'.&-] (?: [^\W_]++               # O'Hara, U.S, Weiss's, B&W, @weiss
                                 | (?<=s[’']) (?!\w)              # workers'
                                 | (?<=\.) ['’] s\b ) )*          # Jr.'s
    | --+ | [^\s\w.] | _+ )            # a mark; a dot inside a sentence only shortens a word
    """,
    re.VERBOSE,
)
Border = tuple[int, int, int]
"""Where a quotation stands or a sentence ends: start, end, and kind: ``QUOTE`` or ``STOP``."""


def read_scene(
    text: str,
    sentences: Sequence[Placed],
    quotations: Sequence[Quotation],
    first_quotation: int,
    cut_at: int | None = None,
) -> Scene:
    """Return the scene of sentences that follow each other, with the quotations in them.

    ``first_quotation`` is the number of the first quotation in its layer, ``cut_at`` the end of
    the sentence before, where that was left out.
    """
    borders = _borders(sentences, quotations, cut_at)
    start = min(sentences[0].start, borders[0][0])
    pieces, stops, quoted = _pieces(text, start, borders)
    offsets = list(accumulate(map(len, pieces), initial=start))
    written = pieces[1::2]
    kinds = _kinds(written)
    for at in stops:
        kinds[at] = STOP
    for at in quoted:
        kinds[at] = QUOTE
        written[at] = ""
    words = list(map(str.lower, written))
    return Scene(
        text,
        words,
        kinds,
        _capitals(written, words),
        offsets[1::2],
        offsets[2::2],
        stops,
        quoted,
        first_quotation,
        cut_at is not None,
    )


def _kinds(written: list[str]) -> list[int]:
    """Tell words from marks."""
    return [
        WORD if token.isalnum() or (len(token) > 1 and token[0] not in "-_") else MARK
        for token in written
    ]


def _capitals(written: list[str], words: list[str]) -> list[bool]:
    """Tell which words have a capital: `al-Hadi` has one, `iPads` has none."""
    capitals = list(map(ne, written, words))
    for at in compress(count(), capitals):
        word = words[at]
        if word[0] == written[at][0] and not word.startswith(ARABIC_ARTICLES):
            capitals[at] = False
    return capitals


def _borders(
    sentences: Sequence[Placed], quotations: Sequence[Quotation], cut_at: int | None
) -> list[Border]:
    """Return the quotations and the ends of the sentences, in text order."""
    borders = [] if cut_at is None else [(cut_at, cut_at, STOP)]
    waiting = iter(quotations)
    ahead = next(waiting, None)
    done = 0
    for sentence in sentences:
        stop = sentence.end
        while ahead is not None and ahead.outer_start < stop:
            done = ahead.outer_end
            borders.append((ahead.outer_start, done, QUOTE))
            ahead = next(waiting, None)
        if done <= stop:  # else a quotation runs on through the next sentence
            borders.append((stop, stop, STOP))
            done = stop
    if borders[-1][2] == QUOTE:
        borders.append((done, done, STOP))
    return borders


def _pieces(
    text: str, start: int, borders: Sequence[Border]
) -> tuple[list[str], list[int], list[int]]:
    """Cut the text from ``start`` up into what stands between tokens and a token, by turns.

    Returned with it are the places of the stops and of the quotations among the tokens.
    """
    pieces: list[str] = []
    stops: list[int] = []
    quoted: list[int] = []
    split = TOKEN.compiled.split
    for opening, closing, kind in borders:
        pieces += split(text[start:opening]) if start < opening else [""]
        (quoted if kind == QUOTE else stops).append(len(pieces) // 2)
        pieces.append(text[opening:closing])
        start = closing
    return pieces, stops, quoted
