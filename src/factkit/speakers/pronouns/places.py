"""Places: where the names and pronouns stand that may be a person's, outside quotations."""

import re
from bisect import bisect_left

from factkit.layers.names import Name
from factkit.spans import AS_EXTENT, Extent
from factkit.speakers.names.cast import Cast
from factkit.speakers.names.fields import BEHIND_CHIEFS, CHIEFS
from factkit.speakers.names.offices import is_trade
from factkit.speakers.names.roles import QUALIFIERS
from factkit.speakers.words import PERSON_NOUNS, Gender, folded

PRONOUN = re.compile(r"e\b(?:(?<=\b[Hh]e)|(?<=\b[Ss]he))")
"""``he`` and ``she``, from behind: few words end so, and many have an h or an s."""
GENDERS: dict[str, Gender] = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
WIDTH = 24
"""So many names, pronouns and sources are looked at in a sentence,"""
LONG = 3000
"""and so many characters of it."""
ARTICLES = (" the ", "The ", " a ", " an ", "A ", "An ")
COMPARING = ("er ", "est ")
COMPARED = re.compile(
    r"\b(?:[Tt]he[ ]|[Aa]n)(elder|eldest|older|oldest|other|younger|youngest)[ ]$"
)
LONGEST_COMPARED = len(" the youngest ")
SHORTEST_GAP = len(BEHIND_CHIEFS)
LONGEST_GAP = 40
"""A name that qualifies the one behind it is no further from it."""


def compared(text: str, name: Name) -> str:
    """Return the word that says of which of a family a name is said: ``the elder Roa``.

    It does not tell whom; ``the tearful Roa`` is whoever is called so.
    """
    start = name[0]
    if not text.endswith(COMPARING, 0, start):
        return ""
    match = COMPARED.search(text, max(0, start - LONGEST_COMPARED), start)
    return match[1] if match else ""


def names_between(cast: Cast, text: str, start: int, end: int, clear: int = 0) -> list[Name]:
    """Return the names outside quotations between two offsets that stand like a person's.

    Up to ``clear`` nothing is quoted.
    """
    found: list[Name] = []
    names = cast.names
    first = bisect_left(names, (start,))
    for following, name in enumerate(names[first : first + WIDTH], first + 1):
        begin, stop = name[0], name[1]
        if stop > end:
            break
        if text.endswith(ARTICLES, 0, begin) and (
            name[2] == begin or is_trade(folded(text[name[2] : stop].rpartition(" ")[2]))
        ):
            continue  # `the Roa campaign`: nobody is called with an article
        if (
            following < len(names)
            and text[stop] == " "
            and SHORTEST_GAP <= names[following][0] - stop <= LONGEST_GAP
            and _qualifies(text, begin, stop, names[following][0])
        ):
            continue
        if begin < clear or not cast.is_quoted(begin):
            found.append(name)
    return found


def _qualifies(text: str, start: int, end: int, following: int) -> bool:
    """Return whether one name tells of the one behind it: ``Roa aide Anna Weiss``.

    So does an office of who holds it: ``County Executive for Finance Anna Weiss``.
    """
    if following - end == SHORTEST_GAP:
        is_office = text.startswith(BEHIND_CHIEFS, end)
        return is_office and folded(text[start:end].rpartition(" ")[2]) in CHIEFS
    if text[following - 1] != " ":
        return False
    between = text[end + 1 : following - 1].split(" ")
    return between[-1] in PERSON_NOUNS and QUALIFIERS.issuperset(between)


def pronouns_between(
    cast: Cast, text: str, start: int, end: int, clear: int
) -> list[tuple[Extent, Gender]]:
    """Return ``he`` and ``she`` outside quotations between two offsets.

    Up to ``clear`` nothing is quoted.
    """
    found: list[tuple[Extent, Gender]] = []
    last = min(end, start + LONG)
    for _ in range(WIDTH):
        match = PRONOUN.search(text, start, last)
        if match is None:  # as mostly, at once
            break
        start = match.end()
        if start <= clear or not cast.is_quoted(start - 1):
            begin = start - (3 if text[start - 3 : start].lower() == "she" else 2)
            place = AS_EXTENT((begin, start))
            found.append((place, GENDERS[text[begin:start].lower()]))
    return found
