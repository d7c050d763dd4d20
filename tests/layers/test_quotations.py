"""Which words stand between quotation marks, for every way of writing the marks."""

from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.layers.furniture import find_furniture
from factkit.layers.lines import find_lines
from factkit.layers.paragraphs import Paragraph, find_paragraphs
from factkit.layers.quotations import Quotation, find_quotations


def quotations(text: str) -> tuple[Quotation, ...]:
    return find_quotations(
        text, find_paragraphs(text, find_lines(text), find_furniture(text, find_lines(text)))
    )


def quoted(text: str) -> list[str]:
    return [text[found.start : found.end] for found in quotations(text)]


def test_marks_outside_paragraphs_are_left_out() -> None:
    text = '"We stay." "It rains." "We left."'
    found = find_quotations(text, (Paragraph(11, 22),))
    assert [text[quote.start : quote.end] for quote in found] == ["It rains."]


PAIRED = {
    "straight": ('"We stay," she wrote. "It rains."', ["We stay,", "It rains."]),
    "curly": ("“We stay,” she wrote. “It rains.”", ["We stay,", "It rains."]),
    "opened straight, closed curly": ('"We stay,” she wrote.', ["We stay,"]),
    "opened curly, closed straight": ('“We stay," she wrote.', ["We stay,"]),
    "closed with an opening mark": ("“We stay,“ she wrote. “It rains.“", ["We stay,", "It rains."]),
    "opened with a closing mark": ("”We stay,” she wrote.", ["We stay,"]),
    "a wrong-way mark against a bracket": ("Aud: “We stay.“[Post]", ["We stay."]),
    "low and high": ("„Wir bleiben“, sagte Aud.", ["Wir bleiben"]),
    "guillemets outward": ("« On reste », dit Aud.", ["On reste"]),
    "guillemets inward": ("»Wir bleiben«, sagte Aud.", ["Wir bleiben"]),
    "two apostrophes": ("''We stay,'' she wrote. ''It rains.''", ["We stay,", "It rains."]),
    "two backticks": ("``We stay,'' she wrote.", ["We stay,"]),
    "two curly apostrophes": ("It was ‘‘calm,’’ she wrote.", ["calm,"]),
    "one closing curly, one of two": ("It was “calm’’ today.", ["calm"]),
    "British": ("'We stay,' she wrote. 'It rains.'", ["We stay,", "It rains."]),
    "British curly": ("‘We stay,’ she wrote. ‘It rains.’", ["We stay,", "It rains."]),
    "single guillemets": ("‹We stay›, she wrote.", ["We stay"]),
    "spaces inside": ('" We stay ", she wrote. " It rains . "', ["We stay", "It rains ."]),
    "space on the wrong side": ('She wrote:" We stay." It rains.', ["We stay."]),
    "no space before": ('She wrote,"We stay,"and left.', ["We stay,"]),
    "dot behind the mark": ('They "stay". "It rains."', ["stay", "It rains."]),
    "dashes beside": ('"We"—she wrote—"stay".', ["We", "stay"]),
    "dash within": ('"We stay—" she wrote.', ["We stay—"]),
    "brackets": ('("We stay," she wrote.)', ["We stay,"]),
    "leading dots": ('She wrote "...and stay."', ["...and stay."]),
    "question outside": ("What is “calm”?", ["calm"]),
}

APOSTROPHES = {
    "elision": "Get 'em out, 'twas late and 'til dawn it rained, he's told.",
    "decade": "Songs of the '90s and the class of '87 played on.",
    "curly decade": "Songs of the ‘90s played on, don’t ask.",
    "possessive": "The workers' rights and the boxes' weight matter.",
    "dropped letter": "We were goin' up an' down.",
    "inch and foot": 'A 6\'2" guard, a 5" pipe and a 12"x8" board.',
    "closing mark alone": 'We stay," she wrote.',
    "no letters": '"" and "..." and "?!"',
    "markup": '<post author="@aud" date="June 3">We stay.</post>',
    "a value broken over lines": 'date="June 3\n">We stay.',
    "opening mark at the end": "We stay. “",
}

NESTED = {
    "single in double": ("\"He told me 'stay' twice,\" she wrote.", ["He told me 'stay' twice,"]),
    "double in single": ("'He told me \"stay\" twice,' she wrote.", ['He told me "stay" twice,']),
    "same in same": ('"He told me "stay" twice," she wrote.', ['He told me "stay" twice,']),
    "inner at the end": ("''He told me 'stay.''' It rained.", ["He told me 'stay.'"]),
    "inner at the start": ("'''Stay' is all I got,'' she wrote.", ["'Stay' is all I got,"]),
    "elision": ("'We had '90s songs, all of 'em,' I wrote.", ["We had '90s songs, all of 'em,"]),
    "possessive": ("'The dogs' home is full,' she wrote.", ["The dogs' home is full,"]),
    "inches": ('"The pipe was 5" wide," she wrote.', ['The pipe was 5" wide,']),
    "a year": ('"I left in 1980" she wrote, "in May".', ["I left in 1980", "in May"]),
    "single beside double": ("A 'calm' day, \"very calm.\"", ["calm", "very calm."]),
    "title that ends in s": ("The film 'House of Birds' opens.", ["House of Birds"]),
}

