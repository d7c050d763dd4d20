"""The cast: who bears the names of the story, all names of one gathered in one entity.

A family name is read when somebody asks for it: most names of a story belong to nobody who speaks.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain

from factkit.article import Article
from factkit.layers.names import Name
from factkit.lexicon import words
from factkit.speakers.entities import Entity
from factkit.speakers.generations import admitted, are_mixed
from factkit.speakers.index import Index, Spelled
from factkit.speakers.kinds import ACRONYM
from factkit.speakers.learning import learn
from factkit.speakers.name_parts import begun, by_first_family, has_two_families
from factkit.speakers.register import BEARERS, Register
from factkit.speakers.spellings import Spelling
from factkit.speakers.words import ROLE_KINDS

HEARSAY = words("hearsay_words")
"""``They call her "Mama Weiss"``, ``a placard read "Stop Anna Weiss"``: nobody's full name."""
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
            learn(self, entity)

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
                learn(self, entity)

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
            if spelling.gender is None and tokens[-1] not in register.by_other:  # as mostly
                found = register.candidates(tokens, "person")
            else:
                found = self._persons(spelling, start)
        else:
            found = self._bodies(spelling)
        is_of_two = spelling.role and len(found) > 1  # `Mayor Roa`
        if is_of_two or spelling.generation or tokens[-1] in register.generations:
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

    def _persons(self, spelling: Spelling, start: int) -> list[Entity]:
        """Return whom a name may mean that a title tells a gender of, or that others bear within.

        ``Mr. Roa`` is no bride.
        """
        register, tokens = self.register, spelling.tokens
        if spelling.gender is not None:
            self._size_up_all(register.by_last.get(tokens[-1], ()))
        found = register.candidates(tokens, "person", spelling.gender)
        others = register.by_other.get(tokens[-1], ())[-BEARERS:]
        if spelling.given:
            return found or self._begun(spelling, others, start)
        if others:
            found = self._by_first(found, others, tokens[-1])
        return found

    def _begun(self, spelling: Spelling, others: Sequence[Entity], start: int) -> list[Entity]:
        """Return of whom a name is the start, if nobody is called by its end: ``Ana Paula``."""
        if self.short.get(spelling.tokens[-1]):
            return []
        self._learn_all(others)
        return begun(others, spelling.tokens, start)

    def _by_first(self, found: list[Entity], others: Sequence[Entity], word: str) -> list[Entity]:
        """Return whom a family name means that is the first of two, or the last.

        ``Ruiz`` is Marta Ruiz Valverde and not Pedro Molina Ruiz where ``Molina`` stands for him,
        else it may be either.
        """
        last = [entity for entity in found if entity.tokens[-1] == word]
        first = by_first_family(found, others, word)
        if not (first and last and all(map(has_two_families, last))):
            return found
        return first if all(map(self._goes_by_first, last)) else [*last, *first]

    def _goes_by_first(self, entity: Entity) -> bool:
        """Return whether somebody is called by the first of two family names, and nobody else."""
        full, short = self.index.spelled(entity.given[-1])
        return bool(short) and not full

    def _of_generation(self, found: list[Entity], spelling: Spelling, start: int) -> list[Entity]:
        """Return whom a name may mean of two whom a suffix or a title tells apart."""
        if spelling.role:
            self._learn_all(found)
        return admitted(found, spelling, quoted=self.is_quoted(start))

    def _learn_all(self, entities: Iterable[Entity]) -> None:
        for entity in entities:
            learn(self, entity)

    def _bodies(self, spelling: Spelling) -> list[Entity]:
        """Return what a name may mean: a body, a group, or else a person, as ``Men`` Ly Thi Men."""
        kind, tokens, gender = spelling.kind, spelling.tokens, spelling.gender
        if kind == "organization" and len(tokens) == 1 and ACRONYM.fullmatch(spelling.bare):
            self._read_initialled(tokens[0][-1:])
        found = self.register.candidates(tokens, kind, gender)
        if not found and len(tokens) == 1:
            return self.register.candidates(tokens, "person", gender)
        return found

    def _size_up_all(self, entities: Sequence[Entity]) -> None:
        for entity in entities[-BEARERS:]:
            if entity.gender is None:
                learn(self, entity)
