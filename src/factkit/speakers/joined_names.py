"""Names side by side: ``Weiss and Roa``, but not ``Culture and Sports Minister Roa``."""

from collections.abc import Sequence
from itertools import pairwise

from factkit.layers.names import Name
from factkit.speakers.names.fields import MINISTERS
from factkit.speakers.names.offices import FIELDS
from factkit.speakers.words import folded, generation_of


def are_joined(text: str, names: Sequence[Name]) -> bool:
    """Return whether names stand side by side: ``Weiss and Roa``."""
    if len(names) == 1 or _is_field(text, *names[-2:]):
        return False
    gaps = [_gap(text, *pair).strip(" ,") for pair in pairwise(names)]
    return gaps[-1] in ("and", "&", "or") and {"and", "&", "or", ""}.issuperset(gaps)


def _is_field(text: str, before: Name, name: Name) -> bool:
    """Return whether a run of capitals only tells of what: ``Culture and Sports Minister Roa``."""
    field = folded(text[before.start : before.end].rpartition(" ")[2])
    if field != "justice" and field not in FIELDS:  # alone it is a title: `Justice Roa`
        return False
    return not MINISTERS.isdisjoint(map(folded, text[name.start : name.core].split()))


def _gap(text: str, one: Name, other: Name) -> str:
    """Return what stands between two names, the dot of ``Jr.`` aside, which is the name's."""
    gap = text[one.end : other.start]
    return gap[1:] if gap[:1] == "." and generation_of(text[one.core : one.end].split()) else gap
