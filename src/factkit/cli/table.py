"""The quotes of articles as a table of CSV, a row each: what spreadsheets and statistics read."""

import csv
import io
from collections.abc import Iterable

from factkit.checking.places import visible
from factkit.sheet import FactSheet

COLUMNS = (
    "file", "id", "speaker_name", "text", "date", "confidence", "kind", "source", "cue",
    "continues", "speaker", "start", "end", "source_start", "source_end", "cue_start", "cue_end",
    "rule", "speaker_rule", "published", "sha256",
)  # fmt: skip
"""The file, and the columns of ``FactSheet.to_rows`` that a quote fills, what is read first."""


def head() -> str:
    """Return the line with the names of the columns."""
    return _line(COLUMNS)


def quote_lines(file: str, sheet: FactSheet) -> str:
    """Return the quotes of a file as lines; they hold nothing that a terminal obeys."""
    quotes = (row for row in sheet.to_rows() if row["fact"] == "quote")
    return "".join(_line((file, *(row[name] for name in COLUMNS[1:]))) for row in quotes)


def _line(cells: Iterable[str | int | None]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(map(_safe, cells))
    return line.getvalue()


def _safe(cell: str | int | None) -> str:
    words = "" if cell is None else str(cell)
    return visible(words.replace("\r\n", "\n"), keep="\n\t")
