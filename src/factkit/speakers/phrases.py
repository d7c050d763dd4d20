"""The noun phrase of a source: a pronoun, a name or a description, with its head and company."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, NamedTuple

from factkit.article import Article
from factkit.layers.name_words import NAMED_DAYS
from factkit.layers.names import Name
from factkit.lexicon import words
from factkit.patterns import LatePattern
from factkit.spans import Extent, touching, trimmed
from factkit.speakers.capitals import DETERMINERS, INDEFINITE, MANY, has_field, is_described
from factkit.speakers.joined_names import are_joined
from factkit.speakers.names.cast import Cast
from factkit.speakers.names.kinds import is_office
from factkit.speakers.names.origins import LAST_OF_TEAMS, with_whole_team
from factkit.speakers.names.spellings import read_spelling
from factkit.speakers.words import (
    BODY_WORDS,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    PERSON_NOUNS,
    WORD,
    folded,
    singular,
)

Form = Literal["pronoun", "name", "names", "description"]

PRONOUNS = words("pronouns")
ONE = frozenset(("a", "an", "another", "one", "this", "that"))
NOUNS = PERSON_NOUNS | BODY_WORDS | GROUP_NOUNS | DOCUMENT_NOUNS
EDGE = ",.;:—–-\"'“”‘’«»()[]"
PLURAL = re.compile(r"[^sui]s$")
REFLEXIVES = (" himself", " herself", " itself", " themselves")
POSSESSIVE = re.compile(r"['’]s?(?=[ ])")
COMPLEMENT = re.compile(r"[ ](?:of|for|at|in)[ ](?:the[ ])?")
CLAUSE = LatePattern(
    r"[,;:(\[—–]"
    r"|[ ](?:who|whom|whose|which|that|speaking|familiar[ ]with|involved|briefed)\b"
)
BEHIND = LatePattern(
    CLAUSE.pattern + r"|[ ](?!\w*thing\b)[a-z]+ing(?=[ ](?:the|an?|his|her|its|their)\b)"
    r"|[ ](?:[a-z]+ed|given|held|led|made|run|seen|sent|written)(?=[ ]by[ ])"
    r"|[ ](?:of|for|at|in|from|with|on|to|by|about|near|after|before|during|named|identified|as"
    r"|close[ ]to|outside|inside|among|against|representing|working|under|over|across)\b"
)


class Phrase(NamedTuple):
    """A source as it is read.

    ``head`` is the compared head noun or pronoun, ``modifiers`` the compared words before it
    without determiner and ``possessor``. ``names`` has the name that is the head, or all of names
    side by side. ``bare`` is the wording without determiner and relative clause, ``behind`` where
    the head noun ends; ``complement`` has the compared words of ``of ...`` and ``for ...``.
    """

    extent: Extent
    form: Form
    bare: Extent
    names: tuple[Name, ...] = ()
    head: str = ""
    modifiers: tuple[str, ...] = ()
    determiner: str = ""
    possessor: Name | None = None
    behind: int = 0
    complement: tuple[str, ...] = ()

    @property
    def plural(self) -> bool:
        """Whether it tells of many."""
        if self.determiner in MANY or (self.modifiers and self.modifiers[0] in MANY):
            return True
        if self.head in GROUP_NOUNS or singular(self.head) is not None:
            return True
        if self.is_known or self.determiner in ONE:
            return False
        one = self.head.removesuffix("s")
        told = self.determiner or one in BODY_WORDS or one in DOCUMENT_NOUNS
        return bool(told and PLURAL.search(self.head))

    @property
    def is_known(self) -> bool:
        """Whether the head is a noun for a person, a body, many or something written."""
        return self.head in NOUNS


def read_phrase(article: Article, cast: Cast, source: Extent) -> Phrase:
    """Return the parts of a source; ``cast`` tells which words of capitals are names."""
    text = article.text
    wording = text[source.start : source.end]
    word = wording.lower()
    if word in PRONOUNS:  # most sources that are one stand bare
        return Phrase(source, "pronoun", source, (), word)
    name = _sole_name(article, source, wording)
    if name is None and word in NAMED_DAYS:  # `May said`: what speaks is no month
        name = Name(*source, source.start)
    if name is not None:
        return Phrase(source, "name", source, (name,))
    start, end = place = _trimmed(text, source)
    if place != source and (word := folded(text[start:end])) in PRONOUNS:
        return Phrase(source, "pronoun", place, (), word)
    names = touching(article.names, start, end)
    head_end = _head_end(text, start, end, names)
    inside = [name for name in names if name.start < head_end]
    named = bool(inside) and inside[-1].end >= head_end
    if named and not (
        is_described(text, cast, inside[-1], start)
        or (names[-1] is not inside[-1] and has_field(cast, names[len(inside) - 1 :]))
    ):
        return _named(text, source, [_clipped(name, start, head_end) for name in inside])
    return _description(text, source, place, head_end, inside)


def _trimmed(text: str, source: Extent) -> Extent:
    """Return where a source stands without marks, ``'s`` and ``himself`` at its edges."""
    start, end = source
    if not (text[start].isalnum() and text[end - 1].isalnum()):
        start, end = trimmed(text, start, end, EDGE)
    end -= 2 if text.endswith(("'s", "’s"), start, end) else 0
    if text.endswith(REFLEXIVES, start, end):
        end = text.rindex(" ", start, end)
    return Extent(start, end)


