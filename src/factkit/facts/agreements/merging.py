"""Mentions of one agreement joined into one fact."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from factkit.article import Article
from factkit.facts.agreements.anchors import GLUE
from factkit.facts.agreements.model import Agreement, Party
from factkit.facts.agreements.moments import Moment
from factkit.facts.agreements.names import Mention, find_mentions
from factkit.facts.agreements.parties import find_parties
from factkit.facts.agreements.sides import Side
from factkit.facts.agreements.years import find_year
from factkit.spans import Extent, at, span_of

ACRONYM = re.compile(
    r"\s*(?:\(\s*|,\s+(?=[A-Z]{3,}\s*,))([A-Z][\w.-]*[A-Z][\w.]*|[A-Z][a-z]+[A-Z])\s*[,)]"
)
"""An acronym behind a full name: ``(NPT)``, ``, INRA,``."""

LONGEST_ACRONYM = 30
CAPITALS = re.compile(r"[A-Z][\w.-]*\w")
APPOSITION = re.compile(r"\s?(?:,|-{1,2}|[–—(])\s?(?:an?|the|its|their)\s(?:[\w-]{1,20}\s){0,3}")


@dataclass
class Entity:
    """An agreement and what is known of it so far."""

    first: Mention
    places: list[Extent] = field(default_factory=list)
    proof: int = 3
    made: bool = False
    year: Moment | None = None
    parties: dict[str, Side] = field(default_factory=dict)

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


Namesakes = defaultdict[tuple[str, bool], list[Entity]]
"""Agreements by name, those of spliced headlines apart; one name may stand for several years."""


def find_agreements(article: Article) -> tuple[Agreement, ...]:
    """Return the named agreements of the article in text order."""
    told = [entity for entity in _entities(article) if is_told(entity)]
    entities = _join_acronyms(article, told)
    for entity in entities:
        entity.places.sort()
    entities.sort(key=lambda entity: entity.places[0])
    return tuple(
        _agreement(article.text, number, entity) for number, entity in enumerate(entities, 1)
    )


def _entities(article: Article) -> list[Entity]:
    """Join mentions that have one name or stand in apposition: ``the Accords, a 1993 pact``."""
    text = article.text
    known: Namesakes = defaultdict(list)
    latest: Entity | None = None
    for mention in find_mentions(article):
        told = (find_year(text, mention, article.published.day), find_parties(text, mention))
        if (
            latest
            and mention.proof
            and APPOSITION.fullmatch(text, latest.places[-1].end, mention.start)
        ):
            latest.learn(*told)
            continue
        latest = _entity_of(text, known, mention, told[0])
        latest.add(mention)
        latest.learn(*told)
    return list(chain.from_iterable(known.values()))


def _entity_of(text: str, known: Namesakes, mention: Mention, year: Moment | None) -> Entity:
    """Return the agreement that a mention names, a new one if none has its name and year."""
    namesakes = known[name_key(text[mention.start : mention.end]), mention.spliced]
    for entity in namesakes:
        if year is None or entity.year is None or year.year == entity.year.year:
            return entity
    namesakes.append(Entity(mention))
    return namesakes[-1]


def name_key(name: str) -> str:
    """Return what is the same for all spellings of a name.

    >>> name_key("Oslo  Peace Accords")
    'oslo peace accord'
    """
    return " ".join(name.casefold().split()).removesuffix("s")


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


def _join_acronyms(article: Article, entities: list[Entity]) -> list[Entity]:
    """Join a full name with the acronym behind it (``(NPT)``), and with every ``NPT`` from there.

    An acronym that was read as a well-known name of its own goes to the full name too.
    """
    text = article.text
    owners = _owners(text, entities)
    if not owners:
        return entities
    kept = []
    for entity in entities:
        owner = owners.get(text[slice(*entity.places[0])], entity)
        if owner is entity:
            kept.append(entity)
        else:
            owner.absorb(entity)
    taken = {place for entity in kept for place in entity.places}
    for place in _capitals(article):
        known = owners.get(text[slice(*place)])
        if known is not None and place > known.places[0] and place not in taken:
            known.places.append(place)
    return kept


def _owners(text: str, entities: list[Entity]) -> dict[str, Entity]:
    """Return the acronyms that stand behind full names, each with its agreement."""
    owners: dict[str, Entity] = {}
    for entity in entities:
        for place in entity.places:
            match = ACRONYM.match(text, place.end, place.end + LONGEST_ACRONYM)
            if match and is_acronym(match[1], text[slice(*place)]):
                owners.setdefault(match[1].rstrip("."), entity)
    return owners


def _capitals(article: Article) -> Iterator[Extent]:
    """Yield the words of the story's sentences that open with a capital."""
    text = article.text
    for match in CAPITALS.finditer(text):
        start = match.start()
        glued = start and (text[start - 1].isalnum() or text[start - 1] in GLUE)
        if not glued and at(article.sentences, start):
            yield Extent(*match.span())


def is_acronym(letters: str, name: str) -> bool:
    """Return whether the letters may stand for the name: they open words of it, in order.

    >>> is_acronym("NPT", "Treaty on the Non-Proliferation of Nuclear Weapons")
    True
    >>> is_acronym("IMF", "Kyoto Protocol")
    False
    """
    initials = {word[0] for word in re.split(r"[\s-]+", name.upper()) if word}
    return sum(letter in initials for letter in letters.upper()) >= len(letters) - 1


def _agreement(text: str, number: int, entity: Entity) -> Agreement:
    names = sorted((text[slice(*place)] for place in entity.places), key=len)
    return Agreement(
        id=f"a{number}",
        name=" ".join(names[-1].split()),
        span=span_of(text, entity.places[0]),
        mentions=tuple(span_of(text, place) for place in entity.places),
        kind=entity.first.kind,
        year=entity.year and entity.year.year,
        year_span=entity.year and span_of(text, entity.year),
        parties=tuple(_party(text, side) for side in sorted(entity.parties.values())),
        rule=entity.first.rule,
    )


def _party(text: str, side: Side) -> Party:
    return Party(
        start=side.start, end=side.end, text=text[side.start : side.end], country=side.country
    )
