"""Noun phrases: the source before or behind a reporting verb, word by word."""

from typing import NamedTuple

from factkit.attribution.tokens import DASHES, MARK, QUOTE, STOP, WORD, Token
from factkit.layers.names import CALENDAR
from factkit.lexicon import words

FUNCTION_WORDS = words("function_words")
PRONOUNS = frozenset(
    ("he", "she", "they", "it", "we", "i", "you", "who", "which", "others", "both", "many", "some",
     "another", "one", "everyone", "someone", "nobody", "several", "few", "most", "all")
)  # fmt: skip
DETERMINERS = frozenset(
    ("the", "a", "an", "his", "her", "their", "its", "my", "our", "your", "one", "this",
     "these", "those", "some", "several", "many", "most", "two", "three", "four", "five", "another",
     "other", "both", "no", "every", "each", "any", "few", "all")
)  # fmt: skip
LINKS = frozenset(("of", "for", "at", "with", "from", "in", "to", "on"))
"""Prepositions that tie a second noun to the first: `a spokesman for the ministry`."""
AUXILIARIES = frozenset(
    ("has", "had", "have", "was", "is", "were", "are", "be", "been", "did", "does", "do", "would",
     "will", "could", "can", "may", "might", "should", "must", "not", "never", "to", "went", "didn't",
     "doesn't", "don't", "hasn't", "hadn't", "won't", "wouldn't", "didn’t", "doesn’t", "don’t",
     "hasn’t", "hadn’t", "won’t", "wouldn’t")
)  # fmt: skip
ADVERBS = frozenset(
    ("also", "then", "later", "again", "once", "soon", "already", "just", "even", "still", "often",
     "always", "now", "today", "yesterday", "tonight", "earlier", "instead", "too", "further",
     "first", "next", "last", "finally", "ever", "himself", "herself", "themselves", "itself",
     "thus", "so", "twice", "sometimes", "rather", "only", "back", "on", "half", "all", "both",
     "since", "previously", "however", "likewise", "moreover", "therefore", "meanwhile", "night",
     "morning", "afternoon", "evening", "late", "early", "week", "month", "year", "this", "ago",
     "afterwards", "afterward", "anyway", "much", "long")
)  # fmt: skip
PARTICLES = frozenset(
    [
        "al",
        "bin",
        "da",
        "de",
        "del",
        "den",
        "der",
        "di",
        "du",
        "el",
        "la",
        "le",
        "van",
        "von",
        "y",
        "ter",
        "ten",
        "zu",
        "abu",
        "ibn",
    ]
)
MAX_WORDS = 12
MAX_ASIDE = 40
MAX_TERM = 40
"""Characters of the longest quotation that may stand inside an aside."""
APPOSERS = frozenset(
    ("a", "an", "the", "who", "whose", "which", "of", "from", "one", "his", "her", "their", "its",
     "editor", "president", "director", "head", "chairman", "chairwoman", "chief", "author",
     "professor", "founder", "leader", "executive", "senior", "former", "then", "now", "also",
     "democrat", "republican", "speaking", "himself", "herself")
)  # fmt: skip
"""Words that an apposition begins with."""


class Phrase(NamedTuple):
    """A noun phrase: the indices of its first and last token."""

    first: int
    last: int


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
    return token.word.endswith(("'s", "’s", "s'", "s’"))


def is_adverb(token: Token) -> bool:
    """Return whether a token may stand between a subject and its verb."""
    return token.kind == WORD and (
        token.word in AUXILIARIES
        or token.word in ADVERBS
        or token.word in CALENDAR
        or (token.word.endswith("ly") and not token.capital)
        or token.word.isdigit()
    )


def subject_before(tokens: tuple[Token, ...], verb: int) -> Phrase | None:
    """Return the noun phrase that is the subject of the verb at ``verb``, standing before it."""
    at = _skip_adverbs(tokens, verb - 1)
    at = _skip_aside(tokens, at)
    at = _skip_adverbs(tokens, at)
    return phrase_ending_at(tokens, at) if at >= 0 else None


def _skip_adverbs(tokens: tuple[Token, ...], at: int) -> int:
    """Step left over adverbs, auxiliaries and the day: ``Weiss on Monday also | said``."""
    while at >= 0 and is_adverb(tokens[at]):
        at -= 1
    return at


def _skip_aside(tokens: tuple[Token, ...], at: int) -> int:
    """Step left over what stands between subject and verb: ``Weiss, the minister, | said``."""
    if at < 0 or tokens[at].kind != MARK:
        return at
    if tokens[at].word == ")":
        return _opening(tokens, at, "(")
    if tokens[at].word == "," or tokens[at].word in DASHES:
        whole = _apposed_opening(tokens, at)
        return whole if whole >= 0 else _opening(tokens, at, tokens[at].word)
    return at


def _apposed_opening(tokens: tuple[Token, ...], at: int) -> int:
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
    return opening.last if behind in APPOSERS or behind.isdigit() else -1


def _opening(tokens: tuple[Token, ...], at: int, mark: str) -> int:
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
        return _opening(tokens, at, mark)
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


