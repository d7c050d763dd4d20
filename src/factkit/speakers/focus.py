"""Focus: whom a pronoun would mean at this place of the story.

The order is that of centering: who spoke last, then the subject, then who else was named, then who
owns something (``Roa's fate``), and last who follows a preposition. Names inside quotations do not
count.
"""

import re
from operator import attrgetter
from typing import NamedTuple

from factkit.attribution.verbs import REPORTING
from factkit.spans import Extent
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
SUBJECT, OWNER, OBJECT = range(3)
REACH = 3
"""A pronoun looks no more than so many paragraphs back."""
DEPTH = 6
"""So many are remembered from the sentences before."""
WIDTH = 24
"""So many are looked at in a sentence."""
STRANGER = Entity(name="", tokens=(), kind="unnamed", first=0, known=True)
"""Stands for a person nobody can tell: one of two brothers, the senator of several."""


class Held(NamedTuple):
    """Somebody named in the sentence.

    ``joined`` is set where the one before stands beside (``Weiss and Roa``), ``reports`` where a
    reporting verb stands beside (``Weiss argues``, ``said Roa``).
    """

    entity: Entity
    place: Extent
    rank: int
    joined: bool
    reports: bool


class Focus:
    """Who was named, nearest first."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.paragraph = 0
        self.here: list[Held] = []
        self.spoke: list[Entity] = []
        self.before: list[tuple[Entity, int]] = []
        self.torn: set[Entity] = set()
        self.doubtful = -REACH

    def name(self, entity: Entity | None, place: Extent) -> None:
        """Take in that somebody is named at ``place``; None stands for one nobody can tell."""
        entity = entity or STRANGER
        rank = self._rank(place)
        reports = rank == SUBJECT and self._reports(place)
        if entity.kind == "person" and not entity.known:
            entity.known = reports
            self.doubtful = self.paragraph
        if entity.is_human() and len(self.here) < WIDTH:
            self.here.append(Held(entity, place, rank, self._is_joined(entity, place), reports))

    def _is_joined(self, entity: Entity, place: Extent) -> bool:
        if not self.here or self.here[-1].entity is entity:
            return False
        return JOINED.fullmatch(self.text, self.here[-1].place.end, place.start) is not None

    def _rank(self, place: Extent) -> int:
        if OBLIQUE.search(self.text[max(0, place.start - 14) : place.start]):
            return OBJECT
        return OWNER if POSSESSIVE.match(self.text, place.end) else SUBJECT

    def _reports(self, place: Extent) -> bool:
        after = NEXT_WORD.match(self.text, place.end)
        if after and after.group(1) in REPORTING:
            return True
        before = LAST_WORD.search(self.text[max(0, place.start - 14) : place.start])
        return bool(before and before.group(1) in REPORTING and after is None)

    def speak(self, entity: Entity) -> None:
        """Take in that somebody was given a quotation in this sentence."""
        if entity.is_human() and len(self.spoke) < WIDTH:
            self.spoke.append(entity)

    def leave(self) -> None:
        """Close the sentence: rank those who were named in it."""
        ranked = list(dict.fromkeys([
            *reversed(self.spoke),
            *(held.entity for held in self.here if held.reports),
            *(held.entity for held in sorted(self.here, key=attrgetter("rank"))),
        ]))  # fmt: skip
        if ranked:
            older = [item for item in self.before if item[0] not in ranked]
            self.before = ([(e, self.paragraph) for e in ranked] + older)[:DEPTH]
            self.torn = {e for held in self.here if held.joined for e in self._pair(held)}
            self.torn -= set(self.spoke)
        self.here, self.spoke = [], []

    def _pair(self, held: Held) -> tuple[Entity, Entity]:
        return self.here[self.here.index(held) - 1].entity, held.entity

    def antecedent(self, gender: Gender) -> Entity | None:
        """Return whom ``he`` or ``she`` means here, None where nobody is in question."""
        here = sorted((h for h in self.here if fits(h.entity, gender)), key=attrgetter("rank"))
        if here and here[0].rank < OBJECT:
            return here[0].entity
        for index, (entity, paragraph) in enumerate(self.before):
            if fits(entity, gender) and self.paragraph - paragraph <= REACH:
                return STRANGER if self._is_torn(index, gender) else entity
        return here[0].entity if here else None

    def rivals(self, entity: Entity, gender: Gender) -> bool:
        """Return whether another near this place could be meant as well."""
        if self.paragraph - self.doubtful <= 1:
            return True
        named = [held.entity for held in self.here] + [
            other for other, paragraph in self.before if self.paragraph - paragraph <= 1
        ]
        return any(other is not entity and fits(other, gender) for other in named)

    def near(self) -> list[Entity]:
        """Return who is in focus here, nearest first: of this sentence, then of the last ones."""
        here = [held.entity for held in self.here if held.rank == SUBJECT]
        return here + [e for e, paragraph in self.before if self.paragraph - paragraph <= 1]

    def _is_torn(self, index: int, gender: Gender) -> bool:
        """Return whether ``Weiss and Roa`` were named side by side and both fit."""
        pair = [e for e, _ in self.before[index : index + 2] if e in self.torn]
        return len([entity for entity in pair if fits(entity, gender)]) > 1


def fits(entity: Entity, gender: Gender) -> bool:
    """Return whether nothing says that the entity is not of this gender."""
    return entity.gender in (None, gender)
