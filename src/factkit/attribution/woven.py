"""Quotations woven into a sentence: the source stands further off, or carries no reporting verb."""

from factkit.attribution.adjacent import answer, is_plain, outermost
from factkit.attribution.before import phrase_ending_at
from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.model import Answer, Question
from factkit.attribution.reports import has_be, report_before, reports_from
from factkit.attribution.scene import DASHES, MARK, QUOTE, REACH, STOP, WORD, Phrase, Report, Scene
from factkit.attribution.verbs import CUES, JUDGING
from factkit.attribution.words import DETERMINERS, LINKS, PARTICLES, PRONOUNS, is_possessive
from factkit.lexicon import words as word_list
from factkit.spans import Extent

CUE_NOUNS = word_list("cue_nouns")
COMMAS = frozenset((",", ";")) | DASHES
ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "its"))
LABELS = word_list("labels")
NAME_MARKS = DASHES | {":"}
MAX_AGENT = 10
"""Tokens between the verb of a passive and its quotation."""
MAX_OPENING = 30
"""Tokens of the longest phrase that opens a sentence with a participle."""
MAX_NOUN_CUE = 10
"""Tokens that may stand between such a noun and its quotation."""


def find_according_to(question: Question) -> Answer | None:
    """`According to Weiss, ...`: the same sentence names its source outright."""
    scene = question.scene
    for at in _places_around(question, "according"):
        if scene.words[at + 1] == "to":
            subject = phrase_starting_at(scene, at + 2)
            if subject is not None and not _is_plan(scene, subject):
                return Answer(scene.extent(*subject), scene.extent(at, at + 1))
    return None


def _places_around(question: Question, word: str) -> list[int]:
    """Return where a word stands in the sentence of the quotation, but not at its end."""
    low = max(question.first, question.at - REACH)
    high = min(question.last - 1, question.at + REACH)
    nearby = question.scene.words[low:high]
    if word not in nearby:
        return []
    return [low + at for at, other in enumerate(nearby) if other == word]


def _is_plan(scene: Scene, subject: Phrase) -> bool:
    """Return whether a phrase is one bare noun: `according to plan`, `according to legend`."""
    first, last = subject
    return first == last and not scene.capitals[first] and not scene.words[first].endswith("s")


def find_in_words(question: Question) -> Answer | None:
    """`In Weiss's words, "..."`, `in the words of Weiss`: the sentence says whose they are."""
    scene = question.scene
    for at in _places_around(question, "words"):
        if at < question.first + 2:
            continue
        if scene.words[at - 2] == "in" and scene.words[at + 1] == "of":
            subject = phrase_starting_at(scene, at + 2)
            return Answer(scene.extent(*subject), scene.extent(at, at)) if subject else None
        owner = _owner(scene, question.first, at)
        if owner is not None and scene.words[owner.first - 1] == "in":
            return _possessed(scene, owner, at)
    return None


def find_agent(question: Question) -> Answer | None:
    """`was described by Weiss as "..."`, `was called "..." by Weiss`: who is behind a passive."""
    scene, at = question.scene, question.at
    words, low = scene.words, max(question.first, at - MAX_AGENT) + 1
    cues = [i for i in range(low, at) if words[i] in JUDGING]
    if not cues or JUDGING[words[cues[-1]]] != "past" or not has_be(scene, cues[-1]):
        return None
    cue = cues[-1]
    by = at + 1 if words[at + 1] == "by" else cue + 1
    if words[by] != "by":
        return None
    subject = phrase_starting_at(scene, by + 1)
    if subject is None or not (scene.capitals[by + 1] or words[by + 1] in ARTICLES):
        return None
    return Answer(scene.extent(*subject), scene.extent(cue, cue))


def find_colon(question: Question) -> Answer | None:
    """`Weiss: "..."`: a name, a colon, the quotation."""
    scene, at = question.scene, question.at
    if at < 2 or scene.words[at - 1] != ":":
        return None
    subject = phrase_ending_at(scene, at - 2)
    if subject is None or subject.first != question.first or not _is_label(scene, subject):
        return None
    return Answer(scene.extent(*subject), None)


def _is_label(scene: Scene, subject: Phrase) -> bool:
    """Tell `Weiss:` and `The board:` from `Note:` and `The board met Weiss:`."""
    first, last = subject
    if not scene.capitals[last]:
        return scene.words[first] in DETERMINERS
    return scene.words[last] not in LABELS and all(
        scene.capitals[at] or scene.words[at] in PARTICLES or scene.words[at] in LINKS
        for at in range(first, last)
    )


def find_name_behind(question: Question) -> Answer | None:
    """`"...": Weiss on the harbour`, `"..." — Anna Weiss`: a mark and a name behind it."""
    scene, mark = question.scene, question.at + 1
    if scene.kinds[mark] == STOP:
        mark += 1
    if mark < len(scene.words):
        return _name_behind(scene, mark) if scene.words[mark] in NAME_MARKS else None
    below = _line_below(question)
    return _name_behind(below, 0) if below and below.words[0] in DASHES else None


