"""States, leagues of states and political groups by their names, adjectives and seats."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from factkit.countries import LONGEST, Form, find_state
from factkit.facts.agreements.words import Word, words_between
from factkit.lexicon import words

SEAM = re.compile(r"[-\u2010\u2011\u2013/]")
BODIES = frozenset(words("blocs") | words("political_groups"))
BODY_WORDS = max(len(body.split()) for body in BODIES)
MOST_WORDS = max(LONGEST, BODY_WORDS)


class Side(NamedTuple):
    """A state or body that may be a party; ``key`` is the same for all its names."""

    start: int
    end: int
    key: str
    country: str | None
    form: Form | Literal["body"]


def read_side(name: str, start: int) -> Side | None:
    """Return the side that exactly the words ``name``, standing at ``start``, name."""
    if not name[:1].isupper():
        return None
    end = start + len(name)
    if name in BODIES:
        return Side(start, end, name, None, "body")
    state = find_state(name)
    if state is None or (len(name) <= 3 and name != name.upper() and "." not in name):
        return state and None  # "us" and "Us" are pronouns
    return Side(start, end, state.name, state.code, state.form)


def find_sides(found: Sequence[Word]) -> Iterator[Side]:
    """Yield the sides among words that stand in text order, longest names first."""
    at = 0
    while at < len(found):
        for size in range(min(MOST_WORDS, len(found) - at), 0, -1):
            sides = _sides(found[at : at + size])
            if sides:
                yield from sides
                at += size
                break
        else:
            at += 1


def _sides(run: Sequence[Word]) -> tuple[Side, ...]:
    if not run[0].is_capital or any(word.is_mark for word in run[1:]):
        return ()
    name = " ".join(word.text for word in run)
    if run[-1].is_possessive:
        name = name[:-2]
    if len(run) > 1 and len(name) + 2 < run[-1].end - run[0].start:
        return ()  # the words do not stand side by side
    side = read_side(name, run[0].start)
    return (side,) if side else pair_sides(run[0]) if len(run) == 1 else ()


def pair_sides(word: Word) -> tuple[Side, ...]:
    """Return the sides of a compound: two of ``U.S.-Japanese``, none of ``Anti-Ballistic``."""
    if not SEAM.search(word.text):
        return ()
    sides, at = [], 0
    for part in SEAM.split(word.text):
        side = read_side(part, word.start + at)
        if side is None:
            return ()
        sides.append(side)
        at += len(part) + 1
    return tuple(sides)


def sides_between(text: str, start: int, end: int) -> tuple[Side, ...]:
    """Return the sides named in ``text[start:end]``."""
    return tuple(find_sides(words_between(text, start, end)))
