"""Introductions: how a description stood before: ``A baker came``, ``Juan Roa is a baker``."""

import re
from itertools import islice

from factkit.spans import touching
from factkit.speakers.described.ages import DEFINITE
from factkit.speakers.names.entities import Entity
from factkit.speakers.phrases import Phrase
from factkit.speakers.pronouns.openings import description_at, first_word
from factkit.speakers.pronouns.persons import person_of
from factkit.speakers.pronouns.ranks import OBJECT, standing
from factkit.speakers.story import Story
from factkit.speakers.words import tokens_of

INDEFINITE = frozenset(("a", "an", "another", "one"))
BACK = 3000
"""So many characters back a noun is looked for."""
NEAR = 40
"""Its article stands no further before it."""
SAID_TO_BE = re.compile(
    r"(?:[ ](?:is|was|became|remains)|,(?:[ ]\d\d,)?)[ ]an?[ ](?:[\w-]+[ ]){0,3}$"
)
APPOSED = re.compile(
    r",(?:[ ]\d\d,)?[ ](?:an?|the|its|their)[ ]"
    r"(?:(?!(?:a|an|and|at|for|from|in|of|on|the|to|with)[ ])[\w’'-]+[ ]){0,3}$"
)
MENTIONS = 24
LONGEST = 60
CLOSED = re.compile(r"[\w-]+(?:[,.;)]|[ ](?:from|of|who)[ ])")
"""The noun of an apposition, not of a subject."""


def place_before(story: Story, phrase: Phrase) -> int:
    """Return where the head noun stood before in the story, the last time; -1 where it did not."""
    text, start = story.article.text, phrase.extent.start
    noun = text[phrase.bare.start : phrase.behind].rpartition(" ")[2]
    first = max(0, start - BACK)
    return max(text.rfind(form, first, start) for form in (noun, noun.title()))


def is_indefinite(text: str, place: int) -> bool:
    """Return whether a noun brings in somebody: ``a driver``, not ``the driver``."""
    before = text[max(0, place - NEAR) : place].lower().split()
    return not INDEFINITE.isdisjoint(before[-3:])


def said_to_be(story: Story, place: int) -> Entity | None:
    """Return who is said to be one: ``Weiss is a Dane``, ``Weiss, 31, a Dane,``.

    There the indefinite article brings in nobody new.
    """
    text = story.article.text
    told = SAID_TO_BE.search(text, max(0, place - LONGEST), place)
    if told is None or (text[told.start()] == "," and not CLOSED.match(text, place)):
        return None  # `In Varna, a baker slept`
    names = touching(story.cast.names, told.start() - 1, told.start())
    if not names or standing(text, names[0], 0).rank == OBJECT:
        return None
    entity = person_of(story.cast, names[0])
    return entity if entity is not None and entity.name else None


def apposed_before(story: Story, phrase: Phrase) -> Entity | None:
    """Return who was told to be what no list of nouns has: behind ``Roa, the camat,`` the camat."""
    if phrase.is_known or phrase.determiner not in DEFINITE or phrase.modifiers:
        return None
    text, place = story.article.text, place_before(story, phrase)
    told = APPOSED.search(text, max(0, place - LONGEST), place) if place >= 0 else None
    if told is None or not CLOSED.match(text, place) or story.cast.is_quoted(place):
        return None
    names = touching(story.cast.names, told.start() - 1, told.start())
    entity = person_of(story.cast, names[0]) if names else None
    return entity if entity is not None and entity.name else None


def is_brought_in(story: Story, phrase: Phrase, bearers: list[Entity]) -> bool:
    """Return whether a sentence opens with one who may be called so, and whom nobody named is.

    Behind ``Minister Weiss came. An official slept`` the official is another than the minister,
    behind ``Roa, an official, came. An official of Varna slept`` another than Roa.
    """
    place = place_before(story, phrase)
    opening = story.focus.flow.openings(place)[:1] if place >= 0 else []
    if not opening:
        return False
    text, start, end = story.article.text, opening[0], phrase.extent.start
    told = description_at(text, start, first_word(text, start))
    if told is None or not told.new or told.head != phrase.head:
        return False
    return not any(
        _is_titled(entity, phrase.head)
        or (phrase.head in entity.role_heads and _is_told_since(story, entity, start, end))
        for entity in bearers
    )


def _is_titled(entity: Entity, noun: str) -> bool:
    """Return whether the text calls somebody so: ``Senator Weiss`` stays the senator."""
    read = islice(entity.mentions.values(), MENTIONS)
    return any(noun in tokens_of(spelling.title) for spelling in read if spelling.title)


def _is_told_since(story: Story, entity: Entity, start: int, end: int) -> bool:
    """Return whether somebody is brought in or named from one offset to another."""
    names = touching(story.cast.names, start, end)
    return start <= entity.first or any(name in entity.mentions for name in names)
