"""Sources that touch their quotation: source and cue right behind or right before it."""

from bisect import bisect_left

from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.model import Answer, Question
from factkit.attribution.reports import WEAK, report_before, reports_before, reports_from
from factkit.attribution.scene import DASHES, MARK, QUOTE, STOP, WORD, Phrase, Report, Scene
from factkit.attribution.verbs import CUES, REPORTING
from factkit.attribution.words import is_adverb

MAX_OBJECT = 14
"""Tokens that may stand between a cue and its quotation: `told a crowd in the harbour hall: "`."""
MAX_SOURCE = 16
"""Tokens of the longest source that may open behind a quotation."""
BREAKS_OBJECT = frozenset((";", "—", "–", "--", "―"))
MAX_MERE_REPORT = 8
MAX_THAT = 3
"""Tokens from a verb to the subject inside its report: `said on Monday that | Oduya told`."""
ENDINGS = frozenset(",.?!…-–—")
"""What a quotation ends in when it is not woven into the sentence that goes on behind it."""
CLAUSE_OPENERS = frozenset(("while", "whereas", "when", "as", "although", "though", "because"))
RELATIVES = frozenset(("who", "which", "that"))


def answer(scene: Scene, report: Report) -> Answer:
    """Return a report as the answer of a sieve."""
    return Answer(scene.extent(*report.subject), scene.extent(report.verb, report.verb))


def word_behind(question: Question) -> int:
    """Return the first word behind the quotation, a comma or dash aside.

    A sentence end is stepped over where the quotation ends in `!` or `?`, as what follows `"Fire!"`
    may be its attribution, and where nothing but an attribution follows: `"Fire." Weiss said.`
    """
    scene, behind = question.scene, question.at + 1
    if scene.kinds[behind] == STOP and behind + 1 < len(scene.words):
        steps_over = question.ending in "!?" or _is_mere_report(scene, behind + 1)
        return behind + 1 if steps_over else behind
    if scene.words[behind] == "," or scene.words[behind] in DASHES:
        behind += 1
    return behind


def _is_mere_report(scene: Scene, at: int) -> bool:
    """Return whether the sentence from ``at`` is a subject and its reporting verb alone."""
    first, last = scene.sentence(at)
    if last - first > MAX_MERE_REPORT:
        return False
    return any(
        report.subject.first == first and report.verb in {last - 1, last - 2}
        for report in reports_from(scene, first)
    )


def find_source_cue(question: Question) -> Answer | None:
    """`"...," Weiss said`: the subject begins right behind the quotation."""
    scene, behind = question.scene, word_behind(question)
    if scene.kinds[behind] == STOP:
        return None
    loose = behind == question.at + 1 and question.ending not in ENDINGS
    for report in reports_from(scene, behind + 1):
        if _may_follow(scene, report) and not (loose and not _closes(scene, report)):
            subject = _reaching_back(scene, report.subject, behind)
            if subject is not None:
                return answer(scene, Report(report.verb, subject, report.judging))
            if report.subject.first > behind:
                break
    return None


def _closes(scene: Scene, report: Report) -> bool:
    """Return whether a report ends its sentence: `"He snores" Weiss said` needs no comma then."""
    return scene.kinds[report.verb + 1] == STOP and report.verb - report.subject.last == 1


def _may_follow(scene: Scene, report: Report) -> bool:
    first = report.subject.first
    word = scene.words[first]
    return (
        not report.judging
        and REPORTING[scene.words[report.verb]] != "participle"
        and word not in RELATIVES
        and not (word.endswith("ing") and not scene.capitals[first])
    )


def _reaching_back(scene: Scene, subject: Phrase, behind: int) -> Phrase | None:
    """Stretch a subject to the quotation where only words that belong to it stand between."""
    if subject.first == behind:
        return subject
    if not behind < subject.first <= behind + MAX_SOURCE:
        return None
    if subject.first == behind + 1 and is_adverb(scene, behind):
        return subject
    only_words = all(scene.kinds[at] == WORD for at in range(behind, subject.first))
    if not only_words or phrase_starting_at(scene, behind) is None:
        return None
    return Phrase(behind, subject.last)


def find_cue_source(question: Question) -> Answer | None:
    """`"...," said Weiss`: the verb comes right behind the quotation, then the subject."""
    scene, verb = question.scene, word_behind(question)
    while is_adverb(scene, verb):
        verb += 1
    if REPORTING.get(scene.words[verb]) not in {"past", "present"}:
        return None
    subject = phrase_starting_at(scene, verb + 1)
    if subject is None:
        return None
    return Answer(scene.extent(*subject), scene.extent(verb, verb))


