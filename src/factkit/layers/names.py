"""Names: runs of capitalised words, with the titles before them told apart.

A run is joined by a space, by the particles of family names (``Anna de Vries``), by ``of`` behind
a body or an office (``Bank of Varna``) and by the dot of an initial or a short title (``Mr. J. K.
Weiss``). Words that are capitalised only because they open a sentence are cut off its front;
weekdays and months end it.
"""

import re
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
OF_HEADS = TITLES | BODIES
PARTICLES = words("name_particles")
SUFFIXES = frozenset(("jr", "sr"))

CAPITAL = LatePattern(
    r"""
    [A-Z\u00c0-\u00de\u0100-\u024f\u0370-\u052f\u0531-\u0556\u1e00-\u1eff](?<!\w\w)   # opens a word
    \w*
    (?: [-‑&] \w+                    # Weiss-Odak, B&W
      | ['’] (?![sS]\b) \w+          # O'Hara, but not Weiss's
      | \. [A-Z] (?!\w)              # U.S, J.K
    )*
    """,
    re.VERBOSE,
)
ARABIC = frozenset(("al", "el", "ad", "as", "ash", "an", "ar", "at", "bin"))
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


Piece = tuple[int, int, str]
"""A word of a run: where it starts and ends, and itself in lower case."""


def find_names(text: str, sentences: tuple[Sentence, ...]) -> tuple[Name, ...]:
    """Return the names in text order."""
    return tuple(
        [
            Name(run[0][0], run[-1][1], _core(run))
            for start, end, _, _ in sentences
            for run in _runs(text, start, end)
        ]
    )


def _runs(text: str, start: int, end: int) -> list[list[Piece]]:
    runs: list[list[Piece]] = []
    run: list[Piece] = []
    for match in CAPITAL.compiled.finditer(text, start, end):
        begin, behind = match.span()
        word = match[0].lower()
        if run and (begin - run[-1][1] > LONGEST_JOINT or not _joins(text, run[-1], begin, word)):
            run = []
        if word in CALENDAR and _is_date(text, word, behind, opens=not run):
            run = []
        elif run:
            run.append((begin, behind, word))
        elif word not in OPENERS:
            run = [(_with_particle(text, begin, start), behind, word)]
            runs.append(run)
    return runs


def _joins(text: str, last: Piece, begin: int, word: str) -> bool:
    """Return whether the word that begins there goes on the run that ends in ``last``."""
    _, behind, before = last
    between = text[behind:begin]
    if between == " ":
        return True
    if not between:  # `××` is two pieces: a capital by its range, but no word
        return False
    if len(between) == 1:
        return between.isspace() and between not in "\r\n"
    if between[0] == "." and between[1:].isspace():
        return before in SHORT_TITLES or len(before) == 1 or before[-2:-1] == "."
    if between == ", ":
        return word in SUFFIXES
    if between in {" of ", " of the "}:
        return before in OF_HEADS
    return all(
        small in PARTICLES or (small[-1] in "-‑" and small[:-1] in ARABIC)
        for small in between.split()
    )


def _with_particle(text: str, start: int, least: int) -> int:
    """Return where a name starts whose particle is small: ``al-Amin``, ``de Vries``."""
    joint = start - 1
    if joint <= least or text[joint] not in " -‑":
        return start
    begin = text.rfind(" ", max(least, start - LONGEST_PARTICLE), joint) + 1
    particles = PARTICLES if text[joint] == " " else ARABIC
    return begin if begin and text[begin:joint] in particles else start


def _is_date(text: str, word: str, behind: int, *, opens: bool) -> bool:
    """Return whether ``May`` is a month: it opens a run (``On May 5``) or a number follows."""
    return opens or word in WEEKDAYS or text[behind : behind + 2].strip(" .").isdigit()


def _core(run: list[Piece]) -> int:
    """Return where the bare name starts: behind the last title that something follows."""
    if len(run) > 1 and run[-1][2] not in BODIES:  # `Justice Department` is no justice
        for index in range(len(run) - 2, -1, -1):
            if run[index][2] in TITLES:
                return run[index + 1][0]
    return run[0][0]
