"""Descriptions: ``the diplomat``, ``the foreign minister``, ``the 21-year-old``."""

import re
from bisect import bisect_left
from itertools import pairwise

from factkit.countries import State, find_state
from factkit.speakers.described.ages import DEFINITE
from factkit.speakers.described.courts import is_officer, on_trial
from factkit.speakers.described.epithets import ANYBODY, PLAIN, adds_nothing, may_be_said_of
from factkit.speakers.described.introductions import (
    apposed_before,
    is_brought_in,
    is_indefinite,
    place_before,
    said_to_be,
)
from factkit.speakers.described.rulers import rules_elsewhere
from factkit.speakers.names.acronyms import HEADS, holders
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.kin import returned_kin
from factkit.speakers.names.offices import DEPUTIES
from factkit.speakers.phrases import Phrase
from factkit.speakers.pronouns.focus import Found
from factkit.speakers.pronouns.openings import ATTACHED
from factkit.speakers.story import UNSURE, Meant, Story
from factkit.speakers.words import (
    AN,
    BODY_WORDS,
    DEMONYMS,
    PERSON_NOUNS,
    TITLES,
    tokens_of,
)

CALLED = PERSON_NOUNS | DEPUTIES
"""Nouns that may be said of whoever is in focus."""
OF_OFFICE = PERSON_NOUNS - PLAIN - ANYBODY
"""Nouns that tell an office or a trade: they may bring in somebody who is not named at all."""
OWNED = re.compile(r"[a-z]['’]s?[ ]")
OFFICES = frozenset(
    ["alderman", "ambassador", "archbishop", "bishop", "cardinal", "congressman", "congresswoman",
     "coroner", "councillor", "councilman", "councilwoman", "governor", "judge", "justice",
     "magistrate", "mayor", "minister", "mp", "senator", "sheriff"]
)  # fmt: skip
"""Offices of which a story mostly has one bearer,"""
OTHER = frozenset(("deputy", "former", "late", "onetime", "prime", "vice"))
"""and words that make it another office."""
LEAD = 3
"""So many paragraphs on, somebody is named with whose office a story opens."""
FROM = frozenset((" of ", " of the ", " from ", " from the ", ", of ", ", from "))
NAMES = 100
"""So many names back it is looked for who is from somewhere."""
SHORTEST_HOME = 4
"""Letters that a place and a word of origin share, at least."""
DEFINITE_OR_OWNED = DEFINITE | {"his", "her", "their", "its"}


def by_role(story: Story, phrase: Phrase) -> Meant | None:
    """Find whose role a description tells: ``the foreign minister``.

    Of several it is the one whose role holds all words, else the one in focus.
    """
    if phrase.plural:
        return None
    if (kin := returned_kin(story, phrase)) is not None:
        return kin
    if phrase.determiner not in DEFINITE_OR_OWNED and phrase.possessor is None:
        return _of_lead(story, phrase)
    start = phrase.extent.start
    found = [e for e in story.cast.bearers(phrase.head, start) if _plays(story, e, phrase)]
    if found and is_brought_in(story, phrase, found):
        return None
    if not found and phrase.head in HEADS and not phrase.modifiers:
        found = holders(story, phrase.head, start)
    full = [entity for entity in found if entity.role_words.issuperset(phrase.modifiers)]
    full = full if found else _from_there(story, phrase)
    full = full or _counterparts(story, phrase)
    found = full or found
    if len(found) > 1:
        nearest = next(story.focus.near(start), None)
        return Meant(nearest, "likely") if nearest in found else UNSURE
    if found and not full and next(story.focus.near(start), found[0]) is not found[0]:
        return UNSURE  # `the Brindle senator` may be another than the senator told of
    if not found and (told := apposed_before(story, phrase)) is not None:
        return Meant(told, "likely")
    return Meant(found[0], "likely") if found else on_trial(story, phrase)


def _of_lead(story: Story, phrase: Phrase) -> Meant | None:
    """Find who bears an office that a story opens with: ``A judge wept``, then ``Judge Roa``.

    He must be the only one with that office in the next paragraphs; a lawyer or a spokesman may be
    any of many.
    """
    flow, start = story.focus.flow, phrase.extent.start
    opening = flow.paragraph(start)
    if phrase.determiner not in AN or phrase.head not in OFFICES or opening > 1:
        return None
    bearers = story.cast.bearers(phrase.head, len(story.article.text))
    found = [
        entity
        for entity in bearers
        if 0 < flow.paragraph(entity.first) - opening <= LEAD and _plays(story, entity, phrase)
    ]
    if len(found) != 1 or not OTHER.isdisjoint(found[0].role_words.difference(phrase.modifiers)):
        return None
    return Meant(found[0], "likely")


def _from_there(story: Story, phrase: Phrase) -> list[Entity]:
    """Return who is said to be of the place that a word of origin tells: ``Roa of Chile``."""
    if phrase.head not in DEMONYMS:
        return []
    state = _home(phrase)
    text, names = story.article.text, story.cast.names
    end = bisect_left(names, (phrase.extent.start,))
    found = dict.fromkeys(
        story.cast.bearer(name)
        for name, place in pairwise(names[max(0, end - NAMES) : end])
        if text[name.end : place.start] in FROM
        and _is_home(text[place.start : place.end], phrase.head, state)
    )
    return [entity for entity in found if entity is not None and entity.kind == "person"]


