import pytest

from factkit.runs.markdown import unmarked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**Lena Ory** said", "  Lena Ory   said"),
        ("_Lena_ and ***Tom***, too", " Lena  and    Tom   , too"),
        ("*“We sign,”* she said.", " “We sign,”  she said."),
        ("said [Lena Ory](https://a.org/b_c), who", "said  Lena Ory                    , who"),
        ("[**Ory**](a)", "   Ory      "),
    ],
)
def test_markup_gives_way_to_spaces(text: str, shown: str) -> None:
    assert unmarked(text) == shown
    assert len(shown) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "* a point\n* another", "* * *", "***", "snake_case_name", "2*3*4",
        "“[The] pact (of 1998)”", "[sic] (so it stood)", "a ** b", "Nothing at all.",
    ],
)  # fmt: skip
def test_what_is_no_markup_stays(text: str) -> None:
    assert unmarked(text) == text


@pytest.mark.parametrize("piece", ["[", "*", "[a](", "_a", "](", "[a]"])
def test_hostile_markup_ends_soon(piece: str) -> None:
    text = piece * 50_000
    assert len(unmarked(text)) == len(text)
