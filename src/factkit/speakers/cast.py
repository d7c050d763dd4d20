"""The cast: who is named in the story, all names of one gathered in one entity."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factkit.article import Article
from factkit.facts.speakers import SpeakerKind
from factkit.spans import at
from factkit.speakers.entities import Entity
from factkit.speakers.roles import age_after, head_of, role_after, role_before
from factkit.speakers.spellings import (
    Spelling,
    agree,
    given_of,
    is_common,
    kind_of,
    read_spelling,
)
from factkit.speakers.words import (
    MANNERS,
    PLACE_WORDS,
    Gender,
    gender_of_name,
    gender_of_role,
    tokens_of,
)

FIRM = frozenset(
    ("ag", "co", "corp", "corporation", "group", "holdings", "inc", "llc", "ltd", "plc")
)
SMALL = frozenset(("and", "for", "of", "the"))
BEARERS = 12
"""So many bearers of one family name are looked at, the latest: more would cost time squared."""


class Naming(NamedTuple):
    """A name in the story; ``entity`` is None where two could be meant."""

    start: int
    end: int
    entity: Entity | None


class Cast:
    """The entities, and indexes from the words of their names."""

    def __init__(self, opening: int) -> None:
        self.opening = opening
        self.whole: dict[tuple[str, ...], Entity] = {}
        self.by_last: defaultdict[str, list[Entity]] = defaultdict(list)
        self.by_other: defaultdict[str, list[Entity]] = defaultdict(list)
        self.by_initials: dict[str, Entity] = {}
        self.by_wording: dict[str, Entity] = {}
        self.by_trait: defaultdict[str, list[Entity]] = defaultdict(list)
        self.established: dict[str, Entity] = {}

    def add(self, name: str, tokens: tuple[str, ...], kind: SpeakerKind, first: int) -> Entity:
        """Return a new entity that its names find."""
        entity = Entity(name=name, tokens=tokens, kind=kind, first=first)
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
            entity.add_role_words(name)
            self.by_wording[key] = entity
            self.tell(entity, entity.role_heads)
        return self.by_wording[key]

    def tell(self, entity: Entity, traits: Iterable[str]) -> None:
        """Keep words that a description may take up: of roles, of a body's name, an age."""
        for trait in traits:
            _keep(self.by_trait[trait], entity)

    def told(self, trait: str, before: int) -> list[Entity]:
        """Return of whom a word was told, if named before an offset; the latest bearers only."""
        return [entity for entity in self.by_trait[trait][-BEARERS:] if entity.first < before]

    def _index(self, entity: Entity, tokens: tuple[str, ...]) -> None:
        self.whole.setdefault(tokens, entity)
        _keep(self.by_last[tokens[-1]], entity)
        if entity.kind == "person":
            for token in tokens[:-1]:
                _keep(self.by_other[token], entity)
        else:
            self.tell(entity, tokens)
            initials = "".join(token[0] for token in tokens if token not in SMALL)
            self.by_initials.setdefault(initials, entity)
            if tokens[-1] in FIRM:
                _keep(self.by_other[" ".join(tokens[:-1])], entity)

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
        return full or bearers or self.by_other[tokens[-1]][-BEARERS:]

    def _bodies(self, tokens: tuple[str, ...]) -> list[Entity]:
        if len(tokens) == 1 and tokens[0] in self.by_initials:
            return [self.by_initials[tokens[0]]]
        if len(tokens) > 1:
            bodies = self.by_last[tokens[-1]][-BEARERS:]
            return [e for e in bodies if e.tokens[-len(tokens) :] == tokens]
        return []

    def choose(self, found: list[Entity], gender: Gender | None, offset: int) -> Entity | None:
        """Return the one that is meant at ``offset``, or None where two are equally good.

        Of two with one family name it is the one of that gender, else the only one named so far,
        else the one who was called by the family name alone before the other came in.
        """
        found = [e for e in found if gender is None or e.gender in (None, gender)]
        if len(found) > 1:  # a headline in title case holds no name (`Calls Roa`)
            found = [e for e in found if e.known or e.first >= self.opening] or found
        if len(found) > 1:
            found = [e for e in found if e.first < offset] or found
        if len(found) > 1:
            found = [e for e in found if self.established.get(e.tokens[-1]) is e]
        return found[0] if len(found) == 1 else None

    def widen(self, entity: Entity, name: str, tokens: tuple[str, ...]) -> None:
        """Keep the fuller of two forms of one name."""
        fuller = (not name.isupper(), len(tokens), len(name))
        if fuller > (not entity.name.isupper(), len(entity.tokens), len(entity.name)):
            entity.name, entity.tokens = name, tokens
        self._index(entity, tokens)


