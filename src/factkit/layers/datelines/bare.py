"""Datelines without a closing mark: `PARIS The museum ...`."""

from collections.abc import Iterator

from factkit.layers.datelines.gazetteer import is_city, is_region
from factkit.layers.datelines.rules import DatelineMark
from factkit.layers.paragraphs import Paragraph
from factkit.patterns import LatePattern
from factkit.spans import Extent

CAPS = r"[A-ZÀ-Þ]+(?>(?:['’.-][A-ZÀ-Þ]+)*)\.?(?![\w'’])"
PLACE = LatePattern(rf"{CAPS}(?>(?: {CAPS}){{0,3}})")
QUALIFIER = LatePattern(r",\s{1,2}((?:[A-Z][\w]*+\.?(?>(?:[A-Z]\.)*))(?>(?: [A-Z]\w*+\.?){0,2}))")
TEXT = LatePattern(r"\s{0,4}(?:[A-ZÀ-Þ][\w'’.]*[a-zß-ÿ]|(?:A|I|US|UN|EU|U\.S\.)\s)")
"""How prose begins: with a capitalised word, not one in capitals."""

LONG_ENOUGH = 80
"""Characters that a paragraph needs to be prose and not a headline."""


def read_bare_place(text: str, paragraph: Paragraph) -> DatelineMark | None:
    """Return the known place in capitals that opens the paragraph without a closing mark."""
    start, end = paragraph
    if end - start < LONG_ENOUGH or text[start + 1].islower():
        return None
    capitals = PLACE.compiled.match(text, start, end)
    if capitals is None:
        return None
    if region := _region(text, capitals.end(), end):
        return _mark(start, region.end, region)
    for stop in _stops(text, start, capitals.end()):
        if (
            is_city(text[start:stop])
            and text[stop : stop + 1] == " "
            and TEXT.compiled.match(text, stop, end)
        ):
            return _mark(start, stop, None)
    return None


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the ends of the words from the last to the first: `WASHINGTON US` begins a sentence."""
    while end > start:
        yield end
        end = text.rfind(" ", start, end)


def _region(text: str, start: int, end: int) -> Extent | None:
    """Return the known qualifier at ``start``, if prose follows it."""
    match = QUALIFIER.compiled.match(text, start, end)
    if match is None:
        return None
    for stop in _stops(text, *match.span(1)):
        if is_region(text[match.start(1) : stop]) and TEXT.compiled.match(text, stop, end):
            return Extent(match.start(1), stop)
    return None


def _mark(start: int, end: int, region: Extent | None) -> DatelineMark:
    return DatelineMark(start, end, Extent(start, end), region, None, None, "bare-place")
