"""Where the lines of a page start and end, the white space around them left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.layers.lines import find_lines

LINES = {
    "one": ("It rained.", ["It rained."]),
    "blank lines": ("One.\n\n \t\nTwo.\n", ["One.", "Two."]),
    "indented": ("  One. \n\u00a0\u3000Two.\t", ["One.", "Two."]),
    "carriage returns": ("One.\r\nTwo.\rThree.", ["One.", "Two.", "Three."]),
    "other ends of lines": (
        "One.\x85Two.\u2028Three.\x0cFour.",
        ["One.", "Two.", "Three.", "Four."],
    ),
    "byte order mark": ("\ufeffOne.\n\ufeff \u200bTwo.", ["One.", "Two."]),
    "a line that shows nothing": ("One.\n\u200b\u200b\nTwo.", ["One.", "Two."]),
    "a mark behind": ("One.\u200b \nTwo.", ["One.\u200b", "Two."]),
    "none": ("", []),
    "white space": (" \n\t\n", []),
}


@pytest.mark.parametrize(("text", "expected"), LINES.values(), ids=LINES)
def test_lines(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in find_lines(text)] == expected


@pytest.mark.property
@given(st.text(alphabet="ab \t\n\r\x0b\x1c\x85\u2028\ufeff\u200b", max_size=40))
def test_lines_hold_all_that_shows(text: str) -> None:
    left = list(text)
    for start, end in find_lines(text):
        assert text[start:end] == text[start:end].strip()
        left[start:end] = " " * (end - start)
    assert not "".join(left).translate({ord(mark): None for mark in "\ufeff\u200b"}).strip()
