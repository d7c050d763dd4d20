"""The day the text was published: from the caller, the page or a full date in the dateline."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from factkit.layers.datelines import DatelineMark
from factkit.layers.dates import full_date_in
from factkit.layers.furniture import Furniture
from factkit.spans import Extent, Placed

TELLING = ("header", "stamp")
"""The kinds of furniture that tell the day, the surest first."""


class Published(NamedTuple):
    """A day and the place that tells it; the place is None where the caller gave the day."""

    day: date | None
    extent: Extent | None


NOWHERE = Published(None, None)


def read_published(
    text: str,
    given: date | None,
    furniture: tuple[Furniture, ...],
    datelines: tuple[DatelineMark, ...],
) -> Published:
    """Return the day of publication: given, else header, else stamp, else a full dateline date."""
    if given:
        return Published(given, None)
    found = (full_date_in(text, place) for place in _places(furniture, datelines))
    return next((Published(day, extent) for day, extent in filter(None, found)), NOWHERE)


def _places(
    furniture: Iterable[Furniture], datelines: tuple[DatelineMark, ...]
) -> Iterator[Placed]:
    """Yield where the day may stand, in order of trust."""
    for kind in TELLING:
        yield from (item for item in furniture if item.rule == kind)
    yield from (mark.date for mark in datelines[:1] if mark.date)
