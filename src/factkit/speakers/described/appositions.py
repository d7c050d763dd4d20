"""Names in apposition: who stands behind the comma of ``the ministry's spokesman, Juan Roa,``."""

import re

from factkit.countries import find_state
from factkit.layers.names import Name
from factkit.patterns import LatePattern
from factkit.spans import touching
from factkit.speakers.capitals import INDEFINITE
from factkit.speakers.described.companies import is_bare
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.fields import opens_with_field
from factkit.speakers.names.kinds import ACRONYM
from factkit.speakers.names.learning import learn
from factkit.speakers.names.offices import FIELDS
from factkit.speakers.phrases import Phrase
from factkit.speakers.pronouns.openings import CLAUSES, called_at
from factkit.speakers.pronouns.ranks import is_owner
from factkit.speakers.story import Story
from factkit.speakers.words import (
    BODY_WORDS,
    DEMONYMS,
    PERSON_NOUNS,
    PLACE_WORDS,
    TITLES,
    gender_of_name,
    singular,
)

SMALL_FIELDS = FIELDS | {
    "communications", "cricket", "development", "engineering", "football", "intelligence",
    "marketing", "medicine", "nursing", "operations", "policing", "policy", "research", "rugby",
    "safety", "sales", "schools", "science", "staff", "strategy", "studies", "surgery",
    "sustainability", "technology",
}  # fmt: skip
"""Of what one is director; any other noun may say what is named: ``head of retailer Anna Roa``."""
BODIES = BODY_WORDS - PERSON_NOUNS
REACH = 45
"""A title or role before the name takes no more characters."""
BEFORE = re.compile(
    r",[ ](?:the[ ])?(?:[A-Z][a-z]+(?=[ ][a-z]+[ ]$)[ ])?((?:[a-z][a-z-]*[ ]){0,4})$"
)
"""The comma before a name: a title, role or kind may stand between: ``, Danish firm Norvane``."""
BRACKET = " ("
BRANCH = re.compile(r"[ ]\((?:[\w&-]+[ ]){0,2}[\w&-]+\)[ ]")
HIRED = LatePattern(
    r"[ ](?:[a-z]+ed[ ]by|paid[ ]by|representing|(?:based|employed|working)[ ](?:at|for|in|with))"
    r"[ ]([^,;:.\"“”\r\n]{2,60})(?=,[ ][A-Z])"
)
"""What may part a description from its name: ``A baker hired by the council, Juan Roa,``.

In ``A baker hired by the mayor, Juan Roa,`` that may be the mayor.
"""
WORKING = (" appointed ", " based ", " commissioned ", " consulted ", " employed ", " engaged ",
           " hired ", " paid ", " representing ", " retained ", " working ")  # fmt: skip
OF_THEM = " of them"
CLOSING = LatePattern(r"['’]{2}|[^\w\s'’&/-]|[ ](?=[(—–-])|[ ](?:from|in|of)\b|\s*$|[ ]?[\r\n]")
"""What ends an apposition; before a verb the name is the subject of another clause."""
LIST = re.compile(r",?[ ](?:and|or|&)[ ]")
EITHER = frozenset(
    ["backer", "builder", "carrier", "contractor", "developer", "employer", "investor", "landlord",
     "lender", "maker", "operator", "organiser", "organizer", "owner", "parent", "partner",
     "producer", "publisher", "regulator", "rival", "shareholder", "sponsor", "subsidiary",
     "supplier"]
)  # fmt: skip
"""What persons and bodies are called alike."""
OWNERS = frozenset(("his", "her", "their", "its", "my", "our"))


def name_beside(story: Story, phrase: Phrase) -> Name | None:
    """Return the name beside a description, inside the source or right behind it."""
    text, end = story.article.text, phrase.extent.end
    if phrase.head == "one" and text.startswith(OF_THEM, end):
        end += len(OF_THEM)
    if phrase.head in TITLES and (name := _name_within(story, phrase)):
        return name
    if text.startswith(BRACKET, phrase.behind) or text.startswith(BRACKET, end):
        return _name_behind_bracket(story, phrase)
    called = called_at(text, phrase.behind) if text.startswith(CLAUSES, phrase.behind) else -1
    if called >= 0:
        return _name_given(story, phrase, called)
    if text.startswith(WORKING, end) and (clause := HIRED.compiled.match(text, end)):
        end = clause.end() if PERSON_NOUNS.isdisjoint(clause[1].split()) else end
    if not text.startswith(",", end) and text.find(", ", phrase.behind, end) < 0:
        return None
    for name in touching(story.article.names, phrase.behind + 1, end + REACH):
        comma = BEFORE.search(text, max(phrase.behind, name.start - REACH), name.start)
        if comma is not None and comma.start() <= end and _is_closed(text, name):
            between = comma[1].split()
            kinds = BODY_WORDS if phrase.head in BODIES else PERSON_NOUNS
            is_role = not between or between[-1] in kinds or between[-1] in PERSON_NOUNS
            return name if is_role and _is_meant(story, phrase, name) else None
    return None


