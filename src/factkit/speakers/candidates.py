"""Candidates: who stands in a sentence, by a name, a pronoun or the description that opens it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from factkit.attribution.verbs import REPORTING
from factkit.layers.names import Name
from factkit.lexicon import words
from factkit.spans import Extent
from factkit.speakers.cast import Cast
from factkit.speakers.entities import Entity
from factkit.speakers.roles import QUALIFIERS
from factkit.speakers.words import BODY_WORDS, PERSON_NOUNS, Gender, singular

PRONOUN = re.compile(r"[HhSs](?<!\w\w)(?:(?<=[Hh])e|(?<=[Ss])he)\b")
"""``he`` and ``she``; the letter comes first because a word boundary is slow to look for."""
GENDERS: dict[str, Gender] = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
FORWARD = re.compile(
    r"(?:Asked|When|While|As|After|Before|Once|If|Though|Although|[A-Z][a-z]+ing)[ ]"
    r"[^.;:\"“”\r\n]{1,100}?,[ ](?=[A-Z])"
)
"""A clause that opens a sentence: its pronoun means the subject behind it."""
DESCRIPTION = re.compile(r"(The|An?|Another|One|Both|Two)((?:[ ][\w-]+){1,5})(?![\w’'-])")
COMPLEMENT = re.compile(
    r"[ ](?:of|for|from|at)[ ](?:(?:the|an?|his|her)[ ])?(?:[A-Z][\w-]+(?:[ ][A-Z][\w-]+)*|[a-z-]+)"
)
NAMED = re.compile(r",?[ ](?:the[ ])?[A-Z]|['’]")
"""Behind a description: whose name follows is known by it, and an owner is no subject."""
MANY = frozenset(("two", "three", "both", "four"))
STOPS = words("function_words") | REPORTING.keys()
WIDTH = 24
"""So many names, pronouns and sources are looked at in a sentence,"""
LONG = 3000
"""and so many characters of it."""
JOINT = 40
"""A name that qualifies the one behind it is no further from it."""


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


Place = Extent | Name
Whom = Entity | Name | Gender | Described
"""Who stands at a place: who speaks from it, a name, the gender of a pronoun, a description."""


class Candidate(NamedTuple):
    """Somebody who stands in a sentence: a source, a name or a pronoun.

    ``reports`` is set where a reporting verb stands beside or a quotation is given to this one;
    ``beside`` is who stands beside (``Weiss and Roa``), ``opens`` is set for the first word.
    """

    place: Place
    whom: Whom
    rank: int
    reports: bool
    beside: "Candidate | None"
    opens: bool


def names_between(cast: Cast, text: str, start: int, end: int) -> Iterator[tuple[Name, Name]]:
    """Yield the names outside quotations between two offsets that may be a person's."""
    names = cast.names
    first = bisect_left(names, (start,))
    for index in range(first, min(first + WIDTH, len(names))):
        name = names[index]
        if name.end > end:
            return
        if cast.is_quoted(name.start) or not cast.index.may_be_person(name):
            continue
        if index + 1 == len(names) or not _qualifies(text, name.end, names[index + 1].start):
            yield name, name


def _qualifies(text: str, end: int, start: int) -> bool:
    """Return whether a name stands before a noun that names the next: ``Roa aide Anna Weiss``."""
    if start - end > JOINT or start - end < len(" aide "):
        return False
    gap = text[end:start]
    between = gap.split(" ")[1:-1]
    if gap[0] != " " or gap[-1] != " " or between[-1] not in PERSON_NOUNS:
        return False
    return QUALIFIERS.issuperset(between)


def pronouns_between(
    cast: Cast, text: str, start: int, end: int
) -> Iterator[tuple[Extent, Gender]]:
    """Yield the pronouns outside quotations between two offsets that look back."""
    matches = islice(PRONOUN.finditer(text, start, min(end, start + LONG)), WIDTH)
    found = [match for match in matches if not cast.is_quoted(match.start())]
    if not found:
        return
    forward = FORWARD.match(text, start)
    first = forward.end() if forward else start
    for match in found:
        if match.start() >= first:
            yield Extent(*match.span()), GENDERS[match[0].lower()]


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