def phrase_ending_at(
    tokens: tuple[Token, ...], last: int, *, possessive: bool = False
) -> Phrase | None:
    """Return the noun phrase whose last word is at ``last``; a possessive only where asked for."""
    if tokens[last].word == ")":
        last = _opening(tokens, last, "(")
        if last < 0:
            return None
    token = tokens[last]
    if token.word in PRONOUNS:
        return Phrase(last, last)
    if token.kind != WORD or is_small(tokens, last):
        return None
    if is_possessive(token) and not possessive:
        return None
    first = _first_of(tokens, last)
    participle = _participle_before(tokens, first)
    if participle is not None:
        return phrase_ending_at(tokens, participle - 1)
    if _is_adjunct(tokens, first):  # `Weiss in an interview said`
        return phrase_ending_at(tokens, first - 2)
    return Phrase(_without_loose_words(tokens, first, last), last)


def _first_of(tokens: tuple[Token, ...], last: int) -> int:
    """Go left from the last word to the article, or to what cannot be in the phrase."""
    first = last
    for index in range(last - 1, max(last - MAX_WORDS, 0) - 1, -1):
        token = tokens[index]
        if token.kind != WORD and token.word not in {".", "/"}:
            break
        if token.word in DETERMINERS:
            return _linked(tokens, index)
        if token.word in LINKS:
            if index and _is_noun(tokens[index - 1]) and tokens[index + 1].capital:
                continue
            break
        if is_small(tokens, index) and token.word not in PARTICLES:
            break
        if token.word in CALENDAR:
            break
        first = index
    return first


def _participle_before(tokens: tuple[Token, ...], first: int) -> int | None:
    """``an officer speaking to the paper | said``: a participle ties the phrase to a noun."""
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


def _linked(tokens: tuple[Token, ...], article: int) -> int:
    """``a spokesman for | the ministry``: the phrase goes on left of a preposition."""
    if article < 2 or tokens[article - 1].word not in LINKS or not _is_noun(tokens[article - 2]):
        return article
    before = phrase_ending_at(tokens, article - 2)
    return before.first if before is not None and before.first < article - 2 else article


def _is_noun(token: Token) -> bool:
    return (
        token.kind == WORD
        and token.word not in FUNCTION_WORDS
        and token.word not in CALENDAR
        and not token.word.endswith(("ing", "ly"))
    )


def _without_loose_words(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Cut verbs and the like before a name: ``after winning | Weiss said``."""
    if not tokens[last].capital or tokens[first].word in DETERMINERS or tokens[first].capital:
        return first
    while first < last and not tokens[first].capital and tokens[first].word.endswith(("ing", "ed")):
        first += 1
    return first


def phrase_starting_at(tokens: tuple[Token, ...], first: int) -> Phrase | None:
    """Return the noun phrase whose first word is at ``first``."""
    if first >= len(tokens) or tokens[first].kind != WORD:
        return None
    token = tokens[first]
    if token.word in PRONOUNS and not (token.word in DETERMINERS and _is_noun(tokens[first + 1])):
        return Phrase(first, first)
    if token.word in FUNCTION_WORDS and token.word not in DETERMINERS and not token.capital:
        return None
    if is_small(tokens, first) and token.word not in DETERMINERS:
        return None
    last = first
    for index in range(first, min(first + MAX_WORDS, len(tokens))):
        token = tokens[index]
        if index > first and not _goes_on(tokens, index):
            break
        last = index
    if tokens[last].word in DETERMINERS or tokens[last].word in LINKS:
        return None
    return Phrase(first, last)


def _goes_on(tokens: tuple[Token, ...], index: int) -> bool:
    """Return whether the phrase that reaches to ``index`` holds that word too."""
    token, before = tokens[index], tokens[index - 1]
    if token.kind != WORD:
        return (
            token.word in {".", "/", "'"} and index + 1 < len(tokens) and tokens[index + 1].capital
        )
    if token.word in CALENDAR:
        return False
    if token.word in LINKS or token.word == "and":
        return _link_goes_on(tokens, index)
    if token.capital or token.word in PARTICLES:
        return True
    if token.word in FUNCTION_WORDS:
        return token.word in DETERMINERS and before.word in LINKS
    if token.word.endswith("ly"):
        return False
    return not (is_name(before) and not is_possessive(before)) or _is_role_before_name(
        tokens, index
    )


def _link_goes_on(tokens: tuple[Token, ...], index: int) -> bool:
    if index + 1 >= len(tokens) or not is_name(tokens[index + 1]):
        follows_article = index + 1 < len(tokens) and tokens[index + 1].word in {"the", "a", "an"}
        return tokens[index].word in {"of", "for"} and follows_article
    return tokens[index].word in {"of", "for", "at", "with", "from"}


def _is_role_before_name(tokens: tuple[Token, ...], index: int) -> bool:
    """``Weiss | campaign manager Oduya``: small words between two names."""
    for token in tokens[index + 1 : index + 4]:
        if token.kind != WORD or token.word in FUNCTION_WORDS:
            return False
        if token.capital:
            return True
    return False
