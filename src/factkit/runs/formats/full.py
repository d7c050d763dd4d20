"""Full: each finding with the line of the article, and a marker under the words."""

from collections.abc import Iterator

from factkit.checking.places import visible
from factkit.runs.formats.concise import line
from factkit.runs.report import Report, Told


def render(report: Report) -> str:
    """Return the findings with their lines of the articles, the policy, and the summary."""
    blocks = ["\n".join(_block(told)) for told in report.found]
    policy = [f"policy {report.policy}"] if report.policy else []
    return "\n".join([*blocks, *policy, report.summary(), ""])


def _block(told: Told) -> Iterator[str]:
    found = told.finding
    yield line(told)
    if found.view is not None:
        yield _framed(found.view, found.line)
    if found.source is not None and found.source.view is not None:
        place = found.source
        yield visible(f"  the source {place.document}:{place.line}:{place.column} has")
        yield _framed(found.source.view, place.line)


def _framed(view: str, number: int | None) -> str:
    """Return a view behind a margin that holds the number of the line."""
    words, marker = view.split("\n")
    margin = f"{number or '':>6} "
    return f"{margin}| {words}\n{' ' * len(margin)}| {marker}"
