"""What is told of an agreement."""

from typing import Annotated, Literal

from pydantic import Field

from factkit.facts.base import Country, Fact, Rule
from factkit.spans import Span

AgreementKind = Literal[
    "treaty", "agreement", "accord", "pact", "convention", "protocol", "charter", "memorandum",
    "declaration", "deal", "framework", "ceasefire", "other",
]  # fmt: skip


class Party(Span):
    """A side of an agreement as the text names it, with its state's code where that is certain."""

    country: Country | None = None


class Agreement(Fact):
    """One agreement with all its mentions.

    ``span`` is its first full mention, ``name`` what it is called. ``year`` is the year of
    signing, adopting, reaching or naming; ``year_span`` the words that tell it (``2000``,
    ``last month``).
    """

    id: Annotated[str, Field(pattern=r"^a[1-9][0-9]*$")]
    name: Annotated[str, Field(min_length=1)]
    span: Span
    mentions: tuple[Span, ...]
    kind: AgreementKind
    year: Annotated[int, Field(strict=True, ge=1, le=9999)] | None = None
    year_span: Span | None = None
    parties: tuple[Party, ...] = ()
    rule: Rule
