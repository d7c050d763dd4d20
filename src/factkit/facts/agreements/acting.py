"""Whether a side acts before or behind the name of an agreement, or only stands there."""

from collections.abc import Sequence

from factkit.facts.agreements.modifiers import VERBS
from factkit.facts.agreements.sides import Side
from factkit.facts.agreements.words import Word
from factkit.lexicon import words

LISTED = words("party_words")
"""Small words within a list of parties: ``the governments of``, ``its neighbour``."""
LISTED_OR_VERBS = LISTED | VERBS
MOST_BETWEEN = 4
WATERS = frozenset({"sea", "ocean", "strait", "straits", "channel", "peninsula", "bay", "gulf"})
WHERE = frozenset(
    {"in", "at", "near", "to", "from", "for", "against", "inside", "outside", "around"}
)
OFFICES = words("party_offices")
"""What acts for a state behind its adjective: `Hungarian President`, not `Hungarian Airlines`."""
OWNED = words("party_deeds")
"""What makes a party of the state that owns it: ``Japan's failure to keep the pact``."""
MAKERS = frozenset({"UN", "U.N.", "United Nations"})
"""Bodies under whose roof agreements are made, in whose names they stand without being a side."""
ACTS = frozenset({
    ",", "and", "&", "has", "have", "had", "is", "was", "are", "were", "would", "will", "also",
    "to",
})  # fmt: skip
"""What follows a capital that stands for a government: ``Paris and``, not ``Athens talks``."""
DEEDS = VERBS | ACTS


def is_acting(stretch: Sequence[Word], side: Side, verb: int) -> bool:
    """Return whether a side before a name is one that acts, not a place, owner or origin."""
    prior = next((word.low for word in reversed(stretch) if word.end <= side.start), "")
    behind = _behind(stretch, side)
    follows = behind[0].low if behind else ""
    if follows in WATERS or (side.key in MAKERS and follows not in DEEDS):
        return False  # `the South China Sea`, `UN resolutions`
    if prior in WHERE or (prior == "with" and side.start < verb):
        return side.form in {"name", "body"} and _is_subject(behind)
    if side.form == "capital":
        return follows in DEEDS or not behind
    if side.form == "adjective" and behind:
        return follows in (OFFICES if behind[0].is_capital else LISTED_OR_VERBS)
    if _owns(stretch, side):
        return any(word.low in OWNED for word in behind[:3])
    return True


def _is_subject(behind: Sequence[Word]) -> bool:
    """Return whether a treaty verb follows a side at once: ``calls to EC states ratifying``."""
    told = next((word for word in behind[:MOST_BETWEEN] if not _is_of_side(word)), None)
    return told is not None and told.low in VERBS


def _is_of_side(word: Word) -> bool:
    return not word.is_mark and (word.low in LISTED or word.low.endswith("ly"))


def _behind(stretch: Sequence[Word], side: Side) -> list[Word]:
    return [word for word in stretch if word.start >= side.end and word.text not in "'’"]


def _owns(stretch: Sequence[Word], side: Side) -> bool:
    """Return whether a side stands in the possessive."""
    return any(
        (word.start < side.end < word.end) or (word.start == side.end and word.text in "'’")
        for word in stretch
    )


def is_owner(stretch: Sequence[Word], side: Side) -> bool:
    """Return whether a side owns the deed that makes it a party: ``Japan's failure to keep``."""
    return _owns(stretch, side) and any(word.low in OWNED for word in _behind(stretch, side)[:3])
