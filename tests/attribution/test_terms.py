"""Which quotations are no speech, and which near misses are."""

import pytest

from factkit.article import Article, read_article
from factkit.attribution import Attribution
from factkit.attribution.terms import term_rule
from factkit.spans import Extent

SOMEBODY = Extent(0, 1)
"""A source and a cue: where they stand does not matter to the rules."""


def attribution(
    article: Article, index: int = -1, *, sourced: bool = True, cued: bool = True
) -> Attribution:
    return Attribution(
        quotation=index % len(article.quotations),
        kind="partial",
        source=SOMEBODY if sourced else None,
        cue=SOMEBODY if cued else None,
        continues=None,
        confidence="unknown",
        rule="unattributed",
    )


def rule(text: str, *, sourced: bool = True, cued: bool = True) -> str | None:
    """Return the rule for the last quotation of the text."""
    article = read_article(text)
    return term_rule(article, attribution(article, sourced=sourced, cued=cued))


TERMS = {
    'A keeper, Ada "Flip" Bell, fed the owls.': "nickname",
    'Bell spoke on CBS’s "Late Desk" and left.': "broadcast",
    'Bell spoke on "Late Desk," the host recalled.': "broadcast",
    'In an interview with "Late Desk," Bell was calm.': "broadcast",
    'She reread the novel "Salt Road" twice.': "title-of-a-work",
    'She wrote a book, called "The Art of Rain," in May.': "title-of-a-work",
    'She is the author of "Salt Road" and a teacher.': "title-of-a-work",
    'He stars in "Salt Road" this autumn.': "title-of-a-work",
    'A memo titled "Nine Owls" went around.': "title-of-a-work",
    'Then came "Salt Road," a slow drama about rain.': "title-told-to-be-one",
    'We met the "Salt Road" star in May.': "title-before-its-noun",
    "The plant opens under the 'Roots First' initiative.": "programme",
    'They passed around the so-called "soft stops" again.': "so-called",
    'The strip is known as "the long wait" here.': "so-called",
    'Such winds, known locally as "dog days", came.': "so-called",
    'He was known from Varna to Oxley as "the Owl".': "so-called",
    'The girl, whom they call "Owl", slept.': "so-called",
    'She has a dog people call "Rex".': "so-called",
    'Nobody used the word "maybe" at all.': "word-as-word",
    'Bell told the "Morning Hour" that rain was near.': "broadcast",
    'Bell sang on the "Tomorrow Show."': "broadcast",
    'Bell told "Morning Hour" that rain was near.': "broadcast",
    'She read a page of "Salt Road" aloud.': "title-of-a-work",
    'It was named one of the "50 Owls That Matter" by a paper.': "title-of-a-work",
    'She writes a column called "Plain Talk" in May.': "title-of-a-work",
    'She had a boat, which she named "Second Home", and sold it.': "so-called",
    'Keepers speak of it as the "mud pie" at times.': "so-called",
    'She left them with her catchphrase "mind the owls."': "word-as-word",
    'She watched the films "Salt Road," "Nine Owls" and "Rain".': "title-in-a-list",
}

SPEECH = [
    'Ada Bell called it "an awful mess" on Monday.',
    'Bell spoke on "what we owe the owls" and left.',
    'The author of the plan wrote that "rain is coming" soon.',
    'A show of hands was "quite enough" for them.',
    'Owls were "Very Late," Bell wrote.',
    'The keeper said "No" twice.',
    'Keepers told the "awful men" to leave.',
    'Keepers speak of it as the "worst and last of all" at times.',
    'Keepers described it as the "mud pie" at times.',
    'She named "a dozen owls" in May.',
    'Bell was told "No Owls" at the door.',
    'Bell told them "No Owls" at the door.',
    'Bell told "A Dozen of the Very Old Owls" that it rained.',
    'She is known for scolding them as "owls".',
    'She is known to be as tough as "old boots".',
    'That is what people call "Owl".',
    'Bell, in a phrase, said the word "owl is what we all must learn to say".',
    'Nobody asked "what is known" today.',
    'She praised the "green roofs" scheme.',
    f'On "{"Owl And Rain " * 9}" they sat.',
]


@pytest.mark.parametrize("text", TERMS)
def test_terms(text: str) -> None:
    assert rule(text) == TERMS[text]


@pytest.mark.parametrize("text", SPEECH)
def test_speech(text: str) -> None:
    assert rule(text) is None


def test_a_programme_in_small_letters_needs_that_nobody_speaks() -> None:
    assert rule('They run the "green roofs" scheme.', sourced=False) == "programme"


def test_a_title_that_no_reporting_word_introduces() -> None:
    assert rule('They enjoy "Salt Road" at home.', cued=False) == "title-without-a-cue"
    assert rule('They enjoy "Salt Road" at home.') is None


@pytest.mark.parametrize(
    "text",
    [
        'They enjoy "salt and road" at home.',
        'They had one message: "Stay Home" again.',
        'They ran to the door. "Stay Home!" It rained.',
        "Owls ‘Very Late’ In Varna, Keeper Warns",
        '"Stay Home"',
    ],
)
def test_no_title_although_no_reporting_word_introduces_it(text: str) -> None:
    assert rule(text, cued=False) is None


def test_a_word_or_two_that_nobody_says_are_a_term() -> None:
    """Two sourced words with a cue, an exclamation and words behind a colon stay speech.

    So does a sentence that is all of its paragraph.
    """
    assert rule('They enjoy "salt" at home.', cued=False) == "words-of-nobody"
    assert rule('They enjoy "salt" at home.') is None
    assert rule('They shout "salt!" at home.', cued=False) is None
    assert rule('Their answer: "salt"', cued=False) is None
    assert rule('"Sail."', cued=False) is None
    assert rule('They left. "Sail."', cued=False) == "words-of-nobody"


@pytest.mark.parametrize(
    ("text", "index", "expected"),
    [
        ('The films "Rain" and "Owls" won.', 1, "title-in-a-list"),
        ('We saw "Rain" and "Owls" star Ada Bell.', 0, "title-in-a-list"),
        ('We saw "Rain" and "all owls" again.', 0, None),
        ('We saw "Rain" near "Owls" again.', 0, None),
        ('We saw "Rain" and "Owls" and "Salt" and "Fog" and "Snow" again.', 0, None),
    ],
)
def test_titles_in_a_row(text: str, index: int, expected: str | None) -> None:
    article = read_article(text)
    assert term_rule(article, attribution(article, index)) == expected


def test_a_quotation_that_carries_on_is_speech() -> None:
    assert rule('"We go on.\n\n"Salt Road"', cued=False) is None
