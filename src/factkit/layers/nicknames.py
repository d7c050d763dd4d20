"""Nicknames: what stands in marks or brackets within a name, ``Juan "Chico" Roa``."""

import re
from collections.abc import Iterator

from factkit.layers.name_joints import OWNED
from factkit.layers.name_words import GIVEN_NAMES
from factkit.layers.names import TELLING
from factkit.layers.quotations import Quotation
from factkit.lexicon import words
from factkit.patterns import LatePattern
from factkit.spans import Extent

OUTSIDE = TELLING | OWNED | words("headline_words") | words("programme_nouns")
"""Words beside which nobody is called so: ``Calls It "Late" And``, ``the Varna "Sunrise" Tour``."""
LONGEST = 20
"""A nickname takes no more characters,"""
MOST = 3
"""and no more words."""
REACH = 24
"""The longest word beside it."""
INITIALS = re.compile(r"(?:[A-Z]\.)+")
BRACKETED = LatePattern(r"\((?<=[ ]\()[A-Z][a-z]++\)(?=[ ][^\W\d_])")


def find_nicknames(text: str, quotations: tuple[Quotation, ...]) -> list[Extent]:
    """Return where nicknames stand within names, in text order, with their marks."""
    found = _quoted(text, quotations)
    if text.find("(") >= 0:
        found += _bracketed(text)
    return sorted(found) if len(found) > 1 else found


def _quoted(text: str, quotations: tuple[Quotation, ...]) -> list[Extent]:
    """Return the short quotations between a given name and a family name."""
    return [
        Extent(outer_start, outer_end)
        for start, end, outer_start, outer_end, _, _, _, _ in quotations
        if end - start <= LONGEST
        and text[outer_end : outer_end + 1] == " " == text[outer_start - 1 : outer_start]
        and _is_called(text[start:end])
        and _goes_on(text, outer_start, outer_end)
    ]


def _is_called(quoted: str) -> bool:
    """Return whether quoted words are capitalised like a name: no ``Yes,`` and no ``slow``."""
    called = quoted.split(" ")
    return (
        len(called) <= MOST and quoted[-1].isalnum() and all(word[:1].isupper() for word in called)
    )


def _bracketed(text: str) -> Iterator[Extent]:
    """Yield the single words in brackets behind a given name or an initial.

    Elsewhere they tell a place, a party or an acronym: ``Sheriff Anna Roa (Varna) Tuesday``.
    """
    for match in BRACKETED.compiled.finditer(text):
        before = _word_before(text, match.start())
        is_given = before.lower() in GIVEN_NAMES or INITIALS.fullmatch(before)
        if is_given and _goes_on(text, *match.span()):
            yield Extent(*match.span())


def _goes_on(text: str, start: int, end: int) -> bool:
    """Return whether words of one name stand on both sides: a given name, a family name."""
    before = _word_before(text, start)
    after = re.split(r"\W", text[end + 1 : end + 1 + REACH], maxsplit=1)[0]
    return _may_be_given(before) and after[:1].isupper() and after.lower() not in OUTSIDE


def _may_be_given(word: str) -> bool:
    """Return whether a name may begin so: ``Juan``, ``C.L.``, but neither ``CNN`` nor ``Roa's``."""
    if INITIALS.fullmatch(word):
        return True
    is_name = word[:1].isupper() and word.replace("-", "").isalpha() and not word.isupper()
    return is_name and word.lower() not in OUTSIDE


def _word_before(text: str, start: int) -> str:
    return text[max(0, start - REACH) : start - 1].rpartition(" ")[2]
