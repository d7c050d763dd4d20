"""Names: runs of capitalised words, with the titles before them told apart.

A run is joined by a space, by the particles of family names (``Anna de Vries``), by ``of`` behind
a body or an office (``Bank of Varna``) and by the dot of an initial or a short title (``Mr. J. K.
Weiss``). Words that are capitalised only because they open a sentence are cut off its front;
weekdays and months end it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factkit.layers.sentences import Sentence
from factkit.lexicon import words

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

CAPITAL = re.compile(
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


class Piece(NamedTuple):
    """A word of a run; ``word`` is in lower case."""

    start: int
    end: int
    word: str


def find_names(text: str, sentences: tuple[Sentence, ...]) -> tuple[Name, ...]:
    """Return the names in text order."""
    return tuple(
        _name(run) for sentence in sentences for run in _runs(text, sentence.start, sentence.end)
    )


def _runs(text: str, start: int, end: int) -> Iterator[list[Piece]]:
    run: list[Piece] = []
    for match in CAPITAL.finditer(text, start, end):
        piece = Piece(match.start(), match.end(), match.group().lower())
        if run and not _joins(text, run[-1], piece):
            yield run
            run = []
        if piece.word in CALENDAR and _is_date(text, run, piece):
            if run:
                yield run
                run = []
        elif run:
            run.append(piece)
        elif piece.word not in OPENERS:
            run.append(piece._replace(start=_with_particle(text, piece.start, start)))
    if run:
        yield run


def _joins(text: str, last: Piece, piece: Piece) -> bool:
    """Return whether a word goes on the run that ends in ``last``."""
    gap = piece.start - last.end
    if gap == 1:
        return text[last.end].isspace() and text[last.end] not in "\r\n"
    if not 0 < gap <= LONGEST_JOINT:  # `××` is two pieces: a capital by its range, but no word
        return False
    between = text[last.end : piece.start]
    if between[0] == "." and between[1:].isspace():
        return last.word in SHORT_TITLES or len(last.word) == 1 or last.word[-2:-1] == "."
    if between == ", ":
        return piece.word in SUFFIXES
    if between in {" of ", " of the "}:
        return last.word in OF_HEADS
    return all(
        word in PARTICLES or (word[-1] in "-‑" and word[:-1] in ARABIC) for word in between.split()
    )


def _with_particle(text: str, start: int, least: int) -> int:
    """Return where a name starts whose particle is small: ``al-Amin``, ``de Vries``."""
    joint = start - 1
    if joint <= least or text[joint] not in " -‑":
        return start
    begin = text.rfind(" ", max(least, start - LONGEST_PARTICLE), joint) + 1
    particles = PARTICLES if text[joint] == " " else ARABIC
    return begin if begin and text[begin:joint] in particles else start


def _is_date(text: str, run: list[Piece], piece: Piece) -> bool:
    """Return whether ``May`` is a month: it opens a run (``On May 5``) or a number follows."""
    if piece.word in WEEKDAYS:
        return True
    return not run or text[piece.end : piece.end + 2].strip(" .").isdigit()


def _name(run: list[Piece]) -> Name:
    return Name(run[0].start, run[-1].end, _core(run))


def _core(run: list[Piece]) -> int:
    """Return where the bare name starts: behind the last title that something follows."""
    if len(run) > 1 and run[-1].word not in BODIES:  # `Justice Department` is no justice
        for index in range(len(run) - 2, -1, -1):
            if run[index].word in TITLES:
                return run[index + 1].start
    return run[0].start
