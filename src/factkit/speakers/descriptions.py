"""Descriptions: ``the diplomat``, ``the foreign minister``, ``the 21-year-old``."""

import re

from factkit.speakers.entities import Entity
from factkit.speakers.phrases import Phrase
from factkit.speakers.story import UNSURE, Meant, Story
from factkit.speakers.words import (
    PERSON_NOUNS,
    ROLE_KINDS,
    TITLES,
    gender_of_role,
)

AGED = re.compile(r"([1-9][0-9]?)-year-old")
DEFINITE = frozenset(("the", "this", "that"))


def aged(story: Story, phrase: Phrase) -> Meant | None:
    """``the 21-year-old``: who was given that age."""
    if phrase.form != "description" or phrase.determiner not in DEFINITE:
        return None
    for word in (*phrase.modifiers, phrase.head):
        if match := AGED.fullmatch(word):
            found = [entity for entity in story.cast.entities if entity.age == match.group(1)]
            return Meant(found[0], "likely") if len(found) == 1 else None
    return None


def by_role(story: Story, phrase: Phrase) -> Meant | None:
    """``the foreign minister``: the one before this place whose role holds these words."""
    if phrase.form != "description" or phrase.determiner not in DEFINITE or phrase.plural:
        return None
    found = [e for e in story.cast.entities if e.first < phrase.extent.start and _plays(e, phrase)]
    if len(found) > 1:
        recent = story.recent()
        return Meant(recent, "likely") if recent in found else UNSURE
    return Meant(found[0], "likely") if found else None


def _plays(entity: Entity, phrase: Phrase) -> bool:
    """Return whether a description fits the roles of an entity."""
    words = entity.role_words
    kinds = ROLE_KINDS.get(phrase.head, frozenset())
    head = phrase.head in words or any(words.issuperset(kind.split("-")) for kind in kinds)
    told = gender_of_role((phrase.head,))
    if not head or (told and entity.gender not in (None, told)):
        return False
    wanted = [word for word in phrase.modifiers if word in TITLES]
    return words.issuperset(wanted) and words.issuperset(phrase.complement)


def last_speaker(story: Story, phrase: Phrase) -> Meant | None:
    """``the father of two``: who spoke last, where nothing speaks against it."""
    if phrase.form != "description" or phrase.determiner not in DEFINITE or phrase.plural:
        return None
    if phrase.head not in PERSON_NOUNS and not AGED.fullmatch(phrase.head):
        return None
    gender = gender_of_role((phrase.head,))
    recent = story.recent()
    if recent is None or not recent.is_human() or (gender and recent.gender not in (None, gender)):
        return None
    if recent.roles and phrase.head in TITLES:  # an office that is not this one's
        return None
    return None if _is_introduced(story, phrase) else Meant(recent, "likely")


def _is_introduced(story: Story, phrase: Phrase) -> bool:
    """Return whether ``a driver`` stood before ``the driver``: then it is no description of another."""
    text, start = story.article.text, phrase.extent.start
    noun = text[phrase.bare.start : phrase.behind].rpartition(" ")[2]
    found = text.rfind(f" {noun} ", max(0, start - 1500), start)
    before = text[max(0, found - 40) : max(0, found)].lower().split()
    return found >= 0 and any(word in ("a", "an", "another") for word in before[-3:])
