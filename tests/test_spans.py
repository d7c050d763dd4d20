"""Spans made from a text are the spans that the model itself would make, or are refused by it."""

import copy
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from factkit.spans import Extent, Span, span_of

TEXT = "Paris, in  March"


def test_a_span_of_a_text_equals_the_validated_one() -> None:
    made, validated = span_of(TEXT, Extent(0, 5)), Span(start=0, end=5, text="Paris")
    assert made == validated
    assert hash(made) == hash(validated)
    assert repr(made) == repr(validated)
    assert made.model_fields_set == validated.model_fields_set
    assert made.model_dump() == validated.model_dump()
    assert made.model_dump_json() == validated.model_dump_json()
    assert copy.deepcopy(made) == validated
    assert made.model_copy(update={"end": 6}) == validated.model_copy(update={"end": 6})


def test_a_span_of_a_text_is_frozen() -> None:
    made = span_of(TEXT, Extent(0, 5))
    with pytest.raises(ValidationError, match="frozen"):
        made.start = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    "place", [(0, 17), (3, 3), (5, 3), (-1, 3), (-3, -1), (9, 11), (16, 17), (20, 21)]
)
def test_what_is_no_span_of_the_text_is_refused(place: tuple[int, int]) -> None:
    with pytest.raises(ValidationError):
        span_of(TEXT, Extent(*place))


@given(st.text("aB \n\u2003\u0130", max_size=8), st.integers(-2, 9), st.integers(-2, 9))
def test_a_span_of_a_text_is_made_where_the_model_makes_it(text: str, start: int, end: int) -> None:
    def outcome(make: object) -> object:
        try:
            return make()  # type: ignore[operator]
        except ValidationError as error:
            return [entry["type"] for entry in error.errors()]

    validated = outcome(lambda: Span(start=start, end=end, text=text[start:end]))
    assert outcome(lambda: span_of(text, Extent(start, end))) == validated


def test_the_first_span_of_a_process_is_complete() -> None:
    code = (
        "from factkit.spans import Extent, span_of\n"
        "print(span_of('Paris', Extent(0, 5)).model_dump_json())"
    )
    command = [sys.executable, "-c", code]
    told = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    assert told.stdout.strip() == '{"start":0,"end":5,"text":"Paris"}'
