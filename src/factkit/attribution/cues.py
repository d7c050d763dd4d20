"""Cues by their place: words that look like reporting verbs and are nouns or passives there."""

from factkit.attribution.before import subject_before
from factkit.attribution.scene import QUOTE, STOP, WORD, Scene
from factkit.attribution.verbs import JUDGING, REPORTING
from factkit.attribution.words import (
    ARTICLES,
    DETERMINERS,
    POSSESSIVE,
    PRONOUNS,
    RELATED,
    is_adverb,
    is_last_name,
    is_noun,
    tells_who,
)
from factkit.layers.name_words import CALENDAR
from factkit.lexicon import words as word_list

NOUN_LIKE = word_list("noun_like_verbs")
POST_VERBS = word_list("post_verbs")
OBJECTS = DETERMINERS | {"it", "him", "them"}
NAMING = frozenset(("called", "dubbed", "named", "nicknamed", "termed"))
NO_VERB_BEHIND = frozenset(
    ("the", "a", "an", "his", "her", "their", "its", "this", "these", "those", "no", "any",
     "of", "in", "for", "with", "my", "our", "your")
)  # fmt: skip
SAYS_NOTHING = frozenset(("nothing", "little", "goodbye", "so"))
"""Words behind a verb that tell that no words are reported: `Weiss said nothing`."""
PUTTING = frozenset(("put", "puts", "putting"))
PUT_SO = frozenset(("forward", "in", "it", "that", "things", "this"))
"""What is put is said, with one of these behind: `as Weiss put it`."""
ACTIVE_BEHIND = RELATED | {"what", "which", "whom", "that", "as"}
"""Behind them somebody calls something so: `a move | Weiss called "..."`; no `son of Weiss`."""
BE = frozenset(("was", "were", "been", "is", "are", "be", "being"))


def is_noun_here(scene: Scene, verb: int) -> bool:
    """Tell `the claims`, `her calls` from verbs by what stands before and behind them."""
    left, word, behind = scene.words[verb - 1 : verb + 2]
    if left in NO_VERB_BEHIND and not is_last_name(scene, verb - 1):
        return True
    if left[-2:] in POSSESSIVE or behind in SAYS_NOTHING:
        return True
    if left == "to" and word.endswith("s"):  # `replies to queries`
        return True
    if left.isdigit() and scene.words[verb - 2] not in CALENDAR:  # `12 points`
        return True
    if word in POST_VERBS:
        return not _brings_words(scene, verb)
    if word in PUTTING:  # `put his house up for sale`
        return behind not in PUT_SO and scene.kinds[verb + 1] == WORD
    if word in NOUN_LIKE:
        named = scene.capitals[verb - 1] or left in PRONOUNS or is_adverb(scene, verb - 1)
        named = named or (behind in OBJECTS and tells_who(left))  # `her doctor calls it`
        if scene.words[verb - 2] == "the" and scene.kinds[verb - 3] == QUOTE:
            return False  # `"...," the document states`
        opens = scene.kinds[verb - 2] == STOP and behind == ","  # `Cost estimates, he said`
        return opens or not (named or _brings_words(scene, verb))
    return False


def _brings_words(scene: Scene, verb: int) -> bool:
    return scene.kinds[verb + 1] == QUOTE or scene.words[verb + 1] in {"that", ":"}


def is_passive(scene: Scene, verb: int) -> bool:
    """Tell `a film called "..."` from `what Weiss called "..."`, which is active."""
    word, behind = scene.words[verb : verb + 2]
    if word in REPORTING and (scene.capitals[verb - 1] or scene.words[verb - 1] in PRONOUNS):
        return False  # `Weiss said`: nearly always
    if word in REPORTING:
        speaks = word in {"cited", "quoted"} or behind.endswith("ing")  # `can be heard saying`
        return REPORTING[word] == "past" and has_be(scene, verb) and not speaks
    if JUDGING[word] != "past":
        return False
    if has_be(scene, verb):
        return True
    if scene.kinds[verb + 1] != QUOTE and behind not in {"as", "by", ","}:
        return _is_named(scene, verb)
    if behind == "as":
        return False
    subject = subject_before(scene, verb)
    if subject is None or subject.first == 0:
        return subject is None
    if scene.words[subject.last] in {"he", "she", "they", "i", "we"}:
        return False
    return scene.words[subject.first - 1] not in ACTIVE_BEHIND


def _is_named(scene: Scene, verb: int) -> bool:
    """Return whether a noun bears the quoted name: `a tax | called the "..."`."""
    bare = not scene.capitals[verb - 1] and is_noun(scene, verb - 1)
    return bare and scene.words[verb + 1] in {"a", "an", "the"} and names_what_precedes(scene, verb)


def names_what_precedes(scene: Scene, verb: int) -> bool:
    """Return whether a verb that names has only the name behind it: `a tide she | called "..."`."""
    told_as = scene.words[verb + 1] == "as" and scene.words[verb] in JUDGING
    named = verb + 2 if told_as else verb + 1
    if scene.words[named] in ARTICLES:
        named += 1
    return (told_as or scene.words[verb] in NAMING) and scene.kinds[named] == QUOTE


def has_be(scene: Scene, verb: int) -> bool:
    """Return whether a form of `be` stands right before the verb, adverbs aside."""
    for at in range(verb - 1, max(verb - 4, -1), -1):
        if scene.words[at] in BE:
            return True
        if not is_adverb(scene, at):
            return False
    return False
