"""The year in which an agreement was signed, adopted, reached or named."""

from collections.abc import Sequence
from datetime import date as Date  # noqa: N812  (a date is a moment here)
from itertools import takewhile

from factkit.facts.agreements.governors import governor
from factkit.facts.agreements.modifiers import BROKERED, PASSING
from factkit.facts.agreements.moments import Moment, find_moments
from factkit.facts.agreements.names import Mention
from factkit.facts.agreements.words import Word
from factkit.layers.dates.almanac import MONTHS
from factkit.lexicon import words

MADE = words("agreement_making")
"""Words that tell the making of an agreement, whose time is its year."""

UNMADE = words("agreement_later")
"""Words before a date that make it the time of something else: expiry, force, ratification."""

BOUNDS = frozenset({"by", "until", "through", "from", "since", "before", "after", "for"})
"""Words right before a date that make it the end or start of a stretch of time."""

ACTING = frozenset({"has", "have", "had", "to", "he", "she", "they", "it", "who", "not"})
"""Words before a verb in which the agreement is not what was made."""

MAKERS = ACTING - {"to", "who", "not"}

REACH = 220
"""Characters around a name in which its year may stand."""

CLOSE = 12
"""Words between the verb and the name or date."""

GOVERNORS = MADE | {
    "after", "since", "until", "before", "in", "with", "by", "at", "through", "produced", "yielded",
    "brought", "achieved", "saw",
}  # fmt: skip
"""Words right before a name behind which ``[treaty] in 1951`` tells when it was made."""

OFF = frozenset(
    {"in", "by", "until", "since", "from", "for", "to", "during", "before", "after", "through"}
)
ELSEWHERE = frozenset({"in", "at", "after", "for", "from", "by", "into", "within", "among"})
"""Words between a verb and a name that tell that something else was made: ``made in the``."""

ENDS = frozenset(";:")
RELATIVES = frozenset({"which", "who", "whose", "where"})
TURNS = frozenset({"but", "while", "although", "that", "whereas"})
ELSE = TURNS | UNMADE
"""Words behind which something else is told."""


def find_year(text: str, mention: Mention, published: Date | None) -> Moment | None:
    """Return the year of the agreement that the sentence of a mention tells."""
    start = max(mention.tape.start, mention.start - REACH)
    end = min(mention.tape.end, mention.end + REACH)
    near = find_moments(text, start, end, published)
    if not near:
        return None
    left = mention.tape.before(mention.start, REACH)
    right = mention.tape.behind(mention.end, REACH)
    before = [date for date in near if date.end <= mention.start]
    behind = [date for date in near if date.start >= mention.end]
    return (
        _attached_before(left, before)
        or _attached_behind(left, right, behind)
        or _made_behind(left, right, behind)
        or _made_in_front(left, before)
        or _made_before(left, right, before, behind)
    )


def _attached_before(left: Sequence[Word], dates: Sequence[Moment]) -> Moment | None:
    """Return the date of ``the 1951 [treaty]``, ``last month's [accord]``."""
    for date in reversed(dates[-2:]):
        gap = [word for word in left if word.end > date.end]
        owned = bool(gap) and (gap[0].is_possessive or gap[0].text in "'’")
        gap = [
            word
            for word in gap
            if word.start >= date.end and word.low not in {"'", "’", "s", '"', "“"}
        ]
        if any(word.low not in PASSING and not word.low.endswith(BROKERED) for word in gap):
            return None
        before = [word for word in left if word.end <= date.start]
        if owned or not before or before[-1].low not in OFF:
            return date
    return None


def _attached_behind(
    left: Sequence[Word], right: Sequence[Word], dates: Sequence[Moment]
) -> Moment | None:
    """Return the date of ``[treaty] of 1951``, ``[treaty] (1951)``, ``[treaty] in 1951``."""
    if not dates:
        return None
    dated = [word.low for word in right if word.end <= dates[0].start]
    gap = [word for word in dated if not (word in MONTHS or word[0].isdigit())]
    if gap[:1] and gap[0] in {"with", "between"} and gap[-1] == "in":
        parties = [word for word in right[1 : len(gap) - 1] if not word.is_capital]
        gap = gap[-1:] if all(word.low in {"and", ",", "the"} for word in parties) else gap
    if gap in (["of"], ["("], ["dated"], ["of", "early"], ["of", "late"]):
        return dates[0]
    if gap not in (["in"], [",", "in"]) or not _may_date(left):
        return None
    return dates[0]


