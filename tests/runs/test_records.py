import json
from pathlib import Path

import pytest

from factkit.runs.records import Belongings, Fault, Record, belongings, read_records


def read(tmp_path: Path, name: str, data: bytes) -> list[Record | Fault]:
    file = tmp_path / name
    file.write_bytes(data)
    return list(read_records([str(file)]))


def test_a_file_of_json_is_one_record(tmp_path: Path) -> None:
    data = '{\n "document": {}\n}\n'
    assert read(tmp_path, "a.json", data.encode()) == [Record(str(tmp_path / "a.json"), 1, data)]


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.json", "a"])
def test_json_lines_are_known_by_name_or_content(tmp_path: Path, name: str) -> None:
    rows = read(tmp_path, name, b'{"a": 1}\r\n\n{"a": "\xe2\x80\xa8"}\n')
    assert [(row.line, json.loads(row.data)["a"]) for row in rows if isinstance(row, Record)] == [
        (1, 1), (3, "\u2028"),
    ]  # fmt: skip


def test_one_bad_row_does_not_stop_the_rest(tmp_path: Path) -> None:
    first, second, third = read(tmp_path, "a.jsonl", b'{"a": 1}\n\xff\n{"a": 2}\n')
    assert isinstance(first, Record)
    assert second == Fault(
        str(tmp_path / "a.jsonl"), 2, "FK001", "is not UTF-8: byte 0xFF at offset 0"
    )
    assert isinstance(third, Record)


def test_a_byte_order_mark_is_no_part_of_json(tmp_path: Path) -> None:
    (row,) = read(tmp_path, "a.json", '\ufeff{"a": 1}'.encode())
    assert isinstance(row, Record)
    assert row.data == '{"a": 1}'


@pytest.mark.parametrize(
    ("data", "why"), [(b"", "is empty"), (b" \n", "is empty"), (b"\xff", "is not UTF-8: byte")]
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, data: bytes, why: str) -> None:
    (fault,) = read(tmp_path, "a.json", data)
    assert isinstance(fault, Fault)
    assert (fault.code, fault.why.startswith(why)) == ("FK002", True)


@pytest.mark.parametrize("name", ["gone.json", "gone.jsonl", "gone"])
def test_a_file_that_is_not_there_is_told(tmp_path: Path, name: str) -> None:
    (fault,) = read_records([str(tmp_path / name)])
    assert fault == Fault(str(tmp_path / name), 1, "FK002", "does not exist")


def test_a_missing_file_is_told_and_the_next_one_read(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text("{}")
    fault, record = read_records([str(tmp_path / "a.json"), str(tmp_path / "b.json")])
    assert isinstance(fault, Fault)
    assert fault.why == "does not exist"
    assert isinstance(record, Record)


def test_a_folder_gives_its_facts_files_by_name(tmp_path: Path) -> None:
    for name in ("b.json", "a.jsonl", "c.txt", ".git/d.json", "e/f.ndjson"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("{}")
    files = [
        Path(row.file).relative_to(tmp_path).as_posix() for row in read_records([str(tmp_path)])
    ]
    assert files == ["a.jsonl", "b.json", "e/f.ndjson"]


def test_a_folder_without_facts_is_told(tmp_path: Path) -> None:
    (fault,) = read_records([str(tmp_path)])
    assert fault == Fault(str(tmp_path), 1, "FK002", "is a folder that holds no facts file")


@pytest.mark.parametrize(
    ("data", "known"),
    [
        ({"document": {}, "file": "a.txt"}, Belongings()),
        ({"file": "a.txt", "sheet": {}}, Belongings("sheet", None, "a.txt", None)),
        ({"id": "a", "facts": {}, "text": "Rain."}, Belongings("facts", "a", None, "Rain.")),
        (
            {"extractions": [], "document_id": "d", "text": "Rain."},
            Belongings("", "d", None, "Rain."),
        ),
        ({"sheet": 3, "id": 4, "file": None}, Belongings("sheet")),
        ({"id": "a", "text": "Rain."}, Belongings("", "a", None, "Rain.")),
        ([], Belongings()),
    ],
)
def test_a_record_says_what_it_belongs_to(data: object, known: Belongings) -> None:
    assert belongings(data) == known
