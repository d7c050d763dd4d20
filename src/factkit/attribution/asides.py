"""Asides: what stands between a subject and its verb: `Weiss, the minister, said`."""

from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.scene import DASHES, QUOTE, STOP, WORD, Phrase, Scene
from factkit.attribution.words import PRONOUNS, is_small
from factkit.lexicon import words as word_list

MAX_ASIDE = 40
"""Tokens of the longest aside."""
MAX_TERM = 40
"""Characters of the longest quotation that may stand inside an aside."""
APPOSITION_OPENERS = word_list("apposition_openers")


def skip_aside(scene: Scene, at: int) -> int:
    """Step left over what a mark closes between subject and verb: ``Weiss, the minister, | said``.

    Where no subject stands before it, the place is -1.
    """
    mark = scene.words[at]
    if mark == ")":
        return opening_of(scene, at, "(")
    if mark == "," or mark in DASHES:
        whole = _opening_by_apposition(scene, at)
        return whole if whole >= 0 else opening_of(scene, at, mark)
    return at


def _opening_by_apposition(scene: Scene, at: int) -> int:
    """``Weiss, editor of the Varna paper, Glas, | said``: the phrase that opens the sentence."""
    words, first = scene.words, at
    while first and scene.kinds[first - 1] < QUOTE and at - first < MAX_ASIDE:
        first -= 1
    opening = phrase_starting_at(scene, first) or _behind_setting(scene, first, at)
    if opening is None:
        return -1
    comma = opening.last + 1
    if words[comma] == "(":
        comma = next((i + 1 for i in range(comma, at) if words[i] == ")"), comma)
    if comma >= at or words[comma] != ",":
        return -1
    behind = words[comma + 1]
    if not scene.capitals[opening.last]:
        return opening.last if behind in {"who", "whose"} else -1
    return opening.last if behind in APPOSITION_OPENERS or behind.isdigit() else -1


def _behind_setting(scene: Scene, first: int, last: int) -> Phrase | None:
    """Return the phrase behind the first comma: ``On Monday, | Weiss, editor of Glas, said``."""
    comma = next((i for i in range(first, last) if scene.words[i] == ","), last)
    return phrase_starting_at(scene, comma + 1) if comma + 1 < last else None


def opening_of(scene: Scene, at: int, mark: str) -> int:
    """Return the place before the mark that opens the aside which closes at ``at``.

    Where what stands there is no subject yet, it goes on left: ``Weiss, 52, of Varna, said``.
    """
    for index in range(at - 1, max(at - MAX_ASIDE, 0), -1):
        word, size = scene.words[index], scene.ends[index] - scene.starts[index]
        if scene.kinds[index] == STOP or size > MAX_TERM or word in {";", ":"}:
            return -1
        if word == mark and _can_end(scene, index - 1) and not _goes_on(scene, index):
            return index - 1
    return -1


def _goes_on(scene: Scene, at: int) -> bool:
    """Return whether an age or origin stands before a comma: ``Weiss, 52 |, of Varna |, said``."""
    if scene.words[at] != ",":
        return False
    return scene.words[at - 1].isdigit() or _is_origin(scene, at)


def _is_origin(scene: Scene, at: int) -> bool:
    """Return whether the words before ``at`` say where somebody is from: ``, of Varna ,``."""
    for index in range(at - 1, max(at - 6, 0), -1):
        if scene.words[index] == ",":
            return scene.words[index + 1] in {"of", "from", "in"}
        if scene.kinds[index] == STOP:
            return False
    return False


def _can_end(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    if word == ")":
        return True
    return scene.kinds[at] == WORD and (word in PRONOUNS or not is_small(scene, at))
