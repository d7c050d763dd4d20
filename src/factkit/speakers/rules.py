"""The rules that find who is behind a source: most precise first, the first answer settles it."""

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import chain

from factkit.patterns import LatePattern
from factkit.spans import Extent
from factkit.speakers.described.ages import aged
from factkit.speakers.described.bodies import body_in_focus, described_body, seat
from factkit.speakers.described.body_openings import body_at, document_at
from factkit.speakers.described.descriptions import by_role, in_focus
from factkit.speakers.described.documents import document, is_document, written
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.learning import learn
from factkit.speakers.names.naming import apposed, joined, named
from factkit.speakers.names.offices import DEPUTIES
from factkit.speakers.phrases import Form, Phrase, read_phrase
from factkit.speakers.pronouns.places import GENDERS
from factkit.speakers.pronouns.ranks import addresses
from factkit.speakers.pronouns.rivals import has_rivals, passes_over
from factkit.speakers.story import UNSURE, Meant, Story
from factkit.speakers.words import AN, DEMONYMS, PERSON_NOUNS, PLAYERS, TITLES, Gender

Rule = Callable[[Story, Phrase], Meant | None]

RELATIVE = frozenset(("who", "whom", "whose", "which"))
GATHERED = frozenset(("they", "them", "their", "it", "its"))
NEAR = 120
"""A relative pronoun stands no more than so many characters behind its name."""
DESCRIBED = LatePattern(
    r"\b((?:(?:[Tt]he|[Aa]n?|[Oo]ne)[ ](?:[a-z-]+[ ]){0,3}?)?[a-z-]+)(?=,?[ ]$)"
)
SECOND = (" and ", " or ", " but ")
RELATED = re.compile(r"(?:,[ ][^,;:.]{1,60})?,?[ ](?:who|whose|whom|which)[ ]")
"""The first relative clause of a name, an apposition aside."""
OF_PERSONS = (TITLES, DEMONYMS, PLAYERS, DEPUTIES)
"""Nouns that tell of a person in capitals, too: ``the Sinn Féin TD``, but ``the Varna Sun``."""
PARTED = re.compile(r"[.!?][ ]")


def relative(story: Story, phrase: Phrase) -> Meant | None:
    """``who``, ``which``: the person, or the body, whose name stands before it."""
    if phrase.head not in RELATIVE:
        return None
    start, names = phrase.extent.start, story.cast.names
    text = story.article.text
    is_second = text.endswith(SECOND, 0, start)  # `Roa, who has sued and who says`
    described = None if is_second else DESCRIBED.compiled.search(text, max(0, start - NEAR), start)
    if described is not None and not text.endswith(", ", 0, described.start()):
        return _described(story, Extent(*described.span(1)), phrase)
    index = bisect_left(names, (start,))
    for name in reversed(names[max(0, index - 4) : index]):
        if start - name.end > NEAR or PARTED.search(text, name.end, start):
            break
        if is_second and RELATED.match(text, name.end) is None:
            continue
        entity = story.cast.bearer(name)
        if entity is not None and _may_relate(story, phrase, entity):
            return Meant(entity, "likely")
    return UNSURE


def _described(story: Story, place: Extent, relative: Phrase) -> Meant:
    """Return who is described right before a relative pronoun: ``neighbours, who``."""
    phrase = read_phrase(story.article, story.cast, place)
    if not phrase.is_known and not phrase.plural:
        return UNSURE
    meant, _ = resolve(story, phrase)
    if meant.entity is None or (meant.entity.kind == "organization") != (relative.head == "which"):
        return UNSURE
    return Meant(meant.entity, "likely")


def _may_relate(story: Story, phrase: Phrase, entity: Entity) -> bool:
    if phrase.head == "which":
        return entity.kind == "organization"
    learn(story.cast, entity)
    return entity.is_human()


def gendered(story: Story, phrase: Phrase) -> Meant | None:
    """``he``, ``she``: the one of that gender in focus."""
    if phrase.head not in GENDERS:
        return None
    gender = GENDERS[phrase.head]
    offset = phrase.extent.start
    found = story.focus.antecedent(offset, gender)
    if found is None or not found.entity.name:
        return UNSURE
    entity = found.entity
    if not found.clear and passes_over(story.focus, offset, entity, gender):
        return UNSURE
    told = entity.gender == gender and entity not in story.guessed
    is_certain = phrase.extent in story.firm and (
        (told and found.clear) or _is_alone(story, offset, entity, gender, told=told)
    )
    if not told and not found.clear:
        story.guessed.add(entity)
    entity.gender = gender
    return Meant(entity, "certain" if is_certain else "likely")


