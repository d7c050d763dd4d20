"""The README's Python examples give the output that it prints below them."""

import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EXAMPLE = re.compile(r"```python\n(?P<code>[^`]*)```\n+```text\n(?P<output>[^`]*)```")
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))


def examples() -> Iterator[tuple[str, str, str]]:
    for page in PAGES:
        for number, found in enumerate(EXAMPLE.finditer(page.read_text(encoding="utf-8")), 1):
            yield f"{page.relative_to(ROOT)}-{number}", found["code"], found["output"]


@pytest.mark.parametrize(
    ("code", "output"),
    [pytest.param(code, output, id=name) for name, code, output in examples()],
)
def test_an_example_prints_what_the_page_says(code: str, output: str) -> None:
    printed = StringIO()
    with redirect_stdout(printed):
        exec(compile(code, "example", "exec"), {})  # noqa: S102  (our own documentation)
    assert printed.getvalue() == output


def test_the_readme_has_an_example() -> None:
    assert any(name.startswith("README") for name, _, _ in examples())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []
