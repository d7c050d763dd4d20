"""Persons: whose a name is that the reporter uses, and what else than the name tells a human."""

from factkit.layers.names import Name
from factkit.spans import Placed
from factkit.speakers.names.cast import Cast
from factkit.speakers.names.entities import STRANGER, Entity
from factkit.speakers.names.learning import size_up
from factkit.speakers.pronouns.candidates import Candidate
from factkit.speakers.pronouns.places import compared
from factkit.speakers.pronouns.ranks import SUBJECT
from factkit.speakers.words import PLACE_WORDS

GIVEN_AS = (" as ", " as just ", " as only ", " as simply ", " called ", " named ")
RELATIVES = (", who ", ", whom ", ", whose ")


def person_of(cast: Cast, name: Name) -> Entity | None:
    """Return the person that the reporter names, the stranger where two could be meant."""
    if not cast.index.may_be_person(name):
        return None
    if compared(cast.article.text, name):
        return STRANGER
    entity = cast.bearer(name)
    if entity is None:
        return None if cast.index.spelling(name).common else STRANGER
    size_up(cast, entity)
    return entity


def may_be_human(text: str, name: Name, entity: Entity) -> bool:
    """Return whether a name may be a human's, though nothing but where it stands tells it.

    ``One of them, Tibeku Fordjour, paid cash``: that may be a place, or a person.
    """
    if entity.may_be_human() or len(entity.tokens) == 1:
        return entity.may_be_human()
    is_aside = text.endswith(", ", 0, name.start) and text.startswith(", ", name.end)
    return is_aside or is_taken_up(text, name, entity)


def is_taken_up(text: str, place: Placed, entity: Entity) -> bool:
    """Return whether ``who`` takes up a full name, as it does of none but persons."""
    is_full = entity.kind == "person" and len(entity.tokens) > 1
    return is_full and text.startswith(RELATIVES, place.end)


def opens_as_human(text: str, candidate: Candidate, entity: Entity) -> bool:
    """Return whether a full name opens its sentence as the subject: ``Alonzo Roa slept``.

    So does the name that somebody gives: ``A baker who identified herself as Roa slept``.
    """
    if not candidate.opens or candidate.rank != SUBJECT or entity.kind != "person":
        return False
    if text.endswith(GIVEN_AS, 0, candidate.place.start):
        return True
    is_full = len(entity.tokens) > 1 and not entity.name.isupper()
    return is_full and entity.tokens[0] not in PLACE_WORDS
