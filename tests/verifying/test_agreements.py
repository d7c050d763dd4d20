import pytest

from factkit import verify

WIRE = (
    "GENEVA (Wire) - The Lake Water Treaty, signed in 1998 by Ruritania, Norway and Peru, holds.\n"
)
ONE_PARTY = "GENEVA (Wire) - Norway signed the Lake Water Treaty in 1998.\n"
UNDATED = "GENEVA (Wire) - The Lake Water Treaty holds.\n"


@pytest.mark.parametrize(
    ("draft", "source", "codes"),
    [
        ("Norway and Peru signed the Lake Water Treaty in 1998.", WIRE, []),
        ("The Norwegians and Peru signed the 1998 Lake Water Treaty.", WIRE, []),
        ("Norway signed the Lake Water Treaty in 1989.", WIRE, ["FK506"]),
        ("Chile and Peru signed the Lake Water Treaty.", WIRE, ["FK507"]),
        ("Chile and Peru signed the Lake Water Treaty in 1989.", WIRE, ["FK506", "FK507"]),
        ("Chile and Peru signed the Lake Water Treaty in 1998.", ONE_PARTY, []),
        ("Norway signed the Lake Water Treaty in 1989.", UNDATED, []),
        ("The European Union and Peru signed the Lake Water Treaty.", WIRE, ["FK507"]),
        ("Norway signed the Lake Ice Treaty in 1989.", WIRE, []),
        ("The Lake Water Treaty holds.", WIRE, []),
    ],
)
def test_years_and_parties_are_compared(draft: str, source: str, codes: list[str]) -> None:
    assert [finding.code for finding in verify(draft, [source])] == codes


def test_one_source_that_agrees_is_enough() -> None:
    other = "Norway signed the Lake Water Treaty in 1989."
    assert verify("Norway signed the Lake Water Treaty in 1989.", [WIRE, other]) == []
