"""Offices written in capitals: ``Kiberu South MCA Juan Roa`` is whom ``the MCA`` means.

So is who was told of by the whole office: ``the divisional police officer, Juan Roa``.
"""

from bisect import bisect_left
from collections.abc import Iterable

from factkit.layers.names import Name
from factkit.lexicon import lines
from factkit.spans import Extent
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.office_names import COMMA, hold, name_at
from factkit.speakers.names.roles import head_of
from factkit.speakers.phrases import Phrase
from factkit.speakers.story import Meant, Story
from factkit.speakers.words import BODY_WORDS, PERSON_NOUNS, tokens_of

LENGTHS = range(2, 6)
MOST = 12
"""So many places of such an office are looked at."""
ARTICLES = ("the ", "The ")
WRITTEN = [line.split(" = ") for line in lines("office_initials")]
HEADS = {what.removesuffix("?"): heads.split() for what, heads in WRITTEN}
"""How offices end that are called by their initials."""
OFFICES = frozenset(what for what, _ in WRITTEN if not what.endswith("?"))
"""Those that no body is called by."""
SMALL = frozenset(("and", "for", "in", "of", "the", "to"))


def by_acronym(story: Story, phrase: Phrase, name: Name) -> Meant | None:
    """Return whose office a name is, the only one's; None where it is no office: ``the BBC``."""
    text = story.article.text
    start, end = name[0], name[1]
    if text[end - 1].islower() or end - start not in LENGTHS:  # as nearly always
        return None
    wording = text[start:end]
    if not wording.isupper() or not text.endswith(ARTICLES, 0, start):
        return None
    bearers = set(_bearers(story, wording, start)) or set(holders(story, wording.lower(), start))
    if len(bearers) == 1:
        return Meant(bearers.pop(), "likely")
    if wording.lower() in HEADS and (holder := _beside(story, phrase, wording)) is not None:
        return Meant(holder, "likely")
    if wording.lower() not in OFFICES or _is_of_body(story, name):
        return None
    return Meant(story.newcomer(Extent(start, end), "unnamed"), "likely")


def _beside(story: Story, phrase: Phrase, office: str) -> Entity | None:
    """Return who is named beside the initials of an office: ``The VC, Juan Roa, said``."""
    name = name_at(story, phrase.extent.end + len(COMMA))
    if name is None or not story.article.text.startswith(COMMA, phrase.extent.end):
        return None
    entity = story.cast.bearer(name)
    return entity and hold(story, entity, office)


def holders(story: Story, initials: str, end: int) -> list[Entity]:
    """Return who was told before to have an office with these initials."""
    if initials not in HEADS:
        return []
    heads = (initials, *HEADS[initials])
    told = [entity for head in heads for entity in story.cast.bearers(head, end)]
    return [e for e in dict.fromkeys(told) if any(_is_short_for(initials, r) for r in e.roles)]


def _is_short_for(initials: str, role: str) -> bool:
    """Return whether an office has these initials: ``CP`` of ``commissioner of police``.

    The ``CEO`` may be the chief executive, too, the ``OIC`` the officer in charge.
    """
    words, head = tokens_of(role), head_of(role)
    if head[-1:] == (initials,):  # `Norvane MD`, no `DPP lawmaker`
        return True
    long = [word for word in words if word not in SMALL]
    if _initials(words).startswith(initials) or _initials(long).startswith(initials):
        return True
    return f"{_initials(head)}o" == initials


def _initials(words: Iterable[str]) -> str:
    return "".join(part[:1] for word in words for part in word.split("-"))


def _is_of_body(story: Story, name: Name) -> bool:
    """Return whether the text names a body with these initials: ``Digital Government Party``."""
    entity = story.cast.bearer(name)
    if entity is None or entity.tokens[0] in PERSON_NOUNS:  # `Officer Commanding Station`
        return False
    return not BODY_WORDS.isdisjoint(entity.tokens)


def _bearers(story: Story, wording: str, end: int) -> list[Entity]:
    """Return the persons before whose full names it stands."""
    found: list[Entity] = []
    at = story.article.text.find(wording, 0, end)
    for _ in range(MOST):
        if at < 0:
            break
        behind = at + len(wording)
        name = _name_behind(story, at, behind)
        if name is not None and (entity := story.cast.bearer(name)) is not None:
            found.append(entity)
        at = story.article.text.find(wording, behind, end)
    return found


def _name_behind(story: Story, at: int, behind: int) -> Name | None:
    """Return the full name of a person that an office stands before, or is in brackets before."""
    names, text = story.cast.names, story.article.text
    index = bisect_left(names, (at + 1,))
    inside = names[index - 1 : index] if index else ()
    for name in (*inside, *names[index : index + 1]):
        spelling = story.cast.index.spelling(name)
        is_full = spelling.kind == "person" and bool(spelling.given)
        start = name.end - len(spelling.bare)
        if is_full and text[behind:start] in {" ", ") "}:
            return name
    return None
