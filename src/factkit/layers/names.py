"""Names: runs of capitalised words, with the titles before them told apart.

A run is joined by a space, by the particles of family names (``Anna de Vries``), by ``of`` behind a
body or an office (``Bank of Varna``), by the apostrophe of many (``Fire Officers' Guild``), by the
``&`` of a firm (``Orm & Bell``) and by the dot of an initial or a short title (``Mr. J. K.
Weiss``). A nickname within a name is part of it (``Juan "Chico" Roa``), and no title even where it
is ``"Doc"``. Words that are capitalised only because they open a sentence are cut off its front;
weekdays and months end it.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from factkit.layers.name_joints import ALWAYS, BODIES, RARE, TITLES, joins_rarely
from factkit.layers.name_words import (
    CALENDAR,
    NAMES_TOO,
    NO_NAMES,
    is_alone_a_name,
    is_date,
    opens_name,
)
from factkit.layers.sentences import Sentence
from factkit.lexicon import words
from factkit.patterns import LatePattern
from factkit.spans import Extent, Placed, each_as

SHORT_TITLES = frozenset(title.lower() for title in words("abbreviated_titles"))
TELLING = NO_NAMES | TITLES
"""Words that tell where a name starts or ends; where there are none, words are taken together."""

OF_HEADS = TITLES | BODIES
PARTICLES = words("name_particles")
GENERATIONS = words("generations")

LARGE = r"[A-Z\u00c0-\u00de\u0100-\u024f\u0370-\u052f\u0531-\u0556\u1e00-\u1eff]"
JOINT = r"""
    [-‑&'’.] (?:
        (?<=[-‑&]) \w++                     # Weiss-Odak, B&W
      | (?<=['’]) (?![sS]\b) \w++           # O'Hara, but not Weiss's
      | (?<=\.) [A-Z] (?!\w)                # U.S, J.K
    )
"""
REST = rf"\w*+ (?: {JOINT} (?: {JOINT} )* | )"
CAPITALS = LatePattern(
    rf"( {LARGE} (?<!\w\w) {REST} (?: [ ] {LARGE} {REST} (?: [ ] {LARGE} {REST} )* | ) )",
    re.VERBOSE,
)
"""Capitalised words with single spaces between: nearly always a whole name.

What may follow is written out once before it is repeated: ``re`` tells at its first character that
nothing follows, but sets out on a repetition in vain. Behind them stands nothing that could fail,
so nothing is read twice.
"""
GAP = "|"
"""Stands for each character that is no part of a name: nothing joins what is on both sides."""

ARABIC = frozenset(("al", "el", "ad", "as", "ash", "an", "ar", "at", "bin"))
PREFIXES = frozenset(prefix + hyphen for prefix in ARABIC for hyphen in "-‑")
SMALL = PARTICLES | PREFIXES
"""All that may stand within a name in small letters."""

IN_FRONT = PREFIXES | frozenset(f"{particle} " for particle in PARTICLES if len(particle) > 1)
IN_FRONT_ENDS = frozenset(f" {small}"[-4:] for small in IN_FRONT)
"""What may stand in front of a name, and the last characters of it, which are quick to look up.

Not the `y` and the `e` that stand between two names.
"""

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
NO_RUN: Run = (0, 0, 0, "")


def find_names(
    text: str,
    sentences: Sequence[Sentence],
    outside: Iterable[Sequence[Placed]],
    nicknames: Sequence[Extent],
) -> tuple[tuple[Name, ...], str]:
    """Return the names in text order, and all capitalised words with spaces between.

    ``outside`` are the layers that hold all text outside the sentences; ``nicknames`` are no names
    by themselves.
    """
    told = text
    for layer in (*outside, nicknames):
        if layer:
            told = _without(told, layer)
    starts = {sentence.start for sentence in sentences}
    resumed = {nickname.end + 1 for nickname in nicknames}
    found: list[Found] = []
    run: Run | None = None
    parts = CAPITALS.compiled.split(told)  # what stands between, and capitalised words, by turns
    capitals = parts[1::2]
    end = 0
    for gap, written in zip(parts[::2], capitals, strict=False):
        begin = end + len(gap)
        end = begin + len(written)
        lower = written.lower()
        if run and (
            begin - run[1] > LONGEST_JOINT or begin in starts or not _joins(told, run, gap, lower)
        ):
            run = run if resumed and begin in resumed else None
        if run or (" " in lower and not TELLING.isdisjoint(lower.split(" "))):
            run = _read(found, run, told, begin, end)
        elif lower not in NO_NAMES or (
            lower in NAMES_TOO and is_alone_a_name(told, lower, begin, end)
        ):
            start = _with_particle(told, begin) if gap[-4:] in IN_FRONT_ENDS else begin
            found.append((start, end, start))
            run = start, end, start, lower
    return tuple(each_as(Name, found)), " ".join(capitals)


def _without(told: str, layer: Iterable[Placed]) -> str:
    """Return the text with gaps for what is no name, though its words look like one's."""
    pieces: list[str] = []
    done = 0
    for place in layer:
        pieces += told[done : place.start], GAP * (place.end - place.start)
        done = place.end
    return "".join([*pieces, told[done:]])


def _read(found: list[Found], run: Run | None, text: str, begin: int, end: int) -> Run | None:
    """Read capitalised words one by one; return what may go on behind them."""
    start, stop, bare, last = run or NO_RUN
    for written in text[begin:end].split(" "):
        word = written.lower()
        behind = begin + len(written)
        if not last:
            if word not in NO_NAMES or opens_name(text, word, begin, behind, end):
                start = bare = _with_particle(text, begin)
                stop, last = behind, word
                found.append((start, stop, start))
        elif word in CALENDAR and is_date(text, word, behind):
            found[-1] = start, stop, start if last in BODIES else bare
            last = ""
        else:
            if last in BODIES and begin > stop + 1 and text.find(" of ", start, stop) < 0:
                bare = start  # `National Union of | Teachers`
            elif (
                last in TITLES
                and word not in GENERATIONS  # `Pedro King Jr.`
                and (begin == stop + 1 or text[stop:begin] != " and ")  # `Ministry of Trade and`
            ):
                bare = begin
            stop, last = behind, word
        begin = behind + 1
    if not last:
        return None
    found[-1] = start, stop, start if last in BODIES else bare
    return start, stop, bare, last


def _joins(text: str, run: Run, between: str, words: str) -> bool:
    """Return whether words go on the run that stands before them."""
    if len(between) <= 1:  # none in `××`: a capital by its range, but no word
        return between.isspace() and between not in "\r\n"
    before = run[3].rpartition(" ")[2]
    if between[0] == "." and between[1:].isspace():
        return before in SHORT_TITLES or len(before) == 1 or before[-2:-1] == "."
    if between == ", ":
        return words.partition(" ")[0] in GENERATIONS
    if between in {" of ", " of the "}:
        return before in OF_HEADS and not _follows_initial(text, run[1] - len(before))
    if between in RARE:
        is_in_question = before in RARE[between] or between in ALWAYS
        return is_in_question and joins_rarely(text, run[:2], before, between, words)
    return SMALL.issuperset(between.split())


def _follows_initial(text: str, start: int) -> bool:
    """Return whether a title is a family name here: ``Peter T. King of Varna``."""
    return text[start - 2 : start] == ". " and not text[start - 4 : start - 3].isalnum()


def _with_particle(text: str, start: int) -> int:
    """Return where a name starts whose particle is small: ``al-Amin``, ``de Vries``."""
    begin = text.rfind(" ", max(0, start - LONGEST_PARTICLE), start - 1) + 1
    return begin if begin and text[begin:start] in IN_FRONT else start
