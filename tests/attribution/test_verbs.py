"""Every form of a reporting verb, and its tense."""

import pytest

from factkit.attribution.verbs import JUDGING, REPORTING, forms

FORMS = {
    "add": ("add", "adds", "added", "adding"),
    "note": ("note", "notes", "noted", "noting"),
    "deny": ("deny", "denies", "denied", "denying"),
    "say|said": ("say", "says", "said", "saying"),
    "decree": ("decree", "decrees", "decreed", "decreeing"),
    "press": ("press", "presses", "pressed", "pressing"),
    "wish": ("wish", "wishes", "wished", "wishing"),
    "preach": ("preach", "preaches", "preached", "preaching"),
    "veto": ("veto", "vetoes", "vetoed", "vetoing"),
    "tax": ("tax", "taxes", "taxed", "taxing"),
    "convey": ("convey", "conveys", "conveyed", "conveying"),
    "admit|admitted|admitting": ("admit", "admits", "admitted", "admitting"),
    "put|put|putting": ("put", "puts", "put", "putting"),
}


@pytest.mark.parametrize(("entry", "expected"), FORMS.items())
def test_forms(entry: str, expected: tuple[str, ...]) -> None:
    tenses = ("base", "present", "past", "participle")
    assert list(forms(entry)) == list(zip(expected, tenses, strict=True))


def test_several_pasts() -> None:
    assert list(forms("write|wrote|written|writing"))[2:] == [
        ("wrote", "past"),
        ("written", "past"),
        ("writing", "participle"),
    ]


@pytest.mark.parametrize(
    ("word", "tense"),
    [
        ("said", "past"),
        ("says", "present"),
        ("say", "base"),
        ("saying", "participle"),
        ("told", "past"),
        ("wrote", "past"),
        ("replies", "present"),
        ("noted", "past"),
    ],
)
def test_verbs_that_report(word: str, tense: str) -> None:
    assert REPORTING[word] == tense


@pytest.mark.parametrize("word", ["went", "sank", "opened", "is", "sayed", "telled", "writed"])
def test_words_that_report_nothing(word: str) -> None:
    assert word not in REPORTING
    assert word not in JUDGING


def test_verbs_that_judge() -> None:
    assert (JUDGING["called"], JUDGING["dubbing"]) == ("past", "participle")
    assert "called" not in REPORTING
