"""Texts that show who says what: ``"We stay," {Weiss} <said>.``

``{...}`` is the source and ``<...>`` the cue of the quotations in the text. Where quotations
differ, their numbers stand before a bar: ``{0|Weiss} ... {12|she}``. A quotation that nothing is
marked for has no source, or no cue.
"""

import re
from typing import NamedTuple

from factkit.article import read_article
from factkit.attribution import Attribution, attribute
from factkit.attribution.scene import Scene
from factkit.attribution.scenes import Scenes
from factkit.spans import Extent

MARKED = re.compile(r"([{<])(?:(\d+)\|)?([^{}<>|]+)[}>]")


class Sign(NamedTuple):
    """A place that was marked; ``numbers`` is empty where it holds for all quotations."""

    kind: str
    numbers: str
    place: Extent


class Marked(NamedTuple):
    """A text without its signs, and the signs."""

    text: str
    signs: tuple[Sign, ...]

    def places(self, kind: str) -> list[Extent]:
        """Return all places that are marked as sources (``{``) or cues (``<``)."""
        return [sign.place for sign in self.signs if sign.kind == kind]

    def place(self, kind: str, number: int) -> Extent | None:
        """Return the place that is marked as source (``{``) or cue (``<``) of a quotation."""
        fitting = (s for s in self.signs if s.kind == kind and _holds_for(s, number))
        sign = next(fitting, None)
        return sign.place if sign else None


def _holds_for(sign: Sign, number: int) -> bool:
    return not sign.numbers or str(number) in sign.numbers


def read_marked(written: str) -> Marked:
    """Take the signs out of a text."""
    text, signs, done = "", [], 0
    for match in MARKED.finditer(written):
        text += written[done : match.start()]
        place = Extent(len(text), len(text) + len(match[3]))
        signs.append(Sign(match[1], match[2] or "", place))
        text += match[3]
        done = match.end()
    return Marked(text + written[done:], tuple(signs))


def attributions(text: str) -> tuple[Attribution, ...]:
    return attribute(read_article(text))


def scene_of(text: str) -> Scene:
    """Return the scene of the first paragraph."""
    scene = Scenes(read_article(text)).of_paragraph(0)
    assert scene is not None
    return scene


def sourced(text: str, said: Attribution) -> tuple[str | None, str | None]:
    """Return the words of a source and of a cue, for a message that can be read."""
    return _words(text, said.source), _words(text, said.cue)


def _words(text: str, place: Extent | None) -> str | None:
    return None if place is None else text[place.start : place.end]


def assert_sources(written: str) -> tuple[Attribution, ...]:
    """Hold the sources and cues of all quotations to the signs; return the attributions."""
    marked = read_marked(written)
    found = attributions(marked.text)
    assert found, "no quotation"
    for number, said in enumerate(found):
        expected = said._replace(source=marked.place("{", number), cue=marked.place("<", number))
        assert sourced(marked.text, said) == sourced(marked.text, expected)
        assert said == expected
    return found
