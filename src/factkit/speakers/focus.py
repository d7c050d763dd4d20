"""Focus: whom a pronoun would mean at this place of the story.

The order is that of centering: who spoke last, then the subject, then who else was named, then who
owns something (``Roa's fate``), and last who follows a preposition. Names inside quotations do not
count.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain
from operator import attrgetter, itemgetter
from typing import NamedTuple

from factkit.article import Article
from factkit.layers.names import Name
from factkit.spans import Extent, overlap
from factkit.speakers.candidates import (
    WIDTH,
    Candidate,
    Described,
    Place,
    Whom,
    description_at,
    names_between,
    pronouns_between,
)
from factkit.speakers.cast import Cast
from factkit.speakers.entities import Entity
from factkit.speakers.ranks import (
    OBJECT,
    SUBJECT,
    are_beside,
    asks,
    is_asked,
    is_owner,
    is_reporter,
    is_telling,
    rank_of,
)
from factkit.speakers.words import PLACE_WORDS, Gender, gender_of_role

OPENINGS = ("", "The ")
REACH = 3
"""A pronoun looks no more than so many paragraphs back,"""
SENTENCES = 24
"""and no more than so many sentences."""
DEPTH = 12
"""A pronoun that stands for a pronoun, and so on, is followed so many times."""
NEAR_START = 4
"""``"But `` may stand before who opens a sentence."""
CLAUSE_END = re.compile(
    r"[^\w\s’'&/-]|[ ](?:after|as|because|before|if|since|until|when|where|while|who)\b"
)
STRANGER = Entity(name="", tokens=(), kind="unnamed", first=0, known=True)
"""Stands for a person nobody can tell: one of two brothers, the senator of several."""
STRANGERS: dict[Gender | None, Entity] = {
    None: STRANGER,
    "female": Entity(name="", tokens=(), kind="unnamed", first=0, known=True, gender="female"),
    "male": Entity(name="", tokens=(), kind="unnamed", first=0, known=True, gender="male"),
}
_rank = attrgetter("rank")
_place = itemgetter(0)


class Wanted(NamedTuple):
    """Whom a pronoun may mean: somebody of a gender, but not who is named as its object."""

    gender: Gender | None
    barred: frozenset[Entity] = frozenset()

    def admits(self, entity: Entity) -> bool:
        """Return whether nothing says that the pronoun does not mean this one."""
        return entity not in self.barred and (
            self.gender is None or entity.gender in (None, self.gender)
        )


class Antecedent(NamedTuple):
    """Whom a pronoun means; ``clear`` where he speaks in, or opens, the sentence just before."""

    entity: Entity
    clear: bool


