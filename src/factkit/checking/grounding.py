"""Grounding: whether the facts stand in the text that they claim to come from."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from factkit.checking.findings import Loc, Problem
from factkit.checking.standing import all_spans
from factkit.spans import Extent

if TYPE_CHECKING:
    from factkit.sheet import UncheckedSheet as Sheet

_AROUND = 2000  # how far off the words of a span are sought, in code points
_SHOWN = 40  # characters of a text that a message quotes
_DEPTH = 5  # sheet, list of facts, fact, list of spans, span

STRAIGHT = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"',
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'",
        "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\n": " ", "\t": " ",
    }
)  # fmt: skip
"""Marks, dashes and spaces that editors and programs exchange; the length stays the same."""


class Claim(NamedTuple):
    """A span as the facts give it: the way to it, its offsets and its words."""

    loc: Loc
    start: int
    end: int
    words: str


def grounding(sheet: "Sheet", text: str) -> Iterator[Problem]:
    """Yield what the sheet says of the text that is not so."""
    told = (Claim(loc, span.start, span.end, span.text) for loc, span in all_spans(sheet))
    yield from _other_document(sheet.document.sha256, sheet.document.length, text)
    yield from _other_words(told, text)


def loose_grounding(facts: dict[str, Any], text: str) -> Iterator[Problem]:
    """Yield what ill-formed facts say of the text that is not so, as far as they can be read.

    What is no span is passed over, and so is a span whose words have another length than its
    offsets: that is a fault without the text.
    """
    document = facts.get("document")
    if isinstance(document, dict):
        yield from _other_document(document.get("sha256"), document.get("length"), text)
    yield from _other_words(claims(facts), text)


def _other_words(told: Iterable[Claim], text: str) -> Iterator[Problem]:
    for claim in told:
        if claim.end > len(text):
            message = f"ends at {claim.end}, but the text has {len(text)} characters"
            yield Problem("FK203", claim.loc, message, Extent(claim.start, claim.end))
        elif text[claim.start : claim.end] != claim.words:
            message = _difference(claim, text)
            yield Problem("FK204", claim.loc, message, Extent(claim.start, claim.end))


def claims(node: object, loc: Loc = ()) -> Iterator[Claim]:
    """Yield every well-formed span in plain data, in the order in which it is listed."""
    if len(loc) > _DEPTH:
        return
    if isinstance(node, dict):
        match node:
            case {"start": int(start), "end": int(end), "text": str(words)}:
                if start >= 0 and end - start == len(words):
                    yield Claim(loc, start, end, words)
            case _:
                for key, child in node.items():
                    yield from claims(child, (*loc, str(key)))
    elif isinstance(node, list | tuple):
        for number, child in enumerate(node):
            yield from claims(child, (*loc, number))


def _other_document(sha256: object, length: object, text: str) -> Iterator[Problem]:
    try:
        found = hashlib.sha256(text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError as error:
        message = f"the text holds a lone surrogate at offset {error.start}: it has no UTF-8 bytes"
        yield Problem("FK205", ("document", "sha256"), message)
        return
    if sha256 != found:
        message = f"the text's hash is {found}: the facts were read from another text"
        yield Problem("FK201", ("document", "sha256"), message)
    if length != len(text):
        message = f"the text has {len(text)} characters, not {length}"
        yield Problem("FK202", ("document", "length"), message)


def _difference(claim: Claim, text: str) -> str:
    """Say how the words differ from the text at their place, and where they stand if nearby."""
    found = text[claim.start : claim.end]
    told = f"the text there is {_short(found)}, not {_short(claim.words)}"
    if found.translate(STRAIGHT) == claim.words.translate(STRAIGHT):
        return f"{told}: other marks, dashes or spaces"
    if found.casefold() == claim.words.casefold():
        return f"{told}: other capitals"
    shift = _shift(claim, text)
    if shift:
        return f"{told}: these words stand {abs(shift)} {'later' if shift > 0 else 'earlier'}"
    return told


def _short(words: str) -> str:
    return repr(words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…")


def _shift(claim: Claim, text: str) -> int:
    """Return by how many characters the nearest place of the words is off, 0 where none is near."""
    _, start, end, words = claim
    later = text.find(words, start, end + _AROUND)
    earlier = text.rfind(words, max(0, start - _AROUND), end)
    shifts = [place - start for place in (later, earlier) if place >= 0]
    return min(shifts, key=abs, default=0)
