"""Time of every stage, growth of time with length, and the cost of the import.

    python benchmarks/speed.py [--only stages,growth,import] [--longest N] [--copies N]

All times are processor time, the best of several runs. Times of stages are ratios to one bare
tokenising pass of ``re`` over the same texts in the same run, so that machines can be compared.
Growth is the slope of a line through the logarithms of length and time: 1 is linear, 2 quadratic.
An input that grows faster than it should is marked, with the stages that do.
"""

import argparse
import gc
import math
import os
import re
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from inspect import isfunction
from pathlib import Path
from statistics import linear_regression
from types import ModuleType
from typing import ParamSpec, TypeVar

import factkit
from factkit import article, parsing
from hostile import HOSTILE

SEEDS = Path(__file__).parent.parent / "seeds"
TOKEN = re.compile(r"\w+|[^\w\s]")
STEPS = (0.01, 0.03162, 0.1, 0.3162, 1.0)  # lengths, as shares of the longest
LINEAR = 1.1
STEEP = 1.3  # at the end, where a constant cost of short texts cannot hide it
PATIENCE = 3.0  # seconds for one parse; a longer text of that kind is not tried
WARM_UP = "OSLO, March 3 (Agency) - “We signed the Harbour Treaty on Monday,” Anna Weiss said."
IMPORT = """
import time, sys, pydantic
class Model(pydantic.BaseModel):
    number: int
begin = time.process_time()
import factkit
bare = time.process_time()
factkit.parse
print(bare - begin, time.process_time() - bare, "dateparser" in sys.modules)
"""

P = ParamSpec("P")
T = TypeVar("T")
Times = dict[str, float]


def seeds() -> list[str]:
    """Return the texts of the seed articles."""
    return [read(path) for path in sorted(SEEDS.glob("*.txt"))]


