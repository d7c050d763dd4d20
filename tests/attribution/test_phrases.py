"""Noun phrases, from the verb leftward and from the quotation rightward."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.marked import attributions, read_marked, scene_of
from factkit.attribution.before import phrase_ending_at, subject_before
from factkit.attribution.behind import LONGEST_PHRASE, phrase_starting_at
from factkit.attribution.scene import Phrase, Scene
from factkit.attribution.words import is_adverb, is_possessive
from factkit.spans import Extent

SUBJECTS = [
    "{Weiss} <said> it.",
    "{The old harbour minister} <said> it.",
    "Then {Weiss} <said> it.",
    "{Weiss} on Monday also <said> it.",
    "{Weiss} has never <said> it.",
    "{Weiss} quickly <said> it.",
    "{Weiss}, the minister, <said> it.",
    "{Weiss}, editor of the Varna paper, Glas, <said> it.",
    "{Weiss}, 52, of Lower Varna, <said> it.",
    "It was late, in Varna. Then {Weiss}, tired, <said> it.",
    "As the old boat sank on Monday {Weiss}, tired, <said> it.",
    "But {Weiss}, of Varna, tired, <said> it.",
    "{Weiss} (52), editor of a paper, <said> it.",
    "{Weiss} (an engineer) <said> it.",
    "{Weiss} — who came late — <said> it.",
    "{Weiss}, who came late, later <said> it.",
    "{A spokesman for the Ministry of Salt} <said> it.",
    "{The mayor of Varna} <said> it.",
    "{Marta van der Berg} <said> it.",
    "{Mr. J. K. Weiss} <said> it.",
    "{Weiss} in an interview <said> it.",
    "{An officer} speaking to the paper <said> it.",
    "{He} <said> it.",
    "As the boat sank {she} <said> it.",
    "After winning {Weiss} <said> it.",
    "Lang left but {Weiss} <said> it.",
    "{Weiss's brother} <said> it.",
    "On Tuesday {Weiss} <said> it.",
]
NO_SUBJECT = [
    "<said> it.",
    "And <said> it.",
    "Weiss's <said> it.",
    "Of <said> it.",
    "The boat came: <said> it.",
    "The boat came; it was late, <said> it.",
    "(52) <said> it.",
    "It was) <said> it.",
    "“We wait” <said> it.",
]
FROM_THE_LEFT = [
    "{Weiss} said so.",
    "{the old minister}, who left",
    "{The mayor of Varna} left.",
    "{the father of five}, who left.",
    "{the father of two}.",
    "{the mayor} of two towns left.",
    "{a spokeswoman for the Harbour Board} left.",
    "{Marta van der Berg} left.",
    "{Mr. J. K. Weiss} left.",
    "{Weiss} and others left.",
    "{he} left.",
    "{his lawyer} has left.",
    "{Varna mayor Anna Weiss} left.",
    "{Weiss}, the minister, left.",
    "{Weiss} quickly left.",
    "{Weiss} Tuesday left.",
    "{the man} quickly left.",
    "{the U.S. Navy} left.",
    "{the Navy/Army}, which left",
    "{Weiss} and left.",
    "{Weiss} in a letter left.",
    "{Weiss's brother} has left.",
]
NO_PHRASE = ["{of} Varna", "{the}, he", "{(}Weiss", "{and} Weiss", "{a} of"]


def index_of(scene: Scene, place: Extent) -> Phrase:
    """Return the first and the last token of a place."""
    return Phrase(scene.starts.index(place.start), scene.ends.index(place.end))


@pytest.mark.parametrize("written", [*SUBJECTS, *NO_SUBJECT])
def test_subject_before(written: str) -> None:
    marked = read_marked(written)
    scene = scene_of(marked.text)
    subject = subject_before(scene, index_of(scene, marked.places("<")[0]).first)
    found = [] if subject is None else [scene.extent(*subject)]
    assert found == marked.places("{")


@pytest.mark.parametrize("written", FROM_THE_LEFT)
def test_phrase_starting_at(written: str) -> None:
    marked = read_marked(written)
    scene = scene_of(marked.text)
    expected = index_of(scene, marked.places("{")[0])
    assert phrase_starting_at(scene, expected.first) == expected


@pytest.mark.parametrize("written", NO_PHRASE)
def test_no_phrase_starts(written: str) -> None:
    marked = read_marked(written)
    scene = scene_of(marked.text)
    first = index_of(scene, marked.places("{")[0]).first
    assert phrase_starting_at(scene, first) is None


def test_a_possessive_ends_a_phrase_only_where_asked_for() -> None:
    scene = scene_of("The minister's boat")
    assert phrase_ending_at(scene, 1) is None
    assert phrase_ending_at(scene, 1, possessive=True) == Phrase(0, 1)


@pytest.mark.parametrize("word", ["also", "Monday", "quickly", "1999", "has", "hadn’t"])
def test_stands_between_subject_and_verb(word: str) -> None:
    assert is_adverb(scene_of(f"Weiss {word} said"), 1)


@pytest.mark.parametrize("word", ["Weiss", "boat", "Sally", "family", ",", "of"])
def test_does_not_stand_between_subject_and_verb(word: str) -> None:
    assert not is_adverb(scene_of(f"Weiss {word} said"), 1)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Weiss's", True), ("Weiss’s", True), ("boats", False), ("O'Hara", False)],
)
def test_possessives(word: str, *, expected: bool) -> None:
    assert is_possessive(word.lower()) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Weiss speaking " * 1200 + 'said "no"',
        "the man of " * 2000 + 'the man said "no"',
        "Weiss" + ", 52" * 2000 + ', said "no"',
        "the man of " + "one of " * 2000 + 'the men said "no"',
        '"No," said ' + "one of " * 2000 + "them.",
        '"No," said ' + "founder and " * 2000 + "Anna Weiss.",
    ],
    ids=["participles", "nouns and of", "numbers", "one of", "one of behind", "titles"],
)
def test_long_chains_are_read(text: str) -> None:
    assert len(attributions(text)) == 1


WORDY = ["Weiss ", "one of ", "the ", "and ", "editor ", "of ", "(crime) ", "mayor ", ", "]


@pytest.mark.property
@given(st.lists(st.sampled_from(WORDY), min_size=1, max_size=40).map("".join))
def test_no_phrase_is_longer_than_the_longest(text: str) -> None:
    scene = scene_of(f"{text}said it.")
    for at in range(len(scene.words)):
        phrase = phrase_starting_at(scene, at)
        assert phrase is None or phrase.last - phrase.first < LONGEST_PHRASE
