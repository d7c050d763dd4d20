"""Differences: how the words at a place differ from those that a fact claims."""

from collections.abc import Callable, Iterator
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple
from unicodedata import normalize

_AROUND = 2000  # how far off the words of a span are sought, in code points

DOUBLE, SINGLE, DASHES, SPACES = '"“”„‟«»＂″', "'‘’‚‛‹›`´", "-–—―‐‑−", " \u00a0\u2009\u202f\n\t"
"""Marks, dashes and spaces that editors and programs exchange; the first of each is the plain one.

Double and single marks are two kinds here: who moves a quotation into another one exchanges them,
but no program that reads a text does.
"""

STRAIGHT = str.maketrans(
    {char: kind[0] for kind in (DOUBLE, SINGLE, DASHES, SPACES) for char in kind}
)
"""Each such character in its plain form; the length stays the same."""

BOM = "\ufeff"


class Change(NamedTuple):
    """What a program may have done to a text before it counted: ``apply`` gives what it saw."""

    how: str
    words: str
    apply: Callable[[str], str]


CHANGES = (
    Change("line-ends", "with LF line ends", lambda text: text.replace("\r\n", "\n")),
    Change(
        "line-ends", "with CRLF line ends",
        lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"),
    ),
    Change("byte-order-mark", "without its byte order mark", lambda text: text.removeprefix(BOM)),
    Change("byte-order-mark", "with a byte order mark", lambda text: BOM + text.removeprefix(BOM)),
    Change("unicode-form", "in NFC", lambda text: normalize("NFC", text)),
    Change("unicode-form", "in NFD", lambda text: normalize("NFD", text)),
)  # fmt: skip


class Unit(NamedTuple):
    """What other programs count instead of code points; ``width`` is its bytes."""

    how: str
    name: str
    encoding: str
    width: int


UNITS = (
    Unit("utf16-offsets", "UTF-16 units", "utf-16-le", 2),
    Unit("byte-offsets", "bytes", "utf-8", 1),
)


class Readings:
    """One text as other programs may have read it; each reading is made once, when first asked."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _changed(self) -> list[tuple[Change, str]]:
        """Return each change that makes another text of this one."""
        seen = ((change, change.apply(self.text)) for change in CHANGES)
        return [(change, text) for change, text in seen if text != self.text]

    @cached_property
    def _encoded(self) -> list[bytes]:
        return [self.text.encode(encoding, "surrogatepass") for _, _, encoding, _ in UNITS]

    def explain(self, start: int, words: str) -> tuple[str, str] | None:
        """Return how a text changed, or counted otherwise, has the words at the place.

        Several may: one emoji before the place moves it as a byte order mark does. UTF-16 is the
        likeliest where it explains, bytes are the least likely: every curly mark moves them.
        """
        utf16, utf8 = zip(UNITS, self._encoded, strict=True)
        return (
            _counted(utf16, start, words)
            or self._rewritten(start, words)
            or _counted(utf8, start, words)
        )

    def _rewritten(self, start: int, words: str) -> tuple[str, str] | None:
        for change, seen in self._changed:
            if seen.startswith(words, start):
                return change.how, f"the text {change.words} has these words there"
        return None

    def with_hash(self, digest: object) -> tuple[str, str] | None:
        """Return the change that makes the text that has the hash."""
        for change, seen in self._changed:
            if sha256(seen.encode("utf-8")).hexdigest() == digest:
                return change.how, f"the text {change.words} has the hash of the facts"
        return None

    def with_length(self, length: object) -> tuple[str, str] | None:
        """Return the unit in which the text has the length."""
        for (how, name, _, width), seen in zip(UNITS, self._encoded, strict=True):
            if length == len(seen) // width:
                return how, f"so many {name}"
        return None


def _counted(unit: tuple[Unit, bytes], start: int, words: str) -> tuple[str, str] | None:
    (how, name, encoding, width), seen = unit
    if seen.startswith(words.encode(encoding, "surrogatepass"), start * width):
        return how, f"the offset counts {name}"
    return None


def difference(readings: Readings, start: int, end: int, words: str) -> tuple[str, str]:
    """Return the kind of difference and how to say it; say nothing where the words are others."""
    found = readings.text[start:end]
    if found.translate(STRAIGHT) == words.translate(STRAIGHT):
        return "marks", "other marks, dashes or spaces"
    if found.casefold() == words.casefold():
        return "capitals", "other capitals"
    explained = readings.explain(start, words)
    if explained:
        return explained
    shift = min(_shifts(readings.text, start, end, words), key=abs, default=0)
    if shift:
        return "moved", f"these words stand {abs(shift)} {'later' if shift > 0 else 'earlier'}"
    return "words", ""


def _shifts(text: str, start: int, end: int, words: str) -> Iterator[int]:
    """Yield by how many characters the nearest places of the words are off."""
    for place in (
        text.find(words, start, end + _AROUND),
        text.rfind(words, max(0, start - _AROUND), end),
    ):
        if place >= 0:
            yield place - start


def unit_of(start: int, end: int, words: str) -> tuple[str, str] | None:
    """Return the unit in which the words have the length of their offsets, other than ours."""
    if len(words) == end - start:
        return None
    for how, name, encoding, width in UNITS:
        if len(words.encode(encoding, "surrogatepass")) == (end - start) * width:
            return how, f"the offsets count {name}"
    return None
