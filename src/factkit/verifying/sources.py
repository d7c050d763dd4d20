"""Sources: what a draft is held against, as passages in which words are sought.

A passage is what somebody says without a break: a quotation, or several that carry each other on.
What the source tells in its own words is a passage too, one nobody speaks.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from itertools import accumulate
from typing import NamedTuple

from factkit.facts.quotes import Quote
from factkit.facts.speakers import Speaker
from factkit.parsing import parse
from factkit.sheet import FactSheet
from factkit.spans import Span
from factkit.verifying.words import joined, words_of

Source = str | FactSheet
Sources = Mapping[str, Source] | Iterable[Source]


@dataclass(frozen=True)
class Read:
    """A source as it was read: its name, its text where there is one, and its facts."""

    name: str
    text: str | None
    sheet: FactSheet


class Part(NamedTuple):
    """A stretch of a source without a break: where it begins, and its text."""

    start: int
    text: str


class Passage:
    """Words that belong together in a source: one part, or several that carry each other on.

    ``quotes`` has the quote of each part; it is empty where nobody speaks. ``is_quoted`` tells
    whether the source has the words between marks.
    """

    def __init__(
        self, source: Read, parts: list[Part], quotes: list[Quote], *, is_quoted: bool = True
    ) -> None:
        said = [words_of(part.text, part.start) for part in parts]
        self.source = source
        self.parts = parts
        self.quotes = quotes
        self.is_quoted = is_quoted
        self.said = joined(said)
        self.joints = list(accumulate(len(one.words) for one in said))[:-1]

    def count(self, word: str) -> int:
        """Return how often a word stands in the passage."""
        return len(self.places.get(word, ()))

    def standing(self, word: str, least: int, most: int) -> list[int]:
        """Return where a word stands between two places, both included."""
        places = self.places.get(word, [])
        return places[bisect_left(places, least) : bisect_right(places, most)]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word stands."""
        found: dict[str, list[int]] = {}
        for index, word in enumerate(self.said.words):
            found.setdefault(word, []).append(index)
        return found

    def quote_at(self, index: int) -> Quote | None:
        """Return the quote that a word belongs to."""
        return self.quotes[bisect_right(self.joints, index)] if self.quotes else None

    @property
    def speaker(self) -> Speaker | None:
        """Who speaks the passage."""
        return self.source.sheet.speaker_of(self.quotes[0]) if self.quotes else None


class Library:
    """The sources of a run: their passages, those between marks first, and their words."""

    def __init__(self, sources: list[Read]) -> None:
        self.sources = sources
        found = (passage for source in sources for passage in _passages(source))
        self.passages = sorted(found, key=lambda passage: not passage.is_quoted)

    @cached_property
    def index(self) -> dict[str, list[int]]:
        """The numbers of the passages that have a word."""
        found: dict[str, list[int]] = {}
        for number, passage in enumerate(self.passages):
            for word in passage.places:
                found.setdefault(word, []).append(number)
        return found

    def having(self, words: Iterable[str]) -> list[Passage]:
        """Return the passages that have the rarest of the words."""
        numbers = min((self.index.get(word, []) for word in words), key=len, default=[])
        return [self.passages[number] for number in numbers]

    def sharing(self, words: Iterable[str], most: int) -> list[Passage]:
        """Return the passages that share most words; a rare word says more than a common one."""
        scores: dict[int, float] = {}
        known = [self.index[word] for word in set(words) if word in self.index]
        for numbers in known:
            for number in numbers:
                scores[number] = scores.get(number, 0) + 1 / len(numbers)
        best = nlargest(most, scores, key=lambda number: (scores[number], -number))
        return [self.passages[number] for number in best]


def read_sources(sources: Sources) -> list[Read]:
    """Return the sources with their facts; those without a name are numbered from 1."""
    if isinstance(sources, str | FactSheet):  # both can be iterated, a text by its letters
        raise TypeError(f"sources must be a list or a mapping, not one {type(sources).__name__}")
    named = (
        sources.items()
        if isinstance(sources, Mapping)
        else ((str(number), source) for number, source in enumerate(sources, 1))
    )
    return [_read(name, source) for name, source in named]


def _read(name: str, source: Source) -> Read:
    if isinstance(source, FactSheet):
        return Read(name, None, source)
    if isinstance(source, str):
        return Read(name, source, parse(source))
    raise TypeError(f"a source must be a str or a FactSheet, not {type(source).__name__}")


def _passages(source: Read) -> Iterator[Passage]:
    for quotes in _running(source.sheet):
        yield Passage(source, [_part(quote.span) for quote in quotes], quotes)
    for term in source.sheet.quoted_terms:
        yield Passage(source, [_part(term.span)], [])
    if source.text is not None:
        for start, end in _between(source.text, source.sheet):
            yield Passage(source, [Part(start, source.text[start:end])], [], is_quoted=False)


def _part(span: Span) -> Part:
    return Part(span.start, span.text)


def _running(sheet: FactSheet) -> list[list[Quote]]:
    """Return the quotes, those together that carry each other on."""
    runs: dict[str, list[Quote]] = {}
    for quote in sheet.quotes:
        run = runs.get(quote.continues or "", [])
        run.append(quote)
        runs[quote.id] = run
    return list({id(run): run for run in runs.values()}.values())


def _between(text: str, sheet: FactSheet) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text that are not between marks."""
    quoted = [*(quote.span for quote in sheet.quotes), *(term.span for term in sheet.quoted_terms)]
    start = 0
    for span in sorted(quoted, key=lambda span: span.start):
        yield start, span.start
        start = span.end
    yield start, len(text)
