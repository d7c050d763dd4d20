"""Closest: the passage that an altered quotation was made from, and what was changed."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from factkit.lexicon import lines
from factkit.verifying.policy import EDITORIAL
from factkit.verifying.seeking import Found, Piece, firmest, seek
from factkit.verifying.sources import Library, Passage
from factkit.verifying.words import Words

NUMBER = re.compile(r"[-$€£¥]*\d[\d.,:]*|[%$€£¥]")
NUMBER_WORDS = frozenset(line.split(" = ")[0] for line in lines("number_words"))
LARGE = frozenset(("hundred", "thousand", "million", "billion", "dozen", "percent", "half"))

ENOUGH = 0.5
"""So much of a quotation has to stand in a passage for it to be an altered form of it."""

FEWEST = 3
"""So many words a part of a stitched quotation has at least."""

LINKS = frozenset(("and", "but", "so", "then"))
"""Words that hold two parts together."""

LONGEST = 120
"""So many words of a quotation are compared, those around its first difference."""

ANCHORS, CANDIDATES = 3, 4
"""So many rare words, and places of each, are looked around in so many passages."""

BESIDE, SHOWN = 4, 30
"""So many right words are shown on each side of a change, and so many of the changed ones."""


class Altered(NamedTuple):
    """A stretch of a passage that a quotation comes near, and the difference between them.

    ``how`` is ``numbers`` or ``capitals`` where nothing else was changed, else ``words``.
    """

    found: Found
    shown: str
    how: str


def closest(said: Words, library: Library) -> Altered | None:
    """Return the passage that shares most words, in order, with an altered quotation."""
    start = 0 if len(said.words) <= LONGEST else max(0, _standing(said, library) - LONGEST // 2)
    words = said.words[start : start + LONGEST]
    best: tuple[float, Passage, range, SequenceMatcher[str]] | None = None
    for passage in library.sharing(words, CANDIDATES):
        for window in _windows(words, passage):
            source = passage.said.words[window.start : window.stop]
            matcher = SequenceMatcher(None, source, words, autojunk=False)
            score = sum(block.size for block in matcher.get_matching_blocks()) / len(words)
            if best is None or score > best[0]:
                best = score, passage, window, matcher
    if best is None or best[0] < ENOUGH:
        return None
    return _altered(words, *best[1:])


def _windows(words: tuple[str, ...], passage: Passage) -> Iterator[range]:
    """Yield stretches of a passage around the rarest words that it shares with a quotation."""
    size = len(words)
    known = [word for word in dict.fromkeys(words) if word in passage.places]
    known.sort(key=lambda word: len(passage.places[word]))
    for word in known[:ANCHORS]:
        for place in passage.places[word][:ANCHORS]:
            first = max(0, place - words.index(word) - size)
            yield range(first, min(len(passage.said.words), first + 3 * size))


def _altered(
    words: tuple[str, ...], passage: Passage, window: range, matcher: "SequenceMatcher[str]"
) -> Altered:
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    first, stop = _reach(blocks[0].a, blocks[0].b), blocks[-1].a + blocks[-1].size
    tail = len(words) - blocks[-1].b - blocks[-1].size
    stop = min(len(window), stop + tail)
    source = passage.said.words[window.start + first : window.start + stop]
    changes = [
        (tag, source[a:b], words[c:d])
        for tag, a, b, c, d in SequenceMatcher(None, source, words, False).get_opcodes()  # noqa: FBT003
    ]
    found = Found(passage, window.start + first, window.start + stop)
    return Altered(found, _shown(changes), _how(changes))


def _reach(place: int, words_before: int) -> int:
    """Return where the stretch begins: words before the first right one stand for others."""
    return max(0, place - words_before)


Change = tuple[str, tuple[str, ...], tuple[str, ...]]


def _shown(changes: Sequence[Change]) -> str:
    """Return the difference: ``[-source-] {+draft+}``, with some right words around."""
    parts = []
    for number, (tag, old, new) in enumerate(changes):
        if tag == "equal":
            parts.append(_around(old, is_first=number == 0, is_last=number == len(changes) - 1))
            continue
        parts += [f"[-{' '.join(old[:SHOWN])}-]"] if old else []
        parts += [f"{{+{' '.join(new[:SHOWN])}+}}"] if new else []
    return " ".join(parts)


def _around(words: tuple[str, ...], *, is_first: bool, is_last: bool) -> str:
    """Return right words; of many only those beside a change."""
    if len(words) <= 2 * BESIDE:
        return " ".join(words)
    head = () if is_first else words[:BESIDE]
    tail = () if is_last else words[-BESIDE:]
    return " ".join((*head, "…", *tail))


def _how(changes: Sequence[Change]) -> str:
    exchanged = [(old, new) for tag, old, new in changes if tag != "equal"]
    if not exchanged:  # the difference lies behind the words that are compared
        return "words"
    if all(is_number(word) for old, new in exchanged for word in (*old, *new)):
        return "numbers"
    if all(" ".join(old).casefold() == " ".join(new).casefold() for old, new in exchanged):
        return "capitals"
    return "words"


def is_number(word: str) -> bool:
    """Return whether a word is a number, in digits or spelt out."""
    lower = word.lower()
    return bool(NUMBER.fullmatch(word)) or lower in NUMBER_WORDS or lower in LARGE


def stitched(said: Words, library: Library) -> tuple[Found, Found] | None:
    """Return the two places in different passages that a quotation is stitched together from."""
    size = len(said.words)
    cut = min(_standing(said, library), size - FEWEST)
    if cut < FEWEST:
        return None
    seam = cut + (said.words[cut].lower() in LINKS and size - cut > FEWEST)
    head, tail = _first(_slice(said, 0, cut), library), _first(_slice(said, seam, size), library)
    if head is None or tail is None or tail.passage is head.passage:
        return None
    return head, tail


def _standing(said: Words, library: Library) -> int:
    """Return how many of the first words stand together between marks."""
    return bisect_left(  # what begins with words that stand nowhere stands nowhere
        range(len(said.words)),
        1,
        key=lambda stop: _first(_slice(said, 0, stop + 1), library) is None,
    )


def _first(said: Words, library: Library) -> Found | None:
    """Return the first place between marks where words stand."""
    pieces = [Piece(said, 0, is_open=True)]
    sought = (
        seek("", pieces, passage, EDITORIAL)
        for passage in library.having(firmest(pieces))
        if passage.is_quoted
    )
    return next(filter(None, sought), None)


def _slice(said: Words, start: int, stop: int) -> Words:
    return Words(
        said.words[start:stop], said.gaps[start : stop + 1], said.starts[start:stop],
        said.ends[start:stop],
    )  # fmt: skip
