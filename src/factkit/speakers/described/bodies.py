"""Bodies that speak: ``Beijing``, ``the ministry``, ``the company``."""

import re
from bisect import bisect_left
from itertools import chain

from factkit.countries import find_state
from factkit.facts.base import Confidence
from factkit.spans import Extent
from factkit.speakers.capitals import INDEFINITE
from factkit.speakers.described.apposed_bodies import told_beside
from factkit.speakers.described.body_openings import is_owned_body, opens_as_body, subject_start
from factkit.speakers.described.companies import COMPANIES, is_company, may_be_body, only_company
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.learning import size_up
from factkit.speakers.names.spellings import sort_words
from factkit.speakers.phrases import Phrase
from factkit.speakers.pronouns.places import WIDTH
from factkit.speakers.pronouns.ranks import is_reporter
from factkit.speakers.story import UNSURE, Meant, Story
from factkit.speakers.words import BODY_WORDS, GROUP_NOUNS, singular, tokens_of

BODIES = BODY_WORDS - GROUP_NOUNS - {"international"}
"""Nouns for bodies; ``the Tongan international`` is a player."""
GOVERNING = ("government", "ministry", "administration", "presidency")
ANY_BODY = frozenset(
    ["company", "firm", "group", "organisation", "organization", "agency", "body", "outlet"]
)


LEANING = re.compile(
    r"(?:(?:cent(?:er|re)-(?:left|right)|centrist|far-left|far-right|governing|hard-left|hard-right"
    r"|left-wing|leftist|opposition|populist|right-wing|rightist|ruling)[ ])+(?=[A-Z])"
)
"""What is said of a party and is no part of its name: ``the ruling New Dawn party``."""


def seat(story: Story, phrase: Phrase) -> Meant | None:
    """``Beijing``: the one governing body of that state which the text names, else the state."""
    start, end, core = phrase.names[0]
    if core > start:
        return None
    words = story.article.text[start:end]
    state = find_state(words)
    if state is None or state.form != "capital":
        return None
    story.cast.gather(sort_words(words)[-1])
    if any(
        len(entity.tokens) > 1
        for entity in story.cast.register.candidates(tokens_of(words), "person")
    ):
        return None  # `Denzel Washington`
    for word in GOVERNING:
        story.cast.gather_with(word)
    register = story.cast.register
    told = (register.told(word, len(story.article.text)) for word in GOVERNING)
    bodies = [body for body in dict.fromkeys(chain(*told)) if _is_of(body, state.name)]
    if len(bodies) > 1:
        return UNSURE
    if not bodies:
        return Meant(register.wording(state.name, "organization", start), "likely")
    return Meant(bodies[0], "likely")


def _is_of(body: Entity, state: str) -> bool:
    """Return whether this is a body of a state: ``Foreign Ministry of Chile``."""
    words = body.name.split()
    if body.kind != "organization":
        return False
    named = (find_state(" ".join(words[i : i + n])) for n in (1, 2) for i in range(len(words)))
    return any(found is not None and found.name == state for found in named)


def described_body(story: Story, phrase: Phrase) -> Meant | None:
    """Find the body of the text that is meant: ``the ministry``, ``the company``."""
    if phrase.head not in BODIES or (phrase.plural and singular(phrase.head)):
        return None  # `two workers` are no body
    if phrase.determiner in INDEFINITE or phrase.possessor or phrase.modifiers:
        return _new(story, phrase)
    story.cast.gather_with(phrase.head)
    told = story.cast.register.told(phrase.head, phrase.extent.start)
    alike = [entity for entity in told if entity.kind == "organization"]
    recent = story.recent(phrase.extent.start, reach=2)
    if recent is not None and (recent in alike or (not alike and _is_any(recent, phrase))):
        return Meant(recent, "likely")
    body = None if alike else told_beside(story, phrase)
    if body is not None and (recent in (None, body) or not _may_be_company(story, recent)):
        return Meant(body, "likely")
    if len(alike) > 1 or (not alike and phrase.head in ANY_BODY):
        return _company(story, phrase)
    return Meant(alike[0], "likely") if alike else _new(story, phrase)


def _company(story: Story, phrase: Phrase) -> Meant:
    """Return the one company of the text, for ``the company``."""
    start = phrase.extent.start
    found = only_company(story, start) if phrase.head in COMPANIES else None
    recent = story.recent(start)
    if found is None or (recent is not None and _may_be_company(story, recent)):
        return UNSURE
    found.kind = "organization"
    return Meant(found, "likely")


def _may_be_company(story: Story, entity: Entity) -> bool:
    """Return whether nothing but the name tells who this is: ``Norvane said. The company said``."""
    size_up(story.cast, entity)
    is_named = entity.kind == "person" and entity.gender is None and entity.age is None
    return is_named and not entity.roles


def _is_any(body: Entity, phrase: Phrase) -> bool:
    """Return whether a body may be called what any can be called: ``the company``."""
    return body.kind == "organization" and phrase.head in ANY_BODY


def _new(story: Story, phrase: Phrase, confidence: Confidence = "likely") -> Meant:
    start, end = phrase.bare
    leaning = LEANING.match(story.article.text, start, end)
    place = Extent(leaning.end() if leaning else start, end)
    return Meant(story.newcomer(place, "organization"), confidence)


def body_in_focus(story: Story, offset: int, *, is_it: bool) -> Entity | None:
    """Return the body that reports in this sentence, or that opens it or the one before.

    ``is_it`` is set where no person can be meant.
    """
    text, cast = story.article.text, story.cast
    for number, opening in enumerate(story.focus.flow.openings(offset)):
        start = subject_start(text, opening)
        first = bisect_left(cast.names, (start,))
        for name in cast.names[first : first + WIDTH]:
            if name.end > offset:
                break
            if cast.is_quoted(name.start):
                continue
            is_first = opens_as_body(text, start, name)
            reports = (is_first or number == 0) and is_reporter(text, name)
            if is_first or reports:
                body = cast.bearer(name)
                is_named = is_it and is_first and (reports or is_owned_body(text, start, name))
                if body is not None and _is_body(story, body, is_named=is_named):
                    return body
    return None


def _is_body(story: Story, entity: Entity, *, is_named: bool) -> bool:
    """Return whether this is a body; a name that reports is, where ``it`` takes it up."""
    if is_company(story, entity) or (is_named and may_be_body(story, entity)):
        entity.kind = "organization"
    return entity.kind != "person"
