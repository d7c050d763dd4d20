import json
import subprocess
import sys

import pytest

from factkit.runs import checks, formats, sifting
from sheets import ARTICLE, FACTS, changed, facts, place

pytest_plugins = ["pytester"]
LOADED = (checks, formats, sifting)  # pytester takes back what is first imported in its runs
WRONG = changed("quotes.1.source", place("said", 1) | {"text": "told"})


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """Return a project with an article and facts of every kind in one file."""
    empty = {"document": FACTS["document"]}
    cut = {"document": FACTS["document"] | {"length": 7}}
    rows = [facts(), WRONG, FACTS, empty, changed("document.sha256", "0" * 64), cut]
    lines = [json.dumps({"file": "article.txt", "sheet": row}) for row in rows]
    (pytester.path / "articles").mkdir()
    (pytester.path / "articles" / "article.txt").write_bytes(ARTICLE.encode())
    (pytester.path / "news.facts.jsonl").write_text("\n".join([*lines, "{"]))
    (pytester.path / "other.json").write_text("{}")
    pytester.makeini("[pytest]\nfactkit_text = articles\n")
    return pytester


def run(project: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return project.runpytest_inprocess("-p", "no:xdist", "-p", "no:cov", *arguments)


def test_each_document_is_a_test(project: pytest.Pytester) -> None:
    result = run(project, "-rA")
    result.assert_outcomes(passed=2, failed=4, skipped=1)
    result.stdout.fnmatch_lines_random(
        [
            "*news.facts.jsonl:2:*: error FK204 quotes[[]1[]].source: the text there is 'said'*",
            "*     3 | *The water,* she said, *",
            "*       |                  ^^^^*",
            "*news.facts.jsonl:5:*: error FK201 document.sha256: *",
            "*news.facts.jsonl:7:1: error FK001: *",
            "*SKIPPED*there is no fact to check*",
            "*warning FK401 quotes[[]3[]].speaker: nobody is known to speak q4*",
        ]
    )
    assert "Traceback" not in result.stdout.str()


def test_the_settings_of_the_project_count(project: pytest.Pytester) -> None:
    (project.path / "factkit.toml").write_text('ignore = ["FK2"]\nseverity = {FK401 = "error"}\n')
    run(project).assert_outcomes(failed=5, skipped=2)
    (project.path / "factkit.toml").write_text(
        '[[waivers]]\ncode = "FK2"\nreason = "old"\n[[waivers]]\ncode = "FK317"\nreason = "no"\n'
    )
    run(project).assert_outcomes(passed=4, failed=1, skipped=2)


def test_other_patterns_can_be_named(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\nfactkit_files = other.json\n")
    run(project).assert_outcomes(failed=1)


def test_a_fault_of_ours_has_a_traceback(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no luck")

    monkeypatch.setattr(checks, "check_item", fail)
    run(project).stdout.fnmatch_lines(["*RuntimeError: no luck*"])


def test_where_there_are_no_facts_nothing_is_loaded(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("import sys\ndef test_it():\n    assert 'factkit' not in sys.modules")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--strict-config"]
    done = subprocess.run(command, cwd=pytester.path, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout
