"""Head nouns: the rare words at which the search for agreements starts."""

import re
from typing import NamedTuple, cast

from factkit.facts.agreements.model import AgreementKind
from factkit.lexicon import lines

NOUNS: dict[str, AgreementKind] = {
    noun: cast("AgreementKind", kind)
    for noun, kind in (line.split("|") for line in lines("agreement_nouns"))
}
FOUNDING = lines("agreement_founding")
STEMS = tuple(
    stem
    for stem in sorted({noun.removesuffix("um").removesuffix("a") for noun in NOUNS})
    if not any(stem != other and stem.startswith(other) for other in NOUNS)
)
"""What every head noun starts with: a search for one is faster than any pattern."""

PHRASE = re.compile(
    r"(?:(?<=[Mm]emorandum)|(?<=[Mm]emoranda))\s+[Oo]f\s+[Uu]nderstandings?\b"
    r"|(?<=[Ee]xchange)\s+[Oo]f\s+(?:[Nn]otes|[Ll]etters)\b"
)
NOUN = re.compile(r"[^\W\d_]+(?![-\w])")
GLUE = "-_@#"


class Head(NamedTuple):
    """A head noun; ``end`` is behind the whole phrase for ``memorandum of understanding``."""

    start: int
    end: int
    noun: str
    capital: bool

    @property
    def kind(self) -> AgreementKind:
        """The kind of agreement that the noun tells."""
        return NOUNS.get(self.noun, "other")

    @property
    def founding(self) -> bool:
        """Whether the noun names an agreement only where a body follows that it founds."""
        return self.noun not in NOUNS

    @property
    def is_phrase(self) -> bool:
        """Whether more than the noun belongs to the head."""
        return self.end - self.start > len(self.noun)

    @property
    def is_plural(self) -> bool:
        """Whether the noun stands for several agreements (``the Oslo accords`` are one, though)."""
        return self.noun.endswith("s") or self.noun == "memoranda"


def find_heads(text: str) -> tuple[Head, ...]:
    """Return the head nouns of agreements in text order.

    >>> [head.noun for head in find_heads("A Treaty, an impact, two accords")]
    ['treaty', 'accords']
    """
    low = lowered(text)
    heads = []
    for stem in [stem for stem in STEMS if stem in low]:  # one or two of them, or none
        at = low.find(stem)
        while at >= 0:
            if head := _head(text, low, at):
                heads.append(head)
            at = low.find(stem, at + len(stem))
    return tuple(sorted(heads))


def lowered(text: str) -> str:
    """Return the text in lower case, character for character.

    >>> len("İ".lower()), len(lowered("İ"))
    (2, 1)
    """
    low = text.lower()
    return low if len(low) == len(text) else "".join(letter.lower()[0] for letter in text)


def _head(text: str, low: str, start: int) -> Head | None:
    """Return the head noun that starts at an offset: `compact` has an impact, but is none."""
    if start and (low[start - 1].isalnum() or low[start - 1] in GLUE):
        return None
    match = NOUN.match(low, start)
    if not match or match[0] not in NOUNS:
        return None
    if text[start : match.end()].isupper():
        return None  # in a text without small letters nothing tells a name
    phrase = PHRASE.match(text, match.end())
    if match[0] == "exchange" and not phrase:
        return None
    return Head(start, phrase.end() if phrase else match.end(), match[0], text[start].isupper())
