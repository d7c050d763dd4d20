import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import factkit
from factkit.cli.app import app
from factkit.runs.drafts import verify_files

WIRE = """\
OSLO, March 4, 2024 (Nordwire) - The harbour is open.

"We lost too many crews to paperwork," said Ingrid Solheim, the fisheries minister.

"Nobody asked the crews at all," Tom Ost told reporters.
"""
RIGHT = "“We lost too many crews to paperwork,” Solheim said.\n"
WRONG = "A summary.\n\n“We lost too many ships to paperwork,” Solheim said.\n"


def run(*arguments: str, text: str = "") -> Result:
    return CliRunner().invoke(app, ["verify", *arguments], input=text)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the working folder: a wire, a right draft and a wrong one."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("wire/one.txt", WIRE), ("right.txt", RIGHT), ("wrong.md", WRONG)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    return tmp_path


@pytest.mark.usefixtures("project")
def test_a_right_draft_is_clean() -> None:
    done = run("right.txt", "--against", "wire")
    assert (done.exit_code, done.stderr) == (0, "")
    policy, summary = done.stdout.splitlines()
    assert policy.startswith("policy editorial (tolerates other marks and dashes, other white")
    assert summary == (
        "verified 1 document, 1 fact, 1 span under the policy editorial: 0 errors, 0 warnings"
    )


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("form", ["concise", "github"])
def test_short_reports_only_name_the_policy(form: str) -> None:
    (summary,) = run("right.txt", "--against", "wire", "--format", form).stdout.splitlines()
    assert "under the policy editorial: 0 errors" in summary


@pytest.mark.usefixtures("project")
def test_a_wrong_draft_is_shown_beside_its_source() -> None:
    done = run("wrong.md", "--against", "wire/one.txt")
    assert done.stdout.splitlines()[:6] == [
        ("wrong.md:3:2: error FK502 quotes[0]: altered: "
        "We lost too many [-crews-] {+ships+} to paperwork"),
        "     3 | “We lost too many ships to paperwork,” Solheim said.",
        "       |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
        "  the source wire/one.txt:3:2 has",
        '     3 | "We lost too many crews to paperwork," said Ingrid Solheim, …',
        "       |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    ]  # fmt: skip
    assert done.exit_code == 1


def test_markup_is_stepped_over_on_both_sides(project: Path) -> None:
    (project / "wire.md").write_text(WIRE.replace("Tom Ost", "[Tom Ost](https://example.org)"))
    draft = "# Boats\n\n*“We lost **too** many ships to paperwork,”* said **Ingrid Solheim**.\n"
    (project / "draft.md").write_text(
        f"{draft}\n“Nobody asked the crews at all,” said _Tom Ost_.\n"
    )
    done = run("draft.md", "--against", "wire.md", "--format", "concise")
    (finding, summary) = done.stdout.splitlines()
    assert finding.startswith(
        "draft.md:3:3: error FK502 quotes[0]: altered: We lost too many [-crews"
    )
    assert summary.startswith("verified 1 document, 2 facts, ")


@pytest.mark.usefixtures("project")
def test_the_draft_may_come_in_by_standard_input() -> None:
    assert run("-", "--against", "wire", text=RIGHT).exit_code == 0
    assert "-:3:2: error FK502" in run("-", "--against", "wire", text=WRONG).stdout


def test_sheets_are_taken_on_both_sides(project: Path) -> None:
    sheets = [factkit.parse(text) for text in (RIGHT, WRONG)]
    rows = [json.dumps({"file": "x", "sheet": sheet.model_dump(mode="json")}) for sheet in sheets]
    (project / "drafts.jsonl").write_text("\n".join(rows))
    (project / "wire.json").write_text(factkit.parse(WIRE).model_dump_json())
    done = run("drafts.jsonl", "--against", "wire.json", "--format", "concise")
    place = rows[1].index('{"id": "q1"') + 1
    assert done.stdout.startswith(f"drafts.jsonl:2:{place}: error FK502 quotes[0]: altered: ")
    assert "verified 2 documents" in done.stdout
    (project / "draft.json").write_text(sheets[1].model_dump_json())
    assert "draft.json:1:" in run("draft.json", "--against", "wire.json").stdout


@pytest.mark.usefixtures("project")
def test_strictness_can_be_asked_for() -> None:
    done = run("right.txt", "--against", "wire", "--policy", "strict")
    assert done.exit_code == 0
    assert done.stdout.startswith("policy strict (tolerates nothing)\nverified 1 document, ")
    other = RIGHT.replace("We", "we")
    assert run("-", "--against", "wire", "--policy", "strict", text=other).exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.txt", "--against", "wire"], "none.txt:1:1: error FK002: does not exist"),
        (["right.txt", "--against", "none"], "none:1:1: error FK002: does not exist"),
        (["right.txt"], "right.txt:1:1: error FK002: there is no source to hold drafts against"),
        (["right.txt", "--against", "empty"], "error FK002: is a folder that holds no text and no"),
        (["page.txt", "--against", "wire"], "page.txt:1:1: error FK002: is HTML, not text"),
        (
            ["bad.json", "--against", "wire"],
            "bad.json:1:1: error FK001: is no sheet: document: Field",
        ),
        (["list.json", "--against", "wire"], "list.json:1:1: error FK001: a JSON object is wanted"),
        (
            ["null.json", "--against", "wire"],
            "error FK001: sheet: a JSON object is wanted, not null",
        ),
        (["broken.json", "--against", "wire"], "broken.json:1:1: error FK001: EOF while parsing"),
        (["blank.json", "--against", "wire"], "blank.json:1:1: error FK002: is empty"),
        (["empty", "--against", "wire"], "empty:1:1: error FK002: is a folder that holds no text"),
    ],
)
def test_what_was_not_verified_is_no_success(
    project: Path, arguments: list[str], said: str
) -> None:
    (project / "empty").mkdir()
    for name, text in (
        ("page.txt", "<html>"), ("bad.json", "{}"), ("broken.json", "{"), ("blank.json", " "),
        ("list.json", "[1]"), ("null.json", '{"file": "a.txt", "sheet": null}'),
    ):  # fmt: skip
        (project / name).write_text(text)
    done = run(*arguments)
    assert done.exit_code == 2
    assert said in done.stdout


