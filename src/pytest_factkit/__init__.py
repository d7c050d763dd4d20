"""A plugin of pytest: every document of a facts file is a test that its facts hold.

It is a package of its own, so that pytest loads nothing of factkit where there are no facts files.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from factkit.runs.articles import Articles
    from factkit.runs.records import Fault, Record
    from factkit.runs.settings import Settings

PATTERNS = ["*.facts.json", "*.facts.jsonl"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the settings of the plugin."""
    parser.addini("factkit_files", "patterns of facts files", type="args", default=PATTERNS)
    parser.addini("factkit_text", "where articles are: a folder, a file or a template", default="")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> "FactsFile | None":
    """Collect a facts file."""
    if any(file_path.match(pattern) for pattern in parent.config.getini("factkit_files")):
        return FactsFile.from_parent(parent, path=file_path)
    return None


class FactsFile(pytest.File):
    """A facts file; each of its records is a test."""

    def collect(self) -> Iterator["DocumentItem"]:
        """Yield a test a record."""
        from factkit.runs.articles import Articles  # noqa: PLC0415  (where there are facts files)
        from factkit.runs.records import read_records  # noqa: PLC0415
        from factkit.runs.settings import find_settings, load_settings  # noqa: PLC0415

        root = self.config.rootpath
        settings = load_settings(find_settings(root))
        where = self.config.getini("factkit_text")
        articles = Articles(os.path.relpath(root / where) if where else settings.text)
        for record in read_records([os.path.relpath(self.path)]):
            yield DocumentItem.from_parent(
                self, name=f"line {record.line}", record=record, articles=articles,
                settings=settings,
            )  # fmt: skip


class UnsoundError(Exception):
    """The facts of a document do not hold; the message is the report."""


class DocumentItem(pytest.Item):
    """A document of a facts file."""

    def __init__(
        self,
        *,
        record: "Record | Fault",
        articles: "Articles",
        settings: "Settings",
        **rest: Any,  # noqa: ANN401
    ) -> None:
        super().__init__(**rest)
        self.record = record
        self.articles = articles
        self.settings = settings

    def runtest(self) -> None:
        """Check the facts; fail where a finding counts, skip where there is no fact."""
        from factkit.runs.checks import check_item  # noqa: PLC0415  (where there are facts files)
        from factkit.runs.formats import rendered  # noqa: PLC0415
        from factkit.runs.sifting import CLEAN, exit_code, sifted  # noqa: PLC0415

        document = check_item(self.record, self.articles)
        lenient = self.settings.model_copy(update={"ignore": (*self.settings.ignore, "FK901")})
        report = sifted("check", [document], lenient)
        words = rendered(report, "full")
        if exit_code(report, self.settings) != CLEAN:
            raise UnsoundError(words)
        if not document.facts:
            pytest.skip("there is no fact to check")
        if any(report.found):
            self.add_report_section("call", "factkit", words)

    def repr_failure(
        self,
        excinfo: pytest.ExceptionInfo[BaseException],
        style: Any = None,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401  (what pytest gives)
        """Return the report instead of a traceback."""
        if isinstance(excinfo.value, UnsoundError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the record stands."""
        return self.path, self.record.line - 1, f"{self.path.name}: {self.name}"
