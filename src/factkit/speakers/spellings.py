"""How names are spelled: the bare name apart from titles, and whose kind of name it is."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factkit.attribution.verbs import REPORTING
from factkit.countries import find_state
from factkit.facts.speakers import SpeakerKind
from factkit.layers.names import Name
from factkit.lexicon import words
from factkit.spans import Extent
from factkit.speakers.words import (
    BODY_WORDS,
    PARTICLES,
    PERSON_NOUNS,
    PLACE_WORDS,
    SUFFIXES,
    TITLES,
    folded,
    gender_of_name,
    singular,
    tokens_of,
)

AGENCIES = words("agencies")
BROADCASTERS = words("broadcasters")
HEADLINE_WORDS = (words("function_words") | REPORTING.keys()) - PARTICLES - {"will"}
ARTICLE = re.compile(r"\b[Tt]he[ ]$")
ACRONYM = re.compile(r"[A-Z][A-Z&.-]{0,4}[A-Z]\.?")
DOUBLED = re.compile(r"([a-z])\1")
INITIALS = re.compile(r"[^aeiouy]{2}")
SHORTEST_FULL = 2
LONGEST_FULL = 4
"""Words in a person's name: a longer run of capitals is a headline."""


class Spelling(NamedTuple):
    """A name as it stands: ``title`` before the bare name, and the words of both as compared."""

    place: Extent
    title: str
    bare: str
    tokens: tuple[str, ...]


def read_spelling(text: str, name: Name) -> Spelling:
    """Return the parts of a name; its words are those before a suffix (``Jr.``)."""
    own = _own_words(text[name.core : name.end].split())
    titles = text[name.start : name.core].split()
    while len(own) > SHORTEST_FULL and folded(own[0]) in PERSON_NOUNS:  # `Actress Anna Weiss`
        titles.append(own.pop(0))
    bare = " ".join(own)
    tokens = tokens_of(bare)
    while len(tokens) > 1 and tokens[-1] in SUFFIXES:
        tokens = tokens[:-1]
    return Spelling(Extent(name.start, name.end), " ".join(titles), bare, tokens)


def _own_words(run: list[str]) -> list[str]:
    """Return the words of a name without those that a headline in title case puts before it.

    ``Says Roa``, ``Roa Responded To Weiss``; of a run too long for a person the end is left.
    """
    compared = [folded(word) for word in run]
    if len(run) == 1 or BODY_WORDS.intersection(compared) or "of" in compared:
        return run
    cuts = (index + 1 for index, word in enumerate(compared[:-1]) if word in HEADLINE_WORDS)
    first = max(cuts, default=0)
    given = [i for i, word in enumerate(compared[:-1]) if gender_of_name((word, "")) is not None]
    if len(run) - first > LONGEST_FULL and not PARTICLES.intersection(compared):
        first = given[-1] if given else len(run) - SHORTEST_FULL
    return run[first:]


def is_common(tokens: Iterable[str]) -> bool:
    """Return whether a name is made of titles and nouns alone: ``Foreign Minister``, ``Mayor``."""
    return all(token in TITLES or token in PERSON_NOUNS for token in tokens)


def kind_of(text: str, spelling: Spelling) -> SpeakerKind:
    """Return what a name is by its form: person, organization or group."""
    _, title, bare, tokens = spelling
    phrase = " ".join(tokens)
    if any(token in BODY_WORDS for token in (tokens[-1], *_before_of(tokens))):
        return "organization"
    if title:
        return "person"
    if find_state(bare) or phrase in PLACE_WORDS or bare in AGENCIES or phrase in BROADCASTERS:
        return "organization"
    if ACRONYM.fullmatch(bare):
        return "organization"
    if singular(tokens[-1]) and gender_of_name(tokens) is None:
        return "group"
    start = spelling.place.start
    return "organization" if ARTICLE.search(text[max(0, start - 5) : start]) else "person"


def _before_of(tokens: tuple[str, ...]) -> Iterator[str]:
    for index in range(1, len(tokens) - 1):
        if tokens[index] == "of":
            yield tokens[index - 1]


def given_of(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Return what stands before the family name, particles aside."""
    return tuple(token for token in tokens[:-1] if token not in PARTICLES)


def agree(given: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether two given names may be one person's: equal, an initial or a short form.

    >>> agree(("j",), ("juan",)), agree(("ed",), ("edward",)), agree(("anna",), ("juan",))
    (True, True, False)
    """
    if not given or not other:
        return True
    return any(_same_given(one, two) for one in given for two in other)


def _same_given(one: str, two: str) -> bool:
    one, two = (DOUBLED.sub(r"\1", given) for given in (one, two))  # Hilary and Hillary
    short, long = sorted((one, two), key=len)
    if INITIALS.fullmatch(short):  # `J.K.`
        return short[0] == long[0]
    return long.startswith(short)
