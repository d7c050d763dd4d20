"""Who bears the name that is a source, or that stands beside one."""

from itertools import islice

from factkit.countries import find_state
from factkit.layers.names import Name
from factkit.speakers.described.appositions import BRACKET, characterise, name_beside
from factkit.speakers.names.acronyms import by_acronym
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.generations import admitted, is_told
from factkit.speakers.names.kin import compared_kin, titled_kin
from factkit.speakers.names.office_names import by_office
from factkit.speakers.names.spellings import Spelling
from factkit.speakers.phrases import Phrase
from factkit.speakers.pronouns.places import compared
from factkit.speakers.story import UNSURE, Meant, Story
from factkit.speakers.words import BODY_WORDS

MENTIONS = 24
"""So many mentions of a name are looked at."""
ORIGINS = ("an", "er", "ite")
"""How words end that may tell where somebody is from, though no list has them."""


def named(story: Story, phrase: Phrase) -> Meant:
    """``Weiss``, ``Anna Weiss``, ``Minister Anna Weiss``: who bears that name."""
    name = phrase.names[0]
    if compared(story.article.text, name):
        return compared_kin(story, name)
    if (holder := by_acronym(story, phrase, name)) is not None:
        return holder
    if phrase.extent[0] < name[0] and (holder := by_office(story, phrase, name)) is not None:
        return holder
    meant = _bearer(story, phrase, name)
    if name.core == name.start:  # as mostly
        return meant
    return titled_kin(story, name, meant.entity) or meant


def apposed(story: Story, phrase: Phrase) -> Meant | None:
    """Find whose name stands beside a description: ``the ministry's spokesman, Juan Roa``."""
    name = name_beside(story, phrase)
    if name is None:
        return None
    meant = _bearer(story, phrase, name)
    if meant.entity is None:
        return meant
    characterise(story, phrase, name, meant.entity)
    if story.article.text.startswith(BRACKET, phrase.extent.end):
        return Meant(meant.entity, "likely")  # the source is but half of `ACP (cyber) Anna Weiss`
    return meant


def _bearer(story: Story, phrase: Phrase, name: Name) -> Meant:
    entity = story.cast.bearer(name)
    if entity is None or (phrase.extent not in story.firm and _is_opener(story, entity)):
        return UNSURE
    entity.known = True
    spelling = entity.mentions[name]
    if spelling.given:
        bearers = story.cast.register.by_last[spelling.tokens[-1]]
        is_sure = bearers == [entity] or is_told(entity, spelling, bearers)
    else:
        is_sure = not _tells_origin(entity) and _is_alone_of_name(story, entity, spelling)
    return Meant(entity, "certain" if is_sure else "likely")


def _is_alone_of_name(story: Story, entity: Entity, spelling: Spelling) -> bool:
    """Return whether a family name can mean no other: nobody bears it, or none of them speaks."""
    register, tokens = story.cast.register, spelling.tokens
    if entity.kind == "person" and register.by_last[tokens[-1]] == [entity]:
        return True  # as mostly
    bearers = register.candidates(tokens, entity.kind)
    if spelling.generation:
        bearers = admitted(bearers, spelling, quoted=False)
    others = [bearer for bearer in bearers if bearer is not entity]
    if not others:
        return True
    if entity.tokens[-1] != tokens[-1]:
        return False  # the first of one's family names, and another's last
    has_spoken = entity in story.spoken and entity.gender is not None
    return has_spoken and story.spoken.isdisjoint(others)


def _tells_origin(entity: Entity) -> bool:
    """Return whether the one mention of a body may say where somebody is from: ``the Varnaer``."""
    if entity.kind != "organization" or len(entity.tokens) > 1 or len(entity.mentions) > 1:
        return False
    word = entity.tokens[0]
    return word.endswith(ORIGINS) and word not in BODY_WORDS and find_state(entity.name) is None


def _is_opener(story: Story, entity: Entity) -> bool:
    """Return whether a name is a word that a capital only opens sentences with: ``Weeds``."""
    if len(entity.tokens) > 1 or entity.kind != "person" or entity.name.isupper():
        return False
    return all(
        not spelling.title and story.focus.flow.opens_sentence(name.start)
        for name, spelling in islice(entity.mentions.items(), MENTIONS)
    )


def joined(story: Story, phrase: Phrase) -> Meant | None:
    """``Weiss and Roa``: both together."""
    return Meant(story.newcomer(phrase.bare, "group"), "likely")
