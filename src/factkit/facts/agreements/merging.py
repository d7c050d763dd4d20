"""Mentions of one agreement joined into one fact."""

from collections.abc import Sequence
from itertools import zip_longest

from factkit.article import Article
from factkit.facts.agreements.acronyms import join_acronyms
from factkit.facts.agreements.anaphora import sides_meant, taken_up
from factkit.facts.agreements.entities import Entity, Register, is_told
from factkit.facts.agreements.model import Agreement, Party
from factkit.facts.agreements.moments import Moment
from factkit.facts.agreements.names import Mention, find_mentions
from factkit.facts.agreements.parties import find_parties
from factkit.facts.agreements.sides import Side
from factkit.facts.agreements.years import find_year
from factkit.models import trusted
from factkit.patterns import LatePattern
from factkit.spans import span_of

APPOSITION = LatePattern(
    r"\s|\s?(?:,|-{1,2}|[–—(])\s?(?:an?|the|its|their)\s(?:[\w-]{1,20}\s){0,3}"
)
"""What stands between a name and a description of it, a mere space in ``TPP trade deal``."""


ALIAS = LatePattern(r"\s(?:or|(?:also\s)?known\sas|called)\s(?:the\s)?[\"“‘']")
"""What joins a second name in quotation marks: ``the Oslo agreement or “Harbour Accord”``."""

Told = tuple[Moment | None, Sequence[Side]]


def find_agreements(article: Article) -> tuple[Agreement, ...]:
    """Return the named agreements of the article in text order."""
    told = [entity for entity in _entities(article) if is_told(entity)]
    entities = join_acronyms(article, told)
    for entity in entities:
        entity.places.sort()
    entities.sort(key=lambda entity: entity.places[0])
    return tuple(
        _agreement(article.text, number, entity) for number, entity in enumerate(entities, 1)
    )


def _entities(article: Article) -> list[Entity]:
    """Join mentions that have one name or stand in apposition: ``the Accords, a 1993 pact``."""
    text = article.text
    register = Register(text)
    latest: Entity | None = None
    mentions = list(find_mentions(article))
    for mention, following in zip_longest(mentions, mentions[1:]):
        told = _told(article, mention)
        if latest and _joins(text, latest, mention, ALIAS):
            latest.add(mention)
        elif not (latest and mention.proof and _joins(text, latest, mention, APPOSITION)):
            latest = register.entity_of(mention, told[0])
            latest.add(mention)
        latest.learn(*told)
        if following is None or following.tape is not mention.tape:
            _learn_from_next(article, latest, mention)
    return register.entities


def _told(article: Article, mention: Mention) -> Told:
    """Return the year and the parties that are told with a mention."""
    text = article.text
    sides = find_parties(text, mention) or sides_meant(article, mention)
    return find_year(text, mention, article.published.day), sides


def _learn_from_next(article: Article, entity: Entity, mention: Mention) -> None:
    """Take in what the next sentence says of the last agreement of a sentence."""
    pronoun = taken_up(article, mention)
    if pronoun:
        year, sides = _told(article, pronoun)
        if year:
            entity.learn(year, sides)


def _joins(text: str, latest: Entity, mention: Mention, joint: LatePattern) -> bool:
    """Return whether a mention is joined with the last one of another."""
    return joint.compiled.fullmatch(text, latest.places[-1].end, mention.start) is not None


def _agreement(text: str, number: int, entity: Entity) -> Agreement:
    names = sorted((text[slice(*place)] for place in entity.places), key=len)
    return trusted(
        Agreement,
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
    start, end, _, country, _ = side
    return trusted(Party, start=start, end=end, text=text[start:end], country=country)
