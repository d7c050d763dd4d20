import importlib
import sys

import pytest

import factkit
from factkit.cli import main


def test_main_runs_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["factkit", "--version"])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"factkit {factkit.__version__}\n"


@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_a_closed_stream_is_no_fault(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, name, None)
    monkeypatch.setattr(sys, "argv", ["factkit", "--version"])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 0


@pytest.mark.parametrize("name", ["typer", "rich"])
def test_a_missing_extra_is_told(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "factkit.cli.app", raising=False)
    for module in [*sys.modules]:
        if module.partition(".")[0] == name:
            monkeypatch.delitem(sys.modules, module)
    monkeypatch.delitem(sys.modules, "factkit.cli.show", raising=False)
    monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setattr(sys, "argv", ["factkit", "show", __file__])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 2
    assert capsys.readouterr().err == f"factkit: {name} is missing: pip install 'factkit[cli]'\n"


def test_another_missing_module_is_a_fault_of_ours(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "factkit.cli.app", raising=False)
    monkeypatch.setitem(sys.modules, "factkit.runs.reading", None)
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 3
    assert "factkit.runs.reading" in capsys.readouterr().err


def test_a_fault_shows_no_character_that_a_terminal_obeys(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise RuntimeError("\x1b[2J")

    monkeypatch.setattr(importlib.import_module("factkit.cli.app"), "app", fail)
    with pytest.raises(SystemExit):
        main()
    assert "RuntimeError: \\x1b[2J\n" in capsys.readouterr().err
