"""Drafts: one held against its sources, quotation by quotation, agreement by agreement."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from factkit.checking.findings import Finding, SourcePlace, finding, place_in
from factkit.parsing import parse
from factkit.sheet import FactSheet
from factkit.spans import Extent
from factkit.verifying.agreements import otherwise, told_of
from factkit.verifying.policy import POLICIES
from factkit.verifying.quotations import Difference, differences, quotations
from factkit.verifying.sources import Library, Read


class Verified(NamedTuple):
    """What a verification looked at, and what it found."""

    findings: list[Finding]
    facts: int
    spans: int


def verified(draft: str | FactSheet, library: Library, policy: str) -> Verified:
    """Return the findings of ``verify``, and how many facts and spans were looked at."""
    if policy not in POLICIES:
        raise ValueError(f"there is no policy {policy!r}: {', '.join(POLICIES)}")
    sheet, text = _read(draft)
    asked = quotations(sheet)
    found = chain(
        (_finding(one, text) for one in differences(asked, sheet, text, library, POLICIES[policy])),
        _of_agreements(sheet, text, library.sources),
    )
    agreements = [one for one in sheet.agreements if told_of(one, library.sources)]
    spans = len(asked) + sum(1 + len(one.parties) for one in agreements)
    return Verified(list(found), len(asked) + len(agreements), spans)


def _read(draft: str | FactSheet) -> tuple[FactSheet, str]:
    if isinstance(draft, FactSheet):
        return draft, ""
    if isinstance(draft, str):
        return parse(draft), draft
    raise TypeError(f"the draft must be a str or a FactSheet, not {type(draft).__name__}")


def _finding(difference: Difference, text: str) -> Finding:
    told = finding(difference.problem, text)
    if difference.found is None:
        return told
    passage, first, stop = difference.found[:3]
    span = Extent(passage.said.starts[first], passage.said.ends[stop - 1])
    return told.model_copy(update={"source": _place(passage.source, span)})


def _of_agreements(sheet: FactSheet, text: str, sources: list[Read]) -> Iterator[Finding]:
    for problem, source, words in otherwise(sheet, sources):
        place = _place(source, Extent(words.start, words.end))
        yield finding(problem, text).model_copy(update={"source": place})


def _place(source: Read, span: Extent) -> SourcePlace:
    bare = SourcePlace(document=source.name, span=span)
    return bare if source.text is None else bare.model_copy(update=place_in(source.text, span))
