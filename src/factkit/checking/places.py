"""Places in a text as a terminal shows them: lines, columns, markers, safe characters."""

from unicodedata import category, combining, east_asian_width

_JOINERS = "\u200c\u200d"  # Persian, Indic scripts and emoji are spelt with them; they are harmless
_BEFORE, _WORDS = 24, 48  # characters of a line that are shown before and of the marked words


def visible(text: str, keep: str = "") -> str:
    r"""Return the text with every control, format and unassigned character as a visible escape.

    What is left can be sent to a terminal: no escape sequence, no bidirectional override, no line
    break. Characters of ``keep`` stay as they are.

    >>> print(visible("a\x1b[2Jb\u202ec\n"))
    a\x1b[2Jb\u202ec\n
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() or char in keep or _is_harmless(char) else _escape(char)
        for char in text
    )


def _is_harmless(char: str) -> bool:
    return char in _JOINERS or category(char) == "Zs"


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


def line_column(text: str, offset: int) -> tuple[int, int]:
    r"""Return the line and the column of an offset, both counted from 1, in code points.

    >>> line_column("one\ntwo", 5)
    (2, 2)
    """
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def marked(text: str, start: int, end: int) -> str:
    """Return the line on which the words ``start:end`` begin, with a marker under them.

    Long lines and long words are cut; characters that a terminal obeys are escaped.

    >>> print(marked("Lena Ory spoke.", 9, 14))
    Lena Ory spoke.
             ^^^^^
    """
    stop = text.find("\n", start)
    line_end = len(text) if stop < 0 else stop
    line_start = text.rfind("\n", 0, start) + 1
    left = max(line_start, start - _BEFORE)
    middle = min(line_end, end, start + _WORDS)
    right = min(line_end, middle + _BEFORE)
    before = ("…" if left > line_start else "") + visible(text[left:start])
    words = visible(text[start:middle])
    after = visible(text[middle:right].removesuffix("\r")) + ("…" if right < line_end else "")
    return f"{before}{words}{after}\n{' ' * _width(before)}{'^' * max(1, _width(words))}"


def _width(text: str) -> int:
    """Return how many cells of a terminal the text takes."""
    return sum(
        2 if east_asian_width(char) in "WF" else 0 if combining(char) or char in _JOINERS else 1
        for char in text
    )
