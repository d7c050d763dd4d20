"""Focus: whom a pronoun would mean at this place of the story.

The order is that of centering: who spoke last, then the subject, then who else was named; what
follows a preposition or owns something else comes last. Names inside quotations do not count.
"""

import re
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
REACH = 3
"""A pronoun looks no more than so many paragraphs back."""
DEPTH = 6
"""So many are remembered."""


class Held(NamedTuple):
    """Somebody named in the sentence.

    ``joined`` is set where the one before stands beside (``Weiss and Roa``), ``reports`` where a
    reporting verb stands beside (``Weiss argues``, ``said Roa``).
    """

    entity: Entity
    place: Extent
    oblique: bool
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

    def name(self, entity: Entity, place: Extent) -> None:
        """Take in that somebody is named at ``place``."""
        if entity.is_human():
            lead = self.text[max(0, place.start - 14) : place.start]
            oblique = bool(OBLIQUE.search(lead) or POSSESSIVE.match(self.text, place.end))
            joined = bool(
                self.here
                and JOINED.fullmatch(self.text, self.here[-1].place.end, place.start)
                and self.here[-1].entity is not entity
            )
            reports = not oblique and self._reports(place)
            self.here.append(Held(entity, place, oblique, joined, reports))

    def _reports(self, place: Extent) -> bool:
        after = NEXT_WORD.match(self.text, place.end)
        if after and after.group(1) in REPORTING:
            return True
        before = LAST_WORD.search(self.text[max(0, place.start - 14) : place.start])
        return bool(before and before.group(1) in REPORTING and after is None)

    def speak(self, entity: Entity) -> None:
        """Take in that somebody was given a quotation in this sentence."""
        if entity.is_human():
            self.spoke.append(entity)

    def leave(self) -> None:
        """Close the sentence: rank those who were named in it."""
        ranked = list(dict.fromkeys([
            *reversed(self.spoke),
            *(held.entity for held in self.here if held.reports),
            *(held.entity for held in self.here if not held.oblique),
            *(held.entity for held in self.here if held.oblique),
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
        """Return whom ``he`` or ``she`` means here, or None where nobody or two are in question."""
        subjects = [h.entity for h in self.here if not h.oblique and _fits(h.entity, gender)]
        if subjects:
            return subjects[0]
        for index, (entity, paragraph) in enumerate(self.before):
            if _fits(entity, gender) and self.paragraph - paragraph <= REACH:
                return None if self._is_torn(index, gender) else entity
        return next((h.entity for h in self.here if _fits(h.entity, gender)), None)

    def near(self) -> list[Entity]:
        """Return who is in focus here, nearest first: of this sentence, then of the last ones."""
        here = [held.entity for held in self.here if not held.oblique]
        return here + [e for e, paragraph in self.before if self.paragraph - paragraph <= 1]

    def _is_torn(self, index: int, gender: Gender) -> bool:
        """Return whether ``Weiss and Roa`` were named side by side and both fit."""
        pair = [e for e, _ in self.before[index : index + 2] if e in self.torn]
        return len([entity for entity in pair if _fits(entity, gender)]) > 1


def _fits(entity: Entity, gender: Gender) -> bool:
    return entity.gender in (None, gender)
