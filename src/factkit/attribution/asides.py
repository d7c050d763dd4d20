"""Asides: what stands between a subject and its verb: `Weiss, the minister, said`."""

from itertools import pairwise

from factkit.attribution.behind import PAPERS, phrase_starting_at
from factkit.attribution.scene import DASHES, QUOTE, STOP, WORD, Phrase, Scene
from factkit.attribution.verbs import CUES
from factkit.attribution.words import PRONOUNS, ends_share, is_small, tells_who
from factkit.lexicon import words as word_list

MAX_ASIDE = 40
"""Tokens of the longest aside."""
TOWN_LINKS = frozenset(("at", "from", "in", "near", "of", "outside", "to"))
MAX_TERM = 40
"""Characters of the longest quotation that may stand inside an aside."""
SPEAKING = frozenset(
    ("appearing", "campaigning", "corroborating", "reacting", "speaking", "talking", "testifying")
)
"""What one does when one says something."""
SIGNED = frozenset(("conveyed", "issued", "read", "released", "signed"))
SETTINGS = frozenset(("after", "at", "during", "from", "in", "of", "on", "speaking", "while"))
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
        if whole >= 0:
            return whole
        opening = opening_of(scene, at, mark)
        if scene.words[at - 1] == ")" and not tells_who(scene.words[opening]):
            return opening_of(scene, at - 1, "(")  # `After May, Weiss (Harbour Party), | said`
        return opening
    return at


def _opening_by_apposition(scene: Scene, at: int) -> int:
    """``Weiss, editor of the Varna paper, Glas, | said``: the phrase that opens the sentence."""
    words, kinds, first = scene.words, scene.kinds, at
    low = max(at - MAX_ASIDE, 0)
    while first > low and kinds[first - 1] < QUOTE:
        first -= 1
    opening = None if _is_participle(scene, first) else phrase_starting_at(scene, first)
    opening = opening or _behind_setting(scene, first, at)
    if opening is None:
        return -1
    comma = opening.last + 1
    if words[comma] == "(":
        comma = next((i + 1 for i in range(comma, at) if words[i] == ")"), comma)
    if comma >= at or words[comma] != ",":
        return -1
    behind = words[comma + 1]
    if _tells_signed(words[comma:at]):
        return opening.last  # `Weiss, in a statement signed by her aide, Roa, | said`
    if not scene.capitals[opening.last]:
        return opening.last if behind in {"who", "whose"} else -1
    return opening.last if behind in APPOSITION_OPENERS or behind.isdigit() else -1


def _tells_signed(aside: list[str]) -> bool:
    """Return whether an aside tells of a paper that somebody signed: `, in a statement signed`."""
    if SIGNED.isdisjoint(aside):
        return False
    return any(one in PAPERS and other in SIGNED for one, other in pairwise(aside))


def _is_participle(scene: Scene, first: int) -> bool:
    """Tell `Reacting, the mayor, Anna Weiss, said` from `Sterling, the mayor, said`."""
    word = scene.words[first]
    return word in SPEAKING or CUES.get(word) == "participle"


def _behind_setting(scene: Scene, first: int, last: int) -> Phrase | None:
    """Return the phrase behind the first comma: ``On Monday, | Weiss, editor of Glas, said``."""
    comma = next((i for i in range(first, last) if scene.words[i] == ","), last)
    return phrase_starting_at(scene, comma + 1) if comma + 1 < last else None


def opening_of(scene: Scene, at: int, mark: str) -> int:
    """Return the place before the mark that opens the aside which closes at ``at``.

    Where what stands there is no subject yet, it goes on left: ``Weiss, 52, of Varna, said``, and
    so it does from a town: ``Weiss, during a walk in Varna, Ohio, said``.
    """
    town = -1
    for index in range(at - 1, max(at - MAX_ASIDE, 0), -1):
        word, size = scene.words[index], scene.ends[index] - scene.starts[index]
        if scene.kinds[index] == STOP or size > MAX_TERM or word in {";", ":"}:
            return town
        if word == mark and town >= 0 and scene.words[index + 1] in SETTINGS:
            return index - 1
        if word == mark and town < 0 and _can_end(scene, index - 1):
            if is_town(scene, index - 1):
                town = index - 1
            elif not _goes_on(scene, index):
                return index - 1
    return town


def is_town(scene: Scene, at: int) -> bool:
    """Return whether a town ends here, with its state behind the comma: ``in Varna, Ohio``."""
    state = at + 2
    if scene.words[at + 1] != "," or not (scene.capitals[at] and scene.capitals[state]):
        return False
    while scene.capitals[state]:
        state += 1
    if scene.words[state] not in {",", "and"}:
        return False
    while scene.capitals[at] and scene.words[at] not in TOWN_LINKS:
        at -= 1
    return scene.words[at] in TOWN_LINKS


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
    if scene.kinds[at] != WORD:
        return False
    return word in PRONOUNS or not is_small(scene, at) or ends_share(scene, at)
