"""Focus: whom a pronoun would mean at this place of the story.

The order is that of centering: who spoke last, then the subject, then who else was named, then who
owns something (``Roa's fate``), and last who follows a preposition. Names inside quotations do not
count.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from factkit.article import Article
from factkit.layers.names import Name
from factkit.patterns import LatePattern
from factkit.spans import Extent
from factkit.speakers.candidates import WIDTH, Candidate, Candidates, names_between
from factkit.speakers.cast import Cast
from factkit.speakers.entities import STRANGER, STRANGERS, Entity, Wanted
from factkit.speakers.openings import Described, opens_as_body
from factkit.speakers.ranks import OBJECT, SUBJECT, asks, is_reporter, is_telling
from factkit.speakers.words import DEMONYMS, PLACE_WORDS, Gender, gender_of_role

REACH = 3
"""A pronoun looks no more than so many paragraphs back,"""
SENTENCES = 24
"""and no more than so many sentences."""
DEPTH = 12
"""A pronoun that stands for a pronoun, and so on, is followed so many times."""
LONGEST_CLAUSE = 200
CLAUSE_END = LatePattern(
    r"[^\w\s’'&/-]|[ ](?:after|as|because|before|if|since|until|when|where|while|who)\b"
)
"""Up to here a name behind a pronoun is not what it means: ``he told Roa``."""
_rank = attrgetter("rank")


class Antecedent(NamedTuple):
    """Whom a pronoun means; ``clear`` where he speaks in, or opens, the sentence just before."""

    entity: Entity
    clear: bool


ANYBODY = Wanted(None)
Found = tuple[Candidate, Entity]


class Focus:
    """Who stands in each sentence, nearest first; who that is, is asked of the best alone."""

    def __init__(self, article: Article, cast: Cast) -> None:
        self.sentences = article.sentences
        self.text = article.text
        self.cast = cast
        self.starts = [sentence.start for sentence in self.sentences]
        self.candidates = Candidates(article, cast)
        self.people: dict[Name, Entity | None] = {}
        self.settled: dict[int, Entity | None] = {}
        self.doubtful: set[int] = set()

    def speak(self, entity: Entity, source: Extent) -> None:
        """Take in that somebody is given a quotation."""
        self.candidates.told.setdefault(self._sentence(source.start), []).append((source, entity))

    def paragraph(self, offset: int) -> int:
        """Return the paragraph of the sentence before or at an offset."""
        index = self._sentence(offset)
        return self.sentences[index].paragraph if index >= 0 else 0

    def antecedent(self, offset: int, gender: Gender, depth: int = 0) -> Antecedent | None:
        """Return whom ``he`` or ``she`` means at an offset, None where nobody is in question."""
        found = self._antecedent(offset, gender, depth)
        if found is not None and not found.clear:
            self.doubtful.add(offset)
        return found

    def _antecedent(self, offset: int, gender: Gender, depth: int) -> Antecedent | None:
        index = self._sentence(offset)
        wanted = Wanted(gender, self._objects(offset))
        here = sorted(self.candidates.up_to(index, offset), key=_rank)
        own = next(self._fitting(here, wanted, depth), None)
        if own is not None and own[0].rank < OBJECT:
            return Antecedent(own[1], clear=False)
        is_next = True
        for earlier in self._earlier(index, REACH):
            best = self._spoke(earlier, wanted) or self._best(earlier, wanted, depth)
            if best is not None:
                near = is_next and self._parted(earlier, index) <= 1
                return best if near else best._replace(clear=False)
            is_next = is_next and self._is_words(earlier)
        return own and Antecedent(own[1], clear=False)

    def _objects(self, offset: int) -> tuple[tuple[str, ...], ...]:
        """Return the names behind a pronoun in its clause: ``he told Roa`` is not Roa."""
        far = offset + LONGEST_CLAUSE
        stop = CLAUSE_END.compiled.search(self.text, offset, far)
        end = stop.start() if stop else far
        names = names_between(self.cast, self.text, offset, end)
        return tuple([self.cast.index.spelling(name).tokens for _, name in names])

    def _spoke(self, index: int, wanted: Wanted) -> Antecedent | None:
        """Return who spoke last in a sentence: that one comes first, whoever else is named."""
        spoke = self.candidates.told.get(index, ())[-WIDTH:]
        sentence = self.sentences[index]
        first = self.candidates.subject(sentence.start, sentence.end) if spoke else 0
        for source, entity in reversed(spoke):
            if source.start < first:
                break
            self.cast.size_up(entity)
            human = entity.kind in ("person", "unnamed")
            if human and wanted.admits(entity) and not asks(self.text, source):
                return Antecedent(entity, clear=source.start not in self.doubtful)
        return None

    def _best(self, index: int, wanted: Wanted, depth: int) -> Antecedent | None:
        """Return whom a sentence brings into focus; the stranger where two are equally good."""
        candidates = self.candidates.of(index)
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
        here = [c for c in self.candidates.up_to(index, offset) if c.rank == SUBJECT]
        before = (self.candidates.of(earlier) for earlier in self._earlier(index, 1))
        everybody = chain(here, chain.from_iterable(before))
        return self._fitting(everybody, ANYBODY, depth)

    def carried(self, offset: int) -> Found | None:
        """Return who is in focus from before a sentence; None where it names a subject itself.

        A description behind a subject means somebody else: ``Roa felt that the judge erred``.
        """
        index = self._sentence(offset)
        here = [c for c in self.candidates.up_to(index, offset) if c.rank == SUBJECT]
        if next(self._fitting(here, ANYBODY), None) is not None:
            return None
        return next(self._near(offset), None)

    def body(self, offset: int) -> Entity | None:
        """Return the body that reports in this sentence, or that opens it or the one before."""
        for number, start in enumerate(self.openings(offset)):
            first = bisect_left(self.cast.names, (start,))
            for name in self.cast.names[first : first + WIDTH]:
                if name.end > offset:
                    break
                if self.cast.is_quoted(name.start):
                    continue
                opens = opens_as_body(self.text, start, name)
                if opens or (number == 0 and is_reporter(self.text, name)):
                    body = self.cast.bearer(name)
                    if body is not None and body.kind != "person":
                        return body
        return None

    def openings(self, offset: int) -> list[int]:
        """Return where this sentence starts, and the one before that is not all in quotation."""
        index = self._sentence(offset)
        before = (number for number in self._earlier(index, 1) if not self._is_words(number))
        return [self.sentences[number].start for number in (index, *before) if number >= 0][:2]

    def rivals(self, since: int, offset: int, entity: Entity, gender: Gender) -> bool:
        """Return whether another who was named near this offset could be meant as well.

        Those named before ``since`` could not.
        """
        index = self._sentence(offset)
        near = [index, *self._earlier(index, 1)]
        first = max(since, self.sentences[near[-1]].start)
        names = names_between(self.cast, self.text, first, offset)
        others = {self._person(name) for _, name in names} - {None, entity}
        return any(who.gender in (None, gender) and who.may_be_human() for who in others if who)

    def opens_sentence(self, offset: int) -> bool:
        """Return whether a sentence starts here, a mark aside."""
        return offset - self.sentences[self._sentence(offset)].start <= 1

    def _sentence(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def _is_words(self, index: int) -> bool:
        """Return whether a sentence is all in somebody's own words."""
        sentence = self.sentences[index]
        return self.cast.is_all_quoted(sentence.start, sentence.end)

    def _parted(self, one: int, other: int) -> int:
        """Return how many paragraphs lie between two sentences."""
        return self.sentences[other].paragraph - self.sentences[one].paragraph

    def _earlier(self, index: int, reach: int) -> Iterator[int]:
        """Yield the sentences before one, nearest first, within so many paragraphs."""
        for earlier in range(index - 1, max(-1, index - 1 - SENTENCES), -1):
            if self._parted(earlier, index) > reach:
                return
            if not self.sentences[earlier].headline:
                yield earlier

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
        if len(found) == 1:
            return found[0]
        if not found and not told.bare:
            return None
        nearest = next((entity for _, entity in self._near(start, depth)), None)
        if told.head in DEMONYMS and nearest is not None:
            self.cast.learn(nearest)
            if DEMONYMS.isdisjoint(nearest.role_words):
                return None  # `The Dutchman` mostly means whoever is in focus too
        return nearest if nearest in found else STRANGERS[gender]

    def _person(self, name: Name) -> Entity | None:
        """Return the person that the reporter names, the stranger where two could be meant."""
        if name not in self.people:
            entity = self.cast.bearer(name)
            if entity is None and not self.cast.index.spelling(name).common:
                entity = STRANGER
            self.people[name] = entity
        entity = self.people[name]
        if entity is not None:
            self.cast.size_up(entity)
        return entity


def _opens_as_human(candidate: Candidate, entity: Entity) -> bool:
    """Return whether a full name opens its sentence as the subject: ``Alonzo Roa slept``."""
    is_subject = candidate.opens and candidate.rank == SUBJECT and entity.kind == "person"
    is_full = len(entity.tokens) > 1 and not entity.name.isupper()
    return is_subject and is_full and entity.tokens[0] not in PLACE_WORDS
