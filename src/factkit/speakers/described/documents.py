"""Documents that speak: ``a statement from the bank``, ``the memo``; and who issued them."""

import re
from itertools import chain

from factkit.patterns import LatePattern
from factkit.spans import Extent, touching
from factkit.speakers.described.bodies import body_in_focus, described_body
from factkit.speakers.described.body_openings import body_at
from factkit.speakers.names.entities import ANYBODY, Entity
from factkit.speakers.phrases import Phrase, read_phrase
from factkit.speakers.pronouns.candidates import Candidate
from factkit.speakers.pronouns.places import GENDERS, WIDTH
from factkit.speakers.pronouns.ranks import SUBJECT
from factkit.speakers.story import Meant, Story
from factkit.speakers.words import BODY_WORDS, DOCUMENT_NOUNS, WORD, folded

BACK = 1500
"""A document is brought in no more than so many characters before it speaks."""
NEAR = 100
"""A verb that says that somebody is no writer stands no further before it."""
IN_WRITING = LatePattern(
    r"\b(?:[Ii]n|circulated|emailed|hung|issued|left|penned|pinned|posted|published|released|sent"
    r"|shared|taped|wrote) (?:an?|his|her|its|their) ((?:[\w’'-]+ ){0,2}[a-z-]+)"
)
ISSUER = LatePattern(
    r"[ ](?:from|of|by"
    r"|(?:drafted|filed|issued|made|posted|published|released|sent|signed|written)[ ]by)"
    r"[ ](?:the[ ])?"
)
"""What stands before whose words a document holds; one ``seen by`` somebody holds another's."""
ISSUED = re.compile(r"[ ](?:(?:issued|made|released)[ ])?(?:by|from)[ ](?:the[ ])?")
"""Behind it stands who issued a document, whoever is told of before it."""
NO_WRITER = LatePattern(
    r"\b(?:be|been|being|is|are|was|were)[ ](?:(?:\w+ly[ ])?(?:\w+e[dn]|found|shown|told)[ ]"
    r"(?:[^,.;]{1,40}[ ])?)?$|\b(?:heard|learned|learnt|noticed|read|reads|saw)[ ]$"
)
"""Before a document: ``Roa was named in a letter``, ``Roa read in a letter``."""
NO_SUBJECTS = (" against ", " by ", " for ", " from ", " of ", " to ", " with ")
OWNERS = frozenset(("her", "his", "its"))
READS = re.compile(r"[ ](?:\w+ly[ ])?reads?\b")


def document(story: Story, phrase: Phrase) -> Meant | None:
    """Find who issued what speaks: ``a statement from the bank``; else nobody with a name."""
    if phrase.head not in DOCUMENT_NOUNS or phrase.plural:
        return None
    issuer = _issuer(story, phrase)
    if issuer is not None:
        return Meant(issuer, "likely")
    return Meant(story.newcomer(phrase.bare, "unnamed"), "likely")


def is_document(entity: Entity) -> bool:
    """Return whether who has no name is something written: ``a report by 12 millers``."""
    return not DOCUMENT_NOUNS.isdisjoint(entity.role_heads)


def _issuer(story: Story, phrase: Phrase) -> Entity | None:
    """Return whose document it is: the owner, who stands behind ``from``, or its writer."""
    text = story.article.text
    if phrase.possessor is not None:
        return story.cast.bearer(phrase.possessor)
    if phrase.determiner in OWNERS:
        return _owner(story, phrase)
    match = ISSUER.compiled.match(text, phrase.behind, phrase.extent.end)
    if match is None:
        start, head = phrase.extent.start, phrase.head
        is_known = phrase.determiner == "the" and not phrase.modifiers
        if not is_known or text.find(head, max(0, start - BACK), start) < 0:
            return None
        return _writer(story, start, frozenset((head,)))
    return _issuer_at(story, match.end(), phrase.extent.end)


def _owner(story: Story, phrase: Phrase) -> Entity | None:
    """Return whose document it is: ``its statement``, ``her letter``."""
    start = phrase.extent.start
    if phrase.determiner in GENDERS:
        found = story.focus.antecedent(start, GENDERS[phrase.determiner])
        return found.entity if found and found.entity.name else None
    body = body_in_focus(story, start, is_it=False)
    if body is None:
        openings = story.focus.flow.openings(start)
        body = next(filter(None, (_described(story, place, start) for place in openings)), None)
    return body


