import hashlib
from typing import Any
from unicodedata import normalize

import pytest

import factkit
from factkit.checking.differences import STRAIGHT, Readings, difference, unit_of

TEXT = "\ufeffÉva Ory 🚢 said:\r\n“We will sign.”\r\nThe café 'Aalto' is shut.\r\n"


def at(words: str, text: str = TEXT, by: int = 0) -> tuple[int, int, str]:
    start = text.index(words) + by
    return start, start + len(words), words


@pytest.mark.parametrize(
    ("claim", "how"),
    [
        ((*at("“We will sign.”")[:2], '"We will sign."'), "marks"),
        ((*at("We will sign.")[:2], "WE WILL SIGN."), "capitals"),
        (at("We will sign", TEXT.replace("\r\n", "\n")), "line-ends"),
        (at("Éva", TEXT[1:]), "byte-order-mark"),
        (at("is shut", normalize("NFD", TEXT)), "unicode-form"),
        (at("We will sign", by=1), "utf16-offsets"),
        (at("We will sign", by=3), "moved"),
        (at("We will sign", by=-4), "moved"),
        ((2, 5, TEXT[:3]), "moved"),
        ((*at("We will sign")[:2], "We must sign"), "words"),
        ((*at("sign")[:2], "sing"), "words"),
    ],
)
def test_a_difference_has_a_kind(claim: tuple[int, int, str], how: str) -> None:
    assert difference(Readings(TEXT), *claim)[0] == how


def test_offsets_that_count_bytes_are_known() -> None:
    start = TEXT.encode().index(b"We will sign")
    assert difference(Readings(TEXT), start, start + 12, "We will sign")[0] == "byte-offsets"


def test_a_composed_letter_for_two_characters_is_known() -> None:
    text = normalize("NFD", "Éva Ory signs.")
    assert difference(Readings(text), 4, 7, "Ory")[0] == "unicode-form"


def test_exchanged_marks_keep_the_length() -> None:
    assert all(len(str(other)) == 1 for other in STRAIGHT.values())


def sheet(text: str) -> dict[str, Any]:
    return factkit.parse(text).model_dump(mode="json")


PLAIN = 'OSLO, March 3 (Wire) - "We will sign," Lena Óry said.\r\n'


@pytest.mark.parametrize(
    ("parsed", "how"),
    [
        (PLAIN.replace("\r\n", "\n"), "line-ends"),
        (f"\ufeff{PLAIN}", "byte-order-mark"),
        (normalize("NFD", PLAIN), "unicode-form"),
        (PLAIN.replace("Lena", "Lina"), None),
    ],
)
def test_the_hash_tells_what_was_done_to_the_article(parsed: str, how: str | None) -> None:
    assert parsed != PLAIN
    first = factkit.check(sheet(parsed), PLAIN)[0]
    assert (first.code, first.how) == ("FK201", how)


@pytest.mark.parametrize(("encoding", "width"), [("utf-16-le", 2), ("utf-8", 1)])
def test_a_length_in_other_units_is_known(encoding: str, width: int) -> None:
    text = "Nobody came 🚢."
    facts = sheet(text)
    facts["document"]["length"] = len(text.encode(encoding)) // width
    (finding,) = (found for found in factkit.check(facts, text) if found.code == "FK202")
    assert finding.how == {2: "utf16-offsets", 1: "byte-offsets"}[width]


def test_a_length_in_no_unit_is_told_plainly() -> None:
    facts = sheet("Nobody came.")
    facts["document"]["length"] = 7
    (finding,) = factkit.check(facts, "Nobody came.")
    assert (finding.code, finding.how) == ("FK202", None)
    assert finding.message == "the text has 12 characters, not 7"


@pytest.mark.parametrize(
    ("words", "length", "how"),
    [("a🚢", 3, "utf16-offsets"), ("é", 2, "byte-offsets"), ("a🚢", 4, None), ("ab", 3, None)],
)
def test_a_span_as_long_as_its_words_in_other_units_is_known(
    words: str, length: int, how: str | None
) -> None:
    found = unit_of(0, length, words)
    assert (found and found[0]) == how


def test_check_tells_the_unit_of_a_span() -> None:
    text = '"A ship 🚢 for us," Lena Ory said.'
    facts = sheet(text)
    facts["quotes"][0]["span"]["end"] += 1
    finding = factkit.check(facts, text)[0]
    assert (finding.code, finding.how) == ("FK301", "utf16-offsets")
    assert finding.message.endswith(": the offsets count UTF-16 units")


def test_a_span_behind_the_end_is_explained_too() -> None:
    text = "🚢 Nobody came"
    digest = hashlib.sha256(text.encode()).hexdigest()
    document = {"sha256": digest, "length": len(text)}
    claim = {"start": 10, "end": 14, "text": "came"}
    finding = factkit.check({"document": document, "x": [claim]}, text)[-1]
    assert (finding.code, finding.how) == ("FK203", "utf16-offsets")
    assert "the offset counts UTF-16 units" in finding.message
