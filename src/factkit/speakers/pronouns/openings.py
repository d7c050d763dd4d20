"""Openings: the description of a person that opens a sentence: ``The mayor``, ``A neighbour``."""

import re
from typing import NamedTuple

from factkit.attribution.verbs import REPORTING
from factkit.lexicon import words
from factkit.patterns import LatePattern
from factkit.spans import Extent
from factkit.speakers.names.roles import PREDICATING
from factkit.speakers.pronouns.newcomers import BRINGING_IN, tells_of_subject, unlisted
from factkit.speakers.pronouns.ranks import REPORTS
from factkit.speakers.words import BODY_WORDS, DEMONYMS, PERSON_NOUNS, TITLES, singular

TURNS = "And|But|Earlier|Elsewhere|Instead|Later|Meanwhile|Still|Then|Today|Yesterday|Yet"
PLACES = (
    "Across|After|As|At|Behind|Before|By|During|For|From|In|Inside|Near|Not|On|Once|Outside|Since"
    "|When|While"
)
ASKED = "Approached|Asked|Contacted|Pressed|Questioned|Reached"
ANSWERING = (*ASKED.split("|"), "Answering", "Commenting", "Replying", "Responding", "Speaking")
"""Behind these one is brought in who talks."""
FRONT = LatePattern(
    rf"(?:{TURNS}),?[ ]|(?:{PLACES}|{ASKED}|[A-Z][a-z]+ing)[ ][^,;:.\"“”\r\n]{{1,60}},[ ]"
)
"""What may go before a subject: ``But the mayor``, ``Speaking on Monday, a neighbour``."""
FRONTING = frozenset(
    [*f"{TURNS}|{PLACES}|{ASKED}".split("|"), *(f"{turn}," for turn in TURNS.split("|"))]
)
LONGEST_WORD = 24
"""No word that tells how a sentence opens is longer, the space behind it counted."""
DESCRIPTION = LatePattern(
    r"([Tt]he|[Tt]hat|[Tt]his|[Aa]n?|[Aa]nother|[Oo]ne|[Bb]oth|[Tt]wo|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)"
    r"((?:[ ][\w-]+){1,5})(?![\w’'-])"
)
OWNERS = frozenset(("His", "Her", "Its", "Their"))
DESCRIBING = OWNERS.union(("The", "A", "An", "Another", "One", "Both", "Two", "That", "This"))
KNOWN = frozenset(("The", "Both", "That", "This"))
"""Behind them nobody new is told of."""
ATTACHED = words("attached_nouns")
CLAUSES = (" who ", ", who ", " named ", " called ")
CALLED_AS = LatePattern(
    r"[ ](?:called|named)[ ](?=[A-Z][\w’-]*(?:[ ][A-Z][\w’-]*){0,3}"
    r"(?:[,.]|[ ](?:who|came|has|is|said|says|told|tells|was|[a-z]+ed)\b))"
    r"|,?[ ]who[ ](?:[a-z]+[ ]){0,6}?(?:identified|introduced|known|names?)"
    r"(?:[ ](?:by|family|first|given|her|herself|his|himself|just|last|merely|name|only|simply"
    r"|surname|their|themselves)){0,6}[ ]as[ ](?:just[ ]|only[ ]|simply[ ])?(?=[A-Z])"
)
"""What stands between a description and the name somebody gives, maybe not the whole one."""
COMPLEMENT = LatePattern(
    r"[ ](?:in[ ]question|in[ ]charge|concerned|involved)(?=,)"
    r"|[ ](?:of|for|from|at|to)[ ](?:(?:the|an?|his|her)[ ])?"
    r"(?:[A-Z][\w-]+(?:[ ][A-Z][\w-]+)*|[a-z-]+(?:[ ][a-z-]+(?=,[ ]who))?)(?:[ ]\d+)?"
)
NAMED = re.compile(r"[ ][A-Z]|['’]")
"""Behind a description: whose name follows is known by it, and an owner is no subject."""
NOUNS = PERSON_NOUNS | BODY_WORDS
OFFICES = PERSON_NOUNS & TITLES
"""What many papers write large: ``The Governor slept``; but ``The Guardian said``."""
COMPOUNDING = frozenset(("attorney", "chief", "deputy", "lord", "prime", "vice"))
"""Words that make another office of one: ``The chief minister`` is bare as ``The minister`` is."""
MANY = frozenset(("two", "three", "both", "four"))
CALLED = frozenset(("accused", "deceased"))
"""What somebody is called, and a verb as well: ``The accused slept``; ``The accused clerk``."""
OWNED_BY_ONE = LatePattern(r"(?:His|Her|Its|Their)((?:[ ][\w-]+){1,6}),[ ]")
STOPS = words("function_words").union(REPORTING).difference(("state",))
"""Words that stand in no noun phrase, and so end one; not so ``The state senator``."""
ASIDE = LatePattern(
    r"[A-Z][a-z]+(?:[ ][a-z]+){0,4},[ ][A-Z][\w’'-]+(?:[ ][A-Z][\w.’'-]*){1,3}(?:,[ ]\d\d)?,[ ]"
    r"([a-z]+)\b"
)
"""Who is named between commas behind a few small words, and the verb behind; an age aside."""
LONGEST_OPENING = 50
NOUN_BEFORE = LatePattern(r"(?:[a-z][a-z-]*[ ]){0,3}([a-z\d-]+)[ ](?=[A-Z])")


