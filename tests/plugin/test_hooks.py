"""The hooks of pre-commit, run by pre-commit itself in a repository of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from factkit import parse
from sheets import ARTICLE, changed, facts

HOOKS = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
git = shutil.which("git") or "git"


def hooks() -> dict[str, dict[str, Any]]:
    """Return the hooks as they are published."""
    return {hook["id"]: dict(hook) for hook in YAML(typ="safe").load(HOOKS.read_text())}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository with the hooks; they run in this environment, so nothing is installed."""
    local = []
    for hook in hooks().values():
        del hook["additional_dependencies"]
        entry = hook["entry"].replace("factkit", f"{sys.executable} -m factkit")
        local.append(hook | {"language": "system", "entry": entry})
    config = {"repos": [{"repo": "local", "hooks": local}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(json.dumps(config))
    (tmp_path / "factkit.toml").write_text('text = "articles"\nagainst = ["articles"]\n')
    for name in ("articles", "drafts"):
        (tmp_path / name).mkdir()
    (tmp_path / "articles" / "lake.txt").write_bytes(ARTICLE.encode())
    subprocess.run([git, "init", "-q"], cwd=tmp_path, check=True)  # noqa: S603
    return tmp_path


def commit(repository: Path, name: str, words: str) -> tuple[int, str]:
    """Add a file and run the hooks over all files; return the exit code and what was said."""
    (repository / name).write_text(words, encoding="utf-8")
    outside = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    environment = outside | {"PRE_COMMIT_HOME": str(repository / ".cache")}
    subprocess.run([git, "add", name], cwd=repository, check=True)  # noqa: S603
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never"]
    done = subprocess.run(  # noqa: S603
        command, cwd=repository, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_right_facts_may_be_committed(repository: Path) -> None:
    code, said = commit(
        repository, "lake.facts.json", json.dumps({"file": "lake.txt", "sheet": facts()})
    )
    assert code == 0, said
    assert "check facts against their articles" in said
    assert "Passed" in said


def test_wrong_facts_may_not(repository: Path) -> None:
    row = {"file": "lake.txt", "sheet": changed("document.length", 7)}
    code, said = commit(repository, "lake.facts.jsonl", json.dumps(row))
    assert code == 1
    assert "lake.facts.jsonl:1:" in said
    assert "error FK202 document.length" in said


def test_other_files_are_left_alone(repository: Path) -> None:
    code, said = commit(repository, "other.json", "{}")
    assert code == 0, said
    assert said.count("Skipped") == len(hooks())


@pytest.mark.parametrize(("words", "code"), [("We will sign", 0), ("We must sign", 1)])
def test_drafts_are_verified(repository: Path, words: str, code: int) -> None:
    draft = f"Lena Ory said: “{words}.”\n"
    assert parse(draft).quotes
    found, said = commit(repository, "drafts/note.txt", draft)
    assert found == code, said
    assert ("FK502" in said) == bool(code)


def test_a_draft_that_quotes_nobody_may_be_committed(repository: Path) -> None:
    code, said = commit(repository, "drafts/note.txt", "The lake froze on Tuesday.\n")
    assert code == 0, said


def test_published_hooks_install_what_the_command_needs() -> None:
    for hook in hooks().values():
        assert hook["language"] == "python"
        assert {name.partition(">=")[0] for name in hook["additional_dependencies"]} == {
            "typer",
            "rich",
        }
