"""What looks like an agreement and is none."""

from collections.abc import Sequence

from factkit.facts.agreements.anchors import NOUNS, Head
from factkit.facts.agreements.words import Word, words_between
from factkit.lexicon import words
from factkit.spans import Extent

REFUSALS = words("agreement_refusals")
PRIVATE = words("agreement_private")

PLANNED = frozenset(
    "would could may might if no without any possible potential proposed proposal planned plan plans draft seek"
    " seeks seeking sought talks negotiations negotiating discuss discussing discussions prospects"
    " prospect hope hopes hoping call calls called calling urge urged urging want wants wanted"
    " need needs needed toward towards push pushing effort efforts try trying broker demand"
    " demanded should must expected propose offer offered failed unless until hopes aimed chance"
    .split()
)
INTENT = frozenset("sign reach conclude negotiate broker secure strike make finalise finalize draft".split())
"""Verbs that after ``to`` tell of an agreement to come."""

NEAR = 6
"""How many words before a description may tell that it is planned."""

FOLLOWERS = REFUSALS | {"organizations", "organisations", "states", "countries"}


def is_refused(
    text: str, head: Head, left: Sequence[Word], modifiers: Sequence[Word], sentence: Extent
) -> bool:
    """Return whether the words around a head noun make something else of it."""
    follows = next(iter(words_between(text, head.end, min(sentence.end, head.end + 40))), None)
    if follows and (follows.low in NOUNS or (follows.is_capital and follows.low in REFUSALS)):
        return True  # the next noun is the head: `framework agreement`, `Convention Center`
    if any(word.low in REFUSALS for word in modifiers):
        return True
    if not modifiers and left and left[-1].text in {")", "$", "#", "@"}:
        return True
    return is_title_case(text, sentence, modifiers[0].start if modifiers else head.start)


def is_planned(before: Sequence[Word]) -> bool:
    """Return whether the words before a description say that there is no such agreement yet."""
    near = before[-NEAR:]
    if any(word.low in PLANNED for word in near):
        return True
    return any(one.low == "to" and two.low in INTENT for one, two in zip(near, near[1:], strict=False))


def is_private(before: Sequence[Word], subject: Sequence[Word]) -> bool:
    """Return whether a description tells a contract of companies, courts or athletes."""
    return any(word.low in PRIVATE for word in (*before[-1:], *subject))


def is_title_case(text: str, sentence: Extent, start: int) -> bool:
    """Return whether the sentence is a headline in which capitals say nothing.

    The words before the name are looked at, or those behind it where the name opens the sentence.
    """
    if text[sentence.end - 1] in ".?!\"”":
        return False
    around = words_between(text, sentence.start, min(sentence.end, sentence.start + 200))
    others = [word for word in around if len(word.text) > 3 and word.text[0].isalpha()]
    capitals = sum(word.is_capital for word in others)
    return len(others) > 2 and capitals > 0.8 * len(others)
