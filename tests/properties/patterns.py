"""How somebody is quoted: each pattern writes one paragraph and keeps the facts it writes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from factkit.spans import Extent
from properties.facts import Agreed, Quoted

Mention = Literal["titled", "full", "surname", "pronoun", "description"]


class Marks(NamedTuple):
    """A style of quotation marks."""

    opening: str
    closing: str


STRAIGHT = Marks('"', '"')
CURLY = Marks("“", "”")
STYLES = (
    STRAIGHT,
    CURLY,
    Marks("«", "»"),
    Marks("‘", "’"),
    Marks("'", "'"),
    Marks("''", "''"),
    Marks("``", "''"),
)


@dataclass
class Page:
    """A text being written, with the facts written into it."""

    marks: Marks
    text: str = ""
    quotes: list[Quoted] = field(default_factory=list)
    agreements: list[Agreed] = field(default_factory=list)

    def add(self, words: str) -> Extent:
        start = len(self.text)
        self.text += words
        return Extent(start, len(self.text))

    def quoted(self, words: str, *, closed: bool = True) -> Extent:
        self.text += self.marks.opening
        span = self.add(words)
        self.text += self.marks.closing if closed else ""
        return span

    def attribute(self, kind: str, speaker: str, source: Extent | None, *spans: Extent) -> None:
        self.quotes += (Quoted(span, kind, speaker, source) for span in spans)


class Person(NamedTuple):
    """Somebody who speaks; ``title`` stands before the name, ``the`` and its last word after."""

    title: str
    first: str
    last: str
    pronoun: str

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"

    def called(self, mention: Mention) -> str:
        return {
            "titled": f"{self.title} {self.name}",
            "full": self.name,
            "surname": self.last,
            "pronoun": self.pronoun,
            "description": f"the {self.title.rsplit(' ', 1)[-1].lower()}",
        }[mention]


class Speech(NamedTuple):
    """A paragraph in which somebody is quoted; ``words`` are whole sentences without a stop."""

    pattern: str
    person: Person
    mention: Mention
    words: tuple[str, str, str]
    fragment: str

    @property
    def source(self) -> str:
        return self.person.called(self.mention)


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _lower(words: str) -> str:
    return words if words.startswith("I ") else words[0].lower() + words[1:]


def said_after(page: Page, speech: Speech) -> None:
    span = page.quoted(f"{speech.words[0]},")
    page.add(" ")
    source = page.add(speech.source)
    page.add(" said.")
    page.attribute("direct", speech.person.name, source, span)


def verb_first(page: Page, speech: Speech) -> None:
    span = page.quoted(f"{speech.words[0]},")
    page.add(" said ")
    source = page.add(speech.source)
    page.add(".")
    page.attribute("direct", speech.person.name, source, span)


def according_to(page: Page, speech: Speech) -> None:
    span = page.quoted(f"{speech.words[0]},")
    page.add(" according to ")
    source = page.add(speech.source)
    page.add(".")
    page.attribute("direct", speech.person.name, source, span)


def comma_before(page: Page, speech: Speech) -> None:
    source = page.add(_capital(speech.source))
    page.add(" said, ")
    span = page.quoted(f"{speech.words[0]}.")
    page.attribute("direct", speech.person.name, source, span)


def colon_before(page: Page, speech: Speech) -> None:
    source = page.add(_capital(speech.source))
    page.add(" said: ")
    span = page.quoted(f"{speech.words[0]}. {speech.words[1]}.")
    page.attribute("direct", speech.person.name, source, span)


def split_between_sentences(page: Page, speech: Speech) -> None:
    first = page.quoted(f"{speech.words[0]},")
    page.add(" ")
    source = page.add(speech.source)
    page.add(" said. ")
    second = page.quoted(f"{speech.words[1]}.")
    page.attribute("direct", speech.person.name, source, first, second)


def split_within_sentence(page: Page, speech: Speech) -> None:
    first = page.quoted(f"{speech.words[0]},")
    page.add(" ")
    source = page.add(speech.source)
    page.add(" said, ")
    second = page.quoted(f"and {_lower(speech.words[1])}.")
    page.attribute("direct", speech.person.name, source, first, second)


def running(page: Page, speech: Speech) -> None:
    first = page.quoted(f"{speech.words[0]},")
    page.add(" ")
    source = page.add(speech.source)
    page.add(" said. ")
    second = page.quoted(f"{speech.words[1]}.", closed=False)
    page.add("\n\n")
    third = page.quoted(f"{speech.words[2]}.")
    page.attribute("direct", speech.person.name, source, first, second)
    page.attribute("direct", speech.person.name, None, third)


def partial(page: Page, speech: Speech) -> None:
    source = page.add(_capital(speech.source))
    page.add(" said the plan was ")
    span = page.quoted(speech.fragment)
    page.add(" and would be put to a vote.")
    page.attribute("partial", speech.person.name, source, span)


def called(page: Page, speech: Speech) -> None:
    source = page.add(_capital(speech.source))
    page.add(" called the delay ")
    span = page.quoted(speech.fragment)
    page.add(".")
    page.attribute("partial", speech.person.name, source, span)


PATTERNS: dict[str, Callable[[Page, Speech], None]] = {
    pattern.__name__: pattern
    for pattern in (
        said_after, verb_first, according_to, comma_before, colon_before,
        split_between_sentences, split_within_sentence, running, partial, called,
    )
}  # fmt: skip
NO_PRONOUN = {"verb_first", "according_to"}
"""Patterns in which English puts no pronoun: `said she`, `according to he`."""
