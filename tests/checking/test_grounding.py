import pytest

from factkit.checking.grounding import Claim, claims, loose_grounding
from sheets import ARTICLE, FACTS, changed, facts, place

SIGN = place("We will sign,")


def told(way: str, span: object, text: str = ARTICLE) -> list[tuple[str, str]]:
    return [
        (problem.code, problem.message) for problem in loose_grounding(changed(way, span), text)
    ]


def test_right_facts_are_grounded() -> None:
    assert list(loose_grounding(FACTS, ARTICLE)) == []


DIFFERENCES = [
    (SIGN | {"text": "We shall sig."}, "not 'We shall sig.'"),
    (SIGN | {"text": "WE WILL SIGN,"}, "other capitals"),
    (place("“The water,”") | {"text": '"The water,"'}, "other marks, dashes or spaces"),
    (SIGN | {"text": "We\u00a0will sign,"}, "other marks, dashes or spaces"),
    (SIGN | {"start": 41, "end": 54}, "these words stand 2 later"),
    (SIGN | {"start": 50, "end": 63}, "these words stand 7 earlier"),
    (place("Lake Pact") | {"start": 80, "end": 89}, "these words stand 4 later"),
    (place("Lake Pact", 1) | {"start": 226, "end": 235}, "these words stand 10 earlier"),
]


@pytest.mark.parametrize(("span", "how"), DIFFERENCES)
def test_a_difference_is_told_with_its_kind(span: dict[str, object], how: str) -> None:
    ((code, message),) = told("quotes.0.span", span)
    assert code == "FK204"
    assert message.endswith(how)
    assert message.startswith("the text there is ")


def test_long_words_are_cut_in_the_message() -> None:
    long = {"start": 0, "end": 60, "text": "x" * 60}
    ((_, message),) = told("quotes.0.span", long)
    assert message.endswith(f"not '{'x' * 39}…'")


def test_words_far_away_are_not_sought() -> None:
    far = {"document": None, "quotes": [{"start": 0, "end": 4, "text": "Rain"}]}
    (problem,) = loose_grounding(far, " " * 3000 + "Rain")
    assert problem.message == "the text there is '    ', not 'Rain'"


def test_a_span_behind_the_end_is_told() -> None:
    end = len(ARTICLE)
    behind = {"start": end - 1, "end": end + 3, "text": "\nmor"}
    assert told("quotes.0.span", behind) == [
        ("FK203", f"ends at {end + 3}, but the text has {end} characters")
    ]


def test_another_text_is_told_by_its_hash_and_length() -> None:
    problems = list(loose_grounding(facts() | {"quotes": []}, f"{ARTICLE}\n"))
    assert [problem.code for problem in problems] == ["FK201", "FK202"]
    assert [problem.loc[-1] for problem in problems] == ["sha256", "length"]


def test_a_text_with_a_lone_surrogate_has_no_hash() -> None:
    (problem,) = loose_grounding({"document": FACTS["document"]}, f"\ud800{ARTICLE[1:]}")
    assert (problem.code, "offset 0" in problem.message) == ("FK205", True)


@pytest.mark.parametrize(
    "node",
    [
        None,
        3,
        "text",
        {"start": 1, "end": 2},
        {"start": 1, "end": 3, "text": "x"},
        {"start": -1, "end": 0, "text": "x"},
        {"start": "0", "end": 1, "text": "x"},
        [[[[[[[[{"start": 0, "end": 1, "text": "x"}]]]]]]]],
    ],
)
def test_what_is_no_span_is_passed_over(node: object) -> None:
    assert list(claims(node)) == []


def test_claims_come_with_the_way_to_them() -> None:
    span = {"start": 0, "end": 1, "text": "x"}
    ways = [("a",), ("b", 0), ("b", 1, "c")]
    assert list(claims({"a": span, "b": [span, {"c": span}]})) == [
        Claim(way, 0, 1, "x") for way in ways
    ]
