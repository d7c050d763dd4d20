"""What the sieves see of a text: words, marks, quotations and the ends of sentences."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.marked import scene_of
from factkit.article import read_article
from factkit.attribution.tokens import MARK, QUOTE, STOP, Token

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
}


def seen(text: str) -> str:
    """Return the tokens as written, a quotation as its number in marks, a stop as a bar."""
    return " ".join(_written(text, token) for token in scene_of(text).tokens)


def _written(text: str, token: Token) -> str:
    if token.kind == STOP:
        return "|"
    return f'"{token.quotation}"' if token.kind == QUOTE else text[token.start : token.end]


@pytest.mark.parametrize(("text", "expected"), SEEN.items())
def test_tokens(text: str, expected: str) -> None:
    assert seen(text) == expected


def test_a_word_is_kept_small_and_remembers_its_capital() -> None:
    tokens = scene_of("Weiss SAID iPads, 5").tokens
    assert [token.word for token in tokens] == ["weiss", "said", "ipads", ",", "5", ""]
    assert [token.capital for token in tokens] == [True, True, False, False, False, False]
    assert tokens[3].kind == MARK


def test_a_quotation_token_holds_its_marks() -> None:
    text = 'He said "no" twice.'
    (token,) = (token for token in scene_of(text).tokens if token.kind == QUOTE)
    assert text[token.start : token.end] == '"no"'


def test_a_quotation_that_runs_on_past_sentences_is_one_token() -> None:
    text = "Weiss said: “We wait. It rains. We go."
    assert [token.kind for token in scene_of(text).tokens].count(QUOTE) == 1
    assert scene_of(text).tokens[-1].kind == STOP


@pytest.mark.property
@given(st.text(alphabet="Aé5 .,-'’\"“”_&\n", max_size=60))
def test_tokens_are_sorted_and_disjoint(text: str) -> None:
    if not read_article(text).paragraphs:
        return
    tokens = scene_of(text).tokens
    assert all(one.end <= two.start for one, two in pairwise(tokens))
    assert not tokens or tokens[-1].kind == STOP
    for token in tokens:
        if token.kind not in {QUOTE, STOP}:
            assert token.word == text[token.start : token.end].lower()