def _is_alone(story: Story, offset: int, entity: Entity, gender: Gender, *, told: bool) -> bool:
    """Return whether nobody else could be meant.

    Who spoke last goes on speaking: only those named since then could be meant as well.
    """
    text = story.article.text
    goes_on = story.last is entity and story.recent(offset) is entity
    if not told and not (goes_on and story.recent(offset, reach=0)):
        return False
    if entity in story.guessed or (goes_on and addresses(text, story.last_place, gender)):
        return False
    since = story.last_place.start if goes_on else 0
    return not has_rivals(story.focus, since, offset, entity, gender)


def gathered(story: Story, phrase: Phrase) -> Meant | None:
    """``they``, ``it``: the body that reports or is the subject here, else what spoke last."""
    if phrase.head not in GATHERED:
        return None
    offset, is_it = phrase.extent.start, phrase.head in ("it", "its")
    writer = written(story, phrase) if is_it else None
    if writer is not None:
        return Meant(writer, "likely")
    recent = story.recent(offset)
    body = body_in_focus(story, offset, is_it=is_it) or _body_without_name(story, offset) or recent
    if body is None or body.kind == "person" or body.is_human():
        body = _document_in_focus(story, offset, recent) if is_it else None
    return Meant(body, "likely") if body else UNSURE


def _document_in_focus(story: Story, offset: int, recent: Entity | None) -> Entity | None:
    """Return the document that spoke last, or that the sentence here or before is about."""
    if recent is not None and recent.kind == "unnamed" and is_document(recent):
        return recent
    for start in story.focus.flow.openings(offset):
        place = document_at(story.article.text, start, offset)
        if place is not None:
            return resolve(story, read_phrase(story.article, story.cast, place))[0].entity
    return None


def _body_without_name(story: Story, offset: int) -> Entity | None:
    """Return the body that is described in this sentence or the one before: ``The union``."""
    text = story.article.text
    for start in story.focus.flow.openings(offset):
        place = body_at(text, start, offset)
        if place is not None:
            meant, _ = resolve(story, read_phrase(story.article, story.cast, place))
            if meant.entity is not None:
                story.places[meant.entity].add(place)
            return meant.entity
    return None


def nobody(_story: Story, _phrase: Phrase) -> Meant | None:
    """``I``, ``we``, ``one``: the text does not tell who that is."""
    return UNSURE


def crowd(story: Story, phrase: Phrase) -> Meant | None:
    """``residents``, ``police``: many who have no name."""
    if not phrase.plural:
        return None
    return Meant(story.newcomer(phrase.bare, "group"), "certain")


def unnamed(story: Story, phrase: Phrase) -> Meant | None:
    """Take one who has no name: ``a senior official``."""
    if not phrase.head:
        return None
    last = story.article.text[phrase.bare.start : phrase.behind].rpartition(" ")[2]
    if not phrase.determiner and not phrase.possessor and not phrase.is_known:
        return UNSURE  # no noun, or none that speaks: `According to`, `high hopes`
    is_name = phrase.determiner == "the" and last[:1].isupper()  # `the Varna Sun`
    if is_name and not any(phrase.head in nouns for nouns in OF_PERSONS):
        return Meant(story.newcomer(phrase.bare, "organization"), "likely")
    newcomer = story.newcomer(phrase.bare, "unnamed", phrase.behind)
    is_somebody = phrase.determiner in AN and phrase.head in PERSON_NOUNS
    return Meant(newcomer, "certain" if is_somebody else "likely")


OF_FORM: dict[Form, tuple[tuple[str, Rule], ...]] = {
    "name": (("seat", seat), ("name", named)),
    "names": (("names", joined),),
    "pronoun": (
        ("relative", relative),
        ("pronoun", gendered),
        ("plural-pronoun", gathered),
        ("other-pronoun", nobody),
    ),
    "description": (
        ("apposition", apposed),
        ("age", aged),
        ("document", document),
        ("body", described_body),
        ("role", by_role),
        ("crowd", crowd),
        ("focus", in_focus),
        ("unnamed", unnamed),
    ),
}
"""The rules for each form of a source."""
RULES = tuple(chain.from_iterable(OF_FORM.values()))


def resolve(story: Story, phrase: Phrase) -> tuple[Meant, str]:
    """Return who is behind a source, and the rule that says so."""
    for name, rule in OF_FORM[phrase.form]:
        meant = rule(story, phrase)
        if meant is not None:
            return meant, name
    return UNSURE, "nobody"
