"""How names are spelled: the bare name apart from titles, and whose kind of name it is."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from factkit.attribution.verbs import REPORTING
from factkit.facts.speakers import SpeakerKind
from factkit.layers.name_words import NAMED_DAYS, SMALL_FAMILIES
from factkit.lexicon import words
from factkit.speakers.family_genders import gender_of_family
from factkit.speakers.names.kinds import OF, is_common, kind_of
from factkit.speakers.names.offices import (
    ADDRESSES,
    FIELDS,
    SHORTEST_FULL,
    ends_in_given_name,
    is_at_body,
    may_call,
    name_start,
    of_one,
    office_end,
    without_honours,
)
from factkit.speakers.words import (
    BODY_WORDS,
    FEMALE_NAMES,
    MALE_NAMES,
    MANNERS,
    PARTICLES,
    SHORT,
    SUFFIXES,
    Gender,
    folded,
    gender_of_name,
    gender_of_role,
    generation_of,
    tokens_of,
)

NO_ROLES = MANNERS | ADDRESSES
HEADLINE_WORDS = (
    words("function_words")
    .union(REPORTING)
    .difference(PARTICLES, FEMALE_NAMES, MALE_NAMES, ("without",))
)
"""Words that stand in no name; a headline in title case has them. `Hope Weiss` is a name, and so
is `Doctors Without Borders`."""
FIRST_HEADLINE_WORDS = HEADLINE_WORDS - NAMED_DAYS - SMALL_FAMILIES
"""Those that open none either: `May Roa` is one, `Roa May Weiss` is not."""
BRACKETS = re.compile(r"[ ]\(\w+\)")
"""A form of address behind a title: ``Chief (Mrs) Anna Weiss`` is a chief."""
DOUBLED = re.compile(r"([a-z])\1")
UNEVEN = re.compile(r"[-,]|[ ][\"'`(]")
"""What the words of a plain name do not hold: a hyphen, a comma, the mark before a nickname."""
INITIALS = re.compile(r"[^aeiouy]{2}")
PARENTS = frozenset(("abu", "bint", "ibn", "um", "umm"))
ORDERS = frozenset(("father", "fr", "monsignor", "msgr", "sister"))
"""Titles that tell a gender whatever the name: ``Father Carol Weiss``; a spokesman may be Anna."""
LONGEST_FULL = 4
"""Words in a person's name: a longer run of capitals is a headline."""


