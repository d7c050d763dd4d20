"""The plainest attributions, read from the characters behind a quotation.

`"...," Weiss said.`, `"...," said Anna Weiss, "..."`: two fifths of all quotations are attributed
like this. The sieves find the same, but only after the paragraph was read word by word, which is
most of what they cost. Where anything is out of the ordinary, it is left to them.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from factkit.article import Article
from factkit.attribution.adjacent import MAX_MERE_REPORT, NO_NAMES
from factkit.attribution.cues import NOUN_LIKE, POST_VERBS, PUTTING, SAYS_NOTHING
from factkit.attribution.model import Attribution, Kind, Parts, ending, opens_small
from factkit.attribution.report_subjects import CITING
from factkit.attribution.scenes import Quoted
from factkit.attribution.sieves import CUE_SOURCE_BEHIND, SOURCE_CUE_BEHIND, SPLIT
from factkit.attribution.tokens import TOKEN
from factkit.attribution.verbs import CUES, REPORTING
from factkit.attribution.words import (
    ARTICLES,
    BETWEEN_SUBJECT_AND_VERB,
    DETERMINERS,
    LINKS,
    ends_like_adverb,
)
from factkit.layers.quotations import Quotation
from factkit.layers.sentences import Sentence
from factkit.lexicon import alternation
from factkit.patterns import LatePattern
from factkit.spans import AS_EXTENT, Extent, each_as

_NAME = r"[A-Z][^\W\d_]*+ (?: -[^\W\d_]++ )*"
_PERSON = rf"{_NAME} (?: \.?+[ ] {_NAME} ){{0,4}}"
SPEAKERS = frozenset(("he", "she", "it", "they", "we", "I"))
"""Pronouns that are subjects and nothing else."""
BEHIND = LatePattern(
    rf"""
    ,?+[ ] (?: ({alternation(SPEAKERS)}|{_PERSON}|(?:a|an|the)[ ][a-z]++)
               [ ] ([a-z]++) (?= [ ,] | \.(?!\w) )
               (?![\s.]++(?:{alternation(SAYS_NOTHING)})\b)     # `Weiss said nothing`
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
    if tense in {"past", "present"} and verb not in POST_VERBS | PUTTING | CITING
)
"""Verbs that can be nothing else next to a name."""
NOT_PLAIN = NO_NAMES | DETERMINERS | LINKS | BETWEEN_SUBJECT_AND_VERB | CUES.keys()
"""Words that are no names, or need a second look."""


def read_plain(article: Article, paragraphs: Sequence[Quoted]) -> list[Attribution]:
    """Return what is said of the quotations of those paragraphs in which each is plain."""
    found: list[Parts] = []
    for number, quotations in paragraphs:
        match = _behind(article.text, quotations[0]) if len(quotations) <= HALVES else None
        if match is None:
            continue
        sentence = _sentence(article, quotations, match)
        kind = _kind(article.text, sentence, quotations[0]) if sentence is not None else None
        if kind is not None:
            source, cue, rule = _read(match)
            found.append((number, kind, source, cue, None, "certain", rule))
            if len(quotations) == HALVES:
                found.append((number + 1, "direct", source, cue, number, "certain", SPLIT))
    return list(each_as(Attribution, found))


def _behind(text: str, quotation: Quotation) -> re.Match[str] | None:
    """Return the attribution behind a quotation that a comma, ``?`` or ``!`` sets off."""
    set_off = ending(text, quotation) in ",?!" or text.startswith(",", quotation.outer_end)
    if not (set_off and quotation.closed):
        return None
    match = BEHIND.compiled.match(text, quotation.outer_end)
    if match is None:
        return None
    subject, verb, cue, name = match.groups()
    if (verb or cue) not in VERBS:
        return None
    return match if _is_somebody(subject or name, verb) else None


def _is_somebody(words: str, verb: str | None) -> bool:
    """Return whether words are a name, a pronoun, or a noun with its article and a plain verb."""
    article, _, noun = words.partition(" ")
    if article in ARTICLES:
        return not (noun in NOT_PLAIN or ends_like_adverb(noun) or verb in NOUN_LIKE)
    return words in SPEAKERS or NOT_PLAIN.isdisjoint(words.lower().replace(".", "").split())


def _sentence(
    article: Article, quotations: Sequence[Quotation], match: re.Match[str]
) -> Sentence | None:
    """Return the sentence that holds the quotation and its attribution, where nothing else speaks.

    A headline is no such sentence: it is read as a whole, and quotes for itself.
    """
    text, layer, stop = article.text, article.sentences, match.end()
    index = bisect_left(layer, (quotations[0].outer_start + 1,)) - 1
    if index < 0 or layer[index].headline or layer[index].end < stop:
        return None
    if match[CUE] and text[stop] == "." and stop + 1 < layer[index].end:  # `said Mr. | de Wit`
        return None
    if len(quotations) == HALVES and not _is_half(article, index, quotations[1], stop):
        return None
    return layer[index]


def _is_half(article: Article, index: int, quotation: Quotation, stop: int) -> bool:
    """Return whether a quotation is the other half of one whose attribution ends at ``stop``.

    It stands right behind it or opens the next sentence; that of the first is number ``index``.
    """
    layer, start = article.sentences, quotation.outer_start
    if article.text[stop] != "," or start != stop + 2:
        index += 1
        if index == len(layer) or layer[index].start != start or layer[index].headline:
            return False
    return _closes(article, index, quotation)


def _closes(article: Article, index: int, quotation: Quotation) -> bool:
    """Return whether a quotation closes its sentence and no attribution of it may follow.

    It may where the next sentence is short, as in `"And row." Weiss said.`
    """
    text, layer, end = article.text, article.sentences, quotation.outer_end
    if end == article.paragraphs[quotation.paragraph].end:
        return True
    if end != layer[index].end or ending(text, quotation) in "!?":
        return False
    return any(
        following.paragraph == quotation.paragraph
        and len(TOKEN.compiled.findall(text, end, following.end)) > MAX_MERE_REPORT
        for following in layer[index + 1 : index + 2]
    )


def _kind(text: str, sentence: Sentence, quotation: Quotation) -> Kind | None:
    """Return the kind of a quotation, or None where the word in front of it needs a second look."""
    small = opens_small(text, quotation)
    start, opening = sentence.start, quotation.outer_start
    if start < opening:
        before = text[start:opening].rsplit(maxsplit=1)[-1]
        marked = before[-1] in ",:"
        if not marked and not (before.isalpha() and before.islower()):
            return None
        small = small or not (marked or before in REPORTING)
    return "partial" if small else "direct"


def _read(match: re.Match[str]) -> tuple[Extent, Extent, str]:
    """Return the source, the cue and the name of the sieve that would find them."""
    if match[CUE]:
        return AS_EXTENT(match.span(NAME)), AS_EXTENT(match.span(CUE)), CUE_SOURCE_BEHIND
    return AS_EXTENT(match.span(SUBJECT)), AS_EXTENT(match.span(VERB)), SOURCE_CUE_BEHIND
