"""From a text to its facts: the table of contents of the program."""

import hashlib
from datetime import date

from factkit.article import Article, read_article
from factkit.attribution import Attribution, attribute
from factkit.attribution.terms import term_rule
from factkit.facts.agreements import find_agreements
from factkit.facts.base import Document
from factkit.facts.dateline import find_dateline
from factkit.facts.quotes import QuotedTerm, build_quotes
from factkit.fair_copy import FairCopy, fair_copy
from factkit.inputs import check_day, encode_text
from factkit.models import trusted
from factkit.sheet import FactSheet
from factkit.spans import span_of
from factkit.speakers import find_speakers


def parse(text: str, *, published: date | None = None) -> FactSheet:
    """Return the facts of a news text: dateline, speakers, quotes, quoted terms and agreements.

    ``text`` is taken as it is: nothing in it is changed, and all offsets are code points into it.
    ``published`` is the day of publication; it overrules the day that the page itself gives. The
    same text always gives the same sheet: no file, network, clock or locale is asked.

    Raises ``TypeError`` where ``text`` is no ``str`` or ``published`` no ``date``, and
    ``SurrogateError`` for a text with a lone surrogate.
    """
    encoded = encode_text(text)
    copy = fair_copy(text, encoded)
    if copy is not None:
        return _pinned(copy, encoded, published)
    article = read_article(text, check_day(published))
    spoken, terms = _split(article, attribute(article))
    speakers, resolutions = find_speakers(article, spoken)
    return FactSheet(
        document=_document(article, encoded),
        dateline=find_dateline(article),
        speakers=speakers,
        quotes=build_quotes(article, spoken, speakers, resolutions),
        quoted_terms=terms,
        agreements=find_agreements(article),
    )


def _pinned(copy: FairCopy, encoded: bytes, published: date | None) -> FactSheet:
    """Return the facts of a fair copy where they stand in its original."""
    sheet = copy.pinned(parse(copy.text, published=published))
    told = {"sha256": hashlib.sha256(encoded).hexdigest(), "length": len(copy.original)}
    return FactSheet(**dict(sheet) | {"document": sheet.document.model_copy(update=told)})


def _document(article: Article, encoded: bytes) -> Document:
    day, extent = article.published
    return trusted(
        Document,
        sha256=hashlib.sha256(encoded).hexdigest(),
        length=len(article.text),
        published=day,
        published_span=extent and span_of(article.text, extent),
    )


def _split(
    article: Article, attributions: tuple[Attribution, ...]
) -> tuple[tuple[Attribution, ...], tuple[QuotedTerm, ...]]:
    """Tell speech from quotations that nobody is quoted with."""
    spoken, terms = [], []
    for attribution in attributions:
        rule = term_rule(article, attribution)
        if rule is None:
            spoken.append(attribution)
        else:
            span = span_of(article.text, article.quotations[attribution.quotation])
            terms.append(trusted(QuotedTerm, span=span, rule=rule))
    return tuple(spoken), tuple(terms)
