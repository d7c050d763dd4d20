"""Headlines: the story's own on top, and those of other stories spliced into the body.

A headline is a title without a full stop: the last words of a paragraph behind a finished
sentence, or a paragraph of its own. The story's own headline, on top, is in the layer as well, and
so is a subheading: nothing in the story takes its source from a headline, and nothing in a
headline from the story.
"""

import re
from collections.abc import Iterator

from factkit.layers.paragraphs import Paragraph
from factkit.layers.quotations import Quotation
from factkit.layers.sentences import find_boundaries
from factkit.lexicon import words
from factkit.spans import Extent, touching

WORD = re.compile(r"[^\W\d_][\w.'’-]*")
SMALL = words("title_small_words")
TELLING = words("headline_words")

LONGEST = 200
FEWEST_WORDS = 4
ONE_SMALL_IN = 8
"""So many words of a title may hold one in small letters that titles write large."""

STOPS = ".…,;:)]–—-_"
CLOSING = "\"'”’»"
LABEL = re.compile(r"[A-Z]{1,2}:")
"""Who speaks in a printed interview: ``Q:``, ``A:``, ``AW:``."""
DAY = re.compile(r"[A-Z][a-z]{2,8}\.? \d\d?(?:, \d{4})?\Z")
"""How a dateline on a line of its own ends."""


def find_headlines(
    text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...]
) -> tuple[Extent, ...]:
    """Return the headlines in text order: stretches that belong to no story around them."""
    return tuple(_headlines(text, paragraphs, quotations))


def _headlines(
    text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...]
) -> Iterator[Extent]:
    shouted = text.isupper()
    for number, (start, end) in enumerate(paragraphs):
        if number == 0 and _is_on_top(text, paragraphs):
            yield Extent(start, end)
        elif not _is_closed(text, end):
            begin = _last_sentence(text, start, end, quotations)
            alone = begin == start and not shouted and text[start:end].isupper()
            if end - begin <= LONGEST and (alone or _is_title(text[begin:end])):
                yield Extent(begin, end)


def _is_closed(text: str, end: int) -> bool:
    """Return whether a paragraph ends as sentences, datelines and introductions do."""
    last = text[end - 1]
    return last in STOPS or (last in CLOSING and text[end - 2] in ".!?,…")


def _is_on_top(text: str, paragraphs: tuple[Paragraph, ...]) -> bool:
    """Return whether the first paragraph is the story's own headline.

    In whatever case if it has no full stop and the next paragraph has one; else in title case.
    """
    start, end = paragraphs[0]
    if end - start > LONGEST or len(paragraphs) == 1:
        return False
    title = text[start:end]
    if _is_title(title.rstrip(".")):
        return True
    plain = title[-1] not in "?!" and not _is_closed(text, end) and not DAY.search(title)
    below = text[paragraphs[1].end - 1]
    return plain and len(WORD.findall(title)) >= FEWEST_WORDS and below in CLOSING + ".!?"


def _last_sentence(text: str, start: int, end: int, quotations: tuple[Quotation, ...]) -> int:
    """Return where the last sentence of a paragraph starts, or an offset too far from its end."""
    start = max(start, end - LONGEST - 1)
    inside = [quotation for quotation in touching(quotations, start, end) if quotation.closed]
    for _, behind in find_boundaries(text, start, end, inside):
        start = behind
    return start


def _is_title(line: str) -> bool:
    """Return whether a line is in title case and says more than names do.

    ``Anna Weiss, Mayor of Bern`` is no headline; ``Weiss Wins Vote in Bern`` has a verb, and
    ``'Not Yet': Weiss on the Vote`` a colon. ``Q: Does Anna Weiss?`` is somebody's turn to speak.
    """
    if LABEL.match(line):
        return False
    title = WORD.findall(line)
    small = sum(word[0].islower() and word not in SMALL for word in title)
    if len(title) < FEWEST_WORDS or small * ONE_SMALL_IN > len(title):
        return False
    return ":" in line or any(word[0].isupper() and word.lower() in TELLING for word in title[1:])
