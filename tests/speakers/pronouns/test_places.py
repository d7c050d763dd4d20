"""Names and pronouns that may be a person's stand outside quotations."""

import pytest

from factkit.article import read_article
from factkit.speakers.names.cast import Cast
from factkit.speakers.pronouns.places import names_between, pronouns_between


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Roa met Weiss.", ["Roa", "Weiss"]),
        ("The Roa campaign went on.", []),
        ("Then Roa aide Anna Weiss left.", ["Anna Weiss"]),
        ("Then Roa, who met Anna Weiss, left.", ["Roa", "Anna Weiss"]),
        ("Then Roa said “Weiss slept” and left.", ["Roa"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    article = read_article(text)
    found = names_between(Cast(article), text, 0, len(text))
    assert [text[name.core : name.end] for name in found] == names


@pytest.mark.parametrize(
    ("text", "pronouns"),
    [
        ("He met her, and she left (he stayed).", ["He", "she", "he"]),
        ("The one she-wolf ate the ache.", ["she"]),
        ("She said “he slept” and he’s gone.", ["She", "he"]),
    ],
)
def test_pronouns(text: str, pronouns: list[str]) -> None:
    found = pronouns_between(Cast(read_article(text)), text, 0, len(text), 0)
    assert [text[slice(*place)] for place, _ in found] == pronouns


def test_the_gender_of_pronouns() -> None:
    text = "She and he"
    found = pronouns_between(Cast(read_article(text)), text, 0, len(text), len(text))
    assert [gender for _, gender in found] == ["female", "male"]
