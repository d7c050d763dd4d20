"""The rules that findings go by: one page each, which is the only place that says what it means."""

import pkgutil
import re
from functools import cache
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]

PAGE = re.compile(
    r"# (?P<code>FK[0-9]{3}): (?P<title>[^\n]+)\n\nSeverity: (?P<severity>error|warning)\n\n"
)
CODE = re.compile(r"FK[0-9]{3}")

FAMILIES = {
    "FK0": "reading",
    "FK1": "schema",
    "FK2": "grounding",
    "FK3": "contradictions",
    "FK4": "quality",
    "FK5": "verification",
    "FK9": "configuration",
}
"""What the first digit of a code says."""


class Rule(NamedTuple):
    """A rule: its code, what it says in one line, how grave it is, and its page (Markdown)."""

    code: str
    title: str
    severity: Severity
    page: str


@cache
def rule(code: str) -> Rule:
    """Return the rule of a code; raise ``KeyError`` where there is none.

    >>> rule("FK310").title
    'overlapping quotations'
    """
    data = _page(code) if CODE.fullmatch(code) else None
    head = PAGE.match(data) if data else None
    if data is None or head is None:
        raise KeyError(code)
    return Rule(code, head["title"], "error" if head["severity"] == "error" else "warning", data)


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules in the order of their codes."""
    from importlib.resources import files  # noqa: PLC0415  (a sheet without faults lists no rules)

    names = (page.name.removesuffix(".md") for page in files(__name__).iterdir())
    return tuple(rule(name) for name in sorted(names) if CODE.fullmatch(name))


def _page(code: str) -> str | None:
    try:
        data = pkgutil.get_data(__name__, f"{code}.md")
    except FileNotFoundError:
        return None
    return None if data is None else data.decode("utf-8")
