"""Quotations woven into a sentence: the source stands further off, or carries no reporting verb."""

from factkit.attribution.adjacent import answer, last_report_before
from factkit.attribution.model import Answer, Question
from factkit.attribution.phrases import (
    Phrase,
    is_possessive,
    phrase_ending_at,
    phrase_starting_at,
)
from factkit.attribution.reports import WEAK, Report
from factkit.attribution.scene import Scene
from factkit.attribution.tokens import MARK, QUOTE, STOP, WORD

ACCORDING = (("according", "to"),)


def find_according_to(question: Question) -> Answer | None:
    """`According to Weiss, ...`: the same sentence names its source outright."""
    scene = question.scene
    first, last = scene.sentence(question.at)
    for at in range(first, last - 1):
        if scene.tokens[at].word == "according" and scene.tokens[at + 1].word == "to":
            subject = phrase_starting_at(scene.tokens, at + 2)
            if subject is not None:
                return Answer(scene.extent(*subject), scene.extent(at, at + 1))
    return None


def find_colon(question: Question) -> Answer | None:
    """`Weiss: "..."`: a name, a colon, the quotation."""
    scene, at = question.scene, question.at
    if at < 2 or scene.tokens[at - 1].word != ":":
        return None
    subject = phrase_ending_at(scene.tokens, at - 2)
    first, _ = scene.sentence(at)
    if subject is None or subject.first != first:
        return None
    return Answer(scene.extent(*subject), None)


def find_reported(question: Question) -> Answer | None:
    """`Weiss said the harbour was "..."`: the report that the fragment is part of."""
    scene = question.scene
    report = last_report_before(scene, question.at)
    if report is None:
        return None
    return answer(scene, _outer(scene, report))


def _outer(scene: Scene, report: Report) -> Report:
    """`Weiss said he felt "..."` is said by Weiss: leave the weak verb for the one around it."""
    first, _ = scene.sentence(report.verb)
    while scene.tokens[report.verb].word in WEAK:
        around = [r for r in scene.reports if first <= r.verb < report.verb]
        if not around:
            break
        report = around[-1]
    return report


def find_reported_behind(question: Question) -> Answer | None:
    """`"..." was the word for it, Weiss said`: the report that closes the sentence."""
    scene, at = question.scene, question.at
    _, last = scene.sentence(at)
    for report in scene.reports:
        if at < report.subject.first and report.verb < last:
            before = scene.tokens[report.subject.first - 1]
            if before.word == "," and not _holds_quotation(scene, report.verb, last):
                return answer(scene, report)
    return None


def _holds_quotation(scene: Scene, first: int, last: int) -> bool:
    return any(token.kind == QUOTE for token in scene.tokens[first:last])


def find_subject(question: Question) -> Answer | None:
    """`Weiss rejected any "..."`: the sentence's own subject, where no verb reports."""
    scene = question.scene
    first, _ = scene.sentence(question.at)
    subject = _first_subject(scene, first, question.at)
    return Answer(scene.extent(*subject), None) if subject is not None else None


def _first_subject(scene: Scene, first: int, last: int) -> Phrase | None:
    """Return the first noun phrase that opens the sentence or follows a comma."""
    tokens = scene.tokens
    for at in range(first, last):
        opens = at == first or tokens[at - 1].kind in {MARK, STOP}
        if not opens or tokens[at].kind != WORD:
            continue
        subject = phrase_starting_at(tokens, at)
        if subject is not None and _is_somebody(scene, subject):
            return subject
    return None


def _is_somebody(scene: Scene, subject: Phrase) -> bool:
    words = scene.tokens[subject.first : subject.last + 1]
    return (words[-1].capital or words[0].word in {"he", "she", "they"}) and not is_possessive(
        words[-1]
    )
