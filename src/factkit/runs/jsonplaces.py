"""JSON places: where in a file of JSON a fact is written, for people who have to mend it."""

import re
from json import JSONDecoder

STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
BLANK = re.compile(r"[ \t\r\n]*")
decode = JSONDecoder(strict=False).raw_decode


def offset_of(data: str, fact: str) -> int:
    """Return where the value of a fact begins, or the innermost value around it that is there.

    ``fact`` is the way to it as a finding gives it.

    >>> offset_of('{"quotes": [{"id": "q1"}, {"id": "q2"}]}', "quotes[1].id")
    33
    """
    place = _skip(data, 0)
    try:
        for number, name in STEP.findall(fact):
            inner = _item(data, place, int(number)) if number else _member(data, place, name)
            if inner is None:
                break
            place = inner
    except (ValueError, RecursionError):  # what no reader of JSON gets through
        pass
    return place


def _skip(data: str, place: int) -> int:
    blank = BLANK.match(data, place)
    return blank.end() if blank else place


def _item(data: str, place: int, number: int) -> int | None:
    """Return where an item of the list at ``place`` begins."""
    if not data.startswith("[", place):
        return None
    place = _skip(data, place + 1)
    for _ in range(number):
        if data.startswith("]", place):
            return None
        place = _behind(data, place)
    return None if data.startswith("]", place) else place


def _member(data: str, place: int, name: str) -> int | None:
    """Return where the value of a member of the object at ``place`` begins."""
    if not data.startswith("{", place):
        return None
    place = _skip(data, place + 1)
    while data.startswith('"', place):
        key, place = decode(data, place)
        place = _skip(data, _skip(data, place) + 1)
        if key == name:
            return place
        place = _behind(data, place)
    return None


def _behind(data: str, place: int) -> int:
    """Return where the next item begins behind the value at ``place`` and its comma."""
    place = _skip(data, decode(data, place)[1])
    return _skip(data, place + 1) if data.startswith(",", place) else place
