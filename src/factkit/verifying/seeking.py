"""Seeking: where a quotation stands in a passage, word for word, under a policy."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from heapq import merge
from itertools import islice
from typing import NamedTuple

from factkit.fair_copy import fair
from factkit.verifying.policy import Policy
from factkit.verifying.sources import Passage
from factkit.verifying.words import Words, capital_swapped, words_of

GAP = re.compile(
    r"\[(?:\.\.\.|…|\. \. \.)\]|\((?:\.\.\.|…)\)|\.\s?\.\s?\.+|…"  # words left out
    r"|(?<!\w)\[[^\[\]\n]{1,80}\](?!\w)"  # words put in
    r"|(?<!\w)(?=\[\w\]\w)"  # `[T]he`: an editor's capital
)
"""Where a quotation leaves out words, or has an editor's words or letters for the speaker's."""

CAPITAL = re.compile(r"(?<!\w)\[(\w)\](?=\w)")

LEFT_OUT = 200
"""So many words an ellipsis may stand for."""

PUT_IN = 6
"""So many words an insertion in brackets may stand for."""

TRIES = 100
"""So many places at which the first words stand are looked at."""


class Piece(NamedTuple):
    """Words of a quotation up to a gap; ``reach`` is how many words the gap before it may hold.

    ``is_open`` says that the first letter may be large or small.
    """

    said: Words
    reach: int
    is_open: bool


class Found(NamedTuple):
    """Where a quotation stands: the passage, its first word, the one behind its last.

    ``left_out`` are the words that the gaps of the quotation stand for. ``is_exact`` is false
    where the words are right but the punctuation between them is not.
    """

    passage: Passage
    first: int
    stop: int
    left_out: tuple[str, ...] = ()
    is_exact: bool = True


def pieces_of(quotation: str) -> list[Piece]:
    """Return the pieces of a quotation between its gaps; those at its ends hold nothing.

    >>> [piece.said.words for piece in pieces_of("We will … sign [the treaty] today.")]
    [('We', 'will'), ('sign',), ('today',)]
    """
    quotation = fair(quotation)
    pieces: list[Piece] = []
    start = reach = 0
    for gap in [*GAP.finditer(quotation), None]:
        part = quotation[start : gap.start() if gap else None]
        is_open = not pieces or CAPITAL.match(part.lstrip()) is not None
        said = words_of(CAPITAL.sub(r"\1", part))
        if said.words:
            pieces.append(Piece(said, reach, is_open))
            reach = 0
        if gap:
            reach = max(reach, _reach(gap[0]))
            start = gap.end()
    return pieces


def _reach(gap: str) -> int:
    """Return how many words a gap may stand for."""
    if not gap:
        return 0
    return PUT_IN if gap[0] == "[" and gap[1] not in ".…" else LEFT_OUT


def firmest(pieces: list[Piece]) -> list[str]:
    """Return the words of a quotation that its source must have as they are."""
    return [word for piece in pieces for word in piece.said.words[piece.is_open :]]


def seek(quotation: str, pieces: list[Piece], passage: Passage, policy: Policy) -> Found | None:
    """Return where a quotation stands in a passage; None where it does not, word for word."""
    if policy.is_strict:
        return _stands(quotation, passage)
    best = None
    every = len(passage.said.words)
    for first in islice(_places(pieces[0], passage, 0, every), TRIES):
        found = _followed(pieces, passage, first)
        if found is not None and found.is_exact:
            return found
        best = best or found
    return best


def _stands(quotation: str, passage: Passage) -> Found | None:
    """Return where a quotation stands in one part of the passage, character by character."""
    pattern = re.compile(rf"(?<!\w){re.escape(quotation)}(?!\w)")
    for part in passage.parts:
        match = pattern.search(part.text)
        if match:
            first = bisect_left(passage.said.starts, part.start + match.start())
            stop = bisect_right(passage.said.ends, part.start + match.end())
            return Found(passage, first, stop)
    return None


def _places(piece: Piece, passage: Passage, least: int, most: int) -> Iterator[int]:
    """Yield at which words of the passage, between two of them, a piece stands."""
    words, size = piece.said.words, len(piece.said.words)
    firsts = {words[0], capital_swapped(words[0])} if piece.is_open else {words[0]}
    rarest = min(range(1, size), key=lambda index: passage.count(words[index]), default=0)
    anchors = firsts if rarest == 0 else {words[rarest]}
    standing = (passage.standing(word, least + rarest, most + rarest) for word in anchors)
    for place in merge(*standing):
        first = place - rarest
        found = passage.said.words[first : first + size]
        if found[1:] == words[1:] and found[0] in firsts:
            yield first


def _followed(pieces: list[Piece], passage: Passage, first: int) -> Found | None:
    """Return where the quotation stands if its first piece stands at a word."""
    stop = first + len(pieces[0].said.words)
    exact = _is_exact(pieces[0], passage, first)
    left_out: tuple[str, ...] = ()
    for piece in pieces[1:]:
        place = next(_places(piece, passage, stop, stop + piece.reach), None)
        if place is None:
            return None
        left_out += passage.said.words[stop:place]
        exact = exact and _is_exact(piece, passage, place)
        stop = place + len(piece.said.words)
    return Found(passage, first, stop, left_out, exact)


def _is_exact(piece: Piece, passage: Passage, first: int) -> bool:
    """Return whether the punctuation between the words is right, but for that at a joint."""
    return all(
        gap == passage.said.gaps[index] or index in passage.joints
        for index, gap in enumerate(piece.said.gaps[1:-1], first + 1)
    )
