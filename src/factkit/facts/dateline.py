"""The dateline: where and when a story was filed, and by which agency."""

import datetime as dt

from factkit.article import Article
from factkit.facts.base import Country, Day, Fact, Rule
from factkit.layers.datelines import DatelineMark, country_of
from factkit.layers.dates import read_day
from factkit.layers.dates.almanac import WEEKDAYS, last_weekday
from factkit.models import trusted
from factkit.spans import Span, span_of


class Dateline(Fact):
    """The line that opens a story: ``GENEVA, March 3 (Reuters) -``.

    ``span`` runs through the closing mark; ``place`` has its qualifier, ``region`` is the
    qualifier alone. ``date`` is null unless the dateline holds one.
    """

    span: Span
    place: Span | None = None
    region: Span | None = None
    country: Country | None = None
    date: Day | None = None
    date_span: Span | None = None
    agency: Span | None = None
    rule: Rule


def find_dateline(article: Article) -> Dateline | None:
    """Return the story's dateline, or None."""
    if not article.datelines:
        return None
    text, mark = article.text, article.datelines[0]
    return trusted(
        Dateline,
        span=span_of(text, mark),
        place=mark.place and span_of(text, mark.place),
        region=mark.region and span_of(text, mark.region),
        country=_country(text, mark),
        date=mark.date and _day(text[slice(*mark.date)], article.published.day),
        date_span=mark.date and span_of(text, mark.date),
        agency=mark.agency and span_of(text, mark.agency),
        rule=mark.rule,
    )


def _day(words: str, published: dt.date | None) -> dt.date | None:
    """Return the day that the words of a date name; of a weekday alone it is the last such day."""
    weekday = WEEKDAYS.get(words.lower().rstrip("."))
    if weekday is None:
        return read_day(words, 0, len(words), published)
    return published and last_weekday(weekday, published)


def _country(text: str, mark: DatelineMark) -> str | None:
    """Return the state that the place lies in; none where there are two places."""
    if mark.place is None or "/" in text[slice(*mark.place)]:
        return None
    region = text[slice(*mark.region)] if mark.region else ""
    city = text[mark.place.start : mark.region.start if mark.region else mark.place.end]
    return country_of(city.rstrip(" ,(["), region)
