"""Classes of words, by which the phrases of a sentence are told apart."""

from factkit.attribution.tokens import WORD, Token
from factkit.layers.names import CALENDAR
from factkit.lexicon import words

FUNCTION_WORDS = words("function_words")
PRONOUNS = words("subject_pronouns")
DETERMINERS = words("determiners")
PARTICLES = words("name_particles")
BETWEEN_SUBJECT_AND_VERB = words("auxiliaries") | words("clause_adverbs") | CALENDAR
LINKS = frozenset(("of", "for", "at", "with", "from", "in", "to", "on"))
"""Prepositions that tie a second noun to the first: `a spokesman for the ministry`."""


def is_small(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a word is a function word; `Will` and `Page` inside a sentence are names."""
    token = tokens[at]
    if token.word not in FUNCTION_WORDS:
        return False
    return not token.capital or at == 0 or tokens[at - 1].kind != WORD


def is_name(token: Token) -> bool:
    """Return whether a token is capitalised and not only because it opens a sentence."""
    return token.capital and token.word not in FUNCTION_WORDS and token.word not in PRONOUNS


def is_possessive(token: Token) -> bool:
    """Return whether a token ends in ``'s`` or ``s'``."""
    return token.word.endswith(("'s", "s'"))


def is_adverb(token: Token) -> bool:
    """Return whether a token may stand between a subject and its verb."""
    return token.kind == WORD and (
        token.word in BETWEEN_SUBJECT_AND_VERB
        or (token.word.endswith("ly") and not token.capital)
        or token.word.isdigit()
    )


def is_noun(token: Token) -> bool:
    """Return whether a word may be a noun: no function word, day, adverb or form in -ing."""
    return (
        token.kind == WORD
        and token.word not in FUNCTION_WORDS
        and token.word not in CALENDAR
        and not token.word.endswith(("ing", "ly"))
    )
