"""An article in the terminal: the text with its facts marked, and the facts as a list below."""

from collections.abc import Iterator
from typing import NamedTuple

from rich.console import Console
from rich.table import Table
from rich.text import Text

from factkit.checking.differences import BOM
from factkit.checking.places import visible
from factkit.facts.agreements import Agreement
from factkit.facts.dateline import Dateline
from factkit.facts.quotes import Quote
from factkit.sheet import FactSheet
from factkit.spans import Placed

WIDEST = 100  # longer lines are hard to read
EXCERPT = 160  # characters of a quote that the list repeats

STYLES = {
    "dateline": "yellow",
    "quote": "green",
    "source": "bold cyan",
    "term": "blue",
    "agreement": "magenta",
}


class Highlight(NamedTuple):
    """A place to be marked, with the label of its fact and the colour of its kind."""

    start: int
    end: int
    label: str
    style: str


def print_sheet(sheet: FactSheet, text: str, *, why: bool) -> None:
    """Print an article and its facts; ``why`` adds the rules that found them."""
    console = Console(highlight=False, markup=False, emoji=False)
    console.width = min(console.width, WIDEST)
    console.print(marked_text(text, highlights(sheet)))
    console.print()
    console.rule(style="dim")
    console.print(listing(sheet, why=why))


def highlights(sheet: FactSheet) -> list[Highlight]:
    """Return the places of a sheet's facts, each once."""
    found = dict.fromkeys(_all_highlights(sheet))
    return sorted(found, key=lambda one: (one.start, -one.end))


def _all_highlights(sheet: FactSheet) -> Iterator[Highlight]:
    if sheet.dateline is not None:
        yield _highlight(sheet.dateline.span, "dateline", "dateline")
    for quote in sheet.quotes:
        yield _highlight(quote.span, quote.id, "quote")
        if quote.source is not None:
            yield _highlight(quote.source, quote.speaker or "?", "source")
    for term in sheet.quoted_terms:
        yield _highlight(term.span, "term", "term")
    for agreement in sheet.agreements:
        for mention in agreement.mentions:
            yield _highlight(mention, agreement.id, "agreement")


def _highlight(place: Placed, label: str, kind: str) -> Highlight:
    return Highlight(place.start, place.end, label, STYLES[kind])


def marked_text(text: str, places: list[Highlight]) -> Text:
    """Return the text with each place in its colour, in brackets that open with its label."""
    shown = Text()
    open_highlights: list[Highlight] = []
    offset = len(text) - len(text.removeprefix(BOM))  # a sign for programs, not for readers
    edges = sorted({edge for one in places for edge in (one.start, one.end)})
    waiting = places[::-1]
    for edge in [*edges, len(text)]:
        shown.append(_safe(text[offset:edge]), " ".join(one.style for one in open_highlights))
        for one in [one for one in open_highlights if one.end == edge]:
            shown.append("]", f"dim {one.style}")
            open_highlights.remove(one)
        while waiting and waiting[-1].start == edge:
            one = waiting.pop()
            shown.append(f"[{one.label} ", f"dim {one.style}")
            open_highlights.append(one)
        offset = edge
    shown.rstrip()
    return shown


def _safe(text: str) -> str:
    return visible(text.replace("\r\n", "\n"), keep="\n\t")


def listing(sheet: FactSheet, *, why: bool) -> Table:
    """Return the facts as a table of three columns: label, what it is, its words."""
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(min_width=9, no_wrap=True)
    table.add_column(ratio=1)
    table.add_column(ratio=2)
    before = ""
    lines = list(_facts(sheet)) or [("", "term", "no facts", "", "")]
    for label, kind, what, words, rule in [*_published(sheet), *lines]:
        if before not in ("", kind):
            table.add_row()
        before = kind
        cell = Text(visible(words))
        if why and rule:
            cell.append(f"\nwhy: {rule}", "dim")
        table.add_row(Text(label, STYLES[kind]), Text(visible(what)), cell)
    return table


Line = tuple[str, str, str, str, str]  # label, kind, what it is, its words, its rule


def _published(sheet: FactSheet) -> Iterator[Line]:
    day, words = sheet.document.published, sheet.document.published_span
    if day is not None:
        yield "published", "dateline", day.isoformat(), words.text if words else "", ""


def _facts(sheet: FactSheet) -> Iterator[Line]:
    if sheet.dateline is not None:
        yield _dateline(sheet.dateline)
    for speaker in sheet.speakers:
        roles = ", ".join(speaker.roles)
        yield speaker.id, "source", speaker.name, f"{speaker.kind}{roles and ': '}{roles}", ""
    for quote in sheet.quotes:
        yield _quote(sheet, quote)
    for term in sheet.quoted_terms:
        yield "term", "term", "quoted term", f"“{term.span.text}”", term.rule
    for agreement in sheet.agreements:
        yield _agreement(agreement)


def _dateline(line: Dateline) -> Line:
    parts = (line.place, line.agency)
    words = ", ".join(part.text for part in parts if part is not None)
    country = f" ({line.country})" if line.country else ""
    day = line.date.isoformat() if line.date else "no date"
    return "dateline", "dateline", day, f"{words}{country}", line.rule


def _quote(sheet: FactSheet, quote: Quote) -> Line:
    speaker = sheet.speaker_of(quote)
    unknown = f"unknown ({quote.source.text})" if quote.source else "unknown"
    who = speaker.name if speaker else unknown
    likely = ", likely" if quote.confidence == "likely" else ""
    words = quote.span.text
    excerpt = words if len(words) <= EXCERPT else f"{words[: EXCERPT - 1]}…"
    rules = [quote.rule, quote.speaker_rule, quote.continues and f"continues {quote.continues}"]
    return quote.id, "quote", f"{who}{likely}", f"“{excerpt}”", ", ".join(filter(None, rules))


def _agreement(agreement: Agreement) -> Line:
    year = f", {agreement.year}" if agreement.year else ""
    parties = ", ".join(party.text for party in agreement.parties)
    words = f"{agreement.name}{parties and ': '}{parties}"
    return agreement.id, "agreement", f"{agreement.kind}{year}", words, agreement.rule