ANYBODY = Wanted(None)
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
        self.settled: dict[int, Entity | None] = {}
        self.doubtful: set[int] = set()
        self.closed: dict[int, tuple[Candidate, ...]] = {}

    def speak(self, entity: Entity, source: Extent) -> None:
        """Take in that somebody is given a quotation."""
        self.told.setdefault(self._sentence(source.start), []).append((source, entity))

    def paragraph(self, offset: int) -> int:
        """Return the paragraph of the sentence before or at an offset."""
        index = self._sentence(offset)
        return self.article.sentences[index].paragraph if index >= 0 else 0

    def antecedent(self, offset: int, gender: Gender, depth: int = 0) -> Antecedent | None:
        """Return whom ``he`` or ``she`` means at an offset, None where nobody is in question."""
        found = self._antecedent(offset, gender, depth)
        if found is not None and not found.clear:
            self.doubtful.add(offset)
        return found

    def _antecedent(self, offset: int, gender: Gender, depth: int) -> Antecedent | None:
        index = self._sentence(offset)
        wanted = Wanted(gender, self._objects(offset))
        here = sorted(self._candidates(index, offset), key=_rank)
        own = next(self._fitting(here, wanted, depth), None)
        if own is not None and own[0].rank < OBJECT:
            return Antecedent(own[1], clear=False)
        before = next((e for e in self._earlier(index, 1) if not self._is_words(e)), None)
        for earlier in self._earlier(index, REACH):
            best = self._spoke(earlier, wanted) or self._best(earlier, wanted, depth)
            if best is not None:
                return best if earlier == before else best._replace(clear=False)
        return own and Antecedent(own[1], clear=False)

    def _objects(self, offset: int) -> frozenset[Entity]:
        """Return who is named behind a pronoun in its clause: ``he told Roa`` is not Roa."""
        stop = CLAUSE_END.search(self.text, offset)
        end = stop.start() if stop else len(self.text)
        named = (self._person(name) for _, name in names_between(self.cast, self.text, offset, end))
        return frozenset(filter(None, named))

    def _is_words(self, index: int) -> bool:
        """Return whether a sentence is all in somebody's own words."""
        sentence = self.article.sentences[index]
        return self.cast.is_quoted(sentence.start + 1) and self.cast.is_quoted(sentence.end - 2)

    def _spoke(self, index: int, wanted: Wanted) -> Antecedent | None:
        """Return who spoke last in a sentence: that one comes first, whoever else is named."""
        for source, entity in reversed(self.told.get(index, [])[-WIDTH:]):
            self.cast.learn(entity)
            human = entity.kind in ("person", "unnamed")
            if human and wanted.admits(entity) and not asks(self.text, source):
                return Antecedent(entity, clear=source.start not in self.doubtful)
        return None

    def _best(self, index: int, wanted: Wanted, depth: int) -> Antecedent | None:
        """Return whom a sentence brings into focus; the stranger where two are equally good."""
        candidates = self._closed(index)
        fitting = self._fitting(candidates, wanted, depth)
        best = next(fitting, None)
        if best is None:
            return None
        candidate, entity = best
        clear = candidate.rank == SUBJECT and (candidate.reports or candidate.opens)
        clear = clear and candidate.place.start not in self.doubtful
        is_torn = not candidate.reports and any(candidate.beside for candidate in candidates)
        if is_torn and self._is_joined(next(fitting, None), depth):
            return Antecedent(STRANGER, clear=False)
        return Antecedent(entity, clear)

    def _is_joined(self, found: Found | None, depth: int) -> bool:
        """Return whether another stands beside this one: ``Weiss and Roa``."""
        if found is None or found[0].beside is None:
            return False
        return self._who(found[0].beside, depth) not in (None, found[1])

    def _fitting(
        self, candidates: Iterable[Candidate], wanted: Wanted, depth: int = 0
    ) -> Iterator[Found]:
        """Yield the persons among the candidates who may be meant, as they are asked for."""
        for candidate in candidates:
            entity = self._who(candidate, depth)
            if entity is not None and wanted.admits(entity):
                yield candidate, entity

    def near(self, offset: int) -> Iterator[Entity]:
        """Return who is in focus at an offset, nearest first, down to the paragraph before."""
        return (entity for _, entity in self._near(offset))

    def _near(self, offset: int, depth: int = 0) -> Iterator[Found]:
        index = self._sentence(offset)
        here = [c for c in self._candidates(index, offset) if c.rank == SUBJECT]
        before = (self._closed(earlier) for earlier in self._earlier(index, 1))
        everybody = chain(here, chain.from_iterable(before))
        return self._fitting(everybody, ANYBODY, depth)

    def carried(self, offset: int) -> Found | None:
        """Return who is in focus from before a sentence; None where it names a subject itself.

        A description behind a subject means somebody else: ``Roa felt that the judge erred``.
        """
        index = self._sentence(offset)
        here = [c for c in self._candidates(index, offset) if c.rank == SUBJECT]
        if next(self._fitting(here, ANYBODY), None) is not None:
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
        named = (
            self._person(name) for _, name in names_between(self.cast, self.text, first, offset)
        )
        wanted = Wanted(gender, frozenset((entity,)))
        return any(wanted.admits(who) and _may_be_human(who) for who in filter(None, named))

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
        found: list[tuple[Place, Whom]] = [*names_between(self.cast, self.text, start, end)]
        found += pronouns_between(self.cast, self.text, start, end)
        description = description_at(self.text, start)
        if description is not None and description[0].end <= end:
            found.append(description)
        if told:
            found = [one for one in found if not any(overlap(one[0], place) for place, _ in told)]
            found += told
        candidates: list[Candidate] = []
        for place, whom in sorted(found, key=_place)[:WIDTH]:
            last = candidates[-1] if candidates else None
            candidates.append(self._candidate(place, whom, last, start))
        return candidates

    def _candidate(self, place: Place, whom: Whom, last: Candidate | None, start: int) -> Candidate:
        text, rank = self.text, rank_of(self.text, place)
        reports = isinstance(whom, Entity) or (rank == SUBJECT and is_reporter(text, place))
        if asks(text, place):
            rank, reports = OBJECT, False
        beside = last if last and are_beside(text, last.place, place) else None
        answers = last is not None and is_asked(text, last.place, place)
        opens = place.start - start <= NEAR_START
        return Candidate(place, whom, rank, reports or answers, beside, opens)

    def _who(self, candidate: Candidate, depth: int) -> Entity | None:
        """Return who a candidate is; None where that is nobody, or nobody human."""
        entity = self._entity(candidate, depth)
        if entity is None:
            return None
        if candidate.reports and entity.kind == "person":
            entity.known = True
        return entity if entity.is_human() or _opens_as_human(candidate, entity) else None

    def _entity(self, candidate: Candidate, depth: int) -> Entity | None:
        place, whom = candidate.place, candidate.whom
        if isinstance(whom, Entity):
            return whom
        if isinstance(whom, Name):
            return self._person(whom)
        start = place.start
        if start not in self.settled:
            self.settled[start] = None
            if depth == DEPTH:
                pass
            elif isinstance(whom, Described):
                self.settled[start] = self._described(candidate, whom, depth + 1)
            else:
                found = self.antecedent(start, whom, depth + 1)
                self.settled[start] = found and found.entity
        return self.settled[start]

    def _described(self, candidate: Candidate, told: Described, depth: int) -> Entity | None:
        """Return whose role opens a sentence; the stranger where that may be somebody new.

        What is qualified (``The former actress``) mostly means whoever is in focus.
        """
        start, gender = candidate.place.start, gender_of_role((told.head,))
        if told.many:
            return STRANGERS[gender] if gender else None
        if told.new:
            if gender is None and not is_telling(self.text, candidate.place):
                return None
            words = " ".join(self.text[slice(*told.wording)].split())
            return self.cast.register.wording(words, "unnamed", start, gender)
        found = self.cast.bearers(told.head, start)
        if len(found) > 1:
            nearest = next((entity for _, entity in self._near(start, depth)), None)
            return nearest if nearest in found else STRANGERS[gender]
        if found:
            return found[0]
        return STRANGERS[gender] if told.bare else None

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


def _opens_as_human(candidate: Candidate, entity: Entity) -> bool:
    """Return whether a full name opens its sentence as the subject: ``Alonzo Roa slept``."""
    if not candidate.opens or candidate.rank != SUBJECT or entity.kind != "person":
        return False
    is_full = len(entity.tokens) > 1 and not entity.name.isupper()
    return is_full and entity.tokens[0] not in PLACE_WORDS


def _may_be_human(entity: Entity) -> bool:
    """Return whether this is a person, or a single word that may be a family name."""
    return entity.is_human() or (entity.kind == "person" and len(entity.tokens) == 1)
