"""The day the text was published: from the caller, the page or a full date in the dateline."""

from datetime import date
from typing import NamedTuple

from factkit.layers.datelines import DatelineMark
from factkit.layers.furniture import Furniture
from factkit.spans import Extent


class Published(NamedTuple):
    """A day and the place that tells it; the place is None where the caller gave the day."""

    day: date | None
    extent: Extent | None


def read_published(
    text: str,
    given: date | None,
    furniture: tuple[Furniture, ...],
    datelines: tuple[DatelineMark, ...],
) -> Published:
    """Return the day of publication: given, else header, else stamp, else a full dateline date."""
    return Published(given, None)
