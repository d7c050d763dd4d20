"""Concise: one line a finding, as compilers write it."""

from factkit.checking.places import visible
from factkit.runs.report import Report, Told


def render(report: Report) -> str:
    """Return one line a finding and the summary."""
    lines = [line(told) for told in report.found]
    return "\n".join([*lines, report.summary(), ""])


def line(told: Told) -> str:
    """Return a finding in one line: where it is mended, what is wrong, where the words stand."""
    found = told.finding
    behind = f" ({told.article_place})" if told.article_place else ""
    fact = f" {found.fact}" if found.fact else ""
    return visible(f"{told.place}: {found.severity} {found.code}{fact}: {found.message}{behind}")
