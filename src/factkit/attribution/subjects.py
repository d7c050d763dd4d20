"""Sentences in which no verb reports: who acts in them, or stands behind a passive."""

from factkit.attribution.adjacent import is_deed, is_somebody
from factkit.attribution.asides import is_town
from factkit.attribution.before import subject_before
from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.clause_subjects import SUBORDINATORS
from factkit.attribution.clauses import PEOPLE
from factkit.attribution.cues import has_be
from factkit.attribution.model import Answer, Question
from factkit.attribution.scene import QUOTE, REACH, Phrase, Scene
from factkit.attribution.verbs import CUES, JUDGING
from factkit.attribution.words import (
    ARTICLES,
    DETERMINERS,
    FUNCTION_WORDS,
    PRONOUNS,
    ends_like_adverb,
    may_report,
    tells_who,
)

MAX_AGENT = 10
"""Tokens between the verb of a passive and its quotation."""
MAX_OPENING = 30
"""Tokens of the longest phrase that opens a sentence with a participle."""


def find_agent(question: Question) -> Answer | None:
    """`was described by Weiss as "..."`, `was called "..." by Weiss`: who is behind a passive."""
    scene, at = question.scene, question.at
    words, low = scene.words, max(question.first, at - MAX_AGENT) + 1
    if "by" not in words[low : at + 2]:
        return None
    cues = [i for i in range(low, at) if words[i] in JUDGING]
    if not cues or JUDGING[words[cues[-1]]] != "past":
        return None
    cue = cues[-1]
    bare = ARTICLES.issuperset(w for w in words[cue + 1 : at] if w != "as")  # `called a "..." by`
    by = at + 1 if words[at + 1] == "by" else cue + 1
    if words[by] != "by" or not (has_be(scene, cue) or (bare and by > at)):
        return None
    if _has_subject(scene, cue):
        return None
    subject = phrase_starting_at(scene, by + 1)
    if subject is None or not _may_act(scene, by + 1):
        return None
    report = question.reported
    if report is not None and report.verb > cue:  # `If Weiss is denounced by the press, he said,`
        return None
    return Answer(scene.extent(*subject), scene.extent(cue, cue))


def _may_act(scene: Scene, first: int) -> bool:
    """Tell `by Weiss`, `by the board`, `by critics` from `by noon`."""
    word = scene.words[first]
    return scene.capitals[first] or word in ARTICLES or tells_who(word)


def _has_subject(scene: Scene, cue: int) -> bool:
    """Return whether somebody calls it so: `what she called "a witch hunt" by the press`."""
    subject = None if has_be(scene, cue) else subject_before(scene, cue)
    if subject is None:
        return False
    return scene.words[subject.last] in PEOPLE or scene.words[subject.first - 1] == "what"


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


def find_subject(question: Question) -> Answer | None:
    """`Weiss rejected any "..."`: the sentence's own subject, where no verb reports."""
    scene, first = question.scene, max(question.first, question.at - REACH)
    commas = (at for at in range(first, question.at) if scene.words[at] == ",")
    while first < question.at and _opens_setting(scene, first):
        first = next((at + 1 for at in commas if not is_town(scene, at - 1)), question.at)
    subject = phrase_starting_at(scene, first) if first < question.at else None
    if subject is None or not _acts(question, subject) or _suffers(question, subject):
        return None
    return Answer(scene.extent(*subject), None)


def _suffers(question: Question, subject: Phrase) -> bool:
    """Return whether the words are another's: `Weiss was written off as a "..."`."""
    scene = question.scene
    between = range(subject.last + 1, question.at)
    return any(CUES.get(scene.words[at]) == "past" and has_be(scene, at) for at in between)


def _opens_setting(scene: Scene, at: int) -> bool:
    """Return whether a phrase opens here that a comma closes before the subject: `On Monday,`."""
    word = scene.words[at]
    if word in PRONOUNS or word in DETERMINERS:
        return False
    return word in FUNCTION_WORDS or word in SUBORDINATORS or ends_like_adverb(word)


def _acts(question: Question, subject: Phrase) -> bool:
    """Return whether somebody does something here: a name or a person, and a small word behind.

    A single word that opens the sentence is taken for a name only where it is one elsewhere, or
    where the deed brings in the words: `Weiss went on: "..."`.
    """
    scene, behind = question.scene, subject.last + 1
    if scene.kinds[behind] == QUOTE or scene.capitals[behind]:
        return False
    brings = scene.words[question.at - 1] == ":" and not scene.capitals[question.at - 2]
    if brings and subject.first < subject.last:
        return may_report(scene, subject)  # `The statement went on:`, not `The board met Weiss:`
    named = any(scene.capitals[subject.first + 1 : subject.last])  # `The Varna campaign`
    if not (is_somebody(scene, subject) or (named and tells_who(scene.words[subject.last]))):
        return False
    if subject.first < subject.last or scene.words[subject.first] in PRONOUNS:
        return True
    if scene.words[question.at - 1] == ":" and is_deed(scene.words[behind]):
        return True
    return question.scenes.is_name(scene.extent(*subject))
