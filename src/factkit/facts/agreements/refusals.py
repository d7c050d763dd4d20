"""What looks like an agreement and is none."""

from collections.abc import Sequence
from itertools import pairwise

from factkit.facts.agreements.anchors import NOUNS, Head
from factkit.facts.agreements.modifiers import BROKERED, ENDINGS, PASSING, STOPS, VERBS
from factkit.facts.agreements.sides import BODIES, find_sides
from factkit.facts.agreements.words import Tape, Word
from factkit.lexicon import words

REFUSALS = words("agreement_refusals")
REFUSED = frozenset(
    word
    for word in REFUSALS - STOPS - PASSING - VERBS - NOUNS.keys()
    if not word.endswith((*BROKERED, *ENDINGS))
)
"""Those that before a head noun are always read as a word of its name."""

PRIVATE = words("agreement_private")
PLANNED = words("agreement_plans")

INTENT = frozenset({
    "sign", "reach", "conclude", "negotiate", "broker", "secure", "strike", "make", "finalise",
    "finalize", "draft", "get",
})  # fmt: skip
"""Verbs that after ``to`` or ``would`` tell of an agreement to come."""

NEAR = 6
"""How many words before a description may tell that it is planned."""

LOANS = frozenset({"bank", "credit", "financing", "lending", "loan"})
CONTRACTS = words("agreement_contracts")
NAMESAKES = words("agreement_namesakes")

UNILATERAL = frozenset({
    "independence", "war", "emergency", "intent", "conformity", "candidacy", "compliance",
    "bankruptcy", "love", "faith",
})  # fmt: skip
"""What a declaration is of when it has one side only."""

MARKS = frozenset("$#@")
LOOK = 40
"""Characters behind a head noun in which the next word starts."""

PARTIES = 100
"""Characters behind a contract in which two states make an agreement of it."""

LONGEST_SMALL = 3
SMALL = words("title_small_words")
HEADLINE_REACH = 200
CLOSING = frozenset('.?!"”’)')


def is_refused(head: Head, before: Sequence[Word], modifiers: Sequence[Word], tape: Tape) -> bool:
    """Return whether the words around a head noun make something else of it."""
    follows = tape.behind(head.end, LOOK)[:2]
    if head.noun == "declaration" and any(word.low in UNILATERAL for word in follows[1:]):
        return True
    if follows and (follows[0].low in NOUNS or _is_body(follows[0])):
        return True  # the next noun is the head: `framework agreement`, `Convention Center`
    if follows and follows[0].text in NAMESAKES:
        return True
    association = head.noun == "agreement" and modifiers and modifiers[-1].low == "association"
    told = modifiers[:-1] if association else modifiers  # with that states join a league
    if any(word.low in REFUSALS for word in told) or _is_contract(head, modifiers, tape):
        return True
    last = before[-1].text if before else ""
    return last in MARKS or (last == ")" and not head.capital)


def _is_contract(head: Head, modifiers: Sequence[Word], tape: Tape) -> bool:
    """Return whether a name with capitals is a contract, or the charter of a company."""
    if head.noun == "charter" and len(modifiers) == 1:  # `Royal Charter`, `BBC Charter`
        word = modifiers[0]
        return word.low == "royal" or (word.text.isupper() and word.text not in BODIES)
    named = head.capital and head.noun == "agreement"
    if not named or all(word.low not in CONTRACTS for word in modifiers):
        return False
    follows = tape.behind(head.end, PARTIES)
    listed = follows if follows and follows[0].low == "between" else ()
    return len(list(find_sides((*modifiers, *listed)))) < 2


def _is_body(word: Word) -> bool:
    return word.is_capital and word.low in REFUSALS


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
        one.low == "to" and two.low in INTENT and (at == 0 or near[at - 1].low != "on")
        for at, (one, two) in enumerate(pairwise(near))
    )


def is_loan(subject: Sequence[Word]) -> bool:
    """Return whether a description tells a loan, which states take from banks."""
    return any(word.low in LOANS for word in subject)


def is_private(before: Sequence[Word], subject: Sequence[Word]) -> bool:
    """Return whether a description tells a contract of companies, courts or athletes."""
    return any(word.low in PRIVATE for word in (*before[-1:], *subject))


def is_headline(tape: Tape, start: int, end: int) -> bool:
    """Return whether the words around a name are a headline, in which capitals say nothing."""
    around = (*tape.before(start, HEADLINE_REACH), *tape.behind(end, HEADLINE_REACH))
    if _is_title_case(around, 3):
        return True
    if tape.end - tape.start > HEADLINE_REACH or not _is_title_case(tape.words, 5):
        return False
    return tape.words[-1].text not in CLOSING or _is_title_case(around, 2)


def _is_title_case(words: Sequence[Word], least: int) -> bool:
    """Return whether all long words, of which there are at least some, have capitals."""
    count = 0
    for word in words:
        if not word.text[0].isalpha():
            continue
        if len(word.text) <= LONGEST_SMALL:
            if word.low not in SMALL and not word.is_capital:
                return False  # a verb or pronoun has a capital in a title: `are`, `its`
            continue
        if not (word.text.isupper() or word.low in STOPS):
            if not word.is_capital:
                return False
            count += 1
    return count >= least
