"""Run the Python examples of the documentation and write below each what it prints.

    python docs/examples.py

The examples of a page share their variables. ``tests/test_readme.py`` holds the pages to it.
"""

import io
import re
from contextlib import redirect_stdout
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE = re.compile(r"(?P<code>```python\n[^`]*```\n+```text\n)[^`]*")


def output(code: str, variables: dict[str, object]) -> str:
    """Return what an example prints."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(code, variables)  # noqa: S102  (our own documentation)
    return printed.getvalue()


def refresh(page: str) -> str:
    """Return a page with the outputs of its examples written anew."""
    variables: dict[str, object] = {}

    def rewritten(example: re.Match[str]) -> str:
        code = example["code"].partition("```python\n")[2].partition("```")[0]
        return example["code"] + output(code, variables)

    return EXAMPLE.sub(rewritten, page)


if __name__ == "__main__":
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        page = path.read_text(encoding="utf-8")
        path.write_text(refresh(page), encoding="utf-8")
