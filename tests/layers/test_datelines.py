"""The layer of datelines: the story's first, then those of sections; places and their states."""

from itertools import pairwise

import pytest

from factkit.layers.datelines import country_of, find_datelines
from factkit.layers.datelines.gazetteer import CITIES, REGIONS, is_city, is_region
from factkit.layers.lines import find_lines
from factkit.layers.paragraphs import Paragraph, find_paragraphs

PROSE = "The harbour board voted on a new quay for the fishing fleet, and will build it in spring."


def rules(text: str) -> list[tuple[str, str]]:
    marks = find_datelines(text, find_paragraphs(text, find_lines(text), ()))
    return [(text[mark.start : mark.end], mark.rule) for mark in marks]


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("OSLO, May 5 (NTB) –", "place-date-agency"),
        ("OSLO, May 5 (NTB)", "place-date-agency"),
        ("OSLO, May 5 –", "place-date"),
        ("OSLO (NTB) –", "place-agency"),
        ("OSLO –", "place"),
        ("OAKHOLLOW –", "unknown-place"),
        ("May 5 (NTB) –", "date-agency"),
        ("May 5, 2023 –", "date"),
        ("(NTB) –", "agency"),
        ("(NTB/AP)", "agency"),
        ("AP -", "wire"),
        ("OSLO", "bare-place"),
        ("OAKHOLLOW, Ore.", "bare-place"),
    ],
)
def test_each_rule_signs_its_shape(line: str, rule: str) -> None:
    assert rules(f"{line} {PROSE}") == [(line, rule)]


@pytest.mark.parametrize(
    "line",
    [
        "Oslo and al-Basra, May 5 –",
        "Rio de la Plata, May 5 –",
        "Bay of the Winds (AP) –",
        "Oslo, no date –",
        "Oslo march 5 –",
    ],
)
def test_small_letters_may_stand_within(line: str) -> None:
    """The openings that are passed over as prose are none of these."""
    assert [words for words, _ in rules(f"{line} {PROSE}")] == [line]


def test_a_date_on_a_line_of_its_own() -> None:
    assert rules(f"Oakhollow gets a quay\nMay 5, 2023\n{PROSE}") == [("May 5, 2023", "date-line")]


@pytest.mark.parametrize(
    "line",
    [
        "OSLO, May 5",  # nothing closes it
        "May 5 –",  # a table of prices
        "Oakhollow –",  # mixed case, in no list
        "Oakhollow (Harbour News) –",
        "OAKHOLLOW (OAKS) –",
        "OAKHOLLOW, 5 –",
        "OSLO-based",
    ],
)
def test_a_near_miss_is_none(line: str) -> None:
    assert rules(f"{line} {PROSE.lower()}") == []


def test_sections_of_a_round_up_follow_the_storys_own() -> None:
    text = f"OSLO (AP) — {PROSE}\n\n{PROSE}\n\nROME, May 5 (AP) — {PROSE}\n\nBONN: {PROSE}"
    assert [line for line, _ in rules(text)] == ["OSLO (AP) —", "ROME, May 5 (AP) —", "BONN:"]


def test_sections_need_a_story_with_a_dateline() -> None:
    long = " ".join([PROSE] * 3)
    assert rules(f"{long}\n\n{long}\n\n{long}\n\nROME, May 5 (AP) — {PROSE}") == []


@pytest.mark.parametrize("line", ["Rome –", "OAKHOLLOW: ", "ROME ", "ROME (AP)"])
def test_a_section_needs_a_place_in_capitals_and_a_mark(line: str) -> None:
    assert len(rules(f"OSLO (AP) — {PROSE}\n\n{line} {PROSE}")) == 1


def test_a_dateline_never_leaves_its_paragraph() -> None:
    text = "OSLO, May 5 (NTB) - The quay"
    assert find_datelines(text, (Paragraph(0, 17),))[0].end == 17
    assert find_datelines(text, (Paragraph(0, 11),)) == ()


@pytest.mark.parametrize(
    ("city", "region", "code"),
    [
        ("Oslo", "", "NO"),
        ("PARIS", "", "FR"),
        ("PARIS", "Texas", "US"),
        ("Oakhollow", "Ont.", "CA"),
        ("Atlanta", "Georgia", "US"),
        ("Oakhollow", "Georgia", None),
        ("Jerusalem", "", None),
        ("Oakhollow", "", None),
        ("Oslo", "Oakhollow County", None),
        ("Oakhollow", "Kenya", "KE"),
        ("Kenyan", "", None),
    ],
)
def test_the_country_is_told_where_it_is_certain(city: str, region: str, code: str | None) -> None:
    assert country_of(city, region) == code


def test_places_are_known_in_any_case() -> None:
    assert is_city("OSLO")
    assert is_region("ORE.")
    assert is_region("Ore")
    assert not is_city("Kenyan")
    assert not is_region("Oslo")


@pytest.mark.parametrize("table", [CITIES, REGIONS])
def test_codes_are_two_capitals(table: dict[str, str | None]) -> None:
    assert all(code is None or (len(code) == 2 and code.isupper()) for code in table.values())
    assert all(name == name.lower() for name in table)


@pytest.mark.parametrize(
    "piece",
    [
        "A, ",
        "A (",
        "AA ",
        "A",
        "-",
        "A and ",
        "A/",
        "A. ",
        "OSLO (AP) - x\n",
        "a b, ",
        "No 1 ",
        "(AP) ",
    ],
)
def test_a_hostile_text_is_read_to_its_end(piece: str) -> None:
    text = "OSLO, March 4 (Reuters) - Boats left.\n" + piece * (80_000 // len(piece))
    found = find_datelines(text, find_paragraphs(text, find_lines(text), ()))
    assert text[: found[0].end] == "OSLO, March 4 (Reuters) -"
    assert all(one.end <= other.start for one, other in pairwise(found))