def _sole_name(article: Article, source: Extent, wording: str) -> Name | None:
    """Return the name that is the whole source, as most are, if it is no common noun."""
    index = bisect_left(article.names, source)
    if index == len(article.names):
        return None
    start, end, core = name = article.names[index]
    if (start, end) != source:
        return None
    title, run = "", wording
    if core > start:
        title, run = wording[: core - start], wording[core - start :]
    return None if read_spelling(title, run, has_article=False).common else name


def _named(text: str, source: Extent, names: Sequence[Name]) -> Phrase:
    """Return a phrase with a name as its head, the last: ``Harbour Board chief Anna Weiss``."""
    joined = are_joined(text, names)
    own = tuple(names) if joined else (names[-1],)
    place = Extent(own[0].core, names[-1].end)
    return Phrase(source, "names" if joined else "name", place, own)


def _head_end(text: str, start: int, end: int, names: Sequence[Name]) -> int:
    """Return where the head noun ends: before a comma, a preposition or a relative pronoun."""
    if names and names[0].start <= start and _inner_end(text, names[0]) >= end:
        return end
    for match in BEHIND.compiled.finditer(text, start + 1, end):
        if not any(name.start < match.start() < _inner_end(text, name) for name in names):
            return trimmed(text, start, match.start(), EDGE).end
    return end


def _inner_end(text: str, name: Name) -> int:
    """Return up to where a preposition belongs to a name: not in ``Bishop of Wenbury``."""
    return name.start if is_office(text, name) else name.end


def _clipped(name: Name, start: int, end: int) -> Name:
    """Return the part of a name that stands in a source."""
    if start <= name.start and name.end <= end:
        return name
    first, last = max(name.start, start), min(name.end, end)
    return Name(first, last, max(name.core, first) if name.core < last else first)


def _description(
    text: str, source: Extent, place: Extent, head_end: int, names: Sequence[Name]
) -> Phrase:
    start = place.start
    first = WORD.match(text, start, place.end)
    determiner = folded(first.group()) if first else ""
    if first and determiner in DETERMINERS and first.end() < head_end:
        start = trimmed(text, first.end(), place.end, "").start
    elif determiner not in INDEFINITE:
        determiner = ""
    owner = _owner(text, names, head_end)
    first_word = start if owner is None else owner.end + 2
    run = [folded(word) for word in WORD.findall(text, first_word, head_end)]
    if run and run[-1] in LAST_OF_TEAMS:
        run = with_whole_team(run)
    stop = _clause_start(text, head_end, place.end)
    of = COMPLEMENT.match(text, head_end, stop)
    return Phrase(
        source,
        "description",
        Extent(start, stop),
        head=run[-1] if run else "",
        modifiers=tuple(run[:-1]),
        determiner=determiner,
        possessor=owner,
        behind=head_end,
        complement=tuple(map(folded, WORD.findall(text, of.end(), stop))) if of else (),
    )


def _owner(text: str, names: Sequence[Name], end: int) -> Name | None:
    """Return the first name that owns the head noun: ``Norvane's spokesman``."""
    for name in names:
        if name.end < end and POSSESSIVE.match(text, name.end):
            return name
    return None


def _clause_start(text: str, start: int, end: int) -> int:
    """Return where a relative clause or an aside starts: it is no part of what one is called."""
    clause = CLAUSE.compiled.search(text, start, end)
    return clause.start() if clause else end
