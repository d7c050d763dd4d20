"""Classes of words, by which the phrases of a sentence are told apart."""

from factkit.attribution.scene import QUOTE, WORD, Phrase, Scene
from factkit.attribution.verbs import REPORTING
from factkit.layers.name_joints import BRACKETED, TITLES
from factkit.layers.name_words import CALENDAR, DATING, NAMED_DAYS
from factkit.lexicon import words

FUNCTION_WORDS = words("function_words")
PRONOUNS = words("subject_pronouns")
DETERMINERS = words("determiners")
PARTICLES = words("name_particles")
ARABIC_ARTICLES = ("al-", "el-")
ARTICLES = frozenset(("the", "a", "an", "his", "her", "their", "its"))
PERSON_NOUNS = words("person_nouns")
BODY_NOUNS = words("body_words") | words("organisation_words") | words("group_nouns")
NAMES_TOO = NAMED_DAYS | {"will", "march", "mark", "page", "so", "us"}
"""Words that are also names: in capitals and next to a verb they are taken for them."""
AUXILIARIES = words("auxiliaries")
BETWEEN_SUBJECT_AND_VERB = (
    AUXILIARIES
    | {word.replace("'", "’") for word in AUXILIARIES}
    | words("clause_adverbs")
    | CALENDAR
)
HOLIDAYS = frozenset(
    ["ash", "boxing", "christmas", "day", "diwali", "easter", "eid", "eve", "good", "holy",
     "maundy", "palm", "ramadan", "thanksgiving", "whit"]
)  # fmt: skip
FINITE_CUES = frozenset(("said", "told", "says", "tells", "added", "wrote", "asked", "tweeted"))
NOUNS_IN_LY = frozenset(("ally", "assembly", "bully", "elderly", "family"))
MAX_NICKNAME = 24
"""Characters of the longest nickname, marks included."""
BRACKETS = frozenset("()")
DOCUMENT_NOUNS = words("document_nouns")
VOICES = PRONOUNS | DOCUMENT_NOUNS | words("papers") | words("signs") | words("voices")
"""Who and what can say something and is no person or body."""
AGENTIVE = ("ers", "ians", "ist", "ists", "man", "men", "-old", "-olds", "ors", "woman", "women")
"""How words end that tell persons though no list has them."""
LINKS = frozenset(("of", "for", "at", "with", "from", "in", "to", "on"))
"""Prepositions that tie a second noun to the first: `a spokesman for the ministry`."""
POSSESSIVE = frozenset(("'s", "’s", "s'", "s’"))
RELATED = words("related_nouns")
BREAKING = FUNCTION_WORDS | DETERMINERS | CALENDAR | FINITE_CUES | RELATED
"""Words that may break a noun phrase off; any other goes on in it, but for what ends in -ed."""


def is_small(scene: Scene, at: int) -> bool:
    """Return whether a word is a function word; `Will` and `Page` inside a sentence are names."""
    if scene.words[at] not in FUNCTION_WORDS:
        return False
    if not scene.capitals[at] or scene.kinds[at - 1] != WORD:
        return not is_name_too(scene, at)
    return False


def is_then(scene: Scene, at: int) -> bool:
    """Return whether `then` stands within a title: `Moravia's then prime minister`."""
    before = scene.words[at - 1]
    return scene.words[at] == "then" and (before in DETERMINERS or is_possessive(before))


def is_name_too(scene: Scene, at: int) -> bool:
    """Return whether a word such as `Will` is a name here: `Will said`, `Will Page said`."""
    if not scene.capitals[at] or scene.words[at] not in NAMES_TOO:
        return False
    return scene.capitals[at + 1] or REPORTING.get(scene.words[at + 1]) in {"past", "present"}


def is_calendar(scene: Scene, at: int) -> bool:
    """Return whether a word is a day or month; `Theresa May` is neither."""
    word = scene.words[at]
    if word not in CALENDAR:
        return False
    if not scene.capitals[at] or word not in NAMES_TOO or scene.words[at - 1] in DATING:
        return True
    if scene.words[at + 1].isdigit():  # `Weiss June 5 said`
        return True
    return not (is_name(scene, at - 1) or is_name_too(scene, at))


def is_name(scene: Scene, at: int) -> bool:
    """Return whether a token is capitalised and not only because it opens a sentence."""
    if not scene.capitals[at]:
        return False
    word = scene.words[at]
    return word not in FUNCTION_WORDS and word not in PRONOUNS


def is_in_name(scene: Scene, at: int) -> bool:
    """Return whether a determiner is part of a name: ``a | No 10 source``."""
    inside = scene.capitals[at] and scene.kinds[at - 1] == WORD
    return inside and (scene.words[at] not in {"the", "an"} or is_last_name(scene, at))


