"""The scenes: paragraphs without their headlines, headlines alone, no more than is needed."""

import re
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.marked import scene_of
from factkit.article import Article, read_article
from factkit.attribution import attribute
from factkit.attribution.scene import STOP, Scene
from factkit.attribution.scenes import FEW, Quoted, Scenes, by_paragraph
from factkit.spans import Extent
from properties.strategies import stories, troubles

TEXTS = stories().map(lambda story: story.text) | troubles()
SPLICED = (
    'The board met at dawn. "We looked," Marrow said. It rained.'
    " ‘Probably in the Well’: Watchman Odile Fenn on Keys of Lower Varna\n\n"
    '"We wait," she said.'
)
AROUND = {
    'The board met. "We looked," Marrow said. It rained.': "| marrow said |",
    'The board met. Marrow said: "We looked." He left. It rained.': "| marrow said : | he left |",
    'Marrow said "no" to it. He left. It was "late". It rained. He slept.': (
        "marrow said to it | he left | it was | it rained |"
    ),
    "The board met. “We wait. It rains. We go.": "| |",
}
"""What is read around quotations; a bar is the end of a sentence."""


def words(scene: Scene | None) -> str:
    """Return the words of a scene, with a bar where a sentence ends."""
    assert scene is not None
    seen = (
        "|" if kind == STOP else word for word, kind in zip(scene.words, scene.kinds, strict=True)
    )
    return " ".join(word for word in seen if word)


def spliced() -> Article:
    article = read_article(SPLICED)
    assert [sentence.headline for sentence in article.sentences].count(True) == 1
    return article


def scenes_of(article: Article) -> list[Scene]:
    return list(Scenes(article).with_quotations(by_paragraph(article.quotations)))


def numbers(scene: Scene) -> list[int]:
    return [scene.number_at(at) for at in scene.quotations]


def test_a_paragraph_leaves_its_headline_out() -> None:
    story = "the board met at dawn | marrow said | it rained |"
    assert words(Scenes(spliced()).of_paragraph(0)) == story


def test_a_headline_stands_alone() -> None:
    told, headline, below = scenes_of(spliced())
    assert words(told) == "| marrow said |"
    assert words(headline) == ": watchman odile fenn on keys of lower varna |"
    assert words(below) == "she said |"
    assert [numbers(scene) for scene in (told, headline, below)] == [[0], [1], [2]]
    assert [scene.cut for scene in (told, headline, below)] == [True, False, False]


@pytest.mark.parametrize(("text", "read"), AROUND.items())
def test_only_what_stands_around_quotations_is_read(text: str, read: str) -> None:
    (scene,) = scenes_of(read_article(text))
    assert words(scene) == read
    assert scene.cut is (read[0] == "|")


def test_the_scene_of_a_paragraph_is_read_once() -> None:
    scenes = Scenes(spliced())
    assert scenes.of_paragraph(1) is scenes.of_paragraph(1)


def test_quotations_keep_their_number_in_the_article() -> None:
    scene = Scenes(spliced()).of_paragraph(1)
    assert scene is not None
    assert numbers(scene) == [2]
    assert scene.place_of(2) == scene.quotations[0] == 0


def test_the_sentence_of_a_token() -> None:
    scene = scene_of('He left. "We wait." It rained.')
    assert [scene.kinds[at] for at in scene.stops] == [STOP] * 3
    first, second, third = scene.stops
    assert scene.sentence(0) == scene.sentence(first) == (0, first)
    assert scene.sentence(first + 1) == scene.sentence(second) == (first + 1, second)
    assert scene.sentence(third) == (second + 1, third)


def test_the_place_of_some_tokens() -> None:
    assert scene_of("Old Weiss left.").extent(0, 1) == (0, 9)


def test_a_paragraph_that_is_all_dateline_has_no_scene() -> None:
    article = read_article("VARNA, March 3 (Steppe News) —\n\nWeiss left.")
    assert len(article.paragraphs) == 2
    assert [Scenes(article).of_paragraph(at) is None for at in (-1, 0, 1, 2)] == [1, 1, 0, 1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('VARNA, March 3 ("Steppe News") — Weiss left.', []),
        ('VARNA, March 3 ("Steppe News") — "We wait," Weiss said.', [1]),
    ],
)
def test_what_a_dateline_quotes_is_in_no_scene(text: str, expected: list[int]) -> None:
    article = read_article(text)
    assert article.quotations[0].start < article.datelines[0].end
    assert [said.quotation for said in attribute(article)] == expected


def test_many_words_are_found_as_few_are() -> None:
    words = ["Weiss", "Odile", *(f"Ada{letter}" for letter in "bcdefghijklmnopqr")]
    article = read_article(f"Odile met {', Fenn-'.join(words)}. {'. '.join(words)}.")
    places = [
        Extent(match.start(), match.end()) for match in re.finditer("[A-Z]\\w+", article.text)
    ]
    alone = [Scenes(article).is_name(place) for place in places]
    scenes = Scenes(article)
    assert len(places) > FEW
    assert [scenes.is_name(place) for place in places] == alone
    assert {True, False} == set(alone)


class WholeScenes(Scenes):
    """Scenes that leave out no sentence of a paragraph."""

    def with_quotations(self, paragraphs: Iterable[Quoted]) -> Iterator[Scene]:
        """Yield each scene with all of its paragraph."""
        for scene in super().with_quotations(paragraphs):
            paragraph = self._article.quotations[scene.first_quotation].paragraph
            whole = self.of_paragraph(paragraph)
            same = whole is not None and whole.first_quotation == scene.first_quotation
            yield whole if whole is not None and same else scene


@pytest.mark.property
@given(TEXTS, st.sampled_from(["", "It was said by Weiss. ", "Lang, of Varna. ", "We called. "]))
def test_sentences_left_out_would_change_nothing(text: str, lead: str) -> None:
    article = read_article(text.replace("\n\n", f"\n\n{lead}"))
    found = attribute(article)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("factkit.attribution.Scenes", WholeScenes)
        assert attribute(article) == found
