"""Law: a sheet survives JSON, and is accepted back beside its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit import FactSheet, parse
from properties.strategies import stories, troubles

pytestmark = pytest.mark.property


@given(stories().map(lambda story: story.text) | troubles() | st.text())
def test_sheet_survives_json(text: str) -> None:
    sheet = parse(text)
    data = sheet.model_dump_json()
    assert FactSheet.model_validate_json(data, context={"text": text}) == sheet
