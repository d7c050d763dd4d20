"""Paragraphs: lines, blocks broken to a width, furniture cut out."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.layers.furniture import Furniture
from factkit.layers.lines import find_lines
from factkit.layers.paragraphs import Paragraph, find_paragraphs

WIRE = """\
    BERN, May 3 - The harbour board of the town said it would
not sell its two cranes to a buyer from abroad before the next
vote of the members.
    Its chairman told the members that the cranes had earned
more than they cost. Nobody spoke against him.
Friday he will meet the mayor, who had asked for the sale in
a letter.
"""

CAPITALS = """\
   THE COMMAND OF THE HARBOUR HAS REPORTED THAT TWO CRANES
FELL DURING THE STORM ON TUESDAY.

   NOBODY WAS HURT, THE MAYOR SAID, BUT THE ROAD TO THE
HARBOUR IS SHUT.
"""


def read(text: str, *furniture: Furniture) -> list[str]:
    return [text[start:end] for start, end in find_paragraphs(text, find_lines(text), furniture)]


@pytest.mark.parametrize(
    "newline", ["\n", "\r\n", "\r", "\n\n", "\n \n", "\x85", "\u2028", "\u2029", "\f", "\r\n\t\r\n"]
)
def test_each_line_is_a_paragraph(newline: str) -> None:
    lines = ["The council met.", "It rained.", "Nobody left."]
    assert read(newline.join(lines)) == lines


@pytest.mark.parametrize("space", [" ", "\t", "\u00a0", " \u00a0 ", "\u3000"])
def test_white_space_around_a_line_is_no_part_of_it(space: str) -> None:
    assert read(f"{space}It rained.{space}\n{space}\n{space}Nobody left.{space}") == [
        "It rained.",
        "Nobody left.",
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u2028\u00a0\r\n", "\ufeff", "\u200b\n"])
def test_nothing_is_no_paragraph(text: str) -> None:
    assert read(text) == []


def test_a_byte_order_mark_is_no_part_of_the_first_line() -> None:
    assert read("\ufeffBERN - It rained.") == ["BERN - It rained."]


def test_lines_broken_to_a_width_are_joined_up_to_an_indented_or_short_one() -> None:
    first, second, third = read(WIRE)
    assert first.startswith("BERN")
    assert first.endswith("next\nvote of the members.")
    assert second.startswith("Its chairman")
    assert second.endswith("against him.")
    assert third == "Friday he will meet the mayor, who had asked for the sale in\na letter."


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\x85", "\u2028"])
def test_any_newline_may_break_a_line(newline: str) -> None:
    assert read(WIRE.replace("\n", newline)) == [p.replace("\n", newline) for p in read(WIRE)]


def test_a_text_in_capitals_may_be_broken_to_a_width() -> None:
    first, second = read(CAPITALS)
    assert first.endswith("TWO CRANES\nFELL DURING THE STORM ON TUESDAY.")
    assert second.endswith("THE ROAD TO THE\nHARBOUR IS SHUT.")


@pytest.mark.parametrize(
    "lines",
    [
        ["The harbour board of the town met on Friday.", "iPhones were not allowed in the room."],
        ["Apples", "pears and plums", "nuts"],
        ["COUNCIL", "HARBOUR"],
        [
            "The harbour board met on Friday and on",
            "Monday and sold the last of its cranes to Bern",
        ],
        ["The harbour board of the old town met " * 4, "and nobody spoke against the chairman."],
    ],
)
def test_other_lines_are_not_joined(lines: list[str]) -> None:
    assert read("\n".join(lines)) == [line.strip() for line in lines]


def test_a_heading_above_lines_broken_to_a_width_stays_apart() -> None:
    assert read("HARBOUR NEWS\n" + WIRE.replace("    ", ""))[0] == "HARBOUR NEWS"


def test_furniture_is_in_no_paragraph_and_splits_one() -> None:
    text = "It rained. (Photo: Weiss) Nobody left.\nRead more\nThe roof held."
    furniture = (Furniture(11, 25, "credit"), Furniture(39, 48, "phrase"))
    assert read(text, *furniture) == ["It rained.", "Nobody left.", "The roof held."]


TROUBLE = st.text(st.sampled_from(list("aA .,\"'—\n\r\x85\u2028\u2029\u00a0\t\ufeff")), max_size=80)


@given(TROUBLE, st.lists(st.integers(0, 80), max_size=4, unique=True))
def test_paragraphs_and_furniture_hold_all_that_is_written(text: str, offsets: list[int]) -> None:
    bounds = sorted(min(offset, len(text)) for offset in offsets)
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    furniture = [Furniture(a, b, "phrase") for a, b in pairs if a < b]
    paragraphs = find_paragraphs(text, find_lines(text), tuple(furniture))
    assert all(one.end <= two.start for one, two in pairwise(paragraphs))
    assert all(0 <= start < end <= len(text) for start, end in paragraphs)
    parts = sorted([*paragraphs, *(Paragraph(a, b) for a, b, _ in furniture)])
    kept = "".join(text[start:end] for start, end in parts)
    assert squeezed(kept) == squeezed(text)


WORDS = st.lists(
    st.sampled_from(["harbour", "board", "crane", "members", "old", "chairman"]),
    min_size=30,
    max_size=60,
)


@given(st.lists(WORDS, min_size=1, max_size=5), st.integers(50, 80))
def test_breaking_indented_paragraphs_to_a_width_is_undone(
    paragraphs: list[list[str]], width: int
) -> None:
    blocks = [broken("The " + " ".join(words) + ".", width) for words in paragraphs]
    assert read("\n".join(f"    {block}" for block in blocks)) == blocks
    assert read("\n\n".join(blocks)) == blocks


def broken(paragraph: str, width: int) -> str:
    """Return a paragraph broken to a width, as a wire breaks it."""
    lines = [""]
    for word in paragraph.split():
        if len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def squeezed(text: str) -> str:
    return "".join(text.replace("\ufeff", "").split())
