"""The fact sheet: everything found in one text, proved to stand where it says."""

from typing import Annotated, Any, Self

from pydantic import Field, ValidationInfo, model_validator

from factkit.checking.soundness import plainly_sound
from factkit.facts.agreements import Agreement
from factkit.facts.base import Document, Fact
from factkit.facts.dateline import Dateline
from factkit.facts.quotes import Quote, QuotedTerm
from factkit.facts.speakers import Speaker
from factkit.rows import Row, rows

Version = Annotated[str, Field(pattern=r"^1\.(0|[1-9][0-9]*)$")]
"""A version of the contract that is read: each 1.x; within 1 fields are only added."""


class UncheckedSheet(Fact):
    """The fields of a sheet: each well formed, none yet held against the others or the text."""

    schema_version: Version = "1.0"
    document: Document
    dateline: Dateline | None = None
    speakers: tuple[Speaker, ...] = ()
    quotes: tuple[Quote, ...] = ()
    quoted_terms: tuple[QuotedTerm, ...] = ()
    agreements: tuple[Agreement, ...] = ()


class FactSheet(UncheckedSheet):
    """The facts of one text.

    A sheet whose facts contradict each other cannot be built. Validated with the text,
    ``FactSheet.model_validate_json(data, context={"text": text})``, it is also refused where a
    fact does not stand in it. Each entry of the ``ValidationError`` that a rule of
    ``factkit.rules`` gives has its code as its type.
    """

    def speaker_of(self, quote: Quote) -> Speaker | None:
        """Return who speaks the quote, or None where that is unknown."""
        return next((speaker for speaker in self.speakers if speaker.id == quote.speaker), None)

    def to_rows(self) -> list[Row]:
        """Return one flat row a fact: the same keys in each, values are str, int or None."""
        return rows(self)

    @model_validator(mode="after")
    def _is_sound(self, info: ValidationInfo) -> Self:
        text = _text(info.context)
        if text is not None or not plainly_sound(self):
            from factkit.checking.refusal import refuse_unsound  # noqa: PLC0415  (rarely needed)

            refuse_unsound(self, text)
        return self


def _text(context: Any) -> str | None:  # noqa: ANN401  (pydantic passes on whatever it was given)
    text = context.get("text") if isinstance(context, dict) else None
    if text is None or isinstance(text, str):
        return text
    raise TypeError(f"the text in the context must be a str, not {type(text).__name__}")
