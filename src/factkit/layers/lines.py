"""Lines: what a page is made of, its furniture and its paragraphs alike."""

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
    found: Lines = []
    start = 0
    for line in text.splitlines(keepends=True):
        bare = line.rstrip()
        if bare:
            found.append((start, start + len(bare)))
        start += len(line)
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
