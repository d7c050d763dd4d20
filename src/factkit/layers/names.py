"""Names: runs of capitalised words, with the titles before them told apart.

A run is joined by a space, by the particles of family names (``Anna de Vries``), by ``of`` behind
a body or an office (``Bank of Varna``), by the apostrophe of many (``Fire Officers' Guild``) and by
the dot of an initial or a short title (``Mr. J. K. Weiss``). Words that are capitalised only
because they open a sentence are cut off its front; weekdays and months end it.
"""

import re
from itertools import starmap
from typing import NamedTuple

from factkit.layers.sentences import Sentence
from factkit.lexicon import words
from factkit.patterns import LatePattern

OPENERS = words("sentence_openers")
TITLES = words("title_words")
BODIES = words("body_words")
SHORT_TITLES = frozenset(title.lower() for title in words("abbreviated_titles"))
WEEKDAYS = frozenset(entry.partition(" ")[0] for entry in words("weekdays"))
MONTHS = frozenset(entry.partition(" ")[0] for entry in words("months"))
CALENDAR = WEEKDAYS | MONTHS
NO_NAMES = OPENERS | CALENDAR
TELLING = NO_NAMES | TITLES
"""Words that tell where a name starts or ends; where there are none, words are taken together."""

OWNED = BODIES | words("organisation_words")
OF_HEADS = TITLES | BODIES
PARTICLES = words("name_particles")
SUFFIXES = frozenset(("jr", "sr"))

CAPITAL = r"""
    [A-Z\u00c0-\u00de\u0100-\u024f\u0370-\u052f\u0531-\u0556\u1e00-\u1eff](?<!\w\w)   # opens a word
    \w*+
    (?> (?:
        [-‑&] \w++                   # Weiss-Odak, B&W
      | ['’] (?![sS]\b) \w++         # O'Hara, but not Weiss's
      | \. [A-Z] (?!\w)              # U.S, J.K
    )* )
"""
CAPITALS = LatePattern(rf"{CAPITAL} (?> (?: [ ] {CAPITAL} )* )", re.VERBOSE)
"""Capitalised words with single spaces between: nearly always a whole name."""

ARABIC = frozenset(("al", "el", "ad", "as", "ash", "an", "ar", "at", "bin"))
PLURAL_OWNERS = frozenset(("' ", "’ "))
"""What joins a body to those it is of: ``the Fire Officers' Guild``."""
PREFIXES = frozenset(prefix + hyphen for prefix in ARABIC for hyphen in "-‑")
SMALL = PARTICLES | PREFIXES
"""All that may stand within a name in small letters."""

IN_FRONT = PREFIXES | frozenset(f"{particle} " for particle in PARTICLES)
IN_FRONT_ENDS = frozenset(f" {small}"[-3:] for small in IN_FRONT)
"""What may stand in front of a name, and the last characters of it, which are quick to look up."""

LONGEST_JOINT = 9
"""Characters of ` van der `, the longest that may stand inside a name."""
LONGEST_PARTICLE = 6


class Name(NamedTuple):
    """A run of capitalised words: ``Foreign Minister Anna de Vries``.

    ``core`` is where the bare name starts, behind titles and adjectives (``Anna de Vries``).
    """

    start: int
    end: int
    core: int


Found = tuple[int, int, int]
"""What makes a name."""

Run = tuple[int, int, int, str]
"""A name that may go on: start, end, where it starts without its titles, its last words."""


def find_names(text: str, sentences: tuple[Sentence, ...]) -> tuple[Name, ...]:
    """Return the names in text order."""
    found: list[Found] = []
    for start, end, _, _ in sentences:
        run: Run | None = None
        for match in CAPITALS.compiled.finditer(text, start, end):
            first, last = match.span()
            words = match[0].lower()
            if run and (first - run[1] > LONGEST_JOINT or not _joins(text, run, first, words)):
                run = None
            if run or (" " in words and not TELLING.isdisjoint(words.split(" "))):
                run = _read(found, run, text, match, start)
            elif words not in NO_NAMES:  # `The`, `Monday`: one in four
                begin = _with_particle(text, first, start)
                found.append((begin, last, begin))
                run = begin, last, begin, words
    return tuple(starmap(Name, found))


def _read(
    found: list[Found], run: Run | None, text: str, match: re.Match[str], least: int
) -> Run | None:
    """Read capitalised words one by one; return what may go on behind them."""
    begin = match.start()
    for written in match[0].split(" "):
        word = written.lower()
        behind = begin + len(written)
        if word in CALENDAR and (not run or _is_date(text, word, behind)):
            run = None
        elif run:
            start, _, bare, before = run
            run = start, behind, begin if before in TITLES else bare, word
            found[-1] = start, behind, start if word in BODIES else run[2]
        elif word not in OPENERS:
            start = _with_particle(text, begin, least)
            run = start, behind, start, word
            found.append((start, behind, start))
        begin = behind + 1
    return run


def _joins(text: str, run: Run, begin: int, words: str) -> bool:
    """Return whether the words that begin there go on the run."""
    between = text[run[1] : begin]
    if len(between) <= 1:  # none in `××`: a capital by its range, but no word
        return between.isspace() and between not in "\r\n"
    before = run[3].rpartition(" ")[2]
    if between[0] == "." and between[1:].isspace():
        return before in SHORT_TITLES or len(before) == 1 or before[-2:-1] == "."
    if between == ", ":
        return words.partition(" ")[0] in SUFFIXES
    if between in {" of ", " of the "}:
        return before in OF_HEADS and not _follows_initial(text, run[1] - len(before))
    if between in PLURAL_OWNERS:
        return before.endswith("s") and words.rpartition(" ")[2] in OWNED
    return SMALL.issuperset(between.split())


def _follows_initial(text: str, start: int) -> bool:
    """Return whether a title is a family name here: ``Peter T. King of Varna``."""
    return text[start - 2 : start] == ". " and not text[start - 4 : start - 3].isalnum()


def _with_particle(text: str, start: int, least: int) -> int:
    """Return where a name starts whose particle is small: ``al-Amin``, ``de Vries``."""
    if text[start - 3 : start] not in IN_FRONT_ENDS:  # as nearly always
        return start
    begin = text.rfind(" ", max(least, start - LONGEST_PARTICLE), start - 1) + 1
    return begin if begin and text[begin:start] in IN_FRONT else start


def _is_date(text: str, word: str, behind: int) -> bool:
    """Return whether ``May`` within a run is a month: a number follows."""
    return word in WEEKDAYS or text[behind : behind + 2].strip(" .").isdigit()
