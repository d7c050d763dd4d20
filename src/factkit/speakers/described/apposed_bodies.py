"""Bodies that a description told of: ``The peace mission, UNAMOR,``, ``Norvane, a bank,``."""

from collections.abc import Iterator

from factkit.patterns import LatePattern
from factkit.spans import Extent, touching
from factkit.speakers.described.appositions import characterise, name_beside
from factkit.speakers.described.companies import COMPANIES, KINDS, may_be_body
from factkit.speakers.names.entities import Entity
from factkit.speakers.phrases import Phrase, read_phrase
from factkit.speakers.story import Story

OPENING = LatePattern(r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts)|['’]s)[ ](?:[\w’'-]+[ ]){0,4}$")
"""What stands before the noun; a name that owns it (``Weiss's union``) is left out."""
PREDICATE = LatePattern(r"(?:,|[ ](?:is|was))[ ]an?[ ](?:[\w’'-]+[ ]){0,4}$")
"""What stands before it behind a name."""
NOUN_END = LatePattern(
    r"[,.;)—–]|[ ](?:based|behind|for|founded|from|headquartered|in|of|owned|run|that|which|with)\b"
)
"""What shows that the noun is the head: not in ``Varna, a company town``."""
IN_PLACES = (" at ", " from ", " in ", " near ", "At ", "From ", "In ", "Near ", ", ")
LONGEST = 80
BACK = 6000
"""A body was told of no more than so many characters before,"""
NEAR = 1500
"""and a company, of which many stories tell several, so many."""
MOST = 6
"""So many places of the noun are looked at, the last ones."""


def told_beside(story: Story, phrase: Phrase) -> Entity | None:
    """Return the one body whose name stood beside the noun of a description before."""
    end = phrase.extent.start
    nouns, reach = (KINDS, NEAR) if phrase.head in COMPANIES else ({phrase.head}, BACK)
    places = (place for noun in nouns for place in _places(story, noun, end - reach, end))
    clear = sorted(place for place in places if not story.cast.is_quoted(place.start))
    told = {_named_behind(story, place) or _named_before(story, place) for place in clear} - {None}
    return told.pop() if len(told) == 1 else None


def _places(story: Story, noun: str, start: int, end: int) -> Iterator[Extent]:
    """Return where a noun stands between two offsets, the last places first."""
    text, told = story.article.text, f" {noun}"
    for _ in range(MOST):
        end = text.rfind(told, max(0, start), end)
        if end < 0:
            break
        behind = end + len(told)
        if not text[behind].isalpha():
            yield Extent(end + 1, behind)


def _named_behind(story: Story, noun: Extent) -> Entity | None:
    """Return the body that is named behind a noun: ``The peacekeeping mission, UNAMOR,``."""
    text = story.article.text
    if not text.startswith(", ", noun.end):
        return None
    opening = OPENING.compiled.search(text, max(0, noun.start - LONGEST), noun.start)
    if opening is None:
        return None
    phrase = read_phrase(story.article, story.cast, Extent(opening.start(), noun.end))
    name = name_beside(story, phrase) if phrase.form == "description" else None
    entity = story.cast.bearer(name) if name else None
    if name is None or entity is None:
        return None
    characterise(story, phrase, name, entity)
    return entity if entity.kind == "organization" else None


def _named_before(story: Story, noun: Extent) -> Entity | None:
    """Return the body that is named before a noun: ``Norvane, a company based in Varna,``."""
    text = story.article.text
    told = PREDICATE.compiled.search(text, max(0, noun.start - LONGEST), noun.start)
    names = touching(story.cast.names, told.start() - 1, told.start()) if told else ()
    if not names or text.endswith(IN_PLACES, 0, names[0].start):
        return None
    entity = story.cast.bearer(names[0])
    is_end = NOUN_END.compiled.match(text, noun.end) is not None  # `Varna, a company | town`
    if not is_end or entity is None or not may_be_body(story, entity):
        return None
    entity.kind = "organization"
    return entity
