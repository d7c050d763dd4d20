"""Quotations woven into a sentence: the source stands further off, or carries no reporting verb."""

from factkit.attribution.adjacent import answer, is_plain, last_report_before, outermost
from factkit.attribution.before import phrase_ending_at
from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.model import Answer, Question
from factkit.attribution.reports import REACH, Report, has_be
from factkit.attribution.scene import Scene
from factkit.attribution.tokens import DASHES, MARK, QUOTE, STOP, WORD, Phrase
from factkit.attribution.verbs import JUDGING, REPORTING
from factkit.attribution.words import DETERMINERS, LINKS, PARTICLES, PRONOUNS, is_possessive
from factkit.lexicon import words
from factkit.spans import Extent

CUE_NOUNS = words("cue_nouns")
COMMAS = frozenset((",", ";")) | DASHES
ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "its"))
LABELS = words("labels")
MAX_AGENT = 10
"""Tokens between the verb of a passive and its quotation."""
MAX_OPENING = 30
"""Tokens of the longest phrase that opens a sentence with a participle."""
MAX_NOUN_CUE = 10
"""Tokens that may stand between such a noun and its quotation."""


def find_according_to(question: Question) -> Answer | None:
    """`According to Weiss, ...`: the same sentence names its source outright."""
    scene = question.scene
    for at in scene.anchors_near("according", question.at):
        if scene.tokens[at + 1].word == "to":
            subject = phrase_starting_at(scene.tokens, at + 2)
            if subject is not None and not _is_plan(scene, subject):
                return Answer(scene.extent(*subject), scene.extent(at, at + 1))
    return None


def _is_plan(scene: Scene, subject: Phrase) -> bool:
    """Return whether a phrase is one bare noun: `according to plan`, `according to legend`."""
    token = scene.tokens[subject.first]
    return subject.first == subject.last and not token.capital and not token.word.endswith("s")


def find_in_words(question: Question) -> Answer | None:
    """`In Weiss's words, "..."`, `in the words of Weiss`: the sentence says whose they are."""
    scene = question.scene
    first, _ = scene.sentence(question.at)
    for at in scene.anchors_near("words", question.at):
        if at < first + 2:
            continue
        if scene.tokens[at - 2].word == "in" and scene.tokens[at + 1].word == "of":
            subject = phrase_starting_at(scene.tokens, at + 2)
            return Answer(scene.extent(*subject), scene.extent(at, at)) if subject else None
        owner = _owner(scene, first, at)
        if owner is not None and scene.tokens[owner.first - 1].word == "in":
            return _possessed(scene, owner, at)
    return None


def find_agent(question: Question) -> Answer | None:
    """`was described by Weiss as "..."`, `was called "..." by Weiss`: who is behind a passive."""
    scene, at = question.scene, question.at
    tokens = scene.tokens
    cues = (i for i in range(at - 1, max(at - MAX_AGENT, 0), -1) if tokens[i].word in JUDGING)
    cue = next(cues, None)
    if cue is None or JUDGING[tokens[cue].word] != "past" or not has_be(tokens, cue):
        return None
    by = at + 1 if tokens[at + 1].word == "by" else cue + 1
    if tokens[by].word != "by":
        return None
    subject = phrase_starting_at(tokens, by + 1)
    if subject is None or not (tokens[by + 1].capital or tokens[by + 1].word in ARTICLES):
        return None
    return Answer(scene.extent(*subject), scene.extent(cue, cue))


def find_colon(question: Question) -> Answer | None:
    """`Weiss: "..."`: a name, a colon, the quotation."""
    scene, at = question.scene, question.at
    if at < 2 or scene.tokens[at - 1].word != ":":
        return None
    subject = phrase_ending_at(scene.tokens, at - 2)
    first, _ = scene.sentence(at)
    if subject is None or subject.first != first or not _is_label(scene, subject):
        return None
    return Answer(scene.extent(*subject), None)


def _is_label(scene: Scene, subject: Phrase) -> bool:
    """Tell `Weiss:` and `The board:` from `Note:` and `The board met Weiss:`."""
    inside = scene.tokens[subject.first : subject.last + 1]
    if inside[-1].capital:
        return inside[-1].word not in LABELS and all(
            token.capital or token.word in PARTICLES or token.word in LINKS for token in inside
        )
    return inside[0].word in DETERMINERS


