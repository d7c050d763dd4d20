"""Workers: documents judged in several processes, told in the order in which they came."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from factkit.runs.report import Document

if TYPE_CHECKING:
    from concurrent.futures import Future

CHUNK, AHEAD = 32, 2  # items a process is handed at a time, and chunks that are read ahead

Judge = Callable[[Any], Document]
_judges: list[Judge] = []
"""What this process judges by; it is given once, since it may hold a library of sources."""


def judged(items: Iterable[Any], judge: Judge, jobs: int) -> Iterator[Document]:
    """Yield the document that each item becomes, in order."""
    if jobs == 1:
        return map(judge, items)
    return _apart(iter(items), judge, jobs)


def _apart(items: Iterator[Any], judge: Judge, jobs: int) -> Iterator[Document]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  (costs every start)

    with ProcessPoolExecutor(jobs, initializer=_judges.append, initargs=(judge,)) as pool:
        pending: deque[Future[list[Document]]] = deque()
        for chunk in iter(lambda: list(islice(items, CHUNK)), []):
            pending.append(pool.submit(_judge_all, chunk))
            if len(pending) > jobs * AHEAD:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()


def _judge_all(chunk: list[Any]) -> list[Document]:
    return [_judges[-1](item) for item in chunk]
