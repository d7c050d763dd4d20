"""Head nouns: the rare words at which the search for agreements starts."""

import re
from collections.abc import Iterator
from typing import NamedTuple, cast

from factkit.facts.agreements.model import AgreementKind
from factkit.lexicon import lines

NOUNS: dict[str, AgreementKind] = {
    noun: cast("AgreementKind", kind)
    for noun, kind in (line.split("|") for line in lines("agreement_nouns"))
}
SHORTEST_TAIL = 5


def _stems() -> Iterator[str]:
    """Yield strings that are in every head noun, whichever case its first letter has."""
    for noun in NOUNS:
        if any(noun != other and noun.startswith(other) for other in NOUNS):
            continue  # found with the shorter one
        if len(noun) > SHORTEST_TAIL:
            yield noun[1:]
        else:  # "eal" and "act" are everywhere
            yield from (noun, noun.capitalize())


STEMS = tuple(sorted(set(_stems())))
NOUN = re.compile(r"[^\W\d_]+(?:-fire)?(?![-\w])")
PHRASE = re.compile(
    r"(?:(?<=[Mm]emorandum)|(?<=[Mm]emoranda))\s+[Oo]f\s+[Uu]nderstandings?\b"
    r"|(?<=[Ee]xchange)\s+[Oo]f\s+(?:[Nn]otes|[Ll]etters)\b"
)


class Head(NamedTuple):
    """A head noun; ``end`` is behind the whole phrase for ``memorandum of understanding``."""

    start: int
    end: int
    noun: str
    capital: bool

    @property
    def kind(self) -> AgreementKind:
        """The kind of agreement that the noun tells."""
        return NOUNS[self.noun]

    @property
    def is_plural(self) -> bool:
        """Whether the noun stands for several agreements (``the Oslo accords`` are one, though)."""
        return self.noun.endswith("s") or self.noun == "memoranda"


def find_heads(text: str) -> tuple[Head, ...]:
    """Return the head nouns of agreements in text order.

    >>> [head.noun for head in find_heads("A Treaty, an impact, two accords")]
    ['treaty', 'accords']
    """
    return tuple(sorted(head for stem in STEMS for head in _heads(text, stem)))


def _heads(text: str, stem: str) -> Iterator[Head]:
    at = text.find(stem)
    while at >= 0:
        head = _head(text, at if stem[0].isupper() or stem in NOUNS else at - 1)
        if head:
            yield head
        at = text.find(stem, at + len(stem))


def _head(text: str, start: int) -> Head | None:
    if start < 0 or (start and (text[start - 1].isalnum() or text[start - 1] in "-_@#")):
        return None
    match = NOUN.match(text, start)
    if not match or match[0].lower() not in NOUNS:
        return None
    phrase = PHRASE.match(text, match.end())
    noun = match[0].lower()
    if noun == "exchange" and not phrase:
        return None
    return Head(start, phrase.end() if phrase else match.end(), noun, text[start].isupper())
