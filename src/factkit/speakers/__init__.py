"""From mention to speaker: who is behind ``Weiss``, ``the minister``, ``she``."""

from collections.abc import Iterable
from typing import NamedTuple

from factkit.article import Article
from factkit.attribution import Attribution
from factkit.facts.base import Confidence
from factkit.facts.speakers import Speaker
from factkit.layers.names import Name
from factkit.models import trusted
from factkit.spans import Extent, at, span_of
from factkit.speakers.names.cast import Cast
from factkit.speakers.names.entities import STRANGER, Entity
from factkit.speakers.phrases import read_phrase
from factkit.speakers.pronouns.focus import Focus
from factkit.speakers.rules import resolve
from factkit.speakers.story import Meant, Story
from factkit.speakers.words import PERSON_NOUNS

ORDER: tuple[Confidence, ...] = ("unknown", "likely", "certain")


class Resolution(NamedTuple):
    """Who speaks one attribution: the index of a speaker, or None, and the rule that settled it."""

    speaker: int | None
    confidence: Confidence
    rule: str


NO_SOURCE = Resolution(None, "unknown", "no-source")
Answer = tuple[Meant, str]


def find_speakers(
    article: Article, attributions: tuple[Attribution, ...]
) -> tuple[tuple[Speaker, ...], tuple[Resolution, ...]]:
    """Return the speakers, and for each attribution which of them speaks it.

    The resolutions stand in the order of ``attributions``; the speakers in that of their first
    quote. A resolution is as sure as its weakest link: the sieve that found the source, or the
    rule that found who is behind it.
    """
    if not attributions:
        return (), ()
    cast = Cast(article)
    carried, ends = _carried(article, attributions)
    firm = frozenset([said.source for said in attributions if said.confidence == "certain"])
    story = Story(article, cast, Focus(article, cast), firm, ends)
    sources = sorted(set(filter(None, carried)))
    answers = {source: _answer(story, source) for source in sources}
    for source, (meant, _) in answers.items():
        if meant.entity is not None:
            story.places[meant.entity].add(source)
    spoken = dict.fromkeys([answers[source][0].entity for source in carried if source])
    number = {entity: index for index, entity in enumerate(filter(None, spoken))}
    speakers = [_speaker(story, index, entity) for entity, index in number.items()]
    resolutions = [
        _resolution(said, answers[source], number) if source else NO_SOURCE
        for said, source in zip(attributions, carried, strict=True)
    ]
    return tuple(speakers), tuple(resolutions)


def _carried(
    article: Article, attributions: Iterable[Attribution]
) -> tuple[list[Extent | None], dict[Extent, int]]:
    """Return the source of each attribution; without one, that of what it continues.

    With them comes where the last words stand of each source whose quotation goes on so.
    """
    sources: dict[int | None, Extent | None] = {}
    ends: dict[Extent, int] = {}
    for quotation, _, own, _, continues, _, _ in attributions:
        source = own or sources.get(continues)
        if own is None and source is not None:
            ends[source] = article.quotations[quotation].start
        sources[quotation] = source
    return list(sources.values()), ends


def _answer(story: Story, source: Extent) -> Answer:
    """Settle who is behind a source, and keep that this one spoke."""
    phrase = read_phrase(story.article, story.cast, source)
    answer = resolve(story, phrase)
    entity = answer[0].entity
    headlines = story.article.headlines
    if not headlines or at(headlines, source.start) is None:
        story.last, story.last_place = entity, source
        if entity is not None:
            story.spoken.add(entity)
            story.focus.speak(entity, source)
        elif phrase.form == "name" or phrase.head in PERSON_NOUNS:
            story.focus.speak(STRANGER, source)
    return answer


def _resolution(said: Attribution, answer: Answer, number: dict[Entity, int]) -> Resolution:
    (entity, confidence), rule = answer
    if entity is None:
        return Resolution(None, "unknown", rule)
    if confidence == "certain" and entity.is_hearsay:
        confidence = "likely"
    if said.confidence != confidence:
        confidence = min(said.confidence, confidence, key=ORDER.index)
    return Resolution(number[entity], confidence, rule)


def _speaker(story: Story, index: int, entity: Entity) -> Speaker:
    story.cast.complete(entity)
    text = story.article.text
    mentions = _mentions(story.places[entity], entity.mentions)
    return trusted(
        Speaker,
        id=f"s{index + 1}",
        name=entity.name,
        kind=entity.kind,
        roles=tuple(entity.roles),
        mentions=tuple([span_of(text, place) for place in mentions]),
    )


def _mentions(sources: Iterable[Extent], names: Iterable[Name]) -> list[Extent | Name]:
    """Return the sources, and the names that share no character with one, in text order."""
    places: list[Extent | Name] = [*sources, *names]
    found: list[Extent | Name] = []
    behind = 0
    for place in sorted(places):
        if isinstance(place, Name):
            if place.start >= behind:
                found.append(place)
        else:
            if found and found[-1].end > place.start and isinstance(found[-1], Name):
                found.pop()
            behind = max(behind, place.end)
            found.append(place)
    return found
