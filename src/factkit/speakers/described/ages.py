"""Who is told by an age: ``the 21-year-old``."""

import re

from factkit.speakers.names.entities import Entity
from factkit.speakers.names.learning import learn
from factkit.speakers.phrases import Phrase
from factkit.speakers.story import UNSURE, Meant, Story

AGED = re.compile(r"([1-9][0-9]?)-year-old")
OF_AGE = re.compile(r"(?<=[Tt]he[ ])([1-9][0-9]?)-year-old\b")
DEFINITE = frozenset(("the", "this", "that"))


def aged(story: Story, phrase: Phrase) -> Meant | None:
    """Find who was given an age: ``the 21-year-old``."""
    if phrase.determiner not in DEFINITE:
        return None
    age = age_of(phrase)
    if age is None:
        return None
    story.cast.gather_near((age,), phrase.extent.start)
    found = story.cast.register.told(age, phrase.extent.start)
    if len(found) > 1:
        return UNSURE
    return Meant(found[0], "likely") if found else None


def age_of(phrase: Phrase) -> str | None:
    """Return the age that a description tells."""
    told = (AGED.fullmatch(word) for word in (*phrase.modifiers, phrase.head))
    return next((match[1] for match in told if match), None)


def may_be_of_age(story: Story, entity: Entity, phrase: Phrase) -> bool:
    """Return whether the text tells no other age of somebody, nor of anybody since his first name.

    ``Roa came. The 41-year-old sat. The 35-year-old spoke``: one of them is another.
    """
    age = age_of(phrase)
    if age is None:
        return True
    learn(story.cast, entity)
    since = OF_AGE.finditer(story.article.text, entity.first, phrase.extent.start)
    return entity.age in (None, age) and all(match[1] == age for match in since)
