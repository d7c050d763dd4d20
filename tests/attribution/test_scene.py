"""The scenes: paragraphs without their headlines, headlines alone."""

from attribution.marked import scene_of
from factkit.article import Article, read_article
from factkit.attribution.scene import Scene, Scenes, read_scene
from factkit.attribution.tokens import QUOTE, STOP

SPLICED = (
    'The board met at dawn. "We looked," Marrow said. It rained.'
    " ‘Probably in the Well’: Watchman Odile Fenn on Keys of Lower Varna\n\n"
    '"We wait," she said.'
)


def words(scene: Scene) -> str:
    return " ".join(token.word for token in scene.tokens if token.word)


def spliced() -> Article:
    article = read_article(SPLICED)
    assert [sentence.headline for sentence in article.sentences].count(True) == 1
    return article


def test_a_paragraph_leaves_its_headline_out() -> None:
    story = "the board met at dawn marrow said it rained"
    assert words(Scenes(spliced()).of_paragraph(0)) == story


def test_a_headline_stands_alone() -> None:
    article = spliced()
    (headline,) = (sentence for sentence in article.sentences if sentence.headline)
    scene = Scenes(article).of_headline(headline)
    assert words(scene) == ": watchman odile fenn on keys of lower varna"
    assert [token.quotation for token in scene.tokens if token.kind == QUOTE] == [1]


def test_a_scene_is_read_once() -> None:
    scenes = Scenes(spliced())
    assert scenes.of_paragraph(1) is scenes.of_paragraph(1)


def test_quotations_keep_their_number_in_the_article() -> None:
    scene = Scenes(spliced()).of_paragraph(1)
    assert [token.quotation for token in scene.tokens if token.kind == QUOTE] == [2]


def test_the_sentence_of_a_token() -> None:
    scene = scene_of('He left. "We wait." It rained.')
    assert [scene.tokens[at].kind for at in scene.stops] == [STOP] * 3
    first, second, third = scene.stops
    assert scene.sentence(0) == scene.sentence(first) == (0, first)
    assert scene.sentence(first + 1) == scene.sentence(second) == (first + 1, second)
    assert scene.sentence(third) == (second + 1, third)


def test_the_place_of_some_tokens() -> None:
    assert scene_of("Old Weiss left.").extent(0, 1) == (0, 9)


def test_nothing_to_read() -> None:
    assert read_scene(read_article("Weiss left."), []).tokens == ()


def test_a_paragraph_that_is_all_dateline_has_no_tokens() -> None:
    article = read_article("VARNA, March 3 (Steppe News) —\n\nWeiss left.")
    assert all(token.start > 10 for token in Scenes(article).of_paragraph(0).tokens)
