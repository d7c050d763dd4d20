"""Focus: whom a pronoun would mean at this place of the story.

The order is that of centering: who spoke last, then the subject, then who else was named, then who
owns something (``Roa's fate``), and last who follows a preposition. Names inside quotations do not
count.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from factkit.article import Article
from factkit.layers.names import Name
from factkit.patterns import LatePattern
from factkit.spans import Extent
from factkit.speakers.names.cast import Cast
from factkit.speakers.names.entities import ANYBODY, STRANGER, Entity, Wanted
from factkit.speakers.names.learning import size_up
from factkit.speakers.pronouns.candidates import Candidate, Candidates
from factkit.speakers.pronouns.describing import described
from factkit.speakers.pronouns.flow import Flow
from factkit.speakers.pronouns.openings import Described, first_word, is_fronted
from factkit.speakers.pronouns.persons import is_taken_up, opens_as_human, person_of
from factkit.speakers.pronouns.places import WIDTH, names_between
from factkit.speakers.pronouns.ranks import OBJECT, SUBJECT, addresses, gives_way, is_agent, kin_in
from factkit.speakers.words import Gender

REACH = 3
"""A pronoun looks no more than so many paragraphs back."""
DEPTH = 12
"""A pronoun that stands for a pronoun, and so on, is followed so many times."""
LONGEST_CLAUSE = 200
CLAUSE = LatePattern(r"[\w\s’'&/-]*+")
NEXT_CLAUSE = LatePattern(r"[ ](?:after|as|because|before|if|since|until|when|where|while|who)\b")
"""Up to here a name behind a pronoun is not what it means: ``he told Roa``."""
NOBODY = [(Extent(0, 0), STRANGER)]
_rank = attrgetter("rank")


class Antecedent(NamedTuple):
    """Whom a pronoun means; ``clear`` where he speaks in, or opens, the sentence just before."""

    entity: Entity
    clear: bool


Found = tuple[Candidate, Entity]


class Focus:
    """Who stands in each sentence, nearest first; who that is, is asked of the best alone."""

    def __init__(self, article: Article, cast: Cast) -> None:
        self.text = article.text
        self.cast = cast
        self.flow = Flow(article)
        self.candidates = Candidates(article, cast, self.flow)
        self.settled: dict[int, Entity | None] = {}
        self.doubtful: set[int] = set()

    def speak(self, entity: Entity, source: Extent) -> None:
        """Take in that somebody is given a quotation."""
        self.candidates.told[self.flow.sentence(source.start)].append((source, entity))

    def antecedent(self, offset: int, gender: Gender, depth: int = 0) -> Antecedent | None:
        """Return whom ``he`` or ``she`` means at an offset, None where nobody is in question."""
        wanted = Wanted(gender, self._objects(offset))
        found = self._antecedent(offset, wanted, depth)
        if found is None:
            return None
        entity = found.entity
        if not entity.gender and entity.leaning not in (None, gender):
            told = self._antecedent(offset, wanted._replace(told=True), depth)
            if told is None and entity.guess not in (None, gender):
                return None  # `Roa came. She slept. He`
            found = (told or found)._replace(clear=False)  # `Anna came. Peter slept. She`
        if not found.clear:
            self.doubtful.add(offset)
        return found

    def _antecedent(self, offset: int, wanted: Wanted, depth: int) -> Antecedent | None:
        index = self.flow.sentence(offset)
        here = self.candidates.up_to(index, offset)
        own = next(self.fitting(sorted(here, key=_rank), wanted, depth), None) if here else None
        if own is not None and own[0].rank < OBJECT:
            return Antecedent(own[1], clear=False)
        is_next = True
        for earlier in self.flow.earlier(index, REACH):
            wanted = self._answering(earlier, wanted)
            best = self._spoke(earlier, wanted) or self._best(earlier, wanted, depth)
            if best is None and wanted.gender and self._names_kin(earlier, wanted.gender):
                return None
            if best is not None:
                near = is_next and self.flow.parted(earlier, index) <= 1
                return best if near else best._replace(clear=False)
            is_next = is_next and self.flow.is_words(earlier)
        return own and Antecedent(own[1], clear=False)

    def _objects(self, offset: int) -> tuple[tuple[str, ...], ...]:
        """Return the names behind a pronoun in its clause: ``he told Roa`` is not Roa."""
        clause = CLAUSE.compiled.match(self.text, offset, offset + LONGEST_CLAUSE)
        end = clause.end() if clause else offset
        if self.text[offset + 1 : end].islower():  # as mostly: `he said`
            return ()
        stop = NEXT_CLAUSE.compiled.search(self.text, offset, end)
        end = stop.start() if stop else end
        index = self.cast.index
        names = names_between(self.cast, self.text, offset, end)
        return tuple([index.spelling(name).tokens for name in names if index.may_be_person(name)])

    def _answering(self, index: int, wanted: Wanted) -> Wanted:
        """Return whom a pronoun may mean behind a sentence: ``Weiss told her: "..." She``.

        Weiss is that one only where something tells the gender.
        """
        source, entity = self.candidates.told.get(index, NOBODY)[-1]
        if entity.gender or not entity.tokens or not addresses(self.text, source, wanted.gender):
            return wanted
        return wanted._replace(objects=(*wanted.objects, entity.tokens))

    def _spoke(self, index: int, wanted: Wanted) -> Antecedent | None:
        """Return who spoke last in a sentence: that one comes first, whoever else is named."""
        if index not in self.candidates.told:
            return None
        start, end, _, _ = self.flow.sentences[index]
        first = self.candidates.subject(start, end, first_word(self.text, start))
        for source, entity in reversed(self.candidates.told[index][-WIDTH:]):
            if source.start < first:
                break
            size_up(self.cast, entity)
            human = entity.kind == "person" or entity.is_human()
            if human and wanted.admits(entity) and not gives_way(self.text, source):
                is_torn = addresses(self.text, source, wanted.gender)
                return Antecedent(entity, source.start not in self.doubtful and not is_torn)
        return None

    def _best(self, index: int, wanted: Wanted, depth: int) -> Antecedent | None:
        """Return whom a sentence brings into focus; the stranger where two are equally good."""
        candidates = self.candidates.of(index)
        fitting = self.fitting(candidates, wanted, depth)
        best = next(fitting, None)
        if best is None:
            return None
        candidate, entity = best
        clear = candidate.rank == SUBJECT and candidate.place.start not in self.doubtful
        clear = clear and (candidate.reports or self._opens(candidate, index))
        clear = clear and not (index in self.candidates.told and self._has_agent(index))
        may_be_torn = not candidate.reports and len(candidates) > 1
        is_torn = may_be_torn and any(c.beside for c in candidates)
        if is_torn and self._is_joined(next(fitting, None), depth):
            return Antecedent(STRANGER, clear=False)
        return Antecedent(entity, clear)

    def _names_kin(self, index: int, gender: Gender) -> bool:
        """Return whether a sentence tells of kin who have no name: ``They freed his mother. She``.

        Whose kin they are, the pronoun cannot mean, as it is of the other gender.
        """
        start, end, _, _ = self.flow.sentences[index]
        found = kin_in(self.text, start, end, gender)
        return found >= 0 and not self.cast.is_quoted(found)

    def _has_agent(self, index: int) -> bool:
        """Return whether whose words a sentence quotes is no subject of it."""
        return any(is_agent(self.text, source) for source, _ in self.candidates.told[index])

    def _opens(self, candidate: Candidate, index: int) -> bool:
        """Return whether a sentence is about this one from its start."""
        start = self.flow.starts[index]
        return candidate.opens or is_fronted(self.text, start, candidate.place.start)

    def _is_joined(self, found: Found | None, depth: int) -> bool:
        """Return whether another stands beside this one: ``Weiss and Roa``."""
        if found is None or found[0].beside is None:
            return False
        return self._who(found[0].beside, depth) not in (None, found[1])

    def fitting(
        self, candidates: Iterable[Candidate], wanted: Wanted, depth: int = 0
    ) -> Iterator[Found]:
        """Yield the persons among the candidates who may be meant, as they are asked for."""
        for candidate in candidates:
            entity = self._who(candidate, depth)
            if entity is None or not wanted.admits(entity):
                continue
            if not isinstance(candidate.whom, str) or wanted.gender in (None, candidate.whom):
                yield candidate, entity  # `he` is nobody who is `she`

    def near(self, offset: int) -> Iterator[Entity]:
        """Return who is in focus at an offset, nearest first, down to the paragraph before."""
        return (entity for _, entity in self.found_near(offset))

    def found_near(self, offset: int, depth: int = 0) -> Iterator[Found]:
        """Return who is in focus, and how each stands; a pronoun is followed from ``depth`` on."""
        return chain(self._subjects(offset, depth), self._before(offset, depth))

    def _subjects(self, offset: int, depth: int) -> Iterator[Found]:
        """Yield who is a subject in this sentence, up to an offset."""
        here = self.candidates.up_to(self.flow.sentence(offset), offset)
        return self.fitting([c for c in here if c.rank == SUBJECT], ANYBODY, depth)

    def _before(self, offset: int, depth: int) -> Iterator[Found]:
        """Yield who stands in the sentences before, nearest first."""
        before = map(self.candidates.of, self.flow.earlier(self.flow.sentence(offset), 1))
        return self.fitting(chain.from_iterable(before), ANYBODY, depth)

    def carried(self, offset: int) -> Found | None:
        """Return who is in focus from before a sentence; None where it names a subject itself.

        A description behind a subject means somebody else: ``Roa felt that the judge erred``. But
        who is asked answers: ``Asked whether he felt so, the judge erred``.
        """
        is_answer = any(self.text.startswith("Asked ", at) for at in self.flow.openings(offset)[:1])
        here = None if is_answer else next(self._subjects(offset, depth=0), None)
        return next(self._before(offset, depth=0), None) if here is None else None

    def _who(self, candidate: Candidate, depth: int) -> Entity | None:
        """Return who a candidate is; None where that is nobody, or nobody human."""
        whom = candidate.whom
        if isinstance(whom, Name):
            entity = person_of(self.cast, whom)
        else:
            entity = whom if isinstance(whom, Entity) else self._settled(candidate, whom, depth)
        if entity is None:
            return None
        if entity.kind == "person" and candidate.reports:
            entity.known = True
        is_human = (
            entity.is_human()
            or opens_as_human(self.text, candidate, entity)
            or is_taken_up(self.text, candidate.place, entity)
        )
        return entity if is_human else None

    def _settled(self, candidate: Candidate, whom: Gender | Described, depth: int) -> Entity | None:
        """Return whom a pronoun or a description means, which is found once."""
        start = candidate.place.start
        if start not in self.settled:
            self.settled[start] = None
            if depth == DEPTH:
                pass
            elif isinstance(whom, Described):
                self.settled[start] = described(self, candidate, whom, depth + 1)
            else:
                found = self.antecedent(start, whom, depth + 1)
                self.settled[start] = found and found.entity
                if found is not None and found.clear and found.entity.name:
                    found.entity.guess = whom
        return self.settled[start]
