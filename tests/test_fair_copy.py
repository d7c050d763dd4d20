"""What no reader sees changes no fact: each kind of fact, in every disguise, at its place."""

from datetime import date
from itertools import cycle
from unicodedata import normalize

import pytest

from factkit import FactSheet, SurrogateError, check, dates, parse, verify
from factkit.checking.soundness import may_tell
from factkit.fair_copy import INVISIBLE, RUN, TELLING, fair, fair_copy
from factkit.spans import Extent

ARTICLE = """\
ORLÉANS, March 4, 2024 (Nordwire) — Norway and Chile signed the Zoë Bay Treaty in 1998.

“We will sign the paper,” said José Roa, the mayor of Orléans. “It is late.”

Łukasz Dąbrowski, a señor of the “Café Zoë” club, said: “Nobody asked us.”
"""

IN_PARTS = normalize("NFD", ARTICLE)


def strewn(text: str, char: str) -> str:
    return char + "".join(letter + char for letter in text)


DISGUISES = {
    "letters in parts": IN_PARTS,
    "a byte order mark": f"\ufeff{ARTICLE}",
    "CRLF too": f"\ufeff{IN_PARTS}".replace("\n", "\r\n"),
    "all at once": "".join(map("".join, zip(IN_PARTS, cycle(INVISIBLE), strict=False))),
} | {f"U+{ord(char):04X} everywhere": strewn(ARTICLE, char) for char in INVISIBLE}


def told(sheet: FactSheet) -> list[str]:
    """Return what a sheet tells, its spans by their words as they read."""
    return [
        fair(str(value)).replace("\r", "")
        for row in sheet.to_rows()
        for key, value in row.items()
        if key != "sha256" and not key.endswith(("start", "end"))
    ]


@pytest.mark.parametrize("disguise", DISGUISES)
def test_the_facts_are_those_of_the_plain_article(disguise: str) -> None:
    text, plain = DISGUISES[disguise], parse(ARTICLE)
    sheet = parse(text)
    assert told(sheet) == told(plain)
    assert [who.name for who in sheet.speakers] == ["José Roa", "Łukasz Dąbrowski"]
    assert [one.name for one in sheet.agreements] == ["Zoë Bay Treaty"]
    assert sheet.dateline
    assert sheet.dateline.date == date(2024, 3, 4)
    assert [quote.confidence for quote in sheet.quotes] == ["certain"] * 3


@pytest.mark.parametrize("disguise", DISGUISES)
def test_the_sheet_is_one_of_the_text_as_it_is(disguise: str) -> None:
    text = DISGUISES[disguise]
    sheet = parse(text)
    assert FactSheet.model_validate_json(sheet.model_dump_json(), context={"text": text}) == sheet
    assert check(sheet, text) == []


@pytest.mark.parametrize("disguise", DISGUISES)
def test_dates_are_found_at_their_places(disguise: str) -> None:
    text = DISGUISES[disguise]
    found = dates(text)
    assert [one.value for one in found] == ["2024-03-04", "1998"]
    assert all(text[one.span.start : one.span.end] == one.span.text for one in found)
    assert [fair(one.span.text) for one in found] == ["March 4, 2024", "1998"]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("“We sign,” said Jose\u0301 Roa.", "José Roa", "Jose\u0301 Roa"),
        ("“We sign,” said Rene\u0301.", "René", "Rene\u0301"),
        ("“We sign,”\u200b said Lena Ory.", "Lena Ory", "Lena Ory"),
        ("“We sign,” said \u200bLena Or\u00ady\u200b.", "Lena Ory", "Lena Or\u00ady"),
        ("“We sign,” said Zoe\u00ad\u0308\u00ad Ory.", "Zoë Ory", "Zoe\u00ad\u0308\u00ad Ory"),
        ("“We sign,” said Lena Zoe\u00ad\u0308\u00ad.", "Lena Zoë", "Lena Zoe\u00ad\u0308"),
        ("“We sign,” said Iva\u0301n Pu\u0301shkin.", "Iván Púshkin", "Iva\u0301n Pu\u0301shkin"),
        ("“We sign,” said Lena Or\u0335y.", "Lena Ory", "Lena Or\u0335y"),
    ],
)
def test_a_span_has_its_letters_whole_and_nothing_invisible_at_its_ends(
    text: str, name: str, words: str
) -> None:
    sheet = parse(text)
    (speaker,) = sheet.speakers
    assert (speaker.name, speaker.mentions[0].text) == (name, words)


