"""Names: runs of capitalised words, with the titles before them told apart."""

from typing import NamedTuple

from factkit.layers.sentences import Sentence


class Name(NamedTuple):
    """A run of capitalised words: ``Foreign Minister Anna de Vries``.

    ``core`` is where the bare name starts, behind titles and adjectives (``Anna de Vries``).
    """

    start: int
    end: int
    core: int


def find_names(text: str, sentences: tuple[Sentence, ...]) -> tuple[Name, ...]:
    """Return the names in text order."""
    return ()
