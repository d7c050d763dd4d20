"""The cast: who bears the names of the story, all names of one gathered in one entity.

A family name is read when somebody asks for it: most names of a story belong to nobody who speaks.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, islice

from factkit.article import Article
from factkit.layers.names import Name
from factkit.lexicon import words
from factkit.speakers.entities import Entity
from factkit.speakers.generations import admitted, are_mixed
from factkit.speakers.index import Index, Spelled
from factkit.speakers.offices import last_office, minister_before
from factkit.speakers.register import BEARERS, Register
from factkit.speakers.roles import (
    PREDICATING,
    age_after,
    age_before,
    head_of,
    may_follow_role,
    role_after,
    role_apposed,
    role_before,
    role_predicated,
)
from factkit.speakers.spellings import ACRONYM, Spelling
from factkit.speakers.words import PLACE_WORDS, ROLE_KINDS, gender_of_role

MENTIONS = 24
"""Around so many mentions of one person roles are looked for."""
HEARSAY = words("hearsay_words")
"""``They call her "Mama Weiss"``, ``a placard read "Stop Anna Weiss"``: nobody's full name."""
KIN = frozenset(
    ["boyfriend", "brother", "daughter", "ex", "fiance", "fiancee", "girlfriend", "husband",
     "sister", "son", "wife"]
)  # fmt: skip
"""Whoever is called so by those of the story is called by a given name."""
AGED = "-old "
"""What ends an age before a name."""
APPOSED = (", ", "., ")
"""What parts a name from its age or role: ``Juan Roa Jr., 34,``."""
JOINED = (", ", " and ")
"""What parts it from its role, or from another whose title it shares: ``Senators Roa and``."""
ROLE = 100
"""So many characters lie between a name and the head of a role, at most."""


