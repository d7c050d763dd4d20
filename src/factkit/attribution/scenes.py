"""The scenes of an article: which of its sentences are read together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from factkit.article import Article
from factkit.attribution.scene import Scene
from factkit.attribution.tokens import TOKEN, read_scene
from factkit.layers.quotations import Quotation
from factkit.spans import at as item_at
from factkit.spans import within

_start = attrgetter("start")
_end = attrgetter("end")
_paragraph = attrgetter("paragraph")


class Scenes:
    """The scenes of an article; those of whole paragraphs are read when they are asked for."""

    def __init__(self, article: Article) -> None:
        """Prepare the scenes of ``article``."""
        self._article = article
        self._paragraphs: dict[int, Scene | None] = {}

    def with_quotations(self) -> Iterator[Scene]:
        """Yield a scene for each paragraph and each headline that holds quotations, in text order.

        A dateline opens its paragraph, a headline closes it; what a dateline quotes is left out.
        """
        article, number = self._article, 0
        for paragraph, group in groupby(article.quotations, _paragraph):
            quotations = list(group)
            first, last = 0, len(quotations)
            dateline = item_at(article.datelines, quotations[0].start)
            headline = item_at(article.headlines, quotations[-1].start)
            if dateline is not None:
                first = bisect_left(quotations, dateline.end, key=_start)
            if headline is not None:
                last = bisect_left(quotations, headline.start, key=_start)
            if first < last:
                yield self._around(paragraph, quotations[first:last], number + first)
            if headline is not None:
                yield read_scene(article.text, [headline], quotations[last:], number + last)
            number += len(quotations)

    def _around(self, paragraph: int, quotations: list[Quotation], number: int) -> Scene:
        """Return the scene of the sentences from the first with a quotation through the last.

        Where a quotation closes the last one, what stands behind may be its attribution: the next
        sentence is read as well.
        """
        text, layer = self._article.text, self._article.sentences
        outer_start, outer_end = quotations[0].outer_start, quotations[-1].outer_end
        low = bisect_left(layer, (outer_start + 1,))
        if low and layer[low - 1].paragraph == paragraph:
            low -= 1
        high = bisect_left(layer, (outer_end,), low)
        closes = TOKEN.search(text, outer_end, layer[high - 1].end) is None
        if closes and self._goes_on(paragraph, high):
            high += 1
        cut_at = layer[low - 1].end if low and layer[low - 1].paragraph == paragraph else None
        scene = read_scene(text, layer[low:high], quotations, number, cut_at)
        if not scene.cut and not self._goes_on(paragraph, high):
            self._paragraphs[paragraph] = scene
        return scene

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
