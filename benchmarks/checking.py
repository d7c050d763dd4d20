"""Speed of ``check`` beside that of pydantic alone, and the start of the command.

    python benchmarks/checking.py

Both read the same JSON of grounded sheets, on one core, in the same run; processor time, the best
of several rounds. What ``factkit check`` does for a record of a facts file is timed too.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import factkit
from factkit.runs.articles import Articles
from factkit.runs.checks import check_item
from factkit.runs.records import Record
from factkit.sheet import UncheckedSheet

SEEDS = Path(__file__).parent.parent / "seeds"
ROUNDS, COPIES = 7, 20


class Case(NamedTuple):
    """A grounded sheet as JSON, with its article."""

    record: Record
    text: str


def cases() -> list[Case]:
    """Return the articles of the project with the facts that ``parse`` gives."""
    found = []
    for path in sorted(SEEDS.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        data = factkit.parse(text).model_dump_json()
        found.append(Case(Record(str(path.with_suffix(".json")), 1, data), text))
    return found


def rate(work: Callable[[Case], object], known: list[Case]) -> float:
    """Return how many documents a second the work gets through."""
    best = float("inf")
    for _ in range(ROUNDS):
        begin = time.process_time()
        for _ in range(COPIES):
            for case in known:
                work(case)
        best = min(best, time.process_time() - begin)
    return COPIES * len(known) / best


def rates() -> dict[str, float]:
    """Return documents a second for pydantic alone, ``check``, and a record of the command."""
    known, articles = cases(), Articles(str(SEEDS))
    return {
        "pydantic alone": rate(
            lambda case: UncheckedSheet.model_validate_json(case.record.data), known
        ),
        "factkit.check": rate(lambda case: factkit.check(case.record.data, case.text), known),
        "factkit check": rate(lambda case: check_item(case.record, articles), known),
    }


def start() -> float:
    """Return the seconds that the command takes to do nothing, the best of several."""
    command = [sys.executable, "-m", "factkit", "--version"]
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603  (our own command)
        times.append(time.perf_counter() - begin)
    return min(times)


if __name__ == "__main__":
    for name, documents in rates().items():
        print(f"{name:16} {documents:8,.0f} documents a second")
    print(f"start of the command: {start():.2f} s")
