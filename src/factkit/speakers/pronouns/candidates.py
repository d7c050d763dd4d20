"""Candidates: who stands in a sentence, by a name, a pronoun or the description that opens it."""

import re
from collections import defaultdict
from operator import attrgetter, itemgetter
from typing import NamedTuple

from factkit.article import Article
from factkit.layers.names import Name
from factkit.patterns import LatePattern
from factkit.spans import Extent, overlap
from factkit.speakers.names.cast import Cast
from factkit.speakers.names.entities import Entity
from factkit.speakers.pronouns.flow import MARKS, Flow
from factkit.speakers.pronouns.openings import (
    OWNERS,
    Described,
    apposed_at,
    description_at,
    first_word,
    named_aside,
)
from factkit.speakers.pronouns.places import WIDTH, names_between, pronouns_between
from factkit.speakers.pronouns.ranks import (
    OBJECT,
    SUBJECT,
    are_beside,
    is_agent,
    is_owner,
    standing,
)
from factkit.speakers.words import Gender, folded, gender_of_given, gender_of_role

FORWARD_WORDS = "After|Although|As|Asked|Before|If|Once|Since|Though|When|While"
FORWARDING = frozenset(FORWARD_WORDS.split("|"))
AS_FOR = "As for "
"""Behind it stands who comes into focus: ``As for Roa, he slept``."""
TOPICS = (AS_FOR, "For ")
HUMAN = re.compile(r"\b(?:he|her|his|she)\b")
FEMALE = re.compile(r"\b(?:her|she)\b")
FORWARD = LatePattern(
    rf"(?:{FORWARD_WORDS}|[A-Z][a-z]+ing)[ ]"
    r"(?:[^;:\"“”\r\n]|[\"“][^\"“”\r\n]{1,80}[\"”]){1,250}?,[ ](?=[A-Z])"
)
"""A clause that opens a sentence: its pronoun means the subject behind it."""
CAPITAL_BEHIND = re.compile(r",[ ][A-Z]")
"""How such a clause ends, and how its subject starts: quick to find, and mostly not there."""
LONGEST_CLAUSE = 21000
"""250 quotations of 80 characters, and their marks, are a shorter one."""
NEAR = 5
"""``"But `` may stand before who opens a sentence."""
REPORTING = SUBJECT - 1
"""Who reports comes before who does not."""


_order = attrgetter("order")
_place = itemgetter(0)
Place = Extent | Name
Whom = Entity | Name | Gender | Described
"""Who stands at a place: who speaks from it, a name, the gender of a pronoun, a description."""


class Candidate(NamedTuple):
    """Somebody who stands in a sentence: a source, a name, a pronoun, a description.

    ``order`` is that of centering within a sentence: who spoke, the last first, then who reports,
    then the others by ``rank``. ``beside`` is who stands beside (``Weiss and Roa``), ``opens`` is
    set for who stands at the start.
    """

    place: Place
    whom: Whom
    rank: int
    order: int
    beside: "Candidate | None"
    opens: bool

    @property
    def reports(self) -> bool:
        """Whether a reporting verb stands beside, or a quotation is given to this one."""
        return self.order <= REPORTING


