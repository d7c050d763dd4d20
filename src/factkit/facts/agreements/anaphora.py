"""What the sentences beside a mention tell of an agreement or its sides by a word like ``it``."""

from bisect import bisect_left
from operator import attrgetter

from factkit.article import Article
from factkit.facts.agreements.anchors import NOUNS
from factkit.facts.agreements.modifiers import VERBS
from factkit.facts.agreements.names import Mention
from factkit.facts.agreements.sides import Side, sides_between
from factkit.facts.agreements.words import Tape
from factkit.layers.sentences import Sentence
from factkit.lexicon import alternation
from factkit.patterns import LatePattern

REACH = 260
"""Characters before a name, and of the sentence before, in which its sides may stand."""

START = attrgetter("start")
TAKEN_UP = LatePattern(
    rf"(?:It|The\s(?:{alternation(tuple(NOUNS))}))(?=\s(?:was|were|had\sbeen)\s)"
)
PAIR = LatePattern(r"The\stwo\b|Both\s(?:countries|governments|neighbou?rs|sides|states)\b")


def taken_up(article: Article, mention: Mention) -> Mention | None:
    """Return the mention moved to what takes it up at the start of the next sentence.

    So ``It was signed in 1961`` does, and ``The treaty was signed``.
    """
    following = _neighbour(article, mention, 1)
    match = following and TAKEN_UP.compiled.match(article.text, following.start, following.end)
    if not following or not match:
        return None
    tape = Tape(article.text, following.start, following.end)
    start, end = match.span()
    return mention._replace(start=start, end=end, head=start, proof=0, tape=tape)


def sides_meant(article: Article, mention: Mention) -> tuple[Side, ...]:
    """Return the sides named in the sentence before, where ``The two`` of this one means them."""
    text, tape = article.text, mention.tape
    if not PAIR.compiled.match(text, tape.start):
        return ()
    acts = any(word.low in VERBS for word in tape.before(mention.start, REACH))
    previous = _neighbour(article, mention, -1)
    if not acts or not previous or previous.end - previous.start > REACH:
        return ()
    named = sides_between(text, previous.start, previous.end)
    sides = {side.key: side for side in reversed(named) if side.form in {"name", "body"}}
    return tuple(sides.values()) if len(sides) == 2 else ()


def _neighbour(article: Article, mention: Mention, step: int) -> Sentence | None:
    """Return the sentence so many sentences behind that of a mention."""
    at = bisect_left(article.sentences, mention.tape.start, key=START) + step
    return article.sentences[at] if 0 <= at < len(article.sentences) else None
