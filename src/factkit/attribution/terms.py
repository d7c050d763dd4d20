"""Speech or not: quotations that are titles, names, nicknames, programmes or terms."""

import re
from collections.abc import Callable

from factkit.article import Article
from factkit.attribution import Attribution
from factkit.attribution.cues import BE
from factkit.attribution.setting import REACH, SMALL_WORDS, Setting, read_setting
from factkit.attribution.verbs import CUES
from factkit.layers.quotations import Quotation
from factkit.lexicon import alternation, words
from factkit.patterns import LatePattern

BROADCASTERS = words("broadcasters")
WORK_NOUNS = words("work_nouns")
WORK_SHARES = words("work_shares")
TITLE_FOLLOWERS = words("title_followers")
PROGRAMME_NOUNS = words("programme_nouns")
TITLED = frozenset(("entitled", "titled"))
SO_CALLED = frozenset(
    ("nicknamed", "self-described", "self-proclaimed", "self-styled", "so-called")
)
SO_CALLED_PAIRS = frozenset((("so", "called"), ("known", "as"), ("goes", "by"), ("short", "for")))
INTERVIEWS = frozenset(
    (("interview", "with"), ("appearance", "on"), ("speaking", "to"), ("episode", "of"),
     ("on", "the"), ("told", "the"))
)  # fmt: skip
AS_THE = ("as", "the")
KNOWN_WORDS = 6
"""So many words may stand between: `known from Varna to Oxley as "the Owl"`."""
NOT_KNOWN = frozenset((",", ";", ".", "as", "be", "for"))
"""None of these stands there: `known to be as tough as "old boots"`."""
CALLS = frozenset(("call", "called", "calls"))
WHAT = frozenset((",", "and", "that", "what", "whatever"))
CALLERS = frozenset(("everyone", "friends", "locals", "neighbors", "neighbours", "people", "they"))
SPEAKING = frozenset(("speak", "speaks", "spoke"))
"""With these it is a name that people use: `they speak of it as the "mud pie"`."""
GIVING_NAMES = frozenset(("christened", "named", "renamed"))
WORD_NOUNS = frozenset(
    ("acronym", "catchphrase", "hashtag", "moniker", "name", "nickname", "pseudonym", "word")
)
CALLING = (" ".join(AS_THE), *SO_CALLED, *(second for _, second in SO_CALLED_PAIRS), *WORD_NOUNS)
"""What is called so stands behind one of these."""
JOINTS = frozenset(("", ",", ";", "and", "or", ", and", ", or"))

SMALL_WORD = LatePattern(
    rf"(?<!\S) (?!(?:{alternation(SMALL_WORDS)})\b) [a-z]++ (?![-'’.&]?\w)", re.VERBOSE
)
"""A word that is written small in no title."""
FEW = 2
"""So many words in marks that nobody is quoted with are no quote."""
LONGEST = 100
"""A longer quotation, in characters, is no title and no term."""
NICKNAME_WORDS = 2
LONGEST_SHOW = 4
"""Words of the name of a programme that somebody may be said to tell something."""
WORD_WORDS = 3
APPOSITION_WORDS = 8
NEIGHBOURS = 3
"""How many titles in a row are gone through to find one that is told to be a title."""


def term_rule(article: Article, attribution: Attribution) -> str | None:
    """Return the name of the rule that says this quotation is no speech, or None if it is speech.

    Rejecting a real fragment costs more than passing a title: in doubt it is speech.
    """
    quotation = article.quotations[attribution.quotation]
    if quotation.end - quotation.start > LONGEST or quotation.continues is not None:
        return None
    attributed = attribution.source is not None and attribution.cue is not None
    if attributed and _is_plain(article.text, quotation):
        return None
    setting = read_setting(article, attribution)
    for name, is_term in RULES:
        if is_term(setting):
            return name
    listed = setting.title and _is_listed(article, attribution)
    return "title-in-a-list" if listed else None


def _is_plain(text: str, quotation: Quotation) -> bool:
    """Return whether words that have a source and a cue are not written like a title nor called so.

    No rule applies to them. Most quotations are of this kind, so it is asked in the cheapest way.
    """
    if SMALL_WORD.compiled.search(text[quotation.start : quotation.end]) is None:
        return False
    before = text[max(0, quotation.outer_start - REACH) : quotation.outer_start].rstrip()
    return not (before[-1:].isalpha() and before.lower().endswith(CALLING))


def _is_nickname(setting: Setting) -> bool:
    return setting.inner and setting.title and setting.size <= NICKNAME_WORDS


def _is_broadcast(setting: Setting) -> bool:
    """Tell ``on NBC's "Late Desk"``, ``on "Late Desk"``, ``told "Late Desk"``."""
    if not setting.title:
        return False
    stem = setting.last.replace("’", "'").removesuffix("'s")
    aired = setting.last == "on" or stem in BROADCASTERS
    asked = setting.size > 1 and setting.before[-2:] in INTERVIEWS
    return aired or asked or _is_told(setting)


