"""Who is behind a source: case tables, and what holds for every article."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from factkit.article import read_article
from factkit.attribution import Attribution
from factkit.facts.speakers import Speaker
from factkit.spans import Extent
from factkit.speakers import Resolution, find_speakers

CASES = Path(__file__).parents[1] / "cases" / "speakers"
Found = tuple[tuple[Speaker, ...], tuple[Resolution, ...]]


def cases() -> list[Any]:
    found = []
    for path in sorted(CASES.glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            reason = case.pop("xfail", None)
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            found.append(pytest.param(case, id=f"{path.stem}: {case['case']}", marks=marks))
    return found


def said(number: int, source: Extent | None, continues: int | None = None) -> Attribution:
    return Attribution(number, "direct", source, None, continues, "certain", "by-hand")


def read_sources(written: str) -> tuple[str, list[Extent]]:
    """Take the braces around sources out of a text: ``"We stay," {Weiss} said.``"""
    text, places = "", []
    for piece in re.split(r"(\{[^{}]*\})", written):
        bare = piece.strip("{}")
        if bare != piece:
            places.append(Extent(len(text), len(text) + len(bare)))
        text += bare
    return text, places


def speakers_of(written: str) -> Found:
    text, places = read_sources(written)
    attributions = tuple(said(number, place) for number, place in enumerate(places))
    return find_speakers(read_article(text), attributions)


@pytest.mark.parametrize("case", cases())
def test_case(case: dict[str, Any]) -> None:
    speakers, resolutions = speakers_of(case["text"])
    spoke = [None if r.speaker is None else speakers[r.speaker] for r in resolutions]
    assert [one and one.name for one in spoke] == case["speakers"]
    if "kinds" in case:
        assert [one.kind for one in speakers] == case["kinds"]
    if "roles" in case:
        assert [list(one.roles) for one in speakers] == case["roles"]
    if "confidence" in case:
        assert [r.confidence for r in resolutions] == case["confidence"]
