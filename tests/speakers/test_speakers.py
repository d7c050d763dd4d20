"""Who is behind a source: case tables, and what holds for every article."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factkit.article import read_article
from factkit.attribution import Attribution
from factkit.facts.speakers import Speaker
from factkit.layers.sentences import find_sentences
from factkit.spans import Extent
from factkit.speakers import Resolution, find_speakers

CASES = Path(__file__).parents[1] / "cases" / "speakers"
Found = tuple[tuple[Speaker, ...], tuple[Resolution, ...]]


def cases() -> list[Any]:
    found = []
    for path in sorted(CASES.glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            reason = case.pop("xfail", None)
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            found.append(pytest.param(case, id=f"{path.stem}: {case['case']}", marks=marks))
    return found


def said(number: int, source: Extent | None, continues: int | None = None) -> Attribution:
    return Attribution(number, "direct", source, None, continues, "certain", "by-hand")


def read_sources(written: str) -> tuple[str, list[Extent]]:
    """Take the braces around sources out of a text: ``"We stay," {Weiss} said.``"""
    text, places = "", []
    for piece in re.split(r"(\{[^{}]*\})", written):
        bare = piece.strip("{}")
        if bare != piece:
            places.append(Extent(len(text), len(text) + len(bare)))
        text += bare
    return text, places


def speakers_of(written: str) -> Found:
    text, places = read_sources(written)
    attributions = tuple(said(number, place) for number, place in enumerate(places))
    return find_speakers(read_article(text), attributions)


@pytest.mark.parametrize("case", cases())
def test_case(case: dict[str, Any]) -> None:
    speakers, resolutions = speakers_of(case["text"])
    spoke = [None if r.speaker is None else speakers[r.speaker] for r in resolutions]
    assert [one and one.name for one in spoke] == case["speakers"]
    if "kinds" in case:
        assert [one.kind for one in speakers] == case["kinds"]
    if "roles" in case:
        assert [list(one.roles) for one in speakers] == case["roles"]
    if "confidence" in case:
        assert [r.confidence for r in resolutions] == case["confidence"]


def test_nobody_is_quoted() -> None:
    assert find_speakers(read_article("Anna Weiss came."), ()) == ((), ())


def test_a_running_quotation_keeps_its_speaker() -> None:
    text, (place,) = read_sources("“We stay,” {Anna Weiss} said. “We wait. “We sing.”")
    attributions = (said(0, place), said(1, None, 0), said(2, None, 1), said(3, None))
    speakers, resolutions = find_speakers(read_article(text), attributions)
    assert [r.speaker for r in resolutions] == [0, 0, 0, None]
    assert resolutions[3] == Resolution(None, "unknown", "no-source")
    assert len(speakers) == 1


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Weeds cover the lawn. {Weeds} are “bad”.", None),
        ("Then Weeds left the lawn. {Weeds} was “bad”.", "Weeds"),
        ("{NATO} was “bad”.", "NATO"),
        ("{Anna Weiss} was “bad”.", "Anna Weiss"),
    ],
)
def test_a_word_that_only_opens_sentences_is_no_name_by_a_loose_sieve(
    written: str, name: str | None
) -> None:
    text, (place,) = read_sources(written)
    likely = said(0, place)._replace(confidence="likely")
    speakers, _ = find_speakers(read_article(text), (likely,))
    assert [speaker.name for speaker in speakers] == ([name] if name else [])


def test_a_chain_is_as_sure_as_its_weakest_link() -> None:
    text, (place,) = read_sources("“We stay,” {Anna Weiss} said.")
    likely = said(0, place)._replace(confidence="likely")
    _, (resolution,) = find_speakers(read_article(text), (likely,))
    assert resolution.confidence == "likely"


def test_only_who_speaks_is_listed_with_every_mention() -> None:
    speakers, _ = speakers_of(
        "Mayor Anna Weiss met Juan Roa. “We stay,” {Weiss} said. Then {she} left. Weiss sang."
    )
    assert [speaker.name for speaker in speakers] == ["Anna Weiss"]
    assert [span.text for span in speakers[0].mentions] == [
        "Mayor Anna Weiss", "Weiss", "she", "Weiss"]  # fmt: skip
    assert speakers[0].id == "s1"


def test_a_spliced_headline_lends_no_name() -> None:
    text = "Anna Weiss sat down. “We stay,” {she} said.\n\n“We wait,” {she} added."
    headline = "“Never Again”: {Ruth Oduya} on the Oxley Mill Fire"
    plain, _ = read_sources(text)
    spliced, places = read_sources(text.replace("\n\n", f" {headline}\n\n"))
    start = len(plain.partition("\n\n")[0]) + 1
    article = read_article(spliced)
    end = spliced.index("\n\n")
    article = replace(article, headlines=(Extent(start, end),))
    article = replace(
        article,
        sentences=find_sentences(
            spliced, article.paragraphs, (), article.quotations, article.headlines
        ),
    )
    found = find_speakers(article, tuple(said(i, place) for i, place in enumerate(places)))
    names = [None if r.speaker is None else found[0][r.speaker].name for r in found[1]]
    assert names == ["Anna Weiss", "Ruth Oduya", "Anna Weiss"]


def test_a_source_before_the_first_sentence() -> None:
    _, resolutions = speakers_of("{OXLEY}, March 3 - “We stay,” {he} said.")
    assert [r.speaker for r in resolutions][1:] == [None]


@pytest.mark.parametrize("source", ["{he}", "{it}", "{the legend}", "{who}"])
def test_an_article_without_sentences(source: str) -> None:
    text, places = read_sources(f"“We stay,” {source} said.")
    article = replace(read_article(text), sentences=())
    _, (resolution,) = find_speakers(article, (said(0, places[0]),))
    assert resolution.speaker is None


def test_pronouns_are_not_followed_for_ever() -> None:
    _, near = speakers_of("Juan Roa came." + " He sat." * 8 + " “We stay,” {he} said.")
    _, far = speakers_of("Juan Roa came." + " He sat." * 40 + " “We stay,” {he} said.")
    assert near[0].speaker == 0
    assert far[0].speaker is None


def word(number: int) -> str:
    """Return a word of its own for a number, in small letters."""
    return "".join(chr(97 + number // 26**place % 26) for place in range(3))


NUMBERS = range(1500)
HOSTILE = {
    "names": " ".join(f"Anna W{word(i)} met her." for i in NUMBERS),
    "one surname": " ".join(f"B{word(i)} Weiss met her." for i in NUMBERS),
    "acronyms": " ".join(f"The {word(i).upper()} met." for i in NUMBERS),
    "roles": " ".join(f"Spokesman B{word(i)} Weiss met her." for i in NUMBERS),
    "pronouns": "he " * 3000,
    "sentence": "Anna Weiss saw, " * 1500,
}
SOURCES = ("{he}", "{Anna Weiss}", "{the spokesman}", "{the company}", "{Weiss}", "{it}")


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("filler", HOSTILE)
def test_many_sources_are_all_settled(filler: str, source: str) -> None:
    text, places = read_sources(HOSTILE[filler] + f" {source} said so." * 700)
    article = read_article(text)
    attributions = tuple(said(number, place) for number, place in enumerate(places))
    _, resolutions = find_speakers(article, attributions)
    assert len(resolutions) == len(places)
