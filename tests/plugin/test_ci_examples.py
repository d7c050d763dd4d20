"""The examples of the page on CI: valid, and their commands run as they stand."""

import io
import json
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from factkit.runs.settings import Settings
from sheets import ARTICLE, changed, facts

PAGE = (Path(__file__).parents[2] / "docs" / "ci.md").read_text("utf-8")
BLOCK = re.compile(r"```(?P<kind>\w+)\n(?P<words>[^`]*)```")
BLOCKS = [(block["kind"], block["words"]) for block in BLOCK.finditer(PAGE)]
YAMLS = [YAML(typ="safe").load(io.StringIO(words)) for kind, words in BLOCKS if kind == "yaml"]
GITHUB, GITLAB, HOOKS = YAMLS
SETTINGS = next(words for kind, words in BLOCKS if kind == "toml")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project as the page has it."""
    for name in ("articles", "facts", "drafts", "wire"):
        (tmp_path / name).mkdir()
    (tmp_path / "articles" / "lake.txt").write_bytes(ARTICLE.encode())
    (tmp_path / "wire" / "lake.txt").write_bytes(ARTICLE.encode())
    (tmp_path / "facts" / "ferry-lake.json").write_text(row(facts()))
    (tmp_path / "drafts" / "note.txt").write_text("Lena Ory said: “We will sign.”\n")
    (tmp_path / "factkit.toml").write_text(SETTINGS)
    return tmp_path


def row(sheet: dict[str, Any]) -> str:
    return json.dumps({"file": "lake.txt", "sheet": sheet})


def run(project: Path, command: str) -> int:
    words = shlex.split(command)
    assert words.pop(0) == "factkit"
    call = [sys.executable, "-m", "factkit", *words]
    return subprocess.run(call, cwd=project, capture_output=True, check=False).returncode  # noqa: S603


def commands(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith("factkit ")]


GITHUB_COMMANDS = commands([step.get("run", "") for step in GITHUB["jobs"]["facts"]["steps"]])
GITLAB_COMMANDS = commands(GITLAB["facts"]["script"])


def test_the_settings_are_settings() -> None:
    settings = Settings.model_validate(tomllib.loads(SETTINGS))
    assert settings.waivers[0].reason == "the agency does not say who spoke"


@pytest.mark.parametrize(
    ("schema", "job"), [("vendor.github-workflows", GITHUB), ("vendor.gitlab-ci", GITLAB)]
)
def test_jobs_are_valid(tmp_path: Path, schema: str, job: dict[str, Any]) -> None:
    file = tmp_path / "job.json"
    file.write_text(json.dumps(job))
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("command", [*GITHUB_COMMANDS, *GITLAB_COMMANDS])
def test_a_step_passes_while_all_is_right(project: Path, command: str) -> None:
    assert run(project, command) == 0


@pytest.mark.parametrize("command", [*GITHUB_COMMANDS, *GITLAB_COMMANDS])
def test_a_step_fails_where_something_is_wrong(project: Path, command: str) -> None:
    (project / "facts" / "new.json").write_text(row(changed("document.length", 3)))
    (project / "drafts" / "new.txt").write_text("Lena Ory said: “We must sign.”\n")
    assert run(project, command) == 1


def test_a_step_leaves_the_reports_that_later_ones_take(project: Path) -> None:
    for command in (*GITHUB_COMMANDS, *GITLAB_COMMANDS):
        run(project, command)
    assert {path.name for path in project.glob("*.*")} >= {
        "check.sarif",
        "verify.sarif",
        "factkit.xml",
    }


def test_a_baseline_is_adopted_as_the_page_says(project: Path) -> None:
    (project / "facts" / "old.json").write_text(row(changed("document.length", 3)))
    script = next(words for kind, words in BLOCKS if kind == "sh")
    assert [run(project, command) for command in script.splitlines()] == [0, 0]
    (project / "facts" / "new.json").write_text(row(changed("document.length", 3)))
    assert run(project, script.splitlines()[1]) == 1


def test_the_hooks_are_those_that_there_are() -> None:
    published = YAML(typ="safe").load(Path(__file__).parents[2] / ".pre-commit-hooks.yaml")
    ids = {hook["id"] for hook in published}
    assert {hook["id"] for repo in HOOKS["repos"] for hook in repo["hooks"]} == ids
