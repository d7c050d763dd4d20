"""The scenes of an article: which of its sentences are read together."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from factkit.article import Article
from factkit.attribution.scene import Scene
from factkit.attribution.tokens import TOKEN, read_scene
from factkit.layers.quotations import Quotation
from factkit.spans import Extent, within
from factkit.spans import at as item_at

INNER_CAPITAL = re.compile(r" (?<=[a-z,] )([^\W\d_a-zß-öø-ÿ][\w-]*)")
"""A word with a capital behind a small word or a comma: no sentence begins there."""
FEW = 16
"""How many words are looked for one by one; of more, the time would not be linear."""
_start = attrgetter("start")
_end = attrgetter("end")
Quoted = tuple[int, list[Quotation]]
"""The quotations of a paragraph, and the number of the first of them."""


def by_paragraph(quotations: Sequence[Quotation]) -> list[Quoted]:
    """Return the quotations of each paragraph that has any."""
    paragraphs: list[Quoted] = []
    last = -1
    for number, quotation in enumerate(quotations):
        if quotation.paragraph == last:
            paragraphs[-1][1].append(quotation)
        else:
            paragraphs.append((number, [quotation]))
            last = quotation.paragraph
    return paragraphs


class Scenes:
    """The scenes of an article; those of whole paragraphs are read when they are asked for."""

    def __init__(self, article: Article) -> None:
        """Prepare the scenes of ``article``."""
        self._article = article
        self._paragraphs: dict[int, Scene | None] = {}
        self._looked_for = 0
        self._inner: frozenset[str] | None = None

    def with_quotations(self, paragraphs: Iterable[Quoted]) -> Iterator[Scene]:
        """Yield a scene for each of the paragraphs and each of their headlines, in text order.

        A dateline opens its paragraph, a headline closes it; what a dateline quotes is left out.
        """
        article = self._article
        datelines_end = article.datelines[-1].end if article.datelines else 0
        for number, quotations in paragraphs:
            first, last = 0, len(quotations)
            opening = quotations[0].start
            dateline = item_at(article.datelines, opening) if opening < datelines_end else None
            if dateline is not None:
                first = bisect_left(quotations, dateline.end, key=_start)
            closing = quotations[-1].start
            headline = item_at(article.headlines, closing) if article.headlines else None
            if headline is not None:
                last = bisect_left(quotations, headline.start, key=_start)
            if first < last:
                yield self._around(quotations[first:last], number + first)
            if headline is not None:
                yield read_scene(article.text, [headline], quotations[last:], number + last)

    def _around(self, quotations: list[Quotation], number: int) -> Scene:
        """Return the scene of the sentences from the first with a quotation through the last.

        Where a quotation closes the last one, what stands behind may be its attribution: the next
        sentence is read as well.
        """
        text, layer = self._article.text, self._article.sentences
        paragraph = quotations[0].paragraph
        outer_start, outer_end = quotations[0].outer_start, quotations[-1].outer_end
        low = bisect_left(layer, (outer_start + 1,))
        if low and layer[low - 1].paragraph == paragraph:
            low -= 1
        high = bisect_left(layer, (outer_end,), low)
        goes_on = self._goes_on(paragraph, high)
        if goes_on and TOKEN.compiled.search(text, outer_end, layer[high - 1].end) is None:
            high += 1
            goes_on = self._goes_on(paragraph, high)
        cut_at = layer[low - 1].end if low and layer[low - 1].paragraph == paragraph else None
        scene = read_scene(text, layer[low:high], quotations, number, cut_at)
        if not scene.cut and not goes_on:
            self._paragraphs[paragraph] = scene
        return scene

    def is_name(self, place: Extent) -> bool:
        """Return whether a word stands with its capital inside a sentence as well.

        It is looked for alone, as reading all such words costs much more than the one or two
        that most articles ask for.
        """
        text = self._article.text
        word = text[place.start : place.end]
        self._looked_for += 1
        if self._looked_for <= FEW:
            return _is_inside_sentence(text, word)
        if self._inner is None:
            self._inner = frozenset(INNER_CAPITAL.findall(text))
        return word in self._inner

    def _goes_on(self, paragraph: int, index: int) -> bool:
        """Return whether a sentence belongs to the paragraph and is no headline."""
        layer = self._article.sentences
        if index == len(layer) or layer[index].paragraph != paragraph:
            return False
        return not layer[index].headline

    def of_paragraph(self, index: int) -> Scene | None:
        """Return the scene of a whole paragraph, or None where no sentence is in it.

        Spliced headlines are left out.
        """
        if index not in self._paragraphs:
            self._paragraphs[index] = self._whole(index)
        return self._paragraphs[index]

    def _whole(self, index: int) -> Scene | None:
        article = self._article
        if not 0 <= index < len(article.paragraphs):
            return None
        block = article.paragraphs[index]
        inside = within(article.sentences, block.start, block.end)
        story = [sentence for sentence in inside if not sentence.headline]
        if not story:
            return None
        first = bisect_right(article.quotations, story[0].start, key=_end)
        last = bisect_left(article.quotations, story[-1].end, first, key=_start)
        return read_scene(article.text, story, article.quotations[first:last], first)


def _is_inside_sentence(text: str, word: str) -> bool:
    """Return whether a word stands somewhere with its capital and opens no sentence there."""
    at = text.find(f" {word}")
    while at >= 0:
        match = INNER_CAPITAL.match(text, at)
        if match is not None and match[1] == word:
            return True
        at = text.find(f" {word}", at + 1)
    return False
