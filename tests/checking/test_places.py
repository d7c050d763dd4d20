import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.checking.places import line_column, marked, visible

DANGEROUS = [
    "\x1b", "\x07", "\x08", "\r", "\x7f", "\x85", "\x90", "\x9b", "\x9d", "\u061c", "\u200b",
    "\u200e", "\u200f", "\u2028", "\u2029", "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff",
    "\U000e0041", "\ud800", "\ue000", "\n", "\t",
]  # fmt: skip


@pytest.mark.parametrize("char", DANGEROUS)
def test_what_a_terminal_may_obey_is_escaped(char: str) -> None:
    shown = visible(f"a{char}b")
    assert shown.startswith("a\\")
    assert shown.endswith("b")
    assert shown.isascii()


HARMLESS = ["é", "”", "雨", "\u00a0", "\u2009", "\u200d", "\u200c", "👩\u200d🚀", "\u0301"]


@pytest.mark.parametrize("char", HARMLESS)
def test_what_people_write_stays(char: str) -> None:
    assert visible(f"a{char}b") == f"a{char}b"


def test_characters_to_keep_stay() -> None:
    assert visible("a\n\tb\x1b", keep="\n\t") == "a\n\tb\\x1b"


@pytest.mark.property
@given(st.text())
def test_nothing_that_a_terminal_obeys_is_left(text: str) -> None:
    categories = {
        unicodedata.category(char) for char in visible(text) if char not in "\u200c\u200d"
    }
    assert not categories & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


PLACES = [("", 0, (1, 1)), ("ab", 2, (1, 3)), ("a\nb", 1, (1, 2)), ("a\nb", 2, (2, 1)),
          ("a\r\nb", 3, (2, 1)), ("\n\n", 2, (3, 1))]  # fmt: skip


@pytest.mark.parametrize(("text", "offset", "place"), PLACES)
def test_lines_and_columns_count_from_one(text: str, offset: int, place: tuple[int, int]) -> None:
    assert line_column(text, offset) == place


VIEWS = [
    ("Lena Ory spoke.\r\nThen.", 5, 8, "Lena Ory spoke.\n     ^^^"),
    ("One.\nTwo.\nThree.", 5, 8, "Two.\n^^^"),
    ("One.\nTwo.", 2, 7, "One.\n  ^^"),
    ("a\x1bb", 1, 2, "a\\x1bb\n ^^^^"),
    ("雨 ab", 2, 4, "雨 ab\n   ^^"),
    ("e\u0301 ab", 3, 5, "e\u0301 ab\n  ^^"),
    ("\u0301b", 0, 1, "\u0301b\n^"),
    ("", 0, 0, "\n^"),
]


@pytest.mark.parametrize(("text", "start", "end", "view"), VIEWS)
def test_a_marker_stands_under_the_words(text: str, start: int, end: int, view: str) -> None:
    assert marked(text, start, end) == view


def test_long_lines_and_long_words_are_cut() -> None:
    line, marker = marked("a" * 200, 100, 180).split("\n")
    assert line == f"…{'a' * 96}…"
    assert marker == f"{' ' * 25}{'^' * 48}"
