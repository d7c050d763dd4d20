"""Sources that touch their quotation: source and cue right behind it."""

from factkit.attribution.behind import LONGEST_PHRASE, phrase_starting_at
from factkit.attribution.clauses import PEOPLE
from factkit.attribution.cues import BE, NOUN_LIKE, POST_VERBS, PUTTING, SAYS_NOTHING
from factkit.attribution.model import Answer, Question
from factkit.attribution.report_subjects import CITING
from factkit.attribution.reports import next_reports
from factkit.attribution.scene import DASHES, STOP, WORD, Phrase, Report, Scene
from factkit.attribution.verbs import JUDGING, REPORTING
from factkit.attribution.words import (
    ARTICLES,
    AUXILIARIES,
    FUNCTION_WORDS,
    PRONOUNS,
    is_adverb,
    is_possessive,
    tells_who,
)
from factkit.layers.name_words import CALENDAR

MAX_SOURCE = 16
"""Tokens of the longest source that may open behind a quotation."""
MAX_MERE_REPORT = 8
ENDINGS = frozenset(",.?!…-–—")
"""What a quotation ends in when it is not woven into the sentence that goes on behind it."""
ANY_VERBS = frozenset(("began", "begins", "goes", "shot", "went"))
"""Verbs that do not end in -ed and bring in speech only behind it: `"...," Weiss went on`."""
MARKS_BEHIND = DASHES | {","}
NO_NAMES = FUNCTION_WORDS | CALENDAR | PRONOUNS
CAUGHT = frozenset(
    ("caught", "filmed", "heard", "overheard", "recorded", "seen", "shown", "taped", "videotaped")
)
RELATIVES = frozenset(("who", "which", "that"))
FINITE = AUXILIARIES - {"be", "been", "never", "not", "to"}
"""Verbs that tell that the noun before them is their subject, not that of a verb in front of it."""
CLAUSES = frozenset(("after", "because", "before", "that", "when", "while"))


def answer(scene: Scene, report: Report) -> Answer:
    """Return a report as the answer of a sieve."""
    return Answer(scene.extent(*report.subject), scene.extent(report.verb, report.verb))


def is_somebody(scene: Scene, subject: Phrase) -> bool:
    """Return whether a phrase may be a person: a name, or `he`, `she`, `they`."""
    first, last = subject
    if scene.words[first] in PRONOUNS:
        return scene.words[first] in {"he", "she", "they"}
    return scene.capitals[last] and not is_possessive(scene.words[last])


def word_behind(question: Question) -> int:
    """Return the first word behind the quotation, a comma or dash aside.

    A sentence end is stepped over where the quotation ends in `!` or `?`, as what follows `"Fire!"`
    may be its attribution, and where nothing but an attribution follows: `"Fire." Weiss said.` But
    what is woven into its sentence ends with it: `Weiss called it "a joke". Oduya laughed.`
    """
    if question.behind is None:
        scene, behind = question.scene, question.at + 1
        if scene.words[behind] in MARKS_BEHIND:
            behind += 1
        elif scene.kinds[behind] == STOP and behind + 1 < len(scene.words):
            behind += _is_attributed_behind(question)
        if scene.words[behind] == "as" and "," in (scene.words[behind - 1], question.ending):
            behind += 1
        question.behind = behind
    return question.behind


def _is_attributed_behind(question: Question) -> bool:
    """Return whether the sentence behind a quotation may be nothing but its attribution."""
    if not question.opens_sentence or question.opens_small:
        return False
    return question.ending in "!?" or _is_mere_report(question, question.at + 2)


def _is_mere_report(question: Question, at: int) -> bool:
    """Return whether the sentence from ``at`` is a subject and its reporting verb alone."""
    first, last = question.scene.sentence(at)
    if last - first > MAX_MERE_REPORT:
        return False
    return any(
        report.subject.first == first and report.verb in {last - 1, last - 2}
        for report in next_reports(question, first)
    )


def find_source_cue(question: Question) -> Answer | None:
    """`"...," Weiss said`: the subject begins right behind the quotation."""
    scene, behind = question.scene, word_behind(question)
    if scene.kinds[behind] == STOP:
        return None
    loose = behind == question.at + 1 and question.ending not in ENDINGS
    if not loose and _is_bare(scene, behind):
        return Answer(scene.extent(behind, behind), scene.extent(behind + 1, behind + 1))
    for report in next_reports(question, behind + 1):
        if scene.words[report.verb] in CITING and report.subject.first > report.verb:
            return answer(scene, report) if _opens_subject(scene, behind, report.verb) else None
        if _may_follow(scene, report) and not (loose and not _is_whole(question, report)):
            subject = _reaching_back(scene, report.subject, behind)
            if subject is not None:
                return answer(scene, Report(report.verb, subject, report.judging))
            if report.subject.first > behind:
                break
    return _overheard(scene, behind)


def _overheard(scene: Scene, behind: int) -> Answer | None:
    """`"...," she was overheard telling the board`."""
    if CAUGHT.isdisjoint(scene.words[behind : behind + LONGEST_PHRASE + 2]):
        return None
    subject = phrase_starting_at(scene, behind)
    if subject is None or scene.words[subject.last + 1] not in BE:
        return None
    caught, cue = subject.last + 2, subject.last + 3
    if scene.words[caught] not in CAUGHT or REPORTING.get(scene.words[cue]) != "participle":
        return None
    return Answer(scene.extent(*subject), scene.extent(cue, cue))


