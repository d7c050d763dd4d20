"""Paragraphs: the blocks of the story, page furniture left out."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factkit.layers.furniture import Furniture

LINE = re.compile(r"[^\r\n\u2028\u2029]+")


class Paragraph(NamedTuple):
    """A paragraph without the white space around it."""

    start: int
    end: int


def find_paragraphs(text: str, furniture: tuple[Furniture, ...]) -> tuple[Paragraph, ...]:
    """Return the paragraphs in text order; furniture is in none, and splits one it stands in."""
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Paragraph]:
    for match in LINE.finditer(text):
        start, end = match.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            yield Paragraph(start, end)
