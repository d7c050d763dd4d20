"""The role beside a name: what stands there is read only where it may be one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factkit.speakers.names.fields import BEHIND_OFFICES
from factkit.speakers.names.learning import JOINED
from factkit.speakers.names.roles import age_before, may_follow_role, role_after, role_before
from factkit.speakers.words import PERSON_NOUNS


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
        ("They met the m.p. ", None),
        ("They met the m.p., ", "m.p."),
        ("They slept.\nspokesman ", "spokesman"),
        ("mp ", "mp"),
        (" ", None),
        ("", None),
    ],
)
def test_a_role_before(before: str, role: str | None) -> None:
    assert role_before(f"{before}Juan Roa sat down.", len(before), len(f"{before}Juan Roa")) == role


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("the 21-year-old Roa slept.", "21"),
        ("the 21-year-old Varna man slept.", None),
        ("the age-old Roa name.", None),
    ],
)
def test_an_age_before(text: str, age: str | None) -> None:
    start = text.index("-old ") + len("-old ")
    assert age_before(text, start, text.index(" ", start)) == age


@given(
    st.text("aehnort.,-é“ ", max_size=6),
    st.sampled_from([*sorted(PERSON_NOUNS), "attaché", "m.p", "for", "of", "the", "and"]),
    st.sampled_from([" ", ". ", ", ", "., ", "” ", "  "]),
)
def test_a_role_is_looked_for_wherever_one_may_stand(before: str, word: str, space: str) -> None:
    text = f"{before}{word}{space}Juan Roa sat down."
    start = text.index("Juan")
    told = role_before(text, start, start + len("Juan Roa"))
    if told is not None or text.endswith((*JOINED, *BEHIND_OFFICES), 0, start):
        assert may_follow_role(text, start)


@pytest.mark.parametrize("before", ["They left. ", "They said ", '"', ""])
def test_few_names_may_follow_a_role(before: str) -> None:
    assert not may_follow_role(f"{before}Juan Roa sat down.", len(before))
