"""How often each sieve answers, and how often it is right, written into the page on quotes.

    python benchmarks/sieves.py GOLD

GOLD is the folder of the corpora and their scorers, as for ``figures.py``. The sieves are measured
on the training part, which the rules were fitted on: the table tells them apart, it does not tell
how well they do on other texts.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parent.parent / "docs" / "facts" / "quotes.md"
ROW = re.compile(r"^\| `(?P<rule>[a-z-]+)` \| (?P<found>.*) \| [^|]* \| [^|]* \|$", re.MULTILINE)


def run(script: Path, *arguments: str | Path) -> str:
    """Return what a scorer prints."""
    command = [sys.executable, str(script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603


def measure(gold: Path) -> dict[str, dict[str, Any]]:
    """Return the scorer's counts for each rule on the training articles."""
    with tempfile.TemporaryDirectory() as folder:
        keep = Path(folder)
        part = ("--split", "train", "--only", "polnear", "--no-speed", "--save", keep)
        run(gold / "score" / "evaluate.py", *part)
        truth, said = keep / "polnear-gold.jsonl", keep / "polnear.jsonl"
        result = run(gold / "score" / "score_quotes.py", truth, said, "--by-rule", "--json")
    rules: dict[str, dict[str, Any]] = json.loads(result)["by rule"]
    return rules


def cells(counts: dict[str, Any]) -> str:
    """Return the share of a sieve and how many of its sources are right.

    >>> cells({"share": 0.2912, "precision": 0.9791}), cells({})
    ('0.291 | 0.979', '- | -')
    """
    values = (counts.get("share"), counts.get("precision"))
    return " | ".join("-" if value is None else f"{value:.3f}" for value in values)


def main() -> None:
    parser = argparse.ArgumentParser(description="Share and precision of every sieve.")
    parser.add_argument("gold", type=Path, help="folder that holds score/evaluate.py")
    rules = measure(parser.parse_args().gold)
    page = PAGE.read_text(encoding="utf-8")
    head, rest = page.split("<!-- sieves -->")
    table, tail = rest.split("<!-- end of sieves -->")
    table = ROW.sub(
        lambda m: f"| `{m['rule']}` | {m['found']} | {cells(rules.get(m['rule'], {}))} |", table
    )
    PAGE.write_text(f"{head}<!-- sieves -->{table}<!-- end of sieves -->{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
