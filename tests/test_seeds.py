"""The seeds: whole articles whose sheets were checked by hand, and what parse makes of them.

The facts must be the same. The names of rules and the confidence are the parser's own affair:
the sheets show them, and only their presence is asked for.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from factkit import FactSheet, parse

SEEDS = Path(__file__).parents[1] / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))
PARTS = ("document", "dateline", "speakers", "quotes", "quoted_terms", "agreements")
OWN_AFFAIR = {"rule", "speaker_rule", "confidence"}

KNOWN: dict[tuple[str, str], str] = {}
"""What parse does not get right yet: (seed, part of the sheet) and the reason."""


def seed_text(name: str) -> str:
    with (SEEDS / f"{name}.txt").open(encoding="utf-8", newline="") as file:
        return file.read()


def checked_sheet(name: str) -> str:
    return (SEEDS / f"{name}.json").read_text(encoding="utf-8")


@cache
def parsed(name: str) -> dict[str, Any]:
    return parse(seed_text(name)).model_dump(mode="json")


def facts(value: Any) -> Any:  # noqa: ANN401  (JSON data)
    """Return JSON data without what is the parser's own affair."""
    if isinstance(value, dict):
        return {key: facts(part) for key, part in value.items() if key not in OWN_AFFAIR}
    return [facts(part) for part in value] if isinstance(value, list) else value


def cases() -> Iterator[Any]:
    for name in NAMES:
        for part in PARTS:
            reason = KNOWN.get((name, part))
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            yield pytest.param(name, part, marks=marks, id=f"{name}-{part}")


@pytest.mark.parametrize(("name", "part"), cases())
def test_parse_gives_the_checked_facts(name: str, part: str) -> None:
    assert facts(parsed(name)[part]) == facts(json.loads(checked_sheet(name))[part])


@pytest.mark.parametrize("name", NAMES)
def test_sheet_is_grounded_in_its_article(name: str) -> None:
    sheet = FactSheet.model_validate_json(checked_sheet(name), context={"text": seed_text(name)})
    assert sheet.quotes


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_tells_its_rule(name: str) -> None:
    sheet = parsed(name)
    found = [sheet["dateline"], *sheet["quotes"], *sheet["quoted_terms"], *sheet["agreements"]]
    assert all(fact["rule"] for fact in found if fact)


@pytest.mark.parametrize("name", NAMES)
def test_seed_is_a_whole_article(name: str) -> None:
    assert 200 <= len(seed_text(name).split()) <= 600


def test_there_are_enough_seeds() -> None:
    assert len(NAMES) >= 10
