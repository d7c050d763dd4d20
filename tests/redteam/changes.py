"""What is done to right facts, or to their article, to seed a defect: changes as data."""

import copy
import hashlib
import json
import re
from collections.abc import Callable
from typing import Any
from unicodedata import normalize

Facts = dict[str, Any]
STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")

TEXTS: dict[str, Callable[[str], str]] = {
    "crlf": lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"),
    "nfd": lambda text: normalize("NFD", text),
    "bom": lambda text: f"\ufeff{text}",
}


def changed(facts: Facts, text: str, changes: list[list[Any]]) -> tuple[Facts | str, str]:
    """Return the facts and the article after the changes, each ``[what, way, value]``."""
    facts = copy.deepcopy(facts)
    for what, *rest in changes:
        if what == "article":
            old_new = rest[0] if isinstance(rest[0], list) else None
            text = text.replace(*old_new) if old_new else TEXTS[rest[0]](text)
        elif what == "cut":
            return json.dumps(facts)[: rest[0]], text
        else:
            _change(facts, what, *rest)
    return facts, text


def _change(facts: Facts, what: str, way: str, value: object = None) -> None:
    node, last = _node(facts, way)
    if what == "set":
        node[last] = value
    elif what == "drop":
        del node[last]
    elif what == "add":
        node[last].insert(len(node[last]), value)
    elif what == "move":
        node[last]["start"] += value
        node[last]["end"] += value
    else:
        raise ValueError(what)


def _node(facts: Facts, way: str) -> tuple[Any, Any]:
    steps: list[Any] = [int(number) if number else name for number, name in STEP.findall(way)]
    node: Any = facts
    for step in steps[:-1]:
        node = node[step]
    return node, steps[-1] if steps else None


def spans(node: object) -> list[Facts]:
    """Return every span of the facts."""
    if isinstance(node, dict):
        own = [node] if {"start", "end", "text"} <= node.keys() else []
        return own + [span for child in node.values() for span in spans(child)]
    return [span for child in node for span in spans(child)] if isinstance(node, list) else []


def rebased(facts: Facts, new: str, place: Callable[[int], int]) -> Facts:
    """Return facts of another form of their article; ``place`` maps the old offsets."""
    facts = copy.deepcopy(facts)
    for span in spans(facts):
        span["start"], span["end"] = place(span["start"]), place(span["end"])
        span["text"] = new[span["start"] : span["end"]]
    facts["document"]["sha256"] = hashlib.sha256(new.encode()).hexdigest()
    facts["document"]["length"] = len(new)
    return facts
