"""The one door to dateparser: for an isolated phrase that the grammar finds but does not reckon.

These are phrases with more than one count (``two years and three months ago``), with fortnights
and with a step from a step (``the day before yesterday``).
dateparser fills in what a phrase does not say; the caller keeps only the parts that it does.
"""

from datetime import date, datetime, time
from functools import lru_cache


@lru_cache(maxsize=1024)
def reckon(phrase: str, published: date) -> date | None:
    """Return the day that the phrase leads to from midnight of ``published``, or None.

    dateparser is imported on first need: it takes longer to import than factkit.
    """
    import dateparser  # noqa: PLC0415

    moment = dateparser.parse(
        phrase,
        languages=["en"],
        settings={
            "RELATIVE_BASE": datetime.combine(published, time()),
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["relative-time"],
        },
    )
    return moment.date() if moment else None
