"""Epithets: what may be said of whoever is in focus: ``the tycoon``, ``the 21-year-old``."""

from factkit.lexicon import lines, words
from factkit.speakers.described.ages import AGED, age_of, may_be_of_age
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.learning import learn
from factkit.speakers.phrases import Phrase
from factkit.speakers.pronouns.focus import Found
from factkit.speakers.pronouns.persons import person_of
from factkit.speakers.pronouns.places import names_between
from factkit.speakers.pronouns.ranks import SUBJECT, acts
from factkit.speakers.story import Story
from factkit.speakers.words import DEMONYMS, EPITHETS, TITLES, gender_of_role

ANYBODY = frozenset(
    ["man", "woman", "boy", "girl", "person", "child", "supporter", "voter", "resident"]
)
"""Nouns that say too little to tell one in focus from somebody new."""
PLAIN = DEMONYMS | EPITHETS
"""Nouns that tell no office and no trade: they may be said of whoever is in focus."""
CALLINGS = words("callings")
OFFICES = frozenset(
    ["ambassador", "archbishop", "bishop", "cardinal", "chancellor", "governor", "king", "mayor",
     "minister", "pope", "premier", "president", "prime-minister", "queen", "senator", "sheriff"]
)  # fmt: skip
"""What a text tells of who is it: whoever is told to be something else is not called so."""
PARENTS = words("parents")
COUNTS = frozenset(line.partition(" = ")[0] for line in lines("number_words"))
IN_PLACES = (" in ", " at ", " from ", " near ")
"""Before a place, not somebody else who is told of."""


def adds_nothing(phrase: Phrase) -> bool:
    """Return whether a description tells no office and no trade."""
    head = phrase.head
    return head in PLAIN or head.partition("-of-")[0] in PARENTS or AGED.fullmatch(head) is not None


def _counts_children(phrase: Phrase) -> bool:
    """Return whether somebody is told of by the children: ``the father of five``."""
    noun, _, count = phrase.head.partition("-of-")
    count = count or "".join(phrase.complement)
    return noun in PARENTS and (count in COUNTS or count.isdigit())


def may_be_said_of(story: Story, phrase: Phrase, found: Found) -> bool:
    """Return whether nothing says that a description is of another than who is in focus."""
    candidate, nearest = found
    if not nearest.name or (phrase.head in ANYBODY and age_of(phrase) is None):
        return False
    is_plain = adds_nothing(phrase)
    if not (is_plain or phrase.modifiers or candidate.reports or _calls(story, phrase, found)):
        return False  # `Weiss sang. The principal said`: maybe somebody new
    if phrase.head in OFFICES and _holds_another(story, phrase, nearest):
        return False
    if not may_be_of_age(story, nearest, phrase) or (is_plain and _is_passed(story, phrase, found)):
        return False
    gender = gender_of_role((phrase.head.partition("-of-")[0],))
    told = nearest.gender or nearest.leaning
    return gender in (None, told) or (told is None and _counts_children(phrase))


def _holds_another(story: Story, phrase: Phrase, entity: Entity) -> bool:
    """Return whether the text tells that somebody is something else: ``Weiss, a singer,``.

    Who holds one office may have held others (``the Varna senator``), but not ``the premier of``.
    """
    learn(story.cast, entity)
    is_office = not TITLES.isdisjoint(entity.role_heads) and not phrase.complement
    return bool(entity.roles) and not is_office


def _calls(story: Story, phrase: Phrase, found: Found) -> bool:
    """Return whether a description tells the calling of the only one who is told of.

    ``Roa hung his canvas. The painter said``; a mayor or a lawyer may be somebody new.
    """
    candidate, nearest = found
    if phrase.head not in CALLINGS or candidate.rank != SUBJECT:
        return False
    start = phrase.extent.start
    first = story.focus.flow.openings(start)[-1]
    text = story.article.text
    names = names_between(story.cast, text, first, start)
    others = (name for name in names if not text.endswith(IN_PLACES, 0, name.start))
    return all(person_of(story.cast, name) in (None, nearest) for name in others)


def _is_passed(story: Story, phrase: Phrase, found: Found) -> bool:
    """Return whether another acts in the sentence of who does not: ``Weiss led as Oduya fell``."""
    text, place = story.article.text, found[0].place
    if found[0].opens or found[0].reports or acts(text, place):
        return False
    index = story.focus.flow.sentence(place.start)
    return any(
        entity is not found[1] and acts(text, candidate.place)
        for candidate, entity in story.focus.found_near(phrase.extent.start)
        if story.focus.flow.sentence(candidate.place.start) == index
    )
