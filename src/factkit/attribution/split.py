"""The second half of a quotation that its attribution splits: `"...," Weiss said, "..."`."""

from bisect import bisect_left

from factkit.attribution.model import Answer, Question, Said
from factkit.attribution.reports import cues_in, next_reports
from factkit.attribution.scene import MARK, STOP, Scene


def find_split(question: Question) -> Answer | None:
    """`"...," Weiss said, "..."`: nothing but the first half's attribution stands between."""
    scene, at, number = question.scene, question.at, question.number - 1
    if number < scene.first_quotation:
        return None
    before, said = scene.place_of(number), question.settled.get(number)
    if said is None or not _lies_between(scene, said, before, at):
        return None
    if _opens_anew(scene, before, at) or not _is_only_attribution(question, said, before, at):
        return None
    return Answer(said.source, said.cue, number)


def _lies_between(scene: Scene, said: Said, first: int, last: int) -> bool:
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


def _is_only_attribution(question: Question, said: Said, first: int, last: int) -> bool:
    """Return whether no second report and no new clause follows the attribution."""
    scene = question.scene
    if scene.kinds[last - 1] == STOP:
        return True
    if _reports_again(question, said, first, last):
        return False
    return scene.kinds[last - 1] == MARK or scene.words[last - 1] in {"and", "but", "that"}


def _reports_again(question: Question, said: Said, first: int, last: int) -> bool:
    """Return whether a second report stands between two quotations."""
    scene, cue = question.scene, said.cue.start if said.cue is not None else -1
    behind = first + 2 if scene.kinds[first + 1] == STOP else first + 1
    verbs = cues_in(scene, behind, last)
    if all(scene.starts[verb] == cue for verb in verbs):  # as nearly always
        return False
    return any(
        first < report.subject.first and report.verb < last and scene.starts[report.verb] != cue
        for report in next_reports(question, behind)
    )
