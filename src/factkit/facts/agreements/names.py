"""Mentions of agreements: where a name stands, which form it has, whether it needs proof."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factkit.article import Article
from factkit.facts.agreements.anchors import Head, find_heads
from factkit.facts.agreements.complements import subject_end
from factkit.facts.agreements.forms import Form, Reading, capital_form, small_form
from factkit.facts.agreements.known import Known, find_known
from factkit.facts.agreements.model import AgreementKind
from factkit.facts.agreements.modifiers import PASSING, STOPS, first_modifier
from factkit.facts.agreements.refusals import is_headline, is_planned, is_refused
from factkit.facts.agreements.words import Word, words_between
from factkit.spans import Extent, at

REACH = 120
"""Characters before the head noun in which a name must start."""

FOLLOWING_HEAD = re.compile(r"\s+(?:agreement|accord|deal|pact|treaty)\b")


class Mention(NamedTuple):
    """A mention of an agreement in ``sentence``.

    ``head`` is where its head noun starts. A ``proper`` name stands for itself; a description
    (``extradition treaty``) is an agreement only with a year or a party. ``planned`` tells that
    the words before it speak of an agreement to come, ``spliced`` that a headline holds it.
    """

    start: int
    end: int
    head: int
    kind: AgreementKind
    rule: str
    proper: bool
    planned: bool
    sentence: Extent
    spliced: bool


def find_mentions(article: Article) -> Iterator[Mention]:
    """Yield the mentions of agreements in text order; they do not overlap."""
    text, behind = article.text, 0
    for place in sorted((*find_heads(text), *find_known(text)), key=lambda place: place[:2]):
        sentence = at(article.sentences, place.start)
        if place.start < behind or sentence is None:
            continue
        around = Extent(max(behind, sentence.start), sentence.end)
        read = read_head if isinstance(place, Head) else read_known
        mention = read(text, place, around, sentence.headline)  # type: ignore[operator]
        if mention:
            behind = mention.end
            yield mention


def read_known(text: str, known: Known, sentence: Extent, spliced: bool) -> Mention | None:
    """Return the mention of a well-known name, None where a head noun follows: ``Nafta deal``."""
    start, end, kind = known
    if FOLLOWING_HEAD.match(text, end, sentence.end):
        return None
    return Mention(start, end, start, kind, "known-name", True, False, sentence, spliced)


def read_head(text: str, head: Head, sentence: Extent, spliced: bool) -> Mention | None:
    """Return the mention of an agreement that has this head noun, or None."""
    if is_bare(text, head, sentence):
        return None
    left = words_left(text, head, sentence.start)
    first = first_modifier(left, head.capital)
    before, modifiers = left[:first], left[first:]
    if is_refused(text, head, before, modifiers, sentence):
        return None
    reading = Reading(text, head, before, modifiers, sentence)
    form = (capital_form if head.capital else small_form)(reading)
    if form is None:
        return None
    start = modifiers[0].start if modifiers else head.start
    if is_headline(text, sentence, Extent(start, form.end)):
        return None
    return _mention(start, head, form, is_planned(before), sentence, spliced)


def _mention(
    start: int, head: Head, form: Form, planned: bool, sentence: Extent, spliced: bool
) -> Mention:
    return Mention(
        start, form.end, head.start, form.kind, form.rule, form.proper, planned, sentence, spliced
    )


def is_bare(text: str, head: Head, sentence: Extent) -> bool:
    """Return whether no name can end in a small head: most are ``the deal`` or ``a new deal``."""
    if head.capital:
        return False
    end = head.start - 1
    prior = text[max(text.rfind(" ", sentence.start, end) + 1, sentence.start) : end].lower()
    return (prior in STOPS or prior in PASSING) and (
        subject_end(text, head, sentence.end) == head.end
    )


def words_left(text: str, head: Head, start: int) -> list[Word]:
    """Return the words before a head noun, no farther than a name may reach."""
    window = max(start, head.start - REACH)
    left = words_between(text, window, head.start)
    return left[1:] if window > start else left  # the window may start within a word
