"""What is learned of persons from the words around their names: roles, ages, gender."""

import re
from itertools import islice
from typing import TYPE_CHECKING

from factkit.layers.names import Name
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.fields import office_before
from factkit.speakers.names.offices import last_office
from factkit.speakers.names.roles import (
    PREDICATING,
    age_after,
    age_before,
    head_of,
    may_follow_role,
    role_after,
    role_apposed,
    role_before,
    role_predicated,
)
from factkit.speakers.names.spellings import Spelling
from factkit.speakers.words import PLACE_WORDS, Gender, gender_of_role

if TYPE_CHECKING:
    from factkit.speakers.names.cast import Cast

MENTIONS = 24
"""Around so many mentions of one person roles are looked for."""
KIN = frozenset(
    ["boyfriend", "brother", "daughter", "ex", "fiance", "fiancee", "girlfriend", "husband",
     "sister", "son", "wife"]
)  # fmt: skip
"""Whoever is called so by those of the story is called by a given name."""
AGED = "-old "
"""What ends an age before a name."""
WHOSE = re.compile(r", whose (?:[a-z-]+ ){0,2}?(husband|wife)\b")
MARRIED: dict[str, Gender] = {"husband": "female", "wife": "male"}
"""What the spouse tells of whose it is: ``Sisa Omari, whose late husband sailed,``."""
APPOSED = (", ", "., ")
"""What parts a name from its age or role: ``Juan Roa Jr., 34,``."""
JOINED = (", ", " and ")
"""What parts it from its role, or from another whose title it shares: ``Senators Roa and``."""


def size_up(cast: "Cast", entity: Entity) -> None:
    """Read what stands around the names of a person whose names do not tell gender and kind."""
    if entity.gender is None or not entity.known:
        learn(cast, entity)


def learn(cast: "Cast", entity: Entity) -> None:
    """Read what stands around the names of a person: roles, age and the gender they tell."""
    if entity.kind != "person" or entity.learned == len(entity.mentions):
        return
    first, entity.learned = entity.learned, len(entity.mentions)
    text, length = cast.article.text, len(cast.article.text)
    for name, spelling in islice(entity.mentions.items(), first, first + MENTIONS):
        if spelling.title:
            _learn_title(cast, entity, name, spelling)
        if may_follow_role(text, name[0]):
            _learn_before(cast, entity, name, spelling)
        end = name[1]
        if end < length and text[end] in ",." and text.startswith(APPOSED, end):
            _learn_behind(cast, entity, name)
    if entity.roles or entity.age:
        entity.known = True
        cast.register.tell(entity, entity.role_heads)
        if entity.age:
            cast.register.tell(entity, (entity.age,))
    if entity.age or not KIN.isdisjoint(entity.role_heads):  # `her ex, Ken,`
        entity.gender = entity.leaning or entity.gender


def _learn_title(cast: "Cast", entity: Entity, name: Name, spelling: Spelling) -> None:
    """Keep the role and the gender that a title tells."""
    if role := spelling.role or cast.index.title_of_each(name, spelling.title):
        entity.add_role(role)
        entity.role_heads.update(last_office(role))
    entity.gender = spelling.gender or entity.gender


def _learn_before(cast: "Cast", entity: Entity, name: Name, spelling: Spelling) -> None:
    """Read the words before a name: ``spokesman Roa``, ``the 26-year-old Juan Roa``."""
    text, start, end = cast.article.text, name[0], name[1]
    role = role_before(text, start, end)
    if role is None and len(spelling.bare) < end - start:
        role = _role_of_field(text, name, spelling)
    if role is None and text.endswith(JOINED, 0, start):
        role = _role_apart(text, name, spelling)
        if not (role or spelling.title):
            role = cast.index.shared_title(name)
    if role is None and text.endswith(PREDICATING, 0, start):
        role = role_predicated(text, start, end)
    if spelling.given and text.endswith(AGED, 0, start):  # `the 26-year-old Kestrian`
        entity.age = entity.age or age_before(text, start, end)
    if role:
        _learn_role(cast, entity, name, role)


def _learn_behind(cast: "Cast", entity: Entity, name: Name) -> None:
    """Read the words behind a name: ``Roa, a teacher,``, ``Roa, 34,``."""
    text = cast.article.text
    comma = text.index(",", name.end)
    entity.age = entity.age or age_after(text, comma)
    if role := role_after(text, comma):
        _learn_role(cast, entity, name, role)
    elif entity.gender is None and (spouse := WHOSE.match(text, comma)):
        entity.gender = MARRIED[spouse[1]]


def _learn_role(cast: "Cast", entity: Entity, name: Name, role: str) -> None:
    """Keep a role that stands beside a name, unless somebody quoted tells it."""
    if not cast.is_quoted(name.start):
        entity.add_role(role)
        entity.gender = entity.gender or gender_of_role(head_of(role)[-1:])


def _role_of_field(text: str, name: Name, spelling: Spelling) -> str | None:
    """Return the role whose field is part of a name: ``Minister for Ports Anna Weiss``."""
    start = office_before(text, name.start)
    return None if start is None else text[start : name.end - len(spelling.bare)].rstrip()


def _role_apart(text: str, name: Name, spelling: Spelling) -> str | None:
    """Return the role that its complement parts from a name: ``the envoy to Varna, Juan Roa,``."""
    is_aside = bool(spelling.given) and text.startswith(",", name.end)  # `, Takuya Roa, said`
    is_aside = is_aside and spelling.tokens[0] not in PLACE_WORDS
    if not (spelling.tells_person or is_aside):
        return None
    return role_apposed(text, name.start, name.end)
