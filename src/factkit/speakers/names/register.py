"""The register: all entities met so far, found by the words of their names, roles and ages."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from itertools import islice

from factkit.article import Article
from factkit.facts.speakers import SpeakerKind
from factkit.layers.name_words import GIVEN_NAMES
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.kinds import FIRM_ENDS
from factkit.speakers.names.roles import head_of
from factkit.speakers.names.spellings import Spelling, agree, given_of
from factkit.speakers.pronouns.lead import opening_end
from factkit.speakers.words import DOCUMENT_NOUNS, PLACE_WORDS, Gender, tokens_of

FIRM = FIRM_ENDS | {
    "ag", "co", "corp", "corporation", "group", "holdings", "inc", "llc", "ltd", "plc",
}  # fmt: skip
"""How the names of firms end that are called by what stands before."""
SMALL = frozenset(("and", "for", "of", "the"))
MALAY = frozenset(
    ["abdul", "ahmad", "che", "mohamad", "mohamed", "mohammad", "mohammed", "mohd", "muhammad",
     "nik", "nur", "nurul", "raja", "siti", "syed", "tengku", "tunku", "wan"]
)  # fmt: skip
"""How names begin of which the family name is none: the father's follows them."""
BEARERS = 12
"""So many bearers of one family name are looked at, the latest: more would cost time squared."""


class Register:
    """The entities, and where to find them by the words of their names and roles."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.whole: dict[tuple[str, ...], Entity] = {}
        self.by_last: defaultdict[str, list[Entity]] = defaultdict(list)
        self.by_other: dict[str, list[Entity]] = {}
        self.by_initials: dict[str, Entity] = {}
        self.by_wording: dict[str, Entity] = {}
        self.by_trait: dict[str, list[Entity]] = {}
        self.established: dict[str, Entity] = {}
        self.generations: set[str] = set()

    @cached_property
    def opening(self) -> int:
        """Up to where a capital tells no name: few stories hold two who could be meant."""
        return opening_end(self.article)

    def add(self, spelling: Spelling, first: int) -> Entity:
        """Return a new entity that its names find."""
        entity = Entity(spelling.bare, spelling.tokens, spelling.kind, first)
        entity.take(spelling)
        self._index(entity, spelling.tokens)
        self._characterise(entity, spelling)
        return entity

    def _characterise(self, entity: Entity, spelling: Spelling) -> None:
        """Keep what a name tells of its bearer by itself."""
        if spelling.generation:
            entity.generation = spelling.generation
            self.generations.add(spelling.tokens[-1])
        elif not spelling.given:
            self.established.setdefault(spelling.tokens[-1], entity)
        if entity.kind == "person":
            if spelling.gender:
                entity.gender = spelling.gender
            if not entity.known:
                entity.known = _is_known(entity, spelling)

    def wording(
        self, name: str, kind: SpeakerKind, first: int, gender: Gender | None = None
    ) -> Entity:
        """Return the entity that has no name but this wording, a new one where it is the first."""
        key = name.casefold()
        if key not in self.by_wording:
            entity = Entity(name, tokens_of(name), kind, first, gender)
            entity.add_role_words(name)
            if entity.known:
                entity.known = DOCUMENT_NOUNS.isdisjoint(head_of(name)[-1:])  # a placard is nobody
            self.by_wording[key] = entity
            self.tell(entity, entity.role_heads)
        return self.by_wording[key]

    def tell(self, entity: Entity, traits: Iterable[str]) -> None:
        """Keep words that a description may take up: of roles, of a body's name, an age."""
        for trait in traits:
            _keep(self.by_trait, trait, entity)

    def told(self, trait: str, before: int) -> list[Entity]:
        """Return of whom a word was told, if named before an offset; the latest bearers only."""
        return [e for e in self.by_trait.get(trait, ())[-BEARERS:] if e.first < before]

    def _index(self, entity: Entity, tokens: tuple[str, ...]) -> None:
        self.whole.setdefault(tokens, entity)
        *before, last = tokens
        _keep(self.by_last, last, entity)
        if entity.kind == "person":
            for token in before:
                _keep(self.by_other, token, entity)
        else:
            self.tell(entity, tokens)
            initials = "".join(token[0] for token in tokens if token not in SMALL)
            self.by_initials.setdefault(initials, entity)
            if last in FIRM:
                _keep(self.by_other, " ".join(before), entity)

    def candidates(
        self, tokens: tuple[str, ...], kind: SpeakerKind, gender: Gender | None = None
    ) -> list[Entity]:
        """Return whom a name may mean; ``gender`` is what a title before it tells."""
        if tokens in self.whole and (kind != "person" or self._is_full(tokens)):
            return [self.whole[tokens]]
        if kind == "organization":
            return self._bodies(tokens)
        last = tokens[-1]
        alike = self.by_last.get(last, ())
        if last not in self.by_other:
            if not alike:
                return []  # most full names are new,
            if len(alike) == len(tokens) == 1 and gender is None and alike[0].kind == "person":
                return [alike[0]]  # and one alone bears most family names
        return self._persons(tokens, gender)

    def _persons(self, tokens: tuple[str, ...], gender: Gender | None) -> list[Entity]:
        last = tokens[-1]
        given = given_of(tokens) if len(tokens) > 1 else ()
        bearers = [e for e in self.by_last.get(last, ())[-BEARERS:] if e.kind == "person"]
        if not bearers:
            others = self.by_other.get(last, [])[-BEARERS:]
            return [e for e in others if _is_start(tokens, e)] if given else others
        if given:
            return [e for e in bearers if _may_bear(e, tokens, given)]
        if gender is not None:  # a Mrs. Roa where only Juan Roa is known is somebody else
            bearers = [e for e in bearers if e.gender in (None, gender)]
        bearers = [bearer for bearer in bearers if len(bearer.tokens) > 1] or bearers
        if last not in self.by_other:
            return bearers
        others = [e for e in self.by_other[last][-BEARERS:] if e.vouched]
        if bearers and all(e.is_hearsay for e in bearers):  # of Zhang Wei: “Ann Zhang”
            return others or bearers
        if last in GIVEN_NAMES:
            return bearers
        first = [e for e in others if e.tokens[0] == last and _is_called(e)]
        return list(dict.fromkeys([*bearers, *first]))

    def _is_full(self, tokens: tuple[str, ...]) -> bool:
        """Return whether a name tells one person: no family name, nor that of a Jr. as well."""
        return len(tokens) > 1 and tokens[-1] not in self.generations

    def _bodies(self, tokens: tuple[str, ...]) -> list[Entity]:
        if len(tokens) == 1 and tokens[0] in self.by_initials:
            return [self.by_initials[tokens[0]]]
        if len(tokens) > 1:
            bodies = self.by_last.get(tokens[-1], ())[-BEARERS:]
            return [e for e in bodies if e.tokens[-len(tokens) :] == tokens]
        return []

    def choose(self, found: list[Entity], spelling: Spelling, offset: int) -> Entity | None:
        """Return the one that a name means at ``offset``, or None where two are equally good.

        Of two with one family name it is the one of that gender, else the one whom the reporter
        and not only somebody quoted calls so, else the only one named so far, else the one who was
        called by the family name alone before the other came in.
        """
        gender = spelling.gender
        if gender is not None:
            found = [e for e in found if e.gender in (None, gender)]
        if len(found) == 1:
            return found[0]  # as mostly
        # a headline in title case holds no name (`Calls Roa`)
        found = [e for e in found if self._is_named(e)] or found
        if len(found) > 1 and gender is None:  # Mr. Roa is no Anna, even if only she is vouched for
            found = [e for e in found if not e.is_hearsay] or found
        if len(found) > 1:
            found = [e for e in found if e.first < offset] or found
        if len(found) > 1:
            found = [e for e in found if self.established.get(spelling.tokens[-1]) is e]
        return found[0] if len(found) == 1 else None

    def _is_named(self, entity: Entity) -> bool:
        """Return whether this is more than words of a title: ``K Raghu Rao`` is.

        ``Varna Roa`` is not: a title may be ``Two held at Varna Roa rally.``
        """
        if entity.known or len(entity.tokens[0]) == 1:
            return True
        return entity.first >= self.opening and entity.tokens[0] not in PLACE_WORDS

    def widen(self, entity: Entity, spelling: Spelling) -> None:
        """Keep the fuller of two forms of one name."""
        if spelling.fullness > entity.fullness:
            entity.take(spelling)
        if self.whole.get(spelling.tokens) is not entity:
            self._index(entity, spelling.tokens)
        self._characterise(entity, spelling)


