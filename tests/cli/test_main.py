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


def test_another_missing_module_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "factkit.cli.app", raising=False)
    monkeypatch.setitem(sys.modules, "factkit.cli.reading", None)
    with pytest.raises(ModuleNotFoundError, match="reading"):
        main()
