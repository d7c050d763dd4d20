"""The benchmarks run; what they measure is not tested here."""

import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARKS / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603


def test_speed_reports_every_stage_and_the_import() -> None:
    done = run("speed.py", "--only", "stages,import", "--copies", "1")
    assert done.returncode == 0, done.stderr
    assert "find_quotations" in done.stdout
    assert "characters a second" in done.stdout
    assert "dateparser is left alone" in done.stdout


def test_speed_reports_growth() -> None:
    done = run("speed.py", "--only", "growth", "--longest", "2000")
    assert done.returncode == 0, done.stderr
    assert "the agreement" in done.stdout


def test_figures_ask_for_the_gold_corpora(tmp_path: Path) -> None:
    done = run("figures.py", str(tmp_path))
    assert done.returncode == 2
    assert "evaluate.py" in done.stderr
