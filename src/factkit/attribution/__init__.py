"""Attribution: whose words a quotation holds.

Each quotation is put to the sieves in turn, an ordered tuple, most precise first. A sieve goes
over all quotations that are still open before the next one starts, so that no answer depends on
a sieve behind it (ordered sieves as in Muzny et al., "A Two-stage Sieve Approach for Quote
Attribution", EACL 2017).
"""

import re
from collections.abc import Mapping, Sequence

from factkit.article import Article
from factkit.attribution.model import Answer, Attribution, Kind, Question, Sieve
from factkit.attribution.scene import DASHES, STOP, WORD
from factkit.attribution.scenes import Scenes
from factkit.attribution.sieves import SIEVES, UNATTRIBUTED
from factkit.attribution.verbs import REPORTING

LETTER_OR_DIGIT = re.compile(r"[^\W_]")

__all__ = ["SIEVES", "Answer", "Attribution", "Sieve", "attribute"]


def attribute(article: Article, sieves: Sequence[Sieve] = SIEVES) -> tuple[Attribution, ...]:
    """Return one attribution for each quotation of the article, in text order."""
    settled: dict[int, Answer] = {}
    signed: dict[int, Sieve] = {}
    questions = _questions(article, settled)
    waiting = questions
    for sieve in sieves:
        passed_on = []
        for question in waiting:
            answer = sieve.find(question)
            if answer is not None and _stands_outside(question, answer):
                settled[question.number] = answer
                signed[question.number] = sieve
            else:
                passed_on.append(question)
        waiting = passed_on
    return tuple(
        [
            _attribution(question, settled.get(question.number), signed.get(question.number))
            for question in questions
        ]
    )


def _questions(article: Article, settled: Mapping[int, Answer]) -> list[Question]:
    """Return a question for each quotation, in text order."""
    scenes, layer = Scenes(article), article.quotations
    return [
        Question(article, scenes, scene, layer[number], number, at, *scene.sentence(at), settled)
        for scene in scenes.with_quotations()
        for number, at in enumerate(scene.quotations, scene.first_quotation)
    ]


def _stands_outside(question: Question, answer: Answer) -> bool:
    """Return whether source and cue keep off the quotation itself, title-case lines included."""
    start, end = question.quotation.outer_start, question.quotation.outer_end
    for part in (answer.source, answer.cue):
        if part is not None and part.start < end and start < part.end:
            return False
    return True


def _attribution(question: Question, answer: Answer | None, sieve: Sieve | None) -> Attribution:
    kind = _kind(question, answer)
    if answer is None or sieve is None:
        return Attribution(question.number, kind, None, None, None, "unknown", UNATTRIBUTED)
    return Attribution(question.number, kind, *answer, sieve.confidence, sieve.name)


def _kind(question: Question, answer: Answer | None) -> Kind:
    """Tell a fragment in the reporter's own clause from everything else, which is direct."""
    scene, behind = question.scene, question.at + 1
    goes_on = scene.kinds[behind] == WORD and not scene.capitals[behind]
    if goes_on and question.ending not in ",.?!…-–—":
        return "partial"
    if answer is not None and answer.continues is not None:
        return "direct"
    before = scene.words[question.at - 1]
    if scene.kinds[question.at - 1] == STOP or before in {",", ":"} or before in DASHES:
        small = _opens_small(question) and not _touches_cue(question, answer)
    else:
        small = _opens_small(question) or before not in REPORTING
    return "partial" if small else "direct"


def _opens_small(question: Question) -> bool:
    start, end = question.quotation.start, question.quotation.end
    first = LETTER_OR_DIGIT.search(question.article.text, start, end)
    return first is not None and first[0].islower()


def _touches_cue(question: Question, answer: Answer | None) -> bool:
    """Return whether only a comma stands between the cue and its quotation."""
    if answer is None or answer.cue is None or question.at < 2:
        return False
    return answer.cue.end == question.scene.ends[question.at - 2]
