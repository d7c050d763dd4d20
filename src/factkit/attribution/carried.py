"""Quotations without an attribution of their own: it stands in another sentence or paragraph."""

from factkit.attribution.adjacent import answer
from factkit.attribution.model import Answer, Question
from factkit.attribution.reports import report_at
from factkit.attribution.scene import QUOTE, STOP, Scene

LONGEST_RUN = 30
"""Quotations of the longest running quotation that is read back from its end."""
LOOK_BACK = 200
"""Tokens that are looked through for the last source."""


def find_running(question: Question) -> Answer | None:
    """Carry a running quotation on: whoever spoke the paragraph before goes on."""
    before = question.quotation.continues
    if before is None:
        return None
    return Answer(None, None, before)


def find_running_back(question: Question) -> Answer | None:
    """Carry a running quotation back: who is named behind its last paragraph spoke the first."""
    following = question.number
    for _ in range(LONGEST_RUN):
        following += 1
        if following >= len(question.article.quotations):
            return None
        if question.article.quotations[following].continues != following - 1:
            return None
        said = question.settled.get(following)
        if said is not None and said.source is not None:
            return Answer(said.source, said.cue)
    return None


def opens_sentence(question: Question) -> bool:
    """Return whether the quotation is the first thing in its sentence."""
    return question.scene.kinds[question.at - 1] == STOP


def find_same_paragraph(question: Question) -> Answer | None:
    """`Weiss shook her head. "..."`, `"...," Weiss said. ... "..."`: the source just before."""
    if not opens_sentence(question):
        return None
    scene: Scene | None = question.scene
    if question.scene.cut:
        scene = question.scenes.of_paragraph(question.quotation.paragraph)
    return _last_source(question, scene, scene.place_of(question.number)) if scene else None


def find_paragraph_before(question: Question) -> Answer | None:
    """Ask the paragraph before: it ends with the source of a quotation that opens the next."""
    if question.at > 0:
        return None
    scene = question.scenes.of_paragraph(question.quotation.paragraph - 1)
    return _last_source(question, scene, len(scene.words)) if scene else None


def _last_source(question: Question, scene: Scene, at: int) -> Answer | None:
    """Return the last attribution or report before ``at``, the nearest one."""
    for index in range(at - 1, max(at - LOOK_BACK, 0) - 1, -1):
        if scene.kinds[index] == QUOTE:
            said = question.settled.get(scene.number_at(index))
            if said is not None and said.source is not None:
                return Answer(said.source, said.cue)
        report = report_at(scene, index)
        if report is not None:
            return answer(scene, report)
    return None
