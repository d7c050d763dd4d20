"""Kin and whose they are: nobody is told of kin by a noun that nobody owns."""

import pytest

from factkit.article import read_article
from factkit.speakers.names.kin import read_places


@pytest.mark.parametrize(
    ("text", "kin"),
    [
        ("His brother, Juan, slept.", [("brother", "His", "Juan")]),
        ("Then Roa's late grandson Juan slept.", [("grandson", "'s", "Juan")]),
        ("Roa, whose wife, Anna, sang, met her son, Juan.",
         [("wife", ", whose", "Anna"), ("son", "her", "Juan")]),
        ("Then brother Juan slept.", []),
        ("His bother, Juan, slept, and the season Roa left.", []),
        ("His brother slept. His sons Juan and Roa sang.", []),
    ],
)  # fmt: skip
def test_kin_who_are_named(text: str, kin: list[tuple[str, str, str]]) -> None:
    found = [
        (noun, text[slice(*place)], text[start:].partition(",")[0].split(" ")[0].rstrip("."))
        for noun, place, start in read_places(text, read_article(text).names)
    ]
    assert found == kin