def sort_words(bare: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared, the one it is sorted by last.

    >>> sort_words("Pedro Roa Jr.")
    ('pedro', 'roa')

    A nickname is one more given name.

    >>> sort_words('Pedro "Chico" Roa')
    ('pedro', 'chico', 'roa')
    """
    return (_sorted_words if len(bare) <= SHORT else _sorted_words.__wrapped__)(bare)


def sort_all(bares: Collection[str]) -> Iterator[tuple[str, ...]]:
    """Return the words of each name: the names of an article are many, and hardly ever long."""
    longest = max(map(len, bares), default=0)
    return map(_sorted_words if longest <= SHORT else sort_words, bares)


@lru_cache(maxsize=4096)
def _sorted_words(bare: str) -> tuple[str, ...]:
    if bare.isascii() and not UNEVEN.search(bare):
        tokens = tuple(bare.lower().replace(".", "").split())
    else:
        tokens = tokens_of(bare)
    while len(tokens) > 1 and tokens[-1] in SUFFIXES:
        tokens = tokens[:-1]
    return tokens or ("",)


Fullness = tuple[bool, int, int]
"""What makes one form of a name fuller: no capitals of a transcript, words, letters, a suffix."""


@dataclass(frozen=True, slots=True, eq=False)
class Spelling:
    """A name as it stands: ``title`` before the bare name, and its words as compared.

    ``kind`` is what its form tells, ``given`` what stands before the family name, ``gender`` what
    the title tells, ``given_gender`` what the rest does, ``role`` the title where it is more
    than a form of address; ``generation`` is ``jr`` of ``Jr.``, ``common`` a name of titles and
    nouns alone (``Foreign Minister``). A person is ``called`` so by a title or a nickname. A
    spelling is equal to itself alone: one that is kept from article to article is found faster so.
    """

    title: str
    bare: str
    tokens: tuple[str, ...]
    kind: SpeakerKind
    given: tuple[str, ...]
    gender: Gender | None
    given_gender: Gender | None
    role: str
    generation: str
    common: bool
    called: bool
    fullness: Fullness

    @property
    def tells_person(self) -> bool:
        """Whether it is a person's by a title, or by a given name: no ``North Kestria`` is."""
        return bool(self.title) or self.given_gender is not None


def read_spelling(title: str, run: str, *, has_article: bool) -> Spelling:
    """Return the parts of a name; its words are those before a suffix (``Jr.``)."""
    if len(title) + len(run) <= SHORT:
        return _read_spelling(title, run, has_article)
    return _read_spelling.__wrapped__(title, run, has_article)


@lru_cache(maxsize=4096)
def _read_spelling(title: str, run: str, has_article: bool) -> Spelling:  # noqa: FBT001
    own = run.split()
    is_head = title.endswith(OF)  # `Head of the Alliance Juan Roa`
    of_what = is_head and gender_of_name(tokens_of(run)[-2:]) is None
    cut = name_start(own) if is_head and not of_what else office_end(own)
    titles, own = [*title.split(), *own[:cut]], without_honours(_own_words(own[cut:]))
    if len(own) == 1 and ends_in_given_name(titles):
        own.insert(0, titles.pop())  # `Gov. Dean Weiss`
    if titles and folded(own[-1]) in BODY_WORDS and not any(map(may_call, titles)) and not is_head:
        titles, own = [], [*titles, *own]  # `National Forum`
    bare = " ".join(own)
    tokens = sort_words(bare)
    title = " ".join(titles)
    called = tokens_of(title)
    kind = kind_of(bare, tokens, called, has_article=has_article)
    is_role = not NO_ROLES.issuperset(called) and not FIELDS.issuperset(called)
    told, given_gender = gender_of_role(called), gender_of_name(tokens)
    if given_gender is None and kind == "person":
        given_gender = gender_of_family(tokens)
    return Spelling(
        title,
        bare,
        tokens,
        kind,
        given=given_of(tokens),
        gender=(given_gender or told) if told and is_role and called[-1] not in ORDERS else told,
        given_gender=given_gender,
        role=BRACKETS.sub("", title) if is_role and of_one(title) == title else "",
        generation=(generation := generation_of(own)),
        common=of_what or is_at_body(own) or is_common(tokens),
        called=bool(title) or has_nickname(own),
        fullness=(not bare.isupper(), len(tokens), sum(map(len, (*tokens, generation)))),
    )


def _own_words(run: list[str]) -> list[str]:
    """Return the words of a name without those that a headline in title case puts before it.

    ``Says Roa``, ``Roa Responded To Weiss``; of a run too long for a person the end is left. One
    with a nickname is a person's all through: ``Juan Pablo "Man In Grey" Roa``.
    """
    compared = [folded(word) for word in run]
    if len(run) == 1 or has_nickname(run):
        return run
    if BODY_WORDS.intersection(compared) or "of" in compared or "&" in run:
        return run
    cuts = (
        index + 1
        for index, word in enumerate(compared[:-1])
        if word in (HEADLINE_WORDS if index else FIRST_HEADLINE_WORDS)
        and not run[index].endswith(".")  # `William A. Roa`
    )
    first = max(cuts, default=0)
    given = [i for i, word in enumerate(compared[:-1]) if gender_of_name((word, "")) is not None]
    if len(run) - first > LONGEST_FULL and not PARTICLES.intersection(compared):
        first = given[-1] if given else len(run) - SHORTEST_FULL
    return run[first:]


def has_nickname(run: list[str]) -> bool:
    """Return whether one of the words of a name stands in marks: ``Juan "Chico" Roa``."""
    return not all(word[0].isalnum() for word in run)


def given_of(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Return what stands before the family name, particles aside.

    ``Abu Khaled`` and ``Umm Khaled`` are called after a child: they share no family name.
    """
    given = tokens[:-1]
    if PARTICLES.isdisjoint(given) or (len(given) == 1 and given[0] in PARENTS):
        return given
    return tuple([token for token in given if token not in PARTICLES])


def agree(given: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether two given names may be one person's: equal, an initial or a short form.

    >>> agree(("j",), ("juan",)), agree(("ed",), ("edward",)), agree(("anna",), ("juan",))
    (True, True, False)
    """
    if not given or not other:
        return True
    return any(_same_given(one, two) for one in given for two in other)


def _same_given(one: str, two: str) -> bool:
    one, two = (DOUBLED.sub(r"\1", given) for given in (one, two))  # Hilary and Hillary
    short, long = sorted((one, two), key=len)
    if INITIALS.fullmatch(short):  # `J.K.`
        return short[0] == long[0]
    return long.startswith(short)
