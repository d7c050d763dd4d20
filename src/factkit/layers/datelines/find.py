"""Where in a text datelines stand: at the head of a paragraph, behind a credit or a byline."""

from collections.abc import Iterator

from factkit.layers.datelines.bare import read_bare_place
from factkit.layers.datelines.reading import Reading, read
from factkit.layers.datelines.rules import WIRES, DatelineMark, accept, accept_strong, is_plain
from factkit.layers.paragraphs import Paragraph
from factkit.patterns import LatePattern
from factkit.spans import Extent

LEAD = 20
"""Paragraphs in which a story's dateline may stand: headline, byline and summary come before."""

SHORT = 130
"""Characters of the longest line that is no prose yet: headline, byline, kicker."""

LONG = 70
"""Characters that a paragraph has if it is more than a headline: `London: The Biography`."""

PROSE = 3
SUMMARIES = 1
"""Paragraphs of prose without a dateline after which none will come; the first sums up."""

REACH = 320
"""Characters of a paragraph in which a byline or a correction may stand before the dateline."""

LONGEST = 160
"""Characters of the longest dateline."""

MARKS = "-–—―_:)/‐‑"
NOT_INSIDE = r"(?<![\w,.]-(?=\w))"
CLOSED = LatePattern(rf"[{MARKS}]{NOT_INSIDE}")
"""What closes a dateline or its agency, a hyphen inside a word aside: most prose is without."""

DATED = LatePattern(rf"[{MARKS}0-9]{NOT_INSIDE}")
"""One of these, or a digit: a short line may be a dateline without a closing mark."""

CAPITALS = LatePattern(r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ]\S*+")


def find_datelines(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[DatelineMark, ...]:
    """Return the datelines in text order: the story's, then those of a round-up's sections."""
    for index, sign, late in _signs(text, paragraphs):
        if story := _story(text, paragraphs[index], sign, first=index == 0, late=late):
            return (story, *_sections(text, paragraphs[index + 1 :]))
    return ()


def _signs(text: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[int, int, bool]]:
    """Yield which paragraphs may hold the story's dateline: the first, and those with a sign.

    With each comes where the first sign stands that could close a dateline, or -1, and whether
    the story runs by then.
    """
    prose = 0
    for index, (start, end) in enumerate(paragraphs[:LEAD]):
        late = prose > SUMMARIES
        is_prose = end - start > SHORT
        pattern = CLOSED if is_prose else DATED
        reach = start + (LONGEST if late else REACH + LONGEST)
        sign = pattern.compiled.search(text, start, min(end, reach))
        if sign or index == 0:
            yield index, sign.start() if sign else -1, late
        prose += is_prose
        if prose == PROSE:
            break


def _story(
    text: str, paragraph: Paragraph, sign: int, *, first: bool, late: bool
) -> DatelineMark | None:
    """Return the dateline of a paragraph in the lead."""
    reading = read(text, *paragraph) if 0 <= sign - paragraph.start <= LONGEST else None
    if reading and (mark := _opening(reading, paragraph, late=late)):
        return mark
    bare = read_bare_place(text, paragraph) if first else None
    return bare if bare or late or sign < 0 else _inner(text, paragraph, sign)


def _opening(reading: Reading, paragraph: Paragraph, *, late: bool) -> DatelineMark | None:
    """Return the dateline that the paragraph opens with."""
    if reading.of(reading.place) in WIRES and "-" in reading.of(reading.mark):
        return _credited(reading, paragraph)
    mark = accept(reading)
    begins_prose = paragraph.end - paragraph.start > LONG and not late
    if mark and (begins_prose or not is_plain(reading)):
        return mark
    if reading.has_year and reading.date == Extent(*paragraph):
        return _line(reading)
    return None


def _credited(reading: Reading, paragraph: Paragraph) -> DatelineMark:
    """Return what follows a wire's bare credit, with the credit, or the credit alone.

    `Canadian Press - OTTAWA (CP) -`, `AP -`.
    """
    after = reading.end
    while after < paragraph.end and reading.text[after].isspace():
        after += 1
    following = read(reading.text, after, paragraph.end)
    mark = following and accept(following)
    if mark and mark.place:
        return mark._replace(start=reading.start, agency=mark.agency or reading.place)
    return DatelineMark(reading.start, reading.end, None, None, None, reading.place, "wire")


def _line(reading: Reading) -> DatelineMark:
    """Return the dateline that is a date on a line of its own."""
    return DatelineMark(reading.start, reading.end, None, None, reading.date, None, "date-line")


def _inner(text: str, paragraph: Paragraph, sign: int) -> DatelineMark | None:
    """Return the dateline in capitals that stands behind a byline or a correction."""
    start, end = paragraph
    first = max(start + 1, sign - LONGEST)
    for match in CAPITALS.compiled.finditer(text, first, min(start + REACH, end)):
        before = text[max(start, match.start() - 2) : match.start()]
        if not before[-1:].isspace():
            continue
        reading = read(text, match.start(), end)
        if reading and (mark := accept_strong(reading, apart=before[0] in ".) \u00a0")):
            return mark
    return None


def _sections(text: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[DatelineMark]:
    """Yield the datelines that open sections of a round-up."""
    for start, end in paragraphs:
        if text[start + 1 : start + 2].isupper() and CAPITALS.compiled.match(text, start, end):
            reading = read(text, start, end)
            if reading and (mark := accept_strong(reading, apart=True)):
                yield mark
