"""Names and nouns of agreements that are told by their capital: one search finds them all."""

from collections.abc import Iterator
from typing import NamedTuple, cast

from factkit.facts.agreements.anchors import FOUNDING, GLUE, Head
from factkit.facts.agreements.model import AgreementKind
from factkit.lexicon import alternation, lines
from factkit.patterns import LatePattern

KINDS: dict[str, AgreementKind] = {
    name: cast("AgreementKind", kind)
    for name, kind in (line.split("|") for line in lines("agreement_names"))
}
WANTED = (*KINDS, *FOUNDING)
BRANCHES = "|".join(
    f"{initial}(?:{alternation(tuple(name[1:] for name in WANTED if name[0] == initial))})"
    for initial in sorted({name[0] for name in WANTED})
)
NAME = LatePattern(rf"(?:{BRANCHES})(?![-\w])")
"""Without a look behind it: a pattern that opens with a literal is searched many times faster."""


class Known(NamedTuple):
    """A well-known name in the text."""

    start: int
    end: int
    kind: AgreementKind


def find_known(text: str) -> Iterator[Known | Head]:
    """Yield the well-known names without a head noun, and the nouns of founding acts."""
    for match in NAME.compiled.finditer(text):
        start, end = match.span()
        if start and (text[start - 1].isalnum() or text[start - 1] in GLUE):
            continue
        name = match[0]
        if name in KINDS:
            yield Known(start, end, KINDS[name])
        else:
            yield Head(start, end, name.lower(), capital=True)
