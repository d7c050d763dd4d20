"""Noun phrases read from their first word: `said | a spokesman for the harbour board`."""

from factkit.attribution.scene import MAX_WORDS, QUOTE, STOP, WORD, Phrase, Scene
from factkit.attribution.words import (
    DETERMINERS,
    FUNCTION_WORDS,
    LINKS,
    PRONOUNS,
    continues_name,
    is_calendar,
    is_finite_cue,
    is_inside_name,
    is_name,
    is_noun,
    is_possessive,
    is_small,
)
from factkit.lexicon import words as word_list

WHERE_FROM = frozenset(("from", "in", "at", "with"))
PAPERS = word_list("papers")


def phrase_starting_at(scene: Scene, first: int) -> Phrase | None:
    """Return the noun phrase whose first word is at ``first``."""
    word = scene.words[first]
    if word in PRONOUNS and not (word in DETERMINERS and is_noun(scene, first + 1)):
        return Phrase(first, first)
    if scene.kinds[first] != WORD or (word not in DETERMINERS and _opens_none(scene, first)):
        return None
    last = first
    while last + 1 < first + MAX_WORDS and _goes_on(scene, first, last + 1):
        last += 1
    if scene.words[last] in DETERMINERS or scene.words[last] in LINKS:
        return None
    return Phrase(first, last)


def _opens_none(scene: Scene, first: int) -> bool:
    """Return whether a function word stands here that is no name."""
    if scene.words[first] not in FUNCTION_WORDS:
        return False
    return not scene.capitals[first] or is_small(scene, first)


def _goes_on(scene: Scene, first: int, at: int) -> bool:
    """Return whether the phrase that reaches to ``at`` holds that word too."""
    if scene.kinds[at] != WORD:
        return is_inside_name(scene, at)
    if is_calendar(scene, at) or is_finite_cue(scene, at):
        return False
    word, before = scene.words[at], scene.words[at - 1]
    if word in LINKS or word == "and":
        return _link_goes_on(scene, at) or _tells_which(scene, first, at)
    if scene.capitals[at] or continues_name(word):
        return True
    if word in FUNCTION_WORDS:
        return word in DETERMINERS and before in LINKS
    if word.endswith("ly"):
        return False
    behind_name = is_name(scene, at - 1) and not is_possessive(before)
    return not behind_name or _is_role_before_name(scene, at)


def _and_goes_on(scene: Scene, at: int) -> bool:
    """Tell `said Weiss | and Oduya.` from `said Weiss | and Oduya agreed`."""
    behind = at + 1
    while scene.capitals[behind]:
        behind += 1
    closed = scene.kinds[behind] in {QUOTE, STOP} or scene.words[behind] == ","
    return behind > at + 1 and closed


def _link_goes_on(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    if word == "and":
        return is_name(scene, at - 1) and _and_goes_on(scene, at)
    if not is_name(scene, at + 1):
        return word in {"of", "for"} and scene.words[at + 1] in {"the", "a", "an"}
    return word in {"of", "for", "at", "with", "from"}


def _tells_which(scene: Scene, first: int, at: int) -> bool:
    """Return whether a link says which one is meant: `a boy | from the mill`."""
    words = scene.words
    return (
        words[first] in {"a", "an", "one"}
        and words[at] in WHERE_FROM
        and words[at + 1] in {"the", "a", "an", "his", "her", "their"}
        and is_noun(scene, at + 2)
        and words[at + 2] not in PAPERS
    )


def _is_role_before_name(scene: Scene, at: int) -> bool:
    """``Weiss | campaign manager Oduya``: small words between two names."""
    for index in range(at + 1, at + 4):
        if scene.kinds[index] != WORD or scene.words[index] in FUNCTION_WORDS:
            return False
        if scene.capitals[index]:
            return True
    return False
