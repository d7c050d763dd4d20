from datetime import date
from typing import Any

import pytest

from factkit import FactSheet, Finding, parse, verify

WIRE = """\
OSLO, March 4, 2024 (Nordwire) - Norway and Iceland signed the Harbour Safety Treaty in 1998.

"We lost too many crews to paperwork," said Ingrid Solheim, the fisheries minister. "The sea," she \
said, "reads no borders. We will not sign 14 forms unless they help."

"Nobody asked the crews at all," Tom Ost told reporters. The film "The Long Way \
Home" opened.
"""


def told(draft: str | FactSheet, source: str | FactSheet = WIRE, **options: Any) -> list[str]:  # noqa: ANN401
    return [finding.code for finding in verify(draft, {"wire.txt": source}, **options)]


RIGHT = [
    "“We lost too many crews to paperwork,” Solheim said.",
    "Ms Solheim said the sea “reads no borders.”",
    "“The sea reads no borders,” Ingrid Solheim said.",
    "Fisheries Minister Ingrid Solheim said: “We will not sign … forms unless they help.”",
    '"Nobody asked the crews at all", Tom Ost said.',
    "Nobody is quoted here.",
    "The film “The Long Way Home” opened.",
    "The Harbour Safety Treaty was signed in 1998 by Norway and Iceland.",
]


@pytest.mark.parametrize("draft", RIGHT)
def test_a_right_draft_has_no_finding(draft: str) -> None:
    assert told(draft) == []


WRONG = [
    ("“We dance on the quay all night,” Solheim said.", ["FK501"]),
    ("“We lost too many ships to paperwork,” Solheim said.", ["FK502"]),
    ("“We lost too many crews to paperwork,” Tom Ost said.", ["FK503"]),
    ("“We will not sign 15 forms unless they help,” Solheim said.", ["FK505"]),
    ("The Harbour Safety Treaty was signed in 1999 by Norway and Iceland.", ["FK506"]),
    ("The Harbour Safety Treaty was signed in 1998 by Norway and Sweden.", ["FK507"]),
    ("“We lost too many crews at all,” Solheim said.", ["FK508"]),
    ("“We lost too many crews to paperwork,” he said.", ["FK509"]),
    ("“Norway and Iceland signed the Harbour Safety Treaty,” Solheim said.", ["FK510"]),
    ("“We will not sign 14 forms,” Solheim said.", ["FK511"]),
    ("“We will … sign 14 forms unless they help,” Solheim said.", ["FK511"]),
    ("Solheim said they would “sign 14 forms unless they help.”", ["FK511"]),
    ("The film “The Short Way Home” opened.", ["FK512"]),
    ("“The sea reads, no borders,” Solheim said.", ["FK513"]),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "codes"), WRONG)
def test_a_wrong_draft_is_told(draft: str, codes: list[str]) -> None:
    assert told(draft) == codes


@pytest.mark.parametrize(
    ("draft", "word"),
    [
        ("“We will not sign 14 forms,” Solheim said.", "unless"),
        ("“We will … sign 14 forms unless they help,” Solheim said.", "not"),
        ("Solheim said they would “sign 14 forms unless they help.”", "not"),
    ],
)
def test_the_left_out_word_is_named(draft: str, word: str) -> None:
    (finding,) = verify(draft, [WIRE])
    assert finding.message == f"the quotation leaves out {word!r}"


def test_a_negation_of_the_draft_itself_leaves_nothing_out() -> None:
    assert told("Solheim said they would not “sign 14 forms unless they help.”") == []


def test_another_day_is_told() -> None:
    source = parse(WIRE)
    on = {"said_on": date(2024, 3, 4)}
    dated = source.model_copy(
        update={"quotes": tuple(q.model_copy(update=on) for q in source.quotes)}
    )
    draft = parse("“We lost too many crews to paperwork,” Ingrid Solheim said.")
    (quote,) = draft.quotes
    same = draft.model_copy(update={"quotes": (quote.model_copy(update=on),)})
    other_day = {"said_on": date(2024, 3, 5)}
    other = draft.model_copy(update={"quotes": (quote.model_copy(update=other_day),)})
    assert told(same, dated) == []
    assert told(other, dated) == ["FK504"]
    assert told(other, source) == []
    assert told(draft, dated) == []


