"""Turn a dated news text into validated facts, each pinned to the characters that prove it.

What stands here is imported when it is first asked for: whoever checks facts need not wait for the
readers of texts, nor the other way round.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factkit.batch import Failure, parse_many
    from factkit.checking.check import check
    from factkit.checking.findings import Finding
    from factkit.dating import Dated, dates
    from factkit.errors import FactkitError, SurrogateError
    from factkit.facts.agreements import Agreement, Party
    from factkit.facts.base import Document
    from factkit.facts.dateline import Dateline
    from factkit.facts.quotes import Quote, QuotedTerm
    from factkit.facts.speakers import Speaker
    from factkit.parsing import parse
    from factkit.schema import json_schema
    from factkit.sheet import FactSheet
    from factkit.spans import Span
    from factkit.verifying.verify import verify

__all__ = [
    "Agreement",
    "Dated",
    "Dateline",
    "Document",
    "FactSheet",
    "FactkitError",
    "Failure",
    "Finding",
    "Party",
    "Quote",
    "QuotedTerm",
    "Span",
    "Speaker",
    "SurrogateError",
    "check",
    "dates",
    "json_schema",
    "parse",
    "parse_many",
    "verify",
]
__version__ = "0.1.0"

HOMES = {
    "Agreement": "facts.agreements",
    "Dated": "dating",
    "Dateline": "facts.dateline",
    "Document": "facts.base",
    "FactSheet": "sheet",
    "FactkitError": "errors",
    "Failure": "batch",
    "Finding": "checking.findings",
    "Party": "facts.agreements",
    "Quote": "facts.quotes",
    "QuotedTerm": "facts.quotes",
    "Span": "spans",
    "Speaker": "facts.speakers",
    "SurrogateError": "errors",
    "check": "checking.check",
    "dates": "dating",
    "json_schema": "schema",
    "parse": "parsing",
    "parse_many": "batch",
    "verify": "verifying.verify",
}
"""The module of each name."""

if not TYPE_CHECKING:  # a type checker would take any name for one of these

    def __getattr__(name: str) -> object:
        """Import a name from its module (PEP 562)."""
        if name not in HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{HOMES[name]}"), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
