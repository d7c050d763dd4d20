"""Page furniture: what each rule takes, and the story lines that only look like it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.layers.furniture import Furniture, find_furniture
from factkit.layers.lines import find_lines

STORY = "The council of Bern met on Friday and sold its two cranes."


def taken(text: str) -> list[tuple[str, str]]:
    return [
        (item.rule, text[item.start : item.end]) for item in find_furniture(text, find_lines(text))
    ]


def around(line: str) -> list[tuple[str, str]]:
    """Return what is taken of a line that stands in a story."""
    return taken(f"{STORY}\n{line}\n{STORY}")


@pytest.mark.parametrize(
    "text",
    [
        " date 2023-12-27 Bern, December 27: The council met.",
        "date 2023-12-27",
        "\n date 2023-12-27\nThe council met.",
    ],
)
def test_a_header_opens_the_text(text: str) -> None:
    assert taken(text) == [("header", "date 2023-12-27")]


@pytest.mark.parametrize(
    "text",
    [
        "The date 2023-12-27 was named.",
        "A date: date 2023-12-27",
        "date 2023-12-27th",
        "dates 2023-12-27",
    ],
)
def test_no_header(text: str) -> None:
    assert taken(text) == []


@pytest.mark.parametrize(
    "line",
    [
        "Last Updated: January 21, 2023, 23:08 IST",
        "First Published: Jan 21, 2023",
        "LAST UPDATED: JANUARY 21, 2023 11:08 PM IST",
        "Updated - January 21, 2023 11:08 pm IST",
        "Updated: 23:08 IST, January 21, 2023",
        "Updated at 11:08 PM IST on Sat, 21 Jan, 2023",
        "Published on 21st January 2023",
        "Published 2023-01-21 at 09:15",
        "Posted on: 21/01/2023",
        "• Last updated on Sat, 21 Jan 2023, 09.16 AM",
        "January 21, 2023 | 23:08 IST",
        "January 21, 2023 / 11:08 PM IST",
        "This story was first published on January 21, 2023.",
        "Date: 2023-01-21",
        "22:40(IST)",
        "Updated 3 hours ago",
        "4 min read",
    ],
)
def test_a_stamp_is_taken(line: str) -> None:
    assert around(line) == [("stamp", line)]


@pytest.mark.parametrize(
    ("line", "stamp"),
    [
        ("Last Updated: January 21, 2023, 23:08 IST BERN: It rained.", "January 21, 2023, 23:08"),
        ("It rained. Updated: January 21, 2023", "January 21, 2023"),
        ("It rained. First published: 21 January 2023, 8:15 am", "21 January 2023, 8:15 am"),
    ],
)
def test_a_labelled_stamp_is_taken_within_a_line(line: str, stamp: str) -> None:
    ((rule, words),) = around(line)
    assert rule == "stamp"
    assert stamp in words
    assert "rained" not in words


@pytest.mark.parametrize(
    "line",
    [
        "The figures were published on January 21, 2023.",
        "Published on January 21, 2023, the report names nobody.",
        "Republished: January 21, 2023, with a preface.",
        "June 9, 2023",
        "Updated figures: 21 of 23",
        "Last updated: never",
        "57.13",
    ],
)
def test_no_stamp(line: str) -> None:
    assert around(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "By Anna Weiss",
        "BY ANNA WEISS",
        "By: Harbour News Service",
        "By Anna Weiss and Karl Brandt, Staff Writers",
        "By Anna de Weiss in Bern",
        "Written by Anna Weiss",
        "Reported by: Anna Weiss | Edited by Karl Brandt",
        "Edited By: Anna Weiss",
        "Translated by Anna Weiss.",
        "Press Trust of India",
        "Our Bureau",
    ],
)
def test_a_byline_is_taken(line: str) -> None:
    ((rule, words),) = around(line)
    assert rule in {"byline", "phrase"}
    assert words == line


def test_a_byline_ends_where_a_stamp_starts() -> None:
    line = "By: Anna Weiss, Bern Last updated : April 28, 2018 12:32 am"
    assert around(line) == [
        ("byline", "By: Anna Weiss, Bern "),
        ("stamp", "Last updated : April 28, 2018 12:32 am"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the council had left.",
        "By Friday",
        "By January 3",
        "By Anna Weiss the town means its harbour.",
        "By then Anna Weiss had left.",
        "by Anna Weiss",
        "Written by hand, the letter said nothing.",
        "Edited by nobody, the book sold.",
        "“By Anna Weiss,” he said.",
    ],
)
def test_no_byline(line: str) -> None:
    assert around(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Home > World > Europe > Council 'will not yield', Says Weiss",
        "Home » News » Harbour",
        "Home / News / Harbour",
        "You are here: Home > News",
        "News | Sport | Weather",
        "Business News > Harbours > Bern",
        "News Sport Weather Business",
        "HOME WORLD SPORT",
    ],
)
def test_a_menu_is_taken(line: str) -> None:
    assert around(line) == [("menu", line)]


@pytest.mark.parametrize(
    "line",
    [
        "Home > away, the coach wrote on the board.",
        "Weather in Bern was bad for business.",
        "World news travels slowly.",
        "News",
        "Keller > Weiss",
        "Home is where the harbour is.",
    ],
)
def test_no_menu(line: str) -> None:
    assert around(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Image credit: Anna Weiss",
        "Photo: Anna Weiss / Harbour Press",
        "PHOTO | Anna Weiss",
        "Photo by Anna Weiss",
        "Photos courtesy of Anna Weiss",
        "File photo",
        "Representational image",
        "Getty Images",
        "Anna Weiss/Getty Images",
        "Anna Weiss via Getty Images.",
        "AP Photo/Anna Weiss",
        "Anna Weiss/Reuters",
    ],
)
def test_a_credit_is_taken(line: str) -> None:
    assert around(line) == [("credit", line)]


@pytest.mark.parametrize(
    "bracket",
    [
        "(Photo: Anna Weiss)",
        "(Image credit: Harbour Press)",
        "(File photo)",
        "(Express photo by Anna Weiss)",
        "(AP Photo/Anna Weiss)",
        "(Anna Weiss/Harbour Press/Getty Images.)",
    ],
)
def test_a_credit_in_brackets_is_taken_within_a_line(bracket: str) -> None:
    assert around(f"The mayor in Bern. {bracket} It rained.") == [("credit", bracket)]


@pytest.mark.parametrize(
    "line",
    [
        "Photos of the mayor (and of her deputy) were shown.",
        "The image (a photo) is lost.",
        "Images from the storm showed two cranes.",
        "Getty is a name that Weiss knows well, she told the members of the board.",
        "The agency (AP) said so.",
    ],
)
def test_no_credit(line: str) -> None:
    assert around(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Also Read | Council 'Will Not Yield', Says Weiss",
        "ALSO READ: Two cranes for sale",
        "Also read: Two cranes for sale",
        "Must Read",
        "READ | Two cranes for sale",
        "Read more: Two cranes for sale",
        "Read more about the harbour",
        "Watch: Crane falls into the harbour",
        "WATCH | Crane falls",
        "Related: Two cranes for sale",
        "Click here for the map",
    ],
)
def test_a_link_is_taken(line: str) -> None:
    assert around(line) == [("link", line)]


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("It rained. Also Read | Two Cranes for Sale", "Also Read | Two Cranes for Sale"),
        ("It rained. Also Read | 2.5 Cranes for Sale.", "Also Read | 2.5 Cranes for Sale."),
        (
            "It rained. ALSO READ: Two Cranes for Sale. It snowed.",
            "ALSO READ: Two Cranes for Sale.",
        ),
        ("Also Read | Two Cranes for Sale. It snowed.", "Also Read | Two Cranes for Sale."),
    ],
)
def test_a_link_is_taken_within_a_line(line: str, link: str) -> None:
    assert around(line) == [("link", link)]


@pytest.mark.parametrize(
    "line",
    [
        "“Read more books,” she said.",
        "Read more books, she told the children.",
        "Also read the small print, she told the members.",
        "Watch out for the crane, he told them.",
        "Click and the door opens.",
        "He can Also Read | and write. The council met.",
        "The sign says Also Read: it does.",
    ],
)
def test_no_link(line: str) -> None:
    assert around(line) == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Facebook Twitter WhatsApp", "share"),
        ("Share | Tweet | Email", "share"),
        ("5.76K Share Options × Facebook Twitter", "share"),
        ("Share on Facebook", "share"),
        ("SHARE THIS STORY", "share"),
        ("Advertisement", "phrase"),
        ("ADVERTISEMENT - SCROLL TO CONTINUE", "phrase"),
        ("Advertisement 2", "advertisement"),
        ("Sponsored by Keller Cranes", "advertisement"),
        ("Read more", "phrase"),
        ("Related Stories:", "phrase"),
        ("[ Sign in ]", "phrase"),
        ("Follow us on Twitter and Facebook.", "invitation"),
        ("Follow @harbournews", "invitation"),
        ("Follow Harbour News on Instagram", "invitation"),
        ("Subscribe to our letter", "invitation"),
        ("(Sign up for the morning letter here.)", "invitation"),
        ("Join our WhatsApp channel", "invitation"),
        ("For more news from Bern, open our app", "invitation"),
    ],
)
def test_a_button_is_taken(line: str, rule: str) -> None:
    assert around(line) == [(rule, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell in Bern.",
        "Facebook fell.",
        "home.",
        "Share the load, she told the members.",
        "Advertisement income rose to three million in Bern.",
        "Follow the money, Weiss told the members.",
        "Follow us on the way home, he said to them.",
        "Subscribe to nothing, she told the members.",
        "“Join our side,” he said.",
        "Read more!",
    ],
)
def test_no_button(line: str) -> None:
    assert around(line) == []


POST = "We vote on Monday. #harbour pic.example/abc — Anna Weiss (@annaweiss) January 17, 2023"


@pytest.mark.parametrize(
    "post",
    [
        POST,
        f"{POST} https://example.org/1",
        "We vote on Monday.\n— Anna Weiss (@annaweiss) 17 January 2023",
        "We vote on Monday.\n\n— Anna Weiss (@annaweiss) January 17, 2023",
    ],
)
def test_a_post_is_taken_with_its_line(post: str) -> None:
    assert taken(f"{STORY}\n{post}\n{STORY}") == [("post", post)]


def test_a_post_may_open_the_text() -> None:
    assert taken(POST) == [("post", POST)]
    assert taken("— Weiss (@weiss) May 3, 2023") == [("post", "— Weiss (@weiss) May 3, 2023")]


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        (f"It rained. — Weiss (@weiss) May 3, 2023 {STORY}", "— Weiss (@weiss) May 3, 2023"),
        (f"{STORY * 20} — Weiss (@weiss) May 3, 2023", "— Weiss (@weiss) May 3, 2023"),
        (f"{STORY * 20}\n— Weiss (@weiss) May 3, 2023", "— Weiss (@weiss) May 3, 2023"),
        (f"It rained on Anna Weiss (@weiss) May 3, 2023 {STORY}", "(@weiss) May 3, 2023"),
    ],
)
def test_a_signature_that_ends_no_post_is_taken_alone(text: str, signature: str) -> None:
    assert taken(text) == [("post", signature)]


def test_a_handle_is_no_post() -> None:
    assert around("The mayor (@annaweiss) wrote on January 17, 2023, that she would vote.") == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Disclaimer: The writer owns a crane. He may sell it.", "disclaimer"),
        ("© 2023 Harbour News", "disclaimer"),
        ("Copyright 2023 Harbour News. All rights reserved.", "disclaimer"),
        ("The views expressed here are those of the writer.", "disclaimer"),
        ("With inputs from PTI", "disclaimer"),
        ("This story has been published from a wire feed unchanged.", "disclaimer"),
        ("(Reporting by Anna Weiss; Editing by Karl Brandt)", "closing"),
        ("(Reporting by Anna Weiss in Bern; Writing by Karl Brandt.)", "closing"),
        ("—Additional reporting by Anna Weiss", "closing"),
        ("Anna Weiss contributed to this report.", "closing"),
        ("(ANI)", "closing"),
        ("-- PTI", "closing"),
        ("ENDS", "phrase"),
    ],
)
def test_the_small_print_is_taken(line: str, rule: str) -> None:
    ((found, words),) = around(line)
    assert (found, words) == (rule, line)


@pytest.mark.parametrize(
    ("bracket", "rule"),
    [
        ("(With inputs from PTI)", "disclaimer"),
        ("(This is an unedited story from a feed.)", "disclaimer"),
        ("(The above story first appeared on Harbour News on Dec 27, 2023 06:23 PM.)", "stamp"),
        ("(Source: Harbour News)", "credit"),
        ("(Except for the headline, this copy is as the wire sent it.)", "disclaimer"),
        ("(This report was generated from a feed.)", "disclaimer"),
        ("(Reporting by Anna Weiss; Editing by Karl Brandt)", "closing"),
        ("(ANI)", "closing"),
        ("(AFP/AP)", "closing"),
    ],
)
def test_brackets_that_close_a_story_are_taken(bracket: str, rule: str) -> None:
    assert around(f"{STORY} {bracket}") == [(rule, bracket)]


@pytest.mark.parametrize(
    "line",
    [
        "This story has been told before.",
        "This report names nobody.",
        "The views from the tower are wide.",
        "He works for the News Agency of the Isles (NAI)",
        "It rained. (ANI) Nobody left.",
        "BERN (AP) - It rained.",
        "(REPORT",
        "Weiss contributed to this report about cranes.",
        "Reporting by radio is quick.",
    ],
)
def test_no_small_print(line: str) -> None:
    assert around(line) == []


def test_in_a_text_of_capitals_no_line_is_furniture() -> None:
    assert taken(f"{STORY}\nBY THE MAYOR OF BERN\n(REPORTER) IT RAINED.".upper()) == []
    assert taken(f"{STORY}\nBY THE MAYOR OF BERN") == [("byline", "BY THE MAYOR OF BERN")]


PIECES = st.lists(
    st.sampled_from(
        [
            "(@weiss) May 3, 2023", "— ", "Last Updated: ", "May 3, 2023", " 23:08 IST", "(Photo: ",
            ")", "(", "By ", "Anna Weiss", "Also Read | ", "Home > ", "News ", "Facebook ", "\n",
            "\r\n", "\u2028", " ", ". ", "Advertisement", "date 2023-12-27 ", "(ANI)", "\u00a0",
        ]
    ),
    max_size=20,
)  # fmt: skip


@given(PIECES)
def test_furniture_is_sorted_and_disjoint(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = find_furniture(text, find_lines(text))
    assert all(0 <= item.start < item.end <= len(text) for item in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@given(st.lists(st.sampled_from(["Read more", "By Anna Weiss", "Advertisement"]), max_size=4))
def test_furniture_between_story_lines_is_all_that_is_taken(lines: list[str]) -> None:
    text = "\n".join([STORY, *(f"{line}\n{STORY}" for line in lines)])
    assert [words for _, words in taken(text)] == lines


def test_a_furniture_is_a_triple() -> None:
    assert find_furniture("Advertisement", [(0, 13)]) == (Furniture(0, 13, "phrase"),)


@pytest.mark.parametrize(
    "unit",
    [
        "(", "(@weiss) May 3, 2023 ", "(Photo: ", "Last Updated: ", "Updated ", "Also Read | ",
        "Home/A/", "A | ", "By Anna, ", "\n— Weiss (@weiss) May 3, 2023\n", "Facebook\n", "1 ",
    ],
)  # fmt: skip
def test_long_texts_of_trouble_take_no_long_time(unit: str) -> None:
    text = unit * 50_000
    assert sum(item.end - item.start for item in find_furniture(text, find_lines(text))) <= len(
        text
    )