def find_name_behind(question: Question) -> Answer | None:
    """`"...": Weiss on the harbour`, `"..." — Anna Weiss`: a mark and a name behind it."""
    scene, mark = question.scene, question.at + 1
    if scene.tokens[mark].kind == STOP:
        mark += 1
    if mark == len(scene.tokens):  # the name may stand in a line of its own
        scene, mark = question.next_scene(), 0
    tokens = scene.tokens
    if mark + 1 >= len(tokens):
        return None
    if tokens[mark].word not in DASHES and (tokens[mark].word != ":" or not mark):
        return None
    subject = phrase_starting_at(tokens, mark + 1)
    if subject is None or not tokens[subject.last].capital:
        return None
    behind = tokens[subject.last + 1]
    if behind.kind != STOP and behind.word not in {",", "(", "on"}:
        return None
    return Answer(scene.extent(*subject), None)


def find_reported(question: Question) -> Answer | None:
    """`Weiss said the harbour was "..."`: the report that the fragment is part of."""
    report = last_report_before(question.scene, question.at)
    return answer(question.scene, outermost(question.scene, report)) if report else None


def find_reported_plainly(question: Question) -> Answer | None:
    """`Weiss said the harbour was "..."` where nothing about the clause is in doubt."""
    scene = question.scene
    report = last_report_before(scene, question.at)
    if report is None or not is_plain(scene, report):
        return None
    if report.judging and not _is_bare(scene, report, question.at):
        return None
    return answer(scene, report)


def _is_bare(scene: Scene, report: Report, at: int) -> bool:
    """Return whether the report opens its sentence and no comma stands before ``at``."""
    first, _ = scene.sentence(at)
    between = scene.tokens[report.verb : at]
    return report.subject.first == first and not any(token.word in COMMAS for token in between)


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
            owner = _owner(scene, first, index)
            return _possessed(scene, owner, index) if owner else None
    return None


def _owner(scene: Scene, first: int, noun: int) -> Phrase | None:
    """Return who `her patient claim` or `Weiss's claim` belongs to."""
    tokens = scene.tokens
    for index in range(noun - 1, max(first, noun - 4) - 1, -1):
        if tokens[index].word in {"his", "her", "their"}:
            return Phrase(index, index)
        if is_possessive(tokens[index]):
            return phrase_ending_at(tokens, index, possessive=True)
        if tokens[index].word in {"the", "a", "an"} or tokens[index].kind != WORD:
            return None
    return None


def _possessed(scene: Scene, owner: Phrase, noun: int) -> Answer:
    """Return the owner, without its `'s`, as source and the noun as cue."""
    start, end = scene.extent(*owner)
    if is_possessive(scene.tokens[owner.last]):
        end -= 2 if scene.text[end - 1] in "sS" else 1
    return Answer(Extent(start, end), scene.extent(noun, noun))


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
        if subject is not None and is_somebody(scene, subject):
            return subject
    return None


def is_somebody(scene: Scene, subject: Phrase) -> bool:
    """Return whether a phrase may be a person: a name, or `he`, `she`, `they`."""
    head, last = scene.tokens[subject.first], scene.tokens[subject.last]
    if head.word in PRONOUNS:
        return head.word in {"he", "she", "they"}
    return last.capital and not is_possessive(last)


def find_opening_participle(question: Question) -> Answer | None:
    """Take the subject behind the comma: `Calling the lock "a joke," Weiss left`."""
    scene = question.scene
    first, last = scene.sentence(question.at)
    opening = scene.tokens[first].word
    tense = REPORTING.get(opening) or JUDGING.get(opening)
    if tense != "participle" or question.at - first > MAX_OPENING:
        return None
    for at in range(question.at, min(last, question.at + MAX_OPENING)):
        if scene.tokens[at].word == "," or (at == question.at and question.ending == ","):
            subject = phrase_starting_at(scene.tokens, at + 1)
            if subject is None or not is_somebody(scene, subject):
                return None
            return Answer(scene.extent(*subject), scene.extent(first, first))
    return None
