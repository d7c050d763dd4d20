"""The subject of a clause: the noun phrase that opens it."""

from factkit.attribution.asides import is_town
from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.scene import STOP, WORD, Phrase, Scene
from factkit.attribution.words import DETERMINERS, PRONOUNS, is_adverb, tells_who
from factkit.lexicon import words as word_list

SUBORDINATORS = word_list("subordinators")
OPENING_ADVERBS = frozenset(("later", "meanwhile", "now", "so", "still", "then", "thus", "yet"))
RELATIVES = frozenset(("who", "which"))
CLAUSE_OPENERS = frozenset(
    (",", ":", ";", "-", "--", "—", "–", ")", "and", "but", "as", "while", "when")
)
BEHIND_NOUN = frozenset(("after", "at", "for", "from", "in", "of", "on", "since", "with"))
BEHIND_PARTICIPLE = DETERMINERS | {
    ",", "about", "as", "at", "for", "from", "himself", "herself", "in", "into", "on", "out", "to",
    "up", "with",
}  # fmt: skip
"""Words that tell `Walking to` and `Calling the` from a name in -ing."""


def clause_subject(scene: Scene, start: int, at: int) -> Phrase | None:
    """Return the subject of the clause that holds ``at``: the last noun phrase that opens one.

    What stands between two commas is an aside, `The bank fell, its third fall, and | said`, unless
    nothing else can be the subject: `On Monday, Weiss, the mayor, laughed and | said`.
    """
    aside = None
    for index in range(at - 1, start - 1, -1):
        if _opens_clause(scene, start, index):
            subject = phrase_starting_at(scene, index)
            if subject is not None and _takes_verb(scene, subject, at):
                if not _is_aside(scene, subject, at):
                    return subject
                aside = subject
    return aside


def _is_aside(scene: Scene, phrase: Phrase, at: int) -> bool:
    """Return whether commas stand before a phrase and behind it: `, its third fall since May,`."""
    if scene.words[phrase.first - 1] != ",":
        return False
    behind = scene.words[phrase.last + 1]
    return behind == "," or (behind in BEHIND_NOUN and "," in scene.words[phrase.last : at])


def _opens_clause(scene: Scene, start: int, index: int) -> bool:
    word = scene.words[index]
    if scene.kinds[index] != WORD or word in SUBORDINATORS or word in RELATIVES:
        return False
    if index == start:
        return not (word.endswith("ing") and scene.words[index + 1] in BEHIND_PARTICIPLE)
    opener = index == start + 1 and scene.words[start] in OPENING_ADVERBS
    if not (opener or scene.words[index - 1] in CLAUSE_OPENERS) or _is_state(scene, index):
        return False
    return scene.capitals[index] or word in DETERMINERS or word in PRONOUNS


def _is_state(scene: Scene, at: int) -> bool:
    """Tell `in Varna, | Ohio, and said` from `in Varna, | Weiss and Oduya came`."""
    if not scene.capitals[at] or not is_town(scene, at - 2):
        return False
    behind = at + 1 if scene.words[at + 1] != "," else at + 2
    return scene.words[behind] == "and" and not scene.capitals[behind + 1]


def _takes_verb(scene: Scene, subject: Phrase, at: int) -> bool:
    """Return whether a verb may follow the phrase: a small word that is no preposition."""
    behind = subject.last + 1
    while behind < at and is_adverb(scene, behind) and scene.words[behind] != "to":
        behind += 1
    behind = min(behind, at)
    if scene.words[behind] in {",", "("}:  # `Weiss, who ..., went on`
        opens = scene.kinds[subject.first - 1] == STOP and tells_who(scene.words[subject.last])
        return opens or scene.capitals[subject.last]
    return scene.kinds[behind] == WORD and not scene.capitals[behind]
