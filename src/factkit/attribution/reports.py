"""Reports: a subject and the verb that says it is speaking."""

from bisect import bisect_left
from itertools import compress

from factkit.attribution.model import Question
from factkit.attribution.report_subjects import NEAR, subject_of
from factkit.attribution.scene import REACH, Report, Scene
from factkit.attribution.verbs import CUES, REPORTING
from factkit.attribution.words import may_report
from factkit.lexicon import words as word_list

WEAK = word_list("weak_verbs")
"""Forms that report inside another report: `Weiss said she felt "..."` is said by Weiss."""


def last_report(scene: Scene, at: int, first: int, last: int) -> Report | None:
    """Return the last report of a sentence before ``at`` whose subject can report at all.

    In ``Weiss said the tide told of was "false"`` the tide only looks like it.
    """
    if first == at:
        return None
    for report in reversed(_before(reports_in(scene, first, last), at)):
        if may_report(scene, report.subject):
            return report
    return None


def reports_before(question: Question, at: int) -> list[Report]:
    """Return the last reports of its sentence whose verb stands before ``at``."""
    return _before(reports_in(question.scene, question.first, question.last), at)


def _before(found: list[Report], at: int) -> list[Report]:
    """Return the last reports whose verb stands before ``at``; mostly there is none."""
    if not found or found[0].verb >= at:
        return []
    high = bisect_left(found, (at,))
    return found[max(high - NEAR, 0) : high]


def next_reports(question: Question, at: int) -> list[Report]:
    """Return the next reports whose verb stands at ``at`` or behind, in the same sentence.

    That is mostly the one of the quotation, and else the next.
    """
    scene, first, last = question.scene, question.first, question.last
    if at > last:
        first, last = scene.sentence(at)
    found = reports_in(scene, first, last)
    low = bisect_left(found, (at,)) if found else 0
    return found[low : low + NEAR]


def report_at(scene: Scene, at: int) -> Report | None:
    """Return the report whose verb stands at ``at``."""
    if scene.words[at] not in CUES:
        return None
    found = reports_in(scene, *scene.sentence(at))
    return next((report for report in found if report.verb == at), None)


def reports_in(scene: Scene, first: int, last: int) -> list[Report]:
    """Return the reports of a sentence in text order; they are looked for only once."""
    if last not in scene.reports:
        scene.reports[last] = _find_reports(scene, first, last)
    return scene.reports[last]


def _find_reports(scene: Scene, first: int, last: int) -> list[Report]:
    found: list[Report] = []
    for verb in cues_in(scene, first, last):
        subject = subject_of(scene, max(first, verb - REACH), verb, found)
        if subject is not None:
            found.append(Report(verb, subject, scene.words[verb] not in REPORTING))
    return found


def cues_in(scene: Scene, first: int, last: int) -> list[int]:
    """Return where words stand that may be cues."""
    return list(compress(range(first, last), map(CUES.__contains__, scene.words[first:last])))
