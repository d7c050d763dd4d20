"""Persons, bodies and groups of the story: one entity for all mentions of one."""

from typing import TYPE_CHECKING, NamedTuple

from factkit.facts.speakers import SpeakerKind
from factkit.speakers.names.roles import head_of
from factkit.speakers.words import (
    ROLE_KINDS,
    Gender,
    gender_of_given,
    gender_of_role,
    tokens_of,
)

if TYPE_CHECKING:
    from factkit.layers.names import Name
    from factkit.speakers.names.spellings import Fullness, Spelling


class Entity:
    """Somebody or something that may speak, gathered while the article is read.

    ``name`` is the fullest form so far, ``tokens`` its words as they are compared, ``given`` those
    before the family name; ``generation`` tells a son from the father. ``known`` tells whether
    anything but the capital letters says that this is a person: no placard is. ``first`` is the
    offset of its first mention in the story; ``role_words`` and ``role_heads`` are the compared
    words of all roles, and those that stand in the head of one. ``learned`` counts the mentions
    around which roles were looked for. ``vouched`` tells whether the reporter uses the full name,
    too; ``guess`` is the gender of a pronoun that means this one on the way to another.
    """

    given: tuple[str, ...] = ()
    generation = ""
    fullness: "Fullness" = (False, 0, 0)
    age: str | None = None
    learned = 0
    vouched = False
    guess: Gender | None = None

    def __init__(
        self,
        name: str,
        tokens: tuple[str, ...],
        kind: SpeakerKind,
        first: int,
        gender: Gender | None = None,
    ) -> None:
        """Begin with what the first mention tells."""
        self.name = name
        self.tokens = tokens
        self.kind = kind
        self.first = first
        self.gender = gender
        self.known = kind == "unnamed"
        self.roles: dict[str, None] = {}
        self.role_words: set[str] = set()
        self.role_heads: set[str] = set()
        self.mentions: dict[Name, Spelling] = {}

    def take(self, spelling: "Spelling") -> None:
        """Take the fullest form of the name so far, and the gender that its given name tells."""
        self.name, self.tokens = spelling.bare, spelling.tokens
        self.given, self.fullness = spelling.given, spelling.fullness
        if self.kind == "person":
            self.gender = self.gender or spelling.given_gender

    def add_role(self, role: str) -> None:
        """Keep a title or function as the text words it."""
        if role not in self.roles:
            self.roles[role] = None
            self.add_role_words(role)

    def add_role_words(self, role: str) -> None:
        """Keep the words that a description may take up."""
        self.role_words.update(tokens_of(role))
        self.role_heads.update(head_of(role))

    def is_human(self) -> bool:
        """Return whether this can be meant by ``he`` or ``she``."""
        return self.known and self.kind in ("person", "unnamed")

    def may_be_human(self) -> bool:
        """Return whether this is a person, or a single word that may be a family name."""
        return self.is_human() or (self.kind == "person" and len(self.tokens) == 1)

    @property
    def is_hearsay(self) -> bool:
        """Whether only somebody quoted uses the full name: ``"I miss Frank Weiss," Roa said``."""
        return not self.vouched and self.kind == "person" and bool(self.given)

    @property
    def leaning(self) -> Gender | None:
        """The gender a given name tells that stands alone; nothing else may: it may be a family's.

        ``Peter`` is rather a man, but in ``Kelly scored`` a family name may stand. Else a pronoun
        may tell it.
        """
        return None if self.gender else gender_of_given(self.tokens) or self.guess

    def may_be(self, head: str) -> bool:
        """Return whether one of the roles is what a noun says, or of a kind with it."""
        told = gender_of_role((head,))
        if told and self.gender not in (None, told):
            return False
        kinds = ROLE_KINDS.get(head, frozenset())
        return head in self.role_heads or any(self._is_of_kind(kind.split("-")) for kind in kinds)

    def _is_of_kind(self, kind: list[str]) -> bool:
        """Return whether a role is of a kind: ``Member of Parliament`` of ``parliament-member``."""
        return kind[-1] in self.role_heads and self.role_words.issuperset(kind)


class Wanted(NamedTuple):
    """Whom a pronoun may mean: somebody of a gender, but not who is named as its object.

    ``told`` is set where something must tell that gender.
    """

    gender: Gender | None
    objects: tuple[tuple[str, ...], ...] = ()
    told: bool = False

    def admits(self, entity: Entity) -> bool:
        """Return whether nothing says that the pronoun does not mean this one."""
        if self.gender is not None and entity.gender not in (None, self.gender):
            return False
        if self.told and self.gender not in (entity.gender, entity.leaning):
            return False
        if not self.objects:
            return True
        return not any(set(entity.tokens).issuperset(words) for words in self.objects)


ANYBODY = Wanted(None)
STRANGERS: dict[Gender | None, Entity] = {
    gender: Entity("", (), "unnamed", 0, gender) for gender in (None, "female", "male")
}
"""Stand for a person nobody can tell: one of two brothers, the senator of several."""
STRANGER = STRANGERS[None]
