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
from factkit.attribution.tokens import MARK, QUOTE, STOP
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
        for at in range(len(scene.tokens))
        if scene.tokens[at].kind == QUOTE
    ]
    for sieve in sieves:
        for question in questions:
            if question.index not in settled:
                answer = sieve.find(question)
                if answer is not None:
                    settled[question.index] = answer
                    signed[question.index] = sieve
    return tuple(
        _attribution(question, settled.get(question.index), signed.get(question.index))
        for question in sorted(questions, key=lambda question: question.index)
    )


def _scenes_with_quotations(article: Article, scenes: Scenes) -> Iterator[Scene]:
    """Yield each paragraph and each spliced headline that holds a quotation, once."""
    paragraph = headline = -1
    for quotation in article.quotations:
        sentence = item_at(article.sentences, quotation.start)
        if sentence is not None and sentence.headline:
            if sentence.start > headline:
                headline = sentence.start
                yield scenes.of_headline(sentence)
        elif quotation.paragraph > paragraph:
            paragraph = quotation.paragraph
            yield scenes.of_paragraph(paragraph)


def _attribution(question: Question, answer: Answer | None, sieve: Sieve | None) -> Attribution:
    kind = _kind(question, answer)
    if answer is None or sieve is None:
        return Attribution(question.index, kind, None, None, None, "unknown", UNATTRIBUTED)
    return Attribution(question.index, kind, *answer, sieve.confidence, sieve.name)


def _kind(question: Question, answer: Answer | None) -> Kind:
    """A fragment in the reporter's own clause is partial, everything else direct."""
    if answer is not None and answer.continues is not None:
        return "direct"
    tokens, at = question.scene.tokens, question.at
    text, quotation = question.article.text, question.quotation
    opening = next(c for c in text[quotation.start : quotation.end] if c.isalnum())
    before = tokens[at - 1] if at else None
    if before is None or before.kind == STOP or before.word == ":":
        return "direct" if not opening.islower() or _ends_in_mark(question) else "partial"
    if opening.islower():
        return "partial"
    return "direct" if before.kind == MARK or _ends_in_mark(question) else "partial"


def _ends_in_mark(question: Question) -> bool:
    return question.article.text[question.quotation.end - 1] in ",.?!…"
