"""The index: the names of the story by their words, each spelling read once."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain, islice

from factkit.article import Article
from factkit.layers.name_words import GIVEN_NAMES
from factkit.layers.names import Name
from factkit.speakers.names.fields import field_end
from factkit.speakers.names.offices import ADDRESSES, CALLED, SHORTEST_FULL, is_trade, of_one
from factkit.speakers.names.register import BEARERS
from factkit.speakers.names.spellings import Spelling, read_spelling, sort_all, sort_words
from factkit.speakers.words import BODY_WORDS, NOUN_BEHIND, PERSON_NOUNS, TITLES, folded

BEFORE_BODIES = (
    "the ", "The ", " agency ", " airline ", " bank ", " charity ", " club ", " company ", " firm ",
    " group ", " maker ", " party ", " retailer ", " union ", " newspaper ", " website ",
)  # fmt: skip
"""What stands before the name of a body rather than a person's."""
BEHIND_BODIES = (" & ", ", which ")
LONGEST_NOUN = 24
GIVEN_TITLES = frozenset(f"{title.capitalize()} " for title in TITLES & GIVEN_NAMES)
"""Titles that are given names, too: ``Dean ``."""
AGE = re.compile(r",[ ]\d\d\b")
JOINTS = (" and ", ", ", ", and ")
MANY = ("s", "s.")
"""How titles of several end."""
MOST_SHARING = 4
"""So many names back a title is looked for that several share."""
ARTICLES = ("the ", "The ", "a ", "A ")
NOUNS = BODY_WORDS | PERSON_NOUNS

Spelled = tuple[Name, Spelling]


