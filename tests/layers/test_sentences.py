"""Sentences: where they end, where abbreviations and quotations keep them going."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.layers.datelines import DatelineMark
from factkit.layers.lines import find_lines
from factkit.layers.paragraphs import find_paragraphs
from factkit.layers.quotations import Quotation
from factkit.layers.sentences import Sentence, find_sentences
from factkit.spans import Extent

MARKED = re.compile(r'"([^"\n]+)"|“([^”\n]+)”')


def quotations(text: str, *, closed: bool = True) -> tuple[Quotation, ...]:
    """Return what stands between double marks; the tests below write no other."""
    paragraphs = find_paragraphs(text, find_lines(text), ())
    return tuple(
        Quotation(
            match.start() + 1,
            match.end() - 1,
            match.start(),
            match.end(),
            next(i for i, p in enumerate(paragraphs) if p.start <= match.start() < p.end),
            "double",
            closed,
            None,
        )
        for match in MARKED.finditer(text)
    )


def read(text: str, *, closed: bool = True) -> list[str]:
    sentences = find_sentences(
        text, find_paragraphs(text, find_lines(text), ()), (), quotations(text, closed=closed), ()
    )
    return [text[sentence.start : sentence.end] for sentence in sentences]


def dateline(start: int, end: int) -> DatelineMark:
    return DatelineMark(start, end, None, None, None, None, "test")


@pytest.mark.parametrize(
    "sentences",
    [
        ["The council met.", "It rained."],
        ["Did it rain?", "It did!", "The roof held… ", "Nobody left."],
        ["It rained (hard).", "The roof held."],
        ["It rained.)", "The roof held."],
        ["It rained.", "(The roof held.)", "Nobody left."],
        ["Prices rose to 15.", "Nobody left."],
        ["Prices rose.", "$40 was paid."],
        ["It rose.", "40 people left."],
        ["He paid 3.50 for it.", "Nobody left."],
        ["Wait...", "Nobody left."],
        ["Who left?!", "Nobody."],
        ["The roof held.", "«Bern» is dry."],
        ["One road is open.", "• Another is shut."],
        ["He left.", "Émile stayed."],
    ],
)
def test_a_sentence_ends_at_its_last_mark(sentences: list[str]) -> None:
    assert read(" ".join(s.strip() for s in sentences)) == [s.strip() for s in sentences]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Weiss and Sen. Brandt met Gen. He Lian.",
        "The U.S. Senate sat with Rep. Will Brandt, D-W.Va. Weiss left.",
        "They met on Jan. 5 at 8 a.m. Monday.",
        "J. K. Weiss and Anna B. Keller left.",
        "No. 5 Maple St. Bern is empty.",
        "Weiss Corp. Chairman Brandt left.",
        "The pact (art. 5) held.",
        "The group (Keller Ltd. Bern) left.",
        "It rained. . . and rained.",
        "He left … after lunch.",
        "Weiss v. Brandt was heard.",
        "The site example.com opened.",
        'He said ("in St. Gallen") so.',
        "Karl-Sen. Weiss left.",
    ],
)
def test_an_abbreviation_ends_no_sentence(sentence: str) -> None:
    assert read(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentences",
    [
        ["They live in the U.S.", "The council met."],
        ["He came at 5 p.m.", "She left."],
        ["He works for Keller Inc.", "It is in Bern."],
        ["It was plan B.", "Nobody had a plan C.", "The council met."],
        ["Was it I.", "Nobody knows."],
        ["No.", "The council met."],
        ["He lives in the U.S.", "“The road is long,” he said."],
        ["The board of directors sat in a tower of Kellerbauingenieure.", "It rose."],
    ],
)
def test_behind_an_abbreviation_a_starting_word_starts_a_sentence(sentences: list[str]) -> None:
    assert read(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ['"I will go. She will not," Weiss said.', "He left."],
        ['Weiss said: "I will go. She will not."', "He left."],
        ['"We won."', "He left."],
        ["“We won.”", "“We won again.”"],
        ['"We won," she said.', '"We lost."'],
        ['"Did we win?" Weiss asked.', "He left."],
        ['"Did we win?" Anna Keller-Weiss asked.', "He left."],
        ['"Did we win?" I asked.', "He left."],
        ['"We won!" he said.', "He left."],
        ['"We won!"', "Weiss said that nobody had lost."],
        ['"We won!"', "She replied to nobody."],
        ['"We won!"', "The Harbour Board said no."],
        ['"Did we win?"', "Weiss left early."],
        ['He called it "great".', "She left."],
        ['"We won." — Anna Weiss'],
    ],
)
def test_a_quotation_stays_with_its_reporting_clause(sentences: list[str]) -> None:
    assert read(" ".join(sentences)) == sentences


def test_inside_an_unclosed_quotation_sentences_end() -> None:
    text = '"I will go. She will not. "'
    assert read(text, closed=False) == ['"I will go.', 'She will not. "']
    assert read(text) == [text]


def test_sentences_do_not_run_over_paragraphs() -> None:
    assert read("The council\n\nmet. It rained") == ["The council", "met.", "It rained"]


def test_a_dateline_is_in_no_sentence() -> None:
    text = "BERN, May 3 - The council met. It rained."
    found = find_sentences(
        text, find_paragraphs(text, find_lines(text), ()), (dateline(0, 13),), (), ()
    )
    assert found == (Sentence(14, 30, 0, headline=False), Sentence(31, 41, 0, headline=False))


def test_a_dateline_may_fill_its_paragraph() -> None:
    text = "BERN, May 3\nIt rained."
    found = find_sentences(
        text, find_paragraphs(text, find_lines(text), ()), (dateline(0, 11),), (), ()
    )
    assert found == (Sentence(12, 22, 1, headline=False),)


def test_a_headline_is_a_sentence_of_its_own() -> None:
    text = "It rained. Weiss Says No. Never. The council met. Not Again, Says Weiss"
    headlines = (Extent(11, 32), Extent(50, 71))
    found = find_sentences(text, find_paragraphs(text, find_lines(text), ()), (), (), headlines)
    assert found == (
        Sentence(0, 10, 0, headline=False),
        Sentence(11, 32, 0, headline=True),
        Sentence(33, 49, 0, headline=False),
        Sentence(50, 71, 0, headline=True),
    )


WORDS = st.lists(st.sampled_from(["rain", "roofs", "held", "Bern", "Weiss", "nobody"]), min_size=1)
PLAIN = st.builds(
    lambda words, stop: "The " + " ".join(words) + "s" + stop, WORDS, st.sampled_from(".!?…")
)


@given(st.lists(PLAIN, min_size=1))
def test_plain_sentences_come_back(sentences: list[str]) -> None:
    assert read(" ".join(sentences)) == sentences


TROUBLE = st.text(st.sampled_from(list("AaÉ9 .!?…\"“”'’()-—\n\r\u2028\u00a0,:$")), max_size=60)


@given(TROUBLE)
def test_sentences_hold_all_of_the_paragraphs(text: str) -> None:
    paragraphs = find_paragraphs(text, find_lines(text), ())
    sentences = find_sentences(text, paragraphs, (), (), ())
    assert list(sentences) == sorted(sentences)
    assert all(one.end <= two.start for one, two in pairwise(sentences))
    for sentence in sentences:
        paragraph = paragraphs[sentence.paragraph]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip()
    kept = "".join(text[s.start : s.end] for s in sentences)
    assert squeezed(kept) == squeezed("".join(text[p.start : p.end] for p in paragraphs))


@given(st.lists(st.integers(0, 40), min_size=2, max_size=6, unique=True))
def test_cuts_anywhere_leave_the_rest(offsets: list[int]) -> None:
    text = "It rained all day. The roof held on. Nobody\nleft Bern. Weiss stayed."
    bounds = sorted(offsets)
    cuts = [Extent(a, b) for a, b in zip(bounds[::2], bounds[1::2], strict=False)]
    sentences = find_sentences(
        text,
        find_paragraphs(text, find_lines(text), ()),
        tuple(dateline(*cut) for cut in cuts),
        (),
        (),
    )
    rest = [c for i, c in enumerate(text) if not any(a <= i < b for a, b in cuts)]
    kept = "".join(text[s.start : s.end] for s in sentences)
    assert squeezed(kept) == squeezed("".join(rest))


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    "unit", [". ", ".", "A. ", '"A." ', ". A", "Mr. ", " ", ".’”", "\n", "A.\n", "a b\n"]
)
def test_long_texts_of_trouble_take_no_long_time(unit: str) -> None:
    text = unit * 100_000
    sentences = find_sentences(text, find_paragraphs(text, find_lines(text), ()), (), (), ())
    assert sum(s.end - s.start for s in sentences) <= len(text)
