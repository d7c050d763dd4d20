"""When something was said: the day that is given with the attribution."""

import re
from datetime import date

from factkit.article import Article
from factkit.attribution.model import Attribution
from factkit.layers.dates import find_dates
from factkit.patterns import LatePattern
from factkit.spans import Extent, at

DIGIT = re.compile(r"\d")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
NEAR = r"(?:(?:on|late|early|earlier|later|back|only)[ ]){0,2}"
SETTING = r"(?:(?:in|at|during|from|to|by|after)[ ][^,;:.]{2,50}?[ ])?"
BEHIND = LatePattern(rf"[ ,]*(?:[^\W\d_]+ly[ ])?(?:[^,;:.]{{2,40}}?[ ])??{SETTING}{NEAR}")
"""What stands between an attribution and its day: `told reporters | in Varna late on | Monday`."""
PLAIN_BEHIND = LatePattern(rf"[ ,]*(?:[^\W\d_]+ly[ ])?{SETTING}{NEAR}")
"""The same behind `said`, which takes no listener: what follows may be what was said."""
FRONT = LatePattern(rf"(?:Speaking[ ]|Writing[ ])?{SETTING}{NEAR}", re.IGNORECASE)
REACH = 120
"""Characters on either side of an attribution in which its day may stand."""


def said_on(article: Article, said: Attribution) -> date | None:
    """Return the day that is given with an attribution, or None where none is.

    It stands behind (``Weiss said in Varna on Monday``), between (``Weiss on Monday said``) or in
    front (``On Monday, Weiss said``).
    """
    if said.source is None or said.cue is None or article.published.day is None:
        return None
    first = min(said.source.start, said.cue.start)
    last = max(said.source.end, said.cue.end)
    sentence = at(article.sentences, first)
    if sentence is None or last > sentence.end:
        return None
    low, high = max(sentence.start, first - REACH), min(sentence.end, last + REACH)
    if not _may_name_a_day(article.text, low, high):
        return None
    return (
        _day_behind(article, said, last, high)
        or _day_between(article, said)
        or _day_in_front(article, low, sentence.start, first)
    )


def _may_name_a_day(text: str, start: int, end: int) -> bool:
    """Return whether what every day is named by stands there: a number, `Monday`, `tomorrow`."""
    return (
        text.find("day", start, end) >= 0
        or text.find("omorrow", start, end) >= 0
        or text.find("ortnight", start, end) >= 0
        or DIGIT.search(text, start, end) is not None
    )


def _days(article: Article, start: int, end: int) -> list[tuple[int, int, date]]:
    """Return the days that are named between two offsets."""
    if not _may_name_a_day(article.text, start, end):
        return []
    found = find_dates(article.text, (Extent(start, end),), article.published.day)
    return [
        (mention.start, mention.end, date.fromisoformat(mention.value))
        for mention in found
        if DAY.fullmatch(mention.value)
    ]


def _day_behind(article: Article, said: Attribution, start: int, end: int) -> date | None:
    takes_listener = article.text[slice(*said.cue or (0, 0))].lower() not in {"said", "says"}
    between = BEHIND if takes_listener else PLAIN_BEHIND
    return next(
        (
            day
            for at, _, day in _days(article, start, end)
            if between.compiled.fullmatch(article.text, start, at)
        ),
        None,
    )


def _day_between(article: Article, said: Attribution) -> date | None:
    if said.source is None or said.cue is None or said.source.end > said.cue.start:
        return None
    if "," in article.text[said.source.end : said.cue.start]:
        return None
    days = _days(article, said.source.end, said.cue.start)
    return days[0][2] if len(days) == 1 else None


def _day_in_front(article: Article, start: int, sentence: int, end: int) -> date | None:
    if start != sentence:
        return None
    for first, last, day in _days(article, start, end):
        leads = FRONT.compiled.fullmatch(article.text, start, first)
        if leads and article.text[last:end].strip() in {"", ","}:
            return day
    return None
