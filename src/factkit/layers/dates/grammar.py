"""The grammar of dates in news English, as pieces of patterns and as whole phrases.

Month names and weekdays are taken capitalised or in capitals, never in small letters: ``may`` and
``march`` are verbs, ``sun`` and ``sat`` are words.
"""

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from factkit.layers.dates.almanac import COUNTS, FULL_MONTHS, FULL_WEEKDAYS, MONTHS, WEEKDAYS
from factkit.patterns import LatePattern


def one_of(names: Iterable[str]) -> str:
    """Return the pattern of the names, the longest first.

    >>> one_of(["Jan", "January", "Jun"])
    'J(?:an(?:uary|)|un)'
    """
    branches = _branches(names)
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _branches(names: Iterable[str]) -> list[str]:
    """Return the names as the branches of a tree of letters: few are to try at each place."""
    tails: dict[str, list[str]] = {}
    for name in names:
        tails.setdefault(name[:1], []).append(name[1:])
    ends = [""] if tails.pop("", None) else []
    return [first + one_of(rest) for first, rest in sorted(tails.items())] + ends


def _cased(names: Iterable[str]) -> list[str]:
    """Return the names, each capitalised and in capitals."""
    return [cased for name in names for cased in (name.capitalize(), name.upper())]


MONTH = one_of(_cased(MONTHS))
FULL_MONTH = one_of(_cased(FULL_MONTHS))
WEEKDAY = one_of(_cased(WEEKDAYS))
FULL_WEEKDAY = one_of(_cased(FULL_WEEKDAYS))
GAP = r"\s{1,3}"
FULL_ENDS = sorted({name[-2:] for name in FULL_MONTHS | FULL_WEEKDAYS})
STOP = rf"(?:(?<!{'|'.join([*FULL_ENDS, *map(str.upper, FULL_ENDS)])})\.)?"
"""The full stop of a short form: behind `12 May` it ends the sentence."""

DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\w|[.,]\d)"
YEAR = r"(?:1[5-9]|20)\d\d(?![\w%]|[.,/]\d|-(?!(?:1[5-9]|20)\d\d\b)\d)"
AFTER_YEAR = r"(?<=1[5-9]\d\d-|20\d\d-)"

MONTH_DAY = (
    rf"(?P<month_a>{MONTH})\b{STOP}{GAP}(?:the\s)?(?P<day_a>{DAY})(?:\s?,?{GAP}(?P<year_a>{YEAR}))?"
)
DAY_MONTH = (
    rf"(?P<day_b>{DAY})(?:{GAP}|-)(?:of\s)?(?P<month_b>{MONTH})\b{STOP}"
    rf"(?:(?:,?{GAP}|-)(?P<year_b>{YEAR}|\d\d(?![\w%])))?"
)
ISO = r"(?P<iso>(?:1[5-9]|20)\d\d-[01]\d-[0-3]\d)(?:(?=T\d)|(?![\w-]))"
DATED = rf"(?:(?P<weekday>{WEEKDAY})\b{STOP},?{GAP})?(?:{MONTH_DAY}|{DAY_MONTH}|{ISO})"
"""A day by its date; the named groups are what ``read_day`` reads."""

DATE = LatePattern(DATED)
FULL_DATE = LatePattern(rf"(?<![\w-]){DATED}")

UNIT = r"(?:day|week|fortnight|month|year|decade)"
NUMBER = one_of([*COUNTS, *map(str.capitalize, COUNTS)])
COUNT = rf"(?:[Aa]n?|\d{{1,3}}|{NUMBER}(?:[- ]{NUMBER})?)"
NUMBERED = rf"{COUNT}{GAP}{UNIT}s?"
PART = (
    rf"(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)(?:{GAP}|-)(?:in{GAP})?"
    rf"|(?:[Tt]he{GAP})?(?:end|start|beginning|middle){GAP}of{GAP})?"
)
"""What part of a month or year is meant; it belongs to the words but not to the value."""

SHIFT = r"(?:[Ll]ast|[Pp]ast|[Pp]revious|[Tt]his|[Cc]urrent|[Nn]ext|[Cc]oming)"
COUNTED = (
    "(?:GMT|hours|hrs|people|men|women|children|troops|soldiers|tons|tonnes|metres|meters|feet"
    "|miles|km|kilometres|kilometers|barrels|homes|million|billion|percent|pct)"
)
"""What four digits count, so that they are no year."""

HOURS = rf"(?:{GAP}(?:morning|afternoon|evening|night))?"

