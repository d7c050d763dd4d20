"""Clauses: which report holds a quotation, and where that is in no doubt."""

from factkit.attribution.cues import has_be, names_what_precedes
from factkit.attribution.model import Question
from factkit.attribution.report_subjects import JOINING
from factkit.attribution.reports import WEAK, reports_before
from factkit.attribution.scene import REACH, STOP, WORD, Report, Scene
from factkit.attribution.verbs import CUES, REPORTING
from factkit.attribution.words import DOCUMENT_NOUNS

MAX_THAT = 3
"""Tokens from a verb to the subject inside its report: `said on Monday that | Oduya told`."""
PEOPLE = frozenset(("he", "she", "they"))
CLAUSE_OPENERS = frozenset(("while", "whereas", "when", "as", "although", "though", "because"))
FRONTING = CLAUSE_OPENERS | {"after", "before", "if", "since", "what"}
ASKING = frozenset(("how", "if", "what", "when", "where", "whether", "why"))
AUTHORING = frozenset(("posted", "said", "says", "tweeted", "writes", "wrote"))
INNER_CLAUSES = CLAUSE_OPENERS | {
    "who", "which", "that", "where", "if", "after", "before", "but"
}  # fmt: skip
"""Words behind which a clause with a subject of its own may begin."""


def outermost(question: Question, report: Report) -> Report:
    """Leave a report for the one it stands in: `Weiss said she felt "..."` is said by Weiss."""
    for around in reversed(reports_before(question, report.verb)):
        if around.verb < report.subject.first and _is_nested(question.scene, around, report):
            report = around
    return report


def _is_nested(scene: Scene, around: Report, inner: Report) -> bool:
    if around.judging or REPORTING[scene.words[around.verb]] == "participle":
        return False
    if any(_opens_clause(scene, at) for at in range(around.verb + 1, inner.subject.first)):
        return False
    if _stands_apart(scene, around, inner) or _is_of_time(scene, around, inner):
        return False
    if scene.words[inner.verb] in WEAK or scene.words[inner.subject.last] in PEOPLE:
        return True
    if scene.words[inner.subject.last] in {"that", "who"}:
        return not (scene.words[around.verb] in WEAK or _is_of_another(scene, around, inner))
    if inner.subject.first - around.verb > MAX_THAT:
        return False
    between = scene.words[around.verb + 1 : inner.subject.first]
    return FRONTING.isdisjoint(between) or "that" in between or _is_closed(scene, inner)


def _is_of_time(scene: Scene, around: Report, inner: Report) -> bool:
    """Tell `Weiss laughed when she told them "..."` from `Weiss said that when she ...`."""
    before = inner.subject.first - 1
    return around.verb + 1 == before and scene.words[before] in CLAUSE_OPENERS


def _is_of_another(scene: Scene, around: Report, inner: Report) -> bool:
    """Return whether a document speaks that is only told of: `She pointed to a report that said`.

    In a letter that somebody wrote he speaks himself: `She wrote a letter that said`.
    """
    is_written = scene.words[inner.subject.first - 1] in DOCUMENT_NOUNS
    return is_written and scene.words[around.verb] not in AUTHORING


def _is_closed(scene: Scene, report: Report) -> bool:
    """Return whether a comma ends the clause of a report: `said after Oduya | left, that "..."`."""
    for at in range(report.verb + 1, len(scene.words)):
        if scene.kinds[at] != WORD:
            return scene.words[at] == ","
    return False


def _stands_apart(scene: Scene, around: Report, inner: Report) -> bool:
    """Return whether a report is no part of the one in front of it.

    `Weiss spoke of a plan which she | called`, `of a plan she | called her "..."`, `Weiss told
    Oduya, who | called`, `She believes, she | said, that`, `After Weiss said so, she | added`.
    """
    before = scene.words[inner.subject.first - 1]
    if before != ",":
        gap = before != "what" and names_what_precedes(scene, inner.verb)
        return gap or before in {"which", "whom"}
    if scene.words[inner.verb + 1] == "," or scene.words[inner.subject.first] in {"who", "which"}:
        return True
    return is_fronted(scene, around)


def is_fronted(scene: Scene, report: Report) -> bool:
    """Return whether a report goes before the main clause: `When Weiss | said so, Oduya left`."""
    before = report.subject.first - 1
    opens = before < 1 or scene.kinds[before - 1] != WORD
    if opens:
        return scene.words[before] in FRONTING
    asked = scene.words[before - 1] == "asked" and scene.kinds[before - 2] != WORD
    return asked and scene.words[before] in ASKING


def _opens_clause(scene: Scene, at: int) -> bool:
    """Return whether a new main clause begins: the `and` of `Weiss and Oduya` opens none."""
    word = scene.words[at]
    if word == "and":
        return not (scene.capitals[at - 1] and scene.capitals[at + 1])
    if word in CLAUSE_OPENERS:
        return scene.words[at - 1] == ","
    return word in {";", "but"}


def is_plain(question: Question, report: Report, openers: frozenset[str] = JOINING) -> bool:
    """Return whether a name or pronoun speaks in a clause of its own, and in no other's report.

    An aside may part the subject from its verb: `Weiss, the minister, said`. ``openers`` are words
    that may open the clause.
    """
    scene, (first, last) = question.scene, report.subject
    if last > report.verb or not (scene.capitals[last] or scene.words[last] in PEOPLE):
        return False
    tense = CUES[scene.words[report.verb]]
    if tense == "participle" and not has_be(scene, report.verb):
        return _hangs_plainly(question, report)
    opens = scene.kinds[first - 1] != WORD or scene.words[first - 1] in openers
    return tense != "base" and opens and outermost(question, report) == report


def _hangs_plainly(question: Question, report: Report) -> bool:
    """Return whether it is in no doubt whose participle it is.

    `with Weiss saying`, `Weiss left, saying`, `Then Weiss said so, adding`; but no clause with a
    subject of its own may stand between: `Weiss left as Oduya came, saying`.
    """
    scene, (first, last) = question.scene, report.subject
    if report.verb - last > REACH:
        return False
    between = scene.words[last + 1 : report.verb]
    if not between:
        return scene.words[first - 1] == "with"
    if between[-1] != "," or not INNER_CLAUSES.isdisjoint(between):
        return False
    before = reports_before(question, report.verb)[-1:]
    return scene.kinds[first - 1] == STOP or (bool(before) and before[0].subject == report.subject)
