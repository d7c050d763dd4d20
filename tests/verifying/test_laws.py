"""Laws of verifying: no altered word passes, and hostile drafts end soon."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit import parse, verify
from properties.story import Story
from properties.strategies import stories

pytestmark = pytest.mark.property

WORD = re.compile(r"\w+(?:['’]\w+)*")
FOUND = {"FK501", "FK502", "FK505", "FK508"}


@given(stories(), st.data())
def test_an_altered_word_never_passes(story: Story, data: st.DataObject) -> None:
    quote = data.draw(st.sampled_from(parse(story.text).quotes))
    words = list(WORD.finditer(story.text, quote.span.start, quote.span.end))
    word = data.draw(st.sampled_from(words))
    draft = f"{story.text[: word.start()]}zebra{story.text[word.end() :]}"
    errors = {finding.code for finding in verify(draft, [story.text])}
    assert errors & FOUND


@given(stories(), st.data())
def test_a_part_of_a_quotation_stands_where_the_whole_does(
    story: Story, data: st.DataObject
) -> None:
    sheet = parse(story.text)
    quote = data.draw(st.sampled_from([quote for quote in sheet.quotes if quote.speaker]))
    words = list(WORD.finditer(story.text, quote.span.start, quote.span.end))
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    part = story.text[words[first].start() : words[last].end()]
    speaker = sheet.speaker_of(quote)
    assert speaker is not None
    draft = f"{speaker.name} said: “{part}.”\n"
    errors = {finding.code for finding in verify(draft, [story.text])}
    assert not errors & (FOUND - {"FK501"} if "“" in part or '"' in part else FOUND)


GO_ON = "“We go on today,” Ory said.\n\n"
STOP, HALT = "“{0} stop,” Ory said.", "“{0} halt,” Ory said."
HOSTILE = {
    "one altered word in many": (STOP, HALT, "we go on and ", {"FK502"}),
    "one word repeated": (STOP, HALT, "a ", {"FK502"}),
    "many ellipses": (STOP, HALT, "a … ", {"FK502"}),
    "many brackets": (STOP, HALT, "a [b] ", {"FK502"}),
    "open brackets": (STOP, HALT, "[", {"FK501"}),
    "dots": ("“a{0} b,” Ory said.", "“a{0} c,” Ory said.", " .", {"FK502"}),
    "many quotes": ("{0}", "{0}", GO_ON, set[str]()),
    "many altered quotes": ("{0}", "“We go off today,” Ory said.", GO_ON, {"FK502"}),
}


@pytest.mark.parametrize(("draft", "source", "piece", "codes"), HOSTILE.values(), ids=HOSTILE)
@pytest.mark.timeout(30)
def test_hostile_drafts_end_soon(draft: str, source: str, piece: str, codes: set[str]) -> None:
    many = piece * (20_000 // len(piece))
    findings = verify(draft.format(many), [source.format(many)])
    assert {finding.code for finding in findings} == codes