@pytest.mark.parametrize("text", ["", "\u0301", "\u200b\u0301\ufeff", "\u00ad" * 9, "\u1161"])
def test_a_text_that_shows_nothing_has_no_facts(text: str) -> None:
    sheet = parse(text)
    assert not sheet.to_rows()
    assert sheet.document.length == len(text)


def test_a_lone_surrogate_is_told_at_its_place() -> None:
    with pytest.raises(SurrogateError, match="3"):
        parse("e\u0301\u00ad\ud800")


def test_digits_that_read_as_one_number_tell_no_year_of_their_own() -> None:
    text = "The Lake Pact was signed in March 1\u200b998, No. 1\u200b2000."
    (pact,) = parse(text).agreements
    assert (pact.year, pact.year_span and pact.year_span.text) == (1998, "1\u200b998")


def test_the_year_that_words_tell_is_read_as_they_read() -> None:
    assert may_tell("No. 1\u200b2000 of 1998", 1998)
    assert not may_tell("19\u00ad98", 2000)


@pytest.mark.parametrize("text", ["plain", "Zoë “said” – Orléans…", "Nguyễn €5 ™ 漢 🚢", "한국"])
def test_what_reads_as_it_is_needs_no_copy(text: str) -> None:
    assert fair_copy(text) is None
    assert fair(text) == text


def test_korean_and_vietnamese_letters_are_put_together() -> None:
    names = "한국어 Nguyễn Văn Thiệu Đặng Ёлка"
    assert fair(normalize("NFD", names)) == names


def test_a_place_of_the_copy_is_found_in_the_original() -> None:
    copy = fair_copy("\ufeffa\u00adbe\u0301\u200b\u0323\u200bc")
    assert copy is not None
    assert copy.text == "abẹc"
    places = [copy.place(Extent(at, at + 1)) for at in range(len(copy.text))]
    assert places == [(1, 2), (3, 4), (4, 8), (9, 10)]


def test_each_character_that_is_looked_for_has_a_telling_byte() -> None:
    sought = [char for char in map(chr, range(0x110000)) if RUN.compiled.match(char)]
    assert sought
    assert all(set(char.encode()) & set(TELLING) for char in sought)


HOSTILE = {
    "accents of one letter": "\u0301\u0316",
    "an accent a letter": "e\u0301",
    "a soft hyphen a letter": "e\u00ad",
    "accents and soft hyphens": "\u00ad\u0301",
    "nothing but spaces": "\u200b",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.timeout(30)
def test_a_hostile_text_is_read_soon(piece: str) -> None:
    text = "e" + piece * 250_000
    assert parse(text).document.length == len(text)


WIRE = "“We will sign at the café,” said José Roa.\n\n“The Zoë pier is shut for good,” he said.\n"


FORMS = {
    "composed": WIRE,
    "in parts": normalize("NFD", WIRE),
    "strewn": strewn(normalize("NFD", WIRE), "\u200b"),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("source", FORMS)
def test_a_draft_may_be_written_in_another_form_than_its_source(form: str, source: str) -> None:
    assert verify(FORMS[form], [FORMS[source]]) == []


def test_a_finding_of_verify_is_at_its_place_in_the_source() -> None:
    source = normalize("NFD", WIRE)
    (found,) = verify(WIRE.replace("for good", "for now"), [source])
    assert found.source
    assert found.source.span
    start, end = found.source.span.start, found.source.span.end
    assert fair(source[start:end]).startswith("The Zoë pier")
    assert start == source.index("The Zoe")


def test_agreements_are_the_same_in_either_form() -> None:
    draft = "Perú and Chile signed the Zoë Bay Treaty in 1999."
    (found,) = verify(draft, [normalize("NFD", draft.replace("1999", "1998"))])
    assert found.code == "FK506"
