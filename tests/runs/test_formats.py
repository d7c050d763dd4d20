import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft4Validator
from junitparser import JUnitXml

from factkit.checking.findings import Finding, Problem, SourcePlace, finding
from factkit.runs.formats import FORMATS, rendered
from factkit.runs.formats.github import ROWS, summary
from factkit.runs.report import Outcome, Report, Told, fingerprint
from factkit.spans import Extent

SARIF = json.loads((Path(__file__).parents[1] / "data" / "sarif-2.1.0-rtm.5.json").read_text())

TEXT = "“We will sign,”\nsaid \x1b[2J Örs 🚢 Ory.\n"
EVIL = "it says \x1b[2J\u202e 100% of | <b>`x`</b>\n::error::"


def found(code: str, fact: str, message: str, start: int = -1, end: int = 0) -> Finding:
    span = None if start < 0 else Extent(start, end)
    return finding(Problem(code, (fact,) if fact else (), message, span), TEXT)


SOURCE = SourcePlace(
    document="wire.txt", span=Extent(0, 4), line=1, column=1, view="Rain fell\n^^^^"
)
PLACED = Told(found("FK204", "quotes[0].source", EVIL, 26, 33), "facts.json", 12, 5, "art:a b.txt")
ALTERED = Told(
    found("FK502", "quotes[0]", "altered", 1, 14).model_copy(update={"source": SOURCE}),
    "draft.txt", 1, 2, "draft.txt",
)  # fmt: skip
UNREAD = Told(found("FK002", "", "does not exist"), "/gone/a,1.json")
DOUBT = Told(found("FK401", "quotes[1].speaker", "nobody"), "facts.json", 30, 1, "art:a b.txt")
CLOSING = Told(found("FK901", "", "FK4 in *: known"), "facts.json")

REPORT = Report(
    "check",
    (
        Outcome("facts.json", "line 1", (PLACED, DOUBT), 5, 9),
        Outcome("facts.json", "line \x1b2", (DOUBT,), 1, 1),
        Outcome("draft.txt", "draft.txt", (ALTERED,), 1, 1),
        Outcome(UNREAD.file, "line 1", (UNREAD,)),
        Outcome("good.json", "line 1", (), 1, 2),
    ),
    (CLOSING,),
    waived=1,
)
SUMMARY = "checked 4 of 5 documents, 8 facts, 13 spans: 3 errors, 3 warnings, 1 waived"


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_holds_what_a_terminal_obeys(form: str) -> None:
    words = rendered(REPORT, form)
    assert words.endswith("\n")
    assert not {char for char in words if not char.isprintable() and char != "\n"}
    assert SUMMARY in words or form == "json"


def test_concise_is_a_line_each() -> None:
    lines = rendered(REPORT, "concise").splitlines()
    assert lines[0] == (
        "facts.json:12:5: error FK204 quotes[0].source: it says \\x1b[2J\\u202e 100% of | "
        "<b>`x`</b>\\n::error:: (art:a b.txt:2:11)"
    )
    assert lines[3] == "draft.txt:1:2: error FK502 quotes[0]: altered"
    assert lines[4] == "/gone/a,1.json:1:1: error FK002: does not exist"
    assert lines[-1] == SUMMARY
    assert len(lines) == 7


def test_full_shows_lines_and_markers() -> None:
    words = rendered(REPORT, "full")
    assert "     2 | said \\x1b[2J Örs 🚢 Ory.\n       |              ^^^^^^^^\n" in words, words
    assert "  the source wire.txt:1:1 has\n     1 | Rain fell\n       | ^^^^\n" in words


def test_json_has_everything() -> None:
    data = json.loads(rendered(REPORT, "json"))
    assert data["report_version"] == "1.0"
    assert data["tool"]["command"] == "check"
    assert data["summary"] == {
        "documents": 5, "checked": 4, "empty": 0, "facts": 8, "spans": 13, "errors": 3,
        "warnings": 3, "waived": 1, "in_baseline": 0,
    }  # fmt: skip
    first = data["findings"][0]
    assert (first["code"], first["message"], first["span"]) == ("FK204", EVIL, [26, 33])
    assert (first["file"], first["file_line"], first["article"]) == (
        "facts.json",
        12,
        "art:a b.txt",
    )
    assert data["findings"][3]["source"]["document"] == "wire.txt"
    assert [entry["code"] for entry in data["findings"]][-1] == "FK901"


