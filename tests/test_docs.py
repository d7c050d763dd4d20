"""The pages on facts list every rule of the code, and none that is gone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import factkit
from factkit.attribution import terms
from factkit.attribution.sieves import SIEVES, UNATTRIBUTED
from factkit.layers.datelines import rules as datelines
from factkit.rules import rules
from factkit.speakers import rules as speakers

ROOT = Path(__file__).parent.parent
ROW = re.compile(r"^\| `([a-z0-9-]+)` \|", re.MULTILINE)
SOURCES = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))


def listed(fact: str) -> list[str]:
    return ROW.findall((ROOT / "docs" / "facts" / f"{fact}.md").read_text(encoding="utf-8"))


def used(value: object) -> Iterator[str]:
    """Yield the rules that a sheet names, wherever in it."""
    if isinstance(value, dict):
        yield from (part for key, part in value.items() if key in {"rule", "speaker_rule"} and part)
        for part in value.values():
            yield from used(part)
    elif isinstance(value, list):
        for part in value:
            yield from used(part)


@pytest.mark.parametrize(
    ("fact", "names"),
    [
        ("dateline", [name for rules in datelines.RULES.values() for name, _ in rules]),
        ("quotes", [*(sieve.name for sieve in SIEVES), UNATTRIBUTED]),
        ("quotes", [name for name, _ in terms.RULES]),
        ("speakers", [name for name, _ in speakers.RULES]),
    ],
)
def test_a_page_lists_the_rules_in_the_order_of_the_code(fact: str, names: list[str]) -> None:
    assert [name for name in listed(fact) if name in names] == names


@pytest.mark.parametrize("fact", ["dateline", "quotes", "speakers", "agreements"])
def test_a_page_lists_no_rule_that_is_gone(fact: str) -> None:
    assert [name for name in listed(fact) if f'"{name}"' not in SOURCES] == []


@pytest.mark.parametrize(
    "article", sorted((ROOT / "seeds").glob("*.txt")), ids=lambda path: path.stem
)
def test_every_rule_that_a_seed_needs_is_listed(article: Path) -> None:
    known = {name for page in (ROOT / "docs" / "facts").glob("*.md") for name in listed(page.stem)}
    sheet = factkit.parse(article.read_bytes().decode("utf-8"))
    assert set(used(sheet.model_dump(mode="json"))) - known == set()


def test_the_page_on_findings_lists_every_rule() -> None:
    page = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[(FK\d+)\]\((\S+)\) \| (\w+) \| (.*?) \|$", page, re.MULTILINE)
    assert rows == [
        (rule.code, f"../src/factkit/rules/{rule.code}.md", rule.severity, rule.title)
        for rule in rules()
    ]


@pytest.mark.parametrize("package", ["attribution", "speakers"])
def test_the_guide_for_readers_names_every_module(package: str) -> None:
    page = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    guide = page.partition("module by module")[2].partition("\n## ")[0]
    ours, theirs = guide.split("`speakers/`")
    named = set(re.findall(r"`(\w+)`", ours if package == "attribution" else theirs))
    modules = {path.stem for path in (ROOT / "src" / "factkit" / package).rglob("[a-z]*.py")}
    assert modules <= named
