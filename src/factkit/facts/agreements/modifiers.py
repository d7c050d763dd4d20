"""The words to the left of a head noun that belong to the name."""

import re
from collections.abc import Sequence
from itertools import chain, pairwise

from factkit.facts.agreements.anchors import NOUNS
from factkit.facts.agreements.sides import BODIES, find_sides
from factkit.facts.agreements.words import ARTICLES, Word
from factkit.lexicon import words

STOPS = words("agreement_stops")
PASSING = words("agreement_passing")
SUBJECTS = words("agreement_subjects")
VERBS = words("agreement_verbs")

BROKERED = (
    "-year", "-month", "-week", "-day", "-point", "-page", "-nation", "-member", "-way", "-based",
    "-era", "-style", "-old", "brokered", "backed", "mediated", "led", "sponsored", "drafted",
    "negotiated", "imposed", "inspired", "approved",
)  # fmt: skip
"""A passing adjective by its form: ``ten-year``, ``US-brokered``."""

ENDINGS = ("ed", "ing", "ly", "ize", "ise", "ould")
"""Lower-case words with these endings are verbs or adverbs unless listed as subjects."""

ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)\Z")
OLD_NEW = frozenset({"York", "Delhi", "Zealand", "START", "Orleans", "Caledonia", "Mexico"})
LONGEST_NAME = 9
PLACES = words("agreement_places")
WHOLES = BODIES | PLACES
LAW_OF = ["Law", "of", "the"]


def first_modifier(left: Sequence[Word], *, capital: bool) -> int:
    """Return the index in ``left`` of the first word of the name that ends in a head noun.

    ``left`` are the words before the head noun, ``capital`` tells whether the noun has a capital.
    Without any modifier the index is ``len(left)``.
    """
    at = len(left)
    while at and len(left) - at < LONGEST_NAME:
        step = (
            1
            if is_modifier(left, at - 1, capital=capital)
            else linked_words(left, at, capital=capital)
        )
        if not step:
            break
        at -= step
    return at


def is_modifier(left: Sequence[Word], at: int, *, capital: bool) -> bool:
    """Return whether the word at an index belongs to the name that goes on behind it."""
    word = left[at]
    if word.is_mark or word.text[0].isdigit() or word.is_possessive:
        return capital and ORDINAL.match(word.text) is not None
    if word.low == "new" and at + 1 < len(left):
        return word.is_capital and left[at + 1].text.partition("-")[0] in OLD_NEW
    if word.low in STOPS or (word.low in PASSING and not _is_title(left, at, capital=capital)):
        return False
    if word.low.endswith(BROKERED) or (word.low in VERBS and word.low not in SUBJECTS):
        return False
    if word.is_capital or word.low in SUBJECTS:
        return True
    verbal = word.low.endswith(ENDINGS) and not re.search("-[a-z]+ing", word.low)  # `data-sharing`
    return not (capital or verbal or word.low in NOUNS)


def _is_title(left: Sequence[Word], at: int, *, capital: bool) -> bool:
    """Return whether a passing adjective is part of a proper name: ``Comprehensive Test Ban``."""
    follows = left[at + 1 : at + 2]
    inside = at > 0 and not left[at - 1].is_mark
    return capital and inside and left[at].is_capital and all(word.is_capital for word in follows)


def linked_words(left: Sequence[Word], at: int, *, capital: bool) -> int:
    """Return how many words before an index belong to the name by a small word, 0 for none.

    Bodies and places are joined with any head (``Group of Six``, ``Good Friday``), other words
    with a capitalised one only (``Trade and [Cooperation Agreement]``).
    """
    texts = [word.text for word in left[max(0, at - 4) : at]]
    for size in range(len(texts), 1, -1):
        if " ".join(texts[-size:]) in WHOLES:
            return size
    if at < 2 or at >= len(left):
        return 0
    if left[at].low in SUBJECTS and left[at - 1].low == "and" and left[at - 2].low in SUBJECTS:
        return 2  # `science and technology agreement`
    if texts[-3:] == LAW_OF:
        return 3
    if not (capital and left[at].is_capital):
        return 0
    before, link = left[at - 2], left[at - 1].low
    if link not in {"of", "and", "&"} or not before.is_capital or _is_outside(before):
        return 0
    return 2 if link != "of" or _has_article(left, at - 2) else 0


def _is_outside(word: Word) -> bool:
    return word.low in STOPS or word.low in PASSING or word.low in VERBS or word.low in NOUNS


def _has_article(left: Sequence[Word], at: int) -> bool:
    """Return whether an article opens the capitalised words up to an index.

    Else they may be the name of somebody outside: ``Parties of Kyoto Protocol bodies``.
    """
    while at > 0 and left[at].is_capital and left[at].low not in ARTICLES:
        at -= 1
    return left[at].low in ARTICLES


def names_place(modifiers: Sequence[Word]) -> bool:
    """Return whether a place that gave agreements their name stands among the words."""
    if any(side.form == "capital" for side in find_sides(modifiers)):
        return True
    texts = [word.text for word in modifiers]
    pairs = map(" ".join, pairwise(texts))
    parts = chain.from_iterable(text.split("-") for text in texts)  # `Oslo-Basel Agreement`
    return any(name in PLACES for name in (*texts, *pairs, *parts))
