"""The scene of a quotation: its paragraph word by word, each quotation one token.

The sieves read scenes, not characters: ``Weiss said "<words>" on Monday.`` is seven tokens, the
last of them the place where the sentence ends.
"""

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import NamedTuple

from factkit.article import Article
from factkit.attribution.reports import CUES, NEAR, REACH, Report, find_reports
from factkit.attribution.tokens import QUOTE, STOP, Token, read_tokens
from factkit.layers.quotations import Quotation
from factkit.layers.sentences import Sentence
from factkit.spans import Extent, within

_start = attrgetter("start")
_end = attrgetter("end")


ANCHORS = frozenset(("according", "words"))
"""Words at which a sieve starts that reads the whole sentence of a quotation."""
MARKED = CUES | ANCHORS | {""}
"""All words that are looked for in a scene; stops and quotations have no word."""


class Scene(NamedTuple):
    """A paragraph, or a spliced headline, as tokens with the reports found among them.

    ``stops``, ``quotations``, ``anchors`` and ``verbs`` are places among the tokens: of the ends of
    sentences, of the quotations, of the words in ``ANCHORS`` and of the verbs of the reports.
    """

    text: str
    tokens: tuple[Token, ...]
    stops: tuple[int, ...]
    quotations: tuple[int, ...]
    anchors: tuple[int, ...]
    reports: tuple[Report, ...]
    verbs: tuple[int, ...]

    def extent(self, first: int, last: int) -> Extent:
        """Return the place of the tokens from ``first`` through ``last``."""
        return Extent(self.tokens[first].start, self.tokens[last].end)

    def sentence(self, at: int) -> tuple[int, int]:
        """Return the first token of the sentence that holds ``at``, and the STOP that ends it."""
        following = bisect_left(self.stops, at)
        first = self.stops[following - 1] + 1 if following else 0
        return first, self.stops[following]

    def anchors_near(self, word: str, at: int) -> tuple[int, ...]:
        """Return where an anchor stands around ``at``, in the same sentence but not at its end."""
        if not self.anchors:
            return ()
        first, last = self.sentence(at)
        low = bisect_left(self.anchors, max(first, at - REACH))
        high = bisect_left(self.anchors, min(last - 1, at + REACH))
        return tuple([near for near in self.anchors[low:high] if self.tokens[near].word == word])

    def reports_before(self, at: int) -> tuple[Report, ...]:
        """Return the last reports of the same sentence whose verb stands before ``at``."""
        high = bisect_left(self.verbs, at)
        if not high:
            return ()
        first, _ = self.sentence(at)
        low = bisect_left(self.verbs, first)
        return self.reports[max(low, high - NEAR) : high]

    def report_at(self, at: int) -> Report | None:
        """Return the report whose verb stands at ``at``."""
        index = bisect_left(self.verbs, at)
        found = self.reports[index : index + 1]
        return found[0] if found and found[0].verb == at else None

    def reports_behind(self, at: int) -> tuple[Report, ...]:
        """Return the next reports whose verb stands behind ``at``, in this sentence or later."""
        low = bisect_right(self.verbs, at)
        return self.reports[low : low + NEAR]


def empty_scene(article: Article) -> Scene:
    """Return a scene without a word."""
    return Scene(article.text, (), (), (), (), (), ())


def read_scene(article: Article, sentences: list[Sentence]) -> Scene:
    """Return the scene of some sentences that follow each other."""
    if not sentences:
        return empty_scene(article)
    quotations = _quotations(article, sentences[0].start, sentences[-1].end)
    tokens = read_tokens(article.text, sentences, quotations)
    marked = [at for at, token in enumerate(tokens) if token.word in MARKED]
    stops = tuple([at for at in marked if tokens[at].kind == STOP])
    quoted = tuple([at for at in marked if tokens[at].kind == QUOTE])
    anchors = tuple([at for at in marked if tokens[at].word in ANCHORS])
    reports = find_reports(tokens, stops, [at for at in marked if tokens[at].word in CUES])
    verbs = tuple([report.verb for report in reports])
    return Scene(article.text, tokens, stops, quoted, anchors, reports, verbs)


def _quotations(article: Article, start: int, end: int) -> list[tuple[int, Quotation]]:
    """Return the quotations that stand there, each with its index in the layer."""
    first = bisect_right(article.quotations, start, key=_end)
    last = bisect_left(article.quotations, end, first, key=_start)
    return list(zip(range(first, last), article.quotations[first:last], strict=True))


class Scenes:
    """The scenes of an article; each is read when it is first asked for."""

    def __init__(self, article: Article) -> None:
        """Prepare the scenes of ``article``."""
        self._article = article
        self._read: dict[int, Scene] = {}

    def of_paragraph(self, index: int) -> Scene:
        """Return the scene of a paragraph, without the spliced headlines in it."""
        if index not in self._read:
            block = self._article.paragraphs[index]
            inside = within(self._article.sentences, block.start, block.end)
            story = [sentence for sentence in inside if not sentence.headline]
            self._read[index] = read_scene(self._article, story)
        return self._read[index]

    def of_headline(self, sentence: Sentence) -> Scene:
        """Return the scene of a spliced headline, which stands alone."""
        return read_scene(self._article, [sentence])
