"""Names that a mark sets off from the words: a colon behind them, a dash before."""

from factkit.attribution.adjacent import is_somebody
from factkit.attribution.before import phrase_ending_at
from factkit.attribution.behind import LONGEST_PHRASE, phrase_starting_at
from factkit.attribution.model import Answer, Question
from factkit.attribution.nouns import CUE_NOUNS, OWNERS
from factkit.attribution.scene import DASHES, STOP, Phrase, Scene
from factkit.attribution.words import (
    DETERMINERS,
    FUNCTION_WORDS,
    PARTICLES,
    is_possessive,
    tells_who,
)
from factkit.lexicon import words as word_list

NAME_LINKS = PARTICLES | {"and", "at", "for", "of", "the"}
LABELS = word_list("labels")
NAME_MARKS = DASHES | {":"}


def find_colon(question: Question) -> Answer | None:
    """`Weiss: "..."`: a name, a colon, the quotation."""
    scene, at = question.scene, question.at
    if at < 2 or scene.words[at - 1] != ":":
        return None
    subject = phrase_ending_at(scene, at - 2)
    if subject is None or not _is_label(scene, subject):
        return None
    before = subject.first - 1
    opens = before < question.first or scene.words[before] in DASHES
    if not opens and scene.words[before] == ",":  # `Its director, Weiss: "..."`
        told = phrase_starting_at(scene, question.first)
        opens = told is not None and told.last == before - 1 and tells_who(scene.words[told.last])
    return Answer(scene.extent(*subject), None) if opens else None


def find_label(question: Question) -> Answer | None:
    """`Weiss: The tide is "early"`: a name and a colon open the sentence of a fragment."""
    scene, first = question.scene, question.first
    if ":" not in scene.words[first : first + LONGEST_PHRASE + 1]:
        return None
    subject = phrase_starting_at(scene, first)
    if subject is None or subject.last + 1 >= question.at or scene.words[subject.last + 1] != ":":
        return None
    named = is_somebody(scene, subject) and _is_label(scene, subject)
    return Answer(scene.extent(*subject), None) if named else None


def _is_label(scene: Scene, subject: Phrase) -> bool:
    """Tell `Weiss:` and `The board:` from `Note:` and `The board met Weiss:`."""
    first, last = subject
    if not scene.capitals[last]:
        if scene.words[last] in CUE_NOUNS and _is_owned(scene, subject):
            return False  # `Her answer: "..."` is hers
        is_verb = last > first and scene.words[last].endswith("ed")  # `One raged:`
        return scene.words[first] in DETERMINERS and not is_verb
    return scene.words[last] not in LABELS and all(
        scene.words[at] in NAME_LINKS if scene.words[at] in FUNCTION_WORDS else scene.capitals[at]
        for at in range(first, last)
    )


def _is_owned(scene: Scene, subject: Phrase) -> bool:
    return scene.words[subject.first] in OWNERS or is_possessive(scene.words[subject.last - 1])


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
