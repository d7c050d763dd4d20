"""The report of a run: which documents were looked at, and what was found in each."""

import hashlib
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from factkit.checking.findings import Finding

if TYPE_CHECKING:
    from factkit.verifying.policy import Policy

READING = "FK0"
"""Findings of this family say that something was not checked."""


class Told(NamedTuple):
    """A finding with the file, line and column that it is mended at, and the article beside it.

    ``article`` is None where the article has no file of its own.
    """

    finding: Finding
    file: str
    line: int = 1
    column: int = 1
    article: str | None = None

    @property
    def place(self) -> str:
        """Where it is mended, as editors and terminals take it."""
        return f"{self.file}:{self.line}:{self.column}"

    @property
    def article_place(self) -> str | None:
        """Where the article stands that the finding is about, if it is another file."""
        found = self.finding
        if self.article is None or self.article == self.file or found.line is None:
            return None
        return f"{self.article}:{found.line}:{found.column}"


class Outcome(NamedTuple):
    """What came of a document: its file, what tells it from the file's others, what was found."""

    file: str
    name: str
    found: tuple[Told, ...]
    facts: int = 0
    spans: int = 0

    @property
    def is_checked(self) -> bool:
        """Whether it could be read and held against its text."""
        return not any(told.finding.code.startswith(READING) for told in self.found)


@dataclass(frozen=True)
class Report:
    """A run: its documents, what was found of the run as a whole, and what is not told.

    ``waived`` and ``in_baseline`` count the findings that somebody excused.
    """

    command: str
    documents: tuple[Outcome, ...]
    closing: tuple[Told, ...] = ()
    policy: "Policy | None" = None
    waived: int = 0
    in_baseline: int = 0

    @property
    def found(self) -> Iterator[Told]:
        """All findings, document by document, and last those of the run as a whole."""
        yield from (told for document in self.documents for told in document.found)
        yield from self.closing

    @property
    def checked(self) -> int:
        """How many documents could be checked."""
        return sum(document.is_checked for document in self.documents)

    @property
    def empty(self) -> int:
        """How many of these hold nothing to check."""
        return sum(document.is_checked and not document.facts for document in self.documents)

    @property
    def facts(self) -> int:
        """How many facts were checked."""
        return sum(document.facts for document in self.documents)

    @property
    def spans(self) -> int:
        """How many spans were checked."""
        return sum(document.spans for document in self.documents)

    def count(self, severity: str) -> int:
        """Return how many findings are of a severity."""
        return sum(told.finding.severity == severity for told in self.found)

    def summary(self) -> str:
        """Return what was done in one line."""
        documents = numbered(len(self.documents), "document")
        every = self.checked == len(self.documents)
        empty = f" ({self.empty:,} with nothing to {self.command})" if self.empty else ""
        counts = (
            f"{documents if every else f'{self.checked:,} of {documents}'}{empty}",
            numbered(self.facts, "fact"),
            numbered(self.spans, "span"),
        )
        found = f"{numbered(self.count('error'), 'error')}, "
        found += numbered(self.count("warning"), "warning")
        aside = [
            f"{count} {what}"
            for count, what in ((self.waived, "waived"), (self.in_baseline, "in the baseline"))
            if count
        ]
        policy = f" under the policy {self.policy.name}" if self.policy else ""
        said = {"check": "checked", "verify": "verified"}[self.command]
        return f"{said} {', '.join(counts)}{policy}: {', '.join([found, *aside])}"


def numbered(count: int, noun: str) -> str:
    """Return a count with its noun: ``1 fact``, ``2 facts``."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def portable(file: str) -> str:
    r"""Return the path of a file as a project keeps it, however the command line gave it.

    >>> portable(r".\facts\a.json")
    'facts/a.json'
    """
    return posixpath.normpath(file.replace("\\", "/"))


def fingerprint(told: Told, name: str) -> str:
    """Return what tells a finding from others as long as the facts stay where they are.

    Neither the line of the file nor the wording of the message is part of it.
    """
    found = told.finding
    parts = (portable(told.file), name, found.code, found.fact, found.how or "")
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:20]
