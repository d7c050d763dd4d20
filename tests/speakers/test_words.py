"""What is kept from one article to the next: short phrases alone, with the same answers."""

from factkit.speakers.names.spellings import read_spelling, sort_words
from factkit.speakers.words import SHORT, singular, tokens_of

LONG = " ".join(["Weiss"] * SHORT)


def test_a_long_phrase_is_read_as_a_short_one() -> None:
    assert tokens_of(f"{LONG} al-Roa") == (*tokens_of(LONG), *tokens_of("al-Roa"))
    assert sort_words(f"{LONG} Jr.") == sort_words(LONG)
    assert read_spelling("Mrs.", LONG, has_article=False).gender == "female"


def test_a_title_is_a_role_unless_it_is_a_form_of_address() -> None:
    titles = ("Mrs.", "Minister", "")
    assert [read_spelling(t, "Weiss", has_article=False).role for t in titles] == [
        "",
        "Minister",
        "",
    ]


def test_the_plural_of_a_person_noun() -> None:
    assert [singular(noun) for noun in ("children", "deputies", "boss")] == [
        "child",
        "deputy",
        None,
    ]
