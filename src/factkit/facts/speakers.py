"""Speakers: the person or body behind the mentions that quotes are attributed to."""

from typing import Annotated, Literal

from pydantic import Field

from factkit.facts.base import Fact
from factkit.spans import Span

SpeakerKind = Literal["person", "organization", "group", "unnamed"]


class Speaker(Fact):
    """Someone who speaks a listed quote.

    ``name`` is the fullest form the article gives, without title; ``roles`` are the titles and
    functions as the text words them; ``mentions`` are all its places, in text order.
    """

    id: Annotated[str, Field(pattern=r"^s[1-9][0-9]*$")]
    name: Annotated[str, Field(min_length=1)]
    kind: SpeakerKind
    roles: tuple[str, ...] = ()
    mentions: tuple[Span, ...]
