"""Whether somebody is quoted directly, or in part: with words woven into the reporter's clause."""

import pytest

from attribution.marked import attributions

DIRECT = [
    '"The tide is early," Weiss said.',
    '"50 tides came," Weiss said.',
    '"‘The tide is early’," Weiss said.',
    '"Early!" was all he said.',
    'Weiss said: "The tide is early."',
    'Weiss said, "50 tides came."',
    'Weiss said: "the tide is early."',
    'Weiss replied, "no."',
    'Weiss said "The tide is early."',
    'Weiss said: "... the tide is early."',
    'He came—"Early, I hope."',
    '"The tide," Weiss said, "is early."',
    '"The tide is early," Weiss said, and "it is cold."',
    '"The tide is early.\n\n"it is cold."',
    '"Early." "Late," Weiss said.',
    '"Early. "Late," Weiss said.',
    '("The tide is early," Weiss said.)',
    "It was noon. ″The tide is early,″ Weiss said.",
    "It was noon. « The tide is early, » Weiss said.",
    'It was noon. " The tide is early," Weiss said.',
]
PARTIAL = [
    '"the tide is early," Weiss said.',
    '"The tide is early" was all.',
    '"Early and cold" tides came.',
    'The tide is "early".',
    'The tide is "Early".',
    'The tide, "early," came.',
    'The rule: "early tides."',
    'Weiss said "the tide is early."',
    'Weiss said that "The tide is early."',
    "Weiss said (“Early tides”) that.",
    '"The tide," Weiss said, "is early" again.',
    'Weiss said the tide was "early," "cold" and "late".',
    '"early."',
    '"Early," "Late," Weiss said.',
]


def kind(text: str) -> str:
    """Return the kind of the last quotation."""
    return attributions(text)[-1].kind


@pytest.mark.parametrize("text", DIRECT)
def test_direct(text: str) -> None:
    assert kind(text) == "direct"


@pytest.mark.parametrize("text", PARTIAL)
def test_partial(text: str) -> None:
    assert kind(text) == "partial"
