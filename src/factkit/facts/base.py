"""What all facts have in common."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from factkit.spans import Span

Rule = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""The name of the rule that found a fact: small letters and hyphens, listed in the documentation."""

Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
"""An ISO 3166-1 alpha-2 code."""

Confidence = Literal["certain", "likely", "unknown"]
"""How sure the whole chain behind a fact is: as sure as its weakest link."""


class Fact(BaseModel):
    """A frozen record that takes no field it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Document(Fact):
    """The text that the facts were read from.

    ``sha256`` is the hash of its UTF-8 bytes, ``length`` counts code points. ``published_span``
    is null where the caller gave the date.
    """

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    length: Annotated[int, Field(ge=0)]
    published: date | None = None
    published_span: Span | None = None
