"""Langextract: the documents of that library, so that what a model gave is checked unchanged.

A document has ``extractions``, each with its class, its words (``extraction_text``), their place
(``char_interval``, in code points, null where the words could not be aligned) and attributes.
"""

from collections.abc import Iterator
from typing import Any

from factkit.checking.findings import Problem
from factkit.checking.grounding import Claim, other_words, short
from factkit.spans import Extent


def extractions_of(data: dict[str, Any]) -> list[Any] | None:
    """Return the extractions of a document of langextract; None where it is none."""
    extractions = data.get("extractions")
    return extractions if isinstance(extractions, list) and "document" not in data else None


def extractions_problems(
    data: dict[str, Any], extractions: list[Any], text: str
) -> Iterator[Problem]:
    """Yield what is wrong with the extractions of a text."""
    told = data.get("text")
    if isinstance(told, str) and told != text:
        yield Problem("FK201", ("text",), "the extractions were read from another text")
    for number, extraction in enumerate(extractions):
        yield from _extraction(("extractions", number), extraction, text)


def _extraction(loc: tuple[str | int, ...], extraction: object, text: str) -> Iterator[Problem]:
    match extraction:
        case {"extraction_text": str(words), **rest} if words:
            place = rest.get("char_interval")
        case {"extraction_text": _}:
            yield Problem("FK103", (*loc, "extraction_text"), "words are wanted")
            return
        case _:
            yield Problem("FK101", (*loc, "extraction_text"), "Field required")
            return
    match place:
        case None | {"start_pos": None} | {"end_pos": None}:
            yield _without_place(loc, words, text)
        case {"start_pos": int(start), "end_pos": int(end)} if 0 <= start < end:
            yield from _placed(Claim((*loc, "extraction_text"), start, end, words), text)
        case _:
            yield Problem("FK103", (*loc, "char_interval"), "offsets are wanted")


def _without_place(loc: tuple[str | int, ...], words: str, text: str) -> Problem:
    start = text.find(words)
    if start < 0:
        message = f"{short(words)} stands nowhere in the text"
        return Problem("FK206", (*loc, "extraction_text"), message)
    message = f"{short(words)} has no place; it stands at {start}"
    return Problem("FK206", (*loc, "char_interval"), message, Extent(start, start + len(words)))


def _placed(claim: Claim, text: str) -> Iterator[Problem]:
    if claim.end - claim.start == len(claim.words):
        yield from other_words((claim,), text)
        return
    place = Extent(claim.start, claim.end)
    if claim.end > len(text):
        message = f"ends at {claim.end}, but the text has {len(text)} characters"
        yield Problem("FK203", claim.loc, message, place)
    else:
        found = short(text[claim.start : claim.end])
        message = f"the text there is {found}, not {short(claim.words)}"
        yield Problem("FK204", claim.loc, message, place, "words")