class Cast:
    """Who bears the names of the story."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.register = Register(article)
        self.index = Index(article)
        self.names = self.index.names
        self.quoted = [quotation.start for quotation in article.quotations]
        self.searched: defaultdict[str, int] = defaultdict(int)
        self.meant: dict[Name, Entity | None] = {}
        self.finals: set[str] = set()
        self.short: dict[str, list[Spelled]] = {}
        self.gathered: set[str] = set()
        self.settled: dict[Spelling, Entity] = {}

    def is_quoted(self, offset: int) -> bool:
        """Return whether somebody quoted says what stands at an offset."""
        before = bisect_right(self.quoted, offset) - 1
        return before >= 0 and offset < self.article.quotations[before].end

    def bearer(self, name: Name) -> Entity | None:
        """Return whom a name means; None where two could be meant, and for a common noun."""
        meant = self.meant
        if name not in meant:
            self.gather(self.index.last_word(name))
            if name not in meant:  # of a headline, or part of a name
                self._enlist([(name, self.index.spelling(name))])
        return meant[name]

    def gather(self, word: str) -> None:
        """Read the names that end in a word, full names first: they may stand later in the text.

        A word alone may also be the first of a full name: a given name, or a family name that
        comes first.
        """
        if word in self.gathered:
            return
        self.gathered.add(word)
        for last in self.index.last_of_longer(word):
            self._read_full(last)
        self._read_full(word)
        if self.short[word]:
            self._enlist(self.short[word])

    def complete(self, entity: Entity) -> None:
        """Read all names that may be one's, and what stands around them."""
        if entity.mentions:
            words = entity.tokens if entity.kind == "person" else entity.tokens[-2:]
            for word in words:
                if word in self.index.by_last:
                    self.gather(word)
            self.learn(entity)

    def bearers(self, head: str, before: int) -> list[Entity]:
        """Return who was told to be what a noun says, by itself or by a role of that kind."""
        kinds = {kind.rpartition("-")[2] for kind in ROLE_KINDS.get(head, ())}
        heads = (head, *sorted(kinds))
        self.gather_near(heads, before)
        told = (self.register.told(head, before) for head in heads)
        return [entity for entity in dict.fromkeys(chain(*told)) if entity.may_be(head)]

    def gather_near(self, words: Iterable[str], end: int) -> None:
        """Read the names that stand so near one of the words that it may tell a role of them."""
        for word in words:
            for form in (word, word.capitalize()):
                found = self.article.text.find(form, self.searched[form], end)
                while found >= 0:
                    self._learn_around(found)
                    found = self.article.text.find(form, found + len(form), end)
                self.searched[form] = max(end, self.searched[form])

    def _learn_around(self, offset: int) -> None:
        first = bisect_left(self.names, (offset - ROLE,))
        last = bisect_left(self.names, (offset + ROLE,))
        for name in self.names[first:last]:
            entity = self.bearer(name) if self.index.may_be_person(name) else None
            if entity is not None:
                self.learn(entity)

    def gather_with(self, word: str) -> None:
        """Read all names that hold a word."""
        for last in self.index.last_of_all(word):
            self.gather(last)

    def _read_full(self, last: str) -> None:
        """Read the full names that end in a word, and put the short ones by."""
        if last in self.short:
            return
        full, short = self.index.spelled(last)
        self.short[last] = short
        if len(full) > 1:  # those that the reporter uses first
            full.sort(key=lambda named: self.is_quoted(named[0].start))
        if full:
            self._enlist(full)
        if last in self.register.generations:  # `Roa Jr.` tells that `Roa` is not he
            short.sort(key=lambda named: not named[1].generation)

    def _read_initialled(self, final: str) -> None:
        """Read the full names that an acronym may be short for, by its last letter."""
        if final not in self.finals:
            self.finals.add(final)
            for last in self.index.by_last:
                if last.startswith(final):
                    self._read_full(last)

    def _enlist(self, names: Iterable[Spelled]) -> None:
        """Take each name for one of its bearer's."""
        settled, meant = self.settled.get, self.meant
        for name, spelling in names:
            start = name[0]
            meant[name] = entity = settled(spelling) or self._settle(spelling, start)
            if entity is not None:
                entity.mentions[name] = spelling
                if start < entity.first:  # noqa: PLR1730  (a call for every name)
                    entity.first = start
                if spelling.given and not entity.vouched:
                    entity.vouched = not self.is_quoted(start)

    def _settle(self, spelling: Spelling, start: int) -> Entity | None:
        """Return whom a name means at an offset; for good where only one is in question."""
        register, tokens = self.register, spelling.tokens
        is_hearsay = tokens[0] in HEARSAY
        if is_hearsay and self.is_quoted(start):
            return None
        if spelling.kind == "person":
            if spelling.gender is not None:  # `Mr. Roa` is no bride
                self._size_up_all(register.by_last.get(tokens[-1], ()))
            found = register.candidates(tokens, "person", spelling.gender)
        else:
            found = self._bodies(spelling)
        if spelling.generation or tokens[-1] in register.generations:
            found = self._of_generation(found, spelling, start)
            if are_mixed(found, spelling, start, register.established.get(tokens[-1])):
                return None
        if found:
            entity = register.choose(found, spelling, start)
            if entity is None:
                return None
            register.widen(entity, spelling)
        elif spelling.common:
            return None
        else:
            entity = register.add(spelling, start)
        if len(found) <= 1 and not is_hearsay:
            self.settled[spelling] = entity
        return entity

    def _of_generation(self, found: list[Entity], spelling: Spelling, start: int) -> list[Entity]:
        """Return whom a name may mean of two that a suffix tells apart, by what is told of them."""
        if spelling.role:
            for entity in found:
                self.learn(entity)
        return admitted(found, spelling, quoted=self.is_quoted(start))

    def _bodies(self, spelling: Spelling) -> list[Entity]:
        """Return what the name of a body may mean: a body by its form, or else a person."""
        kind, tokens, gender = spelling.kind, spelling.tokens, spelling.gender
        if kind == "organization" and len(tokens) == 1 and ACRONYM.fullmatch(spelling.bare):
            self._read_initialled(tokens[0][-1:])
        found = self.register.candidates(tokens, kind, gender)
        if not found and kind == "organization" and len(tokens) == 1:
            return self.register.candidates(tokens, "person", gender)
        return found

    def _size_up_all(self, entities: Sequence[Entity]) -> None:
        for entity in entities[-BEARERS:]:
            if entity.gender is None:
                self.learn(entity)

    def size_up(self, entity: Entity) -> None:
        """Read what stands around the names of a person whose names do not tell gender and kind."""
        if entity.gender is None or not entity.known:
            self.learn(entity)

    def learn(self, entity: Entity) -> None:
        """Read what stands around the names of a person: roles, age and the gender they tell."""
        if entity.kind != "person" or entity.learned == len(entity.mentions):
            return
        first, entity.learned = entity.learned, len(entity.mentions)
        text, length = self.article.text, len(self.article.text)
        for name, spelling in islice(entity.mentions.items(), first, first + MENTIONS):
            if spelling.title:
                self._learn_title(entity, name, spelling)
            if may_follow_role(text, name[0]):
                self._learn_before(entity, name, spelling)
            end = name[1]
            if end < length and text[end] in ",." and text.startswith(APPOSED, end):
                self._learn_behind(entity, name)
        if entity.roles or entity.age:
            entity.known = True
            self.register.tell(entity, entity.role_heads)
            if entity.age:
                self.register.tell(entity, (entity.age,))
        if entity.age or not KIN.isdisjoint(entity.role_heads):  # `her ex, Ken,`
            entity.gender = entity.leaning or entity.gender

    def _learn_title(self, entity: Entity, name: Name, spelling: Spelling) -> None:
        """Keep the role and the gender that a title tells."""
        if role := spelling.role or self.index.title_of_each(name, spelling.title):
            entity.add_role(role)
            entity.role_heads.update(last_office(role))
        entity.gender = spelling.gender or entity.gender

    def _learn_before(self, entity: Entity, name: Name, spelling: Spelling) -> None:
        """Read the words before a name: ``spokesman Roa``, ``the 26-year-old Juan Roa``."""
        text, start, end = self.article.text, name[0], name[1]
        role = role_before(text, start)
        if role is None and len(spelling.bare) < end - start:
            role = _role_of_field(text, name, spelling)
        if role is None and text.endswith(JOINED, 0, start):
            role = _role_apart(text, name, spelling)
            if not (role or spelling.title):
                role = self.index.shared_title(name)
        if role is None and text.endswith(PREDICATING, 0, start):
            role = role_predicated(text, start, end)
        if spelling.given and text.endswith(AGED, 0, start):  # `the 26-year-old Kestrian`
            entity.age = entity.age or age_before(text, start, end)
        if role:
            self._learn_role(entity, name, role)

    def _learn_behind(self, entity: Entity, name: Name) -> None:
        """Read the words behind a name: ``Roa, a teacher,``, ``Roa, 34,``."""
        text = self.article.text
        comma = text.index(",", name.end)
        entity.age = entity.age or age_after(text, comma)
        if role := role_after(text, comma):
            self._learn_role(entity, name, role)

    def _learn_role(self, entity: Entity, name: Name, role: str) -> None:
        """Keep a role that stands beside a name, unless somebody quoted tells it."""
        if not self.is_quoted(name.start):
            entity.add_role(role)
            entity.gender = entity.gender or gender_of_role(head_of(role)[-1:])


def _role_of_field(text: str, name: Name, spelling: Spelling) -> str | None:
    """Return the role whose field is part of a name: ``Minister for Ports Anna Weiss``."""
    start = minister_before(text, name.start)
    return None if start is None else text[start : name.end - len(spelling.bare)].rstrip()


def _role_apart(text: str, name: Name, spelling: Spelling) -> str | None:
    """Return the role that its complement parts from a name: ``the envoy to Varna, Juan Roa,``."""
    is_aside = bool(spelling.given) and text.startswith(",", name.end)  # `, Takuya Roa, said`
    is_aside = is_aside and spelling.tokens[0] not in PLACE_WORDS
    if not (spelling.tells_person or is_aside):
        return None
    return role_apposed(text, name.start, name.end)
