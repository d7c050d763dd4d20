import pytest

from factkit import check
from factkit.checking.doubts import AROUND, cut_off
from factkit.spans import Extent
from sheets import ARTICLE, changed, document, place


def told(text: str, *words: str) -> list[tuple[str, str]]:
    """Return the doubts about quotes that hold the words where they first stand."""
    quotes = [
        {
            "id": f"q{number}", "span": place(said, 0, text), "kind": "direct", "speaker": None,
            "confidence": "unknown", "rule": "none",
        }
        for number, said in enumerate(words, 1)
    ]  # fmt: skip
    findings = check({"document": document(text), "quotes": quotes}, text)
    assert {finding.code[:3] for finding in findings} <= {"FK4"}
    return [(finding.code, finding.fact) for finding in findings if finding.code != "FK401"]


CUT = ("FK402", "quotes[0].span")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We will sign unless they refuse.”", "We will sign"),
        ("“We will sign, but not today.”", "We will sign"),
        ("“We will not sign today.”", "sign today."),
        ("“We don’t want war.”", "want war."),
        ("We never\nsaid so.", "said so."),
    ],
)
def test_a_cut_before_a_limit_is_doubtful(text: str, words: str) -> None:
    assert told(text, words) == [CUT]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We will sign unless they refuse.”", "We will sign unless they refuse."),
        ("“We will sign” unless they refuse, she said.", "We will sign"),
        ("“We will sign,” but not today, she said.", "We will sign,"),
        ("“We will sign butter contracts.”", "We will sign"),
        ("“We will sign today.”", "We will sign"),
        ("She would not say “yes.”", "yes."),
        ("“The knot sign.”", "sign."),
    ],
)
def test_a_whole_quotation_is_not(text: str, words: str) -> None:
    assert told(text, words) == []


def test_the_left_out_word_is_named() -> None:
    text = "“We will sign unless they refuse.”"
    assert cut_off(text, Extent(1, 13)) == "unless"
    assert cut_off(text, Extent(1, 34)) is None


TWICE = "“We will sign it today,” Ory said.\n\n“We will sign it today,” Ost said.\n"


def test_words_at_several_places_are_doubtful() -> None:
    assert told(TWICE, "We will sign it today,") == [("FK403", "quotes[0].span")]


def test_words_that_are_listed_wherever_they_stand_are_not() -> None:
    second = place("We will sign it today,", 1, TWICE)
    quotes = [
        {"id": f"q{number}", "span": span, "kind": "direct", "confidence": "unknown", "rule": "x"}
        for number, span in enumerate([place("We will sign it today,", 0, TWICE), second], 1)
    ]
    findings = check({"document": document(TWICE), "quotes": quotes}, TWICE)
    assert {finding.code for finding in findings} == {"FK401"}


@pytest.mark.parametrize("words", ["sign it today", "sign it"])
def test_few_words_may_well_stand_twice(words: str) -> None:
    assert told(TWICE, words) == []


def test_words_far_away_are_another_matter() -> None:
    said = "“We will sign it today,” Ory said. "
    assert told(f"{said}{'-' * AROUND}{said}", "We will sign it today,") == []


def test_words_that_stand_once_are_not_doubtful() -> None:
    assert told("“We will sign it today,” Ory said.", "We will sign it today,") == []


def test_quotes_that_do_not_stand_there_are_told_once() -> None:
    wrong = changed("quotes.3.span", place("Nobody asked us,") | {"text": "Nobody asked me,"})
    assert [found.code for found in check(wrong, ARTICLE)] == ["FK204", "FK401"]


OTHER = {"id": "s2", "name": "Tom Ost", "kind": "person", "mentions": [place("someone")]}


def doubtful(way: str, value: object) -> list[tuple[str, str, str]]:
    """Return the doubts about facts that have a second speaker, and one value replaced."""
    sheet = changed("quotes.3.speaker", "s2")
    sheet["quotes"][3] |= {"source": place("someone"), "confidence": "likely"}
    sheet["speakers"].append(dict(OTHER))
    findings = check(changed(way, value, sheet), ARTICLE)
    return [(found.code, found.fact, found.message) for found in findings]


def test_a_source_that_is_no_mention_of_its_speaker_is_doubtful() -> None:
    assert doubtful("quotes.3.speaker", "s2") == []
    assert doubtful("quotes.0.speaker", "s2") == [
        ("FK404", "quotes[0].source", "'Lena Ory' is no mention of Tom Ost")
    ]


def test_a_longer_or_shorter_source_is_a_mention_all_the_same() -> None:
    assert doubtful("quotes.0.source", place("Lena Ory said")) == []
    assert doubtful("quotes.0.source", place("Ory")) == []


def test_a_source_that_does_not_stand_there_is_told_once() -> None:
    moved = place("official") | {"text": "minister"}
    assert [code for code, *_ in doubtful("quotes.3.source", moved)] == ["FK204"]


def test_a_speaker_without_a_mention_is_told_once() -> None:
    assert doubtful("speakers.1.mentions", []) == [
        ("FK405", "speakers[1].mentions", "Tom Ost is mentioned nowhere")
    ]
