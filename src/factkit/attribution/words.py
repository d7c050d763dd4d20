"""Classes of words, by which the phrases of a sentence are told apart."""

from factkit.attribution.tokens import QUOTE, WORD, Token
from factkit.attribution.verbs import REPORTING
from factkit.layers.names import CALENDAR
from factkit.lexicon import words

FUNCTION_WORDS = words("function_words")
PRONOUNS = words("subject_pronouns")
DETERMINERS = words("determiners")
PARTICLES = words("name_particles")
NAMES_TOO = frozenset(("will", "may", "april", "june", "mark", "page", "so"))
"""Words that are also names: in capitals and next to a verb they are taken for them."""
AUXILIARIES = words("auxiliaries")
BETWEEN_SUBJECT_AND_VERB = (
    AUXILIARIES
    | {word.replace("'", "’") for word in AUXILIARIES}
    | words("clause_adverbs")
    | CALENDAR
)
FINITE_CUES = frozenset(("said", "told", "says", "tells", "added", "wrote", "asked", "tweeted"))
MAX_NICKNAME = 24
"""Characters of the longest nickname, marks included."""
LINKS = frozenset(("of", "for", "at", "with", "from", "in", "to", "on"))
"""Prepositions that tie a second noun to the first: `a spokesman for the ministry`."""


def is_small(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a word is a function word; `Will` and `Page` inside a sentence are names."""
    token = tokens[at]
    if token.word not in FUNCTION_WORDS:
        return False
    if not token.capital or at == 0 or tokens[at - 1].kind != WORD:
        return not is_name_too(tokens, at)
    return False


def is_name_too(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a word such as `Will` is a name here: `Will said`, `Will Page said`."""
    token = tokens[at]
    if not token.capital or token.word not in NAMES_TOO or at + 1 >= len(tokens):
        return False
    behind = tokens[at + 1]
    return behind.capital or REPORTING.get(behind.word) in {"past", "present"}


def is_calendar(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a word is a day or month; `Theresa May` is neither."""
    token = tokens[at]
    if token.word not in CALENDAR:
        return False
    named = token.capital and token.word in NAMES_TOO and at > 0
    return not (named and (is_name(tokens[at - 1]) or is_name_too(tokens, at)))


def is_name(token: Token) -> bool:
    """Return whether a token is capitalised and not only because it opens a sentence."""
    return token.capital and token.word not in FUNCTION_WORDS and token.word not in PRONOUNS


def is_possessive(token: Token) -> bool:
    """Return whether a token ends in ``'s`` or ``s'``."""
    return token.word.endswith(("'s", "’s", "s'", "s’"))


def is_adverb(token: Token) -> bool:
    """Return whether a token may stand between a subject and its verb."""
    if token.capital and token.word in NAMES_TOO:
        return False
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


def continues_name(token: Token) -> bool:
    """Return whether a small word goes on a name: `Anna de Vries`, `Khalid bin Amr al-Hadi`."""
    return token.word in PARTICLES or token.word.startswith(("al-", "el-"))


def is_finite_cue(token: Token) -> bool:
    """Return whether a word can only be a verb that reports: `Weiss said | Oduya told`."""
    return not token.capital and token.word in FINITE_CUES


def is_inside_name(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a mark or a nickname stands within a name: `Ilse "Mouse" Marrow`, `AC/DC`."""
    token = tokens[at]
    if not 0 < at < len(tokens) - 1 or not (tokens[at - 1].capital and tokens[at + 1].capital):
        return False
    return token.word in {"/", "'"} or (
        token.kind == QUOTE and token.end - token.start < MAX_NICKNAME
    )
