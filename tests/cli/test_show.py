import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from factkit import FactSheet, parse
from factkit.cli.show import Highlight, highlights, listing, marked_text, print_sheet
from sheets import ARTICLE, FACTS, changed

SHEET = FactSheet.model_validate(FACTS)


def listed(sheet: FactSheet, *, why: bool = False, width: int = 80) -> list[str]:
    """Return the lines of the list as a terminal of that width prints them."""
    console = Console(file=io.StringIO(), width=width)
    with console.capture() as capture:
        console.print(listing(sheet, why=why))
    return [line.rstrip() for line in capture.get().splitlines()]


def test_every_fact_is_marked_with_its_label() -> None:
    assert marked_text(ARTICLE, highlights(SHEET)).plain == (
        "[dateline HARTWELL, Ore., Tuesday, March 3 (Wire) -] "
        '"[q1 We will sign,]" [s1 Lena Ory] said of the 1998 [a1 Lake Pact].\n\n'
        "“[q2 The water,]” [s1 she] said, “[q3 comes first.]” "
        "The “[term green belt]” stays, one official said.\n\n"
        "“[q4 Nobody asked us,]” someone added. "
        "The [a1 Lake Pact] and the [a2 Hartwell Accord] bind Ruritania."
    )


def test_a_source_of_nobody_known_has_a_question_mark() -> None:
    start = ARTICLE.index("someone")
    source = {"start": start, "end": start + 7, "text": "someone"}
    sheet = FactSheet.model_validate(changed("quotes.3.source", source))
    assert "” [? someone] added" in marked_text(ARTICLE, highlights(sheet)).plain
    assert "q4         unknown (someone)      “Nobody asked us,”" in listed(sheet)


def test_a_byte_order_mark_is_not_shown() -> None:
    text = f"\ufeff{ARTICLE}"
    assert (
        marked_text(text, highlights(parse(text))).plain
        == marked_text(ARTICLE, highlights(parse(ARTICLE))).plain
    )


OVERLAPS = [
    ([], "abcdef"),
    ([(0, 6)], "[0 abcdef]"),
    ([(1, 5), (2, 3)], "a[0 b[1 c]de]f"),
    ([(1, 3), (3, 5)], "a[0 bc][1 de]f"),
    ([(1, 4), (2, 5)], "a[0 b[1 cd]e]f"),
    ([(1, 4), (1, 4)], "a[0 [1 bcd]]ef"),
]


@pytest.mark.parametrize(("places", "shown"), OVERLAPS)
def test_marks_may_lie_within_or_across_each_other(
    places: list[tuple[int, int]], shown: str
) -> None:
    marks = [Highlight(*place, str(number), "red") for number, place in enumerate(places)]
    assert marked_text("abcdef", marks).plain == shown


def test_each_fact_has_its_colour() -> None:
    shown = marked_text(
        "abcdef", [Highlight(1, 5, "a", "green"), Highlight(2, 3, "b", "bold cyan")]
    )
    styles = {shown.plain[span.start : span.end]: str(span.style) for span in shown.spans}
    assert styles["c"] == "green bold cyan"
    assert styles["de"] == "green"


def test_facts_are_listed_in_eighty_columns() -> None:
    assert listed(SHEET) == [
        "published  2026-03-04",
        "dateline   2026-03-03             HARTWELL, Ore., Wire (US)",
        "",
        "s1         Lena Ory               person: mayor, chair",
        "",
        "q1         Lena Ory               “We will sign,”",
        "q2         Lena Ory, likely       “The water,”",
        "q3         Lena Ory, likely       “comes first.”",
        "q4         unknown                “Nobody asked us,”",
        "",
        "term       quoted term            “green belt”",
        "",
        "a1         pact, 1998             Lake Pact: Ruritania",
        "a2         accord                 Hartwell Accord",
    ]


def test_the_rules_are_listed_on_request() -> None:
    whys = [line.strip() for line in listed(SHEET, why=True) if "why: " in line]
    assert whys == [
        "why: place-date-agency",
        "why: behind, name",
        "why: behind",
        "why: split, continues q2",
        "why: none",
        "why: term",
        "why: proper-name",
        "why: proper-name",
    ]


def test_a_dateline_without_date_and_country_says_so() -> None:
    data = changed("dateline.country", None)
    data["dateline"]["date"] = None
    assert listed(FactSheet.model_validate(data))[1] == (
        "dateline   no date                HARTWELL, Ore., Wire"
    )


def test_no_facts_are_told() -> None:
    assert listed(parse("Rain.")) == ["           no facts"]


def test_a_long_quote_is_cut_in_the_list() -> None:
    text = f'"{"Rain and wind. " * 40}" Lena Ory said.'
    span = {"start": 1, "end": 601, "text": text[1:601]}
    quote = FACTS["quotes"][3] | {"id": "q1", "span": span, "cue": None}
    document = FACTS["document"] | {"length": len(text)}
    sheet = FactSheet.model_validate({"document": document, "quotes": [quote]})
    assert "".join(listed(sheet)).count("Rain and") == 11


@pytest.mark.property
@given(st.text(alphabet=st.characters(), max_size=60), st.sampled_from([20, 80, 200]))
def test_no_control_character_of_the_article_reaches_the_terminal(text: str, width: int) -> None:
    text = f'"Hear {text} now," Lena Ory said.'.encode(errors="replace").decode()
    stream = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdout", stream)
        patch.setenv("COLUMNS", str(width))
        print_sheet(parse(text), text, why=True)
    printed = stream.getvalue().replace("\n", "")
    for char in "\u200c\u200d":
        printed = printed.replace(char, "")
    assert not set(map(unicodedata.category, printed)) & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
