"""Names: runs of capitalised words, with the titles before them told apart.

A run is joined by white space, by the particles of family names (``Anna de Vries``) and by ``of``
(``Bank of Varna``, ``Secretary of State Oduya``). Words that are capitalised only because they
open a sentence are cut off its front; weekdays and months end it.
"""

from collections.abc import Iterator
from typing import NamedTuple

import regex

from factkit.layers.sentences import Sentence
from factkit.lexicon import words

OPENERS = words("sentence_openers")
TITLES = words("title_words")
BODIES = words("body_words")
OF_HEADS = TITLES | BODIES
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    "sat sun".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb "
    "mar apr jun jul aug sep sept oct nov dec".split()
)
CALENDAR = WEEKDAYS | MONTHS
LOOSE = frozenset("of the d da de del della der den di du van von y zu".split())

WORD = r"""
    (?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Adm|Maj|Cmdr|Hon|Pres|Supt|Det|Insp
      |Messrs|Mme|Fr|Amb|Brig)\.                                    # an abbreviated title
  | (?:\p{Lu}\.)(?:-?\p{Lu}\.)*                                      # initials: J. or J.K. or U.S.
  | (?:(?:[aA]l|[eE]l|[aA]sh?|[aA]d|[aA]n)[-‑])?
    \p{Lu}[\p{L}\p{M}\p{Nd}]*+
    (?:(?:[-‑&]|['’](?![sS]\b))(?:[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*+))*+   # O'Hara, Weiss-Odak
"""
PARTICLE = r"(?:d[aeiu]|d[eo]s|del|della|der|den|van|von|te[nr]|bin|ibn|bint|abu|y|zu)"
NAME = regex.compile(
    rf"""
    (?<![\p{{L}}\p{{Nd}}])
    (?:{PARTICLE}[ ])?(?:{WORD})
    (?:[ \u00a0](?:(?:{PARTICLE}[ \u00a0]){{1,2}}|of[ \u00a0](?:the[ \u00a0])?)?(?:{WORD})){{0,12}}
    (?:,?[ ](?:[JS]r\.|[JS]r\b|III?\b|IV\b))?
    """,
    regex.VERBOSE,
)
PIECE = regex.compile(r"[^ \u00a0]+")


Piece = tuple[int, int, str]
"""A word of a run: its place and its lower-case form without a closing dot or comma."""


class Name(NamedTuple):
    """A run of capitalised words: ``Foreign Minister Anna de Vries``.

    ``core`` is where the bare name starts, behind titles and adjectives (``Anna de Vries``).
    """

    start: int
    end: int
    core: int


def find_names(text: str, sentences: tuple[Sentence, ...]) -> tuple[Name, ...]:
    """Return the names in text order."""
    return tuple(name for sentence in sentences for name in _names_of(text, sentence))


def _names_of(text: str, sentence: Sentence) -> Iterator[Name]:
    for match in NAME.finditer(text, sentence.start, sentence.end):
        run = match.group()
        if " " in run or "\u00a0" in run:
            yield from _split(text, match.start(), match.end())
        elif run.lower() not in OPENERS and run.rstrip(".").lower() not in CALENDAR:
            yield Name(match.start(), match.end(), match.start())


def _split(text: str, start: int, end: int) -> Iterator[Name]:
    """Cut a run of several words where it cannot be one name."""
    run: list[Piece] = []
    for piece in PIECE.finditer(text, start, end):
        word = piece.group().rstrip(".,").lower()
        if _ends_run(text, run, word, piece.end()):
            yield from _name(text, run)
            run = []
        else:
            run.append((piece.start(), piece.end(), word))
    yield from _name(text, run)


def _ends_run(text: str, run: list[Piece], word: str, end: int) -> bool:
    """Return whether a word stands between names: an opener, a day or month, a loose ``of``."""
    if word in MONTHS:  # `Theresa May` is a name, `On May 5` and `Weiss May 5` are not
        return not run or text[end : end + 2].strip().isdigit()
    if word == "of":  # `Bank of Varna`, but not `Anna de Vries of Varna`
        return not run or run[-1][2] not in OF_HEADS
    return word in WEEKDAYS or (not run and (word in OPENERS or word == "the"))


def _name(text: str, run: list[Piece]) -> Iterator[Name]:
    while run and text[run[-1][0]].islower() and run[-1][2] in LOOSE:  # what they led to is cut off
        run.pop()
    if run:
        yield Name(run[0][0], run[-1][1], _core(run))


def _core(run: list[Piece]) -> int:
    """Return where the bare name starts: behind the last title that something follows."""
    if run[-1][2] in BODIES:  # `Justice Department` is no justice called Department
        return run[0][0]
    titles = (index for index in range(len(run) - 2, -1, -1) if run[index][2] in TITLES)
    return run[next(titles, -1) + 1][0]
