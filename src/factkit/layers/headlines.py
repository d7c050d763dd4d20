"""Headlines: the story's own on top, and those of other stories spliced into the body.

A headline is a title without a full stop: the last words of a paragraph behind a finished
sentence, or a paragraph of its own. The story's own headline, on top, is in the layer as well, and
so is a subheading: nothing in the story takes its source from a headline, and nothing in a
headline from the story.
"""

import re
from collections.abc import Iterator

from factkit.layers.datelines import DatelineMark
from factkit.layers.paragraphs import Paragraph
from factkit.layers.quotations import Quotation
from factkit.layers.sentences import split_stretches
from factkit.lexicon import words
from factkit.patterns import LatePattern
from factkit.spans import Extent, at, touching, trimmed

WORD = LatePattern(r"[^\W\d_][\w.'’-]*")
SMALL = words("title_small_words")
TELLING = words("headline_words")

LONGEST = 200
FEWEST_WORDS = 4
ONE_SMALL_IN = 12
"""So many words of a title may hold one in small letters that titles write large."""

STOPS = ".…,;:)]–—-_"
CLOSING = "\"'”’»"
BEFORE_CLOSING = ".!?,…"
CLOSING_TWICE = tuple(f"{stop}''" for stop in BEFORE_CLOSING)
"""Two single marks are written for a double one: ``''It rained.''``."""
FINISHED = ".!?" + CLOSING
LABEL = re.compile(r"[A-Z]{1,2}:")
"""Who speaks in a printed interview: ``Q:``, ``A:``, ``AW:``."""
DAY = re.compile(r"[A-Z][a-z]{2,8}\.? \d\d?(?:, \d{4})?\Z")
"""How a dateline on a line of its own ends."""


def find_headlines(
    text: str,
    paragraphs: tuple[Paragraph, ...],
    datelines: tuple[DatelineMark, ...],
    quotations: tuple[Quotation, ...],
) -> tuple[Extent, ...]:
    """Return the headlines in text order: stretches that belong to no story around them.

    In a text all in capitals nothing tells a title from a sentence, and none is found.
    """
    if text.isupper() or not paragraphs:
        return ()
    return tuple(_headlines(text, paragraphs, datelines, quotations))


def _headlines(
    text: str,
    paragraphs: tuple[Paragraph, ...],
    datelines: tuple[DatelineMark, ...],
    quotations: tuple[Quotation, ...],
) -> Iterator[Extent]:
    dated = touching(datelines, *paragraphs[0])
    if not dated and _is_on_top(text, paragraphs, quotations):
        yield Extent(*paragraphs[0])
        paragraphs = paragraphs[1:]
    for start, end in paragraphs:
        if text[end - 1] == "." or _is_closed(text, end):
            continue
        first = start
        for dateline in touching(datelines, start, end):
            first = trimmed(text, dateline.end, end, "").start
        begin = _last_sentence(text, first, end, quotations)
        if end - begin > LONGEST or at(quotations, begin):  # no title starts within a quotation
            continue
        if _is_headline(text[begin:end], alone=begin == start):
            yield Extent(begin, end)


def _is_closed(text: str, end: int) -> bool:
    """Return whether a paragraph ends as sentences, datelines and introductions do."""
    last = text[end - 1]
    if last not in CLOSING:
        return last in STOPS
    return text[end - 2] in BEFORE_CLOSING or text.endswith(CLOSING_TWICE, 0, end)


def _is_on_top(
    text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...]
) -> bool:
    """Return whether the first paragraph is the story's own headline.

    In whatever case if it has no full stop and the next paragraph has one; else in title case.
    """
    if len(paragraphs) < 2:
        return False
    (start, end), (_, below) = paragraphs[:2]
    title = text[start:end] if end - start <= LONGEST else ""
    if _is_title(title.rstrip(".")):
        return True
    return (
        title[-1:] not in "?!"  # nor is it too long
        and not _is_closed(text, end)
        and text[below - 1] in FINISHED
        and not DAY.search(title)
        and len(WORD.compiled.findall(title)) >= FEWEST_WORDS
        and _last_sentence(text, start, end, quotations) == start
    )


def _last_sentence(text: str, start: int, end: int, quotations: tuple[Quotation, ...]) -> int:
    """Return where the last sentence of a paragraph starts, or an offset too far from its end."""
    start = max(start, end - LONGEST - 1)
    closed = [quotation for quotation in touching(quotations, start, end) if quotation.closed]
    return split_stretches(text, [(start, end, 0, False)], closed)[-1][0]


def _is_headline(line: str, *, alone: bool) -> bool:
    """Return whether a line is a title; a line of its own in capitals is a subheading."""
    return _is_title(line) or (alone and line.isupper() and not LABEL.match(line))


def _is_title(line: str) -> bool:
    """Return whether a line is in title case and says more than names do.

    ``Anna Weiss, Mayor of Bern`` is no headline; ``Weiss Wins Vote in Bern`` has a verb, and
    ``'Not Yet': Weiss on the Vote`` a colon. ``Q: Does Anna Weiss?`` is somebody's turn to speak.
    """
    if LABEL.match(line):
        return False
    title = WORD.compiled.findall(line)
    small = [word for word in title if word not in SMALL and word[0].islower()]
    if len(title) < FEWEST_WORDS or len(small) * ONE_SMALL_IN > len(title):
        return False
    if ":" in line or line[-1] in "?!":
        return True
    return any(word[0].isupper() and word.lower() in TELLING for word in title[1:])
