"""From mention to speaker: who is behind ``Weiss``, ``the minister``, ``she``."""

import re
from collections import defaultdict
from typing import NamedTuple

from factkit.article import Article
from factkit.attribution import Attribution
from factkit.facts.base import Confidence
from factkit.facts.speakers import Speaker
from factkit.spans import Extent, at, span_of, touching
from factkit.speakers.cast import read_cast
from factkit.speakers.entities import Entity
from factkit.speakers.focus import STRANGER, Focus
from factkit.speakers.phrases import read_phrase
from factkit.speakers.rules import GENDERS, resolve
from factkit.speakers.story import Meant, Story

PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
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
    cast, namings = read_cast(article)
    story = Story(article, cast, namings, Focus(article.text))
    sources = sorted({said.source for said in attributions if said.source})
    answers = _sweep(story, sources)
    found = _carried(attributions, answers)
    entities = list(dict.fromkeys(a[0].entity for a in found if a and a[0].entity))
    number = {entity: index for index, entity in enumerate(entities)}
    places = defaultdict(set)
    for source, (meant, _) in answers.items():
        if meant.entity:
            places[meant.entity].add(source)
    speakers = tuple(
        _speaker(article, index, entity, places[entity]) for entity, index in number.items()
    )
    resolutions = tuple(
        _resolution(said, answer, number) for said, answer in zip(attributions, found, strict=True)
    )
    return speakers, resolutions


def _sweep(story: Story, sources: list[Extent]) -> dict[Extent, Answer]:
    """Resolve the sources in text order, keeping whom the story is about in focus."""
    answers: dict[Extent, Answer] = {}
    waiting = sources[::-1]
    for sentence in story.article.sentences:
        while waiting and waiting[-1].start < sentence.start:  # in a dateline or page furniture
            _answer(story, waiting.pop(), answers)
        if sentence.headline:
            while waiting and waiting[-1].start < sentence.end:
                source = waiting.pop()
                answers[source] = resolve(story, read_phrase(story.article, story.namings, source))
            continue
        story.focus.paragraph = sentence.paragraph
        own = []
        while waiting and waiting[-1].start < sentence.end:
            own.append(waiting.pop())
        _read_sentence(story, sentence.start, sentence.end, own, answers)
        story.focus.leave()
    while waiting:
        _answer(story, waiting.pop(), answers)
    return answers


def _read_sentence(
    story: Story, start: int, end: int, sources: list[Extent], answers: dict[Extent, Answer]
) -> None:
    """Take in the names, pronouns and sources of a sentence, in their order."""
    events: list[tuple[int, int, Entity | None]] = [
        (naming.start, naming.end, naming.entity) for naming in touching(story.namings, start, end)
    ]
    events += [(m.start(), m.end(), None) for m in PRONOUN.finditer(story.article.text, start, end)]
    events = [e for e in events if not at(story.article.quotations, e[0])]
    events = [event for event in events if not touching(sources, event[0], event[1])]
    told = set(sources)
    events += [(source.start, source.end, None) for source in sources]
    for first, last, entity in sorted(events, key=lambda e: e[:2]):
        place = Extent(first, last)
        gender = GENDERS.get(story.article.text[first:last].lower())
        if place in told:
            _answer(story, place, answers)
        elif gender is None:
            story.focus.name(entity, place)
        elif meant := story.focus.antecedent(gender):
            story.focus.name(meant, place)


def _answer(story: Story, source: Extent, answers: dict[Extent, Answer]) -> None:
    """Settle who is behind a source, and keep that this one spoke."""
    phrase = read_phrase(story.article, story.namings, source)
    answer = resolve(story, phrase)
    answers[source] = answer
    entity = answer[0].entity
    story.last, story.last_paragraph = entity, story.focus.paragraph
    story.last_place = source
    if entity is not None or phrase.form != "pronoun":
        story.focus.name(entity, source)
        story.focus.speak(entity or STRANGER)


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
    weakest = min(said.confidence, confidence, key=ORDER.index)
    return Resolution(number[entity], weakest, rule)


def _speaker(article: Article, index: int, entity: Entity, places: set[Extent]) -> Speaker:
    named = {
        extent
        for extent in entity.mentions
        if not any(extent.start < place.end and place.start < extent.end for place in places)
    }
    return Speaker(
        id=f"s{index + 1}",
        name=entity.name,
        kind=entity.kind,
        roles=tuple(entity.roles),
        mentions=tuple(span_of(article.text, place) for place in sorted(named | places)),
    )
