import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from factkit.cli import runs
from factkit.cli.app import app
from sheets import ARTICLE, FACTS, changed, facts, place

WRONG = changed("quotes.1.source", place("said", 1) | {"text": "told"})


def run(*arguments: str, text: bytes | str = "") -> Result:
    return CliRunner().invoke(app, ["check", *arguments], input=text)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the working folder: one article, and facts that are right, wrong, and doubtful."""
    right = facts()
    del right["quotes"][3]
    files = {"right": right, "wrong": WRONG, "doubtful": FACTS}
    for name, sheet in files.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(sheet, indent=1))
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8", newline="")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("project")
def test_right_facts_are_clean() -> None:
    done = run("right.json", "--text", "article.txt")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == "checked 1 document, 8 facts, 24 spans: 0 errors, 0 warnings\n"


@pytest.mark.usefixtures("project")
def test_warnings_are_told_and_do_not_fail() -> None:
    done = run("doubtful.json", "--text", "article.txt")
    assert done.stdout.startswith("doubtful.json:")
    assert "warning FK401 quotes[3].speaker: nobody is known to speak q4" in done.stdout
    assert done.exit_code == 0
    assert run("doubtful.json", "--text", "article.txt", "--fail-on", "warning").exit_code == 1


@pytest.mark.usefixtures("project")
def test_an_error_is_shown_in_both_files() -> None:
    done = run("wrong.json", "--text", "article.txt", "--ignore", "FK4")
    (first, line, marker, _) = done.stdout.splitlines()
    assert first.endswith(
        "error FK204 quotes[1].source: the text there is 'said', not 'told' (article.txt:3:18)"
    )
    assert line == "     3 | “The water,” she said, “comes first.” The “gr…"
    assert marker == "       |                  ^^^^"
    assert done.exit_code == 1


@pytest.mark.usefixtures("project")
def test_a_folder_and_standard_input_are_checked() -> None:
    done = run(".", "--text", ".", "--format", "concise")
    assert "checked 3 documents" in done.stdout
    row = json.dumps({"file": "article.txt", "sheet": WRONG})
    done = run("-", "--text", ".", "--format", "concise", text=f"{row}\nnonsense\n{row}\n")
    assert "-:1:" in done.stdout
    assert "-:2:1: error FK001: " in done.stdout
    assert "-:3:" in done.stdout
    assert "checked 2 of 3 documents" in done.stdout
    assert done.exit_code == 2


@pytest.mark.usefixtures("project")
def test_two_processes_say_the_same() -> None:
    assert run(".", "--text", ".", "--jobs", "2").stdout == run(".", "--text", ".").stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["none.json"], "FK002"),
        (["right.json", "--text", "none.txt"], "FK003"),
        (["right.json", "--text", "articles/{id}.txt"], "FK003"),
        (["empty", "--text", "article.txt"], "FK002"),
        (["broken.json", "--text", "article.txt"], "FK001"),
    ],
)
def test_what_was_not_checked_is_no_success(project: Path, arguments: list[str], code: str) -> None:
    (project / "empty").mkdir()
    (project / "broken.json").write_text("{")
    done = run(*arguments, "--fail-on", "never", "--ignore", "FK")
    assert done.exit_code == 2
    assert f" error {code}: " in done.stdout


def test_a_sheet_without_facts_is_clean(project: Path) -> None:
    (project / "empty.json").write_text(json.dumps({"document": FACTS["document"]}))
    done = run("empty.json", "--text", "article.txt", "--fail-on", "warning")
    assert done.stdout == (
        "checked 1 document (1 with nothing to check), 0 facts, 0 spans: 0 errors, 0 warnings\n"
    )
    assert done.exit_code == 0


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--select", "FK8"], "factkit: select.0: 'FK8' is the beginning of no rule"),
        (["--format", "xml"], "factkit: --format xml: there are full, concise, json, github, "),
        (["--format", "json="], "factkit: --format json=: there are full, "),
        (["--format", "json", "--format", "full"], "factkit: --format: only one can be printed"),
        (["--config", "none.toml"], "factkit: none.toml does not exist"),
        (["--baseline", "none.json"], "factkit: the baseline none.json cannot be read"),
        (["--update-baseline"], "factkit: --update-baseline asks for --baseline FILE"),
        (["--severity", "FK401"], "factkit: severity.FK401: Input should be 'error' or 'warning'"),
        (["--fail-on", "maybe"], "factkit: fail-on: Input should be 'error'"),
        (["--text", "{name}.txt"], "factkit: {name}.txt asks for {name}; there are file, id, "),
        (["--format", "json=no/such/folder"], "factkit: no/such/folder cannot be written: "),
    ],
)
def test_a_wrong_call_is_told(arguments: list[str], message: str) -> None:
    done = run("right.json", "--text", "article.txt", *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(message)


def test_reports_go_to_files_at_once(project: Path) -> None:
    formats = ["sarif=out.sarif", "junit=out.xml", "json=out.json", "concise"]
    done = run("wrong.json", "--text", ".", *(x for form in formats for x in ("--format", form)))
    assert done.stdout.startswith("wrong.json:")
    assert json.loads((project / "out.sarif").read_text())["version"] == "2.1.0"
    assert json.loads((project / "out.json").read_text())["summary"]["errors"] == 1
    assert "<failure" in (project / "out.xml").read_text()
    assert done.exit_code == 1


def test_the_summary_of_a_job_is_written(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(project / "summary.md"))
    done = run("wrong.json", "--text", ".", "--format", "github")
    assert done.stdout.startswith("::error file=wrong.json,line=")
    assert (project / "summary.md").read_text().startswith("### factkit: checked 1 document")


def test_the_settings_of_the_project_count(project: Path) -> None:
    (project / "pyproject.toml").write_text(
        '[tool.factkit]\nignore = ["FK2"]\ntext = "article.txt"\nseverity = {FK4 = "error"}\n'
        '[[tool.factkit.waivers]]\ncode = "FK401"\nfile = "doubtful.json"\n'
        'reason = "the agency does not say who spoke"\n'
    )
    done = run("doubtful.json")
    assert done.stdout.endswith(": 0 errors, 0 warnings, 1 waived\n")
    assert done.exit_code == 0
    done = run("wrong.json")
    assert "error FK401 " in done.stdout
    assert "warning FK901: FK401 in doubtful.json: the agency" in done.stdout
    assert done.exit_code == 1
    assert run("wrong.json", "--select", "FK3", "--ignore", "FK9").exit_code == 0


def test_a_baseline_adopts_what_is_old(project: Path) -> None:
    known = ["--text", "article.txt", "--baseline", "known.json"]
    done = run("wrong.json", *known, "--update-baseline")
    assert (done.exit_code, done.stderr) == (0, "factkit: wrote the baseline known.json\n")
    done = run("wrong.json", *known)
    assert done.stdout.endswith("0 errors, 0 warnings, 2 in the baseline\n")
    assert done.exit_code == 0
    (project / "wrong.json").write_text(json.dumps(WRONG | {"mood": "good"}))
    done = run("wrong.json", *known)
    assert "FK102 mood" in done.stdout
    assert done.exit_code == 1


def test_progress_is_for_terminals(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    row = json.dumps({"file": "article.txt", "sheet": facts()})
    (project / "many.jsonl").write_text(f"{row}\n" * 250)
    assert run("many.jsonl", "--text", ".").stderr == ""

    class Terminal:
        said = ""

        def isatty(self) -> bool:
            return True

        def write(self, words: str) -> None:
            self.said += words

    terminal = Terminal()
    monkeypatch.setattr(runs, "sys", type("sys", (), {"stderr": terminal}))
    run("many.jsonl", "--text", ".")
    assert terminal.said == "\r100 documents\r200 documents\r\x1b[K"


@pytest.mark.usefixtures("project")
def test_facts_beside_their_article_need_no_text() -> None:
    shutil.copy("article.txt", "right.txt")
    assert run("right.json").exit_code == 0
