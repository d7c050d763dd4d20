"""Fair copies: a text as it reads, without what no reader sees, and the way back to it.

Texts out of PDFs, from macOS or through a CMS hold letters in parts (`e` and U+0301 for `é`), soft
hyphens, spaces without width, marks of direction; no rule reads a word across them. So the rules
read a fair copy, and what they find is pinned to the text as it is.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any, NamedTuple, TypeVar
from unicodedata import normalize

from pydantic import BaseModel

from factkit.models import trusted
from factkit.patterns import LatePattern
from factkit.spans import Extent, Placed, Span, span_of

INVISIBLE = (
    "\u00ad"  # soft hyphen
    "\u200b\u200c\u200d\u2060\ufeff"  # spaces and joiners without width, byte order mark
    "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # directions
)
PARTS = "\u0300-\u036f\u1160-\u11ff"
"""What a letter takes to itself: accents, the vowels and final consonants of Korean."""

TELLING = bytes((0x81, *range(0x8B, 0x90), *range(0xAA, 0xAF), 0xCC, 0xCD, 0xE1, 0xEF))
"""Bytes one of which each of these has in UTF-8: the last, if that is rarer than the first."""

RUN = LatePattern(rf"[{INVISIBLE}{PARTS}]+")
UNSEEN = str.maketrans(dict.fromkeys(INVISIBLE, ""))
MOST_PARTS = 30
"""So many accents of a letter are read (UAX 15): the time to sort them grows with the square."""

Model = TypeVar("Model", bound=BaseModel)


class FairCopy(NamedTuple):
    """A fair copy with the text it was made of.

    It is made of pieces: stretches copied as they are, and letters put together. Each stands in
    the original from one of ``starts`` to one of ``ends``, and begins in the copy at one of
    ``begins``, which the length of the copy closes.
    """

    text: str
    original: str
    starts: Sequence[int]
    ends: Sequence[int]
    begins: Sequence[int]

    def place(self, copied: Placed) -> Extent:
        """Return where in the original a place of the copy is.

        A letter takes all its parts with it; what is invisible at the edge stays outside.
        """
        first = bisect_right(self.begins, copied.start) - 1
        last = bisect_right(self.begins, copied.end - 1) - 1
        return Extent(
            self.starts[first] + copied.start - self.begins[first],
            self.ends[last] + copied.end - self.begins[last + 1],
        )

    def pinned(self, fact: Model) -> Model:
        """Return a fact of the copy with all its spans in the original."""
        values = {name: self._pinned(value) for name, value in fact}
        if isinstance(fact, Span):
            values |= span_of(self.original, self.place(fact))
        return trusted(type(fact), **values)

    def _pinned(self, value: Any) -> Any:  # noqa: ANN401  (whatever a fact may hold)
        if isinstance(value, tuple):
            return tuple(map(self._pinned, value))
        return self.pinned(value) if isinstance(value, BaseModel) else value


def fair_copy(text: str, encoded: bytes | None = None) -> FairCopy | None:
    r"""Return the fair copy of a text; None, at next to no cost, where it would be the same.

    ``encoded`` is the text as UTF-8, if it is at hand: rare bytes are found soonest.

    >>> copy = fair_copy("said Jose\u0301 R\u00adoa\u200b.")
    >>> copy.text, copy.place(Extent(5, 13))
    ('said José Roa.', Extent(start=5, end=15))
    """
    if text.isascii():
        return None
    encoded = encoded or text.encode("utf-8", "surrogatepass")
    if not any(map(encoded.__contains__, TELLING)) or RUN.compiled.search(text) is None:
        return None
    starts, ends, words = zip(*_pieces(text), strict=True)
    begins = tuple(accumulate(map(len, words), initial=0))
    return FairCopy("".join(words), text, starts, ends, begins)


def fair(words: str) -> str:
    """Return words as they read."""
    copy = fair_copy(words)
    return words if copy is None else copy.text


def _pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield from where to where a text is copied, and what it reads there."""
    reach = 0
    for run in RUN.compiled.finditer(text):
        start = run.start()
        parts = run[0].translate(UNSEEN) if start else ""  # nothing takes those of the first run
        letter = start - 1 if parts else start
        yield reach, letter, text[reach:letter]
        if parts:
            end = start + len(run[0].rstrip(INVISIBLE))
            yield letter, end, normalize("NFC", text[letter] + parts[:MOST_PARTS])[0]
        reach = run.end()
    yield reach, len(text), text[reach:]
