"""Noun phrases read from their last word: `a spokesman for the harbour board | said`."""

from factkit.attribution.asides import skip_aside
from factkit.attribution.tokens import MAX_WORDS, WORD, Phrase, Token
from factkit.attribution.words import (
    DETERMINERS,
    LINKS,
    PARTICLES,
    PRONOUNS,
    is_adverb,
    is_calendar,
    is_finite_cue,
    is_inside_name,
    is_name,
    is_noun,
    is_possessive,
    is_small,
)

MAX_LINKS = 4
"""Phrases that may hang on one another: `a spokesman for the head of the board of ...`."""


def subject_before(tokens: tuple[Token, ...], verb: int) -> Phrase | None:
    """Return the noun phrase that is the subject of the verb at ``verb``, standing before it."""
    at = _skip_adverbs(tokens, verb - 1)
    at = skip_aside(tokens, at)
    at = skip_aside(tokens, at) if at >= 0 and tokens[at].word == ")" else at
    at = _skip_adverbs(tokens, at)
    subject = phrase_ending_at(tokens, at) if at >= 0 else None
    return subject and (_before_relative(tokens, subject) or subject)


def _before_relative(tokens: tuple[Token, ...], phrase: Phrase) -> Phrase | None:
    """Return who `who` stands for: `an officer who asked not to be named | said`."""
    for index in range(phrase.first - 1, max(phrase.first - MAX_WORDS, 0), -1):
        token = tokens[index]
        if token.kind != WORD or token.word in {"and", "but", "that", "as", "when", "while", "if"}:
            return None
        if token.word == "who":
            return phrase_ending_at(tokens, index - 1) if index < phrase.first - 1 else None
    return None


def _skip_adverbs(tokens: tuple[Token, ...], at: int) -> int:
    """Step left over adverbs, auxiliaries and the day: ``Weiss on Monday also | said``."""
    while at >= 0 and is_adverb(tokens[at]):
        at -= 1
    return at


def phrase_ending_at(
    tokens: tuple[Token, ...], last: int, *, possessive: bool = False, depth: int = MAX_LINKS
) -> Phrase | None:
    """Return the noun phrase whose last word is at ``last``; a possessive only where asked for.

    ``depth`` is how many phrases may still be tied to it from the left.
    """
    token = tokens[last]
    if token.word in PRONOUNS:
        return Phrase(last, last)
    if token.kind != WORD or is_small(tokens, last) or not depth:
        return None
    if is_possessive(token) and not possessive:
        return None
    first = _first_of(tokens, last, depth)
    participle = _participle_before(tokens, first)
    if participle is not None:
        return phrase_ending_at(tokens, participle - 1, depth=depth - 1)
    if _is_adjunct(tokens, first):  # `Weiss in an interview said`
        return phrase_ending_at(tokens, first - 2, depth=depth - 1)
    first = _without_loose_words(tokens, first, last)
    return Phrase(_joined(tokens, first, depth), last)


def _joined(tokens: tuple[Token, ...], first: int, depth: int) -> int:
    """Go on left of `and` to a second name: ``Weiss and | Oduya said``."""
    if first < 2 or tokens[first - 1].word != "and" or not is_name(tokens[first - 2]):
        return first
    left = phrase_ending_at(tokens, first - 2, depth=depth - 1)
    if left is None or not tokens[first].capital:
        return first
    opens = left.first == 0 or tokens[left.first - 1].kind != WORD
    return left.first if opens else first


def _first_of(tokens: tuple[Token, ...], last: int, depth: int) -> int:
    """Go left from the last word to the article, or to what cannot be in the phrase."""
    first = last
    for index in range(last - 1, max(last - MAX_WORDS, 0) - 1, -1):
        token = tokens[index]
        if token.kind != WORD and not is_inside_name(tokens, index):
            break
        if token.word in DETERMINERS:
            return _linked(tokens, index, depth)
        if token.word in LINKS:
            if index and is_noun(tokens[index - 1]) and tokens[index + 1].capital:
                continue
            break
        if is_small(tokens, index) and token.word not in PARTICLES:
            break
        if is_calendar(tokens, index) or is_finite_cue(token):
            break
        first = index
    return first


def _participle_before(tokens: tuple[Token, ...], first: int) -> int | None:
    """Find what ties a phrase to a noun: ``an officer speaking to the paper | said``."""
    for index in (first - 1, first - 2):
        if index < 1 or tokens[index].kind != WORD:
            return None
        if tokens[index].word in {"speaking", "talking", "writing", "familiar", "close"}:
            return index
    return None


def _is_adjunct(tokens: tuple[Token, ...], first: int) -> bool:
    """Return whether the phrase from ``first`` only says where or how a name before it spoke."""
    return (
        first > 1
        and tokens[first - 1].word in {"in", "on", "at", "during", "to", "from"}
        and (is_name(tokens[first - 2]) or tokens[first - 2].word in {"he", "she", "they"})
    )


def _linked(tokens: tuple[Token, ...], article: int, depth: int) -> int:
    """Go on left of a preposition: ``a spokesman for | the ministry``."""
    if article < 2 or tokens[article - 1].word not in LINKS or not is_noun(tokens[article - 2]):
        return article
    before = phrase_ending_at(tokens, article - 2, depth=depth - 1)
    return before.first if before is not None and before.first < article - 2 else article


def _without_loose_words(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Cut verbs and the like before a name: ``after winning | Weiss said``."""
    if not tokens[last].capital or tokens[first].word in DETERMINERS or tokens[first].capital:
        return first
    while first < last and not tokens[first].capital and tokens[first].word.endswith(("ing", "ed")):
        first += 1
    return first
