"""Quotations woven into a reported sentence: `Weiss said the harbour was "..."`."""

from factkit.attribution.adjacent import answer, is_somebody
from factkit.attribution.clause_subjects import clause_subject
from factkit.attribution.clauses import is_fronted, is_plain, outermost
from factkit.attribution.model import Answer, Question
from factkit.attribution.reports import WEAK, next_reports, reports_before
from factkit.attribution.scene import DASHES, QUOTE, REACH, STOP, Phrase, Report, Scene
from factkit.attribution.verbs import CUES

COMMAS = frozenset((",", ";")) | DASHES


def find_reported(question: Question) -> Answer | None:
    """`Weiss said the harbour was "..."`: the report that the fragment is part of."""
    scene, at = question.scene, question.at
    report = question.reported
    if report is None:
        return None
    subject = _main_subject(scene, report, at)
    if subject is not None:
        return Answer(scene.extent(*subject), None)
    return answer(scene, outermost(question, report))


def _main_subject(scene: Scene, report: Report, at: int) -> Phrase | None:
    """Return the subject of the main clause behind a report in front of it.

    `When Weiss said it was late, | Oduya fired back "..."`, but not `As Weiss put it, Oduya was`.
    """
    fronted = is_fronted(scene, report) and scene.words[report.subject.first - 1] != "as"
    if not fronted or "," not in scene.words[report.verb : min(at, report.verb + REACH)]:
        return None
    subject = clause_subject(scene, report.verb + 1, at)
    return subject if subject is not None and is_somebody(scene, subject) else None


def find_reported_plainly(question: Question) -> Answer | None:
    """`Weiss said the harbour was "..."` where nothing about the clause is in doubt."""
    scene = question.scene
    report = question.reported
    if report is None or not is_plain(question, report):
        return None
    if report.judging and not _is_bare(question, report):
        return None
    return answer(scene, report)


def _is_bare(question: Question, report: Report) -> bool:
    """Return whether nothing parts subject, verb and quotation, and no report stands before.

    A participle behind a comma is bare as it is: `Weiss left, calling it "..."`.
    """
    scene, first = question.scene, report.subject.first
    if CUES[scene.words[report.verb]] == "participle":
        return True
    if question.at - first > REACH or not COMMAS.isdisjoint(scene.words[first : question.at]):
        return False
    return not reports_before(question, first)


def find_reported_behind(question: Question) -> Answer | None:
    """`"..." was the word for it, Weiss said`: the report that closes the sentence."""
    scene, at = question.scene, question.at
    for report in next_reports(question, at + 1):
        first = min(report.subject.first, report.verb)
        parted = scene.words[first - 1] == "," or scene.kinds[first - 1] == QUOTE
        closes = parted and not report.judging
        if at + 1 < first and closes and QUOTE not in scene.kinds[first : question.last]:
            return answer(scene, report)
    return None


def find_closing_report(question: Question) -> Answer | None:
    """`"..." was the word for it, Weiss said.`: the report is all that stands behind the comma."""
    scene, at = question.scene, question.at
    for report in next_reports(question, at + 1):
        first = min(report.subject.first, report.verb)
        parted = scene.words[first - 1] == "," or scene.kinds[first - 1] == QUOTE
        if at + 1 < first and parted and _closes(scene, report):
            return answer(scene, report)
    return None


def _closes(scene: Scene, report: Report) -> bool:
    """Return whether a report of somebody named ends its sentence: `, Weiss said`."""
    verb, last = report.verb, report.subject.last
    if report.judging or scene.words[verb] in WEAK or not is_somebody(scene, report.subject):
        return False
    return last > verb or scene.kinds[verb + 1] == STOP
