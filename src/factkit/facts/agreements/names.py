"""Mentions of agreements: where a name stands, which form it has, whether it needs proof."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factkit.article import Article
from factkit.facts.agreements.anchors import Head, Known, find_anchors
from factkit.facts.agreements.forms import DESCRIBED, capital_form, small_form
from factkit.facts.agreements.founding import first_of_change, opens_founding
from factkit.facts.agreements.model import AgreementKind
from factkit.facts.agreements.modifiers import PASSING, STOPS, SUBJECTS, first_modifier
from factkit.facts.agreements.reading import Reading
from factkit.facts.agreements.refusals import REFUSED, is_headline, is_planned, is_refused
from factkit.facts.agreements.subjects import opens_subject
from factkit.facts.agreements.words import Tape
from factkit.spans import at

REACH = 120
"""Characters before the head noun in which a name must start."""

LONGEST_WORD = 24
NEAR = 60
"""Characters before a small head noun without a subject in which its name has a capital."""

OPENINGS = frozenset({"The", "A", "An", "Its", "This"})
OUTSIDE = (STOPS | PASSING) - {"and", "of", "the"}
"""Small words that no name of a small head holds, whatever stands before them."""

FOLLOWING_HEAD = re.compile(r"\s+(?:agreement|accord|deal|pact|treaty)\b")


class Mention(NamedTuple):
    """A mention of an agreement in the sentence that ``tape`` holds.

    ``head`` is where its head noun starts. ``proof`` is what it takes to be an agreement: 0 for a
    proper name, 1 for a description (``extradition treaty``) that needs a year or a party, 2 for
    one that needs two parties, 3 for what is mostly none and needs two by name (``supply deal``).
    ``planned`` tells that the words before it speak of an agreement to
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
    tape: Tape | None = None
    for place in find_anchors(text, article.capitals):
        sentence = at(article.sentences, place.start)
        if place.start < behind or sentence is None:
            continue
        if isinstance(place, Head) and is_no_name(text, place, max(behind, sentence.start)):
            continue
        if tape is None or tape.end != sentence.end:
            tape = Tape(text, sentence.start, sentence.end)
        if isinstance(place, Head):
            mention = read_head(text, place, tape, behind, spliced=sentence.headline)
        else:
            mention = read_known(text, place, tape, spliced=sentence.headline)
        if mention:
            behind = mention.end
            yield mention


def is_no_name(text: str, head: Head, first: int) -> bool:
    """Return whether the words next to a head noun are enough to say that it ends no name.

    So it is with most of them, and their sentences need not be cut into words: ``the deal``, ``a
    new deal``, ``the National Convention``, ``the Constitution``. A name would start no sooner
    than at the offset ``first``.
    """
    prior = word_before(text, head.start, first)
    if head.founding:
        placed = head.noun == "statute" and prior[:1].isupper() and prior not in OPENINGS
        return not (placed or opens_founding(text, head))
    low = prior.lower()
    if low in REFUSED and (prior[0].isupper() or not head.capital):
        return not (low == "association" and head.noun == "agreement")
    if not (head.capital or head.noun in DESCRIBED or _may_hold_capital(text, head.start, first)):
        return True
    if head.capital or opens_subject(text, head):
        return not head.capital and prior == "in"  # `they are in agreement on`
    if head.noun == "convention" and prior.islower():  # mostly a party's
        return prior not in SUBJECTS
    return bool(prior) and not _may_belong(prior)


def _may_hold_capital(text: str, offset: int, first: int) -> bool:
    """Return whether a name with a capital may end at an offset: not in ``Oslo had no trade``."""
    for word in reversed(text[max(first, offset - NEAR) : offset].split()):
        if word in OUTSIDE:
            return False
        if not word.islower():
            return True
    return False


def _may_belong(prior: str) -> bool:
    """Return whether a word may belong to the name whose small head noun follows."""
    return prior[0].isalpha() and not (
        prior in STOPS
        or prior in PASSING
        or prior in OPENINGS
        or prior.endswith(("'s", "’s", "s'", "s’"))
    )


def word_before(text: str, offset: int, first: int) -> str:
    """Return the word before an offset, nothing where no space or another stretch lies between."""
    near = text[max(first, offset - LONGEST_WORD) : offset]
    words = near.split()
    return words[-1] if words and near[-1].isspace() else ""


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
    changed = first_of_change(reading.before) if head.capital else first
    if changed < first:
        first, form = changed, form._replace(kind="other", rule="head-first")
    start = left[first].start if first < len(left) else head.start
    if is_headline(tape, start, form.end):
        return None
    planned = is_planned(reading.before)
    return Mention(
        start, form.end, head.start, form.kind, form.rule, form.proof, planned, tape, spliced
    )
