"""The language, apart from the logic: one text file a list, one entry a line, comments say why."""

import re
from collections.abc import Callable
from functools import cache
from operator import attrgetter

COMMENT = re.compile(r"#.*")
_read: Callable[[str], bytes] = attrgetter("loader.get_data")(__spec__)
"""Reads a file of the package as the package itself was read, be it from a zip file."""


def lines(name: str) -> tuple[str, ...]:
    """Return the entries of the list ``name`` in file order, without comments.

    ``name`` is the file's name without ``.txt``. Call it while a module is imported, not while a
    text is parsed: parsing opens no file.
    """
    text = _read(f"{__path__[0]}/{name}.txt").decode("utf-8")
    return tuple(filter(None, map(str.strip, COMMENT.sub("", text).splitlines())))


@cache
def words(name: str) -> frozenset[str]:
    """Return the entries of the list ``name`` as a set."""
    return frozenset(lines(name))


def alternation(entries: frozenset[str] | tuple[str, ...]) -> str:
    r"""Return the entries as the alternatives of a pattern, longest first.

    >>> print(alternation(("said", "said that", "U.S.")))
    said\ that|U\.S\.|said
    """
    return "|".join(re.escape(entry) for entry in sorted(entries, key=lambda e: (-len(e), e)))
