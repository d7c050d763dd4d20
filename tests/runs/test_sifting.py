import json
from pathlib import Path

import pytest

from factkit.checking.findings import Problem, finding
from factkit.runs.report import Outcome, Report, Told, fingerprint
from factkit.runs.settings import Settings, SettingsError, Waiver, load_settings
from factkit.runs.sifting import baseline_of, exit_code, read_baseline, sifted


def told(code: str, fact: str = "quotes") -> Told:
    return Told(finding(Problem(code, (fact,), "wrong"), ""), "facts.json")


def document(*codes: str, facts: int = 3) -> Outcome:
    return Outcome("facts.json", "one", tuple(map(told, codes)), facts, facts)


def codes(report: Report) -> list[str]:
    return [one.finding.code for one in report.found]


def report(*documents: Outcome, **settings: object) -> tuple[Report, int]:
    chosen = load_settings(None, **settings)
    made = sifted("check", documents, chosen)
    return made, exit_code(made, chosen)


EXITS = [
    ([document()], {}, 0),
    ([document("FK401")], {}, 0),
    ([document("FK401")], {"fail_on": "warning"}, 1),
    ([document("FK401")], {"severity": {"FK401": "error"}}, 1),
    ([document("FK204")], {}, 1),
    ([document("FK204")], {"fail_on": "never"}, 0),
    ([document("FK204")], {"severity": {"FK2": "warning"}}, 0),
    ([document("FK204")], {"ignore": ["FK2"]}, 0),
    ([document("FK204"), document("FK002", facts=0)], {}, 2),
    ([document("FK002", facts=0)], {"ignore": ["FK"], "fail_on": "never"}, 2),
    ([document("FK001"), document("FK005")], {}, 3),
    ([document(facts=0)], {}, 0),
    ([document(facts=0)], {"fail_on": "warning"}, 0),
    ([document("FK201", facts=0)], {}, 1),
    ([document(facts=0), document()], {}, 0),
    ([], {}, 2),
    ([], {"fail_on": "never", "ignore": ["FK"]}, 2),
]


@pytest.mark.parametrize(("documents", "settings", "code"), EXITS)
def test_the_exit_code_says_what_came_of_it(
    documents: list[Outcome], settings: dict[str, object], code: int
) -> None:
    assert report(*documents, **settings)[1] == code


def test_nothing_read_is_a_finding() -> None:
    assert codes(report()[0]) == ["FK004"]
    assert codes(report(document("FK002", facts=0))[0]) == ["FK002"]


def test_what_holds_nothing_to_check_is_counted() -> None:
    made, _ = report(document(), document(facts=0), document("FK002", facts=0))
    assert made.empty == 1
    assert made.summary().startswith(
        "checked 2 of 3 documents (1 with nothing to check), 3 facts, 3 spans: "
    )
    assert codes(report(document(facts=0))[0]) == []


def test_a_waiver_takes_a_finding_out_and_counts_it() -> None:
    waiver = Waiver(code="FK401", reason="nobody knows")
    made, code = report(document("FK401", "FK204"), waivers=[waiver])
    assert (codes(made), made.waived, code) == (["FK204"], 1, 1)
    assert made.summary().endswith("1 error, 0 warnings, 1 waived")


def test_a_waiver_that_nothing_needs_is_told() -> None:
    waiver = Waiver(code="FK401", reason="nobody knows")
    made, code = report(document("FK204"), waivers=[waiver], fail_on="never")
    assert (codes(made), code) == (["FK204", "FK901"], 0)
    made, _ = report(document(), waivers=[waiver], ignore=["FK9"])
    assert codes(made) == []


def test_what_was_not_checked_cannot_be_waived() -> None:
    waiver = Waiver(code="FK002", reason="it is gone")
    assert report(document("FK002", facts=0), waivers=[waiver])[1] == 2


def test_a_baseline_holds_back_what_is_known(tmp_path: Path) -> None:
    first = sifted("check", [document("FK204", "FK401", "FK002")], Settings())
    path = tmp_path / "known.json"
    path.write_text(baseline_of(first))
    known = read_baseline(str(path))
    assert len(known) == 2
    later = sifted("check", [document("FK204", "FK401", "FK310")], Settings(), known)
    assert (codes(later), later.in_baseline) == (["FK310"], 2)
    assert later.summary().endswith("1 error, 0 warnings, 2 in the baseline")


def test_an_empty_baseline_is_one(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_text(baseline_of(sifted("check", [document()], Settings())))
    assert json.loads(path.read_text()) == {"version": 1, "findings": []}
    assert read_baseline(str(path)) == frozenset()


@pytest.mark.parametrize("words", ["", "[]", '{"findings": 3}', '{"findings": [{}]}'])
def test_a_baseline_that_is_none_is_told(tmp_path: Path, words: str) -> None:
    path = tmp_path / "known.json"
    path.write_text(words)
    with pytest.raises(SettingsError, match="is no baseline"):
        read_baseline(str(path))
    with pytest.raises(SettingsError, match="cannot be read: No such file"):
        read_baseline(str(tmp_path / "none.json"))


def test_a_fingerprint_outlives_moved_lines_and_other_wording() -> None:
    one = told("FK204")
    moved = one._replace(line=9, finding=one.finding.model_copy(update={"message": "other"}))
    assert fingerprint(one, "a") == fingerprint(moved, "a")
    others = [one._replace(file="b.json"), told("FK203"), told("FK204", "speakers")]
    assert fingerprint(one, "a") not in {fingerprint(other, "a") for other in others}
    assert fingerprint(one, "a") != fingerprint(one, "b")


def test_however_the_command_line_gives_a_file_it_is_the_same() -> None:
    one, other = told("FK204"), told("FK204")._replace(file="./facts.json")
    assert fingerprint(one, "a") == fingerprint(other, "a")
    waiver = Waiver(code="FK204", file="facts.json", reason="it is so")
    assert waiver.excuses(one, "a")
    assert waiver.excuses(other, "a")
