"""Quotations without an attribution of their own: it stands in another sentence or paragraph."""

from bisect import bisect_left

from factkit.attribution.adjacent import answer
from factkit.attribution.clause_subjects import clause_subject
from factkit.attribution.clauses import PEOPLE
from factkit.attribution.model import Answer, Question, Said
from factkit.attribution.reports import report_at, reports_in
from factkit.attribution.scene import QUOTE, STOP, Report, Scene
from factkit.attribution.words import may_report

LONGEST_RUN = 30
"""Quotations of the longest running quotation that is read back from its end."""
FEW_WORDS = 5
ASKERS = frozenset(("i", "we"))
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


def find_same_paragraph(question: Question) -> Answer | None:
    """`Weiss shook her head. "..."`, `"...," Weiss said. ... "..."`: the source just before."""
    if not question.opens_sentence or not _stands_alone(question):
        return None
    scene: Scene | None = question.scene
    if question.scene.cut:
        scene = question.scenes.of_paragraph(question.quotation.paragraph)
    return _last_source(question, scene, scene.place_of(question.number)) if scene else None


def _stands_alone(question: Question) -> bool:
    """Return whether nothing is told behind the quotation in its sentence."""
    return question.scene.kinds[question.at + 1] in {QUOTE, STOP}


def find_sentence_before(question: Question) -> Answer | None:
    """`"...," Weiss said. But "it is early."`: a few small words stand behind a whole quotation."""
    scene, first, at = question.scene, question.first, question.at
    if not first < at <= first + FEW_WORDS or any(scene.capitals[first + 1 : at]):
        return None
    index = bisect_left(scene.quotations, first) - 1
    said = question.settled.get(scene.first_quotation + index)
    if index < 0 or said is None or said.source is None:
        return None
    quoted = scene.quotations[index]
    start, stop = scene.sentence(quoted)
    whole = quoted == start or said.continues is not None
    if not whole or stop + 1 != first or not scene.starts[start] <= said.source.start:
        return None
    return Answer(said.source, said.cue)


def find_paragraph_before(question: Question) -> Answer | None:
    """Ask the paragraph before: it ends with the source of a quotation that opens the next."""
    if question.at > 0 or not _stands_alone(question):
        return None
    scene = question.scenes.of_paragraph(question.quotation.paragraph - 1)
    if scene is None:
        return None
    return _announced(question, scene) or _last_source(question, scene, len(scene.words))


def _announced(question: Question, scene: Scene) -> Answer | None:
    """`Weiss released this statement:`: the subject of a sentence that ends in a colon."""
    colon = scene.stops[-1] - 1
    first, _ = scene.sentence(colon)
    if scene.words[colon] != ":" or reports_in(scene, first, colon + 1):
        return None
    subject = clause_subject(scene, first, colon)
    if subject is None or not may_report(scene, subject):
        return None
    source = scene.extent(*subject)
    alone = subject.first == subject.last and scene.words[subject.first] not in PEOPLE
    if alone and not question.scenes.is_name(source):  # `Transcript as follows:`
        return None
    return Answer(source, None)


def _last_source(question: Question, scene: Scene, at: int) -> Answer | None:
    """Return the last attribution or report before ``at``, the nearest one."""
    for index in range(at - 1, max(at - LOOK_BACK, 0) - 1, -1):
        if scene.kinds[index] == QUOTE:
            said = _opening(question, scene, index) or question.settled.get(scene.number_at(index))
            if said is not None and said.source is not None:
                return Answer(said.source, said.cue)
        report = report_at(scene, index)
        if report is not None:  # who asks is no source: `I asked Weiss about it.`
            main = _main_report(scene, report)
            return None if scene.words[main.subject.last] in ASKERS else answer(scene, main)
    return None


def _opening(question: Question, scene: Scene, at: int) -> Said | None:
    """Return what settled the quotation that opens a sentence which quotes once more.

    Who is behind it goes on: in ``"No," said Roa, who called it "a joke". "We stay."`` it is Roa.
    """
    first, last = scene.sentence(at)
    if scene.kinds[first] != QUOTE or first == at:
        return None
    said = question.settled.get(scene.number_at(first))
    if said is None or said.source is None:
        return None
    is_here = scene.starts[first] <= said.source.start < scene.ends[last]
    return said if is_here else None


def _main_report(scene: Scene, report: Report) -> Report:
    """Return the first report of a sentence: it goes on, not one told of within it.

    ``Roa said that some had feared a flood. "We are dry."`` is all Roa's.
    """
    found = reports_in(scene, *scene.sentence(report.verb))
    before = (other for other in found if other.verb < report.verb and not other.judging)
    return next((other for other in before if may_report(scene, other.subject)), report)
