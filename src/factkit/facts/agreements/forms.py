"""The forms of a name, told from its head noun and the words before it."""

from collections.abc import Sequence

from factkit.facts.agreements.anchors import KINDS, NOUNS, Head
from factkit.facts.agreements.complements import complement_end
from factkit.facts.agreements.founding import founding_form
from factkit.facts.agreements.governors import is_ratified
from factkit.facts.agreements.model import AgreementKind
from factkit.facts.agreements.modifiers import SUBJECTS, names_place
from factkit.facts.agreements.reading import Form, Reading
from factkit.facts.agreements.refusals import is_loan, is_planned, is_private
from factkit.facts.agreements.sides import Side, find_sides
from factkit.facts.agreements.subjects import subject_end
from factkit.facts.agreements.words import Word
from factkit.lexicon import words

TYPES = words("agreement_types")
STATELY = words("agreement_worldly") | SUBJECTS | TYPES
"""Words that make a convention one of states, not a meeting."""

SINGLE = frozenset({"accords", "conventions", "protocols", "covenants"})
"""Plural heads that may be one agreement; ``treaties`` or ``deals`` are many."""

SORTS = (TYPES | SUBJECTS) - {
    "arms", "defence", "defense", "extradition", "free", "nuclear", "peace", "security", "trade",
}  # fmt: skip
"""Words that make no name of a head without its parties: ``Fisheries Agreement between``.

Those left out do: newspapers name agreements of these sorts by them alone.
"""

STRONG = frozenset({"treaty", "accord", "accords", "armistice"})
"""Small heads that make an agreement of any capitalised word before them: ``Plaza accord``."""

DESCRIBED = frozenset({
    "accord", "agreement", "armistice", "convention", "deal", "declaration", "memorandum", "pact",
    "protocol", "treaty",
})  # fmt: skip
"""Heads that, without any capital, may be described by a subject."""

WEAK = frozenset({"deal", "framework", "arrangement", "compact"})
"""Heads whose capital says little: ``Green New Deal``."""

CONVENTION_CITIES = frozenset({"Chicago", "Madrid", "Washington"})
"""Where parties and trades meet as often as states: not the Chicago convention, in lower case."""

NEAR = 60
"""Characters behind a head noun in which a verb may prove an agreement."""

TRUCES = frozenset({"ceasefire", "cease-fire", "truce", "armistice"})


def capital_form(reading: Reading) -> Form | None:
    """Return the form of a name whose head noun has a capital, or None."""
    _, head, _, modifiers, tape = reading
    if head.founding:
        return founding_form(reading)
    paired = all(word.low in SORTS for word in modifiers)
    end = complement_end(head, tape, bare=not modifiers, paired=paired)
    if end > head.end and not (head.noun == "deal" or (head.noun == "exchange" and modifiers)):
        return _form_with_complement(reading, end)
    if not modifiers or _is_body_alone(modifiers):
        return _bare_form(reading)
    if _is_name(head, modifiers):
        return Form(head.end, kind_of(head, modifiers), "proper-name", proof=0)
    if head.noun == "convention":
        return Form(head.end, head.kind, "proper-name", proof=_convention_proof(reading))
    return None


def _form_with_complement(reading: Reading, end: int) -> Form:
    text, head, _, modifiers, tape = reading
    if not modifiers:
        mere = text[head.end : end].strip().isdecimal()  # `Protocol 7`
        return Form(end, head.kind, "head-first", proof=1 if mere else 0)
    placed = tape.behind(head.end, NEAR)[0].low == "of"  # `Bakers Convention of Utah`
    meeting = placed and head.noun == "convention" and not _is_name(head, modifiers)
    proof = _convention_proof(reading) if meeting else 0
    return Form(end, head.kind, "name-and-complement", proof)


def _convention_proof(reading: Reading) -> int:
    """Return the proof that a convention needs whose words may tell a meeting as well."""
    follows = reading.tape.behind(reading.head.end, NEAR)
    return 0 if is_ratified(reading.before, follows) else 3


def _bare_form(reading: Reading) -> Form | None:
    """Return the form of ``the Agreement on fishing``, ``a Memorandum of Understanding``."""
    text, head, before, _, tape = reading
    if head.is_phrase:
        return Form(head.end, head.kind, "proper-name", proof=0)
    if (
        not before
        or not (before[-1].low in {"the", "a", "an"} or before[-1].is_year)
        or head.noun in WEAK
    ):
        return None
    end = subject_end(text, head, tape)
    return Form(end, head.kind, "head-and-subject", proof=0) if end > head.end else None


def _is_name(head: Head, modifiers: Sequence[Word]) -> bool:
    """Return whether capitalised words before a capitalised head make a name of it."""
    placed = names_place(modifiers)
    if head.is_plural and head.noun not in SINGLE:
        return placed or _is_of_state(modifiers)
    if head.noun in WEAK:
        return placed or len(states_in(modifiers)) > 1
    if head.noun == "convention":
        return placed or any(word.low in STATELY for word in modifiers)
    return placed or not _is_mere_side(modifiers)


