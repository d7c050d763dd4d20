"""The words to the right of a head noun that belong to the name."""

import re

from factkit.facts.agreements.anchors import NOUNS, Head
from factkit.facts.agreements.moments import MONTHS, WEEKDAYS
from factkit.facts.agreements.sides import read_side
from factkit.facts.agreements.words import Tape, Word
from factkit.lexicon import words

PLACES = words("agreement_places")
NEXT = re.compile(r"\s+([^\W\d_]+)\s")
LONGEST = 300
"""Characters behind the head noun in which a name must end."""

OPENERS = frozenset({
    "of", "on", "for", "against", "concerning", "regarding", "relating", "governing",
    "establishing", "prohibiting", "amending", "respecting", "constituting",
})  # fmt: skip
"""Small words that may open the complement of a capitalised head."""

BARE_OPENERS = OPENERS | {"between", "among", "to"}
INNER_OPENERS = OPENERS | {"between", "among", "to", "in"}
"""The same behind a head with words of the name before it."""

TARGETS = frozenset({"protocol", "amendment", "amendments", "adjustments"})
"""What is made ``to`` another agreement."""

LINKS = OPENERS | {
    "a", "an", "the", "and", "or", "in", "to", "de", "la", "du", "des", "their", "its", "other",
    "by", "from", "with", "between", "among", "under", "at", "as", "through", "into", "upon",
    "within", "government", "governments", "relative",
}  # fmt: skip
"""Small words that may stand within the complement of a capitalised head."""

ARTICLES = frozenset({"the", "a", "an"})
TITLE_LINKS = LINKS - {"government", "governments", "other", "relative"}
"""Those that are links with a capital too, in a title that is capitalised throughout."""

BREAKS = frozenset({"in", "by", "with", "from", "at", "under", "to", "and", "between", "for"})
"""Links behind which a state or place is a circumstance or party, no part of the name."""

SEALS = frozenset({
    "Government", "Governments", "Republic", "Kingdom", "Principality", "State", "States",
    "Federal", "Federation", "Union", "Grand", "Cabinet",
})  # fmt: skip
"""Words of solemn names of states: behind ``between the`` they go on with a full title."""

CALENDAR = frozenset(MONTHS) | frozenset(WEEKDAYS)
MOST_LINKS = 6


def opens_complement(text: str, head: Head) -> bool:
    """Return whether the word behind a capitalised head noun may open a complement."""
    match = NEXT.match(text, head.end)
    word = match[1].lower() if match else ""
    return word in LINKS or word.endswith("ing")


def complement_end(head: Head, tape: Tape, *, bare: bool) -> int:
    """Return where a capitalised name ends that may go on behind its head noun.

    ``tape`` has the words of its sentence, ``bare`` tells that nothing of the name stands before
    the head: then the parties belong to it too (``Treaty between ...``).
    """
    reach, before_and = head.end, 0
    links: list[Word] = []
    follows = tape.behind(head.end, LONGEST)
    for at, word in enumerate(follows):
        first = at == 0
        if word.is_mark or word.low in CALENDAR or word.is_year or len(links) > MOST_LINKS:
            break
        if _is_link(word, head, first=first, bare=bare):
            if word.low == "and":
                before_and = reach
            if word.text.isdigit() and not links and not first:
                reach = word.end  # `Article 6`
            else:
                links.append(word)
            continue
        if first or not word.is_capital or _is_circumstance(head, follows, at, links, bare=bare):
            break
        if word.low in NOUNS and _joins(links):
            return before_and
        reach, links = word.end, []
        if word.is_possessive and not word.low.startswith("people"):
            return reach - len("'s")
    return reach


def _is_link(word: Word, head: Head, *, first: bool, bare: bool) -> bool:
    if not first:
        return word.text in LINKS or word.low in TITLE_LINKS or word.text.isdigit()
    if word.is_capital:  # a title that is capitalised throughout
        return word.low in (LINKS if bare else INNER_OPENERS) or word.low.endswith("ing")
    if word.low == "to":
        return bare or head.noun in TARGETS
    return word.low in (BARE_OPENERS if bare else INNER_OPENERS - {"to", "in"})


