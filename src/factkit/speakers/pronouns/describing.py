"""Describing: whom a description means that opens a sentence: ``The mayor slept. He``."""

from typing import TYPE_CHECKING

from factkit.speakers.names.entities import ANYBODY, STRANGER, STRANGERS, Entity
from factkit.speakers.names.learning import learn
from factkit.speakers.pronouns.candidates import Candidate
from factkit.speakers.pronouns.newcomers import is_told_of
from factkit.speakers.pronouns.openings import ANSWERING, CALLED, Described
from factkit.speakers.pronouns.places import GENDERS
from factkit.speakers.pronouns.ranks import is_telling
from factkit.speakers.words import DEMONYMS, EPITHETS, PERSON_NOUNS, Gender, gender_of_role

if TYPE_CHECKING:
    from factkit.speakers.pronouns.focus import Focus

KIN = frozenset(("dad", "father", "grandfather", "grandmother", "mother", "mum", "parent"))
"""Epithets that may be another's: ``Juan, 4, wept. The mother slept``."""
BARE_EPITHETS = EPITHETS - KIN
NOUNS = PERSON_NOUNS | DEMONYMS | CALLED


def described(focus: "Focus", candidate: Candidate, told: Described, depth: int) -> Entity | None:
    """Return whose role opens a sentence; the stranger where that may be somebody new.

    What is qualified (``The former actress``) mostly means whoever is in focus, and of him
    tells ``His father was a miner``.
    """
    gender = gender_of_role((told.head,))
    if told.many:
        return STRANGERS[gender] if gender else None
    is_alive = (
        is_telling(focus.text, candidate.place)
        or is_told_of(focus.text, told.wording.end)
        or _answers(focus, told.start)
    )
    if told.new:
        return _newcomer(focus, told, gender) if gender or is_alive else None
    if told.owned and not (is_alive or focus.text.endswith("But ", 0, told.start)):
        return STRANGERS[gender] if _is_of_other(focus.text, told, gender) else None
    return _bearer(focus, told, gender, depth)


def _is_of_other(text: str, told: Described, gender: Gender | None) -> bool:
    """Return whether kin are of another gender than whose they are: ``Her father slept. He``.

    If they are new to the story: who was told of before has a name, maybe.
    """
    owner = GENDERS.get(text[told.start : told.wording.start - 1].lower())
    is_other = None not in (owner, gender) and owner != gender
    return is_other and text.find(told.head, 0, told.start) < 0


def _bearer(focus: "Focus", told: Described, gender: Gender | None, depth: int) -> Entity | None:
    """Return who bears a role; the stranger where nobody does and it is not who is in focus."""
    found = focus.cast.bearers(told.head, told.start)
    if len(found) > 1:  # `The chief minister` is not every minister
        words = focus.text[slice(*told.wording)].lower().split()
        found = [e for e in found if e.role_words.issuperset(words)] or found
    if len(found) == 1:
        return found[0]
    is_another = focus.candidates.is_another(told)
    if not found and not is_another:
        return None
    nearest = next((entity for _, entity in focus.found_near(told.start, depth)), None)
    if told.head in DEMONYMS and nearest is not None:
        learn(focus.cast, nearest)
        if DEMONYMS.isdisjoint(nearest.role_words):  # mostly it means whoever is in focus
            return STRANGER if _are_two(focus, told.start, depth) else None
    if nearest in found or (nearest is not None and _is_epithet(nearest, told, gender)):
        return nearest
    is_plain = is_another or focus.flow.opens_sentence(told.start)
    return STRANGERS[gender] if is_plain else None


def _is_epithet(entity: Entity, told: Described, gender: Gender | None) -> bool:
    """Return whether a noun says nothing but what who is in focus may be: ``The widow slept``."""
    return (
        told.head in BARE_EPITHETS and entity.gender is not None and gender in (None, entity.gender)
    )


def _answers(focus: "Focus", offset: int) -> bool:
    """Return whether a sentence brings in who answers: ``Asked about it, a baker``."""
    return focus.text.startswith(ANSWERING, focus.flow.starts[focus.flow.sentence(offset)])


def _are_two(focus: "Focus", offset: int, depth: int) -> bool:
    """Return whether the sentence before tells of two: ``Weiss faces Oduya. The Finn``."""
    index = focus.flow.sentence(offset)
    before = next(focus.flow.earlier(index, 1), index)
    found = focus.fitting(focus.candidates.of(before), ANYBODY, depth)
    return len({entity for _, entity in found if entity.kind == "person"}) > 1


def _newcomer(focus: "Focus", told: Described, gender: Gender | None) -> Entity:
    """Return who has no name but this description; the stranger where that may be no person."""
    if told.head not in NOUNS and not is_told_of(focus.text, told.wording.end):
        return STRANGER  # `A bettor said`
    words = " ".join(focus.text[slice(*told.wording)].split())
    return focus.cast.register.wording(words, "unnamed", told.start, gender)
