import os
from pathlib import Path

import pytest

from factkit.checking.findings import Problem, finding
from factkit.runs.report import Told
from factkit.runs.settings import Settings, SettingsError, Waiver, find_settings, load_settings


def told(code: str, fact: str = "", file: str = "facts.json") -> Told:
    return Told(finding(Problem(code, (fact,) if fact else (), "wrong"), ""), file)


@pytest.mark.parametrize(
    ("select", "ignore", "wanted"),
    [
        (["FK"], [], {"FK003", "FK204", "FK310", "FK401"}),
        (["FK2"], [], {"FK003", "FK204"}),
        (["FK2", "FK401"], ["FK4"], {"FK003", "FK204", "FK401"}),
        (["FK"], ["FK4", "FK204"], {"FK003", "FK310"}),
        (["FK3"], ["FK3"], {"FK003"}),
        (["FK"], ["FK"], {"FK003"}),
    ],
)
def test_the_longer_prefix_counts(select: list[str], ignore: list[str], wanted: set[str]) -> None:
    settings = load_settings(None, select=select, ignore=ignore)
    assert {code for code in ("FK003", "FK204", "FK310", "FK401") if settings.wants(code)} == wanted


def test_a_severity_can_be_given() -> None:
    settings = Settings(severity={"FK4": "error", "FK402": "warning", "FK0": "warning"})
    graded = {code: settings.graded(told(code)).finding.severity for code in ("FK401", "FK402")}
    assert graded == {"FK401": "error", "FK402": "warning"}
    assert settings.graded(told("FK002")).finding.severity == "error"
    assert settings.graded(told("FK204")) == told("FK204")


@pytest.mark.parametrize(
    ("waiver", "excused"),
    [
        ({"code": "FK401"}, True),
        ({"code": "FK4", "file": "facts*"}, True),
        ({"code": "FK401", "fact": "speaker"}, True),
        ({"code": "FK401", "fact": "s*r", "name": "a?"}, True),
        ({"code": "FK402"}, False),
        ({"code": "FK401", "file": "other.json"}, False),
        ({"code": "FK401", "name": "b*"}, False),
        ({"code": "FK401", "fact": "speakers"}, False),
    ],
)
def test_a_waiver_excuses_what_it_names(waiver: dict[str, str], excused: bool) -> None:  # noqa: FBT001
    one = Waiver.model_validate({**waiver, "reason": "known"})
    assert one.excuses(told("FK401", "speaker"), "a1") is excused


WRONG = [
    ('select = ["FK8"]', "select.0"),
    ('select = ["E501"]', "select.0"),
    ('severity = {FK401 = "fatal"}', "severity.FK401"),
    ('[[waivers]]\ncode = "FK401"', "waivers.0.reason"),
    ('[[waivers]]\ncode = "FK401"\nreason = ""', "waivers.0.reason"),
    ("colour = true", "colour"),
    ('against = ["wire", 1]', "against.1"),
    ('fail-on = "always"', "fail-on"),
    ("select = [", "cannot be read"),
]


@pytest.mark.parametrize(("words", "where"), WRONG)
def test_wrong_settings_are_told(tmp_path: Path, words: str, where: str) -> None:
    file = tmp_path / "factkit.toml"
    file.write_text(words)
    with pytest.raises(SettingsError, match=r"factkit\.toml") as caught:
        load_settings(file)
    assert where in str(caught.value)


def test_a_tool_that_is_no_table_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("tool.factkit = 3")
    with pytest.raises(SettingsError, match="is no table"):
        find_settings(tmp_path)


def test_the_nearest_file_is_taken(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    assert find_settings(deep) is None or not find_settings(deep).is_relative_to(tmp_path)  # type: ignore[union-attr]
    (tmp_path / "pyproject.toml").write_text("[tool.factkit]\n")
    assert find_settings(deep) == tmp_path / "pyproject.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\n")
    assert find_settings(deep) == tmp_path / "pyproject.toml"
    (tmp_path / "a" / "factkit.toml").write_text("")
    assert find_settings(deep) == tmp_path / "a" / "factkit.toml"


def test_the_command_line_overrules_and_paths_are_those_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(
        '[tool.factkit]\nignore = ["FK4"]\ntext = "articles"\nbaseline = "known.json"\n'
        'against = ["wire"]\nfail-on = "warning"\npolicy = "strict"\n'
    )
    settings = load_settings(file, ignore=["FK3"], select=None)
    assert settings.ignore == ("FK3",)
    assert settings.text == os.fspath(tmp_path / "articles")
    assert settings.baseline == os.fspath(tmp_path / "known.json")
    assert settings.against == (os.fspath(tmp_path / "wire"),)
    assert (settings.fail_on, settings.policy) == ("warning", "strict")
    assert load_settings(file, text="here").text == "here"