def _keep(bearers: list[Entity], entity: Entity) -> None:
    if entity not in bearers[-BEARERS:]:
        bearers.append(entity)


def read_cast(article: Article) -> tuple[Cast, tuple[Naming, ...]]:
    """Return the cast of the story, and who is meant by each of its names, in text order.

    Full names come first, wherever they stand, as a story may give the full name late.
    """
    cast = Cast(article.sentences[0].end if article.sentences else 0)
    names = [name for name in article.names if not at(article.headlines, name.start)]
    spellings = [read_spelling(article.text, name) for name in names]
    meant: dict[int, Entity | None] = {}
    for long in (True, False):
        for spelling in spellings:
            if spelling.tokens and bool(given_of(spelling.tokens)) is long:
                entity = enlist(cast, article, spelling)
                if entity is not None or not is_common(spelling.tokens):
                    meant[spelling.place.start] = entity
    namings = (Naming(n.start, n.end, meant[n.start]) for n in names if n.start in meant)
    return cast, tuple(namings)


def enlist(cast: Cast, article: Article, spelling: Spelling) -> Entity | None:
    """Return the entity that a name in the story means, a new one where it is the first.

    It is None where two could be meant, and for a name of nothing but common nouns.
    """
    kind = kind_of(article.text, spelling)
    tokens, offset = spelling.tokens, spelling.place.start
    found = cast.candidates(tokens, kind)
    if not found and kind == "organization" and len(tokens) == 1:
        found = cast.candidates(tokens, "person")
    entity = cast.choose(found, gender_of_role(tokens_of(spelling.title)), offset)
    if entity is None:
        if found or is_common(tokens):
            return None
        entity = cast.add(spelling.bare, tokens, kind, offset)
    if not given_of(tokens):
        cast.established.setdefault(tokens[-1], entity)
    _learn(cast, entity, article, spelling)
    return entity


def _learn(cast: Cast, entity: Entity, article: Article, spelling: Spelling) -> None:
    """Keep what a mention tells of its entity."""
    entity.mentions.add(spelling.place)
    entity.first = min(entity.first, spelling.place.start)
    cast.widen(entity, spelling.bare, spelling.tokens)
    if entity.kind != "person":
        return
    told = gender_of_role(tokens_of(spelling.title))
    for role in _roles(article, spelling):
        entity.add_role(role)
        told = told or gender_of_role(head_of(role)[-1:])
    entity.gender = told or entity.gender or gender_of_name(entity.tokens)
    entity.age = entity.age or age_after(article.text, spelling.place.end)
    entity.known = entity.known or _is_known(entity, spelling)
    cast.tell(entity, entity.role_heads)
    if entity.age:
        cast.tell(entity, (entity.age,))


def _roles(article: Article, spelling: Spelling) -> Iterator[str]:
    """Yield what a mention calls its bearer; what somebody quoted says of another is left out."""
    if not MANNERS.issuperset(tokens_of(spelling.title)):
        yield spelling.title
    if not at(article.quotations, spelling.place.start):
        around = (
            role_before(article.text, spelling.place.start),
            role_after(article.text, spelling.place.end),
        )
        yield from filter(None, around)


def _is_known(entity: Entity, spelling: Spelling) -> bool:
    """Return whether something tells that this is a person, as a title or a given name does."""
    if spelling.title or entity.roles or entity.age:
        return True
    if len(entity.tokens) == 1 or entity.tokens[0] in PLACE_WORDS:
        return False
    return entity.gender is not None or len(spelling.tokens) == 1
