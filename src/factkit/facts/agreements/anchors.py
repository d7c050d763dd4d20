"""The rare words at which the search for agreements starts: head nouns and well-known names."""

import re
from collections import defaultdict
from itertools import chain
from operator import attrgetter
from typing import NamedTuple, cast

from factkit.facts.agreements.model import AgreementKind
from factkit.lexicon import lines
from factkit.patterns import LatePattern


def _kinds(name: str) -> dict[str, AgreementKind]:
    """Return the entries of a list of the lexicon, each with the kind it tells."""
    entries = (line.split("|") for line in lines(name))
    return {entry: cast("AgreementKind", kind) for entry, kind in entries}


NOUNS = _kinds("agreement_nouns")
KINDS = _kinds("agreement_names")
"""The well-known names that need no head noun: ``Magna Carta``."""

FOUNDING = lines("agreement_founding")
LETTERS = bytes(byte if bytes((byte,)).isalpha() else ord(" ") for byte in range(256))
"""Translates all but letters to spaces."""


def letter_runs(words: str) -> list[bytes]:
    """Return the runs of letters from A to Z: nothing cuts words faster, and no run is missed.

    >>> letter_runs("New START's end")
    [b'New', b'START', b's', b'end']
    """
    return words.encode("ascii", "replace").translate(LETTERS).split()


SMALL = {
    noun: [longer for longer in NOUNS if noun in longer]
    for noun in NOUNS
    if not any(other in noun for other in NOUNS if other != noun)
}
"""The nouns that hold no other, each with those that hold it: ``pact`` with ``compact``."""

LARGE: dict[bytes, list[str]] = defaultdict(list)
"""What has a capital, by its longest run: ``New START`` is as rare as ``START``.

What is in capitals throughout stands for no noun: there nothing tells a name.
"""
for _name in (*map(str.capitalize, NOUNS), *FOUNDING, *KINDS):
    LARGE[max(letter_runs(_name), key=len)].append(_name)
RUNS = frozenset(LARGE)

PHRASE = LatePattern(
    r"(?:(?<=[Mm]emorandum)|(?<=[Mm]emoranda))\s+[Oo]f\s+[Uu]nderstandings?\b"
    r"|(?<=[Ee]xchange)\s+[Oo]f\s+(?:[Nn]otes|[Ll]etters)\b"
)
GLUE = frozenset("-_@#")
"""What joins a word to the one before it."""

BEHIND = re.compile(r"(?![-\w])")
"""What follows a whole word."""


class Known(NamedTuple):
    """A well-known name in the text."""

    start: int
    end: int
    kind: AgreementKind


class Head(NamedTuple):
    """A head noun; ``end`` is behind the whole phrase for ``memorandum of understanding``."""

    start: int
    end: int
    noun: str
    capital: bool

    @property
    def kind(self) -> AgreementKind:
        """The kind of agreement that the noun tells."""
        return NOUNS.get(self.noun, "other")

    @property
    def founding(self) -> bool:
        """Whether the noun names an agreement only where a body follows that it founds."""
        return self.noun not in NOUNS

    @property
    def is_phrase(self) -> bool:
        """Whether more than the noun belongs to the head."""
        return self.end - self.start > len(self.noun)

    @property
    def is_plural(self) -> bool:
        """Whether the noun stands for several agreements (``the Oslo accords`` are one, though)."""
        return self.noun.endswith("s") or self.noun == "memoranda"


Anchor = Head | Known


def find_anchors(text: str, capitals: str) -> list[Anchor]:
    """Return the head nouns and well-known names in text order.

    ``capitals`` are the capitalised words of the text: what is none of them need not be sought.

    >>> [head.noun for head in find_anchors("A Treaty, an impact, two accords", "A Treaty")]
    ['treaty', 'accords']
    """
    found = []
    for name in _written(text, capitals):
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if is_whole(text, at, end) and (anchor := _anchor(text, at, end, name)):
                found.append(anchor)
            at = text.find(name, end)
    return sorted(found, key=attrgetter("start"))


def _written(text: str, capitals: str) -> list[str]:
    """Return the nouns and names that may be in the text: one or two of them, or none."""
    small = [SMALL[noun] for noun in SMALL if noun in text]
    large = [LARGE[run] for run in RUNS.intersection(letter_runs(capitals))]
    return list(chain(*small, *large))


def is_whole(text: str, start: int, end: int) -> bool:
    """Return whether words begin and end there: not in ``anti-treaty``, ``treaty-based``."""
    before = text[start - 1 : start]
    return not (before.isalnum() or before in GLUE) and BEHIND.match(text, end) is not None


def _anchor(text: str, start: int, end: int, name: str) -> Anchor | None:
    """Return what stands there; an exchange must be one of notes or letters."""
    if name in KINDS:
        return Known(start, end, KINDS[name])
    noun = name.lower()
    phrase = PHRASE.compiled.match(text, end)
    if noun == "exchange" and not phrase:
        return None
    return Head(start, phrase.end() if phrase else end, noun, name != noun)
