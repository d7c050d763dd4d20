"""The fact sheet: everything found in one text, proved to stand where it says."""

from typing import Literal

from factkit.facts.agreements import Agreement
from factkit.facts.base import Document, Fact
from factkit.facts.dateline import Dateline
from factkit.facts.quotes import Quote, QuotedTerm
from factkit.facts.speakers import Speaker


class FactSheet(Fact):
    """The facts of one text."""

    schema_version: Literal["1.0"] = "1.0"
    document: Document
    dateline: Dateline | None = None
    speakers: tuple[Speaker, ...] = ()
    quotes: tuple[Quote, ...] = ()
    quoted_terms: tuple[QuotedTerm, ...] = ()
    agreements: tuple[Agreement, ...] = ()

    def speaker_of(self, quote: Quote) -> Speaker | None:
        """Return who speaks the quote, or None where that is unknown."""
        return next((speaker for speaker in self.speakers if speaker.id == quote.speaker), None)
