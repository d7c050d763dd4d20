"""Mentions of agreements: where a name stands, which form it has, whether it needs proof."""

import re
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from factkit.article import Article
from factkit.facts.agreements.anchors import Head, find_heads
from factkit.facts.agreements.complements import opens_subject
from factkit.facts.agreements.forms import Reading, capital_form, small_form
from factkit.facts.agreements.known import Known, find_known
from factkit.facts.agreements.model import AgreementKind
from factkit.facts.agreements.modifiers import PASSING, STOPS, first_modifier
from factkit.facts.agreements.refusals import is_headline, is_planned, is_refused
from factkit.facts.agreements.words import Tape
from factkit.spans import at

REACH = 120
"""Characters before the head noun in which a name must start."""

LONGEST_WORD = 24

FOLLOWING_HEAD = re.compile(r"\s+(?:agreement|accord|deal|pact|treaty)\b")


class Mention(NamedTuple):
    """A mention of an agreement in the sentence that ``tape`` holds.

    ``head`` is where its head noun starts. ``proof`` is what it takes to be an agreement: 0 for a
    proper name, 1 for a description (``extradition treaty``) that needs a year or a party, 2 for
    one that needs two parties. ``planned`` tells that the words before it speak of an agreement to
    come, ``spliced`` that it stands in a spliced headline.
    """

    start: int
    end: int
    head: int
    kind: AgreementKind
    rule: str
    proof: int
    planned: bool
    tape: Tape
    spliced: bool


def find_mentions(article: Article) -> Iterator[Mention]:
    """Yield the mentions of agreements in text order; they do not overlap."""
    text, behind = article.text, 0
    tape = Tape(text, 0, 0)
    places: list[Head | Known] = [*find_heads(text), *find_known(text)]
    for place in sorted(places, key=attrgetter("start")):
        sentence = at(article.sentences, place.start)
        if place.start < behind or sentence is None or is_bare(text, place):
            continue
        if tape.end != sentence.end:
            tape = Tape(text, sentence.start, sentence.end)
        if isinstance(place, Head):
            mention = read_head(text, place, tape, behind, spliced=sentence.headline)
        else:
            mention = read_known(text, place, tape, spliced=sentence.headline)
        if mention:
            behind = mention.end
            yield mention


def is_bare(text: str, place: Head | Known) -> bool:
    """Return whether no name can end in a small head: most are ``the deal`` or ``a new deal``."""
    if isinstance(place, Known) or place.capital:
        return False
    end = place.start - 1
    prior = text[text.rfind(" ", max(0, end - LONGEST_WORD), max(0, end)) + 1 : max(0, end)]
    small = prior in STOPS or prior in PASSING or prior in {"The", "A", "An", "Its", "This"}
    return small and not opens_subject(text, place)


def read_known(text: str, known: Known, tape: Tape, *, spliced: bool) -> Mention | None:
    """Return the mention of a well-known name, None where a head noun follows: ``Nafta deal``."""
    start, end, kind = known
    if FOLLOWING_HEAD.match(text, end, tape.end):
        return None
    return Mention(
        start, end, start, kind, "known-name", 0, planned=False, tape=tape, spliced=spliced
    )


def read_head(text: str, head: Head, tape: Tape, behind: int, *, spliced: bool) -> Mention | None:
    """Return the mention of an agreement that has this head noun, or None.

    Its name starts no sooner than at the offset ``behind``.
    """
    left = tape.before(head.start, min(REACH, head.start - behind))
    first = first_modifier(left, capital=head.capital)
    reading = Reading(text, head, left[:first], left[first:], tape)
    if is_refused(head, reading.before, reading.modifiers, tape):
        return None
    form = (capital_form if head.capital else small_form)(reading)
    if form is None:
        return None
    start = left[first].start if first < len(left) else head.start
    if is_headline(tape, start, form.end):
        return None
    planned = is_planned(reading.before)
    return Mention(
        start, form.end, head.start, form.kind, form.rule, form.proof, planned, tape, spliced
    )
