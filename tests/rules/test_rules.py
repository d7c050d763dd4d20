import re
from pathlib import Path

import pytest

import factkit
from factkit.rules import FAMILIES, Rule, rule, rules

PACKAGE = Path(factkit.__file__).parent
SOURCES = "".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))


def test_a_rule_has_code_title_severity_and_page() -> None:
    found = rule("FK317")
    assert found == Rule("FK317", "a weekday that is not that date's", "warning", found.page)
    assert found.page.startswith("# FK317: a weekday that is not that date's\n\nSeverity: warning")


@pytest.mark.parametrize("code", ["FK999", "FK2", "fk204", "../FK204", "FK204.md", ""])
def test_what_is_no_code_has_no_rule(code: str) -> None:
    with pytest.raises(KeyError):
        rule(code)


def test_a_package_without_its_pages_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pkgutil.get_data", lambda *_: None)
    with pytest.raises(KeyError):
        rule.__wrapped__("FK204")


def test_rules_come_in_order_and_each_belongs_to_a_family() -> None:
    codes = [one.code for one in rules()]
    assert codes == sorted(set(codes))
    assert {code[:3] for code in codes} == set(FAMILIES)


def test_every_rule_is_told_somewhere_and_every_code_told_has_a_rule() -> None:
    told = set(re.findall(r'"(FK[0-9]{3})"', SOURCES))
    assert told == {one.code for one in rules()}


@pytest.mark.parametrize("one", rules(), ids=lambda one: one.code)
def test_a_page_says_more_than_its_title(one: Rule) -> None:
    body = one.page.partition("\n\nSeverity: ")[2].partition("\n\n")[2]
    assert len(body.split()) >= 10
    assert max(map(len, one.page.splitlines())) <= 110
    assert one.page.endswith("\n")
    assert not one.title.endswith(".")
