"""How somebody stands in a sentence: as its subject, as an owner, behind a preposition."""

import re
from typing import NamedTuple

from factkit.attribution.verbs import REPORTING
from factkit.lexicon import words
from factkit.spans import Placed
from factkit.speakers.words import Gender

SUBJECT, OWNER, OBJECT = range(3)
PREPOSITIONS = frozenset(
    ["of", "for", "at", "in", "from", "with", "on", "to", "by", "about", "near", "after", "before",
     "against", "than", "like", "between", "over", "under", "behind", "toward", "towards",
     "including", "despite", "via", "without", "through"]
)  # fmt: skip
NO_LETTER = re.compile(r"\W")
APOSTROPHES = ("'", "’")
POSSESSIVE = re.compile(r"['’](?:s\b|[ ])")
JOINED = re.compile(r"[ ]?,?[ ](?:and|or)[ ]")
LONGEST_JOIN = len(" , and ")
NEXT_WORD = re.compile(r"[ ](?:also[ ]|later[ ]|then[ ])?([a-z]+)\b")
TELLING = frozenset(
    ["added", "argued", "claimed", "claims", "complained", "described", "describes", "explained",
     "explains", "insisted", "insists", "lamented", "noted", "observed", "recalled", "recalls",
     "recounted", "remembered", "remembers", "replied", "reported", "said", "says", "stated",
     "testified", "told", "warned"]
)  # fmt: skip
"""Who does so talks on; who rules, confirms or denies may have done (``A judge ruled. He``)."""
MINDED = re.compile(
    r"[ ](?:is|was|remains|remained)[ ](?:[a-z]+[ ]){0,2}?"
    r"(?:adamant|afraid|angry|certain|convinced|delighted|furious|glad|happy|hopeful|impressed|keen"
    r"|optimistic|pessimistic|proud|relieved|sceptical|skeptical|sure|unconvinced|unhappy|worried)\b"
    r"|[ ](?:agrees|disagreed|disagrees|doubts|fears|hopes|objected|objects|thinks|worries)\b"
    r"|[ ](?:asked|declined|preferred|refused|requested|wanted|wished)[ ]"
    r"(?:anonymity|(?:not[ ])?to[ ](?:be[ ](?:identified|named|quoted)|give|remain|stay)"
    r"|that[ ](?:his|her)[ ](?:full[ ])?(?:identity|name))\b"
    r"|[ ](?:speaking|spoke)[ ](?:anonymously|on[ ](?:the[ ])?condition)\b"
)
"""Behind whoever has a view, and so is expected to tell it: ``A baker is not keen. He said``.

So is who asks not to be named.
"""
ASKING = frozenset(("ask", "asked", "asks"))
REPORTS = REPORTING.keys() - ASKING
"""Who asks is mostly answered by another."""
ASKS = re.compile(
    r"[ ](?:(?:also|later|then|has|had)[ ])?(?:asked|asks)[ ]"
    r"(?=(?>(?:[A-Z][\w.-]*[ ]?)+)(?!['’]))"
)
"""Behind somebody who asks another: who is asked is expected to answer."""
ADDRESSEES: tuple[tuple[Gender, str], ...] = (("female", "her"), ("male", "him"))
ADDRESSED: dict[Gender, re.Pattern[str]] = {
    gender: re.compile(
        rf"(?:,(?:[ ][A-Z][^,;:]{{1,40}},)?)?[ ](?:\w+ly[ ])?[a-z]+[ ]{pronoun}"
        r"(?=[:.,]|[ ](?:about|how|that|to|why|he|she)[ ])"
    )
    for gender, pronoun in ADDRESSEES
}
"""Behind somebody who says something to another: ``Weiss interrupted her:``, not ``her son``."""
MAY_ASK = ASKING | {"has", "had"}
KIN: dict[Gender, tuple[str, frozenset[str]]] = {
    "male": (" her ", frozenset(
        ["boyfriend", "brother", "dad", "father", "fiance", "grandfather", "husband", "nephew",
         "son", "stepfather", "uncle"]
    )),
    "female": (" his ", frozenset(
        ["aunt", "daughter", "fiancee", "girlfriend", "grandmother", "mother", "mum", "niece",
         "sister", "stepmother", "wife"]
    )),
}  # fmt: skip
"""The owner and the nouns of kin who are not of the gender of the owner."""
NEXT_NOUN = re.compile(r"(?:[a-z]+[ ])??([a-z]+)(?=[.;]|,[ ]who)")
PASTS = words("irregular_pasts")
NEAR = 14
"""The longest preposition with an article behind it takes so many characters."""