def _is_mere_side(modifiers: Sequence[Word]) -> bool:
    """Return whether a state alone stands before the head: some desks write ``U.S. Deal``."""
    states = states_in(modifiers)
    return len(states) == 1 and (
        states[0].start == modifiers[0].start and states[0].end >= modifiers[-1].end
    )


def _is_of_state(modifiers: Sequence[Word]) -> bool:
    """Return whether a state's name is part of the name: ``Panama Canal Treaties``."""
    names = [state for state in states_in(modifiers) if state.form == "name"]
    return bool(names) and names[0].country not in {"US", "GB"} and not _is_mere_side(modifiers)


def _is_body_alone(modifiers: Sequence[Word]) -> bool:
    return _is_mere_side(modifiers) and states_in(modifiers)[0].form == "body"


def states_in(modifiers: Sequence[Word]) -> list[Side]:
    """Return the sides among the words, capitals aside: those are where agreements were made."""
    return [side for side in find_sides(modifiers) if side.form != "capital"]


def kind_of(head: Head, modifiers: Sequence[Word]) -> AgreementKind:
    """Return the kind: a ``ceasefire agreement`` is a ceasefire."""
    last = modifiers[-1].low if modifiers else ""
    if last in TRUCES:
        return "ceasefire"
    return NOUNS.get(last, head.kind)


def small_form(reading: Reading) -> Form | None:
    """Return the form of a name whose head noun is in lower case, or None."""
    text, head, before, modifiers, tape = reading
    subject = [word for word in modifiers if is_subject(word, tape.start)]
    told = any(word.low not in TYPES for word in subject)
    end = head.end if told else subject_end(text, head, tape)
    capitals = [word for word in modifiers if word not in subject]
    kind = kind_of(head, modifiers)
    if capitals:
        return _form_with_capitals(reading, end, kind, capitals)
    if head.noun not in DESCRIBED or is_loan(subject):
        return None
    if is_private(before, subject):
        return Form(head.end, kind, "subject-and-head", proof=3) if told else None
    if not told and end > head.end:
        return Form(end, kind, "head-and-subject", proof=2 if head.noun == "deal" else 1)
    known = any(word.low in SUBJECTS for word in subject) or _is_joint(head, subject)
    if told or known:
        sure = known or head.noun == "treaty"
        return Form(head.end, kind, "subject-and-head", proof=1 if sure else 2)
    return None


def is_subject(word: Word, start: int) -> bool:
    """Return whether a word, capitalised at the start of a sentence at most, tells the subject."""
    small = word.low in SUBJECTS or word.low in TYPES
    return not word.is_capital or (small and word.start == start)


def _is_joint(head: Head, subject: Sequence[Word]) -> bool:
    return head.noun == "declaration" and any(word.low == "joint" for word in subject)


def _form_with_capitals(
    reading: Reading, end: int, kind: AgreementKind, capitals: Sequence[Word]
) -> Form | None:
    """Return the form of ``Paris accord``, ``U.S.-Soviet grain deal``, ``Nafta agreement``."""
    head, before, modifiers = reading.head, reading.before, reading.modifiers
    states = states_in(modifiers)
    many = head.is_plural and head.noun not in SINGLE
    placed = head.noun == "agreements" and len(modifiers) == 1  # `the Minsk agreements`
    if many and not states and not placed:
        return None
    if len(states) > 1:
        loose = is_planned(before) and before[-1].low in {"a", "an"}
        return None if loose else Form(end, kind, "party-pair", proof=0)
    name = " ".join(word.text for word in capitals)
    if name in KINDS or any(word.text in KINDS or word.low in NOUNS for word in capitals):
        return Form(head.end, kind, "modifier-and-head", proof=0)
    return _form_with_place(head, end, kind, modifiers, states)


def _form_with_place(
    head: Head, end: int, kind: AgreementKind, modifiers: Sequence[Word], states: Sequence[Side]
) -> Form | None:
    rule, about = "modifier-and-head", modifiers[-1].low in SUBJECTS
    if head.noun == "convention":
        placed = len(modifiers) == 1 and modifiers[0].text not in CONVENTION_CITIES
    else:
        placed = True
    if placed and names_place(modifiers):
        return Form(head.end, kind, rule, proof=0)
    if head.is_plural and head.noun not in SINGLE:
        return None
    if states:
        named = states[0].form in {"name", "body"} and states[0].country not in {"US", "GB"}
        if about or end > head.end or (named and head.noun not in {"protocol", "convention"}):
            return Form(end, kind, rule, proof=0)
        return None
    if head.noun in STRONG:
        return Form(head.end, kind, rule, proof=0)
    return Form(head.end, kind, rule, proof=1 if about and not is_private((), modifiers) else 3)
