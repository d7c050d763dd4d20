"""Reports: which words are reporting verbs, and who is their subject."""

import pytest

from attribution.marked import read_marked, scene_of
from factkit.attribution.reports import reports_in
from factkit.attribution.scene import Report, Scene

REPORTS = {
    "past": "{Weiss} <said> it.",
    "two in a sentence": "{0|Weiss} <0|said> it and {1|Oduya} <1|added> more.",
    "one subject, two verbs": "{01|Weiss} <0|laughed> and <1|said> it.",
    "behind another clause": "The boat sank and {Oduya} <said> it.",
    "subject of the clause before": "{Weiss} took the stand and <said> it.",
    "aside": "{Weiss}, the minister, <told> reporters.",
    "present, name": "{Weiss} <claims> it.",
    "present, pronoun": "{He} <claims> it.",
    "present, a body and that": "{The board} <claims> that it rained.",
    "base, plural": "{Critics} <say> it.",
    "base, people": "{People} <say> it.",
    "base, pronoun": "{They} <say> it.",
    "base, modal verb": "{Weiss} will <say> it.",
    "base, to": "{Weiss} used the day to <say> it.",
    "participle behind a comma": "{Weiss} left, <saying> it.",
    "participle behind a paper": "{Weiss} issued a statement <saying> it.",
    "participle behind a form of be": '{Weiss} was <shouting> "no" then.',
    "participle behind with": 'With {Weiss} <shouting> "no", they left.',
    "participle behind an opening clause": "Late in Varna, {Weiss} came, <saying> it.",
    "participle behind a colon": "The tide came: {Weiss} left, <saying> it.",
    "participle behind two reports": (
        '{02|Weiss} <0|said> it, {1|he} <1|called> it "no", <2|saying> it.'
    ),
    "verb first": '<Continued> {Weiss}: "No."',
    "verb behind a comma": "The tide, <said> {Weiss}, is early.",
    "verb behind a comma, then who": "The tide, <said> {Weiss}, who left, is early.",
    "relative": "Weiss had a letter {that} <said> it.",
    "judging": '{He} <called> "Salt" a film.',
    "judging with what": 'What {Weiss} <called> "salt" came.',
    "an e-mail verb that brings words": '{Weiss} <tweets> "no" twice.',
}
NO_REPORTS = {
    "no words are reported": "Weiss said so. Weiss said nothing.",
    "noun behind an article": "The claims that he made were false.",
    "noun behind a possessive pronoun": "Her calls went out.",
    "noun behind a possessive": "Weiss's claims were false.",
    "noun at the start": "Claims that it rained came.",
    "noun with of": "The state of things is bad.",
    "message as a noun": "Weiss sent tweets in May.",
    "base behind a mark": "They left: say it.",
    "base behind a singular": "The captain say so.",
    "to say at the start": "To say so is wrong.",
    "verb first with no mark": "Asked Weiss of the board.",
    "verb first with no subject": 'Said again: "No."',
    "behind a comma, a verb with a listener": "The tide, told Weiss, is early.",
    "passive behind a comma": 'The film, called "Salt", opened.',
    "in the middle with a capital": "The Board Said so early.",
    "participle with no subject": "Saying so was wrong.",
    "joined to nothing": "and said it.",
}


def reports_of(scene: Scene) -> list[Report]:
    """Return the reports of all sentences."""
    return [report for stop in scene.stops for report in reports_in(scene, *scene.sentence(stop))]


@pytest.mark.parametrize("written", REPORTS.values(), ids=REPORTS)
def test_reports(written: str) -> None:
    marked = read_marked(written)
    scene = scene_of(marked.text)
    found = [
        (scene.extent(*report.subject), scene.extent(report.verb, report.verb))
        for report in reports_of(scene)
    ]
    cues = marked.places("<")
    sources = [marked.place("{", number) for number in range(len(cues))]
    assert found == list(zip(sources, cues, strict=True))


@pytest.mark.parametrize("text", NO_REPORTS.values(), ids=NO_REPORTS)
def test_no_reports(text: str) -> None:
    assert reports_of(scene_of(text)) == []


@pytest.mark.parametrize(("verb", "judging"), [("said", False), ("called", True)])
def test_verbs_that_name_are_told_from_verbs_that_report(verb: str, *, judging: bool) -> None:
    (report,) = reports_of(scene_of(f"Weiss {verb} it early."))
    assert report.judging is judging