def test_a_draft_that_quotes_nobody_is_clean(project: Path) -> None:
    (project / "dull.txt").write_text("Rain fell.")
    done = run("dull.txt", "--against", "wire", "--fail-on", "warning")
    assert "\nverified 1 document (1 with nothing to verify), 0 facts, " in done.stdout
    assert done.exit_code == 0
    done = run("dull.txt", "right.txt", "--against", "wire")
    assert "\nverified 2 documents (1 with nothing to verify), 1 fact, " in done.stdout


@pytest.mark.usefixtures("project")
def test_processes_give_what_one_gives() -> None:
    drafts = ["right.txt", "none.txt", "wrong.md"]
    one, two = (run(*drafts, "--against", "wire", "--jobs", jobs) for jobs in "12")
    assert one.stdout == two.stdout


@pytest.mark.usefixtures("project")
def test_one_bad_draft_does_not_stop_the_rest() -> None:
    done = run("none.txt", "wrong.md", "--against", "wire", "--format", "concise")
    assert "none.txt:1:1: error FK002" in done.stdout
    assert "wrong.md:3:2: error FK502" in done.stdout
    assert done.exit_code == 2


@pytest.mark.usefixtures("project")
def test_a_fault_of_ours_is_one_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no luck")

    monkeypatch.setattr("factkit.runs.drafts.verified", fail)
    documents = list(verify_files(["right.txt", "wrong.md"], ["wire"], "editorial"))
    assert [one.found[0].finding.message for one in documents] == ["RuntimeError: no luck"] * 2
    assert run("right.txt", "--against", "wire").exit_code == 3


def test_the_settings_of_the_project_count(project: Path) -> None:
    (project / "factkit.toml").write_text('against = ["wire"]\npolicy = "strict"\n')
    done = run("right.txt", "--format", "json")
    assert json.loads(done.stdout)["policy"] == "strict (tolerates nothing)"
    assert done.exit_code == 0


@pytest.mark.usefixtures("project")
def test_an_unknown_policy_is_told() -> None:
    done = run("right.txt", "--against", "wire", "--policy", "lax")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "factkit: policy: Input should be 'editorial' or 'strict'\n"
