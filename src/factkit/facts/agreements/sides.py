"""States, leagues of states and political groups by their names, adjectives and seats."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from factkit.countries import LONGEST, STATES, Form, find_state
from factkit.facts.agreements.words import Word, words_between
from factkit.lexicon import words
from factkit.patterns import LatePattern

SEAM = LatePattern(r"[-\u2010\u2011\u2013/]")
BODIES = frozenset(words("blocs") | words("political_groups"))
BODY_WORDS = max(len(body.split()) for body in BODIES)
MOST_WORDS = LONGEST + BODY_WORDS - 1
OPENINGS: dict[str, int] = {}
"""The first words of all names in small letters, each with the length of its longest in words."""
for _words in map(str.split, sorted((*STATES, *BODIES), key=lambda name: name.count(" "))):
    for _suffix in ("", "'s", "’s"):
        OPENINGS[_words[0].lower() + _suffix] = len(_words)


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
    behind = 0
    for at, (_, _, text, low) in enumerate(found):
        most = OPENINGS.get(low, 0)
        if (not most and text.isalnum()) or at < behind or not text[0].isupper():
            continue  # nearly all words: one without a seam has to open a name
        for size in range(_most_words(found, at, most), 0, -1):
            if sides := _sides(found[at : at + size]):
                yield from sides
                behind = at + size
                break


def _most_words(found: Sequence[Word], at: int, most: int) -> int:
    """Return how many words a side, or a compound of sides, may have that begins at an index.

    ``most`` tells how many the longest name has that begins with its first word.
    """
    near = " ".join([word.text for word in found[at : at + (most or 1)]])
    return min(MOST_WORDS if SEAM.compiled.search(near) else most, len(found) - at)


def _sides(run: Sequence[Word]) -> tuple[Side, ...]:
    cut = len("'s") if run[-1].is_possessive else 0
    name = " ".join([word.text for word in run])
    side = read_side(name[: len(name) - cut], run[0].start, run[-1].end - cut)
    if side:
        return (side,)
    return pair_sides(name, run[0].start) if SEAM.compiled.search(name) else ()


def pair_sides(name: str, start: int) -> tuple[Side, ...]:
    """Return the sides of a compound that starts at an offset.

    >>> [side.key for side in pair_sides("South Korea-European Union", 0)]
    ['South Korea', 'European Union']
    >>> pair_sides("Anti-Ballistic", 0)
    ()
    """
    sides = []
    for part in SEAM.compiled.split(name):
        side = read_side(part, start, start + len(part))
        if side is None:
            return ()
        sides.append(side)
        start += len(part) + 1
    return tuple(sides)


def sides_between(text: str, start: int, end: int) -> tuple[Side, ...]:
    """Return the sides named in ``text[start:end]``."""
    return tuple(find_sides(words_between(text, start, end)))
