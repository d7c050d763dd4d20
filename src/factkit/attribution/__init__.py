"""Attribution: whose words a quotation holds.

Each quotation is put to the sieves in turn, an ordered tuple, most precise first. A sieve goes
over all quotations that are still open before the next one starts, so that no answer depends on
a sieve behind it (ordered sieves as in Muzny et al., "A Two-stage Sieve Approach for Quote
Attribution", EACL 2017).
"""

from collections.abc import Iterator, Sequence

from factkit.article import Article
from factkit.attribution.model import Answer, Attribution, Kind, Question, Sieve
from factkit.attribution.scene import Scene, Scenes
from factkit.attribution.sieves import SIEVES, UNATTRIBUTED
from factkit.attribution.tokens import DASHES, STOP, WORD
from factkit.attribution.verbs import REPORTING
from factkit.spans import at as item_at

__all__ = ["SIEVES", "Answer", "Attribution", "Sieve", "attribute"]


def attribute(article: Article, sieves: Sequence[Sieve] = SIEVES) -> tuple[Attribution, ...]:
    """Return one attribution for each quotation of the article, in text order."""
    scenes = Scenes(article)
    settled: dict[int, Answer] = {}
    signed: dict[int, Sieve] = {}
    questions = [
        Question(article, scenes, scene, scene.tokens[at].quotation, at, settled)
        for scene in _scenes_with_quotations(article, scenes)
        for at in scene.quotations
    ]
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
        _attribution(question, settled.get(question.number), signed.get(question.number))
        for question in sorted(questions, key=lambda question: question.number)
    )


def _stands_outside(question: Question, answer: Answer) -> bool:
    """Return whether source and cue keep off the quotation itself, title-case lines included."""
    start, end = question.quotation.outer_start, question.quotation.outer_end
    for part in (answer.source, answer.cue):
        if part is not None and part.start < end and start < part.end:
            return False
    return True


def _scenes_with_quotations(article: Article, scenes: Scenes) -> Iterator[Scene]:
    """Yield each paragraph and each spliced headline that holds a quotation, once."""
    paragraph = headline = -1
    headlines = [sentence for sentence in article.sentences if sentence.headline]
    for quotation in article.quotations:
        sentence = item_at(headlines, quotation.start)
        if sentence is not None:
            if sentence.start > headline:
                headline = sentence.start
                yield scenes.of_headline(sentence)
        elif quotation.paragraph > paragraph:
            paragraph = quotation.paragraph
            yield scenes.of_paragraph(paragraph)


def _attribution(question: Question, answer: Answer | None, sieve: Sieve | None) -> Attribution:
    kind = _kind(question, answer)
    if answer is None or sieve is None:
        return Attribution(question.number, kind, None, None, None, "unknown", UNATTRIBUTED)
    return Attribution(question.number, kind, *answer, sieve.confidence, sieve.name)


def _kind(question: Question, answer: Answer | None) -> Kind:
    """Tell a fragment in the reporter's own clause from everything else, which is direct."""
    tokens, at = question.scene.tokens, question.at
    behind = tokens[at + 1]
    ends = question.ending in ",.?!…-–—"
    if behind.kind == WORD and not behind.capital and not ends:
        return "partial"
    if answer is not None and answer.continues is not None:
        return "direct"
    before = tokens[at - 1] if at else None
    if before is None or before.kind == STOP or before.word in {",", ":"} or before.word in DASHES:
        return (
            "direct" if not _opens_small(question) or _touches_cue(question, answer) else "partial"
        )
    if _opens_small(question) or before.word not in REPORTING:
        return "partial"
    return "direct"


def _opens_small(question: Question) -> bool:
    words = question.article.text[question.quotation.start : question.quotation.end]
    return next(c for c in words if c.isalnum()).islower()


def _touches_cue(question: Question, answer: Answer | None) -> bool:
    """Return whether only a comma stands between the cue and its quotation."""
    if answer is None or answer.cue is None or question.at < 2:
        return False
    return answer.cue.end == question.scene.tokens[question.at - 2].end
