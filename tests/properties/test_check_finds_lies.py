"""Law: a sheet is found right beside its own text, and wrong beside any other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from factkit import FactSheet, check, parse
from properties.story import Story
from properties.strategies import stories, troubles

pytestmark = pytest.mark.property


@given(stories().map(lambda story: story.text) | troubles())
def test_own_text_has_no_error(text: str) -> None:
    assert [str(found) for found in check(parse(text), text) if found.severity == "error"] == []


@given(stories(), st.data())
def test_changed_word_is_found(story: Story, data: st.DataObject) -> None:
    sheet = parse(story.text)
    span = data.draw(st.sampled_from(sheet.quotes)).span
    place = data.draw(st.integers(span.start, span.end - 1))
    lie = f"{story.text[:place]}\N{CHECK MARK}{story.text[place + 1 :]}"
    found = [finding for finding in check(sheet, lie) if finding.code == "FK204"]
    assert any(finding.span == (span.start, span.end) for finding in found)
    with pytest.raises(ValidationError, match="FK204"):
        FactSheet.model_validate_json(sheet.model_dump_json(), context={"text": lie})