NO_FEAST = r"(?<!Ash[ ])(?<!Black[ ])(?<!Bloody[ ])(?<!Cyber[ ])(?<!Good[ ])"
"""Behind `Good ` a weekday names one day of the year, behind `Bloody ` one of history."""

NO_PAPER = r"(?![ ](?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Tribune|Independent)\b)"
"""Before these words it names a newspaper."""

BARE_YEAR = (
    rf"(?=[12])(?<![$£€¥#.,/])(?:(?<!\d-)|{AFTER_YEAR})(?<!Flight\s)(?<!Route\s)"
    rf"(?P<bare_year>{YEAR})(?!{GAP}{COUNTED}\b)"
)
NEAR = rf"(?P<near>[Yy]esterday|[Tt]oday|[Tt]omorrow)\b{HOURS}"
YEAR_AGO = r"(?P<year_ago>year-(?:ago|earlier))\b"

PHRASE = LatePattern(
    rf"""
    (?:
      (?=[A-Z\d])(?P<dated>{DATED})
    | (?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater){GAP})?
      (?=[FMSTW]){NO_FEAST}(?P<bare_day>{FULL_WEEKDAY})\b{NO_PAPER}{HOURS}
    | (?P<ago>{NUMBERED}(?:(?:,|{GAP}and){GAP}{NUMBERED}){{0,2}}){GAP}(?:ago|earlier)\b
    | (?:[Ff]iscal{GAP}(?={YEAR})|{PART})
      (?:
        {BARE_YEAR}
      | (?P<month_year>{MONTH})\b{STOP},?{GAP}(?:of{GAP})?(?P<year_of>{YEAR})
      | (?P<bare_month>{FULL_MONTH})\b
      | (?:[Tt]he{GAP})?(?P<shift>{SHIFT}){GAP}
        (?:(?P<unit>week|month|year)\b(?!-|{GAP}old)
          |(?P<shifted_day>{FULL_WEEKDAY})\b{HOURS}
          |(?P<shifted_month>{FULL_MONTH})\b)
      | {NEAR}
      )
    | (?:[Tt]he{GAP})?end{GAP}of{GAP}the{GAP}(?P<this>week|month|year)\b
    | (?P<odd>[Tt]he{GAP}day{GAP}(?:before{GAP}yesterday|after{GAP}tomorrow))
    | {YEAR_AGO}
    )
    """,
    re.VERBOSE,
)
"""One phrase that names a day, week, month or year; the group that is set tells which kind."""

DAYS = ("yesterday", "today", *map(str.capitalize, ("yesterday", "today", *FULL_WEEKDAYS)))


def _ending(letters: str, names: Iterable[str]) -> str:
    """Return the pattern of the last letters of names; the group that is set holds the name."""
    return rf"{letters}(?:s(?= ago)|\b(?:{'|'.join(f'(?<=({name}))' for name in names)}))"


UNITS = ("week", "month", "year", "fortnight", "decade")
SEVERAL_AGO = rf"s(?=,|{GAP}(?:and|ago|earlier)\b)"
SIGNS = (
    *(rf"{names}\b" for names in _branches(_cased(MONTHS))),
    *(r"1[5-9]\d\d\b", r"20\d\d\b", r"morrow\b(?<=([Tt]omorrow))"),
    *(_ending("day", DAYS), _ending("DAY", map(str.upper, FULL_WEEKDAYS))),
    *(rf"{unit}(?:\b|{SEVERAL_AGO})" for unit in UNITS),
)
ANCHORS = [LatePattern("|".join(signs)) for _, signs in groupby(sorted(SIGNS), key=itemgetter(0))]
"""Where a date may be, or the group within if there is one; a pattern for each first letter.

``re`` looks for one letter eight times faster than for any of several.
"""
ANY_ANCHOR = LatePattern("|".join(SIGNS))
"""The same in one pattern: on a few words it is faster than a dozen searches."""

NO_BEGINNINGS = frozenset("wmfd")
"""The first letters of anchors that begin no phrase: small units, but for `year-ago`."""

BEGINNINGS = {
    **dict.fromkeys("12", LatePattern(rf"(?P<dated>{ISO})|{BARE_YEAR}")),
    **dict.fromkeys("ty", LatePattern(rf"{NEAR}|{YEAR_AGO}")),
}
"""The phrases that an anchor with such a first letter may begin; others may begin any."""

STEMS = [name[:3] for name in _cased(MONTHS)] + [name[:3].upper() for name in WEEKDAYS]
DAY_SIGN = LatePattern("|".join([*_branches(STEMS), r"-\d"]))
"""What stands in every day that is named without the small letters of `day`."""
