"""People: whether two names mean the same speaker."""

import re
from typing import Literal

from factkit.facts.speakers import Speaker
from factkit.fair_copy import fair
from factkit.lexicon import words
from factkit.speakers.words import SUFFIXES, generation_of

WORD = re.compile(r"\w+(?:['’-]\w+)*")
NO_PART = words("title_words") | SUFFIXES | words("name_particles") | {"the", "s"}
"""Words that tell no two names apart."""

Sameness = Literal["same", "other", "unclear"]


def sameness(one: Speaker, other: Speaker) -> Sameness:
    """Return whether a draft's speaker is that of its source.

    Names are compared by their words: ``Ory`` may be ``Lena Ory``, but not ``Lina Ory``. A body may
    speak through its spokesman, whose role names it. Who has no name is the same only by the
    same words.
    """
    if len({_generation(one), _generation(other)} - {""}) > 1:
        return "other"
    names = _name(one), _name(other)
    if _fit(*names):
        return "same"
    if {one.kind, other.kind} & {"unnamed", "group"}:
        return "same" if _stands_for(one, other) or _stands_for(other, one) else "unclear"
    if _acronym(one.name, other.name) or _acronym(other.name, one.name):
        return "same"
    if "organization" in (one.kind, other.kind) and (
        _stands_for(one, other) or _stands_for(other, one)
    ):
        return "same"
    return "other"


def _words(name: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(fair(name))]


def _name(speaker: Speaker) -> list[str]:
    told = _words(speaker.name)
    return [word for word in told if word not in NO_PART] or told


def _generation(speaker: Speaker) -> str:
    """Return what tells the father from the son; a draft may leave it out where only one is."""
    return generation_of(speaker.name.split() or [""])


def _fit(one: list[str], other: list[str]) -> bool:
    """Return whether one name is a part of the other; initials stand for what they begin."""
    short, long = sorted((one, other), key=len)
    rest = iter(long)
    return bool(short) and all(any(_same_word(word, other) for other in rest) for word in short)


def _same_word(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) == 1 and long.startswith(short))


def _acronym(short: str, long: str) -> bool:
    initials = "".join(word[0] for word in WORD.findall(long) if word[0].isupper())
    return len(short) > 1 and short.replace(".", "") == initials


def _stands_for(body: Speaker, person: Speaker) -> bool:
    """Return whether a body's, or an office's, name stands among the words of a person's roles."""
    told = {word for role in person.roles for word in _words(role)}
    told |= {word for mention in person.mentions for word in _words(mention.text)}
    return all(word in told for word in _words(body.name) if word != "the")
