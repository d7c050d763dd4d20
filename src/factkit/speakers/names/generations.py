"""Generations: which of two of one name is meant, the father or the son.

``Juan Roa Jr.`` is never ``Juan Roa Sr.``; nor is he ``Juan Roa`` where the reporter writes so of
another: who tells a son by ``Jr.`` beside the father does it each time.
"""

from collections.abc import Iterable
from itertools import combinations

from factkit.speakers.names.entities import Entity
from factkit.speakers.names.spellings import Spelling, agree
from factkit.speakers.names.titled import title_word, titled

SENIOR = "sr"


def admitted(found: list[Entity], spelling: Spelling, *, quoted: bool) -> list[Entity]:
    """Return those whom a name can mean by its generation, or by having none.

    Nobody quoted tells a son from the father: ``"I miss Juan Roa," Weiss said`` may be of either.
    """
    told = spelling.generation
    if told:
        same = [e for e in found if e.generation == told]
        return same or [e for e in found if not (e.generation or e.given)]
    if spelling.given:
        own = [e for e in found if not e.generation]
        return own if own or not (quoted or _is_between(found)) else found
    own = titled(found, title_word(spelling.title)) if spelling.role else []
    return own or [e for e in found if not _is_behind(e, found)]


def _is_between(found: Iterable[Entity]) -> bool:
    """Return whether a full name may be short for two: ``Juan Roa`` beside a Sr. and a Jr."""
    generations = {entity.generation for entity in found}
    return SENIOR in generations and len(generations) > 1


def _is_behind(entity: Entity, found: Iterable[Entity]) -> bool:
    """Return whether the family name alone is left to another, who has no suffix.

    He came first, or the son is called ``Roa Jr.`` as well: ``Roa`` is then not short for him.
    """
    if not entity.generation:
        return False
    is_parted = any(
        spelling.generation and not spelling.given for spelling in entity.mentions.values()
    )
    return any(
        not other.generation and (is_parted or other.first < entity.first)
        for other in namesakes(entity, found)
    )


def namesakes(entity: Entity, found: Iterable[Entity]) -> list[Entity]:
    """Return the others of the same name in another generation."""
    return [other for other in found if are_namesakes(entity, other)]


def are_namesakes(one: Entity, other: Entity) -> bool:
    """Return whether two are told apart by their generations alone."""
    return (
        one.generation != other.generation
        and bool(one.given and other.given)
        and one.tokens[-1] == other.tokens[-1]
        and agree(one.given, other.given)
    )


def are_mixed(
    found: Iterable[Entity], spelling: Spelling, start: int, established: Entity | None
) -> bool:
    """Return whether nothing tells which of two of one name is meant.

    ``Roa`` is whoever of a Sr. and a Jr. was called so before the other came in; it is neither of
    ``Juan Roa Jr.`` and a ``Juan Roa`` behind him.
    """
    for one, other in combinations(found, 2):
        if are_namesakes(one, other):
            is_one = max(one.first, other.first) > start or established in (one, other)
            if spelling.given or not (one.generation and other.generation and is_one):
                return True
    return False


def is_told(entity: Entity, spelling: Spelling, bearers: Iterable[Entity]) -> bool:
    """Return whether nobody can take a name for a namesake's.

    ``Juan Roa`` behind ``Juan Roa Jr.`` may yet be him, in a text that is careless.
    """
    if spelling.generation:
        return True
    for other in bearers:
        if other is not entity and are_namesakes(entity, other) and other.first <= entity.first:
            return False
    return True
