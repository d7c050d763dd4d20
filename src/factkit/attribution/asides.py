"""Asides: what stands between a subject and its verb: `Weiss, the minister, said`."""

from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.tokens import DASHES, MARK, QUOTE, STOP, WORD, Token
from factkit.attribution.words import PRONOUNS, is_small
from factkit.lexicon import words

MAX_ASIDE = 40
"""Tokens of the longest aside."""
MAX_TERM = 40
"""Characters of the longest quotation that may stand inside an aside."""
APPOSITION_OPENERS = words("apposition_openers")


def skip_aside(tokens: tuple[Token, ...], at: int) -> int:
    """Step left over what stands between subject and verb: ``Weiss, the minister, | said``."""
    if at < 0 or tokens[at].kind != MARK:
        return at
    if tokens[at].word == ")":
        return opening_of(tokens, at, "(")
    if tokens[at].word == "," or tokens[at].word in DASHES:
        whole = _opening_by_apposition(tokens, at)
        return whole if whole >= 0 else opening_of(tokens, at, tokens[at].word)
    return at


def _opening_by_apposition(tokens: tuple[Token, ...], at: int) -> int:
    """``Weiss, editor of the Varna paper, Glas, | said``: the phrase that opens the sentence."""
    first = at
    while first and tokens[first - 1].kind < QUOTE and at - first < MAX_ASIDE:
        first -= 1
    opening = phrase_starting_at(tokens, first)
    if opening is None or not tokens[opening.last].capital or tokens[first].kind != WORD:
        return -1
    comma = opening.last + 1
    if tokens[comma].word == "(":
        comma = next((i + 1 for i in range(comma, at) if tokens[i].word == ")"), comma)
    if comma >= at or tokens[comma].word != ",":
        return -1
    behind = tokens[comma + 1].word
    return opening.last if behind in APPOSITION_OPENERS or behind.isdigit() else -1


def opening_of(tokens: tuple[Token, ...], at: int, mark: str) -> int:
    """Return the index before the mark that opens the aside which closes at ``at``."""
    for index in range(at - 1, max(at - MAX_ASIDE, 0), -1):
        token = tokens[index]
        if token.kind == STOP or token.end - token.start > MAX_TERM or token.word in {";", ":"}:
            return -1
        if token.word == mark and _can_end(tokens, index - 1):
            return _opening_of_chain(tokens, index, mark)
    return -1


def _opening_of_chain(tokens: tuple[Token, ...], at: int, mark: str) -> int:
    """``Weiss, 52, of Varna, said``: go on left while what stands there is no subject yet."""
    before = tokens[at - 1]
    if mark == "," and (before.word.isdigit() or _is_origin(tokens, at)):
        return opening_of(tokens, at, mark)
    return at - 1


def _is_origin(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether the words before ``at`` say where somebody is from: ``, of Varna ,``."""
    for index in range(at - 1, max(at - 6, 0), -1):
        if tokens[index].word == ",":
            return tokens[index + 1].word in {"of", "from", "in"}
    return False


def _can_end(tokens: tuple[Token, ...], at: int) -> bool:
    token = tokens[at]
    if token.word == ")":
        return True
    return token.kind == WORD and (token.word in PRONOUNS or not is_small(tokens, at))
