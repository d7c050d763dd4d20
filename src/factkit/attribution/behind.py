"""Noun phrases read from their first word: `said | a spokesman for the harbour board`."""

from factkit.attribution.tokens import MAX_WORDS, QUOTE, STOP, WORD, Phrase, Token
from factkit.attribution.words import (
    DETERMINERS,
    FUNCTION_WORDS,
    LINKS,
    PRONOUNS,
    continues_name,
    is_calendar,
    is_finite_cue,
    is_inside_name,
    is_name,
    is_noun,
    is_possessive,
    is_small,
)
from factkit.lexicon import words

WHERE_FROM = frozenset(("from", "in", "at", "with"))
PAPERS = words("papers")


def phrase_starting_at(tokens: tuple[Token, ...], first: int) -> Phrase | None:
    """Return the noun phrase whose first word is at ``first``."""
    if first >= len(tokens) or tokens[first].kind != WORD:
        return None
    token = tokens[first]
    if token.word in PRONOUNS and not (token.word in DETERMINERS and is_noun(tokens[first + 1])):
        return Phrase(first, first)
    if token.word in FUNCTION_WORDS and token.word not in DETERMINERS and not token.capital:
        return None
    if is_small(tokens, first) and token.word not in DETERMINERS:
        return None
    last = first
    for index in range(first, min(first + MAX_WORDS, len(tokens))):
        token = tokens[index]
        if index > first and not _goes_on(tokens, first, index):
            break
        last = index
    if tokens[last].word in DETERMINERS or tokens[last].word in LINKS:
        return None
    return Phrase(first, last)


def _goes_on(tokens: tuple[Token, ...], first: int, index: int) -> bool:
    """Return whether the phrase that reaches to ``index`` holds that word too."""
    token, before = tokens[index], tokens[index - 1]
    if token.kind != WORD:
        return is_inside_name(tokens, index)
    if is_calendar(tokens, index) or is_finite_cue(token):
        return False
    if token.word in LINKS or token.word == "and":
        return _link_goes_on(tokens, index) or _tells_which(tokens, first, index)
    if token.capital or continues_name(token):
        return True
    if token.word in FUNCTION_WORDS:
        return token.word in DETERMINERS and before.word in LINKS
    if token.word.endswith("ly"):
        return False
    return not (is_name(before) and not is_possessive(before)) or _is_role_before_name(
        tokens, index
    )


def _and_goes_on(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell `said Weiss | and Oduya.` from `said Weiss | and Oduya agreed`."""
    behind = index + 1
    while behind < len(tokens) and tokens[behind].capital:
        behind += 1
    return behind > index + 1 and (
        behind == len(tokens) or tokens[behind].kind in {QUOTE, STOP} or tokens[behind].word == ","
    )


def _link_goes_on(tokens: tuple[Token, ...], index: int) -> bool:
    if tokens[index].word == "and":
        return is_name(tokens[index - 1]) and _and_goes_on(tokens, index)
    if index + 1 >= len(tokens) or not is_name(tokens[index + 1]):
        follows_article = index + 1 < len(tokens) and tokens[index + 1].word in {"the", "a", "an"}
        return tokens[index].word in {"of", "for"} and follows_article
    return tokens[index].word in {"of", "for", "at", "with", "from"}


def _tells_which(tokens: tuple[Token, ...], first: int, index: int) -> bool:
    """Return whether a link says which one is meant: `a boy | from the mill`."""
    if tokens[first].word not in {"a", "an", "one"} or tokens[index].word not in WHERE_FROM:
        return False
    behind = index + 2
    return (
        behind < len(tokens)
        and tokens[index + 1].word in {"the", "a", "an", "his", "her", "their"}
        and is_noun(tokens[behind])
        and tokens[behind].word not in PAPERS
    )


def _is_role_before_name(tokens: tuple[Token, ...], index: int) -> bool:
    """``Weiss | campaign manager Oduya``: small words between two names."""
    for token in tokens[index + 1 : index + 4]:
        if token.kind != WORD or token.word in FUNCTION_WORDS:
            return False
        if token.capital:
            return True
    return False
