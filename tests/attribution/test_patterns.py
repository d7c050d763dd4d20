"""Attributions built from parts come back as they were built: source and cue to the character."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribution.marked import assert_sources

NAMES = (
    "{Weiss}",
    "{Anna Weiss}",
    "{Mr. Weiss}",
    "{Foreign Minister Anna de Vries}",
    "{Marta van der Berg}",
    "{Khalid bin Amr}",
    "{Mr. J. K. O'Hara}",
    "{Élodie Ångström-Odak}",
)
NOUNS = (
    "{the minister}",
    "{the mayor of Varna}",
    "{a spokeswoman for the Harbour Board}",
    "{the Bank of Varna}",
    "{the United States}",
    "{Weiss's lawyer}",
    "{an old sailor}",
)
PRONOUNS = ("{he}", "{she}", "{they}")
ASIDES = (
    "",
    ", the old captain,",
    ", who met Oduya in the spring,",
    ", 52, of Lower Varna,",
    ", editor of the Varna paper,",
    " (an engineer)",
)
ADVERBS = ("", " also", " later", " on Tuesday", " quietly")
CUES = ("<said>", "<says>", "<added>", "<warned>", "<explained>", "<wrote>")
TAILS = ("", " on Monday", " in a statement", " with a smile")
LEADS = ("On Monday, ", "But ", "As the boat sank, ", "The boat sank and ")
MARKS = ('"%s"', "“%s”", "«%s»", "''%s''", "``%s''", "'%s'", "‘%s’")
SAID = (
    ("We have two boats", "We sold the third", "full of holes"),
    ("It isn't much", "It's what the workers asked for", "less than nothing"),
    ("Nobody saw the flood of 1990", "Nobody wants another", "late and cold"),
)

BEHIND = (
    "{comma} {source}{adverb} {cue}{tail}.",
    "{comma} {source}{adverb} {cue}{tail}. {second}",
    "{comma} {source}{adverb} {cue}{tail}, {second}",
    "{question} {source}{adverb} {cue}{tail}. The board met.",
)
BEFORE = (
    "{lead}{source}{adverb} {cue}{tail}: {stop}",
    "{lead}{source}{adverb} {cue}, {stop}",
    "{lead}{source}{adverb} {cue}{tail}: {stop} It rained.",
    "{lead}{source}{adverb} <said> the boats were {part}.",
)
WOVEN = ("{lead}{source}{adverb} <said> the boats, {part} at best, were gone.",)
"""A comma too much behind a source with an aside."""
INVERTED = (
    "{comma} {cue} {source}.",
    "{comma} {cue} {source}. {second}",
    "{comma} {cue} {source}, who left early.",
    "{question} {cue} {source}.",
    "{comma} <according to> {source}.",
    "The boats are {part}, <according to> {source}.",
)


class Parts(NamedTuple):
    """What a text is built from besides its source."""

    adverb: str
    cue: str
    tail: str
    lead: str
    marks: str
    said: tuple[str, str, str]


PARTS = st.builds(Parts, *map(st.sampled_from, (ADVERBS, CUES, TAILS, LEADS, MARKS, SAID)))


def built(pattern: str, source: str, parts: Parts) -> str:
    """Fill in a pattern; the source is marked, its aside behind it is not."""
    first, second, part = parts.said
    return pattern.format(
        source=source,
        comma=parts.marks % f"{first},",
        stop=parts.marks % f"{first}.",
        question=parts.marks % f"{first}?",
        second=parts.marks % f"{second}.",
        part=parts.marks % part,
        **parts._asdict(),
    )


@pytest.mark.property
@given(st.sampled_from(BEHIND + BEFORE), st.sampled_from(NAMES), st.sampled_from(ASIDES), PARTS)
def test_names_with_asides(pattern: str, name: str, aside: str, parts: Parts) -> None:
    assert_sources(built(pattern, name + aside, parts))


@pytest.mark.property
@given(st.sampled_from(BEHIND + BEFORE + WOVEN), st.sampled_from(NOUNS + PRONOUNS), PARTS)
def test_nouns_and_pronouns(pattern: str, source: str, parts: Parts) -> None:
    assert_sources(built(pattern, source, parts))


@pytest.mark.property
@given(st.sampled_from(INVERTED), st.sampled_from(NAMES + NOUNS), PARTS)
def test_verb_first(pattern: str, source: str, parts: Parts) -> None:
    assert_sources(built(pattern, source, parts))
