"""Articles built from known facts: what is true of them is known by construction."""

import re
from datetime import date
from itertools import permutations

from hypothesis import strategies as st

from properties.inventory import (
    DATELINES,
    FILLERS,
    FRAGMENTS,
    LEADS,
    PATTERNS,
    SPEAKERS,
    STATEMENTS,
    STATES,
    TERMS,
    TREATIES,
    TROUBLE,
    VERBS,
    Speaker,
)
from properties.story import (
    STYLES,
    Opening,
    Outline,
    Part,
    Speech,
    Story,
    Term,
    Treaty,
    written,
)

THREE_STATEMENTS = tuple(permutations(STATEMENTS, 3))
FLAT_PATTERNS = tuple(pattern for pattern in PATTERNS if "{" not in pattern)
"""Patterns without a quotation within the quotation."""
SOURCE_BEHIND = re.compile(r"\] ?@")


def _openings(day: date) -> st.SearchStrategy[Opening]:
    """Return datelines of one day in the forms of different desks."""
    return st.builds(
        lambda form, lead: Opening(form.line(day), form.place, day if form.dated else None, lead),
        st.sampled_from(DATELINES),
        st.sampled_from(LEADS),
    )


@st.composite
def _turns(draw: st.DrawFn, speaker: Speaker, patterns: tuple[str, ...]) -> tuple[Speech, ...]:
    """Let somebody speak: introduced in full, then by family name, pronoun or description."""
    first = draw(st.sampled_from(sorted(speaker.mentions.keys() & {"titled", "full"})))
    later = sorted(speaker.mentions.keys() - {"titled", "full"})
    if first == "full":
        later.remove("noun")  # nobody was told what office the speaker holds
    mentions = (first, *draw(st.lists(st.sampled_from(later), max_size=2)))
    return tuple(draw(_speeches(speaker, mention, patterns)) for mention in mentions)


def _speeches(
    speaker: Speaker, mention: str, patterns: tuple[str, ...]
) -> st.SearchStrategy[Speech]:
    fitting = [pattern for pattern in patterns if _fits(pattern, speaker, mention)]
    return st.builds(
        Speech,
        st.sampled_from(fitting),
        st.just(speaker),
        st.just(mention),
        st.sampled_from(VERBS),
        st.sampled_from(THREE_STATEMENTS),
        st.sampled_from(FRAGMENTS),
    )


def _fits(pattern: str, speaker: Speaker, mention: str) -> bool:
    """Return whether one writes like that: neither `said she` nor `the mayor, the mayor,`."""
    if "=" in pattern or "47" in pattern:
        return mention == "full" and bool(speaker.office)
    if "\n" in pattern and not speaker.office:
        return False  # `it` is not looked for beyond a paragraph without its noun: a known limit
    return mention != "pronoun" or not SOURCE_BEHIND.search(pattern)


def _treaties(day: date) -> st.SearchStrategy[Treaty]:
    """Return agreements of years before a day."""
    return st.builds(
        lambda form, year, parties: Treaty(form, year, tuple(parties)),
        st.sampled_from(TREATIES),
        st.integers(1951, day.year - 1),
        st.lists(st.sampled_from(STATES), min_size=2, max_size=3, unique=True),
    )


@st.composite
def outlines(draw: st.DrawFn, patterns: tuple[str, ...] = PATTERNS) -> Outline:
    """Draw what happens in a story; ``patterns`` are the ways in which people are quoted."""
    day = draw(st.dates(date(1990, 1, 1), date(2030, 12, 31)))
    cast = draw(st.lists(st.sampled_from(SPEAKERS), min_size=1, max_size=3, unique_by=id))
    body: list[Part] = [part for who in cast for part in draw(_turns(who, patterns))]
    others = st.sampled_from(FILLERS) | st.sampled_from(TERMS).map(Term) | _treaties(day)
    for part in draw(st.lists(others, max_size=2, unique_by=_told)):
        places = [at for at in range(len(body) + 1) if not _looks_back(body[at:])]
        body.insert(draw(st.sampled_from(places)), part)
    return Outline(day, draw(_openings(day)), tuple(body))


def _told(part: Part) -> object:
    """Return what a story tells once: of one name and year there is one agreement."""
    return (part.form, part.year) if isinstance(part, Treaty) else part


def _looks_back(rest: list[Part]) -> bool:
    """Return whether what follows is a turn that goes on: nothing may stand before it."""
    first = rest[0] if rest else ""
    return isinstance(first, Speech) and first.mention not in {"titled", "full"}


def stories(patterns: tuple[str, ...] = PATTERNS) -> st.SearchStrategy[Story]:
    """Return whole articles with their facts."""
    return st.builds(written, outlines(patterns), st.sampled_from(STYLES))


def troubles() -> st.SearchStrategy[str]:
    """Return text from an alphabet of trouble, pieces of news among it."""
    return st.lists(st.sampled_from(TROUBLE), max_size=60).map("".join)
