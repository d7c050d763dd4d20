import pytest

from factkit.verifying.words import capital_swapped, joined, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We will sign.", "We will sign"),
        ("“We don’t,” he said", "We don't he said"),
        ("re-elected twenty-one", "re elected twenty one"),
        ("$1,000.50 and -3.5 %", "$1,000.50 and -3.5 %"),
        ("−3 degrees, 10-5, at 12:30", "-3 degrees 10 5 at 12:30"),
        ("5 + 5 & more", "5 + 5 & more"),
        ("Café", "Café"),
        ("har\u00adbour, can\u200bnot", "harbour cannot"),
        ("", ""),
        ("… — !", ""),
    ],
)
def test_a_text_is_read_as_words(text: str, words: str) -> None:
    assert " ".join(words_of(text).words) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We sign, “now” — or never", "We sign, 'now' - or never"),
        ("“Go”  …\nnow", '"Go" ... now'),
    ],
)
def test_marks_dashes_and_white_space_come_in_one_form(one: str, other: str) -> None:
    assert words_of(one)[:2] == words_of(other)[:2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,000", "1.000"), ("-5", "5"), ("$5", "€5"), ("50%", "50"), ("its", "it's"),
        ("March", "march"), ("we sign, now", "we sign now"), ("A.B", "AB"), ("naïve", "naive"),
    ],
)  # fmt: skip
def test_what_may_mean_something_else_stays_apart(one: str, other: str) -> None:
    assert words_of(one)[:2] != words_of(other)[:2]


def test_places_are_those_of_the_text() -> None:
    text = "so: “We don’t 🚢 sign.”"
    said = words_of(text[4:], 4)
    assert [text[start:end] for start, end in zip(said.starts, said.ends, strict=True)] == [
        "We", "don’t", "sign",
    ]  # fmt: skip
    assert len(said.gaps) == len(said.words) + 1


def test_parts_are_joined() -> None:
    said = joined([words_of("We sign,"), words_of("today.", 20)])
    assert said.words == ("We", "sign", "today")
    assert said.gaps == ("", "", "", ".")
    assert said.starts == (0, 3, 20)


def test_a_capital_is_swapped() -> None:
    assert [capital_swapped(word) for word in ("We", "we", "ß", "")] == ["we", "We", "SS", ""]
