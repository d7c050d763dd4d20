"""Focus: whom a pronoun would mean at this place of the story.

The order is that of centering: who spoke last, then the subject, then who else was named, then who
owns something (``Roa's fate``), and last who follows a preposition. Names inside quotations do not
count.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from operator import attrgetter, itemgetter
from typing import NamedTuple

from factkit.article import Article
from factkit.layers.names import Name
from factkit.spans import Extent, overlap
from factkit.speakers.cast import Cast
from factkit.speakers.entities import Entity
from factkit.speakers.ranks import OBJECT, SUBJECT, are_beside, is_owner, is_reporter, rank_of
from factkit.speakers.words import Gender

PRONOUN = re.compile(r"[HhSs](?<!\w\w)(?:(?<=[Hh])e|(?<=[Ss])he)\b")
"""``he`` and ``she``; the letter comes first because a word boundary is slow to look for."""
GENDERS: dict[str, Gender] = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
OPENINGS = ("", "The ")
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


Place = Extent | Name
Whom = Entity | Name | Gender
"""Who stands at a place: the one found behind a source, a name, or the gender of a pronoun."""


class Candidate(NamedTuple):
    """Somebody who stands in a sentence: a source, a name or a pronoun.

    ``reports`` is set where a reporting verb stands beside or a quotation is given to this one;
    ``beside`` is who stands beside (``Weiss and Roa``).
    """

    place: Place
    whom: Whom
    rank: int
    reports: bool
    beside: "Candidate | None"


Found = tuple[Candidate, Entity]


class Focus:
    """Who stands in each sentence, nearest first; who that is, is asked of the best alone."""

    def __init__(self, article: Article, cast: Cast) -> None:
        self.article = article
        self.text = article.text
        self.cast = cast
        self.starts = [sentence.start for sentence in article.sentences]
        self.told: dict[int, list[tuple[Extent, Entity]]] = {}
        self.people: dict[Name, Entity | None] = {}
        self.pronouns: dict[int, Entity | None] = {}
        self.closed: dict[int, tuple[Candidate, ...]] = {}

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
        here = sorted(self._candidates(index, offset), key=_rank)
        own = next(self._fitting(here, gender, depth), None)
        if own is not None and own[0].rank < OBJECT:
            return own[1]
        for earlier in self._earlier(index, REACH):
            best = self._spoke(earlier, gender) or self._best(earlier, gender, depth)
            if best is not None:
                return best
        return own and own[1]

    def _spoke(self, index: int, gender: Gender) -> Entity | None:
        """Return who spoke last in a sentence: that one comes first, whoever else is named."""
        for _, entity in reversed(self.told.get(index, [])[-WIDTH:]):
            self.cast.learn(entity)
            if entity.kind in ("person", "unnamed") and fits(entity, gender):
                return entity
        return None

    def _best(self, index: int, gender: Gender, depth: int) -> Entity | None:
        """Return whom a sentence brings into focus; the stranger where two are equally good."""
        candidates = self._closed(index)
        fitting = self._fitting(candidates, gender, depth)
        best = next(fitting, None)
        if best is None:
            return None
        if best[0].reports or not any(candidate.beside for candidate in candidates):
            return best[1]
        return STRANGER if self._is_joined(next(fitting, None), depth) else best[1]

    def _is_joined(self, found: Found | None, depth: int) -> bool:
        """Return whether another stands beside this one: ``Weiss and Roa``."""
        if found is None or found[0].beside is None:
            return False
        return self._who(found[0].beside, depth) not in (None, found[1])

    def _fitting(
        self, candidates: Iterable[Candidate], gender: Gender | None, depth: int
    ) -> Iterator[Found]:
        """Yield the persons among the candidates who may be of a gender, as they are asked for."""
        for candidate in candidates:
            entity = self._who(candidate, depth)
            if entity is not None and (gender is None or fits(entity, gender)):
                yield candidate, entity

    def near(self, offset: int) -> Iterator[Entity]:
        """Return who is in focus at an offset, nearest first, down to the paragraph before."""
        return (entity for _, entity in self._near(offset))

    def _near(self, offset: int) -> Iterator[Found]:
        index = self._sentence(offset)
        here = [c for c in self._candidates(index, offset) if c.rank == SUBJECT]
        before = (self._closed(earlier) for earlier in self._earlier(index, 1))
        everybody = chain(here, chain.from_iterable(before))
        return self._fitting(everybody, None, 0)

    def carried(self, offset: int) -> Found | None:
        """Return who is in focus from before a sentence; None where it names a subject itself.

        A description behind a subject means somebody else: ``Roa felt that the judge erred``.
        """
        index = self._sentence(offset)
        here = [c for c in self._candidates(index, offset) if c.rank == SUBJECT]
        if next(self._fitting(here, None, 0), None) is not None:
            return None
        return next(self._near(offset), None)

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
                opens = self.text[start : name.start] in OPENINGS and not is_owner(
                    self.text, name.end
                )
                if opens or (number == 0 and is_reporter(self.text, name)):
                    return self.cast.bearer(name)
        return None

    def rivals(self, since: int, offset: int, entity: Entity, gender: Gender) -> bool:
        """Return whether another who was named near this offset could be meant as well.

        Those named before ``since`` could not.
        """
        index = self._sentence(offset)
        near = [index, *self._earlier(index, 1)]
        first = max(since, self.article.sentences[near[-1]].start)
        named = (self._person(name) for _, name in self._names(first, offset))
        others = (who for who in named if who is not None and who is not entity)
        return any(fits(who, gender) and _may_be_human(who) for who in others)

    def _sentence(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def _earlier(self, index: int, reach: int) -> Iterator[int]:
        """Yield the sentences before one, nearest first, within so many paragraphs."""
        sentences = self.article.sentences
        for earlier in range(index - 1, max(-1, index - 1 - SENTENCES), -1):
            if sentences[index].paragraph - sentences[earlier].paragraph > reach:
                return
            if not sentences[earlier].headline:
                yield earlier

    def _closed(self, index: int) -> tuple[Candidate, ...]:
        """Return who stands in a whole sentence, by rank; who spoke last comes first."""
        if index not in self.closed:
            found = self._candidates(index, self.article.sentences[index].end)
            speakers = [c for c in reversed(found) if isinstance(c.whom, Entity)]
            reporters = [c for c in found if c.reports and not isinstance(c.whom, Entity)]
            others = sorted((c for c in found if not c.reports), key=_rank)
            self.closed[index] = (*speakers, *reporters, *others)
        return self.closed[index]

    def _candidates(self, index: int, end: int) -> list[Candidate]:
        """Return who stands in a sentence up to an offset, in text order."""
        if index < 0 or self.article.sentences[index].headline:
            return []
        start = self.article.sentences[index].start
        told = [item for item in self.told.get(index, [])[-WIDTH:] if item[0].end <= end]
        found: list[tuple[Place, Whom]] = [*self._names(start, end), *self._pronouns(start, end)]
        if told:
            found = [one for one in found if not any(overlap(one[0], place) for place, _ in told)]
            found += told
        candidates: list[Candidate] = []
        for place, whom in sorted(found, key=_place)[:WIDTH]:
            last = candidates[-1] if candidates else None
            candidates.append(self._candidate(place, whom, last))
        return candidates

    def _candidate(self, place: Place, whom: Whom, last: Candidate | None) -> Candidate:
        text, rank = self.text, rank_of(self.text, place)
        reports = isinstance(whom, Entity) or (rank == SUBJECT and is_reporter(text, place))
        beside = last if last and are_beside(text, last.place, place) else None
        return Candidate(place, whom, rank, reports, beside)

    def _who(self, candidate: Candidate, depth: int) -> Entity | None:
        """Return who a candidate is; None where that is nobody, or nobody human."""
        entity = self._entity(candidate.place, candidate.whom, depth)
        if entity is None:
            return None
        if candidate.reports and entity.kind == "person":
            entity.known = True
        return entity if entity.is_human() else None

    def _entity(self, place: Place, whom: Whom, depth: int) -> Entity | None:
        if isinstance(whom, Entity):
            return whom
        if isinstance(whom, Name):
            return self._person(whom)
        start = place.start
        if start not in self.pronouns:
            followed = depth < DEPTH
            self.pronouns[start] = self.antecedent(start, whom, depth + 1) if followed else None
        return self.pronouns[start]

    def _names(self, start: int, end: int) -> Iterator[tuple[Name, Name]]:
        """Yield the names outside quotations between two offsets that may be a person's."""
        names = self.cast.names
        first = bisect_left(names, (start,))
        for name in names[first : first + WIDTH]:
            if name.end > end:
                return
            if not self.cast.is_quoted(name.start) and self.cast.index.may_be_person(name):
                yield name, name

    def _person(self, name: Name) -> Entity | None:
        """Return the person that the reporter names, the stranger where two could be meant."""
        if name not in self.people:
            entity = self.cast.bearer(name)
            if entity is None and not self.cast.index.spelling(name).common:
                entity = STRANGER
            self.people[name] = entity
        entity = self.people[name]
        if entity is not None:
            self.cast.learn(entity)
        return entity

    def _pronouns(self, start: int, end: int) -> Iterator[tuple[Extent, Gender]]:
        """Yield the pronouns outside quotations between two offsets."""
        matches = PRONOUN.finditer(self.text, start, min(end, start + LONG))
        for match in islice(matches, WIDTH):
            if not self.cast.is_quoted(match.start()):
                yield Extent(*match.span()), GENDERS[match[0].lower()]


def fits(entity: Entity, gender: Gender) -> bool:
    """Return whether nothing says that the entity is not of this gender."""
    return entity.gender in (None, gender)


def _may_be_human(entity: Entity) -> bool:
    """Return whether this is a person, or a single word that may be a family name."""
    return entity.is_human() or (entity.kind == "person" and len(entity.tokens) == 1)
