"""Well-known names of agreements that have no head noun."""

from collections.abc import Iterator
from typing import NamedTuple, cast

from factkit.facts.agreements.anchors import GLUE
from factkit.facts.agreements.model import AgreementKind
from factkit.lexicon import alternation, lines
from factkit.patterns import LatePattern

KINDS: dict[str, AgreementKind] = {
    name: cast("AgreementKind", kind)
    for name, kind in (line.split("|") for line in lines("agreement_names"))
}
INITIALS = sorted({name[0] for name in KINDS})
NAMES = "|".join(
    f"{initial}(?:{alternation(tuple(name[1:] for name in KINDS if name[0] == initial))})"
    for initial in INITIALS
)
NAME = LatePattern(rf"(?:{NAMES})(?![-\w])")
"""Without a look behind it: a pattern that opens with a literal is searched many times faster."""


class Known(NamedTuple):
    """A well-known name in the text."""

    start: int
    end: int
    kind: AgreementKind


def find_known(text: str) -> Iterator[Known]:
    """Yield the well-known names in text order."""
    for match in NAME.compiled.finditer(text):
        start = match.start()
        if not start or not (text[start - 1].isalnum() or text[start - 1] in GLUE):
            yield Known(start, match.end(), KINDS[match[0]])
