"""An agreement with what its mentions tell, and the register of them by their names."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from factkit.facts.agreements.moments import Moment
from factkit.facts.agreements.names import Mention
from factkit.facts.agreements.sides import Side
from factkit.lexicon import words
from factkit.spans import Extent

SMALL = words("title_small_words")
TYPES = words("agreement_types")


class Entity:
    """An agreement and what is known of it so far."""

    def __init__(self, first: Mention) -> None:
        """Begin with the first mention, which is still to be added."""
        self.first = first
        self.places: list[Extent] = []
        self.proof = 3
        self.made = False
        self.year: Moment | None = None
        self.parties: dict[str, Side] = {}

    def add(self, mention: Mention) -> None:
        """Take in one more mention."""
        self.places.append(Extent(mention.start, mention.end))
        self.proof = min(self.proof, mention.proof)
        self.made = self.made or not mention.planned

    def absorb(self, other: "Entity") -> None:
        """Take in what was taken for another agreement."""
        self.places.extend(other.places)
        self.learn(other.year, tuple(other.parties.values()))

    def learn(self, year: Moment | None, sides: Sequence[Side]) -> None:
        """Take in what the sentence of a mention tells."""
        self.year = self.year or year
        for side in sides:
            self.parties.setdefault(side.key, side)


class Register:
    """The agreements of an article by their names; one name may stand for several years."""

    def __init__(self, text: str) -> None:
        """Begin with no agreement."""
        self.entities: list[Entity] = []
        self._text = text
        self._named: dict[tuple[str, bool], list[Entity]] = defaultdict(list)
        self._latest: dict[str, Entity] = {}
        """The last agreement in whose full name a word stands."""

    def entity_of(self, mention: Mention, year: Moment | None) -> Entity:
        """Return the agreement that a mention names, a new one if none has its name and year."""
        name = self._text[mention.start : mention.end]
        namesakes = self._named[name_key(name), mention.spliced]
        for entity in chain(namesakes, self._kin(name, mention)):
            if year is None or entity.year is None or year.year == entity.year.year:
                return entity
        entity = Entity(mention)
        namesakes.append(entity)
        self.entities.append(entity)
        if not mention.proof:
            self._latest.update(dict.fromkeys(content_words(name), entity))
        return entity

    def _kin(self, name: str, mention: Mention) -> Iterator[Entity]:
        """Yield the agreement in whose full name are all words of a shorter one.

        ``the Convention on Cluster Bombs`` is also called ``the Cluster Bombs Convention``.
        """
        found = content_words(name)
        if mention.proof in {1, 2} or len(found) == 1:
            return
        for word in sorted(found & self._latest.keys()):
            entity, first = self._latest[word], self._latest[word].first
            alike = first.kind == mention.kind and first.spliced == mention.spliced
            if alike and found <= content_words(self._text[first.start : first.end]):
                yield entity


def name_key(name: str) -> str:
    """Return what is the same for all spellings of a name.

    >>> name_key("Oslo  Peace Accords")
    'oslo peace accord'
    """
    return " ".join(name.casefold().split()).removesuffix("s")


def content_words(name: str) -> frozenset[str]:
    """Return the words of a name that tell what it is about.

    >>> sorted(content_words("Convention on the Law of the Sea"))
    ['convention', 'law', 'sea']
    """
    return frozenset(name.casefold().replace("-", " ").split()) - SMALL - TYPES


def is_told(entity: Entity) -> bool:
    """Return whether there is enough to call it a named agreement."""
    if entity.proof == 0:
        return True
    if not entity.made:
        return False
    sides = entity.parties.values()
    if entity.proof == 3:
        return sum(side.form in {"name", "body"} for side in sides) > 1
    return len(sides) >= entity.proof or (entity.proof == 1 and entity.year is not None)
