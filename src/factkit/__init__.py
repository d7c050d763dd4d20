"""Turn a dated news text into validated facts, each pinned to the characters that prove it."""

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