def is_last_name(scene: Scene, at: int) -> bool:
    """Return whether a small word ends a name: ``Le Van | An said``, no ``Roa In Varna``."""
    if not (scene.capitals[at] and scene.capitals[at - 1]):
        return False
    return scene.kinds[at + 1] != WORD or scene.words[at + 1] in REPORTING


def is_possessive(word: str) -> bool:
    """Return whether a word ends in ``'s`` or ``s'``."""
    return word[-2:] in POSSESSIVE


def is_holiday(scene: Scene, at: int) -> bool:
    """Return whether a word is of a holiday: `on | Good Friday`, `on | Christmas Eve`."""
    word, before, behind = scene.words[at], scene.words[at - 1], scene.words[at + 1]
    if word not in HOLIDAYS:
        return False
    return behind in CALENDAR or behind in HOLIDAYS or before in HOLIDAYS or before in DATING


def ends_share(scene: Scene, at: int) -> bool:
    """Return whether a pronoun ends `one of them`, `some of us`."""
    share = scene.words[at] in {"them", "us"} and scene.words[at - 1] == "of"
    return share and scene.words[at - 2] in PRONOUNS


def is_adverb(scene: Scene, at: int) -> bool:
    """Return whether a token may stand between a subject and its verb."""
    word = scene.words[at]
    if not scene.capitals[at]:
        return word in BETWEEN_SUBJECT_AND_VERB or ends_like_adverb(word) or word.isdigit()
    if word in HOLIDAYS:
        return is_holiday(scene, at)
    if word not in BETWEEN_SUBJECT_AND_VERB:
        return False
    inside = scene.capitals[at - 1] and word not in CALENDAR  # `Ocean Now | said`
    is_bearer = word in NAMES_TOO and not scene.words[at + 1].isdigit()
    return not (inside or is_bearer)


def ends_like_adverb(word: str) -> bool:
    """Tell `quickly` from `family`."""
    return word.endswith("ly") and word not in NOUNS_IN_LY


def is_noun(scene: Scene, at: int) -> bool:
    """Return whether a word may be a noun: no function word, day, adverb or form in -ing."""
    word = scene.words[at]
    return (
        scene.kinds[at] == WORD
        and word not in FUNCTION_WORDS
        and word not in CALENDAR
        and not word.endswith("ing")
        and not ends_like_adverb(word)
    )


def tells_who(word: str) -> bool:
    """Return whether a noun says who somebody is: `senators`, `coalition`."""
    return word in PERSON_NOUNS or word in BODY_NOUNS or word.removesuffix("s") in PERSON_NOUNS


def continues_name(word: str) -> bool:
    """Return whether a small word goes on a name: `Anna de Vries`, `Khalid bin Amr al-Hadi`."""
    return word in PARTICLES or word.startswith(ARABIC_ARTICLES)


def is_finite_cue(scene: Scene, at: int) -> bool:
    """Return whether a word can only be a verb that reports: `Weiss said | Oduya told`."""
    return scene.words[at] in FINITE_CUES and not scene.capitals[at]


def is_inside_name(scene: Scene, at: int) -> bool:
    """Return whether a mark or a nickname is in a name: `Ilse "Mouse" Roa`, `AC/DC`, `Orm & Co`."""
    if scene.words[at] in BRACKETS:
        return _is_in_title(scene, at)
    short = scene.kinds[at] == QUOTE and scene.ends[at] - scene.starts[at] < MAX_NICKNAME
    inside = short or scene.words[at] in {"/", "'", "&"}
    return inside and scene.capitals[at - 1] and scene.capitals[at + 1]


def _is_in_title(scene: Scene, at: int) -> bool:
    """Return whether a bracket belongs to a title: `Chief (Mrs) | Weiss said`."""
    opening = at if scene.words[at] == "(" else at - 2
    match scene.words[max(0, opening - 1) : opening + 3]:
        case [title, "(", inside, ")"]:
            return title in TITLES and inside in BRACKETED
    return False


def may_report(scene: Scene, phrase: Phrase) -> bool:
    """Tell `the boatman`, `those asked`, `its report` from `the boat`, which says nothing."""
    first, last = phrase
    named = is_name(scene, first) or is_name_too(scene, first)
    if named or any(scene.capitals[first + 1 : last + 1]):
        return True
    return any(map(_reports, scene.words[first : last + 1]))


def _reports(word: str) -> bool:
    return word in VOICES or tells_who(word) or word.endswith(AGENTIVE)
