"""Kin: who is named by what they are to another: ``His father, Trevor,``, ``Roa's son, Juan Roa,``.

They may bear the family name of the other, though the text calls them by the given name alone.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple

from factkit.layers.names import Name
from factkit.patterns import LatePattern
from factkit.spans import Extent
from factkit.speakers.names.entities import Entity
from factkit.speakers.phrases import Phrase
from factkit.speakers.pronouns.places import GENDERS, compared
from factkit.speakers.pronouns.ranks import REPORTS
from factkit.speakers.story import UNSURE, KinPlace, Meant, Story
from factkit.speakers.words import Gender, gender_of_name, gender_of_role

MOST = 12
"""So many kin are looked at, the latest."""
START = itemgetter(2)
CHILDREN = frozenset(("son", "daughter", "grandson", "granddaughter", "nephew", "niece"))
PARENTS = frozenset(("father", "mother", "grandfather", "grandmother", "uncle", "aunt"))
OTHERS = frozenset(("brother", "husband", "sister", "wife"))
RETURNED = (
    dict.fromkeys(("brother", "sister"), frozenset(("brother", "sister")))
    | dict.fromkeys(("husband", "wife"), frozenset(("husband", "wife")))
    | dict.fromkeys(("father", "mother"), frozenset(("daughter", "son")))
    | dict.fromkeys(("daughter", "son"), frozenset(("father", "mother")))
    | dict.fromkeys(("uncle", "aunt"), frozenset(("nephew", "niece")))
    | dict.fromkeys(("nephew", "niece"), frozenset(("uncle", "aunt")))
)
"""What one is to kin, by what they are to him."""
NOUNS = sorted(CHILDREN | PARENTS | OTHERS)
NAMED = LatePattern(rf"[ ]({'|'.join(NOUNS)}),?[ ](?=[A-Z]\Z)")
"""Kin and what stands between them and their name, of which the first letter alone is read."""
ENDINGS = frozenset(f"{noun}{mark}"[-4:] for noun in NOUNS for mark in (" ", ", "))
"""How it ends; what stands before most other names does not."""
LONGEST_NAMED = len(" granddaughter, ")
OWNER = re.compile(r"(\b[Hh]is|\b[Hh]er|['’]s?|,[ ]whose)[ ](?:[a-z0-9-]+[ ]){0,2}$")
LONGEST_OWNER = 40
YOUNGER = frozenset(("younger", "youngest"))
ELDER = frozenset(("elder", "eldest", "older", "oldest"))
BY_GENDER = frozenset(("mr", "mrs", "ms", "miss"))
"""Titles that tell but a gender: they may be said of anybody of a family."""


class Kin(NamedTuple):
    """Somebody named by what they are to an owner: ``Roa's | son, | Juan``.

    ``gender`` is the owner's, where the pronoun or the given name tells it.
    """

    entity: Entity
    noun: str
    owner: Entity
    start: int
    gender: Gender | None


def compared_kin(story: Story, name: Name) -> Meant:
    """Find who of a family is meant: ``the younger Roa`` is the son, the elder his father."""
    word, family = compared(story.article.text, name), _family(story, name)
    found = {
        one.entity if (word in YOUNGER) == (one.noun in CHILDREN) else one.owner
        for one in _kin_of(story, family, name.start)
        if one.noun not in OTHERS and word in YOUNGER | ELDER
    }
    return Meant(found.pop(), "likely") if len(found) == 1 else UNSURE


def titled_kin(story: Story, name: Name, entity: Entity | None) -> Meant | None:
    """Find whom of a family a title tells: behind ``Juan Roa's wife, Anna,`` comes ``Mrs. Roa``.

    Where it may be both, as behind ``his father, Peter,`` it may, it is the kin who has just said
    something, and the other where the text calls him so before.
    """
    spelling = story.cast.index.spelling(name)
    if spelling.given or BY_GENDER.isdisjoint(spelling.title.lower().rstrip(". ").split()):
        return None
    found = [
        one
        for one in _kin_of(story, _family(story, name), name.start)
        if gender_of_role((one.noun,)) == spelling.gender
    ]
    if not found or any(one.entity is entity for one in found):
        return None
    kin = found[-1]
    if kin.gender not in (None, spelling.gender):
        return Meant(kin.entity, "likely")
    return _in_focus(story, name, kin, entity)


def returned_kin(story: Story, phrase: Phrase) -> Meant | None:
    """Find whose kin tell whose they are: behind ``his sister, Anna Roa,`` he is her brother."""
    gender = GENDERS.get(phrase.determiner)
    if gender is None or phrase.modifiers or phrase.head not in RETURNED:
        return None
    start = phrase.extent.start
    owner = story.focus.antecedent(start, gender)
    if owner is None or not owner.entity.name:
        return None
    places = _places(story)
    end = bisect_left(places, start, key=START)
    for noun, place, name in reversed(places[max(0, end - MOST) : end]):
        if noun in RETURNED[phrase.head] and _bearer_at(story, name) is owner.entity:
            found = _owner(story, place)
            fitting = (None, gender_of_role((phrase.head,)))
            is_fit = found is not None and (found.gender or found.leaning) in fitting
            return Meant(found, "likely") if found and found.name and is_fit else None
    return None


def _in_focus(story: Story, name: Name, kin: Kin, entity: Entity | None) -> Meant | None:
    """Return the kin who is in focus; None where the other is, or was called so before."""
    nearest = next(story.focus.near(name.start), None)
    title = story.cast.index.spelling(name).title
    was_called = any(
        spelling.title == title and not spelling.given and place.start < kin.start
        for place, spelling in (entity.mentions.items() if entity else ())
    )
    if was_called or nearest is not kin.entity or kin.noun in OTHERS:
        return None
    sentence = story.article.text[kin.start : name.start].partition(". ")[0]
    return UNSURE if REPORTS.isdisjoint(sentence.split()) else Meant(nearest, "likely")


def _bearer_at(story: Story, start: int) -> Entity | None:
    """Return whose name starts at an offset, as a person's may."""
    names = story.cast.names
    index = bisect_left(names, (start,))
    name = names[index] if index < len(names) and names[index].start == start else None
    if name is None or story.cast.index.spelling(name).kind != "person":
        return None
    return story.cast.bearer(name)


