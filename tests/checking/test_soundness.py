"""The quick look against the rules it stands for: what it clears breaks none of them."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from factkit.checking.contradictions import RULES
from factkit.checking.soundness import plainly_sound
from factkit.checking.standing import spans_behind_the_end
from factkit.parsing import parse
from factkit.sheet import UncheckedSheet
from factkit.spans import Span
from sheets import FACTS, Facts, changed, facts

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def leaves(node: object, way: str = "") -> Iterator[tuple[str, object]]:
    """Yield the way to each span, text, number and null of a sheet, with what stands there."""
    if isinstance(node, list):
        node = dict(enumerate(node))
    if not isinstance(node, dict) or "start" in node:
        yield way, node
        return
    for key, value in node.items():
        yield from leaves(value, f"{way}.{key}".lstrip("."))


SPANS = [value for _, value in leaves(FACTS) if isinstance(value, dict)]
VALUES = [
    None, 240, 1998, 2000, "s1", "s2", "q1", "q4", "a1", "unknown", "likely", "2026-03-04",
    {"start": 100, "end": 101, "text": "-"}, {"start": 900, "end": 904, "text": "1998"},
]  # fmt: skip
CHANGES = st.tuples(
    st.sampled_from([way for way, _ in leaves(FACTS)]), st.sampled_from(SPANS + VALUES)
)


def problems(data: Facts) -> list[str] | None:
    """Return the codes that the rules report, None where the facts do not even fit the schema.

    The quick look is asked as well: it must not clear what a rule reports.
    """
    try:
        sheet = UncheckedSheet.model_validate(data)
    except ValidationError:
        return None
    told = [problem.code for problem in chain.from_iterable(rule(sheet) for rule in RULES)]
    assert not (told and plainly_sound(sheet))
    return told


def test_no_single_change_is_cleared_wrongly() -> None:
    changes = ((way, value) for way, _ in leaves(FACTS) for value in SPANS + VALUES)
    told = [problems(changed(way, value)) for way, value in changes]
    assert len(list(filter(None, told))) > 400


@pytest.mark.parametrize("field", ["speakers", "quotes", "quoted_terms", "agreements"])
def test_no_list_is_cleared_wrongly(field: str) -> None:
    listed: list[object] = FACTS[field]
    for entries in ([], listed[::-1], listed * 2):
        problems(changed(field, entries))


@pytest.mark.property
@given(st.lists(CHANGES, min_size=2, max_size=4))
def test_no_changes_are_cleared_wrongly(changes: list[tuple[str, object]]) -> None:
    data = facts()
    for way, value in changes:
        changed(way, value, data)
    problems(data)


@pytest.mark.parametrize("path", SEEDS, ids=[path.stem for path in SEEDS])
def test_the_quick_look_is_enough_for_an_article(path: Path) -> None:
    assert plainly_sound(parse(path.read_text(encoding="utf-8")))


def test_the_quick_look_is_enough_for_facts_that_are_right() -> None:
    assert plainly_sound(UncheckedSheet.model_validate(FACTS))


def test_a_sheet_with_more_fields_is_left_to_the_rules() -> None:
    class Wider(UncheckedSheet):
        notes: tuple[Span, ...] = ()

    sheet = Wider.model_validate(facts() | {"notes": [VALUES[-1]]})
    assert not plainly_sound(sheet)
    assert [problem.code for problem in spans_behind_the_end(sheet)] == ["FK303"]