class Index:
    """The names outside headlines, found by the last word and by the words before it."""

    def __init__(self, article: Article) -> None:
        self.text = text = article.text
        self.names = names = _outside_headlines(article)
        self.by_last: dict[str, list[Name]] = {}
        self.longer: dict[str, dict[str, None]] = {}
        self.spellings: dict[str, Spelling] = {}
        self.families: dict[str, bool] = {}
        by_last, longer = self.by_last, self.longer
        read = sort_all([text[name[2] : name[1]] for name in names])
        for name, words in zip(names, read, strict=True):
            last = words[-1]
            if last in by_last:
                by_last[last].append(name)
            else:
                by_last[last] = [name]
            if len(words) > 1:
                for word in words[:-1]:
                    if word in longer:
                        longer[word][last] = None
                    else:
                        longer[word] = {last: None}

    def last_word(self, name: Name) -> str:
        """Return the word that a name is sorted by."""
        return sort_words(self.text[name.core : name.end])[-1]

    def ending_in(self, last: str) -> Sequence[Name]:
        """Return the names with this last word, in text order."""
        return self.by_last.get(last, ())

    def last_of_longer(self, word: str) -> Iterable[str]:
        """Return the last words of names in which a word stands before the last."""
        return islice(self.longer.get(word, ()), BEARERS)

    def last_of_all(self, word: str) -> Iterable[str]:
        """Return the last words of names that hold a word."""
        return islice(chain((word,), self.longer.get(word, ())), BEARERS)

    def spelled(self, last: str) -> tuple[list[Spelled], list[Spelled]]:
        """Return the full names with this last word, and the short ones."""
        text, known = self.text, self.spellings.get
        full: list[Spelled] = []
        short: list[Spelled] = []
        for name in self.ending_in(last):
            spelling = known(text[name[0] : name[1]]) or self.spelling(name)
            if spelling.given:
                full.append((name, spelling))
            else:
                short.append((name, spelling))
        return full, short

    def spelling(self, name: Name) -> Spelling:
        """Return the parts of a name."""
        wording = self.text[name[0] : name[1]]
        spelling = self.spellings.get(wording)
        if spelling is None:
            spelling = self.spellings[wording] = self._read(wording, name)
        return spelling

    def _read(self, wording: str, name: Name) -> Spelling:
        start, end, core = name
        has_article = self.text.endswith(BEFORE_BODIES, 0, start)
        if has_article and (noun := NOUN_BEHIND.match(self.text, end)):
            has_article = noun[1] not in NOUNS  # `the Roa campaign` is of a person
        title, bare = "", wording
        if core > start:
            title, bare = wording[: core - start], wording[core - start :]
            if title in GIVEN_TITLES and self._is_given(wording, bare, title.rstrip()):
                title, bare = "", wording
        spaces = 0 if title else bare.count(" ")
        if spaces == 1 and self._is_called(bare, end):
            title, _, bare = bare.partition(" ")
        elif spaces >= SHORTEST_FULL:
            run = bare.split()
            bare = " ".join(run[field_end(self.text, start, run) :])
        return read_spelling(title, bare, has_article=has_article)

    def _is_given(self, wording: str, bare: str, title: str) -> bool:
        """Return whether a title is a given name: an age is told of it, or it stands alone.

        ``Dean Roa, 44, came``, ``her brothers Dean and Juan``, ``coach Dean Roa``; not in ``The
        Dean came``.
        """
        text = self.text
        full = self.ending_in(sort_words(bare)[-1])[:BEARERS]
        alone = self.ending_in(title.lower())[:BEARERS]
        return any(
            AGE.match(text, end) or self._is_noun_before(start)
            for start, end, _ in full
            if text[start:end] == wording
        ) or any(
            text[start:end] == title and not text.endswith(ARTICLES, 0, start)
            for start, end, _ in alone
        )

    def _is_noun_before(self, start: int) -> bool:
        """Return whether a small noun for a person stands before a name: ``coach Dean Roa``."""
        word = self.text[max(0, start - LONGEST_NOUN) : start].rstrip().rpartition(" ")[2]
        return word in PERSON_NOUNS

    def _is_called(self, bare: str, end: int) -> bool:
        """Return whether the first of two words is no name: an age or a full name tells.

        ``Plumber Gaz, 36, came``; ``Plumber Weiss``, ``Mama Weiss`` where an Anna Weiss is, ``Mama
        Anna`` where a Mama Anna Weiss is.
        """
        noun, _, own = bare.partition(" ")
        word = folded(noun)
        if word not in CALLED and not is_trade(word):
            return False
        alike = self.ending_in(sort_words(own)[-1])[:BEARERS]
        others = (self.text[name.core : name.end] for name in alike)
        return (
            AGE.match(self.text, end) is not None
            or any(
                " " in other and (other.count(" ") > 1 or not other.startswith(noun))
                for other in others
            )
            or (word in ADDRESSES and self._begins_name(bare))
        )

    def _begins_name(self, bare: str) -> bool:
        """Return whether a longer name begins so: ``Ratu Epeli`` of ``Ratu Epeli Roa``."""
        lasts = self.last_of_longer(sort_words(bare)[-1])
        longer = (name for last in lasts for name in self.ending_in(last)[:BEARERS])
        return any(self.text.startswith(f"{bare} ", name.core) for name in longer)

    def may_be_person(self, name: Name) -> bool:
        """Return whether the form of a name may be a person's, and nothing beside tells a body."""
        spelling = self.spelling(name)
        if spelling.kind == "person" or len(spelling.tokens) > 1:
            is_person = spelling.kind == "person"
            return is_person and (spelling.tells_person or not self._stands_as_body(name))
        last = spelling.tokens[-1]
        if last not in self.families:
            names = self.ending_in(last)[:BEARERS]
            self.families[last] = any(len(self.spelling(name).tokens) > 1 for name in names)
        return self.families[last]

    def title_of_each(self, name: Name, title: str) -> str:
        """Return the title that several share, as that of one: ``Senators Roa and Weiss``."""
        if not title.endswith(MANY):
            return ""
        at = bisect_left(self.names, name) + 1
        following = self.names[at : at + 1]
        is_listed = bool(following) and self.text[name.end : following[0].start] in JOINTS
        return _of_each(title) if is_listed else ""

    def shared_title(self, name: Name) -> str:
        """Return the title of the first of a list as that of all: ``Senators Roa and Weiss``."""
        at = bisect_left(self.names, name)
        for before in reversed(self.names[max(0, at - MOST_SHARING) : at]):
            if self.text[before.end : name.start] not in JOINTS:
                break
            title = self.spelling(before).title
            if title:
                return _of_each(title) if title.endswith(MANY) else ""
            name = before
        return ""

    def _stands_as_body(self, name: Name) -> bool:
        """Return whether a name is half of a firm's, or ``which`` takes it up: ``Orm & Sons``."""
        text = self.text
        return text.startswith(BEHIND_BODIES, name.end) or text.endswith(" & ", 0, name.start)


def _of_each(title: str) -> str:
    """Return a title of several as that of one: none of ``Ms.``."""
    one = of_one(title)
    return one if one != title else ""


def _outside_headlines(article: Article) -> tuple[Name, ...]:
    names, behind = article.names, 0
    outside: list[Name] = []
    for headline in article.headlines:
        outside += names[behind : bisect_left(names, (headline.start,))]
        behind = bisect_left(names, (headline.end,))
    return (*outside, *names[behind:]) if behind else names
