"""The cast: who is named in the story, all names of one gathered in one entity."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factkit.article import Article
from factkit.facts.speakers import SpeakerKind
from factkit.layers.names import Name
from factkit.spans import Extent, at
from factkit.speakers.entities import Entity
from factkit.speakers.roles import age_after, role_after, role_before
from factkit.speakers.words import (
    BODY_WORDS,
    MANNERS,
    PARTICLES,
    PERSON_NOUNS,
    PLACE_WORDS,
    SEATS,
    STATES,
    SUFFIXES,
    TITLES,
    Gender,
    gender_of_name,
    gender_of_role,
    singular,
    tokens_of,
)

ACRONYM = re.compile(r"[A-Z][A-Z&.-]*[A-Z]\.?")
BEARERS = 12
"""So many bearers of one family name are looked at, the latest: more would cost time squared."""


class Naming(NamedTuple):
    """A name in the story; ``entity`` is None where two could be meant."""

    start: int
    end: int
    entity: Entity | None


class Cast:
    """The entities, and indexes from the words of their names."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self.whole: dict[tuple[str, ...], Entity] = {}
        self.by_last: defaultdict[str, list[Entity]] = defaultdict(list)
        self.by_other: defaultdict[str, list[Entity]] = defaultdict(list)
        self.by_initials: dict[str, Entity] = {}
        self.by_wording: dict[str, Entity] = {}

    def add(self, name: str, tokens: tuple[str, ...], kind: SpeakerKind, first: int) -> Entity:
        """Return a new entity that its names find."""
        entity = Entity(name=name, tokens=tokens, kind=kind, first=first)
        self.entities.append(entity)
        self._index(entity, tokens)
        return entity

    def wording(
        self, name: str, kind: SpeakerKind, first: int, gender: Gender | None = None
    ) -> Entity:
        """Return the entity that has no name but this wording, a new one where it is the first."""
        key = name.casefold()
        if key not in self.by_wording:
            entity = Entity(
                name=name, tokens=tokens_of(name), kind=kind, first=first, gender=gender
            )
            entity.known = kind == "unnamed"
            entity.role_words.update(entity.tokens)
            self.entities.append(entity)
            self.by_wording[key] = entity
        return self.by_wording[key]

    def bodies(self) -> list[Entity]:
        """Return the bodies that have a name."""
        return [entity for entity in self.entities if entity.kind == "organization"]

    def _index(self, entity: Entity, tokens: tuple[str, ...]) -> None:
        self.whole.setdefault(tokens, entity)
        if entity.kind not in ("person", "organization") or not tokens:
            return
        if entity not in self.by_last[tokens[-1]][-BEARERS:]:
            self.by_last[tokens[-1]].append(entity)
        if entity.kind == "organization":
            initials = "".join(
                token[0] for token in tokens if token not in ("of", "the", "and", "for")
            )
            if len(initials) > 1:
                self.by_initials.setdefault(initials, entity)
        else:
            for token in tokens[:-1]:
                if entity not in self.by_other[token][-BEARERS:]:
                    self.by_other[token].append(entity)

    def candidates(self, tokens: tuple[str, ...], kind: SpeakerKind) -> list[Entity]:
        """Return whom a name may mean, best first where one form is closer than others."""
        if tokens in self.whole and (len(tokens) > 1 or kind != "person"):
            return [self.whole[tokens]]
        if kind == "organization":
            return self._bodies(tokens)
        given = given_of(tokens)
        bearers = [e for e in self.by_last[tokens[-1]][-BEARERS:] if e.kind == "person"]
        if given:
            return [bearer for bearer in bearers if agree(given, given_of(bearer.tokens))]
        full = [bearer for bearer in bearers if len(bearer.tokens) > 1]
        return full or bearers or self.by_other.get(tokens[0], [])[-BEARERS:]

    def _bodies(self, tokens: tuple[str, ...]) -> list[Entity]:
        if len(tokens) == 1 and tokens[0] in self.by_initials:
            return [self.by_initials[tokens[0]]]
        if len(tokens) > 1:
            bodies = self.by_last[tokens[-1]][-BEARERS:]
            return [e for e in bodies if e.tokens[-len(tokens) :] == tokens]
        return []

    def widen(self, entity: Entity, name: str, tokens: tuple[str, ...]) -> None:
        """Keep the fuller of two forms of one name."""
        fuller = (not name.isupper(), len(tokens), len(name))
        if fuller > (not entity.name.isupper(), len(entity.tokens), len(entity.name)):
            entity.name, entity.tokens = name, tokens
        self._index(entity, tokens)


