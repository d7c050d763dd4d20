"""Fields of offices, whatever they are: ``Minister for Inland Waterways Anna Weiss``."""

from collections.abc import Iterator
from itertools import takewhile

from factkit.layers.name_words import CALENDAR
from factkit.layers.names import SHORT_TITLES, Name
from factkit.patterns import LatePattern
from factkit.speakers.names.offices import SHORTEST_FULL
from factkit.speakers.names.spellings import Spelling
from factkit.speakers.words import (
    BODY_WORDS,
    MANNERS,
    PERSON_NOUNS,
    TITLES,
    folded,
    gender_of_given,
    tokens_of,
)

MINISTERS = frozenset(("commissioner", "minister", "secretary", "undersecretary"))
STEMS = ("ommissioner ", "ecretary ", "inister ")
OF_FIELD = LatePattern(
    r"((?:[A-Z][\w-]*[ ]){0,3})(\w+)[ ](?:for|of)[ ](?:the[ ])?"
    r"(?:[A-Z]\w+(?:,| and|, and)[ ]){0,3}$"
)
"""What stands before the field of a minister, or its last part: ``Minister for Ports and``."""
BEHIND_OFFICES = (" for ", " of ", " the ", " and ")
BEHIND_CHIEFS = " for "
CHIEFS = MINISTERS | {
    "ambassador", "auditor", "chair", "chairman", "chairperson", "chairwoman", "chief",
    "collector", "commander", "comptroller", "coordinator", "councillor", "delegate", "deputy",
    "director", "director-general", "envoy", "executive", "governor", "head", "inspector",
    "leader", "manager", "mayor", "member", "officer", "official", "ombudsman", "president",
    "principal", "representative", "superintendent", "treasurer", "vice-president", "warden",
}  # fmt: skip
"""Offices that have a field, in capitals: ``Regional Director for``. An aide is for a person."""
ADDRESSES = MANNERS | SHORT_TITLES | {"cllr", "dame"}
NO_FIELDS = PERSON_NOUNS | ADDRESSES
"""Titles that are no field of an office: ``a spokesman for Gov. Juan Roa`` is not Juan Roa."""
REACH = 80


def field_end(text: str, start: int, run: list[str]) -> int:
    """Return how many words of a run are the field of a minister, whatever they are.

    ``Minister for Inland Waterways Anna Weiss``: no list of fields is full. A name takes two words,
    or all from a given name on; behind another office it must begin with one (``Regional Director
    for Ports Anna Weiss``, but ``Managing Director for Queens Park Rangers``).
    """
    if not text.endswith(BEHIND_OFFICES, 0, start):  # as mostly
        return 0
    if len(run) <= SHORTEST_FULL or folded(run[-1]) in BODY_WORDS:
        return 0
    end = len(run) - SHORTEST_FULL
    if minister_before(text, start) is not None:
        return next(_given_names(run, 0, end), end)
    if chief_before(text, start) is None:
        return 0
    return next(_given_names(run, 0, end + 1), 0)  # 0 of `Manager for Juan Pablo Roa`, too


def _given_names(run: list[str], first: int, end: int) -> Iterator[int]:
    """Return where given names stand among the words of a run."""
    return (i for i in range(first, end) if gender_of_given((folded(run[i]),)))


def opens_with_field(spelling: Spelling, name: Name) -> bool:
    """Return whether a field stands before who holds an office: ``Finance Anna Weiss``."""
    if len(spelling.bare) < name.end - name.core:
        return True
    return bool(spelling.title) and NO_FIELDS.isdisjoint(tokens_of(spelling.title))


def office_before(text: str, start: int) -> int | None:
    """Return where the office stands whose field is at an offset: ``District Commissioner for``."""
    if not text.endswith(BEHIND_OFFICES, 0, start):  # as mostly
        return None
    chief = chief_before(text, start)
    return minister_before(text, start) if chief is None else chief


def minister_before(text: str, start: int) -> int | None:
    """Return where the office of a minister stands before ``for``: ``Deputy Minister for``."""
    first = max(0, start - REACH)
    if all(text.find(stem, first, start) < 0 for stem in STEMS):  # as mostly
        return None
    office = OF_FIELD.compiled.search(text, first, start)
    if office is None or office[2].lower() not in MINISTERS:
        return None
    titles = takewhile(lambda word: folded(word) in TITLES, reversed(office[1].split()))
    return office.start(2) - sum(len(title) + 1 for title in titles)  # `Monday Deputy Minister`


def chief_before(text: str, start: int) -> int | None:
    """Return where another office in capitals stands there: ``Regional Director for``."""
    if not text.endswith(BEHIND_CHIEFS, 0, start):
        return None
    end = start - len(BEHIND_CHIEFS)
    before = text[max(0, end - REACH) : end].split(" ")
    if not before[-1][:1].isupper() or folded(before[-1]) not in CHIEFS:
        return None
    office = [*takewhile(_is_of_office, reversed(before))]
    return end - sum(map(len, office)) - len(office) + 1


def _is_of_office(word: str) -> bool:
    """Return whether a word may stand within an office in capitals: no ``Monday``."""
    return word[:1].isupper() and word[-1].isalpha() and word.lower() not in CALENDAR
