"""Attribution: whose words a quotation holds.

Each quotation is put to the sieves in turn, an ordered tuple, the most telling sign first. A sieve
goes over all quotations that are still open before the next one starts, so that no answer depends
on a sieve behind it (ordered sieves as in Muzny et al., "A Two-stage Sieve Approach for Quote
Attribution", EACL 2017). Paragraphs that ``plain`` can read are settled before.
"""

from collections.abc import Mapping, Sequence

from factkit.article import Article
from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.model import (
    Answer,
    Attribution,
    Kind,
    Parts,
    Question,
    Said,
    Sieve,
    ending,
    opens_small,
)
from factkit.attribution.plain import read_plain
from factkit.attribution.reports import last_report
from factkit.attribution.scene import DASHES, QUOTE, WORD, Scene
from factkit.attribution.scenes import Scenes, by_paragraph
from factkit.attribution.sieves import SIEVES, UNATTRIBUTED
from factkit.attribution.verbs import REPORTING
from factkit.facts.base import Confidence
from factkit.spans import each_as

Signed = tuple[Answer, Confidence, str]
"""An answer with the confidence and the name of the sieve that gave it."""

OPEN: Signed = (Answer(None, None), "unknown", UNATTRIBUTED)
"""What is left of a question that no sieve answers."""

BRINGS_SPEECH = DASHES | {",", ":"}
MARKS = " \"'“”‘’»«"

__all__ = ["SIEVES", "Answer", "Attribution", "Sieve", "attribute"]


def attribute(article: Article, sieves: Sequence[Sieve] = SIEVES) -> tuple[Attribution, ...]:
    """Return one attribution for each quotation of the article, in text order.

    Other ``sieves`` than all of them have to answer for every quotation themselves.
    """
    quoted = by_paragraph(article.quotations)
    found = read_plain(article, quoted) if sieves is SIEVES else []
    settled: dict[int, Said] = {said.quotation: said for said in found}
    unsettled = [paragraph for paragraph in quoted if paragraph[0] not in settled]
    scenes = Scenes(article)
    read = list(scenes.with_quotations(unsettled))
    questions = _questions(article, scenes, read, settled)
    signed = _ask(sieves, questions, settled)
    found += each_as(Attribution, [_parts(question, signed) for question in questions])
    return tuple(sorted(found))


def _parts(question: Question, signed: Mapping[int, Signed]) -> Parts:
    """Return the attribution of a quotation from what was signed for it."""
    answer, confidence, rule = signed.get(question.number, OPEN)
    source, cue, continues = answer
    return question.number, _kind(question, answer), source, cue, continues, confidence, rule


def _ask(
    sieves: Sequence[Sieve], questions: list[Question], settled: dict[int, Said]
) -> dict[int, Signed]:
    """Settle the questions; return the answer to each quotation and what signs for it."""
    signed: dict[int, Signed] = {}
    words: set[str] | None = None
    for name, confidence, find, needed in sieves:
        if not questions:
            break
        if needed is not None:
            if words is None:  # what the first sieves settled needs none
                words = _words_around(questions)
            if needed.isdisjoint(words):
                continue
        before = len(signed)
        for question in questions:
            answer = find(question)
            if answer is not None and _stands_outside(question, answer):
                settled[question.number] = answer
                signed[question.number] = answer, confidence, name
        if len(signed) > before:
            questions = [question for question in questions if question.number not in signed]
    return signed


def _words_around(questions: Sequence[Question]) -> set[str]:
    """Return the words of all scenes in which a question is still open."""
    scenes = {question.scene for question in questions}
    return set().union(*[scene.words for scene in scenes])


def _questions(
    article: Article, scenes: Scenes, read: Sequence[Scene], settled: Mapping[int, Said]
) -> list[Question]:
    """Return a question for each quotation of the scenes, in text order."""
    layer = article.quotations
    asked: list[Question] = []
    for scene in read:
        for number, at in enumerate(scene.quotations, scene.first_quotation):
            first, last = scene.sentence(at)
            quotation = layer[number]
            question = Question(
                article,
                scenes,
                scene,
                quotation,
                number,
                at,
                first,
                last,
                at == first,
                opens_small(scene.text, quotation),
                ending(scene.text, quotation),
                last_report(scene, at, first, last),
                settled,
            )
            asked.append(question)
    return asked


def _stands_outside(question: Question, answer: Answer) -> bool:
    """Return whether source and cue keep off the quotation itself, title-case lines included."""
    start, end = question.quotation.outer_start, question.quotation.outer_end
    source, cue, _ = answer
    if source is not None and source.start < end and start < source.end:
        return False
    return cue is None or cue.start >= end or start >= cue.end


def _kind(question: Question, answer: Answer) -> Kind:
    """Tell a fragment in the reporter's own clause from everything else, which is direct."""
    scene, behind = question.scene, question.at + 1
    goes_on = scene.kinds[behind] == WORD and not scene.capitals[behind]
    if goes_on and question.ending not in ",.?!…-–—":
        return "partial"
    if answer.continues is not None:
        return "direct"
    before = scene.words[question.at - 1]
    if before in BRINGS_SPEECH or _opens_speech(question):
        small = question.opens_small and not _is_own(question, answer)
    else:
        small = question.opens_small or before not in REPORTING
    return "partial" if small else "direct"


def _opens_speech(question: Question) -> bool:
    """Return whether a sentence begins here: behind a stop, one quoted in front, or a bracket."""
    scene, before = question.scene, question.at - 1
    if scene.kinds[before] == QUOTE:
        quoted = scene.text[scene.starts[before] : scene.ends[before]]
        return quoted.rstrip(MARKS).endswith((".", "!", "?", "…"))
    return question.opens_sentence or (scene.words[before] == "(" and before == question.first)


def _is_own(question: Question, answer: Answer) -> bool:
    """Return whether small words are quoted whole, as in `Weiss said, "we never sleep"`."""
    return _touches_cue(question, answer) and not _is_woven(question, answer)


def _is_woven(question: Question, answer: Answer) -> bool:
    """Return whether what is quoted goes on a clause: `The keys, she said, "are late"` does.

    Small words behind a setting are quoted whole: `In Varna, she said, "we never sleep".`
    """
    if answer.source is None or answer.cue is None:
        return False
    scene, first = question.scene, question.first
    subject = phrase_starting_at(scene, first)
    start = min(answer.source.start, answer.cue.start)
    return subject is not None and scene.starts[subject.last + 2] == start


def _touches_cue(question: Question, answer: Answer) -> bool:
    """Return whether only a comma stands between the cue and its quotation."""
    if answer.cue is None or question.at < 2:
        return False
    return answer.cue.end == question.scene.ends[question.at - 2]