def _is_start(tokens: tuple[str, ...], entity: Entity) -> bool:
    """Return whether a name is the start of one's: ``Mohd Nizam`` of ``Mohd Nizam Abdul Rauf``.

    Elsewhere what is longer may be a headline: ``Anna Weiss Blasts Rivals``.
    """
    return tokens[0] in MALAY and entity.tokens[: len(tokens)] == tokens


def _may_bear(entity: Entity, tokens: tuple[str, ...], given: tuple[str, ...]) -> bool:
    """Return whether a name may be one's: ``Abu Laban`` that of ``Osman Abu Laban``."""
    return entity.tokens[-len(tokens) :] == tokens or agree(given, entity.given)


def _is_called(entity: Entity) -> bool:
    """Return whether a title calls somebody so whose family name may come first.

    ``Madam Goh Siew Lan`` may be Goh, as Emily Goh is; ``Roa Visits Varna`` is a headline.
    """
    return any(spelling.title for spelling in islice(entity.mentions.values(), BEARERS))


def _is_known(entity: Entity, spelling: Spelling) -> bool:
    """Return whether a name tells by itself that it is a person's."""
    if spelling.called:
        return True
    if len(entity.tokens) == 1 or entity.tokens[0] in PLACE_WORDS:
        return False
    return entity.gender is not None or len(spelling.tokens) == 1


def _keep(bearers: dict[str, list[Entity]], word: str, entity: Entity) -> None:
    if word not in bearers:
        bearers[word] = [entity]
    elif entity not in bearers[word][-BEARERS:]:
        bearers[word].append(entity)