def _is_told(setting: Setting) -> bool:
    """Tell ``Weiss told "Late Desk" that``, but not ``She was told "No Way"``."""
    is_short = 1 < setting.size <= LONGEST_SHOW and not setting.exclaimed
    return is_short and setting.last == "told" and BE.isdisjoint(setting.before[-2:])


def _is_work(setting: Setting) -> bool:
    """Tell ``the film "Salt Road"``, ``a book called "Salt Road"``, ``author of "Salt Road"``."""
    if not setting.title:
        return False
    shared = setting.last in ("of", "in") and not WORK_SHARES.isdisjoint(setting.before[-2:-1])
    shared = shared or setting.before[-3:] == ("one", "of", "the")
    return shared or setting.noun in WORK_NOUNS or setting.last in TITLED


def _is_told_to_be_a_work(setting: Setting) -> bool:
    """Tell ``"Salt Road," a comic novel`` and ``"Salt Road" is a film``."""
    told = setting.next in ("a", "an", "the", "is", "was")
    return setting.title and told and not WORK_NOUNS.isdisjoint(setting.after[1:APPOSITION_WORDS])


def _is_followed_as_title(setting: Setting) -> bool:
    """Tell ``the "Salt Road" star``."""
    return setting.title and setting.next in TITLE_FOLLOWERS


def _is_programme(setting: Setting) -> bool:
    """Tell ``the "Roots First" initiative``."""
    uttered = setting.sourced or (setting.cued and setting.size > WORD_WORDS)
    return setting.next in PROGRAMME_NOUNS and (setting.title or not uttered)


def _is_so_called(setting: Setting) -> bool:
    """Tell ``so-called "soft stops"``, ``known as "soft stops"``, ``whom he named "Salt"``."""
    if setting.before[-2:] == AS_THE:
        return setting.size <= NICKNAME_WORDS and not SPEAKING.isdisjoint(setting.before)
    if setting.last in SO_CALLED or setting.before[-2:] in SO_CALLED_PAIRS:
        return True
    return (setting.title and _is_given(setting)) or (setting.last == "as" and _is_known(setting))


def _is_given(setting: Setting) -> bool:
    """Tell ``which he named "Salt"``, ``whom they call "Salt"``, not ``what they call "Salt"``."""
    if setting.last in GIVING_NAMES:
        return True
    *_, before, caller, call = ("", "", "", *setting.before)
    is_name = setting.size <= NICKNAME_WORDS and call in CALLS and caller in CALLERS
    return is_name and before not in WHAT


def _is_known(setting: Setting) -> bool:
    """Tell ``known locally as "soft stops"``; in ``known for calling it`` another verb stands."""
    words = setting.before[-KNOWN_WORDS - 2 : -1]
    if "known" not in words:
        return False
    between = words[words.index("known") + 1 :]
    return NOT_KNOWN.isdisjoint(between) and CUES.keys().isdisjoint(between)


def _is_word(setting: Setting) -> bool:
    """Tell ``the word "maybe"``."""
    return setting.last in WORD_NOUNS and setting.size <= WORD_WORDS


def _is_uncued_title(setting: Setting) -> bool:
    uttered = setting.cued or setting.exclaimed or setting.last == ":"
    return setting.title and not uttered and setting.size > 1


TITLES: tuple[tuple[str, Callable[[Setting], bool]], ...] = (
    ("broadcast", _is_broadcast),
    ("title-of-a-work", _is_work),
    ("title-told-to-be-one", _is_told_to_be_a_work),
    ("title-before-its-noun", _is_followed_as_title),
)


def _is_of_nobody(setting: Setting) -> bool:
    """Return whether nobody speaks a word or two: `a “mud pie” of rules`, `Weiss runs a “zoo”`."""
    if setting.exclaimed or setting.alone or setting.last == ":":
        return False
    return (setting.size <= FEW and not setting.sourced) or (setting.size == 1 and not setting.cued)


RULES: tuple[tuple[str, Callable[[Setting], bool]], ...] = (
    ("nickname", _is_nickname),
    *TITLES,
    ("programme", _is_programme),
    ("so-called", _is_so_called),
    ("word-as-word", _is_word),
    ("title-without-a-cue", _is_uncued_title),
    ("words-of-nobody", _is_of_nobody),
)


def _is_listed(article: Article, attribution: Attribution) -> bool:
    """Return whether the quotation stands in a row of titles, one of which is told to be one."""
    return _reaches_title(article, attribution, 1) or _reaches_title(article, attribution, -1)


def _reaches_title(article: Article, attribution: Attribution, step: int) -> bool:
    layer, index = article.quotations, attribution.quotation
    for at in range(index, index + step * NEIGHBOURS, step):
        neighbour = at + step
        if not 0 <= neighbour < len(layer):
            return False
        first, second = sorted((layer[at], layer[neighbour]))
        if article.text[first.outer_end : second.outer_start].strip() not in JOINTS:
            return False
        setting = read_setting(article, attribution._replace(quotation=neighbour))
        if not setting.title:
            return False
        if any(is_title(setting) for _, is_title in TITLES):
            return True
    return False
