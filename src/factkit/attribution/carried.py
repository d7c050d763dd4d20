"""Quotations without an attribution of their own: it stands in another sentence or paragraph."""

from factkit.attribution.model import Answer, Question
from factkit.attribution.tokens import QUOTE, STOP


def find_running(question: Question) -> Answer | None:
    """Carry a running quotation on: whoever spoke the paragraph before goes on."""
    before = question.quotation.continues
    if before is None:
        return None
    return Answer(None, None, before)


def opens_sentence(question: Question) -> bool:
    """Return whether the quotation is the first thing in its sentence."""
    return question.at == 0 or question.scene.tokens[question.at - 1].kind == STOP


def find_same_paragraph(question: Question) -> Answer | None:
    """`Weiss shook her head. "..."`, `"...," Weiss said. ... "..."`: the source just before."""
    if not opens_sentence(question):
        return None
    scene = question.scene
    for at in range(question.at - 1, -1, -1):
        token = scene.tokens[at]
        if token.kind == QUOTE:
            said = question.settled.get(token.quotation)
            return Answer(said.source, said.cue) if said and said.source else None
        for report in scene.reports:
            if report.verb == at:
                return Answer(scene.extent(*report.subject), scene.extent(at, at))
    return None


def find_paragraph_before(question: Question) -> Answer | None:
    """Ask the paragraph before: it ends with the source of a quotation that opens the next."""
    if not opens_sentence(question) or question.at > 0:
        return None
    paragraph = question.quotation.paragraph
    if paragraph == 0:
        return None
    scene = question.scenes.of_paragraph(paragraph - 1)
    for at in range(len(scene.tokens) - 1, -1, -1):
        token = scene.tokens[at]
        if token.kind == QUOTE:
            said = question.settled.get(token.quotation)
            return Answer(said.source, said.cue) if said and said.source else None
        for report in scene.reports:
            if report.verb == at:
                return Answer(scene.extent(*report.subject), scene.extent(at, at))
    return None
