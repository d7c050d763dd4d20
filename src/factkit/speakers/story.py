"""The story so far: what is known at the place of a source."""

from collections import defaultdict
from typing import NamedTuple

from factkit.article import Article
from factkit.facts.base import Confidence
from factkit.facts.speakers import SpeakerKind
from factkit.spans import Extent
from factkit.speakers.names.cast import Cast
from factkit.speakers.names.entities import Entity
from factkit.speakers.pronouns.focus import Focus
from factkit.speakers.words import gender_of_role, tokens_of


class Meant(NamedTuple):
    """Who is behind a source; ``entity`` is None where nobody can tell."""

    entity: Entity | None
    confidence: Confidence


KinPlace = tuple[str, Extent, int]
"""Where kin are named: ``Roa's son, | Juan``: the noun, whose they are, the start of the name."""
NOWHERE = Extent(0, 0)
UNSURE = Meant(None, "unknown")


class Story:
    """The article, its cast, and who is in focus; ``last`` spoke last, at ``last_place``.

    ``firm`` are the sources that are certain themselves: where one is not, nothing is gained by
    being sure of who is behind it. ``ends`` is where the last words of a source stand, if not by
    itself. ``places`` are the mentions of each that are no names, ``spoken`` are all who have
    spoken so far, ``guessed`` those whose gender only a pronoun tells; ``kin`` are the places where
    kin are named, once somebody has asked.
    """

    def __init__(
        self,
        article: Article,
        cast: Cast,
        focus: Focus,
        firm: frozenset[Extent | None],
        ends: dict[Extent, int],
    ) -> None:
        """Begin before anybody has spoken."""
        self.article, self.cast, self.focus, self.firm, self.ends = article, cast, focus, firm, ends
        self.last: Entity | None = None
        self.last_place = NOWHERE
        self.spoken: set[Entity] = set()
        self.guessed: set[Entity] = set()
        self.kin: list[KinPlace] | None = None
        self.places: defaultdict[Entity, set[Extent]] = defaultdict(set)

    def recent(self, offset: int, reach: int = 1) -> Entity | None:
        """Return who spoke last, if that is no more than ``reach`` paragraphs back."""
        last = self.ends.get(self.last_place, self.last_place.start)
        near = self.focus.flow.paragraph(offset) - self.focus.flow.paragraph(last) <= reach
        return self.last if near else None

    def newcomer(self, place: Extent, kind: SpeakerKind, head: int = 0) -> Entity:
        """Return the entity of a wording without a name: an earlier one of the same, or a new one.

        ``head`` is where the head noun ends: a word behind it tells no gender.
        """
        text = self.article.text
        name = " ".join(text[slice(*place)].split())
        gender = gender_of_role(tokens_of(text[place.start : head]))
        return self.cast.register.wording(name, kind, place.start, gender)
