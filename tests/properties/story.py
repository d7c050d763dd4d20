"""Stories with known facts: an outline put on paper in one style of quotation marks."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from properties.facts import Agreed, Facts, Filed
from properties.patterns import PATTERNS, Marks, Page, Speech


class Treaty(NamedTuple):
    """A paragraph that tells of an agreement; ``form`` is an entry of TREATIES."""

    form: tuple[str, str, str]
    year: int
    parties: tuple[str, ...]


def _tell(page: Page, treaty: Treaty) -> None:
    parties = f"{', '.join(treaty.parties[:-1])} and {treaty.parties[-1]}"
    before, name, after = treaty.form
    page.add(before.format(parties=parties, year=treaty.year))
    span = page.add(name)
    page.add(after.format(parties=parties, year=treaty.year))
    page.agreements.append(Agreed(span, treaty.year, treaty.parties))


class Opening(NamedTuple):
    """A dateline and the sentence behind it."""

    line: str
    place: str
    date: date | None
    lead: str


class Outline(NamedTuple):
    """What happens in a story; a ``str`` is a paragraph that holds no fact."""

    published: date
    opening: Opening
    body: tuple[Speech | Treaty | str, ...]


@dataclass(frozen=True)
class Story:
    """An article with its facts; ``lead_end`` is where the dateline's paragraph ends."""

    text: str
    published: date
    facts: Facts
    lead_end: int


def written(outline: Outline, marks: Marks) -> Story:
    """Return the story with one style of quotation marks."""
    page, opening = Page(marks), outline.opening
    line = page.add(opening.line)
    page.add(f" {opening.lead}")
    lead_end = len(page.text)
    for part in outline.body:
        page.add("\n\n")
        if isinstance(part, Speech):
            PATTERNS[part.pattern](page, part)
        elif isinstance(part, Treaty):
            _tell(page, part)
        else:
            page.add(part)
    filed = Filed(line, opening.place, opening.date)
    facts = Facts(filed, tuple(page.quotes), tuple(page.agreements))
    return Story(page.text, outline.published, facts, lead_end)
