"""Quotations: what a draft puts between marks, held against all that its sources have."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from factkit.checking.doubts import LIMITS, NEGATIONS
from factkit.checking.findings import Loc, Problem
from factkit.checking.grounding import short
from factkit.checking.standing import place_of
from factkit.facts.quotes import Quote
from factkit.facts.speakers import Speaker
from factkit.sheet import FactSheet
from factkit.spans import Span
from factkit.verifying.closest import closest, stitched
from factkit.verifying.people import sameness
from factkit.verifying.policy import EDITORIAL, Policy
from factkit.verifying.seeking import Found, firmest, pieces_of, seek
from factkit.verifying.sources import Library, Passage
from factkit.verifying.words import joined, words_of

TERM_WORDS = 4  # a quoted term of fewer words may be anybody's
BEFORE = 40  # characters of the draft in which a negation before a quotation is sought
PLACES = 100
"""So many places of the same words are looked at."""

BREAK = re.compile(r"[^,\"]")
"""Punctuation at which a clause ends."""


class Asked(NamedTuple):
    """A quotation of a draft: the way to it, its words, and the quote that it is, if it is one."""

    loc: Loc
    span: Span
    quote: Quote | None


class Difference(NamedTuple):
    """A problem of a draft, and the place in a source that it was held against."""

    problem: Problem
    found: Found | None = None


def quotations(draft: FactSheet) -> list[Asked]:
    """Return the quotations of a draft that are sought: its quotes, and terms of several words."""
    quotes = [
        Asked(("quotes", number), quote.span, quote) for number, quote in enumerate(draft.quotes)
    ]
    terms = [
        Asked(("quoted_terms", number), term.span, None)
        for number, term in enumerate(draft.quoted_terms)
        if len(words_of(term.span.text).words) >= TERM_WORDS
    ]
    return [*quotes, *terms]


def differences(
    asked: list[Asked], draft: FactSheet, text: str, library: Library, policy: Policy
) -> Iterator[Difference]:
    """Yield how the quotations of a draft differ from all passages of its sources."""
    for one in asked:
        found = _sought(one.span.text, library, policy)
        if not found:
            yield _not_found(one, library, policy)
        elif one.quote is not None:
            speaker = draft.speaker_of(one.quote)
            yield from _as_found(one, one.quote, speaker, found)
            yield from _cut(one, text, found)


def _sought(quotation: str, library: Library, policy: Policy) -> list[Found]:
    """Return where a quotation stands, between marks if it does so anywhere."""
    pieces = pieces_of(quotation)
    if not pieces:
        return []
    words = firmest(pieces)
    passages = library.having(words) if words else library.passages
    sought = (seek(quotation, pieces, passage, policy) for passage in passages)
    found = list(islice(filter(None, sought), PLACES))
    return [one for one in found if one.passage.is_quoted] or found


def _not_found(one: Asked, library: Library, policy: Policy) -> Difference:
    words = one.span.text

    def told(
        code: str, message: str, found: Found | None = None, how: str | None = None
    ) -> Difference:
        return Difference(Problem(code, one.loc, message, place_of(one.span), how), found)

    if one.quote is None:
        return told("FK512", f"{short(words)} stands in no source")
    if policy.is_strict and (near := _sought(words, library, EDITORIAL)):
        return told("FK502", f"{short(words)} stands there in another form", near[0], "form")
    said = joined([piece.said for piece in pieces_of(words)] or [words_of(words)])
    parts = stitched(said, library)
    if parts:
        names = " and ".join(_who(part.passage) for part in parts)
        return told("FK508", f"{short(words)} is made of words of {names}", parts[0])
    altered = closest(said, library) if said.words else None
    if altered is None:
        return told("FK501", f"{short(words)} stands in no source")
    code = "FK505" if altered.how == "numbers" else "FK502"
    return told(code, f"altered: {altered.shown}", altered.found, altered.how)


def _who(passage: Passage) -> str:
    speaker = passage.speaker
    return speaker.name if speaker else "an unknown speaker"


def _as_found(
    one: Asked, quote: Quote, speaker: Speaker | None, found: list[Found]
) -> Iterator[Difference]:
    """Yield what is wrong with a quotation that stands in a source, word for word."""
    place = place_of(one.span)
    exact = [hit for hit in found if hit.is_exact]
    if not exact:
        message = f"{short(one.span.text)} has other punctuation in the source"
        yield Difference(Problem("FK513", one.loc, message, place), found[0])
    if not found[0].passage.is_quoted:
        message = f"the source has {short(one.span.text)} in its own words"
        yield Difference(Problem("FK510", one.loc, message, place), found[0])
        return
    yield from _speakers(one, quote, speaker, found)


def _speakers(
    one: Asked, quote: Quote, speaker: Speaker | None, found: list[Found]
) -> Iterator[Difference]:
    loc, place = (*one.loc, "speaker"), place_of(one.span)
    same, unclear = [], []
    for hit in found:
        other = hit.passage.speaker
        verdict = sameness(speaker, other) if speaker and other else "unclear"
        if verdict == "same":
            same.append(hit)
        elif verdict == "unclear":
            unclear.append(hit)
    names = speaker.name if speaker else "nobody", _who((same or unclear or found)[0].passage)
    if same:
        yield from _days(one, quote, same)
    elif speaker is None and unclear[0].passage.speaker is None:
        return  # neither says who it was: nothing is told that could be wrong
    elif unclear:
        message = f"the draft has {names[0]} say it, the source {names[1]}"
        yield Difference(Problem("FK509", loc, message, place), unclear[0])
    else:
        code = "FK503" if _is_certain(found) else "FK514"
        message = f"{names[1]} says it in the source, not {names[0]}"
        yield Difference(Problem(code, loc, message, place), found[0])


def _is_certain(found: list[Found]) -> bool:
    """Return whether it is certain who speaks in the sources; a draft is plainer than these."""
    sides = (hit.passage.quote_at(hit.first) for hit in found)
    return all(side is not None and side.confidence == "certain" for side in sides)


def _days(one: Asked, quote: Quote, same: list[Found]) -> Iterator[Difference]:
    said = [hit.passage.quote_at(hit.first) for hit in same]
    days = [other.said_on if other else None for other in said]
    if quote.said_on is None or None in days or quote.said_on in days:
        return
    message = f"it was said on {days[0]}, not on {quote.said_on}"
    yield Difference(Problem("FK504", (*one.loc, "said_on"), message, place_of(one.span)), same[0])


def _cut(one: Asked, text: str, found: list[Found]) -> Iterator[Difference]:
    """Yield a limit or negation that the quotation leaves out, wherever it stands."""
    cuts = [_left_out(hit, _is_negated(text, one.span.start)) for hit in found]
    if cuts and all(cuts):
        message = f"the quotation leaves out {cuts[0]!r}"
        yield Difference(Problem("FK511", one.loc, message, place_of(one.span)), found[0])


def _left_out(hit: Found, is_negated: bool) -> str | None:  # noqa: FBT001
    """Return the limiting or negating word that stands in a gap of the quotation or beside it."""
    passage, first, stop = hit.passage, hit.first, hit.stop
    words, gaps, joints = passage.said.words, passage.said.gaps, passage.joints
    within = [word for word in hit.left_out if word.lower() in NEGATIONS | LIMITS]
    if within:
        return within[0]
    if not passage.is_quoted:
        return None
    runs_on = stop < len(words) and stop not in joints and not BREAK.search(gaps[stop])
    if runs_on and words[stop].lower() in LIMITS:
        return words[stop]
    began = first and first not in joints and not gaps[first]
    if began and not is_negated and words[first - 1].lower() in NEGATIONS:
        return words[first - 1]
    return None


def _is_negated(text: str, start: int) -> bool:
    """Return whether the draft has a negation of its own right before a quotation."""
    before = words_of(text[max(0, start - BEFORE) : start]).words
    return any(word.lower() in NEGATIONS for word in before)
