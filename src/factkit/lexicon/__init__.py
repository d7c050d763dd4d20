"""The language, apart from the logic: one text file a list, one entry a line, comments say why."""

import pkgutil
import re
from functools import cache


def lines(name: str) -> tuple[str, ...]:
    """Return the entries of the list ``name`` in file order, without comments.

    ``name`` is the file's name without ``.txt``. Call it while a module is imported, not while a
    text is parsed: parsing opens no file.
    """
    data = pkgutil.get_data(__name__, f"{name}.txt")
    if data is None:  # a loader that cannot read package data
        raise FileNotFoundError(f"lexicon {name!r}")
    entries = [line.partition("#")[0].strip() for line in data.decode("utf-8").splitlines()]
    return tuple(filter(None, entries))


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
