"""Checking stays within reach of pydantic's own validation, measured in the same run."""

import subprocess
import sys

import pytest

import checking


def test_check_is_not_far_from_pydantic_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "ROUNDS", 3)
    monkeypatch.setattr(checking, "COPIES", 3)
    rates = checking.rates()
    assert rates["factkit.check"] > rates["pydantic alone"] / 12
    assert rates["factkit check"] > rates["pydantic alone"] / 20


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
    assert 0 < checking.start() < 5
