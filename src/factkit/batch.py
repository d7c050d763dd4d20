"""Many texts: a sheet or a failure for each, in order, in one process or in several."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from factkit.parsing import parse
from factkit.processes import results_of
from factkit.sheet import FactSheet

Text = str | tuple[str, date | None]
"""A text, or a text with the day of its publication."""


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
    if workers is not None and workers < 1:
        raise ValueError(f"workers must be at least 1, not {workers}")
    return results_of(_attempt, enumerate(texts), workers)


def _attempt(numbered: tuple[int, Text]) -> FactSheet | Failure:
    index, text = numbered
    try:
        if isinstance(text, tuple):
            words, published = text
            return parse(words, published=published)
        return parse(text)
    except Exception as error:  # noqa: BLE001  (one bad text must not end the run)
        return Failure(index, error)
