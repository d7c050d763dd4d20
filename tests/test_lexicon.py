"""Word lists are data that people edit by hand: what keeps them readable and free of slips."""

import re
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest

import factkit
from factkit.lexicon import alternation, lines, words

PACKAGE = Path(factkit.__file__).parent
FILES = sorted((PACKAGE / "lexicon").glob("*.txt"))
FIELDS = re.compile(r"\s*[|=]\s*")


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def file(request: pytest.FixtureRequest) -> Path:
    path = request.param
    assert isinstance(path, Path)
    return path


def key(entry: str) -> str:
    """Return what an entry is about: its first field, or the second where that is a dash."""
    first, *rest = FIELDS.split(entry)
    return f"~{rest[0]}" if first == "-" and rest else first


def test_there_are_lists() -> None:
    assert len(FILES) > 20


def test_a_list_says_what_it_is_and_has_entries(file: Path) -> None:
    assert file.read_text(encoding="utf-8").startswith("# ")
    assert lines(file.stem)


def test_entries_are_sorted_between_comments(file: Path) -> None:
    groups: list[list[str]] = [[]]
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            groups.append([])
        else:
            groups[-1].append(key(line.partition(" #")[0].rstrip()))
    for group in groups:
        by_code_point = all(one <= other for one, other in pairwise(group))
        by_letter = all(one.casefold() <= other.casefold() for one, other in pairwise(group))
        assert by_code_point or by_letter


def test_no_entry_stands_twice(file: Path) -> None:
    entries = [key(entry) for entry in lines(file.stem)]
    assert sorted(entries) == sorted(set(entries))


def test_lines_are_clean(file: Path) -> None:
    text = file.read_bytes().decode("utf-8")
    assert text.endswith("\n")
    assert "\r" not in text
    assert text == unicodedata.normalize("NFC", text)
    for line in text.removesuffix("\n").split("\n"):
        assert line == line.strip()
        assert line
        assert "  " not in line.lstrip("# ")
        assert line.isprintable()


def test_every_list_is_read_by_somebody(file: Path) -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    assert re.search(rf"""["']{file.stem}["']""", source)


def test_entries_come_without_comments() -> None:
    assert words("weekdays") == frozenset(lines("weekdays"))
    assert not any("#" in entry for entry in lines("weekdays"))


def test_a_missing_list_is_a_mistake() -> None:
    with pytest.raises(FileNotFoundError):
        lines("no_such_list")


def test_longer_alternatives_come_first() -> None:
    assert alternation(frozenset({"a", "ab", "b.c"})) == r"b\.c|ab|a"