OPEN = {
    "each paragraph": ('"One.\n\n"Two.\n\n"Three."', ["One.", "Two.", "Three."], [None, 0, 1]),
    "British": ("'One.\n\n'Two.'", ["One.", "Two."], [None, 0]),
    "British with an inner one": (
        "'One, he told me 'go' twice.\n\n'Two.'",
        ["One, he told me 'go' twice.", "Two."],
        [None, 0],
    ),
    "British, opened late": (
        "'One,' she wrote. 'Two.\n\n'Three.'",
        ["One,", "Two.", "Three."],
        [None, None, 1],
    ),
    "opens again": ('"One. "Two. "Three."', ["One.", "Two.", "Three."], [None, 0, 1]),
    "not carried on": ('"One.\n\nTwo.\n\n"Three."', ["One.", "Three."], [None, None]),
    "not carried on by other marks": ('"One.\n\n«Two.»', ["One.", "Two."], [None, None]),
    "lost before the next one": (
        '"One, he wrote of "two" and "three".',
        ["One, he wrote of", "two", "three"],
        [None, None, None],
    ),
    "lost at the end": ('She wrote: "One and two.\n\nIt rained.', ["One and two."], [None]),
    "lost behind a colon": ("She wrote: 'One and two.\n\nIt rained.", ["One and two."], [None]),
    "lost elsewhere": ("She wrote 'One and two.\n\nIt rained.", [], []),
    "an apostrophe first": ("A 'b and 'c' d.\n\n'E.'", ["c", "E."], [None, None]),
}


@pytest.mark.parametrize(("text", "expected"), PAIRED.values(), ids=PAIRED)
def test_pairs(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected
    assert all(found.closed and found.continues is None for found in quotations(text))


@pytest.mark.parametrize("text", APOSTROPHES.values(), ids=APOSTROPHES)
def test_no_quotation(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(("text", "expected"), NESTED.values(), ids=NESTED)
def test_only_outermost(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(("text", "expected", "continues"), OPEN.values(), ids=OPEN)
def test_left_open(text: str, expected: list[str], continues: list[int | None]) -> None:
    assert quoted(text) == expected
    assert [found.continues for found in quotations(text)] == continues


def test_outer_bounds_hold_the_marks() -> None:
    text = "Aud: '' We stay. '' It rained."
    (found,) = quotations(text)
    assert text[found.outer_start : found.outer_end] == "'' We stay. ''"
    assert (found.marks, found.closed, found.paragraph) == ("double", True, 0)


def test_an_open_quotation_ends_with_its_paragraph() -> None:
    text = '"One.\n\n"Two."'
    first, second = quotations(text)
    assert (first.closed, second.closed) == (False, True)
    assert first.outer_end == text.index("\n")


def parts() -> st.SearchStrategy[list[tuple[str, str]]]:
    word = st.sampled_from(["we", "stay", "don't", "workers", "1990", "it's", "late"])
    said = st.lists(word, min_size=1)
    return st.lists(st.tuples(said.map(" ".join), st.sampled_from(",.?!")), min_size=1, max_size=6)


@pytest.mark.property
@given(parts(), st.sampled_from([" ", "\n\n"]))
def test_marks_make_no_difference(written: list[tuple[str, str]], joint: str) -> None:
    said = [words + end for words, end in written]
    for frame in ('"{}"', "“{}”", "«{}»", "``{}''", "''{}''"):
        assert quoted(joint.join(f"{frame.format(words)} Aud wrote." for words in said)) == said


@pytest.mark.property
@given(st.text(alphabet="\"“”„«»'’‘‚`= \n.,:5as<>-—", max_size=80))
def test_any_marks_give_sorted_disjoint_quotations(text: str) -> None:
    found = quotations(text)
    assert all(one.outer_end <= two.outer_start for one, two in pairwise(found))
    for one in found:
        assert one.outer_start <= one.start < one.end <= one.outer_end
        assert any(map(str.isalnum, text[one.start : one.end]))
        assert one.continues is None or found[one.continues].outer_end <= one.outer_start


@pytest.mark.property
@given(
    st.lists(
        st.sampled_from(
            [
                *"\"“”'’‘ .,?(s3=>«\n",
                "''",
                "``",
                "Aud",
                " we stay",
                "stay,",
                "workers'",
                "don't",
                '" ',
            ],
        ),
        max_size=25,
    ).map("".join)
)
def test_plain_quotations_are_those_that_pairing_finds(text: str) -> None:
    found = quotations(text)
    with patch("factkit.layers.quotations.are_plain", return_value=False):
        assert quotations(text) == found
