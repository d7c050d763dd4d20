"""Accuracy on the gold corpora: gains and losses against the figures on record.

    python benchmarks/figures.py GOLD [--write]

GOLD is the folder of the corpora and their scorers, which are not part of this project: their
texts belong to their publishers. It holds ``score/evaluate.py``. With ``--write`` the figures go
on record in ``figures.json``, in the table of ``docs/figures.md`` and in the README's own row.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
RECORD = ROOT / "benchmarks" / "figures.json"
FIGURES_PAGE = ROOT / "docs" / "figures.md"
README = ROOT / "README.md"
TABLE = re.compile(r"(?<=<!-- figures -->\n).*(?=<!-- end of figures -->)", re.DOTALL)
OWN_ROW = re.compile(r"^\| \*\*factkit\*\* .*$", re.MULTILINE)

ROWS = (
    ("polnear quote precision", "quotes: precision"),
    ("polnear quote recall", "quotes: recall"),
    ("polnear quote F1", "quotes: F1"),
    ("polnear attribution precision", "sources: precision"),
    ("polnear attribution recall", "sources: recall"),
    ("polnear end-to-end F1", "quote and source together: F1"),
    ("polnear certain: source right", "sources marked certain: right"),
    ("articles quote f1", "world press, quotes: F1"),
    ("articles named precision", "world press, named speakers: precision"),
    ("articles pair f1", "world press, quote and speaker together: F1"),
    ("articles certain: speaker right", "world press, speakers marked certain: right"),
    ("articles dateline right", "world press, datelines right"),
    ("datelines f1", "datelines: F1"),
    ("datelines place", "datelines found: place right"),
    ("datelines date", "datelines found: date right"),
    ("datelines agency", "datelines found: agency right"),
    ("datelines documents right", "datelines: documents wholly right"),
    ("agreements lenient f1", "agreements, names: F1"),
    ("agreements name year f1", "agreements, name and year together: F1"),
    ("agreements parties f1", "agreements, parties: F1"),
    ("timex lenient f1", "dates in running text: F1"),
    ("timex value f1", "dates with their value: F1"),
    ("all: documents", "documents read"),
    ("all: raised", "documents that raised an error"),
    ("all: not grounded", "spans that are not their text"),
)
OWN = ("polnear quote F1", "polnear attribution recall", "polnear attribution precision")

Figures = dict[str, float | None]
Intervals = dict[str, list[float]]


def measure(gold: Path) -> tuple[Figures, Intervals]:
    """Run the scorers; the figures, and 95 % intervals where there are any.

    Rules are fitted on the even halves of some corpora, so only the odd ones count.
    """
    script = gold / "score" / "evaluate.py"
    command = [sys.executable, str(script), "--no-speed", "--json", "--half", "odd"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    result = json.loads(done.stdout)
    return result["figures"], result["intervals"]


def shown(value: float | None) -> str:
    """Return a figure as people read it: a share with three digits, a count as it is.

    >>> shown(0.98765), shown(3841), shown(None)
    ('0.988', '3,841', '-')
    """
    if value is None:
        return "-"
    return f"{value:,}" if type(value) is int else f"{value:.3f}"


def table(figures: Figures, intervals: Intervals) -> str:
    """Return the figures as a table in Markdown."""
    lines = ["| measure | figure | 95 % interval |", "| --- | ---: | --- |"]
    for key, label in ROWS:
        if key in figures:
            around = " to ".join(f"{edge:.3f}" for edge in intervals.get(key, ()))
            lines.append(f"| {label} | {shown(figures[key])} | {around} |")
    return "\n".join(lines) + "\n"


def own_row(figures: Figures) -> str:
    """Return factkit's row in the README's table of tools."""
    cells = " | ".join(shown(figures[key]) for key in OWN)
    return f"| **factkit** | {cells} | none |"


def put_on_record(figures: Figures, intervals: Intervals) -> None:
    """Save the figures and write them into the documentation."""
    record = {"figures": figures, "intervals": intervals}
    RECORD.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    page = FIGURES_PAGE.read_text(encoding="utf-8")
    FIGURES_PAGE.write_text(TABLE.sub(table(figures, intervals), page), encoding="utf-8")
    readme = README.read_text(encoding="utf-8")
    README.write_text(OWN_ROW.sub(own_row(figures), readme), encoding="utf-8")


def print_changes(figures: Figures) -> None:
    """Print each figure that differs from the one on record."""
    before = json.loads(RECORD.read_text(encoding="utf-8"))["figures"] if RECORD.exists() else {}
    for key, value in figures.items():
        old = before.get(key)
        if shown(value) != shown(old):
            change = "" if value is None or old is None else f"{value - old:+10.3f}"
            print(f"{key:50}{shown(old):>10}{shown(value):>10}{change}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Accuracy on the gold corpora.")
    parser.add_argument("gold", type=Path, help="folder that holds score/evaluate.py")
    parser.add_argument("--write", action="store_true", help="put the figures on record")
    options = parser.parse_args()
    if not (options.gold / "score" / "evaluate.py").is_file():
        parser.error(f"no score/evaluate.py in {options.gold}")
    figures, intervals = measure(options.gold)
    print_changes(figures)
    if options.write:
        put_on_record(figures, intervals)


if __name__ == "__main__":
    main()
