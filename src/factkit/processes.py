"""Processes: work that several of them share, its results in the order of the items."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

CHUNK = 16  # items a process is handed at a time
AHEAD = 2  # chunks a process that are read before their turn

Item = TypeVar("Item")
Result = TypeVar("Result")

_works: list[Callable[[Any], Any]] = []
"""What this process does with an item; it is given once, since it may hold a library of sources."""


def results_of(
    work: Callable[[Item], Result], items: Iterable[Item], processes: int | None
) -> Iterator[Result]:
    """Yield what becomes of each item, in order; items are read as they are needed.

    ``processes`` is a number of processes; None works in this one.
    """
    if processes is None:
        return (work(item) for item in items)
    return _apart(work, iter(items), processes)


def _apart(
    work: Callable[[Item], Result], items: Iterator[Item], processes: int
) -> Iterator[Result]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  (costs every start)

    with ProcessPoolExecutor(processes, initializer=_works.append, initargs=(work,)) as pool:
        pending: deque[tuple[list[Item], Future[list[Result]]]] = deque()
        try:
            for chunk in iter(lambda: list(islice(items, CHUNK)), []):
                pending.append((chunk, pool.submit(_work_all, chunk)))
                if len(pending) > processes * AHEAD:
                    yield from _finished(work, *pending.popleft())
            while pending:
                yield from _finished(work, *pending.popleft())
        finally:
            pool.shutdown(cancel_futures=True)


def _work_all(chunk: list[Any]) -> list[Any]:
    return [_works[-1](item) for item in chunk]


def _finished(
    work: Callable[[Item], Result], chunk: list[Item], future: "Future[list[Result]]"
) -> list[Result]:
    """Return what a process made of a chunk; what cannot be sent to it is worked on here."""
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    try:
        return future.result()
    except BrokenProcessPool:
        raise
    except Exception:  # noqa: BLE001  (an item that cannot be pickled spoils its whole chunk)
        return [work(item) for item in chunk]
