"""Words of a short stretch of text, read around a head noun only."""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from factkit.patterns import LatePattern
from factkit.spans import each_as

UNIT = r"(?:[^\W\d_]\.(?:[^\W\d_]\.)+(?:[^\W\d_](?!\w))?|[^\W_]++)"
JOINT = r"-\u2010\u2011\u2013/'’&"
PLAIN = rf"[a-z]++(?![{JOINT}.\w])"
"""A small word that nothing is joined to, as most are; it is found soonest."""

WORD = LatePattern(rf"({PLAIN}|{UNIT}(?:[{JOINT}]{UNIT})*|\S)")
"""A word with its hyphens and dots (``U.S.-Japanese``, ``Iran's``), or one mark."""

ARTICLES = frozenset({"the", "a", "an"})
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


class Word(NamedTuple):
    """A word or mark; ``low`` is its text in lower case, for look-ups only."""

    start: int
    end: int
    text: str
    low: str

    @property
    def is_capital(self) -> bool:
        """Whether the word opens with a capital."""
        return self.text[0].isupper()

    @property
    def is_mark(self) -> bool:
        """Whether this is punctuation."""
        return not self.text[0].isalnum()

    @property
    def is_possessive(self) -> bool:
        """Whether the word ends in 's."""
        return self.low.endswith(("'s", "’s"))

    @property
    def is_year(self) -> bool:
        """Whether the word is a year of our era's newspapers and treaties."""
        return len(self.text) == len("1951") and YEAR.match(self.text) is not None


def words_between(text: str, start: int, end: int) -> list[Word]:
    """Return the words and marks of ``text[start:end]`` in order.

    >>> [word.text for word in words_between("the U.S.-Soviet (arms) pact", 4, 27)]
    ['U.S.-Soviet', '(', 'arms', ')', 'pact']
    """
    pieces = WORD.compiled.split(text[start:end])  # what stands between words and a word, by turns
    offsets = list(accumulate(map(len, pieces), initial=start))
    found = pieces[1::2]
    parts = zip(offsets[1::2], offsets[2::2], found, map(str.lower, found), strict=False)
    return list(each_as(Word, parts))


class Tape:
    """The words of one sentence, cut once and read from any place."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """Cut ``text[start:end]`` into words."""
        self.start, self.end = start, end
        self.words = words_between(text, start, end)
        self._starts = list(map(itemgetter(0), self.words))

    def before(self, offset: int, reach: int) -> list[Word]:
        """Return the words that end before an offset, those that start ``reach`` before it."""
        first = bisect_left(self._starts, offset - reach)
        return self.words[first : bisect_left(self._starts, offset)]

    def behind(self, offset: int, reach: int) -> list[Word]:
        """Return the words that start behind an offset, within ``reach`` characters."""
        first = bisect_left(self._starts, offset)
        return self.words[first : bisect_right(self._starts, offset + reach)]
