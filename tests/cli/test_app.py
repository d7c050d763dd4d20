import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import factkit
from factkit import FactSheet
from factkit.cli.app import app
from factkit.rows import COLUMNS
from factkit.rules import rules
from sheets import ARTICLE


def run(*arguments: str, text: bytes | str = "") -> Result:
    return CliRunner().invoke(app, list(arguments), input=text)


@pytest.fixture
def article(tmp_path: Path) -> str:
    """Return the path of the article, kept with line ends of Windows."""
    file = tmp_path / "article.txt"
    file.write_bytes(ARTICLE.replace("\n", "\r\n").encode())
    return str(file)


def test_one_file_gives_its_sheet(article: str) -> None:
    done = run("parse", article)
    text = Path(article).read_bytes().decode()
    sheet = FactSheet.model_validate_json(done.stdout, context={"text": text})
    assert sheet == factkit.parse(text)
    assert "\n  " in done.stdout
    assert (done.exit_code, done.stderr) == (0, "")


def test_several_files_give_a_line_each(article: str, tmp_path: Path) -> None:
    second = tmp_path / "second “one”.txt"
    second.write_text("Rain.")
    done = run("parse", article, str(second), "--published", "2026-03-04")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["file"] for line in lines] == [article, str(second)]
    assert {line["sheet"]["document"]["published"] for line in lines} == {"2026-03-04"}
    assert done.exit_code == 0


def test_json_lines_can_be_asked_for(article: str) -> None:
    (line,) = run("parse", "--jsonl", article).stdout.splitlines()
    assert list(json.loads(line)) == ["file", "sheet"]


def test_standard_input_is_a_file() -> None:
    done = run("parse", "-", "--jsonl", text="Rain.")
    assert json.loads(done.stdout)["file"] == "-"


