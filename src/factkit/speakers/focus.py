"""Focus: whom a pronoun would mean at this place of the story.

The order is that of centering: who spoke last, then the subject, then who else was named, then who
owns something (``Roa's fate``), and last who follows a preposition. Names inside quotations do not
count.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain, islice
from operator import attrgetter, itemgetter
from typing import NamedTuple

from factkit.article import Article
from factkit.attribution.verbs import REPORTING
from factkit.layers.names import Name
from factkit.spans import Extent, overlap
from factkit.speakers.cast import Cast
from factkit.speakers.entities import Entity
from factkit.speakers.words import Gender

OBLIQUE = re.compile(
    r"\b(?:of|for|at|in|from|with|on|to|by|about|near|after|before|against|than|like|between|"
    r"over|under|behind|toward|towards|including|despite|via|without|through)[ ](?:the[ ])?$",
    re.IGNORECASE,
)
POSSESSIVE = re.compile(r"['’](?:s\b|[ ])")
JOINED = re.compile(r"[ ]?,?[ ](?:and|or)[ ]")
NEXT_WORD = re.compile(r"[ ](?:also[ ]|later[ ]|then[ ])?([a-z]+)\b")
LAST_WORD = re.compile(r"\b([a-z]+)[ ]$")
PRONOUN = re.compile(r"[HhSs](?<!\w\w)(?:(?<=[Hh])e|(?<=[Ss])he)\b")
"""``he`` and ``she``; the letter comes first because a word boundary is slow to look for."""
GENDERS: dict[str, Gender] = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
OPENINGS = ("", "The ")
SUBJECT, OWNER, OBJECT = range(3)
REACH = 3
"""A pronoun looks no more than so many paragraphs back,"""
SENTENCES = 24
"""and no more than so many sentences."""
DEPTH = 12
"""A pronoun that stands for a pronoun, and so on, is followed so many times."""
WIDTH = 24
"""So many names, pronouns and sources are looked at in a sentence,"""
LONG = 3000
"""and so many characters of it."""
STRANGER = Entity(name="", tokens=(), kind="unnamed", first=0, known=True)
"""Stands for a person nobody can tell: one of two brothers, the senator of several."""
_rank = attrgetter("rank")
_place = itemgetter(0)


class Held(NamedTuple):
    """Somebody named in a sentence.

    ``joined`` is set where the one before stands beside (``Weiss and Roa``), ``reports`` where a
    reporting verb does (``Weiss argues``, ``said Roa``) or a quotation is given to this one.
    """

    entity: Entity
    place: Extent
    rank: int
    joined: bool
    reports: bool


class Focus:
    """Who is named in each sentence, nearest first; a sentence is read when it is asked for."""

    def __init__(self, article: Article, cast: Cast) -> None:
        self.article = article
        self.text = article.text
        self.cast = cast
        self.told: dict[int, list[tuple[Extent, Entity]]] = {}
        self.people: dict[Name, Entity | None] = {}
        self.pronouns: dict[Extent, Entity | None] = {}
        self.closed: dict[int, tuple[Held, ...]] = {}

    def speak(self, entity: Entity, source: Extent) -> None:
        """Take in that somebody is given a quotation."""
        self.told.setdefault(self._sentence(source.start), []).append((source, entity))

    def paragraph(self, offset: int) -> int:
        """Return the paragraph of the sentence before or at an offset."""
        index = self._sentence(offset)
        return self.article.sentences[index].paragraph if index >= 0 else 0

    def antecedent(self, offset: int, gender: Gender, depth: int = 0) -> Entity | None:
        """Return whom ``he`` or ``she`` means at an offset, None where nobody is in question."""
        index = self._sentence(offset)
        here = sorted(self._held(index, offset, depth), key=_rank)
        own = [held for held in here if fits(held.entity, gender)]
        if own and own[0].rank < OBJECT:
            return own[0].entity
        for earlier in self._earlier(index, REACH):
            fitting = [h for h in self._closed(earlier, depth) if fits(h.entity, gender)]
            if fitting:
                return STRANGER if _is_torn(fitting) else fitting[0].entity
        return own[0].entity if own else None

    def near(self, offset: int) -> list[Entity]:
        """Return who is in focus at an offset, nearest first, down to the paragraph before."""
        index = self._sentence(offset)
        here = (held for held in self._held(index, offset, 0) if held.rank == SUBJECT)
        before = (self._closed(earlier, 0) for earlier in self._earlier(index, 1))
        return [held.entity for held in chain(here, *before)]

    def body(self, offset: int) -> Entity | None:
        """Return the body that reports in this sentence, or that opens it or the one before."""
        index = self._sentence(offset)
        if index < 0:
            return None
        starts = [self.article.sentences[index].start]
        starts += [self.article.sentences[earlier].start for earlier in self._earlier(index, 1)][:1]
        for number, start in enumerate(starts):
            first = bisect_left(self.cast.names, (start,))
            for name in self.cast.names[first : first + WIDTH]:
                if name.end > offset:
                    break
                if self.cast.is_quoted(name.start):
                    continue
                opens = self.text[start : name.start] in OPENINGS and not self._is_owner(name.end)
                if opens or (number == 0 and self._reports(Extent(name.start, name.end))):
                    return self.cast.bearer(name)
        return None

    def _is_owner(self, end: int) -> bool:
        return POSSESSIVE.match(self.text, end) is not None

    def rivals(self, since: int, offset: int, entity: Entity, gender: Gender) -> bool:
        """Return whether another who was named near this offset could be meant as well.

        Those named before ``since`` could not.
        """
        index = self._sentence(offset)
        near = [index, *self._earlier(index, 1)]
        first = max(since, self.article.sentences[near[-1]].start)
        others = (who for _, who in self._names(first, offset) if who is not entity)
        return any(fits(who, gender) and _may_be_human(who) for who in others)

    def _sentence(self, offset: int) -> int:
        return bisect_left(self.article.sentences, (offset + 1,)) - 1

    def _earlier(self, index: int, reach: int) -> Iterator[int]:
        """Yield the sentences before one, nearest first, within so many paragraphs."""
        sentences = self.article.sentences
        for earlier in range(index - 1, max(-1, index - 1 - SENTENCES), -1):
            if sentences[index].paragraph - sentences[earlier].paragraph > reach:
                return
            if not sentences[earlier].headline:
                yield earlier

    def _closed(self, index: int, depth: int) -> tuple[Held, ...]:
        """Return who is named in a whole sentence, by rank; who spoke last comes first."""
        if index not in self.closed:
            held = self._held(index, self.article.sentences[index].end, depth)
            spoke = {source for source, _ in self.told.get(index, ())}
            speakers = [h for h in reversed(held) if h.place in spoke]
            reporters = [h for h in held if h.reports and h.place not in spoke]
            others = sorted((h for h in held if not h.reports), key=_rank)
            self.closed[index] = (*speakers, *reporters, *others)
        return self.closed[index]

    def _held(self, index: int, end: int, depth: int) -> list[Held]:
        """Return who is named in a sentence up to an offset, in text order."""
        if index < 0 or self.article.sentences[index].headline:
            return []
        start = self.article.sentences[index].start
        told = [item for item in self.told.get(index, [])[-WIDTH:] if item[0].end <= end]
        places = [source for source, _ in told]
        named = chain(self._names(start, end), self._pronouns(start, end, depth))
        told += [item for item in named if not any(overlap(item[0], place) for place in places)]
        held: list[Held] = []
        for place, entity in sorted(told, key=_place)[:WIDTH]:
            rank = self._rank(place)
            reports = place in places or (rank == SUBJECT and self._reports(place))
            if entity.kind == "person" and reports:
                entity.known = True
            if entity.is_human():
                joined = bool(held) and self._is_joined(held[-1], entity, place)
                held.append(Held(entity, place, rank, joined, reports))
        return held

    def _names(self, start: int, end: int) -> Iterator[tuple[Extent, Entity]]:
        """Yield the persons named outside quotations between two offsets."""
        names = self.cast.names
        first = bisect_left(names, (start,))
        for name in names[first : first + WIDTH]:
            if name.end > end:
                return
            if name not in self.people:
                self.people[name] = self._person(name)
            entity = self.people[name]
            if entity is not None:
                self.cast.learn(entity)
                yield Extent(name.start, name.end), entity

    def _person(self, name: Name) -> Entity | None:
        """Return the person that the reporter names, the stranger where two could be meant."""
        if self.cast.is_quoted(name.start) or not self.cast.index.may_be_person(name):
            return None
        entity = self.cast.bearer(name)
        if entity is None and not self.cast.index.spelling(name).common:
            return STRANGER
        return entity

    def _pronouns(self, start: int, end: int, depth: int) -> Iterator[tuple[Extent, Entity]]:
        """Yield whom the pronouns outside quotations between two offsets mean."""
        if depth >= DEPTH:
            return
        matches = PRONOUN.finditer(self.text, start, min(end, start + LONG))
        for match in islice(matches, WIDTH):
            place = Extent(*match.span())
            if not self.cast.is_quoted(place.start):
                if place not in self.pronouns:
                    gender = GENDERS[match.group().lower()]
                    self.pronouns[place] = self.antecedent(place.start, gender, depth + 1)
                entity = self.pronouns[place]
                if entity is not None:
                    yield place, entity

    def _rank(self, place: Extent) -> int:
        if OBLIQUE.search(self.text[max(0, place.start - 14) : place.start]):
            return OBJECT
        return OWNER if self._is_owner(place.end) else SUBJECT

    def _reports(self, place: Extent) -> bool:
        after = NEXT_WORD.match(self.text, place.end)
        if after is not None:
            return after.group(1) in REPORTING
        before = LAST_WORD.search(self.text[max(0, place.start - 14) : place.start])
        return before is not None and before.group(1) in REPORTING

    def _is_joined(self, last: Held, entity: Entity, place: Extent) -> bool:
        beside = JOINED.fullmatch(self.text, last.place.end, place.start)
        return last.entity is not entity and beside is not None


def fits(entity: Entity, gender: Gender) -> bool:
    """Return whether nothing says that the entity is not of this gender."""
    return entity.gender in (None, gender)


def _may_be_human(entity: Entity) -> bool:
    """Return whether this is a person, or a single word that may be a family name."""
    return entity.is_human() or (entity.kind == "person" and len(entity.tokens) == 1)


def _is_torn(fitting: list[Held]) -> bool:
    """Return whether the best two stand side by side and neither reports: ``Weiss and Roa``."""
    return len(fitting) > 1 and fitting[1].joined and not fitting[0].reports
