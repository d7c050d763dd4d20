"""Agreements: whether a draft dates them, and names their parties, as its sources do."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factkit.checking.findings import Problem
from factkit.checking.standing import place_of
from factkit.facts.agreements import Agreement, Party
from factkit.fair_copy import fair
from factkit.sheet import FactSheet
from factkit.spans import Span
from factkit.verifying.sources import Read

WORD = re.compile(r"\w+")
YEAR = re.compile(r"[12]\d{3}")
FEWEST_PARTIES = 2  # a source that names one side only does not say who else signed


class Counterpart(NamedTuple):
    """The agreement of a source that a draft tells of too."""

    source: Read
    agreement: Agreement


class Otherwise(NamedTuple):
    """What a draft tells of an agreement, and the words of the source that tell otherwise."""

    problem: Problem
    source: Read
    words: Span


def told_of(agreement: Agreement, sources: list[Read]) -> list[Counterpart]:
    """Return how the sources tell of a draft's agreement, known by its name or a mention."""
    return [
        Counterpart(source, other)
        for source in sources
        for other in source.sheet.agreements
        if _names(agreement) & _names(other)
    ]


def otherwise(draft: FactSheet, sources: list[Read]) -> Iterator[Otherwise]:
    """Yield the years and parties of agreements that no source tells like the draft."""
    for number, agreement in enumerate(draft.agreements):
        told = told_of(agreement, sources)
        yield from _other_year(number, agreement, told)
        yield from _other_parties(number, agreement, told)


def _other_year(number: int, agreement: Agreement, told: list[Counterpart]) -> Iterator[Otherwise]:
    dated = [one for one in told if one.agreement.year is not None]
    years = [one.agreement.year for one in dated]
    if agreement.year is None or not dated or agreement.year in years:
        return
    words = agreement.year_span or agreement.span
    message = f"{agreement.name!r} is of {years[0]}, not of {agreement.year}"
    problem = Problem("FK506", ("agreements", number, "year"), message, place_of(words))
    first = dated[0].agreement
    yield Otherwise(problem, dated[0].source, first.year_span or first.span)


def _other_parties(
    number: int, agreement: Agreement, told: list[Counterpart]
) -> Iterator[Otherwise]:
    named = [one for one in told if len(one.agreement.parties) >= FEWEST_PARTIES]
    parties = [party for one in named for party in one.agreement.parties]
    if not parties:
        return
    for index, party in enumerate(agreement.parties):
        if not any(_is_same(party, other) for other in parties):
            loc = ("agreements", number, "parties", index)
            known = ", ".join(dict.fromkeys(other.text for other in parties))
            message = f"{party.text!r} is no party to {agreement.name!r}: {known}"
            problem = Problem("FK507", loc, message, place_of(party))
            yield Otherwise(problem, named[0].source, named[0].agreement.span)


def _names(agreement: Agreement) -> set[str]:
    told = [agreement.name, *(mention.text for mention in agreement.mentions)]
    return {" ".join(_words(name)) for name in told}


def _words(name: str) -> list[str]:
    words = (word.casefold() for word in WORD.findall(fair(name)))
    return [word for word in words if word != "the" and not YEAR.fullmatch(word)]


def _is_same(one: Party, other: Party) -> bool:
    if one.country is not None and other.country is not None:
        return one.country == other.country
    short, long = sorted((set(_words(one.text)), set(_words(other.text))), key=len)
    return short <= long
