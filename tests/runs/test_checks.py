import json
from pathlib import Path

import pytest

import factkit
from factkit.runs.articles import Articles
from factkit.runs.checks import check_files
from factkit.runs.report import Outcome
from sheets import ARTICLE, FACTS, changed, facts, place


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the article."""
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8", newline="")
    return tmp_path


def check(
    folder: Path, name: str, data: str, where: str | None = "", jobs: int = 1
) -> list[Outcome]:
    (folder / name).write_text(data, encoding="utf-8")
    articles = Articles(str(folder) if where == "" else where)
    return list(check_files([str(folder / name)], articles, jobs))


def codes(document: Outcome) -> list[str]:
    return [told.finding.code for told in document.found]


def test_a_finding_is_placed_in_the_facts_file_and_in_the_article(folder: Path) -> None:
    wrong = changed("quotes.1.source", place("said", 1) | {"text": "told"})
    data = json.dumps(wrong, indent=1)
    told = check(folder, "article.json", data)[0].found[0]
    line = data[: data.index('"told"')].count("\n") - 1
    assert told.place == f"{folder / 'article.json'}:{line - 1}:14"
    assert told.article_place == f"{folder / 'article.txt'}:3:18"


def test_rows_are_placed_by_line_and_column(folder: Path) -> None:
    rows = [{"file": "article.txt", "sheet": sheet} for sheet in (FACTS, changed("mood", "good"))]
    first, second = check(folder, "x.jsonl", "\n".join(map(json.dumps, rows)))
    assert (first.name, codes(first)) == ("article.txt", ["FK401"])
    assert codes(second) == ["FK102"]
    told = second.found[0]
    assert (told.line, told.column) == (2, json.dumps(rows[1]).index('"good"') + 1)


def test_bad_rows_do_not_stop_the_rest(folder: Path) -> None:
    rows = [
        "{",
        "3",
        '{"file": "article.txt", "sheet": null}',
        json.dumps({"file": "none.txt", "sheet": FACTS}),
        json.dumps({"id": "article", "sheet": FACTS}),
    ]
    documents = check(folder, "x.jsonl", "\n".join(rows))
    assert [codes(document) for document in documents] == [
        ["FK001"], ["FK001"], ["FK001"], ["FK401"], ["FK401"],
    ]  # fmt: skip
    assert "sheet: a JSON object is wanted, not null" in documents[2].found[0].finding.message


def test_a_record_without_article_is_told(folder: Path) -> None:
    wrong = changed("document.sha256", "0" * 64)
    (document,) = check(folder, "x.json", json.dumps(wrong))
    assert codes(document) == ["FK003"]
    assert not document.is_checked


def test_an_article_that_cannot_be_read_is_told(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"\xff")
    (document,) = check(folder, "bad.json", json.dumps(FACTS))
    assert codes(document) == ["FK003"]
    assert "is not UTF-8" in document.found[0].finding.message


def test_a_fault_of_ours_is_one_finding(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no luck")

    monkeypatch.setattr("factkit.runs.checks.checked", fail)
    (document,) = check(folder, "article.json", json.dumps(FACTS))
    assert codes(document) == ["FK005"]
    assert document.found[0].finding.message == "RuntimeError: no luck"


def test_the_article_that_has_the_hash_is_named(folder: Path) -> None:
    other = ARTICLE.replace("Lena", "Lina")
    (folder / "other.txt").write_text(other, encoding="utf-8", newline="")
    (folder / "plain.txt").write_text(f"{ARTICLE} ", encoding="utf-8", newline="")
    sheet = factkit.parse(other).model_dump_json()
    (document,) = check(folder, "article.json", sheet)
    first = document.found[0].finding
    assert (first.code, first.how) == ("FK201", "another-article")
    assert first.message.endswith(f": {folder / 'other.txt'}")
    (document,) = check(folder, "plain.json", json.dumps(changed("document.sha256", "0" * 64)))
    assert document.found[0].finding.how is None
    (document,) = check(folder, "article.json", sheet, str(folder / "article.txt"))
    assert document.found[0].finding.how is None


def test_documents_of_langextract_are_read_unchanged(folder: Path) -> None:
    place_of = place("We will sign")
    extraction = {
        "extraction_class": "quote", "extraction_text": "We will sign",
        "char_interval": {"start_pos": place_of["start"], "end_pos": place_of["end"]},
        "alignment_status": "match_exact", "attributes": {},
    }  # fmt: skip
    wrong = extraction | {"extraction_text": "We won't sign", "char_interval": None}
    row = {"extractions": [extraction, wrong], "text": ARTICLE, "document_id": "doc_1"}
    (document,) = check(folder, "x.jsonl", json.dumps(row), None)
    assert (document.name, document.facts, document.spans) == ("doc_1", 2, 2)
    assert codes(document) == ["FK206"]
    assert document.found[0].article_place is None


def test_processes_give_what_one_gives(folder: Path) -> None:
    right = facts()
    rows = "\n".join(json.dumps({"file": "article.txt", "sheet": right}) for _ in range(200))
    assert check(folder, "x.jsonl", rows, jobs=2) == check(folder, "x.jsonl", rows)


def test_facts_and_spans_are_counted(folder: Path) -> None:
    (document,) = check(folder, "article.json", json.dumps(FACTS))
    assert (document.facts, document.spans) == (9, 26)
    loose = changed("mood", "good")
    (document,) = check(folder, "article.json", json.dumps(loose))
    assert (document.facts, document.spans) == (9, 26)
