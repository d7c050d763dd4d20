"""Where things stand in the text.

Everything that factkit finds is pinned to the characters that prove it. All offsets are code
points (Python ``str`` indices), half-open, into the text exactly as it was given.

``Extent`` is the working currency of the layers: a bare pair of offsets. ``Span`` is what a fact
carries: the same pair together with the text it holds.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import repeat
from operator import attrgetter
from typing import Annotated, Any, NamedTuple, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from factkit.models import trusted


class Placed(Protocol):
    """Anything that stands somewhere in the text."""

    @property
    def start(self) -> int:
        """Offset of its first character."""
        ...

    @property
    def end(self) -> int:
        """Offset behind its last character."""
        ...


class Extent(NamedTuple):
    """A stretch of the text: half-open, in code points."""

    start: int
    end: int


AS_EXTENT = partial(tuple.__new__, Extent)
"""Makes an extent of a pair, which costs half of naming its parts."""

Named = TypeVar("Named", bound=tuple[Any, ...])
_new: Callable[[type[Named], tuple[Any, ...]], Named] = tuple.__new__


def each_as(kind: type[Named], rows: Iterable[tuple[Any, ...]]) -> Iterator[Named]:
    """Return a named tuple of each row: for a fifth of what naming its parts one by one costs.

    >>> list(each_as(Extent, [(0, 5), (7, 9)]))
    [Extent(start=0, end=5), Extent(start=7, end=9)]
    """
    return map(_new, repeat(kind), rows)


class Span(BaseModel):
    """A stretch of the text together with the characters it holds.

    >>> Span(start=0, end=5, text="Paris")
    Span(start=0, end=5, text='Paris')
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]
    text: Annotated[str, Field(min_length=1)]

    @field_validator("text")  # of the field: one of the model would run again inside each fact
    @classmethod
    def _holds_words_of_its_length(cls, text: str, info: ValidationInfo) -> str:
        start, end = info.data.get("start"), info.data.get("end")
        if start is None or end is None:  # these have errors of their own
            return text
        if end - start != len(text):
            raise PydanticCustomError(
                "FK301",
                "span {start}-{end} cannot hold the {length} characters of {words}",
                {"start": start, "end": end, "length": len(text), "words": repr(text[:40])},
            )
        if text.isspace():
            raise PydanticCustomError(
                "FK302",
                "span {start}-{end} holds nothing but white space",
                {"start": start, "end": end},
            )
        return text


Item = TypeVar("Item", bound=Placed)
_start = attrgetter("start")
_end = attrgetter("end")


def span_of(text: str, place: Placed) -> Span:
    """Return the span of the text that stands at ``place``.

    A slice can be told to be right in one line, so that it need not go through pydantic; what is
    wrong is left to it.
    """
    start, end = place.start, place.end
    words = text[start:end]
    if not 0 <= start < end == start + len(words) or words.isspace():
        return Span(start=start, end=end, text=words)  # raises
    return trusted(Span, start=start, end=end, text=words)


def overlap(one: Placed, other: Placed) -> bool:
    """Return whether the two share a character."""
    return one.start < other.end and other.start < one.end


def at(layer: Sequence[Item], offset: int) -> Item | None:
    """Return the item of a sorted, disjoint layer that holds the character at ``offset``."""
    index = bisect_right(layer, offset, key=_start) - 1
    return layer[index] if index >= 0 and offset < layer[index].end else None


def within(layer: Sequence[Item], start: int, end: int) -> Sequence[Item]:
    """Return the items of a sorted, disjoint layer that lie wholly between two offsets."""
    first = bisect_left(layer, start, key=_start)
    last = bisect_right(layer, end, key=_end)
    return layer[first:last] if first < last else ()


def touching(layer: Sequence[Item], start: int, end: int) -> Sequence[Item]:
    """Return the items of a sorted, disjoint layer that share a character with ``start:end``."""
    first = bisect_right(layer, start, key=_end)
    last = bisect_left(layer, end, key=_start)
    return layer[first:last] if first < last else ()


def trimmed(text: str, start: int, end: int, edge: str) -> Extent:
    """Return the extent without the characters of ``edge`` and white space at both ends.

    >>> trimmed("  (Paris) ", 0, 10, "()")
    Extent(start=3, end=8)
    """
    while start < end and (text[start] in edge or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in edge or text[end - 1].isspace()):
        end -= 1
    return Extent(start, end)
