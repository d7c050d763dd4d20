"""What a name is by its form: a person's, a body's, a group's, or an office."""

import re
from collections.abc import Iterable, Sequence

from factkit.countries import find_state
from factkit.facts.speakers import SpeakerKind
from factkit.layers.names import Name
from factkit.lexicon import words
from factkit.speakers.family_genders import gender_of_family
from factkit.speakers.names.offices import is_at_body
from factkit.speakers.words import (
    BODY_WORDS,
    DEMONYMS,
    DOCUMENT_NOUNS,
    PERSON_NOUNS,
    PLACE_WORDS,
    TITLES,
    gender_of_name,
    singular,
    tokens_of,
)

AGENCIES = words("agencies")
BROADCASTERS = words("broadcasters")
FIRM_ENDS = words("firm_ends")
ACRONYM = re.compile(r"[A-Z][A-Z&.-]{0,4}[A-Z]\.?")
LINKS = frozenset(("of", "to"))
"""What joins the noun of a body to the rest of its name: ``Committee to Save the Mill``."""
FIRM = " & "
"""What stands within the name of a firm alone: ``Orm & Weiss``."""
OF = (" of ", " of the ")
"""What ends a title that says of what it is one."""
WRITTEN = frozenset(noun for noun in DOCUMENT_NOUNS if noun.endswith("s")) | {"graffiti", "tifo"}
"""What nobody is called, though it may open a sentence: ``Posters said``; not so ``Bill said``."""
COMMON = TITLES | PERSON_NOUNS | WRITTEN
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
    for token in tokens:  # noqa: SIM110  (a generator for every name)
        if token not in COMMON and singular(token) is None:
            return False
    return True


def kind_of(
    bare: str, tokens: tuple[str, ...], called: tuple[str, ...], *, has_article: bool
) -> SpeakerKind:
    """Return what a name is by its form: person, organization or group.

    ``called`` are the words of its title; what only qualifies makes no person of a word (``Former
    Arizona governor``).
    """
    last = tokens[-1]
    if last in BODY_WORDS or "without" in tokens or FIRM in bare or heads_body(tokens):
        return "organization"
    if last in FIRM_ENDS and len(tokens) > 1 and not called:
        return "organization"
    if called and QUALIFYING.issuperset(called) and len(tokens) == 1:
        return "organization"
    if called:
        return "person"
    if gender_of_name(tokens) is not None and not has_article:
        return "person"
    if _is_place(bare, tokens) or ACRONYM.fullmatch(bare):
        return "organization"
    if last.endswith(("s", "men", "women")) and (
        singular(last) or last.removesuffix("s") in DEMONYMS
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


def heads_body(tokens: Sequence[str]) -> bool:
    """Return whether a noun for a body heads a name: ``Union of Bakers``, ``Committee to Save``."""
    return any(
        tokens[index] in LINKS and tokens[index - 1] in BODY_WORDS
        for index in range(1, len(tokens) - 1)
    )
