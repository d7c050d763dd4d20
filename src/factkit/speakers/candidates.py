"""Candidates: who stands in a sentence, by a name, a pronoun or the description that opens it."""

import re
from bisect import bisect_left
from itertools import islice
from operator import attrgetter, itemgetter
from typing import NamedTuple

from factkit.article import Article
from factkit.layers.names import Name
from factkit.spans import Extent, overlap
from factkit.speakers.cast import Cast
from factkit.speakers.entities import Entity
from factkit.speakers.openings import Described, apposed_at, description_at
from factkit.speakers.ranks import OBJECT, are_beside, standing
from factkit.speakers.roles import QUALIFIERS
from factkit.speakers.words import PERSON_NOUNS, Gender

PRONOUN = re.compile(r"[HhSs](?<!\w\w)(?:(?<=[Hh])e|(?<=[Ss])he)\b")
"""``he`` and ``she``; the letter comes first because a word boundary is slow to look for."""
GENDERS: dict[str, Gender] = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
}  # fmt: skip
FORWARD = re.compile(
    r"(?:Asked|When|While|As|After|Before|Once|Since|If|Though|Although|[A-Z][a-z]+ing)[ ]"
    r"(?:[^;:\"“”\r\n]|[\"“][^\"“”\r\n]{1,80}[\"”]){1,250}?,[ ](?=[A-Z])"
)
"""A clause that opens a sentence: its pronoun means the subject behind it."""
WIDTH = 24
"""So many names, pronouns and sources are looked at in a sentence,"""
LONG = 3000
"""and so many characters of it."""
NEAR = 5
"""``"But `` may stand before who opens a sentence."""
ARTICLES = (" the ", "The ", " a ", " an ", "A ", "An ")
LONGEST_JOIN = len(" , and ")
JOINT = 40
"""A name that qualifies the one behind it is no further from it."""


_rank = attrgetter("rank")
_place = itemgetter(0)
Place = Extent | Name
Whom = Entity | Name | Gender | Described
"""Who stands at a place: who speaks from it, a name, the gender of a pronoun, a description."""


class Candidate(NamedTuple):
    """Somebody who stands in a sentence: a source, a name, a pronoun, a description.

    ``reports`` is set where a reporting verb stands beside or a quotation is given to this one;
    ``beside`` is who stands beside (``Weiss and Roa``), ``opens`` is set for who stands at the
    start.
    """

    place: Place
    whom: Whom
    rank: int
    reports: bool
    beside: "Candidate | None"
    opens: bool


class Candidates:
    """Who stands in each sentence; who that is, and if it is a person, others find out."""

    def __init__(self, article: Article, cast: Cast) -> None:
        self.sentences = article.sentences
        self.text = article.text
        self.cast = cast
        self.told: dict[int, list[tuple[Extent, Entity]]] = {}
        self.closed: dict[int, list[Candidate]] = {}

    def of(self, index: int) -> list[Candidate]:
        """Return who stands in a whole sentence, by rank; who spoke last comes first."""
        if index not in self.closed:
            found = self.up_to(index, self.sentences[index].end)
            self.closed[index] = _ordered(found) if len(found) > 1 else found
        return self.closed[index]

    def up_to(self, index: int, end: int) -> list[Candidate]:
        """Return who stands in a sentence up to an offset, in text order."""
        if index < 0 or self.sentences[index].headline:
            return []
        start = self.sentences[index].start
        if start == end or self.cast.is_all_quoted(start, end):
            return []
        subject = self.subject(start, end)
        told = description_at(self.text, start)
        beside = apposed_at(self.text, told) if told else -1
        found: list[Candidate] = []
        for place, whom in self._places(index, subject, end, told):
            if place.start == beside and self._is_person(whom):
                found = [c for c in found if c.whom is not told]  # `The owner, Juan Roa, slept`
            opens = place.start == beside or 0 <= place.start - subject < NEAR
            found.append(self._candidate(place, whom, found, subject, opens=opens))
        return found

    def subject(self, start: int, end: int) -> int:
        """Return where the subject of a sentence may stand first: behind an opening clause."""
        clause = FORWARD.match(self.text, start, end)
        return clause.end() if clause else start

    def _places(
        self, index: int, subject: int, end: int, told: Described | None
    ) -> list[tuple[Place, Whom]]:
        start = self.sentences[index].start
        names = names_between(self.cast, self.text, start, end)
        found: list[tuple[Place, Whom]] = [(name, name) for name in names]
        found += self._pronouns(subject, end)
        if told is not None and told.wording.end <= end:
            found.append((Extent(start, told.wording.end), told))
        if index in self.told:
            spoke = [item for item in self.told[index][-WIDTH:] if item[0].end <= end]
            found = [one for one in found if not any(overlap(one[0], place) for place, _ in spoke)]
            found += spoke
        return sorted(found, key=_place)[:WIDTH]

    def _pronouns(self, start: int, end: int) -> list[tuple[Place, Whom]]:
        """Return the pronouns outside quotations between two offsets that look back."""
        matches = islice(PRONOUN.finditer(self.text, start, min(end, start + LONG)), WIDTH)
        return [
            (Extent(*match.span()), GENDERS[match[0].lower()])
            for match in matches
            if not self.cast.is_quoted(match.start())
        ]

    def _candidate(
        self, place: Place, whom: Whom, before: list[Candidate], subject: int, *, opens: bool
    ) -> Candidate:
        rank, reports, asks = standing(self.text, place)
        if place.start < subject:
            rank, reports = OBJECT, False
        elif isinstance(whom, Entity):
            reports = not asks
        beside = None
        if before and place.start - before[-1].place.end <= LONGEST_JOIN:
            beside = before[-1] if are_beside(self.text, before[-1].place, place) else None
        return Candidate(place, whom, rank, reports, beside, opens)

    def _is_person(self, whom: Whom) -> bool:
        return isinstance(whom, Name) and self.cast.index.may_be_person(whom)


def _ordered(found: list[Candidate]) -> list[Candidate]:
    """Return who spoke, the last first, then who reports, then the others by rank."""
    reporting = [c for c in found if c.reports]
    if not reporting:
        return sorted(found, key=_rank)
    speakers = [c for c in reversed(reporting) if isinstance(c.whom, Entity)]
    reporters = [c for c in reporting if not isinstance(c.whom, Entity)]
    others = sorted([c for c in found if not c.reports], key=_rank)
    return [*speakers, *reporters, *others]


def names_between(cast: Cast, text: str, start: int, end: int) -> list[Name]:
    """Return the names outside quotations between two offsets that stand like a person's."""
    names = cast.names
    first = bisect_left(names, (start,))
    found: list[Name] = []
    for index in range(first, min(first + WIDTH, len(names))):
        begin, stop, core = name = names[index]
        if stop > end:
            break
        if core == begin and text.endswith(ARTICLES, 0, begin):
            continue  # `the Roa campaign`: nobody is called with an article
        if index + 1 < len(names) and _qualifies(text, stop, names[index + 1].start):
            continue
        if not cast.is_quoted(begin):
            found.append(name)
    return found


def _qualifies(text: str, end: int, start: int) -> bool:
    """Return whether a name stands before a noun that names the next: ``Roa aide Anna Weiss``."""
    if start - end > JOINT or start - end < len(" aide "):
        return False
    gap = text[end:start]
    between = gap.split(" ")[1:-1]
    if gap[0] != " " or gap[-1] != " " or between[-1] not in PERSON_NOUNS:
        return False
    return QUALIFIERS.issuperset(between)
