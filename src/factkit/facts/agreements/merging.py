"""Mentions of one agreement joined into one fact."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from factkit.article import Article
from factkit.facts.agreements.model import Agreement, Party
from factkit.facts.agreements.moments import Moment
from factkit.facts.agreements.names import Mention, find_mentions
from factkit.facts.agreements.parties import find_parties
from factkit.facts.agreements.sides import Side
from factkit.facts.agreements.years import find_year
from factkit.spans import Extent, span_of

ACRONYM = re.compile(
    r"\s*(?:\(\s*|,\s+(?=[A-Z]{3,}\s*,))([A-Z][\w.-]*[A-Z][\w.]*|[A-Z][a-z]+[A-Z])\s*[,)]"
)
"""An acronym behind a full name: ``(NPT)``, ``, INRA,``."""


APPOSITION = re.compile(r"\s?(?:,|-{1,2}|[–—(])\s?(?:an?|the|its|their)\s(?:[\w-]{1,20}\s){0,3}")


@dataclass
class Entity:
    """An agreement and what is known of it so far."""

    first: Mention
    key: str
    places: list[Extent] = field(default_factory=list)
    made: bool = False
    year: Moment | None = None
    parties: dict[str, Side] = field(default_factory=dict)

    def add(self, mention: Mention) -> None:
        """Take in one more mention."""
        self.places.append(Extent(mention.start, mention.end))
        self.made = self.made or not mention.planned

    def learn(self, year: Moment | None, sides: Sequence[Side]) -> None:
        """Take in what the sentence of a mention tells."""
        self.year = self.year or year
        for side in sides:
            self.parties.setdefault(side.key, side)


def find_agreements(article: Article) -> tuple[Agreement, ...]:
    """Return the named agreements of the article in text order."""
    entities = [entity for entity in _entities(article) if is_told(entity)]
    _add_acronyms(article, entities)
    entities.sort(key=lambda entity: entity.places[0])
    return tuple(
        _agreement(article.text, number, entity) for number, entity in enumerate(entities, 1)
    )


def _entities(article: Article) -> list[Entity]:
    """Join mentions that have one name or stand in apposition: ``the Accords, a 1993 pact``."""
    text = article.text
    entities: list[Entity] = []
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
        latest = _entity_of(text, entities, mention, told[0])
        latest.add(mention)
        latest.learn(*told)
    return entities


def _entity_of(text: str, entities: list[Entity], mention: Mention, year: Moment | None) -> Entity:
    """Return the agreement that a mention names, a new one if none has its name and year."""
    key = name_key(text[mention.start : mention.end])
    for entity in entities:
        agrees = year is None or entity.year is None or year.year == entity.year.year
        if entity.key == key and agrees and entity.first.spliced == mention.spliced:
            return entity
    entities.append(Entity(mention, key))
    return entities[-1]


def name_key(name: str) -> str:
    """Return what is the same for all spellings of a name.

    >>> name_key("Oslo  Peace Accords")
    'oslo peace accord'
    """
    return " ".join(name.casefold().split()).removesuffix("s")


def is_told(entity: Entity) -> bool:
    """Return whether there is enough to call it a named agreement."""
    proof = entity.first.proof
    if proof == 0:
        return True
    dated = proof == 1 and entity.year is not None
    return entity.made and (dated or len(entity.parties) >= proof)


def _add_acronyms(article: Article, entities: list[Entity]) -> None:
    """Add ``(NPT)`` behind a full name, and every ``NPT`` from there on."""
    taken = {place for entity in entities for place in entity.places}
    for entity in entities:
        for place in tuple(entity.places):
            match = ACRONYM.match(article.text, place.end, place.end + 30)
            if match and is_acronym(match[1], article.text[slice(*place)]):
                new = set(_repeated(article, match[1], match.start(1))) - taken
                taken |= new
                entity.places = sorted({*entity.places, *new})


def is_acronym(letters: str, name: str) -> bool:
    """Return whether the letters may stand for the name: they open words of it, in order.

    >>> is_acronym("NPT", "Treaty on the Non-Proliferation of Nuclear Weapons")
    True
    >>> is_acronym("IMF", "Kyoto Protocol")
    False
    """
    initials = {word[0] for word in re.split(r"[\s-]+", name.upper()) if word}
    return sum(letter in initials for letter in letters.upper()) >= len(letters) - 1


def _repeated(article: Article, acronym: str, start: int) -> Iterator[Extent]:
    pattern = re.compile(rf"(?<![\w-]){re.escape(acronym)}(?![\w-])")
    for match in pattern.finditer(article.text, start):
        yield Extent(*match.span())


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
