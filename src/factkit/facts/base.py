"""What all facts have in common."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from factkit.patterns import LatePattern
from factkit.spans import Span

Rule = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""The name of the rule that found a fact: small letters and hyphens; the documentation lists it."""

Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
"""An ISO 3166-1 alpha-2 code."""

Confidence = Literal["certain", "likely", "unknown"]
"""How sure the whole chain behind a fact is: as sure as its weakest link."""


ISO_DAY = LatePattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _iso_day(value: object) -> object:
    """Refuse what pydantic would take for a date though JSON readers would not: ``0``, a time."""
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    if not (isinstance(value, str) and ISO_DAY.compiled.fullmatch(value)):
        raise PydanticCustomError("date_form", "a date is written YYYY-MM-DD")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("FK316", "no calendar has this date") from None


Day = Annotated[date, BeforeValidator(_iso_day)]
"""A calendar date, in JSON ``YYYY-MM-DD``."""


class Fact(BaseModel):
    """A frozen record that takes no field it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Document(Fact):
    """The text that the facts were read from.

    ``sha256`` is the hash of its UTF-8 bytes, ``length`` counts code points. ``published_span``
    is null where the caller gave the date.
    """

    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    length: Annotated[int, Field(ge=0, strict=True)]
    published: Day | None = None
    published_span: Span | None = None
