"""The words to the left of a head noun that belong to the name."""

import re
from collections.abc import Sequence

from factkit.facts.agreements.anchors import NOUNS
from factkit.facts.agreements.sides import BODIES
from factkit.facts.agreements.words import Word
from factkit.lexicon import words

STOPS = words("agreement_stops")
PASSING = words("agreement_passing")
SUBJECTS = words("agreement_subjects")
VERBS = words("agreement_verbs")

BROKERED = re.compile(
    r".*(?:-(?:year|month|week|day|point|page|nation|member|way|based|era|style|old)"
    r"|(?:brokered|backed|mediated|led|sponsored|drafted|negotiated|imposed|inspired|approved))\Z"
)
"""A passing adjective by its form: ``ten-year``, ``US-brokered``."""

ENDINGS = ("ed", "ing", "ly", "ize", "ise", "ould")
"""Lower-case words with these endings are verbs or adverbs unless listed as subjects."""

ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)\Z")
OLD_NEW = frozenset({"York", "Delhi", "Zealand", "START", "Orleans", "Caledonia", "Mexico"})
LONGEST_NAME = 9


def first_modifier(left: Sequence[Word], capital: bool) -> int:
    """Return the index in ``left`` of the first word of the name that ends in a head noun.

    ``left`` are the words before the head noun, ``capital`` tells whether the noun has a capital.
    Without any modifier the index is ``len(left)``.
    """
    at = len(left)
    while at and len(left) - at < LONGEST_NAME:
        if is_modifier(left, at - 1, capital):
            at -= 1
        elif is_linked(left, at, capital):
            at -= 2
        else:
            break
    return at


def is_modifier(left: Sequence[Word], at: int, capital: bool) -> bool:
    """Return whether the word at an index belongs to the name that goes on behind it."""
    word = left[at]
    if ORDINAL.match(word.text):
        return capital
    if word.is_mark or word.text[0].isdigit() or word.is_possessive:
        return False
    if word.low == "new" and at + 1 < len(left):
        return word.is_capital and left[at + 1].text.partition("-")[0] in OLD_NEW
    if word.low in STOPS or (word.low in PASSING and not _is_title(left, at, capital)):
        return False
    if BROKERED.match(word.low) or word.low in VERBS:
        return False
    if word.is_capital or word.low in SUBJECTS:
        return True
    return not capital and not word.low.endswith(ENDINGS) and word.low not in NOUNS


def _is_title(left: Sequence[Word], at: int, capital: bool) -> bool:
    """Return whether a passing adjective is part of a proper name: ``Comprehensive Test Ban``."""
    follows = left[at + 1 : at + 2]
    inside = at > 0 and not left[at - 1].is_mark
    return capital and inside and left[at].is_capital and all(word.is_capital for word in follows)


def is_linked(left: Sequence[Word], at: int, capital: bool) -> bool:
    """Return whether a small word and one before it join the name: ``Status of``, ``Trade and``."""
    if at < 2 or at >= len(left):
        return False
    before, link, behind = left[at - 2], left[at - 1], left[at]
    if link.low not in {"of", "and", "&"} or not (before.is_capital and behind.is_capital):
        return False
    if f"{before.text} {link.text} {behind.text}" in BODIES:
        return True
    return capital and before.low not in STOPS | PASSING | VERBS | NOUNS.keys() and link.low != "of"
