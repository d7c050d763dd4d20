"""What a name is by its form: a person's, a body's, a group's, or an office."""

import re
from collections.abc import Iterable, Iterator

from factkit.countries import find_state
from factkit.facts.speakers import SpeakerKind
from factkit.layers.names import Name
from factkit.lexicon import words
from factkit.speakers.family_genders import gender_of_family
from factkit.speakers.offices import is_at_body
from factkit.speakers.words import (
    BODY_WORDS,
    DEMONYMS,
    PERSON_NOUNS,
    PLACE_WORDS,
    TITLES,
    gender_of_name,
    singular,
    tokens_of,
)

AGENCIES = words("agencies")
BROADCASTERS = words("broadcasters")
ACRONYM = re.compile(r"[A-Z][A-Z&.-]{0,4}[A-Z]\.?")
FIRM = " & "
"""What stands within the name of a firm alone: ``Orm & Weiss``."""
OF = (" of ", " of the ")
"""What ends a title that says of what it is one."""
QUALIFYING = frozenset(
    ["acting", "current", "former", "incoming", "interim", "late", "longtime", "new", "outgoing",
     "senior", "sitting", "then", "top", "veteran"]
)  # fmt: skip


def is_office(text: str, name: Name) -> bool:
    """Return whether a name is a title: ``Bishop of Wenbury``, ``Dean of the Bank``."""
    if text.endswith(OF, name.start, name.core):
        return gender_of_name(tokens_of(text[name.core : name.end])[-2:]) is None
    has_of = text.find(OF[0], name.core, name.end) > 0
    return has_of and is_at_body(text[name.core : name.end].split())


def is_common(tokens: Iterable[str]) -> bool:
    """Return whether a name is of titles and nouns alone: ``Foreign Minister``, ``Analysts``."""
    for token in tokens:  # most names fail at the first
        if token not in TITLES and token not in PERSON_NOUNS and singular(token) is None:
            return False
    return True


def kind_of(
    bare: str, tokens: tuple[str, ...], called: tuple[str, ...], *, has_article: bool
) -> SpeakerKind:
    """Return what a name is by its form: person, organization or group.

    ``called`` are the words of its title; what only qualifies makes no person of a word (``Former
    Arizona governor``).
    """
    if (
        tokens[-1] in BODY_WORDS
        or "without" in tokens
        or FIRM in bare
        or ("of" in tokens and BODY_WORDS.intersection(_before_of(tokens)))
    ):
        return "organization"
    if called and QUALIFYING.issuperset(called) and len(tokens) == 1:
        return "organization"
    if called:
        return "person"
    if gender_of_name(tokens) is not None and not has_article:
        return "person"
    if _is_place(bare, tokens) or ACRONYM.fullmatch(bare):
        return "organization"
    if tokens[-1].endswith(("s", "men", "women")) and (
        singular(tokens[-1]) or tokens[-1].removesuffix("s") in DEMONYMS
    ):
        return "group" if gender_of_family(tokens) is None else "person"  # `Ly Thi Men`
    return "organization" if has_article else "person"


def _is_place(bare: str, tokens: tuple[str, ...]) -> bool:
    """Return whether a name is a state's, another place's, or that of an agency or broadcaster."""
    state = find_state(bare)
    if state is not None and state.form in ("name", "capital"):
        return True
    phrase = " ".join(tokens)
    return phrase in PLACE_WORDS or bare in AGENCIES or phrase in BROADCASTERS


def _before_of(tokens: tuple[str, ...]) -> Iterator[str]:
    for index in range(1, len(tokens) - 1):
        if tokens[index] == "of":
            yield tokens[index - 1]
