"""The flow of the story: which sentence stands where, which before it, what in it is quoted."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import islice
from operator import itemgetter

from factkit.article import Article

SENTENCES = 24
"""So many sentences back somebody may be looked for."""
LONGEST_MARK = len("''")
MARKS = LONGEST_MARK + len(", ")
"""What may stand behind a quotation that is a whole sentence."""
_start = itemgetter(0)


class Flow:
    """The sentences in their order."""

    def __init__(self, article: Article) -> None:
        self.sentences = article.sentences
        self.starts = list(map(_start, self.sentences))
        self.quotations = article.quotations
        self.marks = [*map(_start, self.quotations), len(article.text)]

    def sentence(self, offset: int) -> int:
        """Return the number of the sentence before or at an offset, -1 where none is."""
        return bisect_right(self.starts, offset) - 1

    def paragraph(self, offset: int) -> int:
        """Return the paragraph of the sentence before or at an offset."""
        index = self.sentence(offset)
        return self.sentences[index].paragraph if index >= 0 else 0

    def parted(self, one: int, other: int) -> int:
        """Return how many paragraphs lie between two sentences."""
        return self.sentences[other].paragraph - self.sentences[one].paragraph

    def earlier(self, index: int, reach: int) -> Iterator[int]:
        """Yield the sentences before one, nearest first, within so many paragraphs."""
        if index < 1:
            return
        first = self.sentences[index].paragraph - reach
        for earlier in range(index - 1, -1, -1)[:SENTENCES]:
            sentence = self.sentences[earlier]
            if sentence.paragraph < first:
                return
            if not sentence.headline:
                yield earlier

    def opens_sentence(self, offset: int) -> bool:
        """Return whether a sentence starts here, a mark aside."""
        return offset - self.sentences[self.sentence(offset)].start <= 1

    def openings(self, offset: int) -> list[int]:
        """Return where this sentence starts, and the one before that is not all in quotation."""
        index = self.sentence(offset)
        if index < 0:
            return []
        before = (number for number in self.earlier(index, 1) if not self.is_words(number))
        return [self.starts[number] for number in (index, *islice(before, 1))]

    def is_words(self, index: int) -> bool:
        """Return whether a sentence is all in somebody's own words."""
        start, end, _, _ = self.sentences[index]
        return end - MARKS <= self.quoted(start)[0]

    def quoted(self, offset: int) -> tuple[int, int]:
        """Return where the last quotation ends that starts up to here, and where the next starts.

        What stands up to the first is that quotation, marks aside, if it is behind the offset.
        """
        index = bisect_left(self.marks, offset + LONGEST_MARK + 1, 0, len(self.quotations))
        return self.quotations[index - 1][1] if index else 0, self.marks[index]
