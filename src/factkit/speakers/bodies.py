"""Bodies that speak: ``Beijing``, ``the ministry``, ``a statement from the bank``."""

import re
from collections.abc import Iterable

from factkit.facts.base import Confidence
from factkit.spans import Extent, touching
from factkit.speakers.entities import Entity
from factkit.speakers.phrases import INDEFINITE, Phrase
from factkit.speakers.story import UNSURE, Meant, Story
from factkit.speakers.words import BODY_WORDS, DOCUMENT_NOUNS, SEATS, WORD, folded, tokens_of

GOVERNING = frozenset(("government", "ministry", "administration", "presidency"))
ANY_BODY = frozenset("company firm group organisation organization agency body outlet".split())
ISSUER = re.compile(r"[ ](?:from|by|of|issued by|released by)[ ](?:the[ ])?")


def seat(story: Story, phrase: Phrase) -> Meant | None:
    """``Beijing``: the one governing body of that state which the text names, else the state."""
    if phrase.form != "name":
        return None
    name = phrase.names[0]
    tokens = tokens_of(story.article.text[name.core : name.end])
    state, people = SEATS.get(" ".join(tokens), (None, None))
    if state is None or people is None or name.core > name.start:
        return None
    if any(len(entity.tokens) > 1 for entity in story.cast.candidates(tokens, "person")):
        return None  # `Denzel Washington`
    bodies = [
        body
        for body in story.cast.bodies()
        if _governs(body, (tokens_of(state), tokens_of(people)))
    ]
    if len(bodies) > 1:
        return UNSURE
    return Meant(
        bodies[0] if bodies else story.cast.wording(state, "organization", name.start), "likely"
    )


def _governs(body: Entity, signs: Iterable[tuple[str, ...]]) -> bool:
    words = set(body.tokens)
    return bool(GOVERNING & words) and any(words.issuperset(sign) for sign in signs)


def described_body(story: Story, phrase: Phrase) -> Meant | None:
    """``the ministry``: the body of the text that is one; ``the company``: the one that spoke last."""
    if phrase.form != "description" or phrase.head not in BODY_WORDS:
        return None
    if phrase.determiner in INDEFINITE or phrase.possessor or phrase.modifiers:
        return _new(story, phrase)
    offset = phrase.extent.start
    named = [body for body in story.cast.bodies() if body.first < offset]
    alike = [body for body in named if phrase.head in body.tokens]
    recent = story.recent(reach=2)
    if not alike and phrase.head in ANY_BODY:
        alike = named
    if recent in alike:
        return Meant(recent, "likely")
    if len(alike) > 1:
        return UNSURE
    return Meant(alike[0], "likely") if alike else _new(story, phrase)


def _new(story: Story, phrase: Phrase, confidence: Confidence = "likely") -> Meant:
    return Meant(story.newcomer(phrase.bare, "organization"), confidence)


def document(story: Story, phrase: Phrase) -> Meant | None:
    """``a statement from the bank``: the body that issued it, else nobody with a name."""
    if phrase.form != "description" or phrase.head not in DOCUMENT_NOUNS:
        return None
    issuer = _issuer(story, phrase)
    if issuer is not None:
        return Meant(issuer, "likely")
    return Meant(story.newcomer(phrase.bare, "unnamed"), "likely")


def _issuer(story: Story, phrase: Phrase) -> Entity | None:
    """Return whose document it is: the owner, who stands behind ``from``, or who spoke last."""
    text = story.article.text
    if phrase.possessor is not None:
        return story.bearer(phrase.possessor)
    match = ISSUER.match(text, phrase.behind, phrase.extent.end)
    if match is None:
        recent = story.recent()
        definite = phrase.determiner == "the" and not phrase.modifiers
        return recent if definite and recent and recent.kind == "organization" else None
    names = touching(story.article.names, match.end(), phrase.extent.end)
    if names and names[0].start == match.end():
        return story.bearer(names[0])
    words = [folded(word) for word in WORD.findall(text, match.end(), phrase.extent.end)]
    if words and words[-1] in BODY_WORDS:
        return story.newcomer(Extent(match.end(), phrase.extent.end), "organization")
    return None
