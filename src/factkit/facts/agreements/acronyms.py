"""Acronyms that stand for a full name once they stood beside it: ``Harbour Treaty (HT)``."""

import re
from collections.abc import Iterator

from factkit.article import Article
from factkit.facts.agreements.anchors import GLUE
from factkit.facts.agreements.entities import Entity
from factkit.patterns import LatePattern
from factkit.spans import Extent, at

LETTERS = r"([A-Z][\w.-]*[A-Z][\w.]*|[A-Z][a-z]+[A-Z])"
KNOWN_AS = r"(?:or|also|(?:better|also|widely|commonly)?\s?known\s(?:as|by)|called|dubbed)"
ACRONYM = LatePattern(
    rf"\s*(?:"
    rf"\(\s*(?:(?:or|the)\s)*{LETTERS}\s*[,)]"
    rf"|,\s+(?=[A-Z]{{3,}}\s*,){LETTERS}\s*,"
    rf"|,?\s+{KNOWN_AS}\s(?:the\s)?{LETTERS}\b"
    rf"|(?:-{{1,2}}|[–—])\s?{LETTERS}\s?(?:-{{1,2}}|[–—])"
    rf")"
)
"""An acronym behind a full name: ``(NPT)``, ``, INRA,``, ``, or CITES``."""

LONGEST_ACRONYM = 50
CAPITALS = re.compile(r"[A-Z][\w.-]*\w")


def join_acronyms(article: Article, entities: list[Entity]) -> list[Entity]:
    """Join a full name with the acronym behind it (``(NPT)``), and with every ``NPT`` from there.

    An acronym that was read as a well-known name of its own goes to the full name too.
    """
    text = article.text
    owners = _owners(text, entities)
    if not owners:
        return entities
    kept = []
    for entity in entities:
        owner = owners.get(text[slice(*entity.places[0])], entity)
        if owner is entity:
            kept.append(entity)
        else:
            owner.absorb(entity)
    taken = {place for entity in kept for place in entity.places}
    for place in _capitals(article):
        known = owners.get(text[slice(*place)])
        if known is not None and place > known.places[0] and place not in taken:
            known.places.append(place)
    return kept


def _owners(text: str, entities: list[Entity]) -> dict[str, Entity]:
    """Return the acronyms that stand behind full names, each with its agreement."""
    owners: dict[str, Entity] = {}
    for entity in entities:
        for place in entity.places:
            match = ACRONYM.compiled.match(text, place.end, place.end + LONGEST_ACRONYM)
            letters = match[match.lastindex or 0].rstrip(".") if match else ""
            if letters and is_acronym(letters, text[slice(*place)]):
                owners.setdefault(letters, entity)
    return owners


def _capitals(article: Article) -> Iterator[Extent]:
    """Yield the words of the story's sentences that open with a capital."""
    text = article.text
    for match in CAPITALS.finditer(text):
        start = match.start()
        glued = start and (text[start - 1].isalnum() or text[start - 1] in GLUE)
        if not glued and at(article.sentences, start):
            yield Extent(*match.span())


def is_acronym(letters: str, name: str) -> bool:
    """Return whether the letters may stand for the name: they open words of it, in order.

    >>> is_acronym("NPT", "Treaty on the Non-Proliferation of Nuclear Weapons")
    True
    >>> is_acronym("IMF", "Kyoto Protocol")
    False
    """
    initials = {word[0] for word in re.split(r"[\s-]+", name.upper()) if word}
    return sum(letter in initials for letter in letters.upper()) >= len(letters) - 1
