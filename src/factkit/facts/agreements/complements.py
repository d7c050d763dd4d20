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
    "establishing", "prohibiting", "amending", "respecting", "constituting",
})  # fmt: skip
"""Small words that may open the complement of a capitalised head."""

BARE_OPENERS = OPENERS | {"between", "among", "to"}
TARGETS = frozenset({"protocol", "amendment", "amendments", "adjustments"})
"""What is made ``to`` another agreement."""

LINKS = OPENERS | {
    "a", "an", "the", "and", "or", "in", "to", "de", "la", "du", "des", "their", "its", "other",
    "by", "from", "with", "between", "among", "under", "at", "as", "through", "into", "upon", "within",
    "government", "governments", "relative",
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

CALENDAR = frozenset(
    "january february march april june july august september october november december monday"
    " tuesday wednesday thursday friday saturday sunday".split()
)
MOST_LINKS = 6


def complement_end(text: str, head: Head, end: int, bare: bool) -> int:
    """Return where a capitalised name ends that may go on behind its head noun.

    ``end`` is the end of the sentence, ``bare`` tells that nothing of the name stands before the
    head: then the parties belong to it too (``Treaty between ...``).
    """
    reach, before_and = head.end, 0
    links: list[Word] = []
    follows = words_between(text, head.end, min(end, head.end + LONGEST))
    for at, word in enumerate(follows):
        first = at == 0
        if word.is_mark or word.low in CALENDAR or word.is_year or len(links) > MOST_LINKS:
            break
        if _is_link(word, head, first, bare):
            if word.low == "and":
                before_and = reach
            if word.text.isdigit() and not links and not first:
                reach = word.end  # `Article 6`
            else:
                links.append(word)
            continue
        if first or not word.is_capital or _is_circumstance(follows, at, links, bare):
            break
        if word.low in NOUNS and _joins(links):
            return before_and
        reach, links = word.end, []
        if word.is_possessive and not word.low.startswith("people"):
            return reach - len("'s")
    return reach


def _is_link(word: Word, head: Head, first: bool, bare: bool) -> bool:
    if not first:
        return word.text in LINKS or word.low in TITLE_LINKS or word.text.isdigit()
    if word.is_capital:  # a title that is capitalised throughout
        return word.low in LINKS or word.low.endswith("ing")
    if word.low == "to":
        return bare or head.noun in TARGETS
    return word.low in (BARE_OPENERS if bare else OPENERS | {"between"})


def _joins(links: list[Word]) -> bool:
    """Return whether the links lead from one agreement to the next: ``... and the Convention``."""
    openers = [link.text for link in links if link.low not in ARTICLES]
    return openers[-1:] == ["and"]


def _is_circumstance(follows: list[Word], at: int, links: list[Word], bare: bool) -> bool:
    """Return whether a capitalised word behind small links is a place or party outside the name."""
    openers = [link for link in links if link.low not in ARTICLES]
    if not openers or openers[-1].is_capital or openers[-1].low not in BREAKS:
        return False
    word = follows[at]
    if openers[-1].low == "between":
        return not bare and word.text not in SEALS
    if bare:
        return False
    name = word.text.removesuffix("'s").removesuffix("’s")
    return name in PLACES or read_side(name, 0) is not None


SUBJECT = re.compile(
    r"\s+(?:(?P<to>to|for)|on|about|governing|allowing|banning|barring|covering|concerning|regarding"
    r"|limiting|pledging|establishing|creating|ending|cutting|reducing|calling\s+for"
    r"|relating\s+to|aimed\s+at)\s+(?!(?:the|a)\s+(?:table|part|moment|time)\b)"
)
"""What opens the subject of an agreement behind a small head: ``agreement on``."""

OF = re.compile(r"\s+(?P<to>of)\s+")
"""The same behind a capitalised one: ``Treaty of friendship``."""

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
    opener = SUBJECT.match(text, head.end, end) or (head.capital and OF.match(text, head.end, end))
    if not opener:
        return head.end
    follows = text[opener.end()]
    if opener["to"] and not follows.islower():
        return head.end
    limit = min(end, opener.end() + LONGEST_SUBJECT)
    stop = BOUNDARY.search(text, opener.end() + 1, limit)
    return stop.start() if stop else head.end