class Standing(NamedTuple):
    """How somebody stands: ``asks`` another, or ``reports``: a reporting verb stands beside."""

    rank: int
    reports: bool
    asks: bool


ASKER = Standing(OBJECT, reports=False, asks=True)
PLAIN = [Standing(rank, reports=False, asks=False) for rank in (SUBJECT, OWNER, OBJECT)]
REPORTER = Standing(SUBJECT, reports=True, asks=False)


def standing(text: str, place: Placed, opening: int) -> Standing:
    """Return how somebody stands in a sentence that starts at ``opening``, by the words beside."""
    start, end = place.start, place.end
    before = _word_before(text, start) if start > opening else ""
    word = before.lower()
    if word == "the":
        word = _word_before(text, start - len("the ")).lower()
    told, is_owned = before, False
    following = text[end : end + 1]
    if following in APOSTROPHES:
        is_owned = is_owner(text, end)
    elif following == " " and (verb := NEXT_WORD.match(text, end)):
        told = verb[1]
        if told in MAY_ASK and asks(text, place):
            return ASKER
    if word in PREPOSITIONS:
        return PLAIN[OBJECT]
    if is_owned:
        return PLAIN[OWNER]
    reports = told in REPORTS and not (
        told == "states" and word == "and"
    )  # `Kent and Sussex states`
    return REPORTER if reports else PLAIN[SUBJECT]


def _word_before(text: str, end: int) -> str:
    """Return the word before a space, which ends there."""
    if end < 2 or text[end - 1] != " " or not text[end - 2].isalnum():
        return ""
    first = end - NEAR if end > NEAR else 0
    word = text[first : end - 1].rpartition(" ")[2]
    return word if word.isalpha() else NO_LETTER.split(word)[-1]


def is_reporter(text: str, place: Placed) -> bool:
    """Return whether a reporting verb stands beside: ``Weiss argues``, ``said Roa``."""
    behind = NEXT_WORD.match(text, place.end)
    return (behind[1] if behind else _word_before(text, place.start)) in REPORTS


def is_owner(text: str, end: int) -> bool:
    """Return whether something is said to be somebody's: ``Roa's fate``."""
    return text.startswith(APOSTROPHES, end) and POSSESSIVE.match(text, end) is not None


def is_telling(text: str, place: Placed) -> bool:
    """Return whether somebody talks, as one does who is brought in to be quoted."""
    verb = NEXT_WORD.match(text, place.end)
    if verb is not None and verb[1] in TELLING:
        return True
    return MINDED.match(text, place.end) is not None


def acts(text: str, place: Placed) -> bool:
    """Return whether a verb of the past stands right behind: ``Weiss won``."""
    verb = NEXT_WORD.match(text, place.end)
    return verb is not None and (verb[1].endswith("ed") or verb[1] in PASTS)


def are_beside(text: str, one: Placed, other: Placed) -> bool:
    """Return whether two stand side by side: ``Weiss and Roa``."""
    end, start = one.end, other.start
    return start - end <= LONGEST_JOIN and JOINED.fullmatch(text, end, start) is not None


def asks(text: str, place: Placed) -> bool:
    """Return whether somebody asks another: ``Weiss asked Roa how``."""
    return ASKS.match(text, place.end) is not None


def gives_way(text: str, place: Placed) -> bool:
    """Return whether who speaks is no subject, or asks another who is to answer."""
    return is_agent(text, place) or asks(text, place)


def addresses(text: str, place: Placed, gender: Gender | None) -> bool:
    """Return whether somebody says something to one of a gender: ``Weiss told her:``."""
    return gender is not None and ADDRESSED[gender].match(text, place.end) is not None


def is_agent(text: str, place: Placed) -> bool:
    """Return whether a passive tells who did it: ``Roa was described by Weiss as``."""
    return text.endswith(" by ", 0, place.start)


def kin_in(text: str, start: int, end: int, gender: Gender) -> int:
    """Return where kin of a gender come in without a name, of one of the other; else -1.

    ``They freed his mother.`` Who was told of before has a name, maybe.
    """
    owner, nouns = KIN[gender]
    place = text.find(owner, start, end)
    while place >= 0:
        match = NEXT_NOUN.match(text, place + len(owner), end)
        if match is not None and match[1] in nouns and text.find(match[1], 0, place) < 0:
            return place
        place = text.find(owner, place + len(owner), end)
    return -1
