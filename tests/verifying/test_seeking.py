import pytest

from factkit import parse
from factkit.verifying.policy import EDITORIAL, POLICIES, STRICT, Policy
from factkit.verifying.seeking import Found, pieces_of, seek
from factkit.verifying.sources import Part, Passage, Read

SAID = "We will not sign the pact today, Mr. Ory. “Never,” he said. We sail at 5."


def passage(*parts: str) -> Passage:
    places = [sum(map(len, parts[:number])) + 9 * number for number in range(len(parts))]
    read = Read("wire", None, parse(""))
    return Passage(read, [Part(*one) for one in zip(places, parts, strict=True)], [])


def found(quotation: str, *parts: str, policy: Policy = EDITORIAL) -> Found | None:
    return seek(quotation, pieces_of(quotation), passage(*(parts or (SAID,))), policy)


EQUAL = [
    "We will not sign the pact today, Mr. Ory.",
    "we will not sign the pact today",
    "sign the pact today,",
    "Sign the pact",
    "Mr. Ory. 'Never,' he said",
    "We will not  sign\nthe pact …",
    "We will … sign",
    "We will ... sign the [treaty] today",
    "We will [...] the pact",
    "We will (…) sign",
    "We will not sign [the treaty] today",
    "[They] will not sign [sic] the pact",
    "[S]ign the pact",
    "We will not [S]ign the pact",
    "We will … [S]ign the pact",
    "We will not sign [the pact] [T]oday",
    "[w]e will not",
    "We … sail at 5",
    "We will not . . . sign",
]


@pytest.mark.parametrize("quotation", EQUAL)
def test_what_editors_may_do_is_tolerated(quotation: str) -> None:
    hit = found(quotation)
    assert hit is not None
    assert hit.is_exact


ALTERED = [
    "We will sign the pact",
    "We will not sign a pact",
    "We will not sign the pacts",
    "We will not Sign the pact",
    "sign the pact, We",
    "We sail at 6",
    "pact the sign",
    "We will not sign the pact today, Mr. Ory. “Never,” she said",
    "We will not [never] signed",
    "[W]ill sign",
    "We will [S]ign the pact",
    "We will not [s]ail",
    "We will not sign[ed] the pact",
    "We sail at 5 [o'clock] sharp",
    "We will … signed",
    "sail … not sign",
    "Never [in all my long and weary days of sailing the sea] at 6",
    "sign [them] sail at 5",
]


@pytest.mark.parametrize("quotation", ALTERED)
def test_no_altered_word_is_equal(quotation: str) -> None:
    assert found(quotation) is None


@pytest.mark.parametrize(
    "quotation", ["sign the pact, today", "Mr Ory “Never” he said", "We sail, at 5"]
)
def test_other_punctuation_within_is_known(quotation: str) -> None:
    hit = found(quotation)
    assert hit is not None
    assert not hit.is_exact


def test_right_punctuation_elsewhere_is_preferred() -> None:
    hit = found("We go now", "We go, now. We go now.")
    assert hit is not None
    assert (hit.first, hit.is_exact) == (3, True)


@pytest.mark.parametrize(
    "quotation",
    ["The sea reads no borders", "the sea, reads no borders", "The sea. Reads no borders"],
)
def test_the_halves_of_a_split_quotation_may_be_joined(quotation: str) -> None:
    hit = found(quotation, "The sea,", "reads no borders.")
    assert (hit is not None and hit.is_exact) == ("Reads" not in quotation)


@pytest.mark.parametrize("quotation", ["We will, not … sign the pact", "We … sign, the pact"])
def test_punctuation_is_compared_in_every_piece(quotation: str) -> None:
    hit = found(quotation)
    assert hit is not None
    assert not hit.is_exact


def test_what_follows_a_gap_stands_behind_it() -> None:
    assert found("boat … a red sail", "a red sail boat") is None
    assert found("boat … a red sail", "a red sail boat and a red sail") is not None


def test_what_was_left_out_is_told() -> None:
    hit = found("We will … sign [it] today")
    assert hit is not None
    assert (hit.first, hit.stop, hit.left_out) == (0, 7, ("not", "the", "pact"))


def test_a_gap_has_a_reach() -> None:
    assert found("One … two", f"One {'x ' * 200} two") is not None
    assert found("One … two", f"One {'x ' * 201} two") is None
    assert found("One [x] two", f"One {'x ' * 6} two") is not None
    assert found("One [x] two", f"One {'x ' * 7} two") is None


def test_a_later_place_of_the_first_words_is_tried() -> None:
    assert found("one [x] three", f"one two one{' four' * 9} one two three") is not None


@pytest.mark.parametrize("quotation", ["sign the pact today,", "We sail at 5", "“Never,” he said."])
def test_the_strict_policy_takes_the_same_characters(quotation: str) -> None:
    hit = found(quotation, policy=STRICT)
    assert hit is not None
    said = passage(SAID).said
    assert said.words[hit.first : hit.stop] == pieces_of(quotation)[0].said.words


@pytest.mark.parametrize(
    "quotation",
    ["Sign the pact", "'Never,' he said", "sign  the pact", "We … sail", "ign the pact", "sail at"],
)
def test_the_strict_policy_takes_nothing_else(quotation: str) -> None:
    assert (found(quotation, policy=STRICT) is None) == (quotation != "sail at")


def test_policies_have_names_and_say_what_they_tolerate() -> None:
    assert set(POLICIES) == {"editorial", "strict"}
    assert str(STRICT) == "strict (tolerates nothing)"
    assert "an ellipsis for words left out" in str(EDITORIAL)


def test_gaps_at_the_ends_hold_nothing() -> None:
    assert [piece.said.words for piece in pieces_of("… we [sic]")] == [("we",)]
    assert pieces_of("[…]") == []
