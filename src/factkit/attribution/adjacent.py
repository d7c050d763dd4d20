"""Sources that touch their quotation: `"...," Weiss said`, `"...," said Weiss`, `Weiss said, "..."`."""

from factkit.attribution.model import Answer, Question
from factkit.attribution.phrases import is_adverb, phrase_starting_at
from factkit.attribution.reports import Report
from factkit.attribution.scene import Scene
from factkit.attribution.tokens import DASHES, MARK, QUOTE, STOP, WORD
from factkit.attribution.verbs import REPORTING

MAX_OBJECT = 14
"""Tokens that may stand between a cue and its quotation: `told a crowd in the harbour hall: "`."""
BREAKS_OBJECT = frozenset((";", "—", "–", "--", "―"))


def answer(scene: Scene, report: Report, continues: int | None = None) -> Answer:
    """Return a report as the answer of a sieve."""
    return Answer(scene.extent(*report.subject), scene.extent(report.verb, report.verb), continues)


def word_behind(scene: Scene, at: int) -> int:
    """Return the first word behind the quotation at ``at``, a comma or dash aside."""
    behind = at + 1
    if scene.tokens[behind].kind == MARK and (
        scene.tokens[behind].word == "," or scene.tokens[behind].word in DASHES
    ):
        behind += 1
    return behind


def find_source_cue(question: Question) -> Answer | None:
    """`"...," Weiss said`: the subject begins right behind the quotation."""
    scene = question.scene
    behind = word_behind(scene, question.at)
    for report in scene.reports:
        if report.verb > behind and report.subject.first in {behind, behind + 1}:
            between = scene.tokens[behind : report.verb]
            skipped = report.subject.first == behind or is_adverb(scene.tokens[behind])
            if skipped and all(token.kind != QUOTE for token in between):
                return answer(scene, report)
    return None


def find_cue_source(question: Question) -> Answer | None:
    """`"...," said Weiss`: the verb comes right behind the quotation, then the subject."""
    scene = question.scene
    tokens = scene.tokens
    verb = word_behind(scene, question.at)
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
    found = None
    first, _ = scene.sentence(at)
    for report in scene.reports:
        if report.verb >= at:
            break
        if report.verb >= first:
            found = report
    return found


def find_before(question: Question) -> Answer | None:
    """`Weiss told the harbour board: "..."`: only what the cue takes stands before the quotation."""
    scene, at = question.scene, question.at
    report = last_report_before(scene, at)
    if report is None or at - report.verb > MAX_OBJECT:
        return None
    between = scene.tokens[report.verb + 1 : at]
    if any(token.kind == QUOTE or token.word in BREAKS_OBJECT for token in between):
        return None
    touches = not between or between[-1].word in {",", ":", "that"}
    return answer(scene, report) if touches else None


def find_split(question: Question) -> Answer | None:
    """`"...," Weiss said, "..."`: nothing but the first half's attribution stands between."""
    scene, at = question.scene, question.at
    before = _quotation_before(scene, at)
    if before is None or scene.tokens[before].quotation not in question.settled:
        return None
    between = scene.tokens[before + 1 : at]
    stops = [i for i, token in enumerate(between) if token.kind == STOP]
    if stops and stops != [len(between) - 1]:
        return None
    index = scene.tokens[before].quotation
    first_half = question.settled[index]
    if first_half.source is None or not _lies_in(scene, first_half, before, at):
        return None
    return Answer(first_half.source, first_half.cue, index)


def _quotation_before(scene: Scene, at: int) -> int | None:
    for index in range(at - 1, -1, -1):
        if scene.tokens[index].kind == QUOTE:
            return index
    return None


def _lies_in(scene: Scene, said: Answer, first: int, last: int) -> bool:
    """Return whether the source of an answer stands between two tokens."""
    return (
        said.source is not None
        and scene.tokens[first].end <= said.source.start
        and said.source.end <= scene.tokens[last].start
    )