def _opens_subject(scene: Scene, behind: int, verb: int) -> bool:
    """Return whether a noun phrase, its verb next, is all that stands here."""
    phrase = phrase_starting_at(scene, behind)
    return phrase is not None and max(scene.kinds[behind:verb]) == WORD


def _is_bare(scene: Scene, at: int) -> bool:
    """Return whether a pronoun or one word of a name stands here, then its verb: most often so."""
    words, cue = scene.words, scene.words[at + 1]
    if REPORTING.get(cue) not in {"past", "present"} or cue in NOUN_LIKE or cue in POST_VERBS:
        return False
    if cue in CITING or cue in PUTTING:
        return False
    if scene.capitals[at + 1] or words[at + 2] in SAYS_NOTHING:
        return False
    return words[at] in PEOPLE or (scene.capitals[at] and words[at] not in NO_NAMES)


def _is_whole(question: Question, report: Report) -> bool:
    """Return whether a report needs no comma behind a quotation: `"He snores" Weiss said`.

    It ends the sentence, or it touches a quotation that is one.
    """
    scene, (first, last) = question.scene, report.subject
    if scene.kinds[report.verb + 1] == STOP and report.verb - last == 1:
        return True
    return first == question.at + 1 and question.opens_sentence and not question.opens_small


def _may_follow(scene: Scene, report: Report) -> bool:
    first = report.subject.first
    word = scene.words[first]
    return (
        not report.judging
        and REPORTING[scene.words[report.verb]] != "participle"
        and word not in RELATIVES
        and not (word.endswith("ing") and not scene.capitals[first] and not _tells(scene, first))
    )


def _reaching_back(scene: Scene, subject: Phrase, behind: int) -> Phrase | None:
    """Stretch a subject to the quotation where only words that belong to it stand between."""
    if subject.first == behind:
        return subject
    if not behind < subject.first <= behind + MAX_SOURCE:
        return None
    if subject.first == behind + 1 and is_adverb(scene, behind):
        return subject
    phrase = phrase_starting_at(scene, behind)
    if phrase is None or max(scene.kinds[behind : subject.first]) != WORD:
        return phrase if phrase and _is_of(scene, phrase, subject) else None
    if not AUXILIARIES.isdisjoint(scene.words[behind : subject.first]):
        return None  # `I had prepared | a letter to read`
    return None if _opens_clause(scene, behind, subject.first) else Phrase(behind, subject.last)


def _is_of(scene: Scene, name: Phrase, told: Phrase) -> bool:
    """Return whether no comma closes what is told of a name: `Weiss, the clerk who saw it said`."""
    parted = name.last + 2 == told.first and scene.words[told.first - 1] == ","
    is_told = scene.words[told.first] in ARTICLES and not scene.capitals[told.last]
    return parted and is_told and is_somebody(scene, name)


def _tells(scene: Scene, at: int) -> bool:
    """Tell `outgoing mayor` from `adding that`, `leading Weiss to`."""
    return tells_who(scene.words[at + 1]) and scene.words[at] not in REPORTING


def _opens_clause(scene: Scene, first: int, last: int) -> bool:
    """Return whether a clause begins here: `"...", adding that | he said`, `a day after | he`."""
    word = scene.words[first]
    if not scene.capitals[first] and (word.endswith("ing") or word in REPORTING):
        return not _tells(scene, first)
    if word in RELATIVES:
        return True
    return not CLAUSES.isdisjoint(scene.words[first:last])


def find_cue_source(question: Question) -> Answer | None:
    """`"...," said Weiss`: the verb comes right behind the quotation, then the subject."""
    scene, verb = question.scene, word_behind(question)
    if scene.kinds[verb] == STOP:
        return None
    while is_adverb(scene, verb):
        verb += 1
    if REPORTING.get(scene.words[verb]) not in {"past", "present"}:
        return None
    subject = phrase_starting_at(scene, verb + 1)
    if subject is None or scene.words[subject.last + 1] in FINITE:
        return None  # `once called her "a fool", now says she is glad`
    return Answer(scene.extent(*subject), scene.extent(verb, verb))


def find_any_verb_behind(question: Question) -> Answer | None:
    """`"...," Weiss went on`: what somebody does behind a comma and a closing mark is speaking."""
    if not question.opens_sentence or question.opens_small:
        return None
    scene, behind = question.scene, word_behind(question)
    if question.ending not in ",?!" and scene.words[behind - 1] != ",":
        return None
    subject = phrase_starting_at(scene, behind)
    if subject is None or not is_somebody(scene, subject):
        return None
    verb = subject.last + 1
    if not is_deed(scene.words[verb]):
        return None
    return Answer(scene.extent(*subject), scene.extent(verb, verb))


def is_deed(word: str) -> bool:
    """Return whether a word behind a subject is its verb, whether it means speaking or not."""
    return word.endswith("ed") or word in ANY_VERBS or JUDGING.get(word) == "present"
