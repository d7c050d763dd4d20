"""The noun phrase of a source: a pronoun, a name or a description, with its head and what is around."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from factkit.article import Article
from factkit.layers.names import Name
from factkit.spans import Extent, at, touching, trimmed
from factkit.speakers.cast import Naming, is_common
from factkit.speakers.words import (
    BODY_WORDS,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    PERSON_NOUNS,
    WORD,
    folded,
    singular,
)

COMPLEMENT = re.compile(r"[ ](?:of|for|at|in)[ ](?:the[ ])?")
CLAUSE = re.compile(
    r"[,;:(\[—–]|[ ](?:who|whom|whose|which|that|speaking|familiar|quoted|involved|briefed)\b"
)
Form = Literal["pronoun", "name", "names", "description"]

PRONOUNS = frozenset(
    "he him his himself she her hers herself they them their theirs it its i me my we us our you "
    "your who whom whose which that this these those one someone somebody everyone nobody".split()
)
DETERMINERS = frozenset("the a an this that these those his her its their our my your".split())
INDEFINITE = frozenset("a an another one some many several two three four few most both".split())
ONE = frozenset(("a", "an", "another", "one", "this", "that"))
PLURAL = re.compile(r"[^sui]s$")
MANY = frozenset("some many several two three four five six few most both other".split())
PAPERS = frozenset(("examiner", "guardian", "leader", "observer", "reporter"))
EDGE = ",.;:—–-\"'“”‘’«»()[]"
REFLEXIVE = re.compile(r"[ ](?:himself|herself|itself|themselves)$")
POSSESSIVE = re.compile(r"['’]s?(?=[ ])")
BEHIND = re.compile(
    r"[,;:(\[—–]|[ ](?:of|for|at|in|from|with|who|whom|whose|which|that|on|to|by|about|near|after|"
    r"before|during|speaking|named|identified|familiar|quoted|close|outside|inside|among|against|"
    r"representing|working|involved|briefed|under|over|across|as)\b"
)


class Phrase(NamedTuple):
    """A source as it is read.

    ``head`` is the compared head noun or pronoun, ``modifiers`` the compared words before it
    without the determiner. ``name`` is the bare name's extent where the head is a name; ``names``
    of coordinated names all of them. ``bare`` is the wording without determiner and relative
    clause, ``behind`` where the head noun ends; ``complement`` has the compared words of ``of ...``
    and ``for ...``.
    """

    extent: Extent
    form: Form
    head: str
    modifiers: tuple[str, ...]
    determiner: str
    possessor: Name | None
    names: tuple[Name, ...]
    bare: Extent
    behind: int
    complement: tuple[str, ...]

    @property
    def plural(self) -> bool:
        """Whether it tells of many."""
        if self.determiner in MANY or any(word in MANY for word in self.modifiers[:1]):
            return True
        if self.head in GROUP_NOUNS or singular(self.head) is not None:
            return True
        single = self.head in PERSON_NOUNS or self.head in BODY_WORDS or self.head in DOCUMENT_NOUNS
        return not single and self.determiner not in ONE and bool(PLURAL.search(self.head))


def read_phrase(article: Article, namings: Sequence[Naming], source: Extent) -> Phrase:
    """Return the parts of a source; ``namings`` tell which words of capitals are names."""
    text = article.text
    start, end = trimmed(text, *source, EDGE)
    end -= 2 if text.endswith(("'s", "’s"), start, end) else 0
    if itself := REFLEXIVE.search(text, max(start, end - 12), end):
        end = itself.start()
    word = folded(text[start:end])
    if word in PRONOUNS:
        return _phrase(source, "pronoun", head=word, bare=Extent(start, end))
    names = tuple(touching(article.names, start, end))
    head_end = _head_end(text, start, end, names)
    inside = [name for name in names if name.start < head_end]
    apposed = _apposed(text, names, head_end, end)
    if apposed is not None:
        return _phrase(source, "name", names=(apposed,), bare=Extent(apposed.core, apposed.end))
    if (
        inside
        and inside[-1].end >= head_end
        and not _is_described(text, namings, inside[-1], start)
    ):
        form: Form = "names" if _are_joined(text, inside) else "name"
        own = tuple(inside) if form == "names" else (inside[-1],)
        own = tuple(_clipped(name, start, head_end) for name in own)
        return _phrase(source, form, names=own, bare=Extent(own[0].core, head_end), behind=head_end)
    return _description(text, source, Extent(start, end), head_end, inside)


def _phrase(  # noqa: PLR0913  (one for each part of a phrase)
    extent: Extent,
    form: Form,
    *,
    bare: Extent,
    head: str = "",
    modifiers: tuple[str, ...] = (),
    determiner: str = "",
    possessor: Name | None = None,
    names: tuple[Name, ...] = (),
    behind: int | None = None,
    complement: tuple[str, ...] = (),
) -> Phrase:
    stop = bare.end if behind is None else behind
    return Phrase(
        extent, form, head, modifiers, determiner, possessor, names, bare, stop, complement
    )


def _head_end(text: str, start: int, end: int, names: Sequence[Name]) -> int:
    """Return where the head noun ends: before a comma, a preposition or a relative pronoun."""
    for match in BEHIND.finditer(text, start + 1, end):
        if not any(name.start < match.start() < name.end for name in names):
            return trimmed(text, start, match.start(), EDGE).end
    return end


def _apposed(text: str, names: Sequence[Name], head_end: int, end: int) -> Name | None:
    """Return the name beside a description: ``the ministry's spokesman, Juan Roa,``."""
    for name in names:
        if name.start > head_end and text.startswith(", ", name.start - 2, name.start):
            before = text[max(0, name.start - 40) : name.start - 2].rpartition(" ")[2]
            noun = folded(before)
            told = noun in PERSON_NOUNS or singular(noun) is not None
            if told and (name.end >= end or text[name.end] in ",("):
                return name
    return None


