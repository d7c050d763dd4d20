"""Stories with known facts: an outline put on paper in one style of quotation marks."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from factkit.spans import Extent
from properties.facts import Agreed, Facts, Filed, Quoted
from properties.inventory import Speaker


class Marks(NamedTuple):
    """A style of quotation marks: the outer pair, and the pair for quotations within."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


STRAIGHT = Marks('"', '"', "'", "'")
CURLY = Marks("“", "”", "‘", "’")
STYLES = (
    STRAIGHT,
    CURLY,
    Marks("«", "»", "“", "”"),
    Marks("‘", "’", "“", "”"),
    Marks("'", "'", '"', '"'),
    Marks("''", "''", "'", "'"),
    Marks("``", "''", "`", "'"),
)


class Speech(NamedTuple):
    """Paragraphs in which somebody is quoted, as an entry of PATTERNS has it."""

    pattern: str
    speaker: Speaker
    mention: str
    verb: str
    statements: tuple[str, ...]
    fragment: str


class Term(NamedTuple):
    """A paragraph with something in quotation marks that nobody says: an entry of TERMS."""

    pattern: str


class Treaty(NamedTuple):
    """A paragraph that tells of an agreement; ``form`` is an entry of TREATIES."""

    form: tuple[str, str, str]
    year: int
    parties: tuple[str, ...]


class Opening(NamedTuple):
    """A dateline and the sentence behind it."""

    line: str
    place: str
    date: date | None
    lead: str


Part = Speech | Term | Treaty | str
"""A part of the body; a ``str`` is a paragraph that holds no fact."""


class Outline(NamedTuple):
    """What happens in a story."""

    published: date
    opening: Opening
    body: tuple[Part, ...]


@dataclass(frozen=True)
class Story:
    """An article with its facts; ``lead_end`` is where the dateline's paragraph ends.

    ``ends`` are the places behind the parts of the body.
    """

    text: str
    published: date
    facts: Facts
    lead_end: int
    ends: tuple[int, ...]


def written(outline: Outline, marks: Marks) -> Story:
    """Return the story with one style of quotation marks."""
    page, opening = Page(marks), outline.opening
    line = page.add(opening.line)
    page.add(f" {opening.lead}")
    lead_end, ends = len(page.text), []
    for part in outline.body:
        page.add("\n\n")
        page.tell(part)
        ends.append(len(page.text))
    filed = Filed(line, opening.place, opening.date)
    facts = Facts(filed, tuple(page.quotes), tuple(page.terms), tuple(page.agreements))
    return Story(page.text, outline.published, facts, lead_end, tuple(ends))


SIGN = re.compile(r"&?\d|\[[^]]+\]|[^&\d[]")
"""The signs of a pattern; what they stand for is told in the inventory."""


@dataclass
class Page:
    """A text being written, with the facts written into it."""

    marks: Marks
    text: str = ""
    quotes: list[Quoted] = field(default_factory=list)
    terms: list[Extent] = field(default_factory=list)
    agreements: list[Agreed] = field(default_factory=list)

    def add(self, words: str) -> Extent:
        start = len(self.text)
        self.text += words
        return Extent(start, len(self.text))

    def tell(self, part: Part) -> None:
        if isinstance(part, Speech):
            self._quote(part)
        elif isinstance(part, Term):
            self.terms += self._signs(part.pattern, {})["<"]
        elif isinstance(part, Treaty):
            self._agree(part)
        else:
            self.add(part)

    def _agree(self, treaty: Treaty) -> None:
        words = {
            "parties": f"{', '.join(treaty.parties[:-1])} and {treaty.parties[-1]}",
            "year": treaty.year,
        }
        before, name, after = treaty.form
        self.add(before.format_map(words))
        span = self.add(name)
        self.add(after.format_map(words))
        self.agreements.append(Agreed(span, treaty.year, treaty.parties))

    def _quote(self, speech: Speech) -> None:
        words = {str(at): words for at, words in enumerate(speech.statements)}
        words |= {f"&{at}": f"and {_lower(text)}" for at, text in words.items()}
        mentions = speech.speaker.mentions
        words |= {"@": mentions[speech.mention], "#": mentions[speech.mention]}
        words |= {"~": mentions["pronoun"], "=": speech.speaker.office}
        words |= {"%": speech.fragment, "[verb]": speech.verb}
        start = len(self.text)
        places = self._signs(speech.pattern, words)
        kind = "partial" if "%" in speech.pattern else "direct"
        for at, span in enumerate(places["<"]):
            here = "\n" not in self.text[start : span.start]
            self.quotes.append(
                Quoted(
                    span,
                    kind,
                    speech.speaker.name,
                    places["@"][0] if here else None,
                    places["["][0] if here else None,
                    len(self.quotes) - 1 if at else None,
                )
            )

    def _signs(self, pattern: str, words: dict[str, str]) -> dict[str, list[Extent]]:
        """Write a pattern; return where its quotations, its source and its cue stand."""
        places: dict[str, list[Extent]] = {"<": [], "@": [], "[": []}
        opened, start = None, len(self.text)
        for sign in SIGN.findall(pattern):
            if opened is not None and sign in "\n>":
                places["<"].append(Extent(opened, len(self.text)))
                opened = None
            span = self.add(self._words(sign, words, first=len(self.text) == start))
            if sign == "<":
                opened = span.end
            elif sign[0] in "@~[":
                places["[" if sign[0] == "[" else "@"].append(span)
        return places

    def _words(self, sign: str, words: dict[str, str], *, first: bool) -> str:
        """Return what a sign stands for; the first word of a paragraph is capitalised."""
        marks = dict(zip("<>{}", self.marks, strict=True))
        said = marks.get(sign) or words.get(sign) or sign.strip("[]")
        return said[0].upper() + said[1:] if first and sign in "@#" else said


def _lower(words: str) -> str:
    return words if words.startswith("I ") else words[0].lower() + words[1:]
