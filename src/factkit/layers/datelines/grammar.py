"""The grammar of datelines: place, qualifier, date, agency and closing mark as one pattern.

The pattern says what may follow what; whether its parts are a dateline or only look like one is
settled by the rules in ``rules``. Every repetition is bounded or possessive: no text makes it slow.
"""

import re

from factkit.layers.dates.grammar import DATED
from factkit.lexicon import alternation, words
from factkit.patterns import LatePattern

AGENCIES = words("agencies")

CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
SPACE = r"[ \u00a0]{1,2}+"
DASHES = r"[-‐‑–—―_]"
NO_PLACE = (
    r"(?!\w{3,10}+\.?\s{1,3}\d\d?\b|(?i:no)\s(?i:date)\b|\w{6,9}+(?<=day)(?!\w)"
    r"|(?:By|BY|In|On|At|From|For|With|After|When|But|And)\b)"
)
"""What no word of a place is: a month, misspelt or not, a weekday, what opens a byline."""

LEAD = r"(?>(?:Ma?c|[dDlL]['’]|[aAeE]l[- ]|[aA]sh?-)?)"
WORD = rf"{NO_PLACE}{LEAD}{CAPITAL}\w*+(?>(?:['’‑.-]\w++)*)\.?+"
LINK = rf"(?:{alternation(words('place_links'))})"
NAME = rf"{WORD}(?>(?:{SPACE}(?:{LINK}{SPACE}){{0,2}}{WORD}){{0,4}})"

BRACKETS = r"[(\[][^()\[\]\n]{2,40}+[)\]]"
QUALIFIER = rf"(?>(?:\s?,\s{{0,4}}{NAME}){{0,2}})(?>(?:\s?{BRACKETS}(?=,?\s?[,(\[])){{0,2}})"
PLACE = (
    rf"{NAME}{QUALIFIER}"
    rf"(?>(?:(?:\s/\s|/){NAME}{QUALIFIER}|{SPACE}(?:and|AND|&){SPACE}{NAME}){{0,3}})"
)

MISSPELT = r"(?P<misspelt>[^\W\d_]{3,10}+)\.?\s{1,2}\d\d?(?=,?\s?[-–—_:(])"
NO_DATE = r"(?i:no)\s(?i:date)\b"
DATE = rf"(?P<date>{NO_DATE}|(?=\D{{0,31}}+\d)(?:{DATED}|{MISSPELT}))"
AGENCY = (
    rf"(?:\(\s?(?P<agency_a>[^()\n]{{2,60}}+)\)|/(?P<agency_b>[^/\n]{{2,40}}+)/"
    rf"|,\s?(?P<agency_c>{alternation(AGENCIES)})(?=\s?{DASHES}))"
)
DASH = rf"(?:\s{{1,3}}{DASHES}{{1,3}}|{DASHES}{{2,3}}|[–—―_]|(?:(?<=\))|(?=-\s|-\Z))-)"
MARK = rf"(?P<mark>[.,)]{{0,2}}(?:{DASH}(?:\s-(?=\s))?|\s{{0,3}}:)|(?<=/)\.)"
"""The closing mark; a hyphen between letters is none: `Oakhollow-based`."""


SMALL = r"[a-z]{3,15}(?>(?:[ ][a-z]{3,15}){0,2})(?=,\s{1,2}[a-z]{3,9}\.?[ ]\d\d?\s?-)"
"""A place in small letters, as hasty wires have it: `oslo, june 19 -`."""

PROSE = rf"(?>(?:(?:{CAPITAL}[\w'’.]*+,?|of)[ ]){{1,6}})(?!(?:no|and|{LINK})[ ])[a-z]++[ ][a-z]"
"""What opens most paragraphs and no dateline: `The board said the`, in which no month follows.

It spares them the grammar, which would try each of its parts before it gave up.
"""

DATELINE = LatePattern(
    rf"""
    (?!{PROSE})
    (?P<place>{PLACE}|{SMALL})?
    (?:[\s.,:(–—-]{{0,4}}{DATE}\.?)?
    (?:(?:[\s,.]{{0,3}}|[\s–—-]{{1,4}}(?=\([^()\n]{{2,40}}\)\s?{DASHES})){AGENCY})?
    (?:{MARK}|(?<=[)/])|\Z)
    """,
    re.VERBOSE,
)
"""The parts and their end: a closing mark, an agency's bracket or the end of the line."""

LATE_DATE = LatePattern(rf"(?<={DASHES})\s?(?P<date>{DATED})\s?{DASHES}{{1,2}}")
"""A date behind the agency's mark: `OAKHOLLOW --(BUSINESS WIRE)--Apr. 26, 2018--`."""
