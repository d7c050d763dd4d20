"""Many texts: a sheet or a failure for each, in order, in one process or in several."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from factkit.parsing import parse
from factkit.sheet import FactSheet

if TYPE_CHECKING:
    from concurrent.futures import Future

Text = str | tuple[str, date | None]
"""A text, or a text with the day of its publication."""

CHUNK = 16  # texts a process is handed at a time
AHEAD = 2  # chunks a process that are read before their turn


@dataclass(frozen=True, slots=True)
class Failure:
    """A text that could not be parsed: its index among the texts, from 0, and what was raised."""

    index: int
    error: Exception


def parse_many(texts: Iterable[Text], workers: int | None = None) -> Iterator[FactSheet | Failure]:
    """Yield the sheet of each text in order; a ``Failure`` where one cannot be parsed.

    ``texts`` is read as it is needed. Each item is a text, or a pair of a text and its day of
    publication. ``workers`` is a number of processes; None parses in this one. A program that
    starts processes must be importable: guard its entry by ``if __name__ == "__main__":``.

    Raises ``TypeError`` where ``texts`` is one ``str``, ``ValueError`` for fewer than one worker,
    and what reading ``texts`` raises.
    """
    if isinstance(texts, str):
        raise TypeError("texts must be several texts, not one str")
    if workers is None:
        return (_attempt(index, text) for index, text in enumerate(texts))
    if workers < 1:
        raise ValueError(f"workers must be at least 1, not {workers}")
    return _parse_apart(enumerate(texts), workers)


def _attempt(index: int, text: Text) -> FactSheet | Failure:
    try:
        if isinstance(text, tuple):
            words, published = text
            return parse(words, published=published)
        return parse(text)
    except Exception as error:  # noqa: BLE001  (one bad text must not end the run)
        return Failure(index, error)


Chunk = list[tuple[int, Text]]
Results = list[FactSheet | Failure]


def _attempt_all(chunk: Chunk) -> Results:
    return [_attempt(index, text) for index, text in chunk]


def _parse_apart(texts: Iterator[tuple[int, Text]], workers: int) -> Iterator[FactSheet | Failure]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  (costs each import of factkit)

    with ProcessPoolExecutor(workers) as pool:
        pending: deque[tuple[Chunk, Future[Results]]] = deque()
        try:
            for chunk in iter(lambda: list(islice(texts, CHUNK)), []):
                pending.append((chunk, pool.submit(_attempt_all, chunk)))
                if len(pending) > workers * AHEAD:
                    yield from _results(*pending.popleft())
            while pending:
                yield from _results(*pending.popleft())
        finally:
            pool.shutdown(cancel_futures=True)


def _results(chunk: Chunk, future: "Future[Results]") -> Results:
    """Return what a process made of a chunk; what cannot be sent to it is tried here."""
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    try:
        return future.result()
    except BrokenProcessPool:
        raise
    except Exception:  # noqa: BLE001  (an item that cannot be pickled spoils its whole chunk)
        return _attempt_all(chunk)
