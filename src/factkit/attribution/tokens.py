"""Words, marks and quotations: what the sieves see of a sentence."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factkit.layers.quotations import Quotation
from factkit.layers.sentences import Sentence

TOKEN = re.compile(
    r"""
    [^\W_]+(?:[’'.&-][^\W_]+)*    # a word: Weiss, O'Hara, U.S, twenty-one, Weiss's
  | --+ | [^\s\w] | _+            # a mark
    """,
    re.VERBOSE,
)
WORD, MARK, QUOTE, STOP = range(4)
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


def read_tokens(
    text: str, sentences: Sequence[Sentence], quotations: list[tuple[int, Quotation]]
) -> Iterator[Token]:
    """Yield the tokens of the sentences, each of the (index, quotation) pairs as one."""
    waiting = iter(quotations)
    ahead = next(waiting, None)
    for sentence in sentences:
        at = sentence.start
        while ahead is not None and ahead[1].outer_start < sentence.end:
            index, quotation = ahead
            yield from _words(text, at, quotation.outer_start)
            yield Token(quotation.outer_start, quotation.outer_end, "", QUOTE, False, index)
            at = max(at, quotation.outer_end)
            ahead = next(waiting, None)
        yield from _words(text, at, sentence.end)
        yield Token(sentence.end, sentence.end, "", STOP, False, -1)


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for match in TOKEN.finditer(text, start, end):
        word = match.group()
        capital = word[0].isupper()
        kind = WORD if word[0].isalnum() else MARK
        yield Token(match.start(), match.end(), word.lower(), kind, capital, -1)
