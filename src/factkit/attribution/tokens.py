"""Words, marks and quotations: what the sieves see of a sentence."""

import re
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from factkit.layers.quotations import Quotation
from factkit.layers.sentences import Sentence

TOKEN = re.compile(
    r"""
    @? [^\W_]+ (?: [’'.&-][^\W_]+ )* (?: (?<=s)[’'](?!\w) )?   # O'Hara, U.S, Weiss's, workers'
  | ( --+ | [^\s\w.] | _+ )        # a mark; a dot inside a sentence only shortens a word
    """,
    re.VERBOSE,
)
WORD, MARK, QUOTE, STOP = range(4)
MAX_WORDS = 12
"""Words of the longest noun phrase."""
DASHES = frozenset(("-", "--", "—", "–", "―", "---"))


class Token(NamedTuple):
    """A word, a mark, a quotation, or (``STOP``) the place where a sentence ends.

    ``word`` is in lower case, ``capital`` tells whether it was written with one. For a quotation
    ``quotation`` is its index in the layer.
    """

    start: int
    end: int
    word: str
    kind: int
    capital: bool
    quotation: int


AS_TOKEN = partial(tuple.__new__, Token)


class Phrase(NamedTuple):
    """A noun phrase: the indices of its first and last token."""

    first: int
    last: int


def read_tokens(
    text: str, sentences: Sequence[Sentence], quotations: list[tuple[int, Quotation]]
) -> tuple[Token, ...]:
    """Return the tokens of the sentences, each of the (index, quotation) pairs as one."""
    tokens: list[Token] = []
    waiting = iter(quotations)
    ahead = next(waiting, None)
    at = 0
    for sentence in sentences:
        at = max(at, sentence.start)
        while ahead is not None and ahead[1].outer_start < sentence.end:
            index, quotation = ahead
            tokens += _words(text, at, quotation.outer_start)
            tokens.append(_border(quotation.outer_start, quotation.outer_end, QUOTE, index))
            at = quotation.outer_end
            ahead = next(waiting, None)
        if at <= sentence.end:  # else a quotation runs on through the next sentence
            tokens += _words(text, at, sentence.end)
            tokens.append(_border(sentence.end, sentence.end, STOP, -1))
    if sentences and at > sentences[-1].end:
        tokens.append(_border(at, at, STOP, -1))
    return tuple(tokens)


def _border(start: int, end: int, kind: int, quotation: int) -> Token:
    return AS_TOKEN((start, end, "", kind, False, quotation))


def _words(text: str, start: int, end: int) -> list[Token]:
    """Read words and marks; made without a call in Python for each, as most tokens are words."""
    return [
        AS_TOKEN(
            (
                match.start(),
                match.end(),
                (word := (written := match[0]).lower()),
                MARK if match.lastindex else WORD,
                word[0] != written[0],
                -1,
            )
        )
        for match in TOKEN.finditer(text, start, end)
    ]
