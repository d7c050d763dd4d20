"""GitHub: the annotations of a job, within its limits, and a table for the job's summary."""

from collections.abc import Iterator

from factkit.checking.places import visible
from factkit.runs.formats.concise import line
from factkit.runs.report import Report, Told, numbered

SHOWN = 10
"""So many errors, and so many warnings, GitHub shows a step; it drops the rest without a word."""

ROWS = 100
"""So many findings the table of the summary lists."""


def render(report: Report) -> str:
    """Return the annotations, errors first; what exceeds the limit follows as plain lines."""
    errors = [told for told in report.found if told.finding.severity == "error"]
    warnings = [told for told in report.found if told.finding.severity == "warning"]
    lines = [_annotation(told) for told in (*errors[:SHOWN], *warnings[:SHOWN])]
    rest = [*errors[SHOWN:], *warnings[SHOWN:]]
    if rest:
        lines.append(
            f"::notice::and {numbered(len(rest), 'more finding')}: see the log of this step"
        )
        lines += map(line, rest)
    return "\n".join([*lines, report.summary(), ""])


def summary(report: Report) -> str:
    """Return the report as Markdown for the summary of the job."""
    return "\n".join([f"### factkit: {report.summary()}", "", *_table(report), ""])


def _table(report: Report) -> Iterator[str]:
    found = list(report.found)
    if found:
        yield "| | rule | where | what |"
        yield "| --- | --- | --- | --- |"
    for told in found[:ROWS]:
        cells = (told.finding.severity, told.finding.code, told.place, _words(told))
        yield f"| {' | '.join(_cell(cell) for cell in cells)} |"
    if len(found) > ROWS:
        yield f"\nand {numbered(len(found) - ROWS, 'more finding')}"


def _cell(words: str) -> str:
    safe = visible(words).replace("\\", "\\\\").replace("|", "\\|").replace("`", "\\`")
    return safe.replace("<", "&lt;").replace("[", "\\[")


def _words(told: Told) -> str:
    fact, message = told.finding.fact, told.finding.message
    return f"{fact}: {message}" if fact else message


def _annotation(told: Told) -> str:
    found = told.finding
    title = f"{found.code} {found.fact}".strip()
    properties = f"file={_property(told.file)},line={told.line},col={told.column}"
    properties += f",title={_property(title)}"
    where = f" ({told.article_place})" if told.article_place else ""
    return f"::{found.severity} {properties}::{_message(found.message + where)}"


def _message(words: str) -> str:
    return visible(words).replace("%", "%25")


def _property(words: str) -> str:
    return _message(words).replace(":", "%3A").replace(",", "%2C")
