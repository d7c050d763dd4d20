"""A head noun being read, and the form of name that the reading gives."""

from collections.abc import Sequence
from typing import NamedTuple

from factkit.facts.agreements.anchors import Head
from factkit.facts.agreements.model import AgreementKind
from factkit.facts.agreements.words import Tape, Word


class Reading(NamedTuple):
    """A head noun with what stands around it, being read."""

    text: str
    head: Head
    before: Sequence[Word]
    modifiers: Sequence[Word]
    tape: Tape


class Form(NamedTuple):
    """What the words of a name say of it; ``proof`` as in a mention."""

    end: int
    kind: AgreementKind
    rule: str
    proof: int