def outermost(scene: Scene, report: Report) -> Report:
    """Leave a report for the one it stands in: `Weiss said she felt "..."` is said by Weiss."""
    for around in reversed(reports_before(scene, report.verb)):
        if around.verb < report.subject.first and _is_nested(scene, around, report):
            report = around
    return report


def _is_nested(scene: Scene, around: Report, inner: Report) -> bool:
    if around.judging or REPORTING[scene.words[around.verb]] == "participle":
        return False
    if any(_opens_clause(scene, at) for at in range(around.verb + 1, inner.subject.first)):
        return False
    if scene.words[inner.verb] in WEAK or scene.words[inner.subject.last] in {"he", "she", "they"}:
        return True
    return inner.subject.first - around.verb <= MAX_THAT


def _opens_clause(scene: Scene, at: int) -> bool:
    """Return whether a new main clause begins: the `and` of `Weiss and Oduya` opens none."""
    word = scene.words[at]
    if word == "and":
        return not (scene.capitals[at - 1] and scene.capitals[at + 1])
    if word in CLAUSE_OPENERS:
        return scene.words[at - 1] == ","
    return word in {";", "but"}


def find_before(question: Question) -> Answer | None:
    """`Weiss told the harbour board: "..."`: only what the cue takes stands between."""
    scene, at = question.scene, question.at
    report = report_before(scene, at)
    if report is None or at - report.verb > MAX_OBJECT:
        return None
    if report.verb + 1 < at and scene.words[at - 1] not in {",", ":", "that"}:
        return None
    between = range(report.verb + 1, at)
    if any(scene.kinds[i] == QUOTE or scene.words[i] in BREAKS_OBJECT for i in between):
        return None
    return answer(scene, outermost(scene, report))


def find_plainly_before(question: Question) -> Answer | None:
    """`Weiss told the harbour board: "..."` where nothing about the clause is in doubt."""
    scene, at = question.scene, question.at
    if scene.words[at - 1] not in {",", ":"}:
        return None
    report = report_before(scene, at)
    if report is None or report.judging or not is_plain(scene, report):
        return None
    return find_before(question)


def is_plain(scene: Scene, report: Report) -> bool:
    """Return whether a report is a clause of its own: a name or pronoun and a finite verb."""
    first, last = report.subject
    if CUES[scene.words[report.verb]] not in {"past", "present"} or last > report.verb:
        return False
    if not scene.capitals[last] and scene.words[last] not in {"he", "she", "they"}:
        return False
    if any(scene.kinds[at] != WORD for at in range(last + 1, report.verb)):
        return False
    opens = scene.kinds[first - 1] != WORD or scene.words[first - 1] in {"and", "but"}
    return opens and outermost(scene, report) == report


def find_split(question: Question) -> Answer | None:
    """`"...," Weiss said, "..."`: nothing but the first half's attribution stands between."""
    scene, at = question.scene, question.at
    index = bisect_left(scene.quotations, at) - 1
    if index < 0:
        return None
    before, number = scene.quotations[index], question.number - 1
    said = question.settled.get(number)
    if said is None or not _lies_between(scene, said, before, at):
        return None
    if _opens_anew(scene, before, at) or not _is_only_attribution(scene, said, before, at):
        return None
    return Answer(said.source, said.cue, number)


def _lies_between(scene: Scene, said: Answer, first: int, last: int) -> bool:
    """Return whether the source of an answer stands between two tokens."""
    return (
        said.source is not None
        and scene.ends[first] <= said.source.start
        and said.source.end <= scene.starts[last]
    )


def _opens_anew(scene: Scene, first: int, last: int) -> bool:
    """Return whether a further sentence stands between two quotations."""
    low = bisect_left(scene.stops, first + 2)
    return bisect_left(scene.stops, last - 1) > low


def _is_only_attribution(scene: Scene, said: Answer, first: int, last: int) -> bool:
    """Return whether no second report and no new clause follows the attribution."""
    behind = first + 2 if scene.kinds[first + 1] == STOP else first + 1
    closes = scene.kinds[last - 1] == STOP
    if any(
        first < report.subject.first and report.verb < last and not _is_cue_of(scene, report, said)
        for report in reports_from(scene, behind)
    ):
        return closes
    return (
        closes or scene.kinds[last - 1] == MARK or scene.words[last - 1] in {"and", "but", "that"}
    )


def _is_cue_of(scene: Scene, report: Report, said: Answer) -> bool:
    return said.cue is not None and scene.starts[report.verb] == said.cue.start
