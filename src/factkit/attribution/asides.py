"""Asides: what stands between a subject and its verb: `Weiss, the minister, said`."""

from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.tokens import DASHES, MARK, QUOTE, STOP, WORD, Phrase, Token
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
    opening = phrase_starting_at(tokens, first) or _behind_setting(tokens, first, at)
    if opening is None:
        return -1
    comma = opening.last + 1
    if tokens[comma].word == "(":
        comma = next((i + 1 for i in range(comma, at) if tokens[i].word == ")"), comma)
    if comma >= at or tokens[comma].word != ",":
        return -1
    behind = tokens[comma + 1].word
    if not tokens[opening.last].capital:
        return opening.last if behind in {"who", "whose"} else -1
    return opening.last if behind in APPOSITION_OPENERS or behind.isdigit() else -1


def _behind_setting(tokens: tuple[Token, ...], first: int, last: int) -> Phrase | None:
    """Return the phrase behind the first comma: ``On Monday, | Weiss, editor of Glas, said``."""
    comma = next((i for i in range(first, last) if tokens[i].word == ","), last)
    return phrase_starting_at(tokens, comma + 1) if comma + 1 < last else None


def opening_of(tokens: tuple[Token, ...], at: int, mark: str) -> int:
    """Return the index before the mark that opens the aside which closes at ``at``.

    Where what stands there is no subject yet, it goes on left: ``Weiss, 52, of Varna, said``.
    """
    least = max(at - MAX_ASIDE, 0)
    for index in range(at - 1, least, -1):
        token = tokens[index]
        if token.kind == STOP or token.end - token.start > MAX_TERM or token.word in {";", ":"}:
            return -1
        if token.word == mark and _can_end(tokens, index - 1):
            before = tokens[index - 1]
            if mark != "," or not (before.word.isdigit() or _is_origin(tokens, index)):
                return index - 1
    return -1


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
