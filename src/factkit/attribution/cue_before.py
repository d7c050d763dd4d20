"""Sources whose cue stands right before their quotation."""

from factkit.attribution.adjacent import answer
from factkit.attribution.clauses import is_fronted, is_plain, outermost
from factkit.attribution.model import Answer, Question
from factkit.attribution.report_subjects import JOINING
from factkit.attribution.reports import WEAK
from factkit.attribution.scene import QUOTE, Report

MAX_OBJECT = 14
"""Tokens that may stand between a cue and its quotation: `told a crowd in the harbour hall: "`."""
BREAKS_OBJECT = frozenset((";", "—", "–", "--", "―"))
OPENERS = JOINING | {"as"}
"""Words behind which a clause may bring in what follows it: `as Weiss put it: "..."`."""


def find_before(question: Question) -> Answer | None:
    """`Weiss told the harbour board: "..."`: only what the cue takes stands between."""
    report = question.reported
    if report is None or not _takes(question, report) or _is_in_front(question, report):
        return None
    return answer(question.scene, outermost(question, report))


def _is_in_front(question: Question, report: Report) -> bool:
    """Return whether a comma closes the report's clause: `When Weiss asked, Roa sent a card:`."""
    between = question.scene.words[report.verb : question.at - 1]
    return "," in between and is_fronted(question.scene, report)


def _takes(question: Question, report: Report) -> bool:
    """Return whether only what the cue takes stands between it and the quotation."""
    scene, at = question.scene, question.at
    if at - report.verb > MAX_OBJECT:
        return False
    if report.verb + 1 < at and scene.words[at - 1] not in {",", ":", "that"}:
        return False
    first = report.verb + 1
    return QUOTE not in scene.kinds[first:at] and BREAKS_OBJECT.isdisjoint(scene.words[first:at])


def find_plainly_before(question: Question) -> Answer | None:
    """`Weiss told the harbour board: "..."` where nothing about the clause is in doubt."""
    scene, at = question.scene, question.at
    report = question.reported
    if report is None or report.judging or not _takes(question, report):
        return None
    feels = report.verb == at - 1 and scene.words[report.verb] in WEAK  # `She fears "..."`
    if feels or not is_plain(question, report, OPENERS):
        return None
    return answer(scene, outermost(question, report))
