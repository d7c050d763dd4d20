"""Words that may be names or none: what opens sentences, days and months, small family names."""

import re

from factkit.lexicon import words

GIVEN_NAMES = words("given_names_female") | words("given_names_male")
OPENERS = words("sentence_openers")
WEEKDAYS = frozenset(entry.partition(" ")[0] for entry in words("weekdays"))
MONTHS = frozenset(entry.partition(" ")[0] for entry in words("months"))
CALENDAR = WEEKDAYS | MONTHS
NO_NAMES = OPENERS | CALENDAR
NAMED_WEEKDAYS = frozenset(("mon", "sat", "sun", "thu", "tue"))
NAMED_DAYS = NAMED_WEEKDAYS.union(("april", "august", "jan", "jun", "june", "mar", "may"))
"""Days and months that are given or family names as well."""
WORD_BEHIND = re.compile(r"(?:['’]s)?[ ]([^\W\d_]{1,20})")
KIN = frozenset(
    ["aunt", "boyfriend", "brother", "cousin", "daughter", "father", "fiancee", "friend",
     "girlfriend", "granddaughter", "grandmother", "grandson", "husband", "mother", "nephew",
     "niece", "partner", "sister", "son", "stepdaughter", "stepson", "twin", "uncle", "wife"]
)  # fmt: skip
"""Behind them they are names."""
LONGEST_KIN = 20
DATING = frozenset(
    ["a", "between", "during", "each", "early", "every", "in", "last", "late", "next", "on", "past",
     "previous", "since", "the", "this", "through", "until"]
)  # fmt: skip
"""Words behind which they are days and months."""
LONGEST_DATING = 10
WILL = "will"
"""Opens questions, and names: ``Will Roa left.``, ``Will Roa go?``"""
SMALL_FAMILIES = frozenset(("an", "do", "no", "so", "to"))
"""Family names that open sentences as well: ``her lawyer, Do Kyung-wan``."""
OPENING_FAMILIES = frozenset(("an", "do", "no"))
"""Those that open a sentence before a Korean given name: there ``So`` and ``To`` are words."""
BEHIND_WORDS = frozenset((",” ", '," ', ",’ ", ",' "))
"""What stands behind somebody's words: ``"We stay," To Lam said``."""
SHORT_GIVEN = re.compile(r"[A-Z][a-zà-ỹ]{1,4}(?: [A-Z][a-zà-ỹ]{1,4})?")
"""A given name of Vietnam: ``To Lam``."""
KOREAN = re.compile(r"[A-Z][a-z]+-[a-z]+")
NO_FIRMS = words("title_words").union(("i", "the"))
"""What stands behind ``&`` where it joins two who are told of."""
NAMES_TOO = NAMED_DAYS | {WILL}
LONGEST_QUESTION = 200
LONGEST_NAME = 60
"""Characters that are looked at to see whether a name follows: all of a long run costs too much."""


def is_alone_a_name(text: str, word: str, begin: int, end: int) -> bool:
    """Return whether a word by itself is a name although it may be a month or a verb.

    ``his daughter, April, 19, came``, ``his wife June``; but ``his wife June 5``.
    """
    if word == WILL:
        return _is_within(text, begin)
    if text[begin - 1 : begin] != " ":
        return False
    before = text[max(0, begin - LONGEST_KIN) : begin - 1]
    noun = before.rstrip(",").rpartition(" ")[2]
    is_closed = text[end : end + 1] == "," if before[-1:] == "," else not _is_dated(text, end)
    return noun in KIN and is_closed


def _is_dated(text: str, end: int) -> bool:
    return text[end : end + 2].strip(" .").isdigit()


def opens_name(text: str, word: str, begin: int, behind: int, end: int) -> bool:
    """Return whether a word opens a name here although it may be a day, a month or a verb."""
    if word == WILL:
        return _is_within(text, begin) or text.find("?", behind, behind + LONGEST_QUESTION) < 0
    following = text[behind + 1 : min(end, behind + LONGEST_NAME)]
    if word in SMALL_FAMILIES:
        return _is_family(text, word, begin, behind, following)
    return word in NAMED_DAYS and _is_given(text, begin, following)


def _is_family(text: str, word: str, begin: int, behind: int, following: str) -> bool:
    """Return whether a small word is a family name: ``said To Lam``, ``No Kwang-chol``.

    ``To Kwang-chol it matters`` holds none, nor does ``Do Kwang-chol and Roa know?``
    """
    if _is_within(text, begin) or text[begin - 3 : begin] in BEHIND_WORDS:
        is_short = SHORT_GIVEN.fullmatch(following) is not None
        return KOREAN.fullmatch(following) is not None or (
            is_short and NO_NAMES.isdisjoint(following.lower().split())
        )
    is_question = text.find("?", behind, behind + LONGEST_QUESTION) >= 0
    return word in OPENING_FAMILIES and not is_question and KOREAN.fullmatch(following) is not None


def _is_given(text: str, begin: int, following: str) -> bool:
    """Return whether `May` opens a name: one follows, and nothing before it tells of a date.

    ``May Roa left``, ``said Sun Jianguo``; but ``Last May Weiss left``, ``Sun Jan 5``.
    """
    word = following.partition(" ")[0].lower()
    before = text[max(0, begin - LONGEST_DATING) : begin].lower().rpartition(" ")[0]
    is_dated = before.rpartition(" ")[2] in DATING
    return bool(word) and word not in NO_NAMES and not is_dated


def _is_within(text: str, begin: int) -> bool:
    """Return whether a small word or a comma stands before: ``said Will Roa``, no question."""
    before = text[max(0, begin - 2) : begin]
    return before[1:] == " " and (before[0].islower() or before[0] == ",")


def is_date(text: str, word: str, behind: int) -> bool:
    """Return whether ``May`` within a run is a month: a number follows.

    A short weekday is one at an end as well, ``Weiss Sun.``; but ``Dang Thu Trang``, ``Varna Sun``.
    """
    if word not in NAMED_WEEKDAYS:
        return word in WEEKDAYS or _is_dated(text, behind)
    following = WORD_BEHIND.match(text, behind)
    return following is None or following[1].lower() in NO_NAMES.difference((following[1],))


def is_firm(before: str, behind: str) -> bool:
    """Return whether ``&`` makes one name of two: not ``Ann & Juan``, ``Ann Weiss & Mayor Roa``."""
    last = behind.split(" ")
    if last[0] in NO_FIRMS:
        return False
    if last[0] in GIVEN_NAMES:
        return len(last) == 1 and GIVEN_NAMES.isdisjoint(before.split(" "))
    return len(last) == 1 or GIVEN_NAMES.isdisjoint(before.split(" "))