def test_the_good_files_are_done_and_the_bad_ones_told(article: str, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("<html>")
    (tmp_path / "empty").mkdir()
    done = run("parse", str(tmp_path / "empty"), article, str(tmp_path / "page.txt"), "none.txt")
    assert [json.loads(line)["file"] for line in done.stdout.splitlines()] == [article]
    assert done.stderr.splitlines() == [
        f"factkit: {tmp_path / 'empty'} is a directory, not a file",
        f"factkit: {tmp_path / 'page.txt'} is HTML, not text: take the text out of the page first",
        "factkit: none.txt does not exist",
    ]
    assert done.exit_code == 1


def test_a_folder_gives_a_line_for_each_of_its_texts(article: str) -> None:
    folder = Path(article).parent
    (folder / "notes.csv").write_text("a,b")
    (line,) = run("parse", str(folder)).stdout.splitlines()
    assert json.loads(line)["file"] == article
    (folder / "second.md").write_text("Rain.")
    assert len(run("parse", str(folder)).stdout.splitlines()) == 2


def test_quotes_make_a_table(article: str, tmp_path: Path) -> None:
    second = tmp_path / "second.txt"
    second.write_text("“We sign,\x1b[2J” Lena Ory said.")
    done = run("parse", "--csv", article, str(second))
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    quotes = factkit.parse(Path(article).read_bytes().decode()).quotes
    assert [row["text"] for row in rows] == [
        *(quote.span.text for quote in quotes),
        "We sign,\\x1b[2J",
    ]
    assert {row["file"] for row in rows} == {article, str(second)}
    assert rows[-1]["speaker_name"] == "Lena Ory"
    assert rows[-1]["continues"] == ""
    assert set(rows[0]) - {"file"} <= set(COLUMNS)
    assert done.exit_code == 0


def test_a_text_without_quotes_makes_a_table_without_rows() -> None:
    done = run("parse", "--csv", "-", text="Rain.")
    assert done.stdout.startswith("file,id,speaker_name,text,")
    assert done.stdout.count("\n") == 1


WRONG = [
    (["parse", "none.txt"], "factkit: none.txt does not exist\n"),
    (["show", "none.txt"], "factkit: none.txt does not exist\n"),
    (["parse", "-"], "factkit: - is empty\n"),
    (["parse", "--csv", "-"], "factkit: - is empty\n"),
    (["parse", "--csv", "--jsonl", "-"], "factkit: --csv and --jsonl are two forms: choose one\n"),
    (["parse", "no\x1bne.txt"], "factkit: no\\x1bne.txt does not exist\n"),
    (["parse", "-", "--published", "3 March"],
     "factkit: --published 3 March is no date: YYYY-MM-DD is wanted\n"),
    (["show", "-", "--published", "2026-02-30"],
     "factkit: --published 2026-02-30 is no date: YYYY-MM-DD is wanted\n"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "message"), WRONG)
def test_where_nothing_could_be_done_the_code_is_two(arguments: list[str], message: str) -> None:
    done = run(*arguments)
    assert (done.exit_code, done.stdout, done.stderr) == (2, "", message)


@pytest.mark.parametrize("arguments", [["parse"], ["parse", "-", "--colour"], ["paint"], ["check"]])
def test_a_wrong_call_is_told(arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "Error: " in done.stderr


def test_json_holds_no_character_that_a_terminal_obeys() -> None:
    text = '"A\x9b2J\x7f\u202eb\U000e0041 c\x1b[2J," Lena Ory said.'
    done = run("parse", "-", text=text)
    assert not set("\x9b\x7f\u202e\U000e0041\x1b") & set(done.stdout)
    assert json.loads(done.stdout) == factkit.parse(text).model_dump(mode="json")


def test_show_marks_and_lists(article: str) -> None:
    done = run("show", article)
    assert done.exit_code == 0
    assert "HARTWELL" in done.stdout
    assert all(len(line) <= 80 for line in done.stdout.splitlines())
    assert "\x1b" not in done.stdout


def test_show_tells_why_on_request(article: str) -> None:
    assert "why: " not in run("show", article).stdout
    assert "why: " in run("show", article, "--why").stdout


def test_the_schema_is_printed() -> None:
    assert json.loads(run("schema").stdout) == factkit.json_schema()


def test_a_rule_is_explained() -> None:
    done = run("rule", "fk204")
    assert done.stdout.startswith(
        "# FK204: the text at a span holds other words\n\nSeverity: error"
    )
    assert done.exit_code == 0


def test_all_rules_are_listed() -> None:
    done = run("rule")
    assert len(done.stdout.splitlines()) == len(rules())
    assert "FK401  warning  a quote whose speaker is unknown\n" in done.stdout


def test_a_code_without_rule_is_told() -> None:
    done = run("rule", "FK999")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "factkit: FK999 is no rule: `factkit rule` lists them\n"


def test_the_version_is_told() -> None:
    assert run("--version").stdout == f"factkit {factkit.__version__}\n"


def test_without_arguments_there_is_help() -> None:
    assert "Commands:" in run().output


def call(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "factkit", *arguments]
    return subprocess.run(  # noqa: S603  (our own command)
        command, env=os.environ | environment, capture_output=True, check=False
    )


def test_the_module_is_the_command(article: str) -> None:
    done = call("parse", article)
    text = Path(article).read_bytes().decode()
    assert json.loads(done.stdout) == factkit.parse(text).model_dump(mode="json")
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_locale_without_curly_marks_is_no_obstacle(article: str) -> None:
    narrow = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = call("show", article, **narrow)
    assert done.returncode == 0, done.stderr
    assert b"\\u201c" in done.stdout
    assert json.loads(call("parse", article, **narrow).stdout)["document"]["length"] > 0


def test_a_missing_extra_is_told(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise ModuleNotFoundError('No typer', name='typer')")
    done = call("schema", PYTHONPATH=str(tmp_path))
    assert done.returncode == 2
    assert done.stderr == b"factkit: typer is missing: pip install 'factkit[cli]'\n"


def test_a_fault_inside_a_dependency_is_not_hidden(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("import no_such_module")
    done = call("schema", PYTHONPATH=str(tmp_path))
    assert b"no_such_module" in done.stderr
    assert done.stderr.endswith(b"factkit: this is a fault of factkit; please report it\n")
    assert done.returncode == 3
