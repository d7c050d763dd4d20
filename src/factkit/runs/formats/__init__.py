"""Formats: a report as people, editors and services read it. Each module has one ``render``."""

from importlib import import_module

from factkit.runs.report import Report

FORMATS = {
    "full": "full",
    "concise": "concise",
    "json": "json_report",
    "github": "github",
    "junit": "junit",
    "sarif": "sarif",
}
"""What ``--format`` takes, and the module of each."""


def rendered(report: Report, form: str) -> str:
    """Return the report in a format; it holds nothing that a terminal obeys."""
    module = import_module(f"{__name__}.{FORMATS[form]}")  # only what is asked for is imported
    words: str = module.render(report)
    return words
