"""The plainest attributions: what is read without a scene is what the sieves would answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.marked import assert_sources, read_marked
from factkit.article import Article, read_article
from factkit.attribution import SIEVES, attribute
from factkit.attribution.plain import read_plain
from factkit.attribution.scenes import by_paragraph
from properties.strategies import stories, troubles

LONG = "It rained all night, and by dawn the river was high."
PLAIN = {
    '"We stay," {Weiss} <said>.': ["source-cue-behind"],
    '"We stay", {she} <told> the board of the mill.': ["source-cue-behind"],
    '"12 boats?" {Dr. Anna Weiss-Oduya} <asked>, and left.': ["source-cue-behind"],
    "It rained. “We stay,” <said> {Ilse K. Marrow}, who rows. It snowed.": ["cue-source-behind"],
    '"we stay," {Weiss} <said>.': ["source-cue-behind"],
    '"We ‘stay,’" {the mayor} <said>.': ["source-cue-behind"],
    '"We stay," <said> {Weiss}.': ["cue-source-behind"],
    '"We stay," {Weiss} <said>, "and row."': ["source-cue-behind", "split"],
    '"We stay," {Weiss} <told> a crowd at the mill. "And row."': ["source-cue-behind", "split"],
    '"We stay," <said> {Weiss}. "And row."': ["cue-source-behind", "split"],
    '"[We] stay," {it} <said>.': ["source-cue-behind"],
    '"We stay," {I} <said>.': ["source-cue-behind"],
    '"We stay," {Weiss} <claims>.': ["source-cue-behind"],
    'Marrow nods. He heard "we stay," {Weiss} <said>.': ["source-cue-behind"],
    'In Varna, "We stay," <said> {Weiss}.': ["cue-source-behind"],
    f'"We stay," {{Weiss}} <said>. "And row." {LONG}': ["source-cue-behind", "split"],
}
LEFT = [
    '"We stay." Weiss said.',
    '"We stay" Weiss said.',
    '"We ‘stay’" Weiss said.',
    "He heard (“We stay,” Weiss said).",
    'Then Marrow "No," Weiss Oduya said.',
    '"We stay," Weiss said nothing.',
    '"We stay," Weiss said. so it was',
    '"We stay," the captain claims.',  # a noun, it may be
    '"We stay," Weiss tweets.',
    '"We stay," Weiss rowed.',
    '"We stay," Yesterday said.',
    '"We stay," the new mayor said.',
    '"We stay," the orderly said.',
    '"We stay," the others said.',
    '"We stay," said Weiss and Oduya.',
    '"We stay," said Weiss of the mill.',
    '"We stay," said Oduya Jr. of Varna.',
    '"We stay," Weiss said. "And row." Oduya left.',
    f'"We stay," Weiss said. "And row!" {LONG}',
    f'"We stay," Weiss said. "And row," he heard. {LONG}',
    '"We stay," Weiss said. It rained. "And row."',
    '"We stay," Weiss said, and Oduya said, "Row."',
    '"We stay," Weiss said. "And row." "Now."',
]
HEADLINE = "‘Probably in the Well’: Watchman Odile Fenn on Keys of Lower Varna"
CLOSING = " Keys of Lower Varna Found by Odile Fenn: ‘Probably in the Well’"
SPLICED = {
    f'The board met at dawn. It rained. {HEADLINE}\n\n"We wait," she said.': ["source-cue-behind"],
    f'"We looked," Marrow said. {HEADLINE}\n\nIt rained.': [],
    f'"We looked," Marrow said. It rained all night.{CLOSING}\n\nIt rained.': [],
}
PIECES = [
    f" {HEADLINE}\n\n", f"{CLOSING}\n\n", " Keys of Lower Varna Found, Odile Fenn Says\n\n",
    '"We stay," ', '"12?" ', "“No”, ", "“[No],” ", '"and row."', '"And row."', '"Row!" ', "Weiss",
    "He ", "he ", "it ", "said ", "asked ", "claims ", " told Oduya", " Mr. ", "May ", "A ",
    "Then ", "so", ". ", ", ", ": ", "\n\n", f" {LONG} ",
]  # fmt: skip
TEXTS = (
    stories().map(lambda story: story.text)
    | troubles()
    | st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
)


def plain_rules(article: Article) -> list[str]:
    """Return who signs for the quotations that no scene is read for."""
    return [said.rule for said in read_plain(article, by_paragraph(article.quotations))]


@pytest.mark.parametrize(("written", "rules"), PLAIN.items())
def test_plain_attributions_are_read_from_the_characters(written: str, rules: list[str]) -> None:
    assert plain_rules(read_article(read_marked(written).text)) == rules
    assert [said.rule for said in assert_sources(written)] == rules


@pytest.mark.parametrize("text", LEFT)
def test_what_is_out_of_the_ordinary_is_left_to_the_sieves(text: str) -> None:
    article = read_article(text)
    assert plain_rules(article) == []
    assert attribute(article) == attribute(article, [*SIEVES])


@pytest.mark.parametrize(("text", "rules"), SPLICED.items())
def test_a_paragraph_is_left_to_the_sieves_where_its_headline_quotes(
    text: str, rules: list[str]
) -> None:
    article = read_article(text)
    assert article.headlines
    assert plain_rules(article) == rules
    assert attribute(article) == attribute(article, [*SIEVES])


@pytest.mark.property
@given(TEXTS)
def test_the_sieves_would_answer_the_same(text: str) -> None:
    article = read_article(text)
    assert attribute(article) == attribute(article, [*SIEVES])


@pytest.mark.property
@given(TEXTS)
def test_sieves_without_their_words_would_not_answer(text: str) -> None:
    article = read_article(text)
    unconditional = [sieve._replace(words=None) for sieve in SIEVES]
    assert attribute(article, unconditional) == attribute(article, [*SIEVES])
