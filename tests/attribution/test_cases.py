"""The cases in the folder, by origin: each text says itself who is quoted with what."""

import json
from pathlib import Path
from typing import Any

import pytest

from attribution.marked import assert_sources, attributions, read_marked
from factkit.article import read_article

FOLDER = Path(__file__).parents[1] / "cases" / "attribution"
KNOWN_FAILURES = "known-failures"


def read_cases(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """Return the cases with the origin of each; refuse a folder or a file without any."""
    paths = sorted(folder.glob("*.json"))
    cases = [(p.stem, case) for p in paths for case in json.loads(p.read_text(encoding="utf-8"))]
    missing = {path.stem for path in paths} - {origin for origin, _ in cases}
    if missing or not cases:
        raise ValueError(f"no cases in {folder}: {', '.join(sorted(missing)) or 'no file'}")
    return cases


CASES = read_cases(FOLDER)


def params(*, failing: bool) -> list[Any]:
    """Return the cases that hold, or those that fail, each under its name."""
    return [
        pytest.param(
            case,
            id=f"{origin}: {case['name']}",
            marks=[pytest.mark.xfail(reason=case["reason"])] if failing else [],
        )
        for origin, case in CASES
        if (origin == KNOWN_FAILURES) == failing
    ]


def quotes(text: str) -> list[dict[str, Any]]:
    """Return the quotations of a text as the cases write them."""
    article = read_article(text)
    return [
        {"words": text[place.start : place.end], "kind": said.kind, "rule": said.rule}
        | ({} if said.continues is None else {"continues": said.continues})
        for place, said in zip(article.quotations, attributions(text), strict=True)
    ]


@pytest.mark.parametrize("case", params(failing=False))
def test_case(case: dict[str, Any]) -> None:
    assert_sources(case["text"])
    assert quotes(read_marked(case["text"]).text) == case["quotes"]


@pytest.mark.parametrize("case", params(failing=True))
def test_known_failure(case: dict[str, Any]) -> None:
    """Nobody knows yet who answers a case that fails: its quotes may be left out."""
    assert_sources(case["text"])
    found = quotes(read_marked(case["text"]).text)
    assert found == case.get("quotes", found)


def test_names_and_texts_occur_once() -> None:
    for part in ("name", "text"):
        assert len({case[part] for _, case in CASES}) == len(CASES)


def test_negative_cases_have_no_source() -> None:
    texts = [case["text"] for origin, case in CASES if origin == "negative"]
    assert not any(read_marked(text).signs for text in texts)


@pytest.mark.parametrize("files", [{}, {"synthetic.json": "[]"}])
def test_an_empty_folder_is_refused(tmp_path: Path, files: dict[str, str]) -> None:
    for name, content in files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match="no cases"):
        read_cases(tmp_path)
