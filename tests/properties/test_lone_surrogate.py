"""Law: a lone surrogate is refused with an error that tells where the first one stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit import parse
from factkit.errors import SurrogateError
from properties.strategies import troubles

pytestmark = pytest.mark.property

SURROGATES = st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF)


@given(troubles(), SURROGATES, troubles() | SURROGATES)
def test_first_surrogate_is_named(before: str, surrogate: str, after: str) -> None:
    with pytest.raises(SurrogateError, match=f"at offset {len(before)}") as caught:
        parse(before + surrogate + after)
    assert caught.value.offset == len(before)
