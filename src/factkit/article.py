"""The article: one immutable text and the layers that every reader reads."""

from dataclasses import dataclass
from datetime import date

from factkit.layers.datelines import DatelineMark, find_datelines
from factkit.layers.furniture import Furniture, find_furniture
from factkit.layers.headlines import find_headlines
from factkit.layers.lines import find_lines
from factkit.layers.names import Name, find_names
from factkit.layers.nicknames import find_nicknames
from factkit.layers.paragraphs import Paragraph, find_paragraphs
from factkit.layers.published import Published, read_published
from factkit.layers.quotations import Quotation, find_quotations
from factkit.layers.sentences import Sentence, find_sentences
from factkit.spans import Extent


@dataclass(frozen=True, slots=True, eq=False)
class Article:
    """A text with its layers: sorted tuples of places that do not overlap within a layer.

    ``published`` is no layer but one day, and the place that tells it; ``capitals`` are the
    capitalised words of the sentences with spaces between, to see at once what no name holds.
    """

    text: str
    published: Published
    furniture: tuple[Furniture, ...]
    paragraphs: tuple[Paragraph, ...]
    datelines: tuple[DatelineMark, ...]
    quotations: tuple[Quotation, ...]
    headlines: tuple[Extent, ...]
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    capitals: str


def read_article(text: str, published: date | None = None) -> Article:
    """Return the article with all its layers; ``published`` overrules the date the page gives."""
    lines = find_lines(text)
    furniture = find_furniture(text, lines)
    paragraphs = find_paragraphs(text, lines, furniture)
    datelines = find_datelines(text, paragraphs)
    day = read_published(text, published, furniture, datelines)
    quotations = find_quotations(text, paragraphs)
    headlines = find_headlines(text, paragraphs, datelines, quotations)
    sentences = find_sentences(text, paragraphs, datelines, quotations, headlines)
    nicknames = find_nicknames(text, quotations)
    names, capitals = find_names(text, sentences, (furniture, datelines), nicknames)
    return Article(
        text=text,
        published=day,
        furniture=furniture,
        paragraphs=paragraphs,
        datelines=datelines,
        quotations=quotations,
        headlines=headlines,
        sentences=sentences,
        names=names,
        capitals=capitals,
    )