def _may_date(left: Sequence[Word]) -> bool:
    """Return whether ``[treaty] in 1951`` tells when it was made, not when it was broken.

    It does where a verb of making governs the name, a preposition that no verb asks for
    (``since``), or nothing.
    """
    at = governor(left)
    if at < 0 or left[at].is_mark:
        return True
    leads = at > 0 and left[at].low == "to" and left[at - 1].low in {"led", "leading"}
    return (leads or left[at].low in GOVERNORS) and not _is_undone(left)


def _is_undone(left: Sequence[Word]) -> bool:
    return any(word.low in UNMADE for word in left[-CLOSE:])


def _made_behind(
    left: Sequence[Word], right: Sequence[Word], dates: Sequence[Moment]
) -> Moment | None:
    """Return the date of ``[treaty] ... signed ... in 1951``.

    A name in a relative clause is no subject behind it: ``Laos, which left the [treaty], signed``.
    """
    prior = ""
    aside = not RELATIVES.isdisjoint(_last_clause([word.low for word in left]))
    for at, word in enumerate(right[:CLOSE]):
        if (aside and word.text == ",") or word.text in ENDS or word.low in ELSE:
            return None
        if word.low == "which" and prior in {"for", "under", "by", "in", "to", "with"}:
            return None
        if word.low in MADE:
            goal = right[at + 1 : at + 2]
            if (prior in ACTING and not _is_object(right, prior)) or (
                word.low == "agreed" and any(follows.low == "to" for follows in goal)
            ):
                return None
            return _date_after(right[at + 1 :], word.end, dates)
        prior = word.low
    return None


def _is_object(right: Sequence[Word], actor: str) -> bool:
    """Return whether the agreement is what somebody made: ``[treaty], which they signed``."""
    return [word.low for word in right[:2]] == [",", "which"] and actor in MAKERS


def _date_after(right: Sequence[Word], start: int, dates: Sequence[Moment]) -> Moment | None:
    date = next((date for date in dates if date.start >= start), None)
    if date is None:
        return None
    gap = [word for word in right if word.end <= date.start]
    if len(gap) > 2 * CLOSE or any(word.text in ENDS or word.low in ELSE for word in gap):
        return None
    if gap and gap[-1].low in BOUNDS:
        return None
    return date


def _made_in_front(left: Sequence[Word], dates: Sequence[Moment]) -> Moment | None:
    """Return the date of ``Signed in Bern in 1951, the [treaty]``."""
    if not left or left[0].low not in MADE or left[governor(left)].text != ",":
        return None
    return next((date for date in dates if date.start > left[0].start), None)


def _made_before(
    left: Sequence[Word],
    right: Sequence[Word],
    before: Sequence[Moment],
    behind: Sequence[Moment],
) -> Moment | None:
    """Return the date of ``signed a [treaty] in 1951`` or ``In 1951 they signed a [treaty]``."""
    near = left[-CLOSE:]
    at = max((at for at, word in enumerate(near) if word.low in MADE), default=-1)
    if at < 0 or any(word.text in ENDS or word.low in UNMADE for word in near[at:]):
        return None
    if at and near[at - 1].low in {"to", "would", "will", "not", "may", "could"}:
        return None
    if any(word.low in ELSEWHERE for word in near[at + 1 :] if not _opens_date(word, before)):
        return None
    later = _date_after(right, right[0].start, behind) if right else None
    if later and not any(word.text == "," for word in right if word.end <= later.start):
        return later
    return before[-1] if before and _is_of_clause(left, before[-1]) else None


def _opens_date(word: Word, dates: Sequence[Moment]) -> bool:
    return any(word.end < date.start <= word.end + len(" the ") for date in dates)


def _is_of_clause(left: Sequence[Word], date: Moment) -> bool:
    gap = [word for word in left if word.start >= date.end]
    prior = [word.low for word in left if word.end <= date.start]
    aside = gap and gap[0].text == "," and not RELATIVES.isdisjoint(_last_clause(prior))
    return not (
        aside
        or any(word.text in ENDS or word.low in TURNS for word in gap)
        or set(prior[-2:]) & {"since", "until", "through", "before"}
    )


def _last_clause(prior: Sequence[str]) -> Sequence[str]:
    """Return the words from the last comma on."""
    return list(takewhile(lambda word: word != ",", reversed(prior)))
