"""The parts of the reader of agreements: words, moments, sides, refusals; and that it is linear."""

from datetime import date

import pytest

from factkit.article import Article
from factkit.countries import find_state
from factkit.facts.agreements import find_agreements
from factkit.facts.agreements.acronyms import is_acronym
from factkit.facts.agreements.anchors import Head, Known, find_anchors
from factkit.facts.agreements.moments import find_moments
from factkit.facts.agreements.names import is_no_name
from factkit.facts.agreements.sides import sides_between
from factkit.facts.agreements.words import Tape, words_between
from factkit.layers.published import Published
from factkit.layers.sentences import Sentence

DAY = date(2021, 3, 17)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("in 1951", 1951),
        ("last year", 2020),
        ("this year", 2021),
        ("earlier this month", 2021),
        ("last month", 2021),
        ("last week", 2021),
        ("four months ago", 2020),
        ("an year ago", 2020),
        ("12 years ago", 2009),
        ("two decades ago", 2001),
        ("three days ago", 2021),
        ("last September", 2020),
        ("in January", 2021),
        ("December 3", 2020),
        ("on Thursday", 2021),
        ("yesterday", 2021),
        ("today", 2021),
        ("Two years ago", 2019),
        ("a decade ago", 2011),
        ("on 3 February", 2021),
        ("on Nov. 3", 2020),
        ("by next March", None),
        ("tonight", 2021),
        ("this morning", 2021),
        ("over the weekend", 2021),
    ],
)
def test_moments(text: str, year: int | None) -> None:
    found = [moment.year for moment in find_moments(text, 0, len(text), DAY)]
    assert found == ([year] if year else [])


@pytest.mark.parametrize(
    "text", ["$1951", "1951/52", "1,951", "19511", "2000 tonnes", "may sign", "march on", "1951.5"]
)
def test_what_is_no_moment(text: str) -> None:
    assert find_moments(text, 0, len(text), DAY) == ()


def test_relative_words_need_a_day_of_publication() -> None:
    text = "signed last month, in 1951, on Monday"
    assert [moment.year for moment in find_moments(text, 0, len(text), None)] == [1951]


def test_a_moment_of_a_month_leaves_its_preposition_out() -> None:
    text = "in December"
    (moment,) = find_moments(text, 0, len(text), DAY)
    assert text[moment.start : moment.end] == "December"


def test_time_before_the_first_day_of_the_calendar_tells_nothing() -> None:
    assert find_moments("two weeks ago", 0, 13, date(1, 1, 3)) == ()


def test_a_moment_with_a_year_in_digits_is_these_digits() -> None:
    text = "signed on 3 May 1951"
    (moment,) = find_moments(text, 0, len(text), None)
    assert text[moment.start : moment.end] == "1951"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Iran's envoy", [("Iran", "IR")]),
        ("Soviet and US envoys", [("Soviet", None), ("US", "US")]),
        ("give us a deal", []),
        ("Us and them", []),
        ("U.S.-Soviet", [("U.S.", "US"), ("Soviet", None)]),
        ("Anti-Ballistic", []),
        ("U.S.-backed", []),
        ("Saudi Arabia, Qatar", [("Saudi Arabia", "SA"), ("Qatar", "QA")]),
        ("Saudi, Arabia", [("Saudi", "SA")]),
        ("turkey and china", []),
        ("Group of Seven", [("Group of Seven", None)]),
        ("the Hungarians", [("Hungarians", "HU")]),
    ],
)
def test_sides(text: str, sides: list[tuple[str, str | None]]) -> None:
    found = sides_between(text, 0, len(text))
    assert [(text[side.start : side.end], side.country) for side in found] == sides


def test_states_have_codes_by_every_kind_of_name() -> None:
    names = ("France", "FRENCH", "Paris", "franco")
    states = [find_state(name) for name in names]
    assert [state and state.form for state in states] == ["name", "adjective", "capital", "prefix"]
    assert {state and state.code for state in states} == {"FR"}
    assert find_state("Atlantis") is None


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Treaties and Pacts", ["treaties", "pacts"]),
        ("THE TREATY OF ROME", []),
        ("impact, dealer, ideal", []),
        ("anti-treaty treaty-based #deal @pact", []),
        ("an exchange of fire", []),
        ("Exchange Of Notes", ["exchange"]),
        ("a memorandum of understanding", ["memorandum"]),
    ],
)
def test_heads(text: str, nouns: list[str]) -> None:
    assert [head.noun for head in find_anchors(text, text) if isinstance(head, Head)] == nouns


def only_head(text: str) -> Head:
    (head,) = find_anchors(text, text)
    assert isinstance(head, Head)
    return head