class Candidates:
    """Who stands in each sentence; who that is, and if it is a person, others find out."""

    def __init__(self, article: Article, cast: Cast, flow: Flow) -> None:
        self.text = article.text
        self.cast = cast
        self.flow = flow
        self.told: defaultdict[int, list[tuple[Extent, Entity]]] = defaultdict(list)
        self.closed: dict[int, list[Candidate]] = {}

    def of(self, index: int) -> list[Candidate]:
        """Return who stands in a whole sentence, by rank; who spoke last comes first."""
        if index not in self.closed:
            found = self.up_to(index, self.flow.sentences[index].end)
            self.closed[index] = sorted(found, key=_order) if len(found) > 1 else found
        return self.closed[index]

    def up_to(self, index: int, end: int) -> list[Candidate]:
        """Return who stands in a sentence up to an offset, in text order."""
        if index < 0 or self.flow.sentences[index].headline:
            return []
        start = self.flow.starts[index]
        if start == end:  # `He` opens it
            return []
        behind, clear = self.flow.quoted(start)
        if end - MARKS <= behind:
            return []
        begin = max(start, behind)
        opening = first_word(self.text, start)
        subject = self.subject(start, end, opening)
        names = names_between(self.cast, self.text, begin, end, clear)
        places: list[tuple[Place, Whom]] = [(name, name) for name in names]
        places += pronouns_between(self.cast, self.text, max(begin, subject), end, clear)
        described = description_at(self.text, start, opening)
        if described is not None and described.wording.end <= end:
            places.append((Extent(described.start, described.wording.end), described))
        if index in self.told:
            places = self._with_told(places, index, end)
        if not places:
            return []
        if len(places) > 1:
            places = sorted(places, key=_place)[:WIDTH]
        may_have_name = described is not None or opening in OWNERS
        beside = apposed_at(self.text, start, described) if may_have_name else -1
        return self._candidates(places, start, subject, beside)

    def subject(self, start: int, end: int, opening: str) -> int:
        """Return where the subject of a sentence may stand first: behind an opening clause.

        ``opening`` is the first word of the sentence.
        """
        may_go_before = opening in FORWARDING or opening.endswith("ing")
        if not may_go_before or self.text.startswith(AS_FOR, start):  # as mostly
            return start
        if CAPITAL_BEHIND.search(self.text, start, min(end, start + LONGEST_CLAUSE)) is None:
            return start
        clause = FORWARD.compiled.match(self.text, start, end)
        return clause.end() if clause else start

    def is_another(self, told: Described) -> bool:
        """Return whether a description that nobody is known to bear means somebody else.

        Behind the start of a sentence it does where the sentence before tells of him too:
        ``Roa said the mayor slept. But the mayor``, not ``Roa slept. But the candidate``.
        """
        if told.owned or not told.bare or self.flow.opens_sentence(told.start):
            return told.owned or told.bare
        index = self.flow.sentence(told.start)
        before = next(self.flow.earlier(index, 1), index)
        start, end = self.flow.starts[before], self.flow.starts[index]
        return self.text.find(f"the {told.head}", start, end) >= 0

    def brings_in(
        self, index: int, since: int, offset: int, gender: Gender, entity: Entity
    ) -> bool:
        """Return whether a sentence brings in another than this one, without a name.

        ``A baker came`` does; ``A baker asked Roa`` does not where Roa is the other.
        """
        start, end, _, _ = self.flow.sentences[index]
        told = description_at(self.text, start, first_word(self.text, start))
        if told is None or told.many or not (told.new or told.owned):
            return False
        if not since <= told.start < offset:
            return False
        names = names_between(self.cast, self.text, start, min(end, offset))
        is_of_gender = gender_of_role((told.head,)) in (None, gender)
        return is_of_gender and not any(name in entity.mentions for name in names)

    def _with_told(
        self, places: list[tuple[Place, Whom]], index: int, end: int
    ) -> list[tuple[Place, Whom]]:
        """Return who stands in a sentence, with those who spoke in it in place of their names."""
        spoke = [item for item in self.told[index][-WIDTH:] if item[0].end <= end]
        others = [one for one in places if not any(overlap(one[0], place) for place, _ in spoke)]
        return [*others, *spoke]

    def _candidates(
        self, places: list[tuple[Place, Whom]], start: int, subject: int, beside: int
    ) -> list[Candidate]:
        """Return how each stands in a sentence; ``beside`` is where a description is named."""
        aside = named_aside(self.text, start) if beside < 0 else -1
        topic = self._topic(start) if self.text.startswith(TOPICS, start) else -1
        found: list[Candidate] = []
        for place, whom in places:
            begin = place[0]
            if begin == beside and self._is_person(whom):  # `The owner, Juan Roa, slept`
                found = [one for one in found if not isinstance(one.whom, Described)]
            rank, reports, asks = standing(self.text, place, start)
            if begin == topic and self.text.startswith(",", place.end):  # not `Roa's mother,`
                rank = SUBJECT
            order = REPORTING if reports or begin == aside else rank
            if begin < subject:
                rank = order = OBJECT
            elif isinstance(whom, Entity) and not asks and not is_agent(self.text, place):
                order = REPORTING - 1 - len(found)
            last = found[-1] if found else None
            if last is not None and not are_beside(self.text, last.place, place):
                last = None
            if last is not None and order == SUBJECT:  # `met Weiss and | Roa`: one as the other
                rank = order = last.rank
            opens = begin in (beside, topic) or 0 <= begin - subject < NEAR
            found.append(Candidate(place, whom, rank, order, last, opens))
        return found

    def _topic(self, start: int) -> int:
        """Return where the topic of a sentence stands: ``As for | Roa, he``, ``For | Roa, it``.

        Behind ``For`` a club may stand, of which ``he`` is the coach, if no given name opens it.
        """
        if self.text.startswith(AS_FOR, start):
            return start + len(AS_FOR)
        topic, end = start + len("For "), self.flow.sentences[self.flow.sentence(start)].end
        name = first_word(self.text, topic)
        human = HUMAN if gender_of_given((folded(name),)) else FEMALE
        return topic if human.search(self.text, start, end) else -1

    def _is_person(self, whom: Whom) -> bool:
        if isinstance(whom, Entity):
            return whom.kind == "person"
        if not isinstance(whom, Name) or is_owner(self.text, whom.end):
            return False
        return self.cast.index.may_be_person(whom)