def _family(story: Story, name: Name) -> str:
    return story.cast.index.last_word(name)


def _kin_of(story: Story, family: str, before: int) -> list[Kin]:
    """Return the kin named before an offset of those who bear a family name."""
    found: list[Kin] = []
    places = _places(story)
    end = bisect_left(places, before, key=START)
    for noun, place, start in places[max(0, end - MOST) : end]:
        entity, owner = _bearer_at(story, start), _owner(story, place)
        if entity is None or owner is None or entity is owner or family not in _ends(owner):
            continue
        if len(entity.tokens) == 1 or family in _ends(entity):
            told = GENDERS.get(story.article.text[slice(*place)].lower())
            gender = told or gender_of_name(owner.tokens)
            found.append(Kin(entity, noun, owner, place.start, gender))
    return found


def _places(story: Story) -> list[KinPlace]:
    """Return where kin are named: the noun, the place of whose they are, the start of the name."""
    if story.kin is None:
        story.kin = list(read_places(story.article.text, story.cast.names))
    return story.kin


def read_places(text: str, names: Iterable[Name]) -> Iterator[KinPlace]:
    """Return which names are those of somebody's kin: ``Roa's son, Juan``, ``his wife Anna``."""
    for name in names:
        start = name[0]
        if text[start - 4 : start] not in ENDINGS:  # as mostly
            continue
        named = NAMED.compiled.search(text, max(0, start - LONGEST_NAMED), start + 1)
        if named is None:
            continue
        first = named.start()
        owner = OWNER.search(text, max(0, first - LONGEST_OWNER), first + 1)
        if owner:
            yield named[1], Extent(*owner.span(1)), start


def _ends(entity: Entity) -> tuple[str, ...]:
    """Return the words of a name that may be the family's: in some tongues it comes first."""
    return entity.tokens[:1] + entity.tokens[-1:]


def _owner(story: Story, place: Extent) -> Entity | None:
    """Return whose kin is told of: who stands before ``'s`` or ``whose``, or is ``he``."""
    gender = GENDERS.get(story.article.text[slice(*place)].lower())
    if gender is None:
        index = bisect_left(story.cast.names, (place.start,)) - 1
        name = story.cast.names[index] if index >= 0 else None
        return story.cast.bearer(name) if name is not None and name.end == place.start else None
    found = story.focus.antecedent(place.start, gender)
    return found.entity if found else next(story.focus.near(place.start), None)
