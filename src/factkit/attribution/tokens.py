"""From characters to tokens: words, marks, quotations and the ends of sentences."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from factkit.attribution.scene import MARK, QUOTE, STOP, WORD, Scene
from factkit.attribution.words import ARABIC_ARTICLES
from factkit.layers.quotations import Quotation
from factkit.spans import Placed

TOKEN = re.compile(
    r"""
    ( @?+ [^\W_]++ (?: [’'.&-] (?: [^\W_]++               # O'Hara, U.S, Weiss's, B&W, @weiss
                                 | (?<=s[’']) (?!\w) ) )*         # workers'
    | --+ | [^\s\w.] | _+ )            # a mark; a dot inside a sentence only shortens a word
    """,
    re.VERBOSE,
)
Border = tuple[int, int, int, int]
"""Where the words before it begin, its start, its end, and its kind: ``QUOTE`` or ``STOP``."""


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
    borders = list(_borders(sentences, quotations, cut_at))
    pieces, stops, quoted = _pieces(text, borders)
    written = pieces[1::2]
    words = list(map(str.lower, written))
    capitals = [  # `al-Hadi` has one, `iPads` has none
        token != word and (token[0] != word[0] or word.startswith(ARABIC_ARTICLES))
        for token, word in zip(written, words, strict=True)
    ]
    kinds = [
        WORD if plain or (len(token) > 1 and token[0] not in "-_") else MARK
        for plain, token in zip(map(str.isalnum, written), written, strict=True)
    ]
    for at in quoted:
        words[at], kinds[at] = "", QUOTE
    for at in stops:
        kinds[at] = STOP
    offsets = list(accumulate(map(len, pieces), initial=borders[0][0]))
    return Scene(
        text,
        words,
        kinds,
        capitals,
        starts=offsets[1::2],
        ends=offsets[2::2],
        stops=stops,
        quotations=quoted,
        first_quotation=first_quotation,
        cut=cut_at is not None,
    )


def _borders(
    sentences: Sequence[Placed], quotations: Sequence[Quotation], cut_at: int | None
) -> Iterator[Border]:
    """Yield the quotations and the ends of the sentences, in text order."""
    if cut_at is not None:
        yield cut_at, cut_at, cut_at, STOP
    at = 0
    waiting = iter(quotations)
    ahead = next(waiting, None)
    for sentence in sentences:
        at = max(at, sentence.start)
        while ahead is not None and ahead.outer_start < sentence.end:
            yield min(at, ahead.outer_start), ahead.outer_start, ahead.outer_end, QUOTE
            at = ahead.outer_end
            ahead = next(waiting, None)
        if at <= sentence.end:  # else a quotation runs on through the next sentence
            yield at, sentence.end, sentence.end, STOP
    if at > sentences[-1].end:
        yield at, at, at, STOP


def _pieces(text: str, borders: Sequence[Border]) -> tuple[list[str], list[int], list[int]]:
    """Cut the text up into what stands between tokens and a token, by turns.

    Returned with it are the places of the stops and of the quotations among the tokens.
    """
    pieces: list[str] = []
    stops: list[int] = []
    quoted: list[int] = []
    done = borders[0][0]
    for first, start, end, kind in borders:
        between = TOKEN.split(text[first:start]) if first < start else [""]
        if done < first:
            between[0] = text[done:first] + between[0]
        pieces += between
        (stops if kind == STOP else quoted).append(len(pieces) // 2)
        pieces.append(text[start:end])
        done = end
    return pieces, stops, quoted
