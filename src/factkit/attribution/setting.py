"""How a quotation stands between the words of its paragraph."""

from typing import NamedTuple

from factkit.article import Article
from factkit.attribution import Attribution
from factkit.lexicon import words
from factkit.patterns import LatePattern

SMALL_WORDS = words("title_small_words")
CALLED = frozenset(("called", "dubbed", "entitled", "named", "titled"))
BEFORE_TITLES = CALLED | {",", ":"}
TOKEN = LatePattern(r"(?=\S)(?:\w++(?:[-'’.&]\w++)*|[^\w\s])")
WORD = LatePattern(r"\w++(?:[-'’.&]\w++)*")
REACH = 60
"""How many characters on each side of the marks are looked at."""


class Setting(NamedTuple):
    """A quotation as it stands between the words of its paragraph.

    ``before`` and ``after`` are the words around it in small letters, ``size`` counts its own.
    ``title`` tells whether it is written like a title, ``inner`` whether it stands between two
    capitalised words, ``exclaimed`` whether it ends in ``!`` or ``?``, ``alone`` whether it is a
    sentence and all of its paragraph, ``sourced`` whether somebody was found who is quoted with
    it, ``cued`` whether reporting words were.
    """

    before: tuple[str, ...]
    after: tuple[str, ...]
    size: int
    title: bool
    inner: bool
    exclaimed: bool
    alone: bool
    sourced: bool
    cued: bool

    @property
    def last(self) -> str:
        """The word before the quotation, or nothing."""
        return self.before[-1] if self.before else ""

    @property
    def next(self) -> str:
        """The word behind the quotation, or nothing."""
        return self.after[0] if self.after else ""

    @property
    def noun(self) -> str:
        """The word before it, past a comma, a colon and ``called`` or ``titled``."""
        return next((word for word in reversed(self.before) if word not in BEFORE_TITLES), "")


def read_setting(article: Article, attribution: Attribution) -> Setting:
    """Return how an attributed quotation stands in its paragraph."""
    quotation = article.quotations[attribution.quotation]
    text, paragraph = article.text, article.paragraphs[quotation.paragraph]
    start, end, outer_start, outer_end, *_ = quotation
    before = TOKEN.compiled.findall(text, max(paragraph.start, outer_start - REACH), outer_start)
    after = TOKEN.compiled.findall(text, outer_end, min(paragraph.end, outer_end + REACH))
    own = WORD.compiled.findall(text, start, end)
    return Setting(
        tuple(map(str.lower, before)),
        tuple(map(str.lower, after)),
        len(own),
        _is_title(own) and _is_prose(before + after),
        bool(before and after) and _is_name(before[-1]) and _is_name(after[0]),
        text[end - 1] in "!?",
        not (before or after) and text[end - 1] == ".",
        attribution.source is not None,
        attribution.cue is not None,
    )


def _is_title(own: list[str]) -> bool:
    """Return whether every word but the small ones is capitalised or a number."""
    if not own or own[0][0].islower() or own[-1][0].islower():
        return False
    return not any(word[0].islower() and word not in SMALL_WORDS for word in own)


def _is_prose(around: list[str]) -> bool:
    """Return whether words around a quotation are small: in a headline every word is a title's."""
    return any(word[0].islower() and word not in SMALL_WORDS for word in around)


def _is_name(word: str) -> bool:
    return word[0].isupper() and word[-1].isalpha()
