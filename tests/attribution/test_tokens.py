"""What the sieves see of a text: words, marks, quotations and the ends of sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.marked import scene_of
from factkit.article import read_article
from factkit.attribution.scene import MARK, QUOTE, STOP, WORD, Scene
from factkit.attribution.scenes import Scenes

SEEN = {
    "Weiss left.": "Weiss left |",
    'Weiss said: "We wait. All day." He left.': 'Weiss said : "0" | He left |',
    '"We," Weiss said, "wait."': '"0" Weiss said , "1" |',
    "O'Hara's twenty-one B&W U.S. boats": "O'Hara's twenty-one B&W U.S boats |",
    "Weiss’s boat -- early — left_": "Weiss’s boat -- early — left _ |",
    "Weiss (52) has 4.5 boats!": "Weiss ( 52 ) has 4.5 boats ! |",
    "He left. It rained.": "He left | It rained |",
    'He left. "We wait."': 'He left | "0" |',
    '"We wait. "We go.': '"0" "1" |',
    'It rained. "We wait. All day.': 'It rained | "0" |',
    "The workers' boats, @weiss wrote.": "The workers' boats , @weiss wrote |",
    "Élodie Ångström": "Élodie Ångström |",
    "a b_c d-e f, gé h": "a b _ c d-e f , gé h |",
}


def seen(text: str) -> str:
    """Return the tokens as written, a quotation as its number in marks, a stop as a bar."""
    scene = scene_of(text)
    return " ".join(_written(scene, at) for at in range(len(scene.words)))


def _written(scene: Scene, at: int) -> str:
    if scene.kinds[at] == STOP:
        return "|"
    if scene.kinds[at] == QUOTE:
        return f'"{scene.number_at(at)}"'
    return scene.text[scene.starts[at] : scene.ends[at]]


@pytest.mark.parametrize(("text", "expected"), SEEN.items())
def test_tokens(text: str, expected: str) -> None:
    assert seen(text) == expected


def test_a_word_is_kept_small_and_remembers_its_capital() -> None:
    scene = scene_of("Weiss SAID iPads, 5")
    assert scene.words == ["weiss", "said", "ipads", ",", "5", ""]
    assert scene.capitals == [True, True, False, False, False, False]
    assert scene.kinds == [WORD, WORD, WORD, MARK, WORD, STOP]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Weiss, Jr., left.", "Weiss, Jr."),
        ("Weiss, Snr, left.", "Weiss, Snr"),
        ("Weiss, Jonas left.", "Weiss"),
        ("Weiss left.", "Weiss"),
        ("Roder left.", "Roder"),
        ("Weiss", "Weiss"),
    ],
)
def test_a_name_reaches_through_its_suffix(text: str, expected: str) -> None:
    assert text[slice(*scene_of(text).extent(0, 0))] == expected


def test_a_suffix_that_is_a_token_takes_its_dot() -> None:
    text = "Weiss Jr. left."
    assert text[slice(*scene_of(text).extent(0, 1))] == "Weiss Jr."


def test_a_quotation_token_holds_its_marks() -> None:
    text = 'He said "no" twice.'
    scene = scene_of(text)
    (at,) = scene.quotations
    assert text[slice(*scene.extent(at, at))] == '"no"'


def test_a_quotation_that_runs_on_past_sentences_is_one_token() -> None:
    text = "Weiss said: “We wait. It rains. We go."
    assert scene_of(text).kinds.count(QUOTE) == 1
    assert scene_of(text).kinds[-1] == STOP


@pytest.mark.property
@given(st.text(alphabet="Aé5 .,-'’\"“”_&\n", max_size=60))
def test_tokens_are_sorted_and_disjoint(text: str) -> None:
    scene = Scenes(read_article(text)).of_paragraph(0)
    if scene is None:
        return
    assert all(end <= start for end, start in zip(scene.ends, scene.starts[1:], strict=False))
    assert scene.kinds[-1] == STOP
    for word, kind, start, end in zip(
        scene.words, scene.kinds, scene.starts, scene.ends, strict=True
    ):
        assert word == ("" if kind in {QUOTE, STOP} else text[start:end].lower())
