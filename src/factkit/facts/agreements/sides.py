"""States, leagues of states and political groups by their names, adjectives and seats."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from factkit.countries import LONGEST, STATES, Form, find_state
from factkit.facts.agreements.words import Word, words_between
from factkit.lexicon import words

SEAM = re.compile(r"[-\u2010\u2011\u2013/]")
BODIES = frozenset(words("blocs") | words("political_groups"))
BODY_WORDS = max(len(body.split()) for body in BODIES)
MOST_WORDS = LONGEST + BODY_WORDS - 1
OPENINGS = frozenset(name.split()[0].lower() for name in (*STATES, *BODIES))
"""The first words of all names, in small letters."""


class Side(NamedTuple):
    """A state or body that may be a party; ``key`` is the same for all its names."""

    start: int
    end: int
    key: str
    country: str | None
    form: Form | Literal["body"]


def read_side(name: str, start: int, end: int) -> Side | None:
    """Return the side that exactly the words ``name`` name, standing at ``start`` to ``end``."""
    if not name[:1].isupper():
        return None
    if name in BODIES:
        return Side(start, end, name, None, "body")
    state = find_state(name)
    if state is None or (len(name) == len("us") and not name.isupper()):
        return None  # `us` and `Us` are pronouns
    return Side(start, end, state.name, state.code, state.form)


def find_sides(found: Sequence[Word]) -> Iterator[Side]:
    """Yield the sides among words that stand in text order, longest names first."""
    at = 0
    while at < len(found):
        if not _may_open(found[at]):
            at += 1
            continue
        for size in range(min(MOST_WORDS, len(found) - at), 0, -1):
            sides = _sides(found[at : at + size])
            if sides:
                yield from sides
                at += size
                break
        else:
            at += 1


def _may_open(word: Word) -> bool:
    """Return whether the name of a side may begin with the word, or the word be two sides."""
    if not word.is_capital:
        return False
    stem = word.low[: -len("'s")] if word.is_possessive else word.low
    return stem in OPENINGS or word.low in OPENINGS or SEAM.search(word.text) is not None


def _sides(run: Sequence[Word]) -> tuple[Side, ...]:
    if any(word.is_mark for word in run):
        return ()
    cut = len("'s") if run[-1].is_possessive else 0
    name = " ".join(word.text for word in run)
    side = read_side(name[: len(name) - cut], run[0].start, run[-1].end - cut)
    if side:
        return (side,)
    seams = any(SEAM.search(word.text) for word in run)
    return pair_sides(name, run[0].start) if seams else ()


def pair_sides(name: str, start: int) -> tuple[Side, ...]:
    """Return the sides of a compound that starts at an offset.

    >>> [side.key for side in pair_sides("South Korea-European Union", 0)]
    ['South Korea', 'European Union']
    >>> pair_sides("Anti-Ballistic", 0)
    ()
    """
    sides = []
    for part in SEAM.split(name):
        side = read_side(part, start, start + len(part))
        if side is None:
            return ()
        sides.append(side)
        start += len(part) + 1
    return tuple(sides)


def sides_between(text: str, start: int, end: int) -> tuple[Side, ...]:
    """Return the sides named in ``text[start:end]``."""
    return tuple(find_sides(words_between(text, start, end)))
