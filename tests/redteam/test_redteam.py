"""Defects seeded into the project's own articles: each is found, at its place, and nothing else."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factkit import check
from factkit.rules import rules
from redteam.changes import Facts, changed, rebased

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"
DEFECTS = [json.loads(line) for line in (HERE / "defects.jsonl").read_text("utf-8").splitlines()]
NAMES = sorted(path.stem for path in SEEDS.glob("*.json"))
ELSEWHERE = {"FK002", "FK003", "FK004", "FK005", "FK205", "FK206", "FK317", "FK403", "FK901"}
"""Codes that no change of a seed gives; the tests of their modules hold them to cases."""


def seed(name: str) -> tuple[Facts, str]:
    facts = json.loads((SEEDS / f"{name}.json").read_text("utf-8"))
    return facts, (SEEDS / f"{name}.txt").read_bytes().decode("utf-8")


def told(facts: Facts | str, text: str) -> set[tuple[str, str, str | None]]:
    return {(found.code, found.fact, found.how) for found in check(facts, text)}


def expected(
    found: set[tuple[str, str, str | None]],
    defect: Any,  # noqa: ANN401  (a line of the data)
) -> set[tuple[str, str, str | None]]:
    """Return what must be found; a ``*`` stands for every span that the change moved."""
    wanted = set()
    for code, fact, *how in defect["find"]:
        kind = how[0] if how else None
        if fact == "*":
            moved = {one for one in found if (one[0], one[2]) == (code, kind)}
            assert moved
            wanted |= moved
        else:
            wanted.add((code, fact, kind))
    return wanted


@pytest.mark.parametrize(
    "defect", DEFECTS, ids=lambda one: f"{one['find'][0][0]}-{one['seed'][:2]}-{one['why']}"
)
def test_a_defect_is_found_at_its_place_and_nothing_else(defect: Any) -> None:  # noqa: ANN401
    facts, text = changed(*seed(defect["seed"]), defect["do"])
    found = told(facts, text)
    assert found == expected(found, defect)


def test_there_are_enough_defects_of_every_kind() -> None:
    assert len(DEFECTS) >= 250
    codes = {find[0] for defect in DEFECTS for find in defect["find"]}
    checked = {rule.code for rule in rules() if not rule.code.startswith("FK5")}
    assert codes == checked - ELSEWHERE


CLEAN: dict[str, Callable[[str], tuple[str, Callable[[int], int]]]] = {
    "as it is": lambda text: (text, lambda place: place),
    "behind an emoji": lambda text: (f"🚢\n\n{text}", lambda place: place + 3),
    "with a byte order mark": lambda text: (f"\ufeff{text}", lambda place: place + 1),
    "with CRLF line ends": lambda text: (
        text.replace("\n", "\r\n"),
        lambda place: place + text.count("\n", 0, place),
    ),
}


@pytest.mark.parametrize("form", CLEAN)
@pytest.mark.parametrize("name", NAMES)
def test_right_facts_have_no_finding(name: str, form: str) -> None:
    facts, text = seed(name)
    new, place = CLEAN[form](text)
    assert told(rebased(facts, new, place), new) == set()


def test_there_are_enough_clean_files() -> None:
    assert len(NAMES) * len(CLEAN) >= 40