class Described(NamedTuple):
    """A description that opens a sentence: its head noun, and whether it brings in somebody new.

    ``start`` is where it stands, ``wording`` where without its article; ``many`` is set for ``the
    two women``, ``bare`` where nothing qualifies the noun, ``owned`` for ``his sister``.
    """

    head: str
    bare: bool
    new: bool
    many: bool
    wording: Extent
    start: int
    owned: bool


def first_word(text: str, start: int) -> str:
    """Return the word that opens a sentence, and the mark behind it; nothing for a long one."""
    end = text.find(" ", start, start + LONGEST_WORD)
    return text[start:end] if end > 0 else ""


def description_at(text: str, start: int, first: str) -> Described | None:
    """Return the description of a person that opens a sentence: ``The mayor``, ``A neighbour``.

    A word or a phrase may go before it: ``But the mayor``, ``On Monday, a neighbour``; ``first`` is
    the first word of the sentence.
    """
    if first not in DESCRIBING:
        may_go_before = first in FRONTING or first.endswith("ing")
        front = FRONT.compiled.match(text, start) if may_go_before else None
        if front is None:  # as mostly
            return None
        start = front.end()
    match = DESCRIPTION.compiled.match(text, start)
    if match is None:
        return None
    article, run = match[1].capitalize(), match[2].split()
    many = article in ("Both", "Two") or run[0] in MANY
    index, head = _head(run, many=many)
    if not head and article in BRINGING_IN:
        index, head = unlisted(text, match.start(2), run)
    owned = article in OWNERS
    if not head or (owned and head not in ATTACHED):
        return None
    end = match.start(2) + len(" ".join(["", *run[: index + 1]]))
    if NAMED.match(text, end):
        return None
    behind = COMPLEMENT.compiled.match(text, end)
    is_whole = run[0] == "of" or index < 0  # `One of the bakers`, `One said`
    begin = match.start() if is_whole else match.start(2) + 1
    wording = Extent(begin, behind.end() if behind else end)
    new = not owned and article not in KNOWN
    if new and not many and tells_of_subject(text, wording.end):
        return None
    bare = COMPOUNDING.issuperset(map(str.lower, run[:index]))
    return Described(head, bare, new, many, wording, start, owned)


def _head(run: list[str], *, many: bool) -> tuple[int, str]:
    """Return where the head noun stands in a run of words, and itself; nothing where none does."""
    for index, word in enumerate(run):
        behind = run[index + 1] if index + 1 < len(run) else ""
        if index == 0 and word in CALLED:
            if behind not in NOUNS:
                return index, word
            continue
        if word in STOPS and word not in MANY:
            break
        if word.lower() in DEMONYMS and behind.islower() and behind not in PERSON_NOUNS:
            return index, word.lower()
        is_office = word.lower() in OFFICES and not behind[:1].isupper()  # `The Prime Minister`
        noun = singular(word) if many else word.lower() if is_office else word
        if noun in PERSON_NOUNS and behind not in NOUNS:
            return index, noun or word
    return 0, ""


def named_aside(text: str, start: int) -> int:
    """Return where somebody is named who reports: ``One of them, Juan Roa, said``; else -1.

    No place stands so: ``The mayor of Varna, North Kestria, said``.
    """
    comma = text.find(", ", start, start + LONGEST_OPENING)
    if comma < 0 or not text[comma + 2 : comma + 3].isupper():  # as mostly
        return -1
    named = ASIDE.compiled.match(text, start)
    return comma + 2 if named and named[1] in REPORTS else -1


def apposed_at(text: str, start: int, told: Described | None) -> int:
    """Return where a name may stand beside a description: ``The owner of the shop, Juan Roa,``.

    ``Her counterpart in Varna, Juan Roa,`` too; without a name that may be anybody. Another
    description may go before the name: ``The coach, former striker Juan Roa,``; and the verb may
    stand between: ``The bride is Anna Roa``.
    """
    if told is not None and text.startswith(CLAUSES, told.wording.end):
        return called_at(text, told.wording.end)
    if told is not None and text.startswith(PREDICATING, told.wording.end):
        return text.index(" ", told.wording.end + 1) + 1
    if told is not None and text.startswith(", ", told.wording.end):
        return _behind_noun(text, told.wording.end + len(", "))
    owned = OWNED_BY_ONE.compiled.match(text, start)
    if owned is None or not _head(owned[1].split(), many=False)[1]:
        return -1
    return _behind_noun(text, owned.end())


def called_at(text: str, end: int) -> int:
    """Return where the name stands that somebody described gives: ``who gave her name as``."""
    match = CALLED_AS.compiled.match(text, end)
    return match.end() if match else -1


def _behind_noun(text: str, start: int) -> int:
    """Return where a name may stand behind a noun for a person without an article."""
    match = NOUN_BEFORE.compiled.match(text, start) if text[start : start + 1].islower() else None
    if match is None:  # as mostly
        return start
    told = match[0].split()
    is_noun = match[1] in PERSON_NOUNS or "former" in told or match[1].isdigit()
    return match.end() if is_noun and STOPS.isdisjoint(told) else start


def is_fronted(text: str, start: int, subject: int) -> bool:
    """Return whether nothing but a word or phrase of place or time goes before a subject."""
    return FRONT.compiled.fullmatch(text, start, subject) is not None
