"""The role beside a name: what stands there is read only where it may be one."""

import pytest

from factkit.speakers.roles import role_after, role_before


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Roa, a spokesman for the ministry, sat down.", "spokesman for the ministry"),
        ("Roa, a spokesman of the U.S. navy.", "spokesman of the U.S"),
        ("Roa, a teacher who sings, sat down.", "teacher"),
        ("Roa, who is a teacher, sat down.", None),
        ("Roa, and a teacher, sat down.", None),
        ("Roa, a, b.", None),
        ("Roa, a red box, sat down.", None),
        ("Roa, a man as old and grey as any tree in the town, sat down.", "man"),
        (f"Roa, a teacher {'of this and that ' * 9}, sat down.", None),
        ("Roa, the grey and very old and tired teacher, sat down.", None),
    ],
)
def test_a_role_that_follows(text: str, role: str | None) -> None:
    assert role_after(text, 3) == role


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("They met ministry spokesman ", "ministry spokesman"),
        ("They met the ministry spokesman ", "ministry spokesman"),
        ("They met the spokesman, ", "spokesman"),
        ("They met the président ", "président"),
        ("They met an old ", None),
        ("They met an “", None),
        ("mp ", "mp"),
        (" ", None),
        ("", None),
    ],
)
def test_a_role_before(before: str, role: str | None) -> None:
    assert role_before(f"{before}Juan Roa sat down.", len(before)) == role
