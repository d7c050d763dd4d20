"""Closest: the passage that an altered quotation was made from, and what was changed."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from factkit.lexicon import lines
from factkit.verifying.policy import EDITORIAL
from factkit.verifying.seeking import Found, Piece, seek
from factkit.verifying.sources import Passage
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

ANCHORS, CANDIDATES = 5, 5
BESIDE, SHOWN = 4, 30
"""So many right words are shown on each side of a change, and so many of the changed ones."""


class Altered(NamedTuple):
    """A stretch of a passage that a quotation comes near, and the difference between them.

    ``how`` is ``numbers`` or ``capitals`` where nothing else was changed, else ``words``.
    """

    found: Found
    shown: str
    how: str


def closest(said: Words, passages: list[Passage]) -> Altered | None:
    """Return the passage that shares most words, in order, with an altered quotation."""
    words = said.words
    likely = sorted(passages, key=lambda passage: -_shared(words, passage))[:CANDIDATES]
    best: tuple[float, Passage, range, SequenceMatcher[str]] | None = None
    for passage in likely:
        for window in _windows(words, passage):
            source = passage.said.words[window.start : window.stop]
            matcher = SequenceMatcher(None, source, words, autojunk=False)
            score = sum(block.size for block in matcher.get_matching_blocks()) / len(words)
            if best is None or score > best[0]:
                best = score, passage, window, matcher
    if best is None or best[0] < ENOUGH:
        return None
    return _altered(said, *best[1:])


def _shared(words: tuple[str, ...], passage: Passage) -> float:
    """Return how much of the words a passage has; a rare word says more than a common one."""
    return sum(1 / len(passage.places[word]) for word in set(words) if word in passage.places)


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
    said: Words, passage: Passage, window: range, matcher: "SequenceMatcher[str]"
) -> Altered:
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    first, stop = _reach(blocks[0].a, blocks[0].b), blocks[-1].a + blocks[-1].size
    tail = len(said.words) - blocks[-1].b - blocks[-1].size
    stop = min(len(window), stop + tail)
    source = passage.said.words[window.start + first : window.start + stop]
    changes = [
        (tag, source[a:b], said.words[c:d])
        for tag, a, b, c, d in SequenceMatcher(None, source, said.words, False).get_opcodes()  # noqa: FBT003
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
    if all(is_number(word) for old, new in exchanged for word in (*old, *new)):
        return "numbers"
    if all(" ".join(old).casefold() == " ".join(new).casefold() for old, new in exchanged):
        return "capitals"
    return "words"


def is_number(word: str) -> bool:
    """Return whether a word is a number, in digits or spelt out."""
    lower = word.lower()
    return bool(NUMBER.fullmatch(word)) or lower in NUMBER_WORDS or lower in LARGE


def stitched(said: Words, passages: list[Passage]) -> tuple[Found, Found] | None:
    """Return the two places in different passages that a quotation is stitched together from."""
    size = len(said.words)
    for cut in range(size - FEWEST, FEWEST - 1, -1):
        head = _first(_slice(said, 0, cut), passages)
        if head is None:
            continue
        seam = cut + (said.words[cut].lower() in LINKS and size - cut > FEWEST)
        tail = _first(_slice(said, seam, size), passages)
        if tail is not None and tail.passage is not head.passage:
            return head, tail
        return None  # a shorter head leaves a longer tail that stands nowhere either
    return None


def _first(said: Words, passages: list[Passage]) -> Found | None:
    pieces = [Piece(said, 0, True)]  # noqa: FBT003
    found = (seek("", pieces, passage, EDITORIAL) for passage in passages)
    return next(filter(None, found), None)


def _slice(said: Words, start: int, stop: int) -> Words:
    return Words(
        said.words[start:stop], said.gaps[start : stop + 1], said.starts[start:stop],
        said.ends[start:stop],
    )  # fmt: skip
