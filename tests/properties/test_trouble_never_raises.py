"""Law: whatever the text, parse gives a sheet of that text."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factkit import parse
from properties.strategies import troubles

pytestmark = pytest.mark.property

DAYS = st.none() | st.sampled_from((date.min, date(2024, 2, 29), date.max)) | st.dates()


@given(troubles() | st.text(), DAYS)
@example('Mr. ı"ı', None)
@example("“said . A“No,” MOSCOW, Ж", None)
def test_any_text_gives_a_sheet(text: str, published: date | None) -> None:
    assert parse(text, published=published).document.length == len(text)
