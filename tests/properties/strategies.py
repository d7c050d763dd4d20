"""Articles built from known facts: what is true of them is known by construction."""

from datetime import date

from hypothesis import strategies as st

from properties.inventory import (
    DATELINES,
    FILLERS,
    FRAGMENTS,
    LEADS,
    PEOPLE,
    STATEMENTS,
    STATES,
    TREATIES,
    TROUBLE,
)
from properties.patterns import NO_PRONOUN, PATTERNS, STYLES, Marks, Mention, Person, Speech
from properties.story import Opening, Outline, Story, Treaty, written


def _openings(day: date) -> st.SearchStrategy[Opening]:
    """Return datelines of one day in the forms of different desks."""
    return st.builds(
        lambda form, lead: Opening(form.line(day), form.place, day if form.dated else None, lead),
        st.sampled_from(DATELINES),
        st.sampled_from(LEADS),
    )


@st.composite
def _turns(draw: st.DrawFn, people: tuple[Person, ...]) -> tuple[Speech, ...]:
    """Let each of the people speak: introduced in full, then by surname, pronoun, description."""
    turns: list[Speech] = []
    for person in people:
        later: list[Mention] = ["surname", "pronoun", "description"]
        first: Mention = draw(st.sampled_from(("titled", "full")))
        if first == "full":
            later.remove("description")
        mentions = (first, *draw(st.lists(st.sampled_from(later), max_size=2)))
        turns += (draw(_speeches(person, mention)) for mention in mentions)
    return tuple(turns)


def _speeches(person: Person, mention: Mention) -> st.SearchStrategy[Speech]:
    patterns = sorted(set(PATTERNS) - (NO_PRONOUN if mention == "pronoun" else set()))
    statements = st.permutations(STATEMENTS).map(lambda words: (words[0], words[1], words[2]))
    return st.builds(
        Speech,
        st.sampled_from(patterns),
        st.just(person),
        st.just(mention),
        statements,
        st.sampled_from(FRAGMENTS),
    )


def _treaties() -> st.SearchStrategy[Treaty]:
    return st.builds(
        lambda form, year, parties: Treaty(form, year, tuple(parties)),
        st.sampled_from(TREATIES),
        st.integers(1951, 2019),
        st.lists(st.sampled_from(STATES), min_size=2, max_size=3, unique=True),
    )


@st.composite
def outlines(draw: st.DrawFn) -> Outline:
    """Draw what happens in a story."""
    day = draw(st.dates(date(1990, 1, 1), date(2030, 12, 31)))
    cast = draw(st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=3, unique=True))
    people = tuple(Person(*entry) for entry in cast)
    body: list[Speech | Treaty | str] = list(draw(_turns(people)))
    fillers = draw(st.lists(st.sampled_from(FILLERS), max_size=2, unique=True))
    parts: list[Treaty | str] = [*fillers, *draw(st.lists(_treaties(), max_size=1))]
    for part in parts:
        ends = [at for at in range(len(body) + 1) if at == len(body) or _introduces(body[at])]
        body.insert(draw(st.sampled_from(ends)), part)
    return Outline(day, draw(_openings(day)), tuple(body))


def _introduces(part: Speech | Treaty | str) -> bool:
    """Return whether nothing in the part looks back: another part may stand before it."""
    return not isinstance(part, Speech) or part.mention in {"titled", "full"}


def stories(styles: tuple[Marks, ...] = STYLES) -> st.SearchStrategy[Story]:
    """Return whole articles with their facts."""
    return st.builds(written, outlines(), st.sampled_from(styles))


def troubles() -> st.SearchStrategy[str]:
    """Return text from an alphabet of trouble, pieces of news among it."""
    return st.lists(st.sampled_from(TROUBLE), max_size=60).map("".join)
