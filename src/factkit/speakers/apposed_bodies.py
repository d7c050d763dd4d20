"""Bodies that a description brought in: ``The peacekeeping mission, UNAMOR, ... the mission``."""

import re

from factkit.spans import Extent
from factkit.speakers.appositions import characterise, name_beside
from factkit.speakers.entities import Entity
from factkit.speakers.phrases import Phrase, read_phrase
from factkit.speakers.story import Story

OPENING = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts)|['’]s)[ ](?:[\w’'-]+[ ]){0,4}$")
"""What stands before the noun; a name that owns it (``Weiss's union``) is left out."""
LONGEST = 80
MOST = 6
"""So many places of the noun are looked at, the last ones."""


def told_beside(story: Story, phrase: Phrase) -> Entity | None:
    """Return the body whose name stood beside the noun of a description, the last time."""
    text, end = story.article.text, phrase.extent.start
    told = f" {phrase.head}, "
    for _ in range(MOST):
        place = text.rfind(told, 0, end)
        if place < 0:
            return None
        opening = OPENING.search(text, max(0, place + 1 - LONGEST), place + 1)
        if opening is not None and not story.cast.is_quoted(place):
            found = _named(story, Extent(opening.start(), place + len(told) - len(", ")))
            if found is not None:
                return found
        end = place
    return None


def _named(story: Story, place: Extent) -> Entity | None:
    """Return the body that is named beside a description."""
    phrase = read_phrase(story.article, story.cast, place)
    name = name_beside(story, phrase) if phrase.form == "description" else None
    entity = story.cast.bearer(name) if name else None
    if name is None or entity is None:
        return None
    characterise(story, phrase, name, entity)
    return entity if entity.kind == "organization" else None
