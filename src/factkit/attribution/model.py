"""What the sieves ask and answer."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from factkit.article import Article
from factkit.attribution.scene import Report, Scene
from factkit.attribution.scenes import Scenes
from factkit.facts.base import Confidence
from factkit.layers.quotations import Quotation
from factkit.spans import Extent

LETTER_OR_DIGIT = re.compile(r"[^\W_]")
Kind = Literal["direct", "partial"]


class Attribution(NamedTuple):
    """What was settled about one quotation of the article.

    ``quotation`` is its index in ``article.quotations``. ``source`` is the mention that carries
    the attribution (article and title included), ``cue`` the reporting words. ``rule`` names the
    sieve that answered. ``continues`` is the index of the quotation that this one carries on.
    """

    quotation: int
    kind: Kind
    source: Extent | None
    cue: Extent | None
    continues: int | None
    confidence: Confidence
    rule: str


Parts = tuple[int, Kind, Extent | None, Extent | None, int | None, Confidence, str]
"""The parts of an attribution; ``each_as`` makes one of them at less than its name does."""


class Answer(NamedTuple):
    """A sieve's answer: the source, the cue, and the quotation it carries on, if any."""

    source: Extent | None
    cue: Extent | None
    continues: int | None = None


Said = Answer | Attribution
"""What was settled about a quotation before."""


def ending(text: str, quotation: Quotation) -> str:
    """Return the last character of a quotation, marks of inner quotations aside."""
    end = quotation.end
    while text[end - 1] in "’'”\"‘“ " and end - 1 > quotation.start:
        end -= 1
    return text[end - 1]


def opens_small(text: str, quotation: Quotation) -> bool:
    """Return whether the first letter of a quotation is a small one."""
    start = quotation.start
    if text[start].isalpha():
        return text[start].islower()
    first = LETTER_OR_DIGIT.search(text, start, quotation.end)
    return first is not None and first[0].islower()


@dataclass(slots=True, eq=False)
class Question:
    """One quotation that waits for its source.

    ``number`` is its place in the layer, ``at`` its place among the tokens of its scene,
    ``first`` and ``last`` are the first token and the stop of its sentence, ``opens_sentence``
    tells that it is the first thing in it. ``opens_small`` tells that its first letter is a small
    one, ``ending`` is its last character, marks of inner quotations aside. ``reported`` is the last
    report before it in its sentence. ``settled`` holds the answers that earlier sieves gave,
    and this one to quotations before. ``behind`` keeps the first word behind it.
    """

    article: Article
    scenes: Scenes
    scene: Scene
    quotation: Quotation
    number: int
    at: int
    first: int
    last: int
    opens_sentence: bool
    opens_small: bool
    ending: str
    reported: Report | None
    settled: Mapping[int, Said]
    behind: int | None = None


class Sieve(NamedTuple):
    """A rule that may know the source of a quotation; ``confidence`` is its measured precision.

    Where it has ``words``, it knows nothing without one of them in the sentence.
    """

    name: str
    confidence: Confidence
    find: Callable[[Question], Answer | None]
    words: frozenset[str] | None = None
