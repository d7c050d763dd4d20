"""The words to the right of a capitalised head noun that belong to the name."""

import re
from itertools import takewhile

from factkit.facts.agreements.anchors import NOUNS, Head
from factkit.facts.agreements.sides import read_side
from factkit.facts.agreements.words import ARTICLES, Tape, Word
from factkit.layers.dates.almanac import FULL_MONTHS, FULL_WEEKDAYS, SHORT_FORMS
from factkit.lexicon import words

PLACES = words("agreement_places")
NEXT = re.compile(r"\s+([^\W\d_]+)\s")
LONGEST = 300
"""Characters behind the head noun in which a name must end."""

PARTICIPLES = words("agreement_participles")
GOALS = words("agreement_goals")

OPENERS = PARTICIPLES | {
    "of", "on", "for", "against", "concerning", "regarding", "between", "among", "to",
}  # fmt: skip
"""Small words that may open the complement of a capitalised head."""

INNER_OPENERS = OPENERS | {"in"}
"""The same, with a capital too, behind a head with words of the name before it."""

TARGETS = frozenset({"protocol"})
"""What is made ``to`` another agreement."""

NUMBERED = frozenset({"protocol", "convention"})
"""Heads that are told apart by a number behind them: ``Protocol II``, ``Convention No. 108``."""

PLANS = (
    ("and", "plan", "of", "action"), ("and", "programme", "of", "action"),
    ("and", "program", "of", "action"), ("and", "platform", "for", "action"),
    ("and", "action", "plan"),
)  # fmt: skip
LONGEST_TAIL = 4
LONGEST_SERIES = 8
SUBJECTS = words("agreement_subjects") | {
    "assistance", "amity", "development", "establishment", "navigation", "neighbourliness",
    "relations", "residence", "rights", "settlement",
}  # fmt: skip
"""What treaties list: such words are never parties or people behind a comma."""

LINKS = OPENERS | {
    "a", "an", "the", "and", "or", "in", "to", "de", "la", "du", "des", "their", "its", "other",
    "by", "from", "with", "between", "among", "under", "at", "as", "through", "into", "upon",
    "within", "government", "governments", "article", "articles", "annex", "river", "lake", "out",
    "down",
}  # fmt: skip
"""Small words that may stand within the complement of a capitalised head."""

LISTED = ARTICLES | {"between", "and", "of"}
TITLE_LINKS = LINKS - PARTICIPLES - {
    "government", "governments", "other", "article", "articles", "annex", "river", "lake"
}  # fmt: skip
"""Those that are links with a capital too, in a title that is capitalised throughout."""

BREAKS = frozenset({"in", "by", "with", "from", "at", "under", "to", "and", "between", "for"})
"""Links behind which a state or place is a circumstance or party, no part of the name."""

SEALS = frozenset({
    "Government", "Governments", "Republic", "Kingdom", "Principality", "State", "States",
    "Federal", "Federation", "Union", "Grand", "Cabinet",
})  # fmt: skip
"""Words of solemn names of states: behind ``between the`` they go on with a full title."""

CALENDAR = FULL_MONTHS | FULL_WEEKDAYS
MOST_LINKS = 6
NUMERALS = frozenset("IVXLC")


def complement_end(head: Head, tape: Tape, *, bare: bool, paired: bool = False) -> int:
    """Return where a capitalised name ends that may go on behind its head noun.

    ``tape`` has the words of its sentence, ``bare`` tells that nothing of the name stands before
    the head: then the parties belong to it too (``Treaty between ...``). So they do where only the
    sort of agreement is told before it (``Fisheries Agreement between ...``): it is ``paired``.
    """
    follows = tape.behind(head.end, LONGEST)
    opening = _tail_size(head, follows)
    reach = follows[opening - 1].end if opening else head.end
    before_and = reach
    links: list[Word] = []
    for at, word in enumerate(follows[opening:], opening):
        first = at == opening
        if len(links) > MOST_LINKS or _is_outside(follows, at, links):
            break
        if _is_link(head, follows, at, bare=bare) if first else _is_inner_link(word, links):
            if word.low == "and":
                before_and = reach
            if word.text[0].isdigit() and not links and not first:
                reach = word.end  # `Article 6`
            else:
                links.append(word)
            continue
        if first or not word.is_capital:
            break
        party = _is_party(follows[:at], paired=paired)
        if not party and _is_circumstance(head, word, links, bare=bare):
            break
        if word.low in NOUNS and _joins(links):
            return before_and
        reach, links = word.end, []
        if word.is_possessive and not _is_solemn(follows, at):
            return reach - len("'s")
    return reach


