"""Which of several of one family name a title before it means: ``Cr Roa``, the councillor."""

from collections.abc import Iterable
from itertools import islice

from factkit.speakers.names.entities import Entity
from factkit.speakers.names.register import BEARERS
from factkit.speakers.words import TITLE_KINDS, folded

ANYBODY = frozenset(("miss", "mr", "mrs", "ms", "mx"))
"""Titles that tell nobody apart: those who are not called so in full may be so afterwards."""
KIN = frozenset(("brother", "father", "mother", "sister"))
"""Titles that may be said of kin, too: ``Father Roa`` is not Juan Roa's father."""


def title_word(title: str) -> str:
    """Return the word of a title that may tell an office, nothing for ``Mr.`` or for none."""
    word = folded(title.rpartition(" ")[2])
    return "" if word in ANYBODY else word


def titled(found: Iterable[Entity], word: str) -> list[Entity]:
    """Return of whom a title is told: of two Roas ``Cr Roa`` is the councillor."""
    told = TITLE_KINDS.get(word, frozenset()) | ({word} - KIN)
    return [e for e in found if not told.isdisjoint(e.role_heads) or _is_called(e, word)]


def _is_called(entity: Entity, word: str) -> bool:
    """Return whether a title stands before a full name of somebody: ``Dr. Anna Roa``."""
    read = islice(entity.mentions.values(), BEARERS)
    return any(title_word(s.title) == word for s in read if s.given and s.title)
