"""Sources that touch their quotation: source and cue right behind or right before it."""

from bisect import bisect_left

from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.model import Answer, Question
from factkit.attribution.reports import WEAK, Report
from factkit.attribution.scene import Scene
from factkit.attribution.tokens import DASHES, MARK, QUOTE, STOP, WORD, Phrase
from factkit.attribution.verbs import JUDGING, REPORTING
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
    tokens = question.scene.tokens
    behind = question.at + 1
    if tokens[behind].kind == STOP and behind + 1 < len(tokens):
        steps_over = question.ending in "!?" or _is_mere_report(question.scene, behind)
        return behind + 1 if steps_over else behind
    if tokens[behind].word == "," or tokens[behind].word in DASHES:
        behind += 1
    return behind


def _is_mere_report(scene: Scene, stop: int) -> bool:
    """Return whether the sentence behind ``stop`` is a subject and its reporting verb alone."""
    first, last = scene.sentence(stop + 1)
    if last - first > MAX_MERE_REPORT:
        return False
    return any(
        report.subject.first == first and report.verb in {last - 1, last - 2}
        for report in scene.reports_behind(first)
    )


def find_source_cue(question: Question) -> Answer | None:
    """`"...," Weiss said`: the subject begins right behind the quotation."""
    scene = question.scene
    behind = word_behind(question)
    loose = behind == question.at + 1 and question.ending not in ENDINGS
    for report in scene.reports_behind(behind):
        if _may_follow(scene, report) and not (loose and not _closes(scene, report)):
            subject = _reaching_back(scene, report.subject, behind)
            if subject is not None:
                return answer(scene, report._replace(subject=subject))
            if report.subject.first > behind:
                break
    return None


def _closes(scene: Scene, report: Report) -> bool:
    """Return whether a report ends its sentence: `"He snores" Weiss said` needs no comma then."""
    return scene.tokens[report.verb + 1].kind == STOP and report.verb - report.subject.last == 1


def _may_follow(scene: Scene, report: Report) -> bool:
    first, verb = scene.tokens[report.subject.first], scene.tokens[report.verb]
    return (
        not report.judging
        and REPORTING[verb.word] in {"past", "present", "base"}
        and first.word not in RELATIVES
        and not (first.word.endswith("ing") and not first.capital)
    )


def _reaching_back(scene: Scene, subject: Phrase, behind: int) -> Phrase | None:
    """Stretch a subject to the quotation where only words that belong to it stand between."""
    if subject.first == behind:
        return subject
    if not behind < subject.first <= behind + MAX_SOURCE:
        return None
    between = scene.tokens[behind : subject.first]
    if len(between) == 1 and is_adverb(between[0]):
        return subject
    opening = phrase_starting_at(scene.tokens, behind)
    whole = opening is not None and all(token.kind == WORD for token in between)
    return Phrase(behind, subject.last) if whole else None


def find_cue_source(question: Question) -> Answer | None:
    """`"...," said Weiss`: the verb comes right behind the quotation, then the subject."""
    scene = question.scene
    tokens, verb = scene.tokens, word_behind(question)
    while tokens[verb].kind == WORD and is_adverb(tokens[verb]):
        verb += 1
    if tokens[verb].kind != WORD or REPORTING.get(tokens[verb].word) not in {"past", "present"}:
        return None
    subject = phrase_starting_at(tokens, verb + 1)
    if subject is None:
        return None
    return Answer(scene.extent(*subject), scene.extent(verb, verb))


def last_report_before(scene: Scene, at: int) -> Report | None:
    """Return the last report of the same sentence whose verb stands before ``at``."""
    return next(reversed(scene.reports_before(at)), None)


def outermost(scene: Scene, report: Report) -> Report:
    """Leave a report for the one it stands in: `Weiss said she felt "..."` is said by Weiss."""
    for around in reversed(scene.reports_before(report.verb)):
        if around.verb < report.subject.first and _is_nested(scene, around, report):
            report = around
    return report


def _is_nested(scene: Scene, around: Report, inner: Report) -> bool:
    if around.judging or REPORTING[scene.tokens[around.verb].word] == "participle":
        return False
    if any(_opens_clause(scene, at) for at in range(around.verb + 1, inner.subject.first)):
        return False
    verb, subject = scene.tokens[inner.verb], scene.tokens[inner.subject.last]
    if verb.word in WEAK or subject.word in {"he", "she", "they"}:
        return True
    return inner.subject.first - around.verb <= MAX_THAT


