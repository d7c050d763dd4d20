"""A short article with its sheet, written by hand: what the checks are tried on."""

import copy
import hashlib
import re
from typing import Any

ARTICLE = """\
HARTWELL, Ore., Tuesday, March 3 (Wire) - "We will sign," Lena Ory said of the 1998 Lake Pact.

“The water,” she said, “comes first.” The “green belt” stays, one official said.

“Nobody asked us,” someone added. The Lake Pact and the Hartwell Accord bind Ruritania.
"""

Facts = dict[str, Any]


def place(words: str, nth: int = 0, text: str = ARTICLE) -> Facts:
    """Return the span of the nth time that the words stand in the text."""
    start = [match.start() for match in re.finditer(re.escape(words), text)][nth]
    return {"start": start, "end": start + len(words), "text": words}


def document(text: str = ARTICLE) -> Facts:
    """Return what a sheet says of its text."""
    return {
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "length": len(text),
        "published": "2026-03-04",
        "published_span": None,
    }


def facts() -> Facts:
    """Return a new copy of the article's facts, every one of them right."""
    return copy.deepcopy(FACTS)


def changed(way: str, value: object, sheet: Facts | None = None) -> Facts:
    """Return the facts with one value replaced; ``way`` is like ``quotes.1.source``."""
    sheet = facts() if sheet is None else sheet
    node: Any = sheet
    *steps, last = (int(step) if step.isdigit() else step for step in way.split("."))
    for step in steps:
        node = node[step]
    node[last] = value
    return sheet


FACTS: Facts = {
    "schema_version": "1.0",
    "document": document(),
    "dateline": {
        "span": place("HARTWELL, Ore., Tuesday, March 3 (Wire) -"),
        "place": place("HARTWELL, Ore."),
        "region": place("Ore."),
        "country": "US",
        "date": "2026-03-03",
        "date_span": place("Tuesday, March 3"),
        "agency": place("Wire"),
        "rule": "place-date-agency",
    },
    "speakers": [
        {
            "id": "s1",
            "name": "Lena Ory",
            "kind": "person",
            "roles": ["mayor", "chair"],
            "mentions": [place("Lena Ory"), place("she")],
        }
    ],
    "quotes": [
        {
            "id": "q1", "span": place("We will sign,"), "kind": "direct", "speaker": "s1",
            "source": place("Lena Ory"), "cue": place("said"), "said_on": "2026-03-03",
            "continues": None, "confidence": "certain", "rule": "behind", "speaker_rule": "name",
        },
        {
            "id": "q2", "span": place("The water,"), "kind": "direct", "speaker": "s1",
            "source": place("she"), "cue": place("said", 1), "said_on": None,
            "continues": None, "confidence": "likely", "rule": "behind", "speaker_rule": None,
        },
        {
            "id": "q3", "span": place("comes first."), "kind": "direct", "speaker": "s1",
            "source": place("she"), "cue": place("said", 1), "said_on": None,
            "continues": "q2", "confidence": "likely", "rule": "split", "speaker_rule": None,
        },
        {
            "id": "q4", "span": place("Nobody asked us,"), "kind": "direct", "speaker": None,
            "source": None, "cue": place("added"), "said_on": None, "continues": None,
            "confidence": "unknown", "rule": "none", "speaker_rule": None,
        },
    ],
    "quoted_terms": [{"span": place("green belt"), "rule": "term"}],
    "agreements": [
        {
            "id": "a1", "name": "Lake Pact", "span": place("Lake Pact"),
            "mentions": [place("Lake Pact"), place("Lake Pact", 1)], "kind": "pact",
            "year": 1998, "year_span": place("1998"),
            "parties": [place("Ruritania") | {"country": None}], "rule": "proper-name",
        },
        {
            "id": "a2", "name": "Hartwell Accord", "span": place("Hartwell Accord"),
            "mentions": [place("Hartwell Accord")], "kind": "accord", "year": None,
            "year_span": None, "parties": [], "rule": "proper-name",
        },
    ],
}  # fmt: skip
