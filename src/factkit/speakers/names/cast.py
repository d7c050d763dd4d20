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
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.generations import admitted, are_mixed
from factkit.speakers.names.index import Index, Spelled
from factkit.speakers.names.kinds import ACRONYM
from factkit.speakers.names.learning import learn
from factkit.speakers.names.name_parts import begun, by_first
from factkit.speakers.names.register import BEARERS, Register
from factkit.speakers.names.spellings import Spelling
from factkit.speakers.names.titled import title_word, titled
from factkit.speakers.words import ACRONYMS, ROLE_KINDS

HEARSAY = words("hearsay_words")
"""``They call her "Mama Weiss"``, ``a placard read "Stop Anna Weiss"``: nobody's full name."""
SHORT = len("nun")
"""Ages and nouns of so few letters stand in too many words without their first."""
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
            if word in ACRONYMS:
                self._gather_around(word.upper(), "", end)
            elif len(word) <= SHORT:
                for form in dict.fromkeys((word, word.capitalize())):
                    self._gather_around(form, "", end)
            else:
                self._gather_around(word[1:], word[0], end)

    def _gather_around(self, form: str, first: str, end: int) -> None:
        """Read the names around a form, behind its first letter, small or large."""
        text = self.article.text
        key = first + form
        found = text.find(form, self.searched[key], end)
        while found >= 0:
            if not first or text[found - 1 : found].lower() == first:
                self._learn_around(found)
            found = text.find(form, found + len(form), end)
        self.searched[key] = max(end, self.searched[key])

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
        if spelling.generation or tokens[-1] in register.generations:
            found = self._of_generation(found, spelling, start)
            if are_mixed(found, spelling, start, register.established.get(tokens[-1])):
                return None
        if found:
            titled = self._titled(found, spelling) if spelling.title else found
            entity = register.choose(titled, spelling, start)
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
        return by_first(self.index, found, others, tokens[-1]) if others else found

    def _begun(self, spelling: Spelling, others: Sequence[Entity], start: int) -> list[Entity]:
        """Return of whom a name is the start, if nobody is called by its end: ``Ana Paula``."""
        if self.short.get(spelling.tokens[-1]):
            return []
        self._learn_all(others)
        return begun(others, spelling.tokens, start)

    def _of_generation(self, found: list[Entity], spelling: Spelling, start: int) -> list[Entity]:
        """Return whom a name may mean of two whom a suffix or a title tells apart."""
        if spelling.role:
            self._learn_all(found)
        return admitted(found, spelling, quoted=self.is_quoted(start))

    def _titled(self, found: list[Entity], spelling: Spelling) -> list[Entity]:
        """Return of whom a title is told, of several: ``Cr Roa`` is the councillor."""
        word = title_word(spelling.title) if len(found) > 1 else ""
        if not word:
            return found
        self._learn_all(found)
        return titled(found, word) or found

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
