"""Parts of names that stand for all: two given names, the first of two family names."""

from collections.abc import Iterable, Sequence

from factkit.layers.name_words import GIVEN_NAMES
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.index import Index


def begun(found: Iterable[Entity], tokens: tuple[str, ...], start: int) -> list[Entity]:
    """Return whose name was told in full before and begins so: ``Ana Paula`` of ``Ana Paula Roa``.

    What is longer may be more than a name, ``Anna Weiss Blasts``, and is none then by its title,
    by what is told beside it, or by two given names.
    """
    length = len(tokens)
    return [
        entity
        for entity in found
        if entity.first < start
        and entity.tokens[:length] == tokens
        and (_is_told_of(entity) or GIVEN_NAMES.issuperset(tokens))
    ]


def _is_told_of(entity: Entity) -> bool:
    titled = any(spelling.title for spelling in entity.mentions.values())
    return titled or bool(entity.roles or entity.age)


def _has_two_families(entity: Entity) -> bool:
    """Return whether two family names stand behind a given name: ``Pedro Molina Ruiz``.

    Not in ``Mary Ann Weiss``, nor in ``Juan van Weiss``.
    """
    given = entity.given
    return len(given) > 1 and given[-1] == entity.tokens[-2] and given[-1] not in GIVEN_NAMES


def by_first(
    index: Index, found: list[Entity], others: Sequence[Entity], word: str
) -> list[Entity]:
    """Return whom a family name means that is the first of two, or the last.

    ``Ruiz`` is Marta Ruiz Valverde and not Pedro Molina Ruiz where ``Molina`` stands for him, else
    it may be either. ``others`` bear the word within their names.
    """
    last = [entity for entity in found if entity.tokens[-1] == word]
    first = _by_first_family(found, others, word)
    if not (first and last and all(map(_has_two_families, last))):
        return found
    return first if all(_goes_by_first(index, entity) for entity in last) else [*last, *first]


def _by_first_family(found: Iterable[Entity], others: Iterable[Entity], word: str) -> list[Entity]:
    """Return those of whom a word is the first of two family names, where others bear it last."""
    both = dict.fromkeys((*found, *others))
    return [e for e in both if _has_two_families(e) and e.given[-1] == word and e.vouched]


def _goes_by_first(index: Index, entity: Entity) -> bool:
    """Return whether somebody is called by the first of two family names, and nobody else."""
    full, short = index.spelled(entity.given[-1])
    return bool(short) and not full