@pytest.mark.parametrize(
    "text",
    [
        "The deal was",
        "a new\n agreement was",
        "the National Convention was",
        "the Constitution was",
        "they wrote some long charter and",
        "they wrote long charter words",
        "Oslo had no trade deals with",
        "a party convention was",
        "they are in agreement on the",
    ],
)
def test_a_head_noun_that_the_next_words_refuse(text: str) -> None:
    assert is_no_name(text, only_head(text), 0)


@pytest.mark.parametrize(
    "text",
    [
        "the agreement on fish was",
        "the (deal was",
        "the Oslo accord was",
        "the national Convention was",
        "the Constitution of the Commission",
        "the Rome Statute was",
        "a whaling convention was",
        "Oslo science and technology agreements were",
        "Treaty of Varna",
    ],
)
def test_a_head_noun_that_must_be_read(text: str) -> None:
    assert not is_no_name(text, only_head(text), 0)


def test_words_of_another_stretch_refuse_nothing() -> None:
    text = "Harbour National Convention"
    head = only_head(text)
    assert is_no_name(text, head, text.index("National"))
    assert not is_no_name(text, head, text.index("Convention"))


def test_heads_are_whole_words_of_any_article() -> None:
    text = "İİ the Oslo Accords' Board, according to an Oslo Accord\ud800"
    found = [text[head.start : head.end] for head in find_anchors(text, text)]
    assert found == ["Accords", "Accord"]


def test_known_names_stand_alone() -> None:
    text = "NAFTA, X-NAFTA, NAFTAS, New START, New York, START-UP, the T.P.P. and the JCPOA"
    names = [anchor for anchor in find_anchors(text, text) if isinstance(anchor, Known)]
    found = [text[name.start : name.end] for name in names]
    assert found == ["NAFTA", "New START", "T.P.P.", "JCPOA"]


@pytest.mark.parametrize(
    ("letters", "name", "right"),
    [
        ("NPT", "Treaty on the Non-Proliferation of Nuclear Weapons", True),
        ("INRA", "International Rubber Agreement", True),
        ("WTO", "Oslo Accords", False),
    ],
)
def test_acronyms(letters: str, name: str, right: bool) -> None:  # noqa: FBT001  (a table)
    assert is_acronym(letters, name) is right


def test_a_tape_is_read_from_any_place() -> None:
    text = "In May the U.S. signed it."
    tape = Tape(text, 0, len(text))
    assert tape.words == words_between(text, 0, len(text))
    assert [word.text for word in tape.before(11, 8)] == ["May", "the"]
    assert [word.text for word in tape.behind(11, 6)] == ["U.S.", "signed"]
    assert tape.before(0, 9) == []


def one_sentence(text: str) -> Article:
    """Return an article of one long sentence, made without any layer's work."""
    return Article(
        text=text,
        published=Published(DAY, None),
        furniture=(),
        paragraphs=(),
        datelines=(),
        quotations=(),
        headlines=(),
        sentences=(Sentence(0, len(text), 0, headline=False),),
        names=(),
        capitals=text,
    )


@pytest.mark.parametrize(
    "unit",
    [
        "the agreement ",
        "A",
        "Treaty of ",
        "Deep Pact (DP) ",
        " ",
        "1951 ",
        "France signed the ",
        "İ",
    ],
)
def test_hostile_text_is_read_to_its_end(unit: str) -> None:
    filler = (unit * (64_000 // len(unit) + 1))[:64_000]
    article = one_sentence(filler + ", and they praised the Oslo Accords.")
    spans = [span for agreement in find_agreements(article) for span in agreement.mentions]
    assert all(article.text[span.start : span.end] == span.text for span in spans)
    assert "Oslo Accords" in {span.text for span in spans}


def test_many_names_are_all_found() -> None:
    units = (f"They read the Oster{i} Treaty (O{i}T) aloud. " for i in range(1600))
    assert len(find_agreements(one_sentence("".join(units)))) == 1600


def test_furniture_gives_no_agreement() -> None:
    article = one_sentence("The Oslo Accords hold.")
    assert find_agreements(article)
    without = Article(
        **{name: getattr(article, name) for name in article.__slots__} | {"sentences": ()}
    )
    assert find_agreements(without) == ()


def test_a_spliced_headline_keeps_its_agreement_to_itself() -> None:
    story = "Envoys praised the Oslo Accords. "
    headline = "Why the 1993 Oslo Accords still matter to Norway"
    article = one_sentence(story + headline)
    sentences = (
        Sentence(0, len(story) - 1, 0, headline=False),
        Sentence(len(story), len(story + headline), 0, headline=True),
    )
    fields = {name: getattr(article, name) for name in article.__slots__}
    first, second = find_agreements(Article(**fields | {"sentences": sentences}))
    assert (first.year, second.year) == (None, 1993)
