"""Records: the facts files of a run, one record a document.

A file holds one JSON object, or JSON lines. A record is a sheet alone, a sheet with what it
belongs to (``{"file": ..., "sheet": {...}}``, as ``factkit parse`` writes it), or a document of
langextract.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pydantic_core import from_json

from factkit.runs.reading import STDIN, UnreadableError, decoded, read_bytes, read_lines

SUFFIXES = frozenset((".json", ".jsonl", ".ndjson"))
LINES = frozenset((".jsonl", ".ndjson"))
WRAPPERS = ("sheet", "facts")
"""Fields under which a record keeps its sheet."""


class Record(NamedTuple):
    """One record: its file, the line on which it begins (from 1), and its JSON."""

    file: str
    line: int
    data: str


class Fault(NamedTuple):
    """What could not be read: the file, the line, the code of the rule, and why."""

    file: str
    line: int
    code: str
    why: str


class Belongings(NamedTuple):
    """What a record says of itself: the way to its sheet, its id, its article's file and text."""

    within: str = ""
    id: str | None = None
    file: str | None = None
    text: str | None = None


def read_records(paths: list[str]) -> Iterator[Record | Fault]:
    """Yield the records of files and folders in order; a fault for each that cannot be read."""
    for path in paths:
        found = files_below(path, SUFFIXES)
        if not found:
            yield Fault(path, 1, "FK002", "is a folder that holds no facts file")
        for file in found:
            yield from _records(file)


def files_below(path: str, suffixes: frozenset[str]) -> list[str]:
    """Return the path itself, or the files of a folder by name; hidden ones are passed over."""
    folder = Path(path)
    if path == STDIN or not folder.is_dir():
        return [path]
    return sorted(
        str(file)
        for file in folder.rglob("*")
        if file.suffix in suffixes
        and file.is_file()
        and not any(part.startswith(".") for part in file.relative_to(folder).parts)
    )


def _records(file: str) -> Iterator[Record | Fault]:
    is_empty = True
    try:
        for line, row in enumerate(_rows(file), 1):
            if row.strip():
                is_empty = False
                yield _record(file, line, row)
    except UnreadableError as error:
        yield Fault(file, 1, "FK002", error.why)
        return
    if is_empty:
        yield Fault(file, 1, "FK002", "is empty")


def _rows(file: str) -> Iterable[bytes]:
    """Return the rows of JSON lines, one by one; or all of a file that holds one object."""
    if Path(file).suffix in LINES:
        return read_lines(file)
    data = read_bytes(file)
    return data.split(b"\n") if _has_lines(data) else [data]


def _record(file: str, line: int, row: bytes) -> Record | Fault:
    try:
        return Record(file, line, decoded(file, row).removeprefix("\ufeff"))
    except UnreadableError as error:
        return Fault(file, line, "FK002" if line == 1 else "FK001", error.why)


def _has_lines(data: bytes) -> bool:
    """Return whether the data is JSON lines: whether its first line is complete, and not alone."""
    first, _, rest = data.partition(b"\n")
    if not rest.strip() or not first.strip():
        return False
    try:
        return isinstance(from_json(first), dict)
    except ValueError:
        return False


def belongings(data: Any) -> Belongings:  # noqa: ANN401  (whatever the JSON holds)
    """Return what the plain data of a record says of itself."""
    if not isinstance(data, dict) or "document" in data:
        return Belongings()
    within = next((name for name in WRAPPERS if name in data), "")
    told = (data.get("id", data.get("document_id")), data.get("file"), data.get("text"))
    name, file, text = (value if isinstance(value, str) else None for value in told)
    return Belongings(within, name, file, text)
