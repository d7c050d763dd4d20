"""How somebody stands in a sentence is told by the words beside."""

import pytest

from factkit.spans import Extent
from factkit.speakers.pronouns.ranks import ASKER, OBJECT, OWNER, REPORTER, SUBJECT, standing


@pytest.mark.parametrize(
    ("before", "behind", "rank"),
    [
        ("", " sat", SUBJECT),
        ("They met ", " there", SUBJECT),
        ("breathe ", " in", SUBJECT),
        ("\n", " sat", SUBJECT),
        ("", "’s fate", OWNER),
        ("(of ", ")", OBJECT),
        ("Including the ", " sisters", OBJECT),
        ("They set foot—to ", " it", OBJECT),
    ],
)
def test_the_rank_of_a_name(before: str, behind: str, rank: int) -> None:
    place = Extent(len(before), len(before) + 3)
    assert standing(f"{before}Roa{behind}", place, 0).rank == rank


@pytest.mark.parametrize(
    ("before", "behind"), [("", " said"), ("", " later argued"), ("“No,” said ", ".")]
)
def test_who_stands_by_a_reporting_verb_reports(before: str, behind: str) -> None:
    place = Extent(len(before), len(before) + 3)
    assert standing(f"{before}Roa{behind}", place, 0) == REPORTER


@pytest.mark.parametrize("behind", [" asked Juan Weiss how", " has asked Weiss"])
def test_who_asks_another_does_not_report(behind: str) -> None:
    assert standing(f"Roa{behind}", Extent(0, 3), 0) == ASKER


@pytest.mark.parametrize("behind", [" asked how", " has asked Weiss’s aide"])
def test_who_asks_nobody_is_a_subject_that_does_not_report(behind: str) -> None:
    assert standing(f"Roa{behind}", Extent(0, 3), 0) == (SUBJECT, False, False)


def test_a_word_of_the_sentence_before_tells_nothing() -> None:
    text = "What is it for? Roa sat."
    assert standing(text, Extent(16, 19), 16).rank == SUBJECT
