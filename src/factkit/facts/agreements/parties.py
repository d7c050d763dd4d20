"""The sides of an agreement: signatories, members, violators and leavers that the text names."""

from collections.abc import Iterator, Sequence

from factkit.facts.agreements.modifiers import BROKERED, PASSING, VERBS
from factkit.facts.agreements.names import Mention
from factkit.facts.agreements.sides import Side, find_sides, sides_between
from factkit.facts.agreements.words import Word, words_between

REACH = 260
"""Characters around a name in which its parties may stand."""

JOINERS = frozenset({"between", "with", "among", "by"})
GAP = 14
"""Words between a name and the ``between`` of its parties."""

STOPS = frozenset(
    ". ; : – — ( which that who to on for was were is are has have had would will will may"
    " after when while under allowing requiring providing calls said says as if because until"
    " without against during including over into since limiting ending creating".split()
)
"""What ends a list of parties."""

CLAUSES = frozenset(". ; : said says that but while whereas after when because as if although".split())
"""What separates a name from the sides of another clause before it."""

REFUSING = frozenset(
    "not never refuse refuses refused refusing reject rejects rejected n't opposed oppose opposes"
    " urge urged urges yet opted criticised criticized fierce opponent unless".split()
)
"""Words that tell of outsiders."""

WHERE = frozenset({"in", "at", "near", "to", "from", "for", "against", "inside", "outside", "around"})
MAKERS = frozenset({"UN", "U.N.", "United Nations"})
"""Bodies under whose roof agreements are made, in whose names they stand without being a side."""


def find_parties(text: str, mention: Mention) -> tuple[Side, ...]:
    """Return the parties that the sentence of a mention tells, in text order, each once."""
    start = max(mention.sentence.start, mention.start - REACH)
    end = min(mention.sentence.end, mention.end + REACH)
    left = words_between(text, start, mention.start)
    right = words_between(text, mention.end, end)
    found: dict[str, Side] = {}
    sides = (*_inside(text, mention), *_possessor(left), *_joined(right), *_before(left))
    for side in sorted(sides):
        found.setdefault(side.key, side)
    return tuple(found.values())


def _inside(text: str, mention: Mention) -> Iterator[Side]:
    """Yield the sides in the name: ``[Sino-British declaration]``, ``[Treaty between ...]``."""
    sides = [side for side in sides_between(text, mention.start, mention.head) if side.form != "capital"]
    for side in sides:
        if len(sides) > 1 or (side.form != "adjective" and side.key not in MAKERS):
            yield side
    name = text[mention.head : mention.end]
    at = name.lower().find(" between ")
    if at >= 0:
        yield from sides_between(text, mention.head + at, mention.end)


def _possessor(left: Sequence[Word]) -> Iterator[Side]:
    """Yield the side of ``Iran's 2015 nuclear [deal]``."""
    for at in range(len(left) - 1, -1, -1):
        word = left[at]
        if word.is_possessive:
            sides = list(find_sides(left[max(0, at - 3) : at + 1]))
            if sides and sides[-1].end + 2 >= word.end:
                yield sides[-1]
            return
        if not (word.is_year or word.low in PASSING or BROKERED.match(word.low)):
            return


def _joined(right: Sequence[Word]) -> Iterator[Side]:
    """Yield the sides of ``[treaty] signed in 1951 between A and B``."""
    for at, word in enumerate(right[:GAP]):
        if word.low in JOINERS:
            yield from find_sides(list(_until(right[at + 1 :], STOPS)))
            return
        if word.low in STOPS - {"was", "were", "is", "which", "("}:
            return


def _until(words: Sequence[Word], stops: frozenset[str]) -> Iterator[Word]:
    for word in words:
        if word.low in stops:
            return
        yield word


def _before(left: Sequence[Word]) -> Iterator[Side]:
    """Yield the sides of ``A, B and C signed the [treaty]``."""
    at = max((at for at, word in enumerate(left) if word.low in VERBS), default=-1)
    if at < 0:
        return
    clause = list(reversed(list(_until(list(reversed(left[:at])), CLAUSES))))
    stretch = (*clause, *left[at:])
    if any(word.low in REFUSING or word.low.endswith(("n't", "n’t")) for word in stretch):
        return
    for side in find_sides(stretch):
        prior = next((word for word in reversed(stretch) if word.end <= side.start), None)
        if prior is None or prior.low not in WHERE:
            yield side
