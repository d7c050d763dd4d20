"""Mentions of agreements: where a name stands, which form it has, whether it needs proof."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factkit.article import Article
from factkit.facts.agreements.anchors import Head, find_heads
from factkit.facts.agreements.complements import PLACES, complement_end, subject_end
from factkit.facts.agreements.known import find_known
from factkit.facts.agreements.model import AgreementKind
from factkit.facts.agreements.modifiers import SUBJECTS, first_modifier
from factkit.facts.agreements.refusals import is_planned, is_private, is_refused
from factkit.facts.agreements.sides import Side, find_sides
from factkit.facts.agreements.words import Word, words_between
from factkit.lexicon import words
from factkit.spans import Extent, at

TYPES = words("agreement_types")
REACH = 160
"""Characters before the head noun in which a name must start."""

PLURALS = frozenset({"accords", "conventions", "protocols", "covenants", "amendments", "adjustments"})
"""Plural heads that may be one agreement; ``treaties`` or ``deals`` are many."""

STRONG = frozenset({"treaty", "accord", "accords", "protocol", "convention", "armistice"})
"""Small heads that make an agreement of any capitalised word before them: ``Plaza accord``."""

DESCRIBED = frozenset({
    "accord", "agreement", "convention", "deal", "declaration", "memorandum", "pact", "protocol",
    "treaty",
})  # fmt: skip
"""Heads that, without any capital, may be described by a subject."""

MADE_OF = frozenset({"amendment", "amendments", "adjustments"})
"""Heads that are agreements only when they change one: not the Second Amendment."""

WEAK = frozenset({"deal", "framework", "arrangement", "compact", "communique", "communiqué"})
"""Heads whose capital says little: ``Green New Deal``."""


class Mention(NamedTuple):
    """A mention of an agreement in ``sentence``.

    ``head`` is where its head noun starts. A ``proper`` name stands for itself; a description
    (``extradition treaty``) is an agreement only with a year or a party.
    """

    start: int
    end: int
    head: int
    kind: AgreementKind
    rule: str
    proper: bool
    sentence: Extent
    spliced: bool


class Form(NamedTuple):
    """What the words of a name say of it."""

    end: int
    rule: str
    proper: bool


def find_mentions(article: Article) -> Iterator[Mention]:
    """Yield the mentions of agreements in text order; they do not overlap."""
    behind = 0
    for place in sorted((*find_heads(article.text), *find_known(article.text)), key=lambda p: p[:2]):
        if place.start < behind:
            continue
        around = surroundings(article, place.start)
        if around is None:
            continue
        if isinstance(place, Head):
            mention = read_mention(article.text, place, *around, behind)
        else:
            mention = Mention(*place[:2], place.start, place.kind, "known-name", True, *around)
        if mention:
            behind = mention.end
            yield mention


def surroundings(article: Article, offset: int) -> tuple[Extent, bool] | None:
    """Return the sentence at an offset and whether it is spliced in, None within furniture."""
    sentence = at(article.sentences, offset)
    if sentence is None:
        return None
    return Extent(sentence.start, sentence.end), sentence.headline


def read_mention(
    text: str, head: Head, sentence: Extent, spliced: bool, behind: int
) -> Mention | None:
    """Return the mention of an agreement that has this head noun, or None."""
    left = words_left(text, head, max(sentence.start, behind))
    first = first_modifier(left, head.capital)
    modifiers = left[first:]
    if is_refused(text, head, left, modifiers, sentence):
        return None
    form = (_capital_form if head.capital else _small_form)(
        text, head, left[:first], modifiers, sentence
    )
    if form is None:
        return None
    start = modifiers[0].start if modifiers else head.start
    return Mention(
        start, form.end, head.start, head.kind, form.rule, form.proper, sentence, spliced
    )


def words_left(text: str, head: Head, start: int) -> list[Word]:
    """Return the words before a head noun, no farther than a name may reach."""
    window = max(start, head.start - REACH)
    left = words_between(text, window, head.start)
    return left[1:] if window > start else left  # the window may start within a word


def _capital_form(
    text: str, head: Head, before: Sequence[Word], modifiers: Sequence[Word], sentence: Extent
) -> Form | None:
    end = complement_end(text, head, sentence.end, bare=not modifiers)
    if head.noun in MADE_OF:
        inner = any(other.start < end for other in find_heads(text[head.end : end]))
        return Form(end, "head-first", proper=True) if inner else None
    if end > head.end:
        return Form(end, "name-and-complement" if modifiers else "head-first", proper=True)
    if not modifiers:
        return _bare_capital_form(text, head, before, sentence)
    if head.is_plural and head.noun not in PLURALS or _is_mere_side(modifiers):
        return None
    if head.noun in WEAK and not _names_place(modifiers) and len(_states(modifiers)) < 2:
        return None
    return Form(head.end, "proper-name", proper=True)


def _bare_capital_form(
    text: str, head: Head, before: Sequence[Word], sentence: Extent
) -> Form | None:
    """Return the form of ``the Agreement on fishing``, ``a Memorandum of Understanding``."""
    if head.end > head.start + len(head.noun) and not (before and before[-1].low in {"this"}):
        return Form(head.end, "proper-name", proper=True)
    if not before or before[-1].low not in {"the", "a", "an"} or head.noun in WEAK:
        return None
    end = subject_end(text, head, sentence.end)
    return Form(end, "head-and-subject", proper=True) if end > head.end else None


def _is_mere_side(modifiers: Sequence[Word]) -> bool:
    """Return whether a state alone stands before the head: some desks capitalise ``U.S. Deal``."""
    return len(_states(modifiers)) == 1 and _states(modifiers)[0].end == modifiers[-1].end and (
        _states(modifiers)[0].start == modifiers[0].start
    ) and not _names_place(modifiers)


def _states(modifiers: Sequence[Word]) -> list[Side]:
    return [side for side in find_sides(modifiers) if side.form != "capital"]


def _names_place(modifiers: Sequence[Word]) -> bool:
    """Return whether a place that gave agreements their name stands among the words."""
    if any(side.form == "capital" for side in find_sides(modifiers)):
        return True
    texts = [word.text for word in modifiers]
    pairs = map(" ".join, zip(texts, texts[1:], strict=False))
    return any(name in PLACES for name in (*texts, *pairs))


def _small_form(
    text: str, head: Head, before: Sequence[Word], modifiers: Sequence[Word], sentence: Extent
) -> Form | None:
    subject = [word for word in modifiers if is_subject(word, sentence)]
    capitals = [word for word in modifiers if word.is_capital and word not in subject]
    end = head.end
    if not any(word.low not in TYPES for word in subject):
        end = subject_end(text, head, sentence.end)
    if capitals:
        form = _small_with_capitals(head, end, modifiers, capitals)
        if form:
            return form
    if capitals or head.noun not in DESCRIBED or is_planned(before) or is_private(before, subject):
        return None
    if not any(word.low not in TYPES for word in subject):
        return Form(end, "head-and-subject", proper=False) if end > head.end else None
    if any(word.low in SUBJECTS for word in subject):
        return Form(end, "subject-and-head", proper=False)
    return None


def is_subject(word: Word, sentence: Extent) -> bool:
    """Return whether the word tells what the agreement is about, be it with the capital of a start."""
    small = word.low in SUBJECTS | TYPES
    return not word.is_capital or (small and word.start == sentence.start)


def _small_with_capitals(
    head: Head, end: int, modifiers: Sequence[Word], capitals: Sequence[Word]
) -> Form | None:
    states = _states(modifiers)
    if len(states) > 1:
        return Form(end, "party-pair", proper=True)
    if _names_place(modifiers):
        return Form(end if end == head.end else head.end, "modifier-and-head", proper=True)
    if head.is_plural and head.noun not in PLURALS:
        return None
    told = end > head.end or any(word.low in SUBJECTS for word in modifiers)
    if states:
        side = states[0]
        if told or (side.form in {"name", "body"} and side.country not in {"US", "GB"}):
            return Form(end, "modifier-and-head", proper=True)
        return None
    if head.noun in STRONG or told:
        return Form(end if not told else head.end, "modifier-and-head", proper=True)
    return None