def _name_given(story: Story, phrase: Phrase, start: int) -> Name | None:
    """Return the name that somebody described gives: no ``who identified as Democrat``."""
    names = touching(story.article.names, start, start + 1)
    if phrase.plural or not names or is_owner(story.article.text, names[0].end):
        return None
    if phrase.head in BODIES and phrase.determiner not in INDEFINITE:
        return None  # `The panel named Juan Roa.`
    spelling = story.cast.index.spelling(names[0])
    is_name = spelling.kind == "person" and not spelling.common
    return names[0] if is_name and spelling.tokens[-1] not in DEMONYMS else None


def _name_within(story: Story, phrase: Phrase) -> Name | None:
    """Return the name behind an office and its field: ``Minister for Health Anna Weiss``."""
    names = touching(story.article.names, phrase.behind, phrase.extent.end)
    if not names or names[-1].end != phrase.extent.end:
        return None
    spelling = story.cast.index.spelling(names[-1])
    between = story.article.text[phrase.behind : names[-1].start]
    is_of_field = opens_with_field(spelling, names[-1]) or _is_field(between)
    is_person = spelling.kind == "person" and bool(spelling.given)
    return names[-1] if is_of_field and is_person else None


def _name_behind_bracket(story: Story, phrase: Phrase) -> Name | None:
    """Return the name behind a rank and its branch: ``ACP (cyber) Anna Weiss``."""
    text = story.article.text
    branch = BRANCH.match(text, phrase.behind) or BRANCH.match(text, phrase.extent.end)
    names = touching(story.article.names, branch.end(), branch.end() + 1) if branch else ()
    is_rank = phrase.head in PERSON_NOUNS or phrase.head in TITLES
    if not names or not is_rank or not _is_closed(text, names[0]):
        return None
    return names[0] if _is_meant(story, phrase, names[0]) else None


def _is_field(between: str) -> bool:
    """Return whether all between an office and a name is a field: ``of planning and roads``."""
    is_complement = between.startswith((" of ", " for ")) and "," not in between
    return is_complement and between.rsplit(maxsplit=1)[-1] in SMALL_FIELDS


def _is_closed(text: str, name: Name) -> bool:
    """Return whether an apposition ends behind a name that is no member of a list."""
    return CLOSING.compiled.match(text, name.end) is not None and not LIST.match(text, name.end)


def _is_meant(story: Story, phrase: Phrase, name: Name) -> bool:
    """Return whether the name can be what the head noun tells of: a person, a body."""
    spelling = story.cast.index.spelling(name)
    if spelling.common or phrase.plural:
        return False
    is_full = len(spelling.tokens) > 1 or bool(spelling.title)
    is_place = spelling.tokens[0] in PLACE_WORDS or find_state(spelling.bare) is not None
    if phrase.head in EITHER:
        return not is_place
    if phrase.head in BODIES:
        return not is_place and _is_body(story, phrase, name)
    if spelling.kind != "person":
        return False
    if phrase.head in PERSON_NOUNS or phrase.head in TITLES or phrase.head == "one":
        is_full = is_full or _tells_alone(phrase, name)
        return (is_full and not is_place) or phrase.determiner in OWNERS
    return gender_of_name(spelling.tokens) is not None


def _tells_alone(phrase: Phrase, name: Name) -> bool:
    """Return whether somebody is brought in by one name alone: ``a rower, Odak, said``.

    ``A rower in the capital, Varna, said`` tells of another, ``the rower, Odak, said`` maybe too.
    """
    if phrase.head == "one":
        return any(singular(word) for word in phrase.complement[-1:])
    return phrase.determiner in INDEFINITE and name.start == phrase.behind + len(", ")


def _is_body(story: Story, phrase: Phrase, name: Name) -> bool:
    """Return whether a name can be a body's: of a bare one (``Norvane``) nothing tells a person.

    An acronym behind a name is but its short form: ``the Harbour Safety Board, HSB,``.
    """
    spelling = story.cast.index.spelling(name)
    if spelling.kind == "organization":
        noun = story.article.text[phrase.bare.start : phrase.behind].rpartition(" ")[2]
        return noun.islower() or not ACRONYM.fullmatch(spelling.bare)
    if phrase.behind < phrase.extent.end:  # `the council in the town, Varna,`
        return False
    entity = story.cast.bearer(name)
    if entity is None or spelling.tells_person:
        return False
    return is_bare(story, entity) or (len(entity.tokens) > 1 and not entity.is_human())


def characterise(story: Story, phrase: Phrase, name: Name, entity: Entity) -> None:
    """Keep a description as the role of its bearer, where the words by the name tell none."""
    learn(story.cast, entity)
    if phrase.head in BODIES:
        entity.kind = "organization"
    if entity.kind == "person" and phrase.head not in entity.role_heads | {"one"}:
        own = name.end - len(story.cast.index.spelling(name).bare)
        end = min(phrase.bare.end, own)
        entity.add_role(story.article.text[phrase.bare.start : end].rstrip())
        story.cast.register.tell(entity, entity.role_heads)
