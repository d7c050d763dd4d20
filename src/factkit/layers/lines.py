"""Lines: what a page is made of, its furniture and its paragraphs alike."""

from itertools import accumulate

from factkit.patterns import LatePattern

INVISIBLE = "\ufeff\u200b"
"""A byte order mark and a space without width: at the start of a line they are no text."""

TEXT = LatePattern(rf"[^\s{INVISIBLE}]")
BLANK = LatePattern(rf"[\s{INVISIBLE}]")

Lines = list[tuple[int, int]]
"""Where each line that holds something starts and ends, without the white space around it."""


def find_lines(text: str) -> Lines:
    r"""Return the lines in text order.

    >>> find_lines("Read more\n\n  OSLO - It rained. \n")
    [(0, 9), (13, 30)]
    """
    lines = text.splitlines(keepends=True)
    starts = accumulate(map(len, lines), initial=0)
    bare = zip(starts, map(str.rstrip, lines), strict=False)
    found = [(start, start + len(line)) for start, line in bare if line]
    if BLANK.compiled.search("".join([text[start] for start, _ in found])):
        return [place for start, end in found for place in bared(text, start, end)]
    return found


def bared(text: str, start: int, end: int) -> Lines:
    """Return the stretch of a line without the white space around it; none if nothing is left."""
    first = TEXT.compiled.search(text, start, end)
    if first is None:
        return []
    start = first.start()
    return [(start, start + len(text[start:end].rstrip()))]
