"""Companies: which names are a company's, and whether the text has only one: ``the company``.

A company is mostly called by a bare name (``Norvane``), as persons and places are. What stands
around it tells: ``the carmaker Norvane``, ``Norvane cut its forecast``, ``shares in Norvane``.
"""

from bisect import bisect_left
from itertools import islice

from factkit.countries import find_state
from factkit.layers.names import Name
from factkit.patterns import LatePattern
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.learning import size_up
from factkit.speakers.names.register import FIRM
from factkit.speakers.story import Story
from factkit.speakers.words import BODY_WORDS, PLACE_WORDS

COMPANIES = frozenset(("company", "firm"))
"""What a text that has one company calls it."""
KINDS = frozenset(
    ["airline", "automaker", "brewer", "builder", "carmaker", "chain", "company", "drugmaker",
     "firm", "lender", "maker", "manufacturer", "operator", "producer", "publisher", "retailer",
     "startup", "start-up", "supplier"]
)  # fmt: skip
LONGEST_KIND = len(" manufacturer ")
FIRMS = KINDS | FIRM | {"airlines", "airways", "bank", "industries", "systems", "technologies"}
"""How the names of companies end."""
NO_COMPANIES = PLACE_WORDS | BODY_WORDS
OPENING = 1
"""In the first paragraph, or in the second behind a headline, stands what a story is about."""
LEAD = 24
"""The company of a story is among so many names from its start."""
MENTIONS = 8
BUSINESS = (
    "bid|branches|buyback|customers|dividend|earnings|factories|factory|forecast|guidance|jobs|losses"
    "|outlook|plant|plants|prices|products|profit|profits|results|revenue|sales|shareholders|shares"
    "|staff|stake|stores|workers|workforce"
)
OWNING = LatePattern(
    rf"[ ](?:also[ ]|has[ ]|now[ ])?[a-z]+[ ]its[ ](?:[\w-]+[ ]){{0,3}}(?:{BUSINESS})\b"
)
"""What companies do: ``cut its annual forecast``; a team wins its third game."""
OF_COMPANIES = (
    "founded ",
    "founder of ",
    "executive of ",
    "Shares in ",
    "shares in ",
    "Shares of ",
)


def only_company(story: Story, offset: int) -> Entity | None:
    """Return the company of a story that opens with it and tells of no other up to an offset."""
    names = story.cast.names
    named = names[: min(LEAD, bisect_left(names, (offset,)))]
    bearers = {story.cast.bearer(name) for name in named if not story.cast.is_quoted(name.start)}
    found = [entity for entity in bearers if entity is not None and is_company(story, entity)]
    if len(found) != 1 or story.focus.flow.paragraph(found[0].first) > OPENING:
        return None
    return found[0]


def is_company(story: Story, entity: Entity) -> bool:
    """Return whether a name, or what stands around it, tells of a company."""
    if entity.kind == "organization" and entity.tokens[-1] in FIRMS:
        return True
    is_person = entity.kind == "person" and entity.known
    if is_person or find_state(entity.name) or not NO_COMPANIES.isdisjoint(entity.tokens):
        return False  # `Chile cut its budget`, `The Harbour Board cut its budget`
    mentions = islice(entity.mentions, MENTIONS)
    return any(_stands_as_company(story, name) for name in mentions)


def is_bare(story: Story, entity: Entity) -> bool:
    """Return whether one word without a title is all that names somebody, as no person is named."""
    if entity.kind != "person" or len(entity.tokens) > 1 or find_state(entity.name):
        return False
    size_up(story.cast, entity)
    is_told_of = entity.gender or entity.age or entity.roles
    mentions = islice(entity.mentions.values(), MENTIONS)
    return not is_told_of and not any(spelling.title for spelling in mentions)


def may_be_body(story: Story, entity: Entity) -> bool:
    """Return whether nothing tells that a name is a person's or a place's."""
    if find_state(entity.name) or not PLACE_WORDS.isdisjoint(entity.tokens):
        return False
    if entity.kind == "organization":
        return True
    return is_bare(story, entity) or (len(entity.tokens) > 1 and not entity.is_human())


def _stands_as_company(story: Story, name: Name) -> bool:
    text = story.article.text
    before = text[max(0, name.start - LONGEST_KIND) : name.start].split(" ")
    is_called = len(before) > 1 and not before[-1] and before[-2] in KINDS
    return (
        is_called
        or text.endswith(OF_COMPANIES, 0, name.start)
        or OWNING.compiled.match(text, name.end) is not None
    )
