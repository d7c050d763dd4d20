"""What governs a name: the word that the words of its noun phrase stand behind."""

from collections.abc import Sequence

from factkit.facts.agreements.modifiers import BROKERED, PASSING
from factkit.facts.agreements.words import Word
from factkit.lexicon import words

DETERMINERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "our", "this"})
QUOTES = "\"“‘'’"
LINKS = frozenset({"to", "of", "from", "with", "under"})

TREATY_WORDS = words("agreement_ratifying")
"""What states do with agreements alone: nobody ratifies a meeting."""

CARRIERS = frozenset({
    "was", "were", "is", "are", "be", "been", "has", "have", "had", "being", "which", "that",
    "they", "it", ",", "formally", "finally",
})  # fmt: skip
"""What may stand between a name and the verb that tells what was done with it."""

MOST_CARRIERS = 4


def governor(left: Sequence[Word]) -> int:
    """Return the index of the word that governs the name behind ``left``, -1 for none.

    >>> from factkit.facts.agreements.words import words_between
    >>> left = words_between("Spain scrapped its landmark 1951", 0, 32)
    >>> left[governor(left)].text
    'scrapped'
    """
    owner = False
    for at in range(len(left) - 1, -1, -1):
        word = left[at]
        if word.is_possessive or word.text in "'’":
            owner = True
        elif not (
            word.low in DETERMINERS
            or word.low in PASSING
            or word.low.endswith(BROKERED)
            or word.is_year
            or word.text in QUOTES
            or (owner and word.is_capital)
        ):
            return at
    return -1


def is_ratified(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Return whether the words around a name do with it what is done with agreements alone.

    So they do in ``acceded to the [Coral Convention]``, ``the [Coral Convention] was signed`` and
    ``Signed in 2001, the [Coral Convention]``.
    """
    at = governor(left)
    if at > 0 and left[at].low in LINKS:
        at -= 1
    if at >= 0 and left[at].low in TREATY_WORDS:
        return True
    if left and left[at].text == "," and left[0].low in TREATY_WORDS:
        return True
    told = next((word for word in right[:MOST_CARRIERS] if word.low not in CARRIERS), None)
    return told is not None and told.low in TREATY_WORDS
