"""The index: the names of the story by their words, each spelling read once."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, islice

from factkit.article import Article
from factkit.layers.names import Name
from factkit.speakers.register import BEARERS
from factkit.speakers.spellings import Spelling, read_spelling, sort_words


class Index:
    """The names outside headlines, found by the last word and by the words before it.

    Names of one wording are kept together: most of what is asked of a name is asked of its words.
    """

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.names = _outside_headlines(article)
        self.places: defaultdict[str, list[Name]] = defaultdict(list)
        self.by_last: defaultdict[str, list[str]] = defaultdict(list)
        self.by_word: defaultdict[str, list[str]] = defaultdict(list)
        self.last: dict[str, str] = {}
        self.spellings: dict[tuple[str, str], Spelling] = {}
        self.families: dict[str, bool] = {}
        text, places = article.text, self.places
        for name in self.names:
            places[text[name.core : name.end]].append(name)
        for bare in places:
            *before, last = sort_words(bare)
            self.last[bare] = last
            self.by_last[last].append(bare)
            for word in before:
                self.by_word[word].append(bare)

    def last_word(self, name: Name) -> str:
        """Return the word that a name is sorted by."""
        bare = self.text[name.core : name.end]
        return self.last.get(bare) or self.spelling(name).tokens[-1]

    def ending_in(self, last: str) -> list[Name]:
        """Return the names with this last word, in text order."""
        bares = self.by_last.get(last, ())
        if len(bares) == 1:
            return self.places[bares[0]]
        return sorted(chain.from_iterable(self.places[bare] for bare in bares))

    def last_of_longer(self, word: str) -> Iterator[str]:
        """Yield the last words of names in which a word stands before the last."""
        return (self.last[bare] for bare in self.by_word.get(word, ())[:BEARERS])

    def last_of_all(self, word: str) -> Iterator[str]:
        """Yield the last words of names that hold a word."""
        bares = chain(self.by_last.get(word, ()), self.by_word.get(word, ()))
        return (self.last[bare] for bare in islice(bares, BEARERS))

    def spelling(self, name: Name) -> Spelling:
        """Return the parts of a name."""
        text, (start, end, core) = self.text, name
        key = text[start:core], text[core:end]
        if key not in self.spellings:
            has_article = text.endswith(("the ", "The "), max(0, start - 4), start)
            self.spellings[key] = read_spelling(*key, has_article=has_article)
        return self.spellings[key]

    def may_be_person(self, name: Name) -> bool:
        """Return whether the form of a name may be a person's."""
        spelling = self.spelling(name)
        if spelling.kind == "person" or len(spelling.tokens) > 1:
            return spelling.kind == "person"
        last = spelling.tokens[-1]
        if last not in self.families:
            names = self.ending_in(last)[:BEARERS]
            self.families[last] = any(len(self.spelling(name).tokens) > 1 for name in names)
        return self.families[last]


def _outside_headlines(article: Article) -> tuple[Name, ...]:
    names, behind = article.names, 0
    outside: list[Name] = []
    for headline in article.headlines:
        outside += names[behind : bisect_left(names, (headline.start,))]
        behind = bisect_left(names, (headline.end,))
    return (*outside, *names[behind:]) if behind else names
