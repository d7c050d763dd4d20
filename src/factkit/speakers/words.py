"""What words tell of whom they name: gender, office, a body, many people."""

import re
from functools import lru_cache
from typing import Literal
from unicodedata import combining, normalize

from factkit.lexicon import lines, words

Gender = Literal["female", "male"]

TITLES = words("title_words")
PERSON_NOUNS = words("person_nouns")
GROUP_NOUNS = words("group_nouns")
BODY_WORDS = words("body_words") | words("organisation_words")
DOCUMENT_NOUNS = words("document_nouns")
PLACE_WORDS = words("place_words")
DEMONYMS = words("demonyms")
PLAYERS = words("players")
EPITHETS = words("epithets") | PLAYERS
PAPERS = frozenset(("examiner", "guardian", "leader", "observer", "reporter"))
"""Nouns for persons that end the names of papers: ``the Varna Observer``."""
PARTICLES = words("name_particles")
GENERATIONS = words("generations")
HONOURS = words("name_suffixes")
SUFFIXES = HONOURS | GENERATIONS
FEMALE, MALE = words("feminine_words"), words("masculine_words")
FEMALE_NAMES, MALE_NAMES = words("given_names_female"), words("given_names_male")
MANNERS = frozenset(
    ("mr", "mrs", "ms", "miss", "mister", "madam", "mdm", "mme", "dr", "messrs", "sir")
)
"""Forms of address: they tell of a person, but are no role."""


def _kinds(name: str) -> dict[str, frozenset[str]]:
    split = (line.partition(" = ") for line in lines(name))
    return {what: frozenset(roles.split()) for what, _, roles in split}


ROLE_KINDS = _kinds("role_kinds")
TITLE_KINDS = _kinds("title_kinds")
ACRONYMS = frozenset(line.partition(" ")[0].rstrip("?") for line in lines("office_initials")).union(
    ("mep", "mk", "mla", "mp", "msp", "pm", "td")
)
"""Offices that are written in capitals alone."""
SHORT = 60
"""Only phrases of so many characters are kept from one article to the next."""
NOUN_BEHIND = re.compile(r"[ ]([a-z-]+)")
"""Of ``the Roa campaign``: matched at the end of the name, the word that may be its noun."""
AN = frozenset(("a", "an"))
"""Behind them nobody can be meant whom the text has named."""
WORD = re.compile(r"(?<!\w['’])[^\W_][\w.&-]*(?:['’](?!s\b)\w+)*")
ARABIC_ARTICLE = re.compile(r"^(?:al|el|as|ash|ad|an|ar|at|az)-")
STROKED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ə": "e", "æ": "ae", "œ": "oe", "þ": "th"}
)
"""Letters whose marks are part of them, as they are written where no such letters are."""
ENDS = (("y", "ies"), ("woman", "women"), ("man", "men"), ("", "es"), ("", "s"))
"""How nouns end for one and for many."""
PLURALS = {
    noun.removesuffix(one) + many: noun
    for one, many in reversed(ENDS)
    for noun in PERSON_NOUNS
    if noun.endswith(one)
} | {"men": "man", "women": "woman", "children": "child", "wives": "wife"}


def folded(word: str) -> str:
    """Return the word as it is compared: small letters without dots and accents.

    >>> folded("Gómez"), folded("Łucja"), folded("J.K.")
    ('gomez', 'lucja', 'jk')
    """
    if word.isascii():
        return word.lower().replace(".", "")
    word = "".join(c for c in normalize("NFKD", word) if not combining(c))
    return word.replace(".", "").casefold().translate(STROKED)


def tokens_of(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase as they are compared.

    >>> tokens_of("J.K. de la Peña-Roy's"), tokens_of("al-Rashidi")
    (('jk', 'de', 'la', 'pena-roy'), ('rashidi',))
    """
    return (_tokens_of if len(phrase) <= SHORT else _tokens_of.__wrapped__)(phrase)


@lru_cache(maxsize=4096)
def _tokens_of(phrase: str) -> tuple[str, ...]:
    return tuple([ARABIC_ARTICLE.sub("", folded(word)) for word in WORD.findall(phrase)])


CHIEFS = frozenset(("naa", "nana", "oba", "otumfuo", "togbe", "togbui"))
"""How names of chiefs begin, who are counted as rulers are: ``Nana Roa II``."""


def generation_of(run: list[str]) -> str:
    """Return what tells one of two of a name, as it is compared: ``jr`` also for ``Jnr``.

    >>> generation_of(["Pedro", "Roa", "Jnr."]), generation_of(["Pedro", "Roa"])
    ('jr', '')

    Rulers are counted by given names: ``Pope John Paul`` is also ``John Paul II``.
    """
    word = folded(run[-1])
    if word not in GENERATIONS:
        return ""
    ruling = folded(run[0]) in CHIEFS or gender_of_given(tuple(map(folded, run[-2:-1])))
    if word[0] == "i" and ruling:
        return ""
    return word.replace("n", "")


def singular(noun: str) -> str | None:
    """Return the person noun of which this is the plural, or None.

    >>> singular("deputies"), singular("officials"), singular("boss")
    ('deputy', 'official', None)
    """
    return PLURALS.get(noun) if noun not in PERSON_NOUNS else None


def gender_of_role(role: tuple[str, ...]) -> Gender | None:
    """Return the gender that a title or the words of a role tell.

    >>> gender_of_role(("ministry", "spokeswoman"))
    'female'
    """
    for word in reversed(role):
        if word in FEMALE:
            return "female"
        if word in MALE:
            return "male"
    return None


def gender_of_name(tokens: tuple[str, ...]) -> Gender | None:
    """Return the gender that the first given name tells, where another name follows it.

    >>> gender_of_name(("anna", "weiss"))
    'female'
    """
    if len(tokens) == 1:
        return None
    return gender_of_given(tokens[:1]) or gender_of_given((tokens[0].partition("-")[0],))


def gender_of_given(tokens: tuple[str, ...]) -> Gender | None:
    """Return the gender that a given name tells by itself.

    >>> gender_of_given(("anna",))
    'female'
    """
    if len(tokens) != 1:
        return None
    if tokens[0] in FEMALE_NAMES:
        return "female"
    return "male" if tokens[0] in MALE_NAMES else None
