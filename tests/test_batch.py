import os
import pickle
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from datetime import date

import pytest

from factkit import FactSheet, Failure, SurrogateError, parse, parse_many
from factkit.processes import AHEAD, CHUNK

TEXTS = [f'"Number {number} it is," Lena Ory said.' for number in range(40)]
WORKERS = [None, 2]


@pytest.mark.parametrize("workers", WORKERS)
def test_sheets_come_in_order(workers: int | None) -> None:
    assert list(parse_many(TEXTS, workers)) == [parse(text) for text in TEXTS]


@pytest.mark.parametrize("workers", WORKERS)
def test_a_text_may_bring_its_day(workers: int | None) -> None:
    day = date(2026, 3, 4)
    first, second = parse_many([("Rain.", day), ("Rain.", None)], workers)
    assert isinstance(first, FactSheet)
    assert isinstance(second, FactSheet)
    assert (first.document.published, second.document.published) == (day, None)


@pytest.mark.parametrize("workers", WORKERS)
def test_what_cannot_be_parsed_is_kept_with_its_index(workers: int | None) -> None:
    texts: list[object] = ["a", 3, "b\ud800", ("c", "today"), ("d",), lambda: "e", "f"]
    results = list(parse_many(texts, workers))  # type: ignore[arg-type]
    failures = [one for one in results if isinstance(one, Failure)]
    assert [one.index for one in failures] == [1, 2, 3, 4, 5]
    assert [type(one.error) for one in failures] == [
        TypeError, SurrogateError, TypeError, ValueError, TypeError,
    ]  # fmt: skip
    assert "U+D800 at offset 1" in str(failures[1].error)
    assert isinstance(failures[1].error, SurrogateError)
    assert failures[1].error.offset == 1
    assert isinstance(results[-1], FactSheet)


@pytest.mark.parametrize(("workers", "ahead"), [(None, 1), (1, (1 + AHEAD) * CHUNK)])
def test_texts_are_read_as_they_are_needed(workers: int | None, ahead: int) -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield "Rain."

    sheets = parse_many(endless(), workers)
    assert isinstance(next(sheets), FactSheet)
    assert read <= ahead
    sheets.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("workers", WORKERS)
def test_what_reading_the_texts_raises_is_not_swallowed(workers: int | None) -> None:
    def broken() -> Iterator[str]:
        yield "Rain."
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        list(parse_many(broken(), workers))


@pytest.mark.parametrize("workers", WORKERS)
def test_no_texts_no_sheets(workers: int | None) -> None:
    assert list(parse_many([], workers)) == []


class Deadly:
    """An item that ends the process it is sent to."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (1,)


def test_a_process_that_dies_ends_the_run() -> None:
    with pytest.raises(BrokenProcessPool):
        list(parse_many(["a", Deadly()], workers=1))  # type: ignore[list-item]


def test_an_error_can_be_sent_without_its_text() -> None:
    error = pickle.loads(pickle.dumps(SurrogateError("a" * 1000 + "\udfff", 1000)))  # noqa: S301
    assert (error.offset, str(error)[:41]) == (1000, "lone surrogate U+DFFF at offset 1000: nei")
    assert len(pickle.dumps(error)) < 500


def test_a_number_of_workers_below_one_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="at least 1, not 0"):
        parse_many(["a"], workers=0)


def test_one_text_is_no_many() -> None:
    with pytest.raises(TypeError, match="several texts, not one str"):
        parse_many("Rain.")
