"""Headlines: on top, between paragraphs and spliced behind a finished sentence."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.layers.datelines import DatelineMark
from factkit.layers.headlines import find_headlines
from factkit.layers.lines import find_lines
from factkit.layers.paragraphs import find_paragraphs
from factkit.layers.quotations import Quotation
from factkit.spans import Extent

STORY = "The council of Bern met on Friday and sold its two cranes."


def read(
    text: str,
    quotations: tuple[Quotation, ...] = (),
    datelines: tuple[DatelineMark, ...] = (),
) -> list[str]:
    found = find_headlines(text, find_paragraphs(text, find_lines(text), ()), datelines, quotations)
    return [text[start:end] for start, end in found]


SPLICED = (
    "‘Old but Not Rusty’: Mayor Anna Weiss on Harbour Cranes",
    "Bern Backs Plan To Keep Seat on Harbour Board, Says Mayor Anna Weiss",
    "Weiss Says No to New Crane",
    "Council Meets After Storm in the U.S. Harbour of St. Gallen",
    "Weiss: We Will Stay",
    "Why Did the Crane Fall?",
    "Weiss Wins Vote on ‘Crane Tax’",
)

PLAIN = (
    "Anna Weiss, Mayor of Bern",
    "Anna Weiss, Karl Brandt, Maria Keller, Urs Lang",
    "The Harbour and Crane Company of Bern",
    "The paper said",
    "he told the members of the board on Friday",
    "It works for the Bank Of Bern",
    "Mayor Weiss",
    "Weiss told the Board of the Harbour to Wait for It",
)


@pytest.mark.parametrize("headline", SPLICED)
def test_a_title_behind_a_finished_sentence_is_a_headline(headline: str) -> None:
    assert read(f"{STORY} {headline}\n\n{STORY}") == [headline]
    assert read(f"{STORY}\n{STORY} “It is sold,” she said. {headline}") == [headline]


@pytest.mark.parametrize("headline", SPLICED)
def test_a_title_between_paragraphs_is_a_headline(headline: str) -> None:
    assert read(f"{STORY}\n{headline}\n{STORY}") == [headline]


@pytest.mark.parametrize("words", PLAIN)
def test_names_and_plain_words_are_no_headline(words: str) -> None:
    assert read(f"{STORY}\n{STORY} {words}\n{STORY}") == []
    assert read(f"{STORY}\n{words}\n{STORY}") == []


@pytest.mark.parametrize(
    "line",
    [
        "She said Weiss Will Not Sell.",
        "Weiss Will Not Sell the Cranes of Bern.",
        "Weiss Will Not Sell the Cranes of Bern,",
        "Weiss Will Not Sell the Cranes of Bern:",
        "“Weiss Will Not Sell the Cranes of Bern.”",
        "“Will Weiss Not Sell the Cranes of Bern?”",
        "''Weiss Will Not Sell the Cranes of Bern.''",
        "Q: Will Weiss Not Sell the Cranes?",
        "A: No, She Will Not Sell",
    ],
)
def test_a_finished_line_is_no_headline(line: str) -> None:
    assert read(f"{STORY}\n{line}\n{STORY}") == []


def test_a_long_line_is_no_headline() -> None:
    assert read(f"{STORY}\n{'Weiss Will Not Sell ' * 11}\n{STORY}") == []
    assert read(f"{STORY} {'Weiss Will Not Sell ' * 11}\n{STORY}") == []


def test_a_sentence_within_a_quotation_is_not_finished() -> None:
    text = f"{STORY} “We Sell. We Will Sell It All” Says Mayor Weiss"
    start, end = text.index("“"), text.index("”") + 1
    quotation = Quotation(start + 1, end - 1, start, end, 0, "double", closed=True, continues=None)
    assert read(text, (quotation,)) == [text[start:]]


@pytest.mark.parametrize("line", ["TWO CRANES", "‘NEVER AGAIN’", "BERN AND ITS HARBOUR", "WHY?"])
def test_a_line_in_capitals_is_a_subheading(line: str) -> None:
    assert read(f"{STORY}\n{line}\n{STORY}") == [line]


def test_lines_in_capitals_are_no_headlines_in_a_text_of_capitals() -> None:
    assert read(f"{STORY}\nTWO CRANES\n{STORY}".upper()) == []


@pytest.mark.parametrize(
    "title",
    [
        "Council sells its two cranes",
        "Council 'will not sell' its cranes, says Weiss",
        "Weiss Will Not Sell the Cranes of Bern",
        "Weiss Will Not Sell the Cranes of Bern.",
        "Weiss: ‘We Will Not Sell.’",
        "Will Weiss Sell the Cranes?",
        "Bern Council Vote June 9 Over Crane",
    ],
)
def test_the_story_s_own_headline_is_on_top(title: str) -> None:
    assert read(f"{title}\n{STORY}") == [title]


@pytest.mark.parametrize(
    "first",
    [
        STORY,
        "Will the council sell its cranes?",
        "“We will not sell,” said Weiss.",
        "Upper Bern Harbour, April 27",
        "Upper Bern Harbour, April 27, 2023",
        "BERN, May 3 (AP) -",
        "Anna Weiss, Bern",
        "The council sold these three cranes:",
        "The council of Bern " * 11,
    ],
)
def test_no_headline_on_top(first: str) -> None:
    assert read(f"{first}\n{STORY}") == []


@pytest.mark.parametrize("text", ["", "Council sells its two cranes", "One crane\nTwo old cranes"])
def test_a_title_without_a_story_is_not_on_top(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        ("BERN: Mayor Weiss met the council", []),
        ("BERN: Weiss Says No to New Crane", ["Weiss Says No to New Crane"]),
        ("BERN:", []),
    ],
)
def test_a_dateline_is_in_no_headline(text: str, headlines: list[str]) -> None:
    dateline = DatelineMark(0, 5, Extent(0, 4), None, None, None, "test")
    assert read(f"{text}\n{STORY}", datelines=(dateline,)) == headlines


PIECES = st.lists(
    st.sampled_from([*SPLICED, *PLAIN, STORY, "\n", " ", ". ", "? ", "”", "'", "\u2028"]),
    max_size=12,
)


@given(PIECES)
def test_headlines_are_sorted_disjoint_and_end_a_paragraph(pieces: list[str]) -> None:
    text = " ".join(pieces)
    paragraphs = find_paragraphs(text, find_lines(text), ())
    found = find_headlines(text, paragraphs, (), ())
    assert all(one.end <= two.start for one, two in pairwise(found))
    ends = {paragraph.end for paragraph in paragraphs}
    assert all(start < end and end in ends for start, end in found)


@given(st.lists(st.sampled_from(SPLICED), max_size=4))
def test_spliced_headlines_are_all_that_is_found(headlines: list[str]) -> None:
    text = "\n".join([STORY, *(f"{STORY} {headline}" for headline in headlines), STORY])
    assert read(text) == headlines


def test_a_headline_is_an_extent() -> None:
    text = "Rain in Old Bern\nIt is wet."
    assert find_headlines(text, find_paragraphs(text, find_lines(text), ()), (), ()) == (
        Extent(0, 16),
    )
