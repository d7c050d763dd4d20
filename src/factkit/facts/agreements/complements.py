"""The words to the right of a head noun that belong to the name."""

import re

from factkit.facts.agreements.anchors import NOUNS, Head
from factkit.facts.agreements.modifiers import STOPS
from factkit.facts.agreements.sides import read_side
from factkit.facts.agreements.words import Word, words_between
from factkit.lexicon import words

PLACES = words("agreement_places")
LONGEST = 300
"""Characters behind the head noun in which a name must end."""

OPENERS = frozenset({
    "of", "on", "for", "against", "concerning", "regarding", "relating", "governing",
    "establishing", "prohibiting", "amending", "respecting",
})  # fmt: skip
"""Small words that may open the complement of a capitalised head."""

BARE_OPENERS = OPENERS | {"between", "among", "to"}
TARGETS = frozenset({"protocol", "amendment", "amendments", "adjustments"})
"""What is made ``to`` another agreement."""

LINKS = OPENERS | {
    "a", "an", "the", "and", "or", "in", "to", "de", "la", "du", "des", "their", "its", "other",
    "by", "from", "with", "between", "under", "at", "as", "through", "into", "upon", "within",
}  # fmt: skip
"""Small words that may stand within the complement of a capitalised head."""

BREAKS = frozenset({"in", "by", "with", "from", "at", "under", "to", "and", "between", "for"})
"""Links behind which a state or place is a circumstance or party, no part of the name."""

CALENDAR = frozenset(
    "january february march april june july august september october november december monday"
    " tuesday wednesday thursday friday saturday sunday".split()
)
MOST_LINKS = 3


def complement_end(text: str, head: Head, end: int, bare: bool) -> int:
    """Return where a capitalised name ends that may go on behind its head noun.

    ``end`` is the end of the sentence, ``bare`` tells that nothing of the name stands before the
    head: then the parties belong to it too (``Treaty between ...``).
    """
    reach, links, last = head.end, 0, ""
    before_and = 0
    for word in words_between(text, head.end, min(end, head.end + LONGEST)):
        first = reach == head.end and not links
        if word.is_mark or word.low in CALENDAR or word.is_year:
            break
        if _is_link(word, head, first, bare):
            if word.low == "and":
                before_and = reach
            links, last = links + 1, last if word.low in {"the", "a", "an"} else word.low
        elif first or not word.is_capital or _is_circumstance(word, last, bare):
            break
        elif last == "and" and word.low in NOUNS and before_and:
            return before_and
        else:
            reach, links = word.end, 0
            if word.is_possessive:
                break
        if links > MOST_LINKS:
            break
    return reach


def _is_link(word: Word, head: Head, first: bool, bare: bool) -> bool:
    if not first:
        return word.low in LINKS or word.text.isdigit()
    if word.low == "to":
        return bare or head.noun in TARGETS
    return word.low in (BARE_OPENERS if bare or word.is_capital else OPENERS)


def _is_circumstance(word: Word, last: str, bare: bool) -> bool:
    if last not in BREAKS or bare:
        return False
    name = word.text.removesuffix("'s").removesuffix("’s")
    return name in PLACES or read_side(name, 0) is not None


SUBJECT = re.compile(
    r"\s+(?:(?P<to>to|for)|on|about|governing|allowing|banning|barring|covering|concerning|regarding"
    r"|limiting|pledging|establishing|creating|ending|cutting|reducing|calling\s+for"
    r"|relating\s+to|aimed\s+at)\s+(?!(?:the|a)\s+(?:table|part|moment|time)\b)"
)
"""What opens the subject of an agreement behind a small head: ``agreement on``."""

BOUNDARY = re.compile(
    r"""
      \s*+ (?: ,(?!(?:\s[a-z-]{3,20},){0,3}\s[a-z-]{3,20},?\sand\s[a-z])
        (?!\s(?:[a-z-]{3,20}\s){1,2}and\s[a-z])  | [;:()—–?!\]] | \s--?\s | \.(?=\s|$) | \.?["”»]?\Z )
    | \s++ (?: signed | reached | concluded | adopted | agreed | initialled | ratified | made
      | brokered | which | who | that | when | while | after | before | because | since | until | as
      | was | were | is | are | has | have | had | will | would | could | should | may | might
      | can | said | says | last | next | earlier | yesterday | today | here | between | with
      | during | under | but | he | she | they | it | this\ (?:week|month|year|morning)
      | (?:in|on|by|at|of)\ (?:early\ |late\ )?
        (?: \d | Jan | Feb | Mar | Apr | May\b | Jun | Jul | Aug | Sep | Oct | Nov | Dec
          | Mon | Tue | Wed | Thu | Fri | Sat | Sun )
      | (?:in|by|at)\ (?=[A-Z]) ) (?!\w)
    | \s++ (?:in|on|by|at|of)\ (?:early\ |late\ )?
        (?: \d | (?:Jan|Febr)uary | March | April | May | June | July | August
          | (?:Sept|Nov|Dec)ember | October | (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )\b
    """,
    re.VERBOSE,
)
"""What ends the subject of an agreement behind a small head."""

LONGEST_SUBJECT = 160


def subject_end(text: str, head: Head, end: int) -> int:
    """Return where the subject ends that follows a head noun, ``head.end`` if none follows."""
    opener = SUBJECT.match(text, head.end, end)
    if not opener:
        return head.end
    follows = text[opener.end()]
    if opener["to"] and not follows.islower():
        return head.end
    limit = min(end, opener.end() + LONGEST_SUBJECT)
    stop = BOUNDARY.search(text, opener.end() + 1, limit)
    return stop.start() if stop else head.end