def _issuer_at(story: Story, start: int, end: int) -> Entity | None:
    """Return who is named behind ``from``, or the body that is described there."""
    names = touching(story.article.names, start, end)
    if names and names[0].start == start:
        return story.cast.bearer(names[0])
    words = [folded(word) for word in WORD.findall(story.article.text, start, end)]
    if words and words[-1] in BODY_WORDS:
        return story.newcomer(Extent(start, end), "organization")
    return None


def written(story: Story, phrase: Phrase) -> Entity | None:
    """Return who wrote what ``it`` means that reads: ``Roa left a note. "...," it read``."""
    text, (start, end) = story.article.text, phrase.extent
    if READS.match(text, end) is None:
        return None
    return _writer(story, start, DOCUMENT_NOUNS, first=story.focus.flow.openings(start)[-1])


def _writer(story: Story, offset: int, nouns: frozenset[str], first: int = 0) -> Entity | None:
    """Return whose words a document holds, by the sentence that brought it in the last time.

    ``In a memo, Roa wrote that``, not who spoke since then.
    """
    text = story.article.text
    place: Extent | None = None
    for match in IN_WRITING.compiled.finditer(text, max(first, offset - BACK), offset):
        words = match[1].split(" ")
        index = next((i for i, word in enumerate(words) if word in nouns), None)
        if index is not None and not story.cast.is_quoted(match.start()):
            end = match.start(1) + len(" ".join(words[: index + 1]))
            place = Extent(match.start(), end)
    return _writes(story, place) if place else None


def _writes(story: Story, place: Extent) -> Entity | None:
    """Return the subject before a document, who reports behind it, or who is named and spoke last.

    ``Roa, in a statement signed by his aide Juan Weiss, urged`` is Roa; two are nobody.
    """
    text = story.article.text
    index = story.focus.flow.sentence(place.start)
    start = story.focus.flow.starts[index]
    issued = ISSUED.match(text, place.end)
    if issued is not None:
        return _issuer_at(story, issued.end(), issued.end() + 1)
    if NO_WRITER.compiled.search(text, max(start, place.start - NEAR), place.start):
        return None
    candidates = story.focus.candidates.of(index)
    before = [one for one in candidates if one.place.end <= place.start and one.rank == SUBJECT]
    behind = [one for one in candidates if one.place.start >= place.end and one.reports]
    if any(one.beside for one in (*before, *behind)):
        return None
    found = (
        _who(story, before)
        or _named_before(story, place.start)
        or _if_named(story, index, body_in_focus(story, place.start, is_it=True))
        or _described(story, start, place.end)
        or _who(story, behind)
        or _if_named(story, index, story.last)
    )
    return found if found and found.name else None


def _described(story: Story, start: int, end: int) -> Entity | None:
    """Return the body without a name that opens a sentence: ``The council published``."""
    place = body_at(story.article.text, start, end)
    if place is None or place.start != start:
        return None
    meant = described_body(story, read_phrase(story.article, story.cast, place))
    return meant and meant.entity


def _who(story: Story, candidates: list[Candidate]) -> Entity | None:
    """Return who spoke of those who stand in a sentence, else who else they are."""
    spoke = (one.whom for one in candidates if isinstance(one.whom, Entity))
    others = (entity for _, entity in story.focus.fitting(candidates, ANYBODY))
    return next(chain(spoke, others), None)


def _named_before(story: Story, offset: int) -> Entity | None:
    """Return whose name stands right before a verb: ``the Harbour Board issued``."""
    names = touching(story.cast.names, offset - 2, offset - 1)
    if not names or story.article.text.endswith(NO_SUBJECTS, 0, names[0].start):
        return None  # `Lawyers for Roa issued`
    return story.cast.bearer(names[0])


def _if_named(story: Story, index: int, entity: Entity | None) -> Entity | None:
    """Return somebody, if a sentence names that one."""
    if entity is None:
        return None
    start, end, _, _ = story.focus.flow.sentences[index]
    names = touching(story.cast.names, start, end)[:WIDTH]
    return entity if any(name in entity.mentions for name in names) else None
