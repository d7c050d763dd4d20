"""Openings: the description of a person that opens a sentence: ``The mayor``, ``A neighbour``."""

import re
from typing import NamedTuple

from factkit.attribution.verbs import REPORTING
from factkit.lexicon import words
from factkit.spans import Extent
from factkit.speakers.words import BODY_WORDS, PERSON_NOUNS, singular

DESCRIPTION = re.compile(r"(The|An?|Another|One|Both|Two)((?:[ ][\w-]+){1,5})(?![\w’'-])")
COMPLEMENT = re.compile(
    r"[ ](?:of|for|from|at)[ ](?:(?:the|an?|his|her)[ ])?(?:[A-Z][\w-]+(?:[ ][A-Z][\w-]+)*|[a-z-]+)"
)
NAMED = re.compile(r",?[ ](?:the[ ])?[A-Z]|['’]")
"""Behind a description: whose name follows is known by it, and an owner is no subject."""
MANY = frozenset(("two", "three", "both", "four"))
STOPS = words("function_words") | REPORTING.keys()


class Described(NamedTuple):
    """A description that opens a sentence: its head noun, and whether it brings in somebody new.

    ``wording`` is where it stands without its article; ``many`` is set for ``the two women``,
    ``bare`` where nothing qualifies the noun.
    """

    head: str
    bare: bool
    new: bool
    many: bool
    wording: Extent


def description_at(text: str, start: int) -> tuple[Extent, Described] | None:
    """Return the description of a person that opens a sentence: ``The mayor``, ``A neighbour``."""
    match = DESCRIPTION.match(text, start)
    if match is None:
        return None
    article, run = match[1], match[2].split()
    many = article in ("Both", "Two") or run[0] in MANY
    end = match.start(2)
    for index, word in enumerate(run):
        end = text.index(word, end) + len(word)
        if word in STOPS and word not in MANY:
            return None
        noun = singular(word) if many else word
        if noun in PERSON_NOUNS and not _goes_on(run[index + 1 : index + 2]):
            break
    else:
        return None
    if NAMED.match(text, end):
        return None
    behind = COMPLEMENT.match(text, end)
    wording = Extent(match.start(2) + 1, behind.end() if behind else end)
    new = article not in ("The", "Both")
    described = Described(noun or word, index == 0, new, many, wording)
    return Extent(start, end), described


def _goes_on(behind: list[str]) -> bool:
    """Return whether the next word is a noun too: ``The police chief``, ``The mayor office``."""
    return bool(behind) and (behind[0] in PERSON_NOUNS or behind[0] in BODY_WORDS)
