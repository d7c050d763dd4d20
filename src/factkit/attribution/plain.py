"""The plainest attributions, read from the characters behind a quotation.

`"...," Weiss said.`, `"...," said Anna Weiss, "..."`: a third of all quotations are attributed
like this. The sieves find the same, but only after the paragraph was read word by word, which is
most of what they cost. Where anything is out of the ordinary, it is left to them.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from factkit.article import Article
from factkit.attribution.cues import NOUN_LIKE, POST_VERBS, SAYS_NOTHING
from factkit.attribution.model import Answer, Sieve
from factkit.attribution.scenes import Quoted
from factkit.attribution.sieves import CUE_SOURCE_BEHIND, SOURCE_CUE_BEHIND, SPLIT
from factkit.attribution.verbs import CUES, REPORTING
from factkit.attribution.words import (
    BETWEEN_SUBJECT_AND_VERB,
    DETERMINERS,
    FUNCTION_WORDS,
    LINKS,
    PRONOUNS,
)
from factkit.layers.names import CALENDAR
from factkit.layers.quotations import Quotation
from factkit.lexicon import alternation
from factkit.patterns import LatePattern
from factkit.spans import Extent

Signed = tuple[int, Sieve, Answer]
"""The number of a quotation, the answer to it and the sieve that would give it."""

_NAME = r"[A-Z][^\W\d_]*+ (?: -[^\W\d_]++ )*+"
_PERSON = rf"(?: {_NAME} \.?+[ ] ){{0,4}} {_NAME}"
BEHIND = LatePattern(
    rf"""
    ,?+[ ] (?: (he|she|they|{_PERSON}) [ ] ([a-z]++) (?=[ ,.])
               (?![ ](?:{alternation(SAYS_NOTHING)})\b)     # `Weiss said nothing`
             | ([a-z]++) [ ] ({_PERSON}) (?=[,.]) )
    """,
    re.VERBOSE,
)
"""Behind a quotation, a person and a verb; or a verb, a name and the mark that closes it."""
SOURCE_LAST = 4
"""The last group of a match in which the verb comes first."""
HALVES = 2
PEOPLE = frozenset(("he", "she", "they"))
VERBS = frozenset(
    verb
    for verb, tense in REPORTING.items()
    if tense in {"past", "present"} and verb not in NOUN_LIKE and verb not in POST_VERBS
)
"""Verbs that can be nothing else next to a name."""
NO_NAMES = FUNCTION_WORDS | PRONOUNS | DETERMINERS | LINKS | CALENDAR
NO_NAMES |= BETWEEN_SUBJECT_AND_VERB | CUES.keys()


def read_plain(article: Article, paragraphs: Sequence[Quoted]) -> list[Signed]:
    """Return the answers to all quotations of those paragraphs in which nothing else is quoted."""
    signed: list[Signed] = []
    if article.headlines:  # one may close a paragraph and quote something of its own
        return signed
    for number, quotations in paragraphs:
        match = _behind(article.text, quotations[0]) if len(quotations) <= HALVES else None
        if match is not None and _is_all(article, quotations, match):
            sieve, source, cue = _read(match)
            signed.append((number, sieve, Answer(source, cue)))
            if len(quotations) == HALVES:
                signed.append((number + 1, SPLIT, Answer(source, cue, number)))
    return signed


def _behind(text: str, quotation: Quotation) -> re.Match[str] | None:
    """Return the attribution behind a quotation that is speech as a whole: `"We stay," | said`."""
    start, end, _, outer_end, _, _, closed, _ = quotation
    opens = closed and (text[start].isupper() or text[start].isdigit())
    if not opens or (text[end - 1] not in ",?!" and text[outer_end : outer_end + 1] != ","):
        return None
    match = BEHIND.compiled.match(text, outer_end)
    if match is None or (match[2] or match[3]) not in VERBS:
        return None
    source = match[1] or match[4]
    named = source in PEOPLE or NO_NAMES.isdisjoint(source.lower().replace(".", "").split())
    return match if named else None


def _is_all(article: Article, quotations: Sequence[Quotation], match: re.Match[str]) -> bool:
    """Return whether one sentence holds the quotation and its attribution, and no other sentence
    parts them from the second half, which closes the paragraph.
    """
    text, layer, stop = article.text, article.sentences, match.end()
    opening = quotations[0].outer_start
    index = bisect_left(layer, (opening + 1,))
    if not index:
        return False
    start, end, paragraph, _ = layer[index - 1]
    if start != opening or stop > end:
        return False
    if match.lastindex == SOURCE_LAST and text[stop] == "." and stop + 1 < end:
        return False  # `"...," said Mr. | de Wit`
    if len(quotations) == 1:
        return True
    _, _, half, closing, *_ = quotations[1]
    if closing != article.paragraphs[paragraph].end:
        return False
    if text[stop] == "," and half == stop + 2:
        return True
    return index < len(layer) and layer[index].start == half


def _read(match: re.Match[str]) -> tuple[Sieve, Extent, Extent]:
    """Return the sieve that would answer, the source and the cue."""
    if match.lastindex == SOURCE_LAST:
        return CUE_SOURCE_BEHIND, Extent(*match.span(4)), Extent(*match.span(3))
    return SOURCE_CUE_BEHIND, Extent(*match.span(1)), Extent(*match.span(2))
