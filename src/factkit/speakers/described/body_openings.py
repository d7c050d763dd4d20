"""The body or document that opens a sentence: ``The union``, ``Steel group Norvane``."""

from factkit.layers.names import Name
from factkit.patterns import LatePattern
from factkit.spans import Extent
from factkit.speakers.pronouns.openings import FRONT, FRONTING, NOUNS, STOPS, first_word
from factkit.speakers.pronouns.ranks import is_owner
from factkit.speakers.words import BODY_WORDS, DOCUMENT_NOUNS, GROUP_NOUNS

BODIES_AND_GROUPS = BODY_WORDS | GROUP_NOUNS
NOUNS_AND_OF = NOUNS | {"of"}
"""Behind these a noun is not the head: ``The police chief``, ``The Office of the Auditor``."""
LONGEST = 4
"""So many words may stand before the name of a body: ``Steel group Norvane``."""
BACK = 400
"""Who tells something is named no further back."""
OPENINGS = ("", "The ", "the ")
OWNED = LatePattern(
    r"(?:[Tt]he|[Aa]n?|[Ii]ts|[A-Z][\w-]+['’]s)[ ][\w’' -]{0,40}?\b([\w-]+),[ ](?:the[ ])?"
)
"""A description before a name in apposition: ``The ship's owner, Norvane,``."""
BODY = LatePattern(r"(?:[Tt]he|[Aa]n?)((?:[ ][\w’'-]+){1,5})")
ASIDES = (", which ", ", whose ", ", in a ")
"""What may stand behind a body that opens a sentence: ``The office, which won, slept``."""
TOLD_BY = LatePattern(r"according to ((?:the|an?)[ ](?:[\w’'-]+[ ]){0,4}?([a-z-]+))(?=[.,])")
"""A body that is cited: ``according to the sheriff's office.``"""


def subject_start(text: str, start: int) -> int:
    """Return where the subject of a sentence may stand: ``In a statement, | the ministry said``."""
    if first_word(text, start) not in FRONTING:  # as mostly
        return start
    front = FRONT.compiled.match(text, start)
    return front.end() if front else start


def is_owned_body(text: str, start: int, name: Name) -> bool:
    """Return whether a name stands beside a noun for a body: ``Its operator, Norvane Rail,``."""
    before = text[start : name.start]
    told = OWNED.compiled.fullmatch(before) if before.endswith((", ", ", the ")) else None
    return told is not None and told[1] in BODY_WORDS


def opens_as_body(text: str, start: int, name: Name) -> bool:
    """Return whether a name opens a sentence, a noun for a body aside: ``Steel group Norvane``."""
    if is_owner(text, name.end):
        return False
    before = text[start : name.start]
    if before in OPENINGS or (text[name.end] == "," and OWNED.compiled.fullmatch(before)):
        return True
    run = before.split()
    return 0 < len(run) <= LONGEST and run[-1] in BODY_WORDS and STOPS.isdisjoint(run)


def body_at(text: str, start: int, end: int) -> Extent | None:
    """Return the body without a name that opens a sentence, or that tells what it says."""
    opening = _noun_phrase_at(text, start, end, BODIES_AND_GROUPS)
    if opening is not None:
        return opening
    told = TOLD_BY.compiled.search(text, max(start, end - BACK), end)
    return Extent(*told.span(1)) if told and told[2] in BODY_WORDS else None


def document_at(text: str, start: int, end: int) -> Extent | None:
    """Return the document that opens a sentence: ``The report ends on a candid note``."""
    return _noun_phrase_at(text, start, end, DOCUMENT_NOUNS)


def _noun_phrase_at(text: str, start: int, end: int, nouns: frozenset[str]) -> Extent | None:
    """Return a noun phrase with one of the nouns as its head."""
    start = subject_start(text, start)
    match = BODY.compiled.match(text, start, end)
    if match is None:
        return None
    run = match[1].split()
    if text.startswith(ASIDES, match.end()):
        run.append("")
    for index, word in enumerate(run[:-1]):
        if word.lower() in nouns and run[index + 1] not in NOUNS_AND_OF:
            return Extent(start, match.start(1) + len(" ".join(["", *run[: index + 1]])))
        if word in STOPS:
            break
    return None
