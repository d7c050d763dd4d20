"""Quotations woven into a sentence: the source stands further off, or carries no reporting verb."""

from factkit.attribution.adjacent import answer, last_report_before, outermost
from factkit.attribution.before import phrase_ending_at
from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.model import Answer, Question
from factkit.attribution.reports import REACH
from factkit.attribution.scene import Scene
from factkit.attribution.tokens import DASHES, MARK, QUOTE, STOP, WORD, Phrase
from factkit.attribution.words import is_possessive
from factkit.lexicon import words
from factkit.spans import Extent

CUE_NOUNS = words("cue_nouns")
MAX_NOUN_CUE = 10
"""Tokens that may stand between such a noun and its quotation."""


def find_according_to(question: Question) -> Answer | None:
    """`According to Weiss, ...`: the same sentence names its source outright."""
    scene = question.scene
    first, last = scene.sentence(question.at)
    for at in range(max(first, question.at - REACH), min(last - 1, question.at + REACH)):
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


def find_name_behind(question: Question) -> Answer | None:
    """`"...": Weiss on the harbour`, `"..." — Anna Weiss`: a mark and a name behind it."""
    tokens, mark = question.scene.tokens, question.at + 1
    if tokens[mark].kind == STOP and mark + 1 < len(tokens):
        mark += 1
    if tokens[mark].word != ":" and tokens[mark].word not in DASHES:
        return None
    subject = phrase_starting_at(tokens, mark + 1)
    if subject is None or not tokens[subject.last].capital:
        return None
    behind = tokens[subject.last + 1]
    if behind.kind != STOP and behind.word not in {",", ".", "(", "on"}:
        return None
    return Answer(question.scene.extent(*subject), None)


def find_reported(question: Question) -> Answer | None:
    """`Weiss said the harbour was "..."`: the report that the fragment is part of."""
    report = last_report_before(question.scene, question.at)
    return answer(question.scene, outermost(question.scene, report)) if report else None


def find_reported_behind(question: Question) -> Answer | None:
    """`"..." was the word for it, Weiss said`: the report that closes the sentence."""
    scene, at = question.scene, question.at
    _, last = scene.sentence(at)
    for report in scene.reports_behind(at):
        first = min(report.subject.first, report.verb)
        if at < first and max(report.subject.last, report.verb) < last:
            closes = scene.tokens[first - 1].word == "," and not report.judging
            if closes and not _holds_quotation(scene, first, last):
                return answer(scene, report)
    return None


def _holds_quotation(scene: Scene, first: int, last: int) -> bool:
    return any(token.kind == QUOTE for token in scene.tokens[first:last])


def find_noun_cue(question: Question) -> Answer | None:
    """`her claim that "..."`, `Weiss's call for "..."`: a noun says that somebody spoke."""
    scene, at = question.scene, question.at
    first, _ = scene.sentence(at)
    for index in range(at - 1, max(first, at - MAX_NOUN_CUE), -1):
        token = scene.tokens[index]
        if token.kind == QUOTE or token.word in {",", ";"}:
            return None
        if token.word in CUE_NOUNS:
            return _possessor(scene, first, index)
    return None


def _possessor(scene: Scene, first: int, noun: int) -> Answer | None:
    """Return who `her patient claim` or `Weiss's claim` belongs to."""
    tokens = scene.tokens
    for index in range(noun - 1, max(first, noun - 4) - 1, -1):
        if tokens[index].word in {"his", "her", "their"}:
            return Answer(scene.extent(index, index), scene.extent(noun, noun))
        if is_possessive(tokens[index]):
            owner = phrase_ending_at(tokens, index, possessive=True)
            return Answer(_bare(scene, owner), scene.extent(noun, noun)) if owner else None
        if tokens[index].word in {"the", "a", "an"} or tokens[index].kind != WORD:
            return None
    return None


def _bare(scene: Scene, owner: Phrase) -> Extent:
    """Return the place of a possessor without its `'s`."""
    start, end = scene.extent(*owner)
    return Extent(start, end - 2 if scene.text[end - 1] in "sS" else end - 1)


def find_subject(question: Question) -> Answer | None:
    """`Weiss rejected any "..."`: the sentence's own subject, where no verb reports."""
    scene = question.scene
    first, _ = scene.sentence(question.at)
    subject = _first_subject(scene, max(first, question.at - REACH), question.at)
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
    head, last = scene.tokens[subject.first], scene.tokens[subject.last]
    return (last.capital or head.word in {"he", "she", "they"}) and not is_possessive(last)
