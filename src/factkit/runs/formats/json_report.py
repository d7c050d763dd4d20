"""JSON: the whole report as data, for programs."""

import json
from typing import Any

import factkit
from factkit.runs.report import Outcome, Report, Told, fingerprint

VERSION = "1.0"
"""The version of this format; it is counted like that of the sheet."""


def render(report: Report) -> str:
    """Return the report as one JSON object."""
    return json.dumps(as_data(report), indent=2) + "\n"


def as_data(report: Report) -> dict[str, Any]:
    """Return the report as plain data."""
    whole = Outcome("", "", report.closing)
    return {
        "report_version": VERSION,
        "tool": {"name": "factkit", "version": factkit.__version__, "command": report.command},
        "policy": str(report.policy) if report.policy else None,
        "summary": {
            "documents": len(report.documents),
            "checked": report.checked,
            "empty": report.empty,
            "facts": report.facts,
            "spans": report.spans,
            "errors": report.count("error"),
            "warnings": report.count("warning"),
            "waived": report.waived,
            "in_baseline": report.in_baseline,
        },
        "findings": [
            _entry(told, document)
            for document in (*report.documents, whole)
            for told in document.found
        ],
    }


def _entry(told: Told, document: Outcome) -> dict[str, Any]:
    place = {
        "file": told.file,
        "name": document.name,
        "file_line": told.line,
        "file_column": told.column,
        "article": told.article,
        "fingerprint": fingerprint(told, document.name),
    }
    return place | told.finding.model_dump(mode="json")
