"""What speed rests on: how little a command imports, and that the benchmark measures."""

import subprocess
import sys

import pytest

import checking


def test_the_benchmark_measures_checking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "ROUNDS", 1)
    monkeypatch.setattr(checking, "COPIES", 1)
    rates = checking.rates()
    assert {"factkit.check", "factkit check", "pydantic alone"} <= rates.keys()
    assert min(rates.values()) > 0


def test_the_command_starts_without_what_it_may_not_need() -> None:
    code = (
        "import sys; from factkit.cli.app import app; "
        "print([name for name in ('rich', 'tomllib', 'xml', 'concurrent.futures', "
        "'factkit.verifying.drafts', 'factkit.cli.show') if name in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603  (our own package)
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert done.stdout == "[]\n"


def test_the_start_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "ROUNDS", 1)
    assert checking.start() > 0