def read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def filled(piece: str, length: int) -> str:
    """Return whole pieces of about a length; half a one at the end might be read another way."""
    return piece[:length] if length < len(piece) else piece * (length // len(piece))


def best(work: Callable[[], object], runs: int = 5, enough: float = 2.0) -> float:
    """Return the shortest processor time of several runs, of fewer where they take long.

    Garbage is not collected meanwhile: what other objects there are must not count.
    """
    times: list[float] = []
    gc.collect()
    gc.disable()
    while len(times) < runs and sum(times) < enough:
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    gc.enable()
    return min(times)


def tokenise(texts: list[str]) -> None:
    for text in texts:
        for _ in TOKEN.finditer(text):
            pass


def stages(module: ModuleType) -> Iterator[str]:
    """Yield the names by which a module calls the stages it imports, and FactSheet."""
    for name, value in list(vars(module).items()):
        home = getattr(value, "__module__", "")
        elsewhere = home.startswith("factkit") and home not in {module.__name__, "factkit.spans"}
        if elsewhere and (isfunction(value) or name == "FactSheet"):
            yield name


@contextmanager
def clocks() -> Iterator[Times]:
    """Give the time that each stage takes while the block runs."""
    spent: Times = defaultdict(float)
    calls = [(module, name) for module in (parsing, article) for name in stages(module)]
    originals = [getattr(module, name) for module, name in calls]
    for (module, name), original in zip(calls, originals, strict=True):
        setattr(module, name, clocked(original, spent, name))
    try:
        yield spent
    finally:
        for (module, name), original in zip(calls, originals, strict=True):
            setattr(module, name, original)


def clocked(function: Callable[P, T], spent: Times, name: str) -> Callable[P, T]:
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        begin = time.process_time()
        try:
            return function(*args, **kwargs)
        finally:
            spent[name] += time.process_time() - begin

    return run


def parse_timed(text: str) -> Times:
    """Return the time of one parse in all and in each stage."""
    with clocks() as spent:
        begin = time.process_time()
        factkit.parse(text)
        whole = time.process_time() - begin
    return {"parse": whole, **spent}


def print_stages(texts: list[str]) -> None:
    """Print the time of each stage over one tokenising pass."""
    once = best(partial(tokenise, texts))
    sheets = [factkit.parse(text) for text in texts]
    whole = best(lambda: [factkit.parse(text).document for text in texts])
    dump = best(lambda: [len(sheet.model_dump_json()) for sheet in sheets])
    runs = [[parse_timed(text) for text in texts] for _ in range(3)]

    def share(name: str) -> float:
        return min(sum(times.get(name, 0.0) for times in run) for run in runs) / once

    length = sum(map(len, texts))
    print(f"{len(texts)} articles, {length:,} characters; one tokenising pass is 1.00\n")
    for name in stages(parsing):
        print(f"{name:30}{share(name):8.2f}")
        for layer in stages(article) if name == "read_article" else ():
            print(f"  {layer:28}{share(layer):8.2f}")
    print(f"{'parse':30}{whole / once:8.2f}")
    print(f"{'model_dump_json':30}{dump / once:8.2f}")
    print(f"{'in all':30}{(whole + dump) / once:8.2f}")
    print(f"{'characters a second':30}{length / (whole + dump):8,.0f}\n")


def growth(piece: str, lengths: tuple[int, ...]) -> dict[int, Times]:
    """Return the times of each stage for texts of the lengths that patience allows."""
    times: dict[int, Times] = {}
    for length in lengths:
        text = filled(piece, length)
        first = parse_timed(text)
        again = [parse_timed(text) for _ in range(3 if first["parse"] < 1 else 0)]
        times[len(text)] = min([first, *again], key=lambda run: run["parse"])
        if times[len(text)]["parse"] > PATIENCE:
            break
    return times


def slope(points: list[tuple[int, float]]) -> float:
    """Return the slope of the line through the logarithms, by least squares."""
    lengths, seconds = zip(*points, strict=True)
    logs = [math.log(max(value, 1e-6)) for value in seconds]
    return linear_regression([math.log(length) for length in lengths], logs).slope


def steep_stages(times: dict[int, Times]) -> str:
    """Return the stages that grow too fast at the end and take a good part of the time."""
    *_, before, last = times.items()
    found = []
    for name, seconds in last[1].items():
        end = slope([(before[0], before[1].get(name, 0.0)), (last[0], seconds)])
        if end > LINEAR and seconds > last[1]["parse"] / 10 and name != "parse":
            found.append(f"{name} {end:.2f}")
    return ", ".join(found)


def print_growth(ordinary: str, lengths: tuple[int, ...]) -> None:
    """Print how the time of each kind of text grows with its length."""
    print(f"{'text':24}{'slope':>7}{'at the end':>12}{'seconds':>9}{'for characters':>17}")
    for name, piece in {"ordinary": ordinary, **HOSTILE}.items():
        times = growth(piece, lengths)
        points = [(length, stage["parse"]) for length, stage in times.items()]
        whole, end = slope(points), slope(points[-2:])
        length, seconds = points[-1]
        mark = (
            f"  STEEP: {steep_stages(times)}" if end > (LINEAR if whole > LINEAR else STEEP) else ""
        )
        print(f"{name:24}{whole:7.2f}{end:12.2f}{seconds:9.2f}{length:17,}{mark}", flush=True)
    print()


def print_import() -> None:
    """Print what ``import factkit`` and its readers cost where pydantic is already there."""
    runs = [python("-c", IMPORT).stdout.split() for _ in range(7)]
    bare, readers = (min(float(run[part]) for run in runs) * 1000 for part in (0, 1))
    print(f"import factkit: {bare:.0f} ms over pydantic and one model", end=", ")
    print(f"{readers:.0f} ms more for what factkit.parse needs; ", end="")
    print("dateparser is imported too" if runs[0][2] == "True" else "dateparser is left alone")
    told = python("-X", "importtime", "-c", IMPORT).stderr
    modules = re.findall(r"(\d+) \| +\d+ \| +(factkit\S*)$", told, re.MULTILINE)
    for own, module in sorted(modules, key=lambda row: -int(row[0]))[:6]:
        print(f"{int(own) / 1000:9.1f} ms  {module}")


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a new interpreter that may keep what it compiles: sources are compiled only once."""
    command = [sys.executable, *arguments]
    kept = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    return subprocess.run(command, capture_output=True, text=True, check=True, env=kept)  # noqa: S603


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--only", default="stages,growth,import")
    parser.add_argument("--longest", type=int, default=1_000_000, help="characters")
    parser.add_argument(
        "--copies", type=int, default=10, help="of the seed articles, to time stages"
    )
    options = parser.parse_args()
    texts = seeds()
    factkit.parse(WARM_UP)
    if "stages" in options.only:
        print_stages(texts * options.copies)
    if "growth" in options.only:
        lengths = tuple(round(options.longest * step) for step in STEPS)
        print_growth("\n\n".join(texts) + "\n\n", lengths)
    if "import" in options.only:
        print_import()


if __name__ == "__main__":
    main()
