"""A scene: the sentences around the quotations of a paragraph, word by word.

The sieves read scenes, not characters. ``Weiss said "<words>" on Monday.`` is six tokens, as a
quotation counts as one and so does the place where a sentence ends::

    at          0         1       2        3       4        5
    written     Weiss     said    "..."    on      Monday
    words       weiss     said             on      monday
    kinds       WORD      WORD    QUOTE    WORD    WORD     STOP
    capitals    True      False   False    False   True     False

A scene is held in columns, so that a token is known by its place alone. The last token is a stop.
As places are indices, the place before the first token, -1, is that stop as well: no rule has to
ask whether anything stands before.
"""

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import NamedTuple

from factkit.patterns import LatePattern
from factkit.spans import AS_EXTENT, Extent

WORD, MARK, QUOTE, STOP = range(4)
MAX_WORDS = 12
"""Words of the longest noun phrase."""
REACH = 120
"""Tokens of the longest sentence that is read as one; what is longer is no sentence."""
SUFFIX = LatePattern(r"(?:,[ ][JS]n?r\b|(?<=[ ][JS]r)|(?<=[ ][JS]nr))(?:\.(?=,|[ ][a-z]))?")
"""What a name goes on with behind its last token: ``Weiss|, Jr.,``, ``Weiss Jr|. said``."""
DASHES = frozenset(("-", "--", "—", "–", "―", "---"))


class Phrase(NamedTuple):
    """A noun phrase: the places of its first and last token."""

    first: int
    last: int


class Report(NamedTuple):
    """A verb that says that its subject is speaking; ``judging`` where it only names."""

    verb: int
    subject: Phrase
    judging: bool


@dataclass(slots=True, eq=False)
class Scene:
    """The tokens of some sentences in columns: a word, a mark, a quotation or a stop each.

    ``words`` are in lower case, ``capitals`` tells which were written with one; quotations and
    stops have no word. ``stops`` and ``quotations`` are the places of these two. The quotations
    follow each other in their layer, the first of them is number ``first_quotation``.

    ``cut`` tells that sentences before these were left out: the scene then opens with the stop of
    the last of them. ``reports`` holds the reports of those sentences that were asked for.
    """

    text: str
    words: list[str]
    kinds: list[int]
    capitals: list[bool]
    starts: list[int]
    ends: list[int]
    stops: list[int]
    quotations: list[int]
    first_quotation: int
    cut: bool
    reports: dict[int, list[Report]] = field(default_factory=dict)

    def extent(self, first: int, last: int) -> Extent:
        """Return the place of the tokens from ``first`` through ``last``, suffixes included."""
        text, end = self.text, self.ends[last]
        if self.capitals[last] and (text[end - 1] == "r" or text[end : end + 1] == ","):
            suffix = SUFFIX.compiled.match(text, end)
            end = suffix.end() if suffix else end
        return AS_EXTENT((self.starts[first], end))

    def sentence(self, at: int) -> tuple[int, int]:
        """Return the first token of the sentence that holds ``at``, and the STOP that ends it."""
        following = bisect_left(self.stops, at)
        first = self.stops[following - 1] + 1 if following else 0
        return first, self.stops[following]

    def number_at(self, at: int) -> int:
        """Return the number of the quotation at ``at`` in its layer."""
        return self.first_quotation + bisect_left(self.quotations, at)

    def place_of(self, number: int) -> int:
        """Return the place of a quotation by its number in its layer."""
        return self.quotations[number - self.first_quotation]