def _joins(links: list[Word]) -> bool:
    """Return whether the links lead from one agreement to the next: ``... and the Convention``."""
    openers = [link.text for link in links if link.low not in ARTICLES]
    return openers[-1:] == ["and"]


def _is_circumstance(
    head: Head, follows: list[Word], at: int, links: list[Word], *, bare: bool
) -> bool:
    """Return whether a word behind small links is a place or party outside the name."""
    openers = [link for link in links if link.low not in ARTICLES]
    if not openers or openers[-1].is_capital or openers[-1].low not in BREAKS:
        return False
    word = follows[at]
    if openers[-1].low == "to" and head.noun in TARGETS:
        return False
    if openers[-1].low == "between":
        return not bare and word.text not in SEALS
    if bare:
        return False
    name = word.text.removesuffix("'s").removesuffix("’s")
    return name in PLACES or read_side(name, 0, 0) is not None


SUBJECT_OPENERS = words("agreement_openers")
"""What opens the subject of an agreement behind a small head: ``agreement on``."""

SECONDS = {"relating": "to", "aimed": "at", "calling": "for"}
"""The second word of those that have two."""

GOALS = frozenset({"to", "for", "of"})
"""Openers before a small word only: ``deal to end``, not ``deal for France``."""

OPEN_QUESTIONS = frozenset(
    {"what", "how", "whether", "when", "that", "this", "these", "it", "which"}
)
"""Words that open no subject with an identity: ``agreement on how to go on``."""

SUBJECT_ENDS = words("agreement_ends")
TIMED = frozenset({"in", "on", "by", "at", "of"})
PLACED = frozenset({"in", "by", "at"})
QUOTES = "\"“”'‘’"
LONGEST_SUBJECT = 160


def opens_subject(text: str, head: Head) -> bool:
    """Return whether the word behind a head noun may open a subject."""
    match = NEXT.match(text, head.end)
    return match is not None and (
        match[1] in SUBJECT_OPENERS or (head.capital and match[1] == "of")
    )


def subject_end(text: str, head: Head, tape: Tape) -> int:
    """Return where the subject ends that follows a head noun, ``head.end`` if none follows."""
    follows = tape.behind(head.end, LONGEST_SUBJECT) if opens_subject(text, head) else ()
    if not follows:  # the opener may stand in the next paragraph
        return head.end
    at = 2 if follows[0].low in SECONDS else 1
    if len(follows) <= at or (at == 2 and follows[1].low != SECONDS[follows[0].low]):
        return head.end
    if follows[at].low in OPEN_QUESTIONS:
        return head.end
    if follows[0].low in GOALS and not follows[at].text[0].islower():
        return head.end
    while at < len(follows) and not _ends_subject(follows, at):
        at += 1
    if at == len(follows) and follows[-1].end < tape.end:
        return head.end  # too long for a name
    return _without_mark(follows[:at], head)


def _ends_subject(follows: list[Word], at: int) -> bool:
    word = follows[at]
    behind = follows[at + 1 : at + 2]
    if word.text == ",":
        return not _is_series(follows[at + 1 : at + 5])
    if word.is_mark:
        return word.text not in QUOTES
    if word.low in SUBJECT_ENDS or any(later.low == "ago" for later in follows[at + 2 : at + 3]):
        return True
    if not behind:
        return False
    timed = behind[0].text[0].isdigit() or behind[0].low in CALENDAR | {"early", "late", "mid"}
    return (word.low in TIMED and timed) or (word.low in PLACED and behind[0].is_capital)


def _is_series(follows: list[Word]) -> bool:
    """Return whether a comma stands in a series: ``economic, social and cultural rights``."""
    for at, word in enumerate(follows):
        if word.low == "and":
            return at > 0
        if not (word.text[0].islower() or word.text == ",") or word.low in SUBJECT_ENDS:
            return False
    return False


def _without_mark(subject: list[Word], head: Head) -> int:
    """Return the end of the last word, with a closing mark whose opening mark is in it."""
    marks = 0
    while len(subject) > 1 and subject[-1].is_mark:
        subject, marks = subject[:-1], marks + 1
    inside = sum(word.text in QUOTES for word in subject)
    return subject[-1].end + (1 if marks and inside % 2 else 0) if len(subject) > 1 else head.end
