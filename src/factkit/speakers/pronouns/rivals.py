"""Rivals: who else than the one in focus a pronoun could mean."""

import re
from itertools import chain, islice

from factkit.speakers.names.entities import Entity
from factkit.speakers.pronouns.focus import REACH, Focus
from factkit.speakers.pronouns.persons import may_be_human, person_of
from factkit.speakers.pronouns.places import WIDTH, names_between
from factkit.speakers.words import PERSON_NOUNS, Gender, gender_of_role

TAKEN_UP: dict[Gender, str] = {"male": " him ", "female": " her "}
DESCRIBED = re.compile(r"[a-z,][ ](?:an?|the)[ ](?:[a-z-]+[ ])?([a-z-]+)\b")


def has_rivals(focus: Focus, since: int, offset: int, entity: Entity, gender: Gender) -> bool:
    """Return whether another who was named near this offset could be meant as well.

    Those named before ``since`` could not. Where only pronouns tell of somebody, it counts who
    was named where his name stood: ``Anna hailed Hanna.¶She slept.¶She``.
    """
    index = focus.flow.sentence(offset)
    near = [index, *focus.flow.earlier(index, 1)]
    if not since and _is_far(focus, entity, near[-1], index):
        near = [index, *focus.flow.earlier(index, REACH)]
    first = max(since, focus.flow.sentences[near[-1]].start)
    names = names_between(focus.cast, focus.text, first, offset)
    others = [name for name in names if name not in entity.mentions]
    for name in others:
        who = person_of(focus.cast, name)
        if who is None or who is entity or who.gender not in (None, gender):
            continue
        if may_be_human(focus.text, name, who):
            return True
    return any(focus.candidates.brings_in(i, first, offset, gender, entity) for i in near)


def passes_over(focus: Focus, offset: int, entity: Entity, gender: Gender) -> bool:
    """Return whether ``he`` rather is somebody described since then, whom a verb takes up.

    ``Roa left.¶Weiss met the baker. She knew him, she said, when he``: not Roa, but the baker.
    """
    index = focus.flow.sentence(offset)
    if focus.text.find(TAKEN_UP[gender], focus.flow.starts[index], offset) < 0:
        return False  # as mostly
    before = next(focus.flow.earlier(index, 1), -1)
    if before < 0 or not _is_far(focus, entity, before, index):
        return False
    start, end, _, _ = focus.flow.sentences[before]
    told = DESCRIBED.finditer(focus.text, start, end)
    nouns = (noun[1] for noun in told if not focus.cast.is_quoted(noun.start()))
    return any(noun in PERSON_NOUNS and gender_of_role((noun,)) in (None, gender) for noun in nouns)


def _is_far(focus: Focus, entity: Entity, first: int, last: int) -> bool:
    """Return whether somebody is neither named nor quoted from one sentence to another."""
    start, end = focus.flow.starts[first], focus.flow.sentences[last].end
    if any(start <= name.start < end for name in islice(reversed(entity.mentions), WIDTH)):
        return False
    told = (focus.candidates.told.get(index, ()) for index in range(first, last + 1))
    return not any(who is entity for _, who in chain.from_iterable(told))