def _line_below(question: Question) -> Scene | None:
    """Return the next paragraph where a dash opens it: a name may stand in a line of its own."""
    index, paragraphs = question.quotation.paragraph + 1, question.article.paragraphs
    if index == len(paragraphs) or question.article.text[paragraphs[index].start] not in DASHES:
        return None
    return question.scenes.of_paragraph(index)


def _name_behind(scene: Scene, mark: int) -> Answer | None:
    """Return the name behind a dash or colon as a source, where little else stands there."""
    subject = phrase_starting_at(scene, mark + 1)
    if subject is None or not scene.capitals[subject.last]:
        return None
    behind = subject.last + 1
    if scene.kinds[behind] != STOP and scene.words[behind] not in {",", "(", "on"}:
        return None
    return Answer(scene.extent(*subject), None)


def find_reported(question: Question) -> Answer | None:
    """`Weiss said the harbour was "..."`: the report that the fragment is part of."""
    report = report_before(question.scene, question.at)
    return answer(question.scene, outermost(question.scene, report)) if report else None


def find_reported_plainly(question: Question) -> Answer | None:
    """`Weiss said the harbour was "..."` where nothing about the clause is in doubt."""
    scene = question.scene
    report = report_before(scene, question.at)
    if report is None or not is_plain(scene, report):
        return None
    if report.judging and not _is_bare(question, report):
        return None
    return answer(scene, report)


def _is_bare(question: Question, report: Report) -> bool:
    """Return whether the report opens its sentence and no comma stands before the quotation."""
    between = question.scene.words[report.verb : question.at]
    return report.subject.first == question.first and COMMAS.isdisjoint(between)


def find_reported_behind(question: Question) -> Answer | None:
    """`"..." was the word for it, Weiss said`: the report that closes the sentence."""
    scene, at = question.scene, question.at
    for report in reports_from(scene, at + 1):
        first = min(report.subject.first, report.verb)
        closes = scene.words[first - 1] == "," and not report.judging
        if at < first and closes and QUOTE not in scene.kinds[first : question.last]:
            return answer(scene, report)
    return None


def find_noun_cue(question: Question) -> Answer | None:
    """`her claim that "..."`, `Weiss's call for "..."`: a noun says that somebody spoke."""
    scene, at, first = question.scene, question.at, question.first
    for index in range(at - 1, max(first, at - MAX_NOUN_CUE), -1):
        word = scene.words[index]
        if scene.kinds[index] == QUOTE or word in {",", ";"}:
            return None
        if word in CUE_NOUNS:
            owner = _owner(scene, first, index)
            return _possessed(scene, owner, index) if owner else None
    return None


def _owner(scene: Scene, first: int, noun: int) -> Phrase | None:
    """Return who `her patient claim` or `Weiss's claim` belongs to."""
    for index in range(noun - 1, max(first, noun - 4) - 1, -1):
        word = scene.words[index]
        if word in {"his", "her", "their"}:
            return Phrase(index, index)
        if is_possessive(word):
            return phrase_ending_at(scene, index, possessive=True)
        if word in {"the", "a", "an"} or scene.kinds[index] != WORD:
            return None
    return None


def _possessed(scene: Scene, owner: Phrase, noun: int) -> Answer:
    """Return the owner, without its `'s`, as source and the noun as cue."""
    start, end = scene.extent(*owner)
    if is_possessive(scene.words[owner.last]):
        end -= 2 if scene.text[end - 1] in "sS" else 1
    return Answer(Extent(start, end), scene.extent(noun, noun))


def find_subject(question: Question) -> Answer | None:
    """`Weiss rejected any "..."`: the sentence's own subject, where no verb reports."""
    scene, first = question.scene, max(question.first, question.at - REACH)
    subject = _first_subject(scene, first, question.at)
    return Answer(scene.extent(*subject), None) if subject is not None else None


def _first_subject(scene: Scene, first: int, last: int) -> Phrase | None:
    """Return the first noun phrase that opens the sentence or follows a comma."""
    for at in range(first, last):
        opens = at == first or scene.kinds[at - 1] in {MARK, STOP}
        if not opens or scene.kinds[at] != WORD:
            continue
        subject = phrase_starting_at(scene, at)
        if subject is not None and is_somebody(scene, subject):
            return subject
    return None


def is_somebody(scene: Scene, subject: Phrase) -> bool:
    """Return whether a phrase may be a person: a name, or `he`, `she`, `they`."""
    first, last = subject
    if scene.words[first] in PRONOUNS:
        return scene.words[first] in {"he", "she", "they"}
    return scene.capitals[last] and not is_possessive(scene.words[last])


def find_opening_participle(question: Question) -> Answer | None:
    """Take the subject behind the comma: `Calling the lock "a joke," Weiss left`."""
    scene, quoted, first = question.scene, question.at, question.first
    if CUES.get(scene.words[first]) != "participle" or quoted - first > MAX_OPENING:
        return None
    for at in range(quoted, min(question.last, quoted + MAX_OPENING)):
        if scene.words[at] == "," or (at == quoted and question.ending == ","):
            subject = phrase_starting_at(scene, at + 1)
            if subject is None or not is_somebody(scene, subject):
                return None
            return Answer(scene.extent(*subject), scene.extent(first, first))
    return None
