"""All dates of a text, as a public function."""

from datetime import date

from factkit.facts.base import Fact
from factkit.fair_copy import fair_copy
from factkit.inputs import check_day, encode_text
from factkit.layers.datelines import find_datelines
from factkit.layers.dates import find_dates
from factkit.layers.furniture import find_furniture
from factkit.layers.lines import find_lines
from factkit.layers.paragraphs import find_paragraphs
from factkit.layers.published import read_published
from factkit.spans import Span, span_of


class Dated(Fact):
    """Words that name a day, week, month or year.

    ``value`` is ISO 8601: ``2023-12-27``, ``2023-W52``, ``2023-12`` or ``2023``.
    """

    span: Span
    value: str


def dates(text: str, published: date | None = None) -> tuple[Dated, ...]:
    """Return the dates of a news text in text order, the dateline's included.

    Words like ``yesterday`` are resolved against ``published``, or else the day the page itself
    gives; where neither is known they are left out.

    Raises ``TypeError`` where ``text`` is no ``str`` or ``published`` no ``date``, and
    ``SurrogateError`` for a text with a lone surrogate.

    >>> [dated.value for dated in dates("It opened on Tuesday.", published=date(2023, 12, 27))]
    ['2023-12-26']
    """
    copy = fair_copy(text, encode_text(text))
    if copy is not None:
        return tuple(map(copy.pinned, dates(copy.text, published)))
    lines = find_lines(text)
    furniture = find_furniture(text, lines)
    paragraphs = find_paragraphs(text, lines, furniture)
    datelines = find_datelines(text, paragraphs)
    day = read_published(text, check_day(published), furniture, datelines).day
    return tuple(
        Dated(span=span_of(text, found), value=found.value)
        for found in find_dates(text, paragraphs, day)
    )
