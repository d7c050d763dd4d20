import pytest

from factkit import parse
from factkit.verifying.closest import LONGEST, closest, is_number, stitched
from factkit.verifying.sources import Library, Part, Passage, Read
from factkit.verifying.words import words_of

SOURCE = Read("wire", None, parse(""))


def passages(*texts: str) -> Library:
    library = Library([])
    library.passages = [Passage(SOURCE, [Part(0, text)], []) for text in texts]
    return library


KNOWN = passages(
    "We will not sign 14 forms unless they help us with the boats.",
    "The harbour is full of ice, and nobody asked the crews at all.",
)


@pytest.mark.parametrize(
    ("quotation", "shown", "how"),
    [
        ("We will sign 14 forms", "We will [-not-] sign 14 forms", "words"),
        ("We will not sign 40 forms", "We will not sign [-14-] {+40+} forms", "numbers"),
        ("We will not sign two forms", "We will not sign [-14-] {+two+} forms", "numbers"),
        ("We will not SIGN 14 forms", "We will not [-sign-] {+SIGN+} 14 forms", "capitals"),
        ("We must not sign 14 forms", "We [-will-] {+must+} not sign 14 forms", "words"),
        ("They will not sign 14 forms", "[-We-] {+They+} will not sign 14 forms", "words"),
        ("We will not sign 14 books", "We will not sign 14 [-forms-] {+books+}", "words"),
        (
            "We will never ever not sign 14 forms",
            "We will {+never ever+} not sign 14 forms",
            "words",
        ),
        (
            "The harbour is full of ice, and nobody asked our crews at all",
            "… ice and nobody asked [-the-] {+our+} crews at all",
            "words",
        ),
    ],
)
def test_a_difference_is_shown(quotation: str, shown: str, how: str) -> None:
    altered = closest(words_of(quotation), KNOWN)
    assert altered is not None
    assert (altered.shown, altered.how) == (shown, how)


@pytest.mark.parametrize("quotation", ["We dance all night long", "completely unrelated", "boats"])
def test_what_is_not_close_is_not(quotation: str) -> None:
    altered = closest(words_of(quotation), KNOWN)
    assert (altered is None) == (quotation != "boats")


def speech(*, is_quoted: bool) -> Library:
    """Return a long passage in which no word stands twice."""
    library = passages(" ".join(f"word{number}" for number in range(3 * LONGEST)))
    library.passages[0].is_quoted = is_quoted
    return library


@pytest.mark.parametrize("changed", [0, LONGEST - 1, LONGEST, 3 * LONGEST - 1])
def test_a_change_deep_in_a_long_quotation_is_shown(changed: int) -> None:
    words = [f"word{number}" for number in range(3 * LONGEST)]
    words[changed] = "zebra"
    altered = closest(words_of(" ".join(words)), speech(is_quoted=True))
    assert altered is not None
    assert f"[-word{changed}-] {{+zebra+}}" in altered.shown
    assert altered.how == "words"


def test_a_change_that_is_not_reached_is_no_number() -> None:
    words = [f"word{number}" for number in range(2 * LONGEST)]
    altered = closest(words_of(" ".join([*words, "zebra"])), speech(is_quoted=False))
    assert altered is not None
    assert altered.how == "words"


def test_there_may_be_nothing_to_be_close_to() -> None:
    assert closest(words_of("We sign"), passages()) is None


def test_words_far_into_a_long_passage_are_found() -> None:
    long = passages(
        f"{'so and on ' * 2000} we will sign the pact of ice today {'and so on ' * 2000}"
    )
    altered = closest(words_of("we will break the pact of ice today"), long)
    assert altered is not None
    assert altered.shown == "we will [-sign-] {+break+} the pact of ice today"
    words = altered.found.passage.said.words[altered.found.first : altered.found.stop]
    assert " ".join(words) == "we will sign the pact of ice today"


@pytest.mark.parametrize(
    ("quotation", "is_stitched"),
    [
        ("We will not sign 14 forms full of ice", True),
        ("We will not sign and nobody asked the crews", True),
        ("We will not sign, but nobody asked the crews", True),
        ("nobody asked the crews unless they help us", True),
        ("We will not sign at all", False),
        ("We will not help us with the boats", False),
        ("We will not dance nobody asked the crews", False),
        ("We sign", False),
    ],
)
def test_stitched_words_are_known(quotation: str, is_stitched: bool) -> None:  # noqa: FBT001
    assert (stitched(words_of(quotation), KNOWN) is not None) == is_stitched


def test_numbers_are_digits_or_spelt() -> None:
    assert all(map(is_number, ["14", "$1,000", "Twenty", "million", "-3.5", "%"]))
    assert not any(map(is_number, ["forms", "1st", "once"]))
