"""What looks like an agreement and is none."""

from collections.abc import Sequence

from factkit.facts.agreements.anchors import NOUNS, Head
from factkit.facts.agreements.modifiers import VERBS
from factkit.facts.agreements.words import Word, words_between
from factkit.lexicon import words
from factkit.spans import Extent

REFUSALS = words("agreement_refusals")
PRIVATE = words("agreement_private")
PLANNED = words("agreement_plans")

INTENT = frozenset(
    "sign reach conclude negotiate broker secure strike make finalise finalize draft get".split()
)
"""Verbs that after ``to`` or ``would`` tell of an agreement to come."""

NEAR = 6
"""How many words before a description may tell that it is planned."""

LOOK = 40
"""Characters behind a head noun in which the next word starts."""

HEADLINE_WORDS = 3
HEADLINE_SHARE = 0.85
HEADLINE_REACH = 200


def is_refused(
    text: str, head: Head, before: Sequence[Word], modifiers: Sequence[Word], sentence: Extent
) -> bool:
    """Return whether the words around a head noun make something else of it."""
    follows = next(iter(words_between(text, head.end, min(sentence.end, head.end + LOOK))), None)
    if follows and (follows.low in NOUNS or (follows.is_capital and follows.low in REFUSALS)):
        return True  # the next noun is the head: `framework agreement`, `Convention Center`
    if any(word.low in REFUSALS for word in modifiers):
        return True
    return bool(before) and (before[-1].text in "$#@" or (before[-1].text == ")" and not head.capital))


def is_planned(before: Sequence[Word]) -> bool:
    """Return whether the words before a name say that there is no such agreement yet.

    The last word that tells it decides: one may want to leave an agreement that there is.
    """
    for word in reversed(before[-NEAR:]):
        if word.low in PLANNED:
            return True
        if word.low in VERBS and word.low not in INTENT:
            return False
    near = before[-NEAR:]
    return any(
        one.low == "to" and two.low in INTENT for one, two in zip(near, near[1:], strict=False)
    )


def is_private(before: Sequence[Word], subject: Sequence[Word]) -> bool:
    """Return whether a description tells a contract of companies, courts or athletes."""
    return any(word.low in PRIVATE for word in (*before[-1:], *subject))


def is_headline(text: str, sentence: Extent, name: Extent) -> bool:
    """Return whether the words around a name are a headline, in which capitals say nothing."""
    around = (
        *words_between(text, max(sentence.start, name.start - HEADLINE_REACH), name.start),
        *words_between(text, name.end, min(sentence.end, name.end + HEADLINE_REACH)),
    )
    others = [word for word in around if len(word.text) > HEADLINE_WORDS and word.text.isalpha()]
    capitals = sum(word.is_capital for word in others)
    return len(others) >= HEADLINE_WORDS and capitals >= HEADLINE_SHARE * len(others)
