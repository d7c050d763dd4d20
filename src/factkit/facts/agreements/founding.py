"""Names that are no agreements by their head noun alone: ``Statute of the Harbour Commission``."""

from collections.abc import Sequence

from factkit.facts.agreements.anchors import Head
from factkit.facts.agreements.complements import complement_end, is_number
from factkit.facts.agreements.modifiers import PASSING, first_modifier, names_place
from factkit.facts.agreements.reading import Form, Reading
from factkit.facts.agreements.words import Word
from factkit.lexicon import words
from factkit.patterns import LatePattern

BODIES = words("agreement_bodies")
OPENING = LatePattern(
    r"\s+(?:[Oo]f|[Rr]egarding|[Cc]oncerning|[Rr]elating\s+[Tt]o)\s+(?:[Tt]he\s+|[Rr]iver\s+|[Aa]n?\s+)?[^\W\d_a-z]"
)
CHANGES = words("agreement_changes")
LOCATORS = words("agreement_locators")
LEADS = frozenset({"of", "to", "the"})
"""Words one of which stands right before the name of the agreement that is changed."""

LETTERS = frozenset({",", "A", "B", "C", "D", "E"})


def opens_founding(text: str, head: Head) -> bool:
    """Return whether the words behind a founding noun may tell what it founds."""
    return OPENING.compiled.match(text, head.end) is not None


def founding_form(reading: Reading) -> Form | None:
    """Return the form of the name of a founding act, or None.

    What it founds must be a body or a water that states share: a state has a constitution too,
    and the law has statutes. A place will do for a statute (``Rome Statute``), and a conference
    for its final act.
    """
    text, head, _, modifiers, tape = reading
    if head.noun == "statute" and len(modifiers) == 1 and names_place(modifiers):
        return Form(head.end, head.kind, "proper-name", proof=0)
    end = complement_end(head, tape, bare=True)
    last = modifiers[-1].low if modifiers else ""
    follows = tape.behind(head.end, end - head.end)
    if not follows or not opens_founding(text, head) or (last and last not in PASSING):
        return None
    if any(word.low in BODIES for word in follows):
        return Form(end, head.kind, "head-first", proof=0)
    return Form(end, head.kind, "head-first", proof=1) if last == "final" else None


def first_of_change(before: Sequence[Word]) -> int:
    """Return where the name begins of what changes the agreement behind these words.

    The index is ``len(before)`` for a name that nothing changes.

    >>> from factkit.facts.agreements.words import words_between
    >>> first_of_change(words_between("the Amendments to Annexes A, B and II to the", 0, 44))
    1
    """
    at = len(before) - 1
    if at < 1 or before[at].low not in LEADS:
        return len(before)
    while at > 0 and _locates(before[at]):
        at -= 1
    if not _changes(before, at):
        return len(before)
    while at > 1 and before[at - 1].low == "and" and before[at - 2].text in CHANGES:
        at -= 2
    return first_modifier(before[:at], capital=True)


def _changes(before: Sequence[Word], at: int) -> bool:
    """Return whether a word is a change; what opens a sentence may be a plain noun."""
    word = before[at]
    known = word.text in CHANGES and (at > 0 or word.low.startswith("amend"))
    return known and before[at + 1].low in {"of", "to"}


def _locates(word: Word) -> bool:
    """Return whether a word may tell the part that is changed: ``Article 4, paragraph II``."""
    return word.low in LOCATORS or word.text in LETTERS or word.is_year or is_number(word.text)
