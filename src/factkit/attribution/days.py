"""When something was said: the day that is given with the attribution."""

import re
from datetime import date

from factkit.article import Article
from factkit.layers.dates import find_dates, may_name_day
from factkit.patterns import LatePattern
from factkit.spans import Extent, at

DAY = len("2024-03-04")
"""The length of what names a day; weeks, months and years are shorter."""
NEAR = r"(?:(?:on|late|early|earlier|later|back|only)[ ]){0,2}"
ON_AIR = (
    r"on[ ](?:[\w.&’'-]+[ ]){0,4}?"
    r"(?:[Rr]adio|[Tt]elevision|TV|FM|X|Twitter|Facebook|Instagram|Telegram|TikTok|YouTube|air)"
    r"(?:[ ][A-Z\d][\w.-]*){0,2}[ ]"
)
SETTING = rf"(?:(?:in|at|during|from|to|by|after)[ ][^,;:.]{{2,50}}?[ ]|{ON_AIR})?"
BEHIND = LatePattern(rf"[ ,]*(?:[^\W\d_]+ly[ ])?(?:[^,;:.]{{2,40}}?[ ])??{SETTING}{NEAR}")
"""What stands between an attribution and its day: `told reporters | in Varna late on | Monday`."""
PLAIN_BEHIND = LatePattern(rf"[ ,]*(?:[^\W\d_]+ly[ ])?(?:here[ ])?{SETTING}{NEAR}")
"""The same behind `said`, which takes no listener: what follows may be what was said."""
DOING = (
    r"(?:Speaking|Testifying|Writing)[ ]|(?:Addressing|Announcing|Closing|Delivering|Handing[ ]down"
    r"|Launching|Opening|Presenting|Unveiling)[ ][^,;:.]{2,50}?[ ]"
)
"""What is done in words, and what they are said at; a strike commented on has its own day."""
FRONT = LatePattern(rf"(?:{DOING})?{SETTING}{NEAR}", re.IGNORECASE)
REACH = 120
"""Characters on either side of an attribution in which its day may stand."""
SHORTEST = len("today")
CLAUSE_ENDS = frozenset(".;:")
CLOSING = frozenset("\"”'’")
"""What mostly stands before an attribution: the end of its quotation."""


def said_on(article: Article, source: Extent, cue: Extent) -> date | None:
    """Return the day that is given with an attribution, or None where none is.

    It stands behind (``Weiss said in Varna on Monday``), between (``Weiss on Monday said``) or in
    front (``On Monday, Weiss said``).
    """
    if article.published.day is None:
        return None
    text = article.text
    (begin, end), (start, stop) = source, cue
    first = begin if begin < start else start  # noqa: FURB136  (a call for every quote)
    last = end if end > stop else stop  # noqa: FURB136
    may_lead = text[first - 2] not in CLOSING
    may_follow = text[last : last + 1] not in CLAUSE_ENDS
    may_part = start - end >= SHORTEST
    if not (may_lead or may_follow or may_part):
        return None
    sentence = at(article.sentences, first)
    if sentence is None or last > sentence.end:
        return None
    front, reach = first - sentence.start, min(sentence.end, last + REACH)
    return (
        (may_follow and _day_behind(article, cue, last, reach))
        or (may_part and _day_between(article, end, start))
        or (may_lead and front <= REACH and _day_in_front(article, first - front, first))
        or None
    )


def _days(article: Article, start: int, end: int) -> list[tuple[int, int, date]]:
    """Return the days that are named between two offsets; one in a quotation is of what is said."""
    if not (end - start >= SHORTEST and may_name_day(article.text, start, end)):
        return []
    found = find_dates(article.text, (Extent(start, end),), article.published.day)
    return [
        (mention.start, mention.end, date.fromisoformat(mention.value))
        for mention in found
        if len(mention.value) == DAY and at(article.quotations, mention.start) is None
    ]


def _day_behind(article: Article, cue: Extent, start: int, end: int) -> date | None:
    days = _days(article, start, end)
    if not days:
        return None
    text = article.text
    takes_listener = text[cue.start : cue.end].lower() not in {"said", "says"}
    between = (BEHIND if takes_listener else PLAIN_BEHIND).compiled
    return next((day for first, _, day in days if between.fullmatch(text, start, first)), None)


def _day_between(article: Article, start: int, end: int) -> date | None:
    if "," in article.text[start:end]:
        return None
    days = _days(article, start, end)
    return days[0][2] if len(days) == 1 else None


def _day_in_front(article: Article, start: int, end: int) -> date | None:
    """Return the day with which a sentence opens, the attribution right behind it."""
    text = article.text
    for first, last, day in _days(article, start, end):
        leads = FRONT.compiled.fullmatch(text, start, first)
        if leads and text[last:end].strip() in {"", ","}:
            return day
    return None