def test_neither_side_knowing_the_speaker_is_no_difference() -> None:
    source = '"Nobody asked the crews," it was said.'
    assert told("“Nobody asked the crews,” somebody said.", source) == []


def test_a_finding_shows_both_sides() -> None:
    draft = "“We lost too many ships to paperwork,” Solheim said."
    (finding,) = verify(draft, {"wire.txt": WIRE})
    assert isinstance(finding, Finding)
    assert (finding.severity, finding.fact, finding.how) == ("error", "quotes[0]", "words")
    assert finding.message == "altered: We lost too many [-crews-] {+ships+} to paperwork"
    assert (finding.line, finding.column) == (1, 2)
    assert finding.source is not None
    assert (finding.source.document, finding.source.line, finding.source.column) == (
        "wire.txt",
        3,
        2,
    )
    assert WIRE[slice(*finding.source.span)] == "We lost too many crews to paperwork"
    assert finding.source.view is not None
    assert finding.source.view.endswith("\n ^" + "^" * 34)


def test_sources_may_be_sheets_or_have_no_names() -> None:
    draft = "“We lost too many ships to paperwork,” Solheim said."
    (finding,) = verify(draft, ["Nothing of note.", parse(WIRE)])
    assert finding.source is not None
    assert (finding.source.document, finding.source.line) == ("2", None)
    assert told(
        "“Norway and Iceland signed the Harbour Safety Treaty,” Solheim said.", parse(WIRE)
    ) == ["FK501"]


def test_a_draft_may_be_a_sheet() -> None:
    draft = parse("“We lost too many ships to paperwork,” Solheim said.")
    (finding,) = verify(draft, [WIRE])
    assert (finding.span, finding.line) == ((1, 37), None)


@pytest.mark.parametrize(("confidence", "code"), [("certain", "FK503"), ("likely", "FK514")])
def test_another_speaker_is_an_error_only_where_that_is_certain(confidence: str, code: str) -> None:
    source = parse('"Nobody asked the crews at all," Tom Ost said.')
    (quote,) = source.quotes
    graded = quote.model_copy(update={"confidence": confidence})
    graded_source = source.model_copy(update={"quotes": (graded,)})
    assert told("“Nobody asked the crews at all,” Lena Ory said.", graded_source) == [code]


def test_any_source_and_any_speaker_of_the_words_will_do() -> None:
    other = '"We lost too many crews to paperwork," Tom Ost said.'
    draft = "“We lost too many crews to paperwork,” Tom Ost said."
    assert [finding.code for finding in verify(draft, [WIRE, other])] == []


STRICT = [
    ("Solheim said: “We lost too many crews to paperwork,”", []),
    ("“The sea reads no borders,” Solheim said.", ["FK502"]),
    ("Solheim said: “we lost too many crews to paperwork.”", ["FK502"]),
    ("“We lost too many ships to paperwork,” Solheim said.", ["FK502"]),
]


@pytest.mark.parametrize(("draft", "codes"), STRICT)
def test_the_strict_policy_tolerates_nothing(draft: str, codes: list[str]) -> None:
    assert told(draft, policy="strict") == codes


def test_the_form_that_strictness_minds_is_named() -> None:
    draft = "Solheim said: “we lost too many crews to paperwork.”"
    (finding,) = verify(draft, [WIRE], policy="strict")
    assert finding.how == "form"


@pytest.mark.parametrize("words", ["… nothing …", "[Applause]"])
def test_words_that_nobody_said_stand_in_no_source(words: str) -> None:
    assert told(f"“{words},” Solheim said.") == ["FK501"]


@pytest.mark.parametrize("wrong", [None, 3, b"x"])
def test_arguments_of_other_types_are_mistakes_of_the_caller(wrong: Any) -> None:  # noqa: ANN401
    with pytest.raises(TypeError, match="the draft must be"):
        verify(wrong, [WIRE])
    with pytest.raises(TypeError, match="a source must be"):
        verify("Rain.", [wrong])


def test_one_text_is_no_list_of_sources() -> None:
    for one in (WIRE, parse(WIRE)):
        with pytest.raises(TypeError, match="sources must be a list or a mapping, not one"):
            verify("Rain.", one)  # type: ignore[arg-type]


def test_an_unknown_policy_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no policy 'lax': editorial, strict"):
        verify("Rain.", [WIRE], policy="lax")  # type: ignore[arg-type]