def given_of(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Return what stands before the family name, particles aside."""
    return tuple(token for token in tokens[:-1] if token not in PARTICLES)


def agree(given: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether two given names may be one person's: equal, an initial or a short form."""
    if not given or not other:
        return True
    return any(_same_given(one, two) for one in given for two in other)


def _same_given(one: str, two: str) -> bool:
    short, long = sorted((one, two), key=len)
    return long.startswith(short) if len(short) != 2 else short == long or _are_initials(short)


def _are_initials(token: str) -> bool:
    return not any(vowel in token for vowel in "aeiouy")


def read_cast(article: Article) -> tuple[Cast, tuple[Naming, ...]]:
    """Return the cast of the story, and who is meant by each of its names, in text order.

    Full names come first, wherever they stand, as a story may give the full name late.
    """
    cast = Cast()
    names = [name for name in article.names if not at(article.headlines, name.start)]
    read = [(name, *read_name(article.text, name)) for name in names]
    meant: dict[int, Entity | None] = {}
    for long in (True, False):
        for name, bare, tokens in read:
            if tokens and (len(given_of(tokens)) > 0) is long:
                meant[name.start] = enlist(cast, article.text, name, bare, tokens)
    namings = (Naming(n.start, n.end, meant[n.start]) for n in names if n.start in meant)
    return cast, tuple(namings)


def read_name(text: str, name: Name) -> tuple[str, tuple[str, ...]]:
    """Return the bare name and its words as they are compared, without suffixes.

    A name of nothing but common nouns and titles (``The Foreign Minister``) has no words.
    """
    bare = " ".join(text[name.core : name.end].split())
    tokens = tokens_of(bare)
    while len(tokens) > 1 and tokens[-1] in SUFFIXES:
        tokens = tokens[:-1]
    return bare, tokens


def is_common(tokens: Iterable[str]) -> bool:
    """Return whether a name is made of titles and nouns alone: ``Foreign Minister``, ``Mayor``."""
    return all(token in TITLES or token in PERSON_NOUNS for token in tokens)


def enlist(cast: Cast, text: str, name: Name, bare: str, tokens: tuple[str, ...]) -> Entity | None:
    """Return the entity that a name in the story means, a new one where it is the first."""
    kind = kind_of(text, name, bare, tokens)
    title = tokens_of(text[name.start : name.core])
    found = cast.candidates(tokens, kind)
    if not found and kind == "organization" and len(tokens) == 1:
        found = cast.candidates(tokens, "person")
    gender = gender_of_role(title)
    entity = choose(found, gender, name.start)
    if entity is None:
        if found or is_common(tokens):
            return None
        entity = cast.add(bare, tokens, kind, name.start)
    _learn(cast, entity, text, name, bare, tokens)
    return entity


def choose(found: list[Entity], gender: Gender | None, offset: int) -> Entity | None:
    """Return the one that fits: by gender, and of these the only one named before ``offset``."""
    for fits in (
        lambda e: gender is None or e.gender in (None, gender),
        lambda e: e.first <= offset,
    ):
        if len(found) > 1:
            found = [entity for entity in found if fits(entity)] or found
    if len(found) == 1 and (gender is None or found[0].gender in (None, gender)):
        return found[0]
    return None


def kind_of(text: str, name: Name, bare: str, tokens: tuple[str, ...]) -> SpeakerKind:
    """Return what a name is by its form: person, organization or group."""
    if name.core > name.start and len(tokens) < 4 and not tokens[-1] in BODY_WORDS:
        return "person"
    if any(token in BODY_WORDS for token in (tokens[-1], *_before_of(tokens))):
        return "organization"
    if " ".join(tokens) in STATES or " ".join(tokens) in SEATS:
        return "organization"
    if ACRONYM.fullmatch(bare) and len(bare) < 7:
        return "organization"
    if len(tokens) == 1 and singular(tokens[0]):
        return "group"
    before = text[max(0, name.start - 5) : name.start].lower()
    return "organization" if before.endswith("the ") and len(before.split()) == 1 else "person"


def _before_of(tokens: tuple[str, ...]) -> Iterator[str]:
    for index in range(1, len(tokens) - 1):
        if tokens[index] == "of":
            yield tokens[index - 1]


def _learn(
    cast: Cast, entity: Entity, text: str, name: Name, bare: str, tokens: tuple[str, ...]
) -> None:
    """Keep what a mention tells of its entity."""
    entity.mentions.add(Extent(name.start, name.end))
    entity.first = min(entity.first, name.start)
    cast.widen(entity, bare, tokens)
    if entity.kind != "person":
        return
    title = " ".join(text[name.start : name.core].split())
    plain = tuple(word for word in tokens_of(title) if word not in MANNERS)
    roles = (title if plain else None, role_before(text, name.start), role_after(text, name.end))
    for role in roles:
        if role:
            entity.add_role(role)
    entity.age = entity.age or age_after(text, name.end)
    told = (gender_of_role(tokens_of(role)) for role in (*roles, title) if role)
    entity.gender = next(filter(None, told), entity.gender) or gender_of_name(entity.tokens)
    entity.known = entity.known or _is_known(entity, tokens, title)


def _is_known(entity: Entity, tokens: tuple[str, ...], title: str) -> bool:
    if title or entity.roles or entity.age:
        return True
    if len(entity.tokens) < 2 or entity.tokens[0] in PLACE_WORDS:
        return False
    return entity.gender is not None or len(tokens) == 1