def _counterparts(story: Story, phrase: Phrase) -> list[Entity]:
    """Return whose office is another's: behind ``his Finnish counterpart, Roa,`` Finnish minister.

    An office of one state is of its counterpart there.
    """
    origin = set(phrase.modifiers) - TITLES
    if not origin or phrase.head not in TITLES:
        return []
    found = story.cast.bearers("counterpart", phrase.extent.start)
    return [entity for entity in found if origin <= entity.role_words]


def _home(phrase: Phrase) -> State | None:
    """Return the state that words of origin tell, the most of them: South, not North Korea."""
    run = (*phrase.modifiers, phrase.head)
    states = (find_state(" ".join(run[index:])) for index in range(len(run)))
    return next(filter(None, states), None)


def _is_home(words: str, origin: str, state: State | None) -> bool:
    """Return whether a place is that of an origin: ``Ohio`` of the Ohioan, no ``Missouri``."""
    if state is None:
        return origin.startswith(words[: max(SHORTEST_HOME, len(words) - 2)].lower())
    found = find_state(words)
    return found is not None and found.name == state.name


def _plays(story: Story, entity: Entity, phrase: Phrase) -> bool:
    """Return whether a description fits the roles of an entity."""
    words = entity.role_words
    if phrase.head not in entity.role_heads and not _may_own(story, entity, phrase):
        return False  # a manager is a coach, but not a club's media manager
    wanted = {word for word in phrase.modifiers if word in TITLES}
    if not words.isdisjoint(("late", "onetime", "then")):
        wanted.discard("former")
    return words.issuperset(wanted) and words.issuperset(phrase.complement)


def _may_own(story: Story, entity: Entity, phrase: Phrase) -> bool:
    """Return whether nothing says that it is somebody else's role: a state has one of each."""
    if phrase.possessor is None:
        return True
    owner = story.article.text[phrase.possessor.start : phrase.possessor.end]
    return find_state(owner) is not None or not entity.role_words.isdisjoint(tokens_of(owner))


def in_focus(story: Story, phrase: Phrase) -> Meant | None:
    """Take who is in focus where nothing speaks against it: ``the father of two``.

    Where the noun stood before, it is another's (``a driver ... the driver``): without a name if
    it was brought in as ``a driver`` and not said of somebody, else unknown. So it is with an
    office or a trade alone of which the text tells nothing else (``the principal``), if the one in
    focus has not just spoken.
    """
    if phrase.determiner not in DEFINITE or phrase.plural or phrase.possessor:
        return None
    if phrase.head not in CALLED and not adds_nothing(phrase):
        return None
    if story.article.text.startswith(" of ", phrase.extent.end):
        return UNSURE  # `the mother` of `the mother of one of the boys`
    if _is_owned(story, phrase):
        return None if phrase.head in ATTACHED else UNSURE
    if is_officer(story, phrase):
        return None
    place = place_before(story, phrase)
    if place >= 0 and is_indefinite(story.article.text, place):
        subject = said_to_be(story, place)
        return Meant(subject, "likely") if subject else None
    is_plain = adds_nothing(phrase) or phrase.head in DEPUTIES
    if len(phrase.modifiers) > 1 and not is_plain and is_office(story, phrase):
        return None
    found = story.focus.carried(phrase.extent.start)
    if place < 0 and _is_unnamed(story, phrase, found):
        return None
    if place >= 0 or found is None or not may_be_said_of(story, phrase, found):
        return UNSURE
    return Meant(found[1], "likely")


def _is_owned(story: Story, phrase: Phrase) -> bool:
    """Return whether somebody else is told of, by what owns him: ``the victim's mother``."""
    if phrase.head in ATTACHED and not BODY_WORDS.isdisjoint(phrase.modifiers):
        return True
    return OWNED.search(story.article.text, phrase.bare.start, phrase.behind) is not None


def is_office(story: Story, phrase: Phrase) -> bool:
    """Return whether capitals make an office a name of its own: ``the Chief Harbour Warden``."""
    words = story.article.text[phrase.bare.start : phrase.behind].split()
    return all(word[0].isupper() for word in words)


def _is_unnamed(story: Story, phrase: Phrase, found: Found | None) -> bool:
    """Return whether a description is not of who is in focus, but of somebody without a name."""
    if found is None:
        return _is_nobody_named(story, phrase)
    return rules_elsewhere(story, phrase, found[1])


def _is_nobody_named(story: Story, phrase: Phrase) -> bool:
    """Return whether a description brings in somebody new who is not named later, either.

    ``The narrator laughed`` does, where nobody else is told of: there it may be an epithet of his
    (``The candidate laughed``). So may what says of what he is one: ``the head of the board``.
    """
    is_bare = phrase.bare.end == phrase.behind == phrase.extent.end and not phrase.modifiers
    if not is_bare or phrase.head not in OF_OFFICE:
        return False
    if next(story.focus.near(phrase.extent.start), None) is not None:
        return False
    return not story.cast.bearers(phrase.head, len(story.article.text))