def _tail_size(head: Head, follows: list[Word]) -> int:
    """Return how many words belong to the head noun.

    They number it (one in ``Protocol II``, three in ``Convention No. 108``) or name what goes with
    it (four in ``Declaration and Plan of Action``).
    """
    lows = tuple(word.low for word in follows[:LONGEST_TAIL])
    plan = next((tail for tail in PLANS if lows[: len(tail)] == tail), ())
    if plan and follows[1].is_capital:
        return len(plan)
    if head.noun not in NUMBERED:
        return 0
    size = 2 if [word.text for word in follows[:2]] == ["No", "."] else 0
    return size + 1 if len(follows) > size and is_number(follows[size].text) else 0


def is_number(text: str) -> bool:
    """Return whether a text is a number as titles have it, no year.

    >>> is_number("XIV"), is_number("30"), is_number("1951")
    (True, True, False)
    """
    return NUMERALS.issuperset(text) or (text.isdecimal() and len(text) < len("1951"))


def _is_outside(follows: list[Word], at: int, links: list[Word]) -> bool:
    """Return whether a mark or date ends the name, but that of ``Protocol of 2019 to amend``."""
    word = follows[at]
    behind = follows[at + 1].text if at + 1 < len(follows) else ""
    if word.is_year:
        return not (links and at == 1 and behind == "to")
    if word.low in SHORT_FORMS:  # `Sept. 12`, but not `Mar del Plata`
        return behind == "." or behind.isdecimal()
    return (word.is_mark and not _in_series(follows, at)) or word.low in CALENDAR


def _in_series(follows: list[Word], at: int) -> bool:
    """Return whether a comma stands between subjects: ``of Friendship, Trade and Transit``."""
    if follows[at].text != ",":
        return False
    named = list(takewhile(lambda word: word.low != "and", follows[at + 1 : at + LONGEST_SERIES]))
    behind = follows[at + 1 + len(named) : at + 3 + len(named)]
    return len(behind) > 1 and all(
        word.text == "," or (word.is_capital and word.low in SUBJECTS)
        for word in (*named, behind[1])
    )


def _is_link(head: Head, follows: list[Word], at: int, *, bare: bool) -> bool:
    """Return whether the word right behind a head noun opens its complement."""
    word = follows[at]
    if word.low == "to":
        goal = any(goal.is_capital and goal.low in GOALS for goal in follows[at + 1 : at + 2])
        return bare or goal or word.is_capital or head.noun in TARGETS
    if word.is_capital:  # a title that is capitalised throughout
        return word.low in (LINKS if bare else INNER_OPENERS) or word.low.endswith("ing")
    return word.low in OPENERS


def _is_inner_link(word: Word, links: list[Word]) -> bool:
    """Return whether a word may stand between the words of a complement."""
    if word.low in GOALS and not word.is_capital:
        return any(link.low == "to" for link in links[-1:])
    return word.text in LINKS or word.low in TITLE_LINKS or word.text[0].isdigit() or word.is_mark


def _is_solemn(follows: list[Word], at: int) -> bool:
    """Return whether the owner goes on with a state: ``People's Republic``."""
    return follows[at].low.startswith("people") or any(
        word.text in SEALS for word in follows[at + 1 : at + 2]
    )


def _joins(links: list[Word]) -> bool:
    """Return whether the links lead from one agreement to the next: ``... and the Convention``."""
    openers = [link.text for link in links if link.low not in ARTICLES]
    return openers[-1:] == ["and"]


def _is_party(before: list[Word], *, paired: bool) -> bool:
    """Return whether what follows is in a list of parties: ``between Iceland and [Norway]``."""
    listed = takewhile(lambda word: word.is_capital or word.low in LISTED, reversed(before))
    return any(word.low == "between" and (paired or word.is_capital) for word in listed)


def _is_circumstance(head: Head, word: Word, links: list[Word], *, bare: bool) -> bool:
    """Return whether a word behind small links is a place or party outside the name."""
    openers = [link for link in links if link.low not in ARTICLES]
    if not openers or openers[-1].is_capital or openers[-1].low not in BREAKS:
        return False
    if openers[-1].low == "to" and head.noun in TARGETS:
        return False
    if openers[-1].low == "between":
        return not bare and word.text not in SEALS
    if bare:
        return False
    name = word.text.removesuffix("'s").removesuffix("’s")
    return name in PLACES or read_side(name, 0, 0) is not None
