"""Sentences, with abbreviations and quotation marks respected."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factkit.layers.datelines import DatelineMark
from factkit.layers.paragraphs import Paragraph
from factkit.layers.quotations import Quotation
from factkit.lexicon import alternation, words
from factkit.patterns import LatePattern
from factkit.spans import Extent, each_as, trimmed

OPENING = "\"'“‘«„‚‹`″′([{¿¡"
CLOSING = "\"'”’»“‘›)]}"

BEHIND = rf"""
    [{re.escape(CLOSING)}]*+
    (\s++)
    (?= [{re.escape(OPENING)}]*+ [ ]?+ [^\W_a-zß-öø-ÿ]  # behind it a capital, a digit
      | [$€£¥@#•▪] )                                  # or a sum, a handle, an item
    """
STOPS = {mark: LatePattern(re.escape(mark) + BEHIND, re.VERBOSE) for mark in ".!?…"}
"""Where a sentence may end: its last mark, closing marks and brackets, the white space behind.

Each mark is looked for alone: ``re`` finds one letter eight times faster than any of several.
"""

STARTS = rf"(?:{alternation(words('sentence_starts'))})\b"
START = LatePattern(rf"[\"“‘«„•]|''|``|{STARTS}")
"""What starts a sentence even behind an abbreviation."""

REPORTING = LatePattern(
    rf"""
    (?: I | (?!{STARTS}) (?:[A-Z][\w.'’-]*+[ ]){{0,3}} [A-Z][\w.'’-]*+ )
    [ ] (?: added | asked | said | says | replied | told | wrote ) \b
    (?! [ ] (?:that|he|she|it|they|there) \b )        # `Weiss said that ...` is a new sentence
    """,
    re.VERBOSE,
)
"""A reporting clause behind a quotation that ends in a question or exclamation mark.

`She` and `The Harbour Board` would be small in such a clause: they start a sentence.
"""

DOTTED = LatePattern(r"(?:[A-Za-z]{1,4}\.)*[A-Z]?[A-Za-z]")
LONGEST_ABBREVIATION = 10
TITLES = words("abbreviated_titles")
ABBREVIATIONS = words("abbreviations")
SHORTENED = TITLES | ABBREVIATIONS
ENDINGS = frozenset(word[-3:] for word in SHORTENED)


class Sentence(NamedTuple):
    """A sentence; ``paragraph`` is the index of its paragraph.

    The dateline is in none; a spliced headline is one of its own, with ``headline`` true.
    """

    start: int
    end: int
    paragraph: int
    headline: bool


Row = tuple[int, int, int, bool]

Stop = tuple[int, int, int]
"""Where the last mark of a sentence stands, where the sentence ends and the next one starts."""


def find_sentences(
    text: str,
    paragraphs: tuple[Paragraph, ...],
    datelines: tuple[DatelineMark, ...],
    quotations: tuple[Quotation, ...],
    headlines: tuple[Extent, ...],
) -> tuple[Sentence, ...]:
    """Return the sentences in text order.

    Together they hold all text of the paragraphs but the datelines and the white space between.
    No sentence ends strictly inside a quotation that has its closing mark: a quotation and its
    reporting clause stay together, however many sentences are quoted.
    """
    stretches = _stretches(text, paragraphs, _cuts(datelines, headlines))
    closed = [quotation for quotation in quotations if quotation.closed]
    return tuple(each_as(Sentence, split_stretches(text, stretches, closed)))


def split_stretches(text: str, stretches: list[Row], closed: Sequence[Quotation]) -> list[Row]:
    """Return the sentences of sorted stretches of the text; a headline is one.

    ``closed`` holds the quotations there that have a closing mark of their own.
    """
    if not stretches:
        return []
    found: list[Row] = []
    stops = _outside(text, _find_stops(text, stretches[0][0], stretches[-1][1]), closed)
    stops.append((len(text), len(text), len(text)))  # behind all stretches
    at = 0
    for first, end, number, headline in stretches:
        start = first
        while stops[at][0] < first:
            at += 1
        while stops[at][2] < end and not headline:
            _, stop, behind = stops[at]
            at += 1
            if text[stop - 1] != "." or not _is_abbreviated(text, first, stop - 1, behind):
                found.append((start, stop, number, False))
                start = behind
        found.append((start, end, number, headline))
    return found


def _stretches(
    text: str, paragraphs: tuple[Paragraph, ...], cuts: list[tuple[int, int, bool]]
) -> list[Row]:
    """Return the paragraphs, or what the cuts leave of them, and the headlines."""
    found: list[Row] = []
    for number, (first, last) in enumerate(paragraphs):
        if cuts and cuts[-1][0] < last:
            pieces = _pieces(text, first, last, cuts)
            found += [(start, end, number, headline) for start, end, headline in pieces]
        else:
            found.append((first, last, number, False))
    return found


def _find_stops(text: str, start: int, end: int) -> list[Stop]:
    """Return where a sentence may end between two offsets, in text order."""
    found: list[Stop] = []
    for mark, pattern in STOPS.items():
        if text.find(mark, start, end) >= 0:
            matches = pattern.compiled.finditer(text, start, end)
            found += [(match.start(), match.start(1), match.end()) for match in matches]
    found.sort()
    return found


def _outside(text: str, stops: list[Stop], closed: Sequence[Quotation]) -> list[Stop]:
    """Return the stops that are in no quotation nor between it and its reporting clause."""
    found: list[Stop] = []
    following = iter(closed)
    quotation = next(following, None)
    for stop in stops:
        mark, end, behind = stop
        while quotation and quotation.end <= mark:
            quotation = next(following, None)
        if not (quotation and quotation.start <= mark and _goes_on(text, quotation, end, behind)):
            found.append(stop)
    return found


def _cuts(
    datelines: tuple[DatelineMark, ...], headlines: tuple[Extent, ...]
) -> list[tuple[int, int, bool]]:
    """Return what is cut out of the paragraphs as a stack: the first in the text on top."""
    cuts = [(dateline.start, dateline.end, False) for dateline in datelines]
    cuts += [(start, end, True) for start, end in headlines]
    return sorted(cuts, reverse=True)


def _pieces(
    text: str, start: int, end: int, cuts: list[tuple[int, int, bool]]
) -> Iterator[tuple[int, int, bool]]:
    """Yield the stretches of a paragraph around its cuts, and those cuts that are headlines.

    The cuts of this paragraph are taken off the stack.
    """
    while cuts and cuts[-1][0] < end:
        first, last, headline = cuts.pop()
        before = trimmed(text, start, max(start, first), "")
        if before.start < before.end:
            yield *before, False
        if headline:
            yield first, last, True
        start = min(max(start, last), end)
    while start < end and text[start].isspace():
        start += 1
    if start < end:
        yield start, end, False


def _goes_on(text: str, quotation: Quotation, stop: int, behind: int) -> bool:
    """Return whether the quotation, or the reporting clause behind it, goes on past the stop."""
    if stop < quotation.outer_end:
        return True
    return text[quotation.end - 1] in "?!" and REPORTING.compiled.match(text, behind) is not None


def _is_abbreviated(text: str, start: int, dot: int, behind: int) -> bool:
    """Return whether the full stop at ``dot`` belongs to an abbreviation and ends no sentence."""
    ending = text[dot - 3 : dot]
    if ending.isalpha() and ending not in ENDINGS:  # nearly all words end here
        return False
    word = text[max(start, dot - LONGEST_ABBREVIATION) : dot].rpartition(" ")[2]
    if word not in SHORTENED and len(word) > 1 and word.isalpha():
        return False
    word = word.lstrip(OPENING).rpartition("-")[2]
    if word in TITLES:
        return True
    if word == "X" and text.endswith(" on", start, dot - 2):  # a post on X. The site, no initial
        return False
    if word in ABBREVIATIONS or DOTTED.compiled.fullmatch(word):
        return not START.compiled.match(text, behind)
    return False
