"""The subject behind a small head noun: ``agreement on rescue boats``."""

from factkit.facts.agreements.anchors import Head
from factkit.facts.agreements.complements import CALENDAR, NEXT, PARTICIPLES
from factkit.facts.agreements.words import Tape, Word
from factkit.lexicon import words

OPENERS = words("agreement_openers")
"""What opens the subject of an agreement behind a small head: ``agreement on``."""

TITLE_OPENERS = OPENERS | PARTICIPLES | {"of"}
"""The same behind a head with a capital."""

SECONDS = {
    "relating": "to", "aimed": "at", "calling": "for", "setting": "out", "laying": "down",
    "pertaining": "to", "relative": "to", "supplementary": "to", "providing": "for",
}  # fmt: skip
"""The second word of those that have two."""

GOALS = frozenset({"to", "for", "of"})
"""Openers before a small word only: ``deal to end``, not ``deal for France``."""

OPEN_QUESTIONS = frozenset(
    {"what", "how", "whether", "when", "that", "this", "these", "it", "which"}
)
"""Words that open no subject with an identity: ``agreement on how to go on``."""

UNTOLD = OPEN_QUESTIONS | CALENDAR
TIMES = CALENDAR | {"early", "late", "mid"}

SUBJECT_ENDS = words("agreement_ends")
LEFT_OPEN = frozenset({"a", "an", "and", "its", "of", "or", "the", "their"})
"""Words in which no subject ends: the rest of it stands in another paragraph."""

TIMED = frozenset({"in", "on", "by", "at", "of"})
PLACED = frozenset({"in", "by", "at"})
QUOTES = "\"“”'‘’"
LONGEST_SUBJECT = 160


def opens_subject(text: str, head: Head) -> bool:
    """Return whether the word behind a head noun may open a subject."""
    match = NEXT.match(text, head.end)
    return match is not None and match[1] in (TITLE_OPENERS if head.capital else OPENERS)


def subject_end(text: str, head: Head, tape: Tape) -> int:
    """Return where the subject ends that follows a head noun, ``head.end`` if none follows."""
    follows = tape.behind(head.end, LONGEST_SUBJECT) if opens_subject(text, head) else ()
    if not follows:  # the opener may stand in the next paragraph
        return head.end
    at = 2 if follows[0].low in SECONDS else 1
    if len(follows) <= at or (at == 2 and follows[1].low != SECONDS[follows[0].low]):
        return head.end
    if follows[at].low in UNTOLD:
        return head.end
    if follows[0].low in GOALS and not follows[at].text[0].islower():
        return head.end
    while at < len(follows) and not _ends_subject(follows, at):
        at += 1
    if at == len(follows) and follows[-1].end < tape.end:
        return head.end  # too long for a name
    if follows[at - 1].low in LEFT_OPEN:
        return head.end
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
    timed = behind[0].text[0].isdigit() or behind[0].low in TIMES
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