def _opens_clause(scene: Scene, at: int) -> bool:
    """Return whether a new main clause begins: the `and` of `Weiss and Oduya` opens none."""
    word = scene.tokens[at].word
    if scene.tokens[at - 1].word == "," and word in CLAUSE_OPENERS:
        return True
    if word == "and":
        return not (scene.tokens[at - 1].capital and scene.tokens[at + 1].capital)
    return word in {";", "but"}


def find_before(question: Question) -> Answer | None:
    """`Weiss told the harbour board: "..."`: only what the cue takes stands between."""
    scene, at = question.scene, question.at
    report = last_report_before(scene, at)
    if report is None or at - report.verb > MAX_OBJECT:
        return None
    between = scene.tokens[report.verb + 1 : at]
    if any(token.kind == QUOTE or token.word in BREAKS_OBJECT for token in between):
        return None
    touches = not between or between[-1].word in {",", ":", "that"}
    return answer(scene, outermost(scene, report)) if touches else None


def find_plainly_before(question: Question) -> Answer | None:
    """`Weiss told the harbour board: "..."` where nothing about the clause is in doubt."""
    scene, at = question.scene, question.at
    report = last_report_before(scene, at)
    if report is None or scene.tokens[at - 1].word not in {",", ":"}:
        return None
    return find_before(question) if not report.judging and is_plain(scene, report) else None


def is_plain(scene: Scene, report: Report) -> bool:
    """Return whether a report is a clause of its own: a name or pronoun and a finite verb."""
    tokens, (first, last) = scene.tokens, report.subject
    word = tokens[report.verb].word
    if (REPORTING.get(word) or JUDGING[word]) not in {"past", "present"}:
        return False
    named = tokens[last].capital or tokens[last].word in {"he", "she", "they"}
    touching = last < report.verb and all(
        token.kind == WORD for token in tokens[last + 1 : report.verb]
    )
    opens = first == 0 or tokens[first - 1].kind != WORD or tokens[first - 1].word in {"and", "but"}
    return named and touching and opens and outermost(scene, report) == report


def find_split(question: Question) -> Answer | None:
    """`"...," Weiss said, "..."`: nothing but the first half's attribution stands between."""
    scene, at = question.scene, question.at
    before = quotation_before(scene, at)
    if before is None:
        return None
    index = scene.tokens[before].quotation
    said = question.settled.get(index)
    if said is None or not _lies_between(scene, said, before, at):
        return None
    if _opens_anew(scene, before, at) or not _is_only_attribution(scene, said, before, at):
        return None
    return Answer(said.source, said.cue, index)


def quotation_before(scene: Scene, at: int) -> int | None:
    """Return the last quotation of the scene before ``at``, as a place among the tokens."""
    index = bisect_left(scene.quotations, at)
    return scene.quotations[index - 1] if index else None


def _lies_between(scene: Scene, said: Answer, first: int, last: int) -> bool:
    """Return whether the source of an answer stands between two tokens."""
    return (
        said.source is not None
        and scene.tokens[first].end <= said.source.start
        and said.source.end <= scene.tokens[last].start
    )


def _opens_anew(scene: Scene, first: int, last: int) -> bool:
    """Return whether a further sentence stands between two quotations."""
    stops = [i for i in range(first + 2, last) if scene.tokens[i].kind == STOP]
    return bool(stops) and stops != [last - 1]


def _is_only_attribution(scene: Scene, said: Answer, first: int, last: int) -> bool:
    """Return whether no second report and no new clause follows the attribution."""
    if any(
        first < report.subject.first and report.verb < last and not _is_cue_of(scene, report, said)
        for report in scene.reports_behind(first)
    ):
        return scene.tokens[last - 1].kind == STOP
    left = scene.tokens[last - 1]
    return left.kind in {STOP, MARK} or left.word in {"and", "but", "that"}


def _is_cue_of(scene: Scene, report: Report, said: Answer) -> bool:
    return said.cue is not None and scene.tokens[report.verb].start == said.cue.start
