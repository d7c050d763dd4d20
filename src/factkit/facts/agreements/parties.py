"""The sides of an agreement: signatories, members, violators and leavers that the text names."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from factkit.facts.agreements.acting import LISTED, MAKERS, is_acting, is_owner
from factkit.facts.agreements.governors import governor
from factkit.facts.agreements.modifiers import BROKERED, PASSING, VERBS
from factkit.facts.agreements.names import Mention
from factkit.facts.agreements.sides import Side, find_sides, sides_between
from factkit.facts.agreements.words import Word
from factkit.layers.dates.almanac import MONTHS, WEEKDAYS
from factkit.lexicon import words

REACH = 260
"""Characters around a name in which its parties may stand."""

JOINERS = frozenset({
    "between", "with", "among", "by", "commits", "committed", "binds", "bound", "obliges",
    "obliged",
})  # fmt: skip
BROKERING = frozenset({"brokered", "mediated", "hosted", "sponsored", "backed", "guaranteed"})
"""What somebody does with an agreement of others."""

LONGEST_OWNER = len(" governments")
MEMBERS = frozenset({"members", "parties", "signatories"})
GAP = 14
"""Words between a name and the ``between`` of its parties."""

WITHIN_GAP = VERBS | BROKERING | MONTHS.keys() | WEEKDAYS.keys() | words("party_gaps")
"""What may stand there: when and where it was made, an acronym in brackets."""


SERIES = frozenset({",", "and"})
LEAD = 3
"""Other small words that may stand before the first party of a list: ``southern separatist``."""

CLAUSES = words("clause_breaks")
"""What separates a name from the sides of another clause before it."""

REFUSING = words("party_refusals")
"""Words that tell of outsiders."""

REFUSAL_REACH = 8
"""Words before a treaty verb in which such a word refuses."""

NEITHER = frozenset({"neither", "nor"})


def find_parties(text: str, mention: Mention) -> tuple[Side, ...]:
    """Return the parties that the sentence of a mention tells, in text order, each once."""
    left = mention.tape.before(mention.start, REACH)
    right = mention.tape.behind(mention.end, REACH)
    found: dict[str, Side] = {}
    sides = (
        *_inside(text, mention), *_possessor(left), *_joined(right), *_before(left),
        *_under(left, right), *_listed_as_members(left, right),
    )  # fmt: skip
    if not sides and mention.proof:
        sides = (*_near(left), *_near(right))
    end = 0
    for side in sorted(sides):
        if text[end : side.start].strip() != "(":  # `the Harbour League (HL)`
            found.setdefault(side.key, side)
        end = side.end
    return tuple(found.values())


def _inside(text: str, mention: Mention) -> Iterator[Side]:
    """Yield the sides in the name: ``[Sino-British declaration]``, ``[Treaty between ...]``."""
    named = mention.tape.before(mention.head, mention.head - mention.start)
    sides = [side for side in find_sides(named) if side.form != "capital"]
    for side in sides:
        small = text[mention.head].islower()  # `Iranian deal`, but `American Convention`
        if len(sides) > 1 or ((small or side.form != "adjective") and side.key not in MAKERS):
            yield side
    name = text[mention.head : mention.end]
    at = name.lower().find(" between ")
    if at >= 0:
        yield from sides_between(text, mention.head + at, mention.end)


def _possessor(left: Sequence[Word]) -> Iterator[Side]:
    """Yield the side of ``Iran's 2015 nuclear [deal]``, ``the G7 nations' joint [declaration]``."""
    for at in range(len(left) - 1, -1, -1):
        word = left[at]
        if word.is_possessive or word.text in "'’":
            sides = list(find_sides(left[max(0, at - 3) : at + 1]))
            if sides and sides[-1].end + LONGEST_OWNER >= word.start:
                yield sides[-1]
            return
        if not (word.is_year or word.low in PASSING or word.low.endswith(BROKERED)):
            return


def _joined(right: Sequence[Word]) -> Iterator[Side]:
    """Yield the sides of ``[treaty] signed in 1951 between A and B``."""
    right = _without_aside(right)
    for at, word in enumerate(right[:GAP]):
        if word.low == "by" and at and right[at - 1].low in BROKERING:
            continue
        if word.low in JOINERS and not any(word.low in REFUSING for word in right[at : at + 2]):
            yield from _with_government(list(_listed(right[at + 1 :])))
            return
        if not (word.low in WITHIN_GAP or word.is_year or word.is_capital or word.text.isdigit()):
            return


def _listed_as_members(left: Sequence[Word], right: Sequence[Word]) -> Iterator[Side]:
    """Yield the sides of ``Members of the [treaty] are A and B``."""
    if not right or right[0].low not in {"are", "include"}:
        return
    at = governor(left)
    if at > 0 and left[at - 1].low in MEMBERS:
        yield from find_sides(list(_listed(right[1:])))


def _without_aside(right: Sequence[Word]) -> Sequence[Word]:
    """Return the words behind a name without a clause in commas: ``, which ends in 2030,``."""
    if [word.low for word in right[:2]] != [",", "which"]:
        return right
    end = next((at for at, word in enumerate(right[:GAP]) if at > 1 and word.text == ","), 0)
    return right[end + 1 :] if end else right


def _listed(words: Sequence[Word]) -> Iterator[Word]:
    """Yield the words of a list of parties: it ends at the first small word that is no part."""
    lead = LEAD
    for at, word in enumerate(words):
        if word.is_capital:
            lead = 0
        elif word.text == ",":
            follows = words[at + 1 : at + 2]
            if not follows or not (follows[0].is_capital or follows[0].low in {"and", "the"}):
                return
        elif word.low not in LISTED:
            if not lead or word.is_mark:
                return
            lead -= 1
        yield word


def _with_government(listed: Sequence[Word]) -> Iterator[Side]:
    """Yield the sides of a list, and the government that is named by this word alone."""
    yield from find_sides(listed)
    for one, two in pairwise(listed):
        if one.low == "the" and two.low == "government":
            yield Side(two.start, two.end, "government", None, "body")


def _before(left: Sequence[Word]) -> Iterator[Side]:
    """Yield the sides of ``A, B and C signed the [treaty]``."""
    at = next((at for at in range(len(left) - 1, -1, -1) if left[at].low in VERBS), -1)
    if at < 0:
        return
    first = _clause_start(left, at)
    stretch, near = left[first:], left[max(first, at - REFUSAL_REACH) :]
    if any(word.low in REFUSING or word.low.endswith(("n't", "n’t")) for word in near):
        return
    verb = left[at].start
    acting = [side for side in find_sides(stretch) if is_acting(stretch, side, verb)]
    owners = [side for side in acting if is_owner(stretch, side)]
    yield from owners[-1:] or acting


def _clause_start(left: Sequence[Word], verb: int) -> int:
    for at in range(verb - 1, -1, -1):
        if left[at].low in CLAUSES:
            return at + 1
    return 0


def _near(words: Sequence[Word]) -> Iterator[Side]:
    """Yield the sides that act anywhere in the sentence of a description."""
    sides = list(find_sides(words))
    if sides and not any(word.low in NEITHER for word in words):
        yield from (side for side in sides if is_acting(words, side, side.end))


def _under(left: Sequence[Word], right: Sequence[Word]) -> Iterator[Side]:
    """Yield the sides of ``Under the [accord], Japan and Peru promised``."""
    if not right or right[0].text != ",":
        return
    under = any(word.low == "under" for word in left[-5:])
    if not (under or (left and left[0].text == "In" and governor(left) == 0)):
        return
    subject = [word for word in right[1:] if word.low != "the"]
    listed = list(takewhile(lambda word: word.is_capital or word.low in SERIES, subject))
    sides = list(find_sides(listed))
    if sides and sides[0].start == subject[0].start:
        yield from sides
