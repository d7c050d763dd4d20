"""Rulers: an office that is not said of whoever is in focus, for it must be somebody's."""

from factkit.speakers.names.entities import Entity
from factkit.speakers.names.learning import learn
from factkit.speakers.phrases import Phrase
from factkit.speakers.story import Story
from factkit.speakers.words import TITLES

RULERS = frozenset(
    ["chancellor", "emir", "emperor", "governor", "king", "mayor", "pope", "premier", "president",
     "queen", "sultan"]
)  # fmt: skip


def rules_elsewhere(story: Story, phrase: Phrase, entity: Entity) -> bool:
    """Return whether a ruler is another than somebody of whom the text tells no office.

    ``Roa sang. The president of the republic wept``; ``the head of the board`` may be Roa.
    """
    if phrase.head not in RULERS or not phrase.complement:
        return False
    learn(story.cast, entity)
    return TITLES.isdisjoint(entity.role_heads)
