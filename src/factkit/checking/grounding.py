"""Grounding: whether the facts stand in the text that they claim to come from."""

import hashlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from factkit.checking.differences import Readings, difference
from factkit.checking.findings import Loc, Problem
from factkit.checking.standing import all_spans
from factkit.spans import Extent

if TYPE_CHECKING:
    from factkit.sheet import UncheckedSheet as Sheet

_SHOWN = 40  # characters of a text that a message quotes
_DEPTH = 5  # sheet, list of facts, fact, list of spans, span


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
    yield from other_words(told, text)


def loose_grounding(facts: dict[str, Any], text: str) -> Iterator[Problem]:
    """Yield what ill-formed facts say of the text that is not so, as far as they can be read.

    What is no span is passed over, and so is a span without a word, or whose words have another
    length than its offsets: that is a fault without the text.
    """
    document = facts.get("document")
    if isinstance(document, dict):
        yield from _other_document(document.get("sha256"), document.get("length"), text)
    yield from other_words(claims(facts), text)


def other_words(told: Iterable[Claim], text: str) -> Iterator[Problem]:
    """Yield the claims whose words do not stand at their place."""
    readings = Readings(text)
    for claim in told:
        place = Extent(claim.start, claim.end)
        if claim.end > len(text):
            how, why = readings.explain(claim.start, claim.words) or (None, "")
            end = f"ends at {claim.end}, but the text has {len(text)} characters"
            yield Problem("FK203", claim.loc, f"{end}{why and f': {why}'}", place, how)
        elif text[claim.start : claim.end] != claim.words:
            how, why = difference(readings, claim.start, claim.end, claim.words)
            found = short(text[claim.start : claim.end])
            message = f"the text there is {found}, not {short(claim.words)}{why and f': {why}'}"
            yield Problem("FK204", claim.loc, message, place, how)


def claims(node: object, loc: Loc = ()) -> Iterator[Claim]:
    """Yield every well-formed span in plain data, in the order in which it is listed."""
    if len(loc) > _DEPTH:
        return
    if isinstance(node, dict):
        match node:
            case {"start": int(start), "end": int(end), "text": str(words)}:
                if start >= 0 and end - start == len(words) and not words.isspace():
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
    readings = Readings(text)
    if sha256 != found:
        how, why = readings.with_hash(sha256) or (None, "the facts were read from another text")
        message = f"the text's hash is {found}: {why}"
        yield Problem("FK201", ("document", "sha256"), message, how=how)
    if length != len(text):
        how, why = readings.with_length(length) or (None, "")
        message = f"the text has {len(text)} characters, not {length}{why and f': {why}'}"
        yield Problem("FK202", ("document", "length"), message, how=how)


def short(words: str) -> str:
    """Return the words in quotation marks, cut where they are long."""
    return repr(words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…")
