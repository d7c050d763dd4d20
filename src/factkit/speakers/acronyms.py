"""Offices written in capitals: ``Kiberu South MCA Juan Roa`` is whom ``the MCA`` means."""

from bisect import bisect_left

from factkit.layers.names import Name
from factkit.speakers.entities import Entity
from factkit.speakers.story import Meant, Story

LENGTHS = range(2, 6)
MOST = 12
"""So many places of such an office are looked at."""
ARTICLES = ("the ", "The ")


def by_acronym(story: Story, name: Name) -> Meant | None:
    """Return whose office a name is, the only one's; None where it is no office: ``the BBC``."""
    text = story.article.text
    start, end = name[0], name[1]
    if text[end - 1].islower() or end - start not in LENGTHS:  # as nearly always
        return None
    wording = text[start:end]
    if not wording.isupper() or not text.endswith(ARTICLES, 0, start):
        return None
    bearers = set(_bearers(story, wording, start))
    return Meant(bearers.pop(), "likely") if len(bearers) == 1 else None


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