def _is_described(text: str, namings: Sequence[Naming], name: Name, start: int) -> bool:
    """Return whether capitals stand on a description: ``The Foreign Minister``, ``the Ministry``."""
    words = [folded(word) for word in WORD.findall(text, name.core, name.end)]
    if name.core > max(start, name.start) or not words:
        return False
    before = text[start : name.start].lower().split()
    if before[-1:] and (before[-1] in DETERMINERS or before[-1].endswith(("'s", "’s"))):
        last = words[-1]
        if len(words) > 1 and last in PAPERS:  # `the Varna Observer`
            return False
        return is_common(words[-1:]) or (len(words) == 1 and last in BODY_WORDS and last != "house")
    naming = at(namings, name.core)
    return is_common(words) and (naming is None or naming.entity is None)


def _are_joined(text: str, names: Sequence[Name]) -> bool:
    """Return whether names stand side by side: ``Weiss and Roa``."""
    gaps = [text[one.end : two.start] for one, two in zip(names, names[1:], strict=False)]
    return (
        bool(gaps)
        and gaps[-1].strip(" ,") in ("and", "&", "or")
        and all(gap.strip(" ,") in ("and", "&", "or", "") for gap in gaps)
    )


def _clipped(name: Name, start: int, end: int) -> Name:
    first = max(name.start, start)
    return Name(first, min(name.end, end), max(name.core, first))


def _description(
    text: str, source: Extent, place: Extent, head_end: int, names: Sequence[Name]
) -> Phrase:
    start = place.start
    first = WORD.match(text, start, place.end)
    determiner = folded(first.group()) if first else ""
    if first and determiner in DETERMINERS and first.end() < head_end:
        start = trimmed(text, first.end(), place.end, "").start
    else:
        determiner = determiner if determiner in INDEFINITE else ""
    owner = next((n for n in names if POSSESSIVE.match(text, n.end) and n.end < head_end), None)
    first_word = start if owner is None else owner.end + 2
    words = [folded(word) for word in WORD.findall(text, first_word, head_end)]
    stop = _clause_start(text, head_end, place.end)
    of = COMPLEMENT.match(text, head_end, stop)
    return _phrase(
        source,
        "description",
        head=words[-1] if words else "",
        modifiers=tuple(words[:-1]),
        determiner=determiner,
        possessor=owner,
        bare=Extent(start, stop),
        behind=head_end,
        complement=tuple(map(folded, WORD.findall(text, of.end(), stop))) if of else (),
    )


def _clause_start(text: str, start: int, end: int) -> int:
    """Return where a relative clause or an aside starts: it is no part of what one is called."""
    clause = CLAUSE.search(text, start, end)
    return clause.start() if clause else end
