"""From mention to speaker: who is behind ``Weiss``, ``the minister``, ``she``."""

from collections.abc import Iterable
from typing import NamedTuple

from factkit.article import Article
from factkit.attribution import Attribution
from factkit.facts.base import Confidence
from factkit.facts.speakers import Speaker
from factkit.layers.names import Name
from factkit.spans import Extent, at, span_of
from factkit.speakers.cast import Cast
from factkit.speakers.entities import STRANGER, Entity
from factkit.speakers.focus import Focus
from factkit.speakers.phrases import read_phrase
from factkit.speakers.rules import resolve
from factkit.speakers.story import Meant, Story
from factkit.speakers.words import PERSON_NOUNS

ORDER: tuple[Confidence, ...] = ("unknown", "likely", "certain")


class Resolution(NamedTuple):
    """Who speaks one attribution: the index of a speaker, or None, and the rule that settled it."""

    speaker: int | None
    confidence: Confidence
    rule: str


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
    certain = (said.source for said in attributions if said.confidence == "certain")
    firm = frozenset(filter(None, certain))
    story = Story(article, cast, Focus(article, cast), firm, _ends(article, attributions))
    sources = sorted({said.source for said in attributions if said.source})
    answers = {source: _answer(story, source) for source in sources}
    found = _carried(attributions, answers)
    entities = list(dict.fromkeys(a[0].entity for a in found if a and a[0].entity))
    number = {entity: index for index, entity in enumerate(entities)}
    for source, (meant, _) in answers.items():
        if meant.entity:
            story.places[meant.entity].add(source)
    speakers = tuple(_speaker(story, index, entity) for entity, index in number.items())
    resolutions = tuple(
        _resolution(said, answer, number) for said, answer in zip(attributions, found, strict=True)
    )
    return speakers, resolutions


def _ends(article: Article, attributions: tuple[Attribution, ...]) -> dict[Extent, int]:
    """Return where the last words stand of a source whose quotation runs over paragraphs."""
    sources: dict[int | None, Extent | None] = {}
    ends: dict[Extent, int] = {}
    for said in attributions:
        source = sources[said.quotation] = said.source or sources.get(said.continues)
        if source is not None and said.source is None:
            ends[source] = article.quotations[said.quotation].start
    return ends


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


def _carried(
    attributions: tuple[Attribution, ...], answers: dict[Extent, Answer]
) -> list[Answer | None]:
    """Return the answer for each attribution; without a source, that of what it continues."""
    found: dict[int, Answer | None] = {}
    for said in attributions:
        if said.source is not None:
            found[said.quotation] = answers[said.source]
        elif said.continues is not None:
            found[said.quotation] = found.get(said.continues)
    return [found.get(said.quotation) for said in attributions]


def _resolution(said: Attribution, answer: Answer | None, number: dict[Entity, int]) -> Resolution:
    if answer is None:
        return Resolution(None, "unknown", "no-source")
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
    return Speaker(
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
        if not isinstance(place, Name):
            if found and found[-1].end > place.start and isinstance(found[-1], Name):
                found.pop()
            behind = max(behind, place.end)
        elif place.start < behind:
            continue
        found.append(place)
    return found
