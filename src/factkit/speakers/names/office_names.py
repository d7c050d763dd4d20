"""Offices that no list has, by who stands beside: ``The Ceann Comhairle, Nuala Brophy, said``."""

from factkit.layers.names import Name
from factkit.spans import touching
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.kinds import kind_of
from factkit.speakers.phrases import Phrase
from factkit.speakers.story import Meant, Story
from factkit.speakers.words import PLACE_WORDS, tokens_of

ARTICLES = ("the ", "The ")
COMMA = ", "
CITING = "ccording to "
CLOSING = (",", ".", ";")


def by_office(story: Story, phrase: Phrase, name: Name) -> Meant | None:
    """Return who holds an office that is written like the name of a body.

    Who stands beside it holds it, here or where it stood before.
    """
    text, (start, end) = story.article.text, phrase.extent
    if name.end != end or text[start : name.start] not in ARTICLES:
        return None
    office = text[name.start : end]
    if not _may_be_office(office):
        return None
    behind = _comma_behind(text, office, start, end)
    holder = name_at(story, behind) if behind > 0 else None
    entity = story.cast.bearer(holder) if holder else None
    if entity is None:
        return None
    return Meant(hold(story, entity, office), "likely")


def hold(story: Story, entity: Entity, office: str) -> Entity:
    """Keep which office somebody holds, and return that one."""
    entity.add_role(office)
    entity.known = True
    story.cast.register.tell(entity, entity.role_heads)
    return entity


def _comma_behind(text: str, office: str, start: int, end: int) -> int:
    """Return where a name may stand beside an office, here or where it opened a sentence; else -1.

    Elsewhere a body may end a clause: ``In his years at the Kestrel, Juan Roa, its cook, slept``.
    """
    if text.startswith(COMMA, end):
        return -1 if text.endswith(CITING, 0, start) else end + len(COMMA)
    opening = f"The {office}{COMMA}"
    place = text.find(opening, 0, start)
    return place + len(opening) if place >= 0 else -1


def _may_be_office(office: str) -> bool:
    """Return whether nothing in a name but its article tells of a body, of a place or of many."""
    is_many = office.endswith("s")
    return not is_many and kind_of(office, tokens_of(office), (), has_article=False) == "person"


def name_at(story: Story, start: int) -> Name | None:
    """Return the full name of a person that a comma or a full stop ends, if it is no list's."""
    text, names = story.article.text, touching(story.cast.names, start, start + 1)
    if not names or names[0].start != start:
        return None
    spelling = story.cast.index.spelling(names[0])
    is_person = spelling.kind == "person" and bool(spelling.given)
    if not is_person or spelling.tokens[0] in PLACE_WORDS:
        return None
    end = names[0].end
    is_listed = text.startswith(COMMA, end) and text[end + len(COMMA)].isupper()
    is_closed = text.startswith(CLOSING, end) and not is_listed
    return names[0] if is_closed else None
