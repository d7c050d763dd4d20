"""The plainest attributions, read from the characters behind a quotation.

`"...," Weiss said.`, `"...," said Anna Weiss, "..."`: a third of all quotations are attributed
like this. The sieves find the same, but only after the paragraph was read word by word, which is
most of what they cost. Where anything is out of the ordinary, it is left to them.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from factkit.article import Article
from factkit.attribution.adjacent import NO_NAMES
from factkit.attribution.clauses import PEOPLE
from factkit.attribution.cues import NOUN_LIKE, POST_VERBS, PUTTING, SAYS_NOTHING
from factkit.attribution.model import Answer, Kind, Sieve
from factkit.attribution.reports import CITING
from factkit.attribution.scenes import Quoted
from factkit.attribution.sieves import CUE_SOURCE_BEHIND, SOURCE_CUE_BEHIND, SPLIT
from factkit.attribution.verbs import CUES, REPORTING
from factkit.attribution.words import (
    ARTICLES,
    BETWEEN_SUBJECT_AND_VERB,
    DETERMINERS,
    LINKS,
    ends_like_adverb,
)
from factkit.layers.quotations import Quotation
from factkit.lexicon import alternation
from factkit.patterns import LatePattern
from factkit.spans import Extent

Signed = tuple[int, Kind, Answer, Sieve]
"""The number of a quotation, its kind, the answer to it and the sieve that would give that."""

_NAME = r"[A-Z][^\W\d_]*+ (?: -[^\W\d_]++ )*"
_PERSON = rf"(?: {_NAME} \.?+[ ] ){{0,4}} {_NAME}"
BEHIND = LatePattern(
    rf"""
    ,?+[ ] (?: (he|she|they|{_PERSON}|(?:a|an|the)[ ][a-z]++) [ ] ([a-z]++) (?= [ ,] | \.(?!\w) )
               (?![ ](?:{alternation(SAYS_NOTHING)})\b)     # `Weiss said nothing`
             | ([a-z]++) [ ] ({_PERSON}) (?=[,.]) (?!,[ ][JS]n?r\b) )
    """,
    re.VERBOSE,
)
"""Behind a quotation, a person and a verb; or a verb, a name and the mark that closes it."""
SUBJECT, VERB, CUE, NAME = range(1, 5)
"""Its groups."""
HALVES = 2
VERBS = frozenset(
    verb
    for verb, tense in REPORTING.items()
    if tense in {"past", "present"} and verb not in NOUN_LIKE | POST_VERBS | PUTTING | CITING
)
"""Verbs that can be nothing else next to a name."""
NOT_PLAIN = NO_NAMES | DETERMINERS | LINKS | BETWEEN_SUBJECT_AND_VERB | CUES.keys()
"""Words that are no names, or need a second look."""


def read_plain(article: Article, paragraphs: Sequence[Quoted]) -> list[Signed]:
    """Return the answers to all quotations of those paragraphs in which each is plain."""
    signed: list[Signed] = []
    for number, quotations in paragraphs:
        if len(quotations) > HALVES:
            continue
        match = _behind(article.text, quotations[0])
        if match is not None and _is_all(article, quotations, match):
            kind: Kind = "partial" if article.text[quotations[0].start].islower() else "direct"
            answer, sieve = _read(match)
            signed.append((number, kind, answer, sieve))
            if len(quotations) == HALVES:
                half = Answer(answer.source, answer.cue, number)
                signed.append((number + 1, "direct", half, SPLIT))
    return signed


def _behind(text: str, quotation: Quotation) -> re.Match[str] | None:
    """Return the attribution behind a quotation that a comma, ``?`` or ``!`` sets off."""
    start, end, _, outer_end, _, _, closed, _ = quotation
    ending = text[end - 2] if text[end - 1] in "'’" else text[end - 1]
    set_off = ending in ",?!" or text.startswith(",", outer_end)
    if not (set_off and closed and text[start].isalnum()):
        return None
    match = BEHIND.compiled.match(text, outer_end)
    if match is None:
        return None
    subject, verb, cue, name = match.groups()
    return match if (verb or cue) in VERBS and _is_somebody(subject or name) else None


def _is_somebody(words: str) -> bool:
    """Return whether words are a name, a noun with its article, or `he`, `she`, `they`."""
    article, _, noun = words.partition(" ")
    if article in ARTICLES:
        return noun not in NOT_PLAIN and not ends_like_adverb(noun)
    return words in PEOPLE or NOT_PLAIN.isdisjoint(words.lower().replace(".", "").split())


def _is_all(article: Article, quotations: Sequence[Quotation], match: re.Match[str]) -> bool:
    """Return whether nothing else speaks: one sentence holds the quotation and its attribution.

    A second quotation is its other half, right behind it or in the next sentence, and closes the
    paragraph. A headline is no such sentence: it is read as a whole, and quotes for itself.
    """
    text, layer, stop = article.text, article.sentences, match.end()
    opening = quotations[0].outer_start
    index = bisect_left(layer, (opening + 1,))
    if not index or layer[index - 1].start != opening:
        return False
    _, end, _, headline = layer[index - 1]
    if headline or end < stop:
        return False
    if match[CUE] and text[stop] == "." and stop + 1 < end:  # `said Mr. | de Wit`
        return False
    if len(quotations) == 1:
        return True
    _, _, half, closing, paragraph, *_ = quotations[1]
    if closing != article.paragraphs[paragraph].end:
        return False
    touching = text[stop] == "," and half == stop + 2
    if touching or index == len(layer):
        return touching
    return layer[index].start == half and not layer[index].headline


def _read(match: re.Match[str]) -> tuple[Answer, Sieve]:
    """Return the answer and the sieve that would give it."""
    if match[CUE]:
        return Answer(Extent(*match.span(NAME)), Extent(*match.span(CUE))), CUE_SOURCE_BEHIND
    return Answer(Extent(*match.span(SUBJECT)), Extent(*match.span(VERB))), SOURCE_CUE_BEHIND
