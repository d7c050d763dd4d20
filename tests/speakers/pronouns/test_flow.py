"""The flow of the story: what stands before a sentence, and what in it is quoted."""

import pytest

from factkit.article import read_article
from factkit.speakers.pronouns.flow import Flow

TEXT = """\
Juan Roa spoke. The hall was full.

“We stay,” he said. “We build.”

“And we sleep.”

“They are right,” said Anna Weiss.
"""
FLOW = Flow(read_article(TEXT))


def sentences(numbers: list[int]) -> list[str]:
    return [TEXT[slice(*FLOW.sentences[number][:2])] for number in numbers]


def test_the_sentences_before_are_given_nearest_first_within_reach() -> None:
    last = FLOW.sentence(TEXT.index("said Anna"))
    assert sentences([*FLOW.earlier(last, 1)]) == ["“And we sleep.”"]
    assert sentences([*FLOW.earlier(last, 2)])[1:] == ["“We build.”", "“We stay,” he said."]


def test_nothing_stands_before_the_first_sentence() -> None:
    assert not [*FLOW.earlier(0, 3)]
    assert not [*Flow(read_article("")).earlier(-1, 3)]


def test_what_is_all_in_quotation_opens_nothing() -> None:
    offset = TEXT.index("said Anna")
    assert [TEXT[start:][:6] for start in FLOW.openings(offset)] == ["“They "]
    offset = TEXT.index("he said")
    assert [TEXT[start:][:6] for start in FLOW.openings(offset)] == ["“We st", "The ha"]


def test_how_far_a_quotation_goes_that_opens_a_sentence() -> None:
    start = TEXT.index("“We stay")
    behind, following = FLOW.quoted(start)
    assert TEXT[behind:following] == "” he said. “"


@pytest.mark.parametrize("marks", ["“”", '""', ("''", "''"), "‘’"])
def test_a_sentence_is_all_in_quotation_whatever_its_marks(marks: tuple[str, str]) -> None:
    opening, closing = marks
    flow = Flow(read_article(f"{opening}We stay.{closing} Then he slept."))
    assert [flow.is_words(number) for number in range(2)] == [True, False]