def test_github_escapes_what_its_commands_are_made_of() -> None:
    lines = rendered(REPORT, "github").splitlines()
    assert lines[0] == (
        "::error file=facts.json,line=12,col=5,title=FK204 quotes[0].source::it says "
        "\\x1b[2J\\u202e 100%25 of | <b>`x`</b>\\n::error:: (art:a b.txt:2:11)"
    )
    assert lines[2].startswith("::error file=/gone/a%2C1.json,line=1,")
    assert [line.partition(" ")[0] for line in lines[:6]] == ["::error"] * 3 + ["::warning"] * 3
    assert lines[6] == SUMMARY


def many(errors: int, warnings: int) -> Report:
    told = (*(PLACED,) * errors, *(DOUBT,) * warnings)
    return Report("check", (Outcome("facts.json", "line 1", told, 5, 5),))


def test_github_shows_no_more_than_is_shown() -> None:
    lines = rendered(many(12, 11), "github").splitlines()
    assert sum(line.startswith("::error ") for line in lines) == 10
    assert sum(line.startswith("::warning ") for line in lines) == 10
    assert lines[20] == "::notice::and 3 more findings: see the log of this step"
    assert [line.partition(" ")[0] for line in lines[21:24]] == [
        "facts.json:12:5:", "facts.json:12:5:", "facts.json:30:1:",
    ]  # fmt: skip
    assert "::notice" not in rendered(many(10, 10), "github")


def test_the_summary_of_a_job_is_a_table() -> None:
    rows = summary(REPORT).splitlines()
    assert rows[0] == f"### factkit: {SUMMARY}"
    assert rows[4] == (
        "| error | FK204 | facts.json:12:5 | quotes\\[0].source: it says "
        "\\\\x1b\\[2J\\\\u202e 100% of \\| &lt;b>\\`x\\`&lt;/b>\\\\n::error:: |"
    )
    assert "|" not in summary(Report("check", (Outcome("a", "b", (), 1, 1),)))


def test_a_long_table_is_cut() -> None:
    rows = summary(many(ROWS + 2, 0)).splitlines()
    assert rows[-1] == "and 2 more findings"
    assert len(rows) == ROWS + 6


def test_junit_is_read_by_its_readers(tmp_path: Path) -> None:
    file = tmp_path / "report.xml"
    file.write_text(rendered(REPORT, "junit"), encoding="utf-8")
    xml = JUnitXml.fromfile(str(file))
    (suite,) = list(xml)
    assert (suite.tests, suite.failures, suite.errors) == (6, 2, 1)
    cases = list(suite)
    assert [[type(one).__name__ for one in case.result] for case in cases] == [
        ["Failure"], [], ["Failure"], ["Error"], [], [],
    ]  # fmt: skip
    assert (cases[0].result[0].type, cases[0].classname) == ("FK204", "facts.json")
    assert "^^^^^^^^" in cases[0].result[0].text
    assert "FK401" in cases[0].system_out
    assert "FK901" in cases[5].system_out


def test_junit_counts_add_up() -> None:
    root = ET.fromstring(rendered(REPORT, "junit"))  # noqa: S314  (our own output)
    (suite,) = root.findall("testsuite")
    assert len(suite.findall("testcase")) == int(suite.attrib["tests"]) == int(root.attrib["tests"])
    assert len(suite.findall("testcase/failure")) == int(suite.attrib["failures"])
    assert len(suite.findall("testcase/error")) == int(suite.attrib["errors"])


@pytest.mark.parametrize("report", [REPORT, many(0, 0), many(3, 3)])
def test_sarif_is_valid(report: Report) -> None:
    Draft4Validator(SARIF).validate(json.loads(rendered(report, "sarif")))


def test_sarif_counts_code_points() -> None:
    (run,) = json.loads(rendered(REPORT, "sarif"))["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    first = run["results"][0]
    place = first["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "art%3Aa%20b.txt"},
        "region": {"startLine": 2, "startColumn": 11, "charOffset": 26, "charLength": 7},
    }
    assert TEXT[26:33] == "Örs 🚢 O"
    (related,) = first["relatedLocations"]
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "facts.json"
    assert first["partialFingerprints"]["factkit/v1"] == fingerprint(PLACED, "line 1")


def test_sarif_tells_the_place_in_the_source_and_of_what_has_no_article() -> None:
    (run,) = json.loads(rendered(REPORT, "sarif"))["runs"]
    by_code = {result["ruleId"]: result for result in run["results"]}
    (related,) = by_code["FK502"]["relatedLocations"]
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "wire.txt"
    place = by_code["FK002"]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "file:///gone/a%2C1.json"
    assert [
        run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] for result in run["results"]
    ] == [result["ruleId"] for result in run["results"]]
