"""Nouns that say whose words are quoted: `according to Weiss`, `her claim that "..."`."""

from factkit.attribution.before import phrase_ending_at
from factkit.attribution.behind import OBJECTS, object_at, phrase_starting_at
from factkit.attribution.clauses import is_plain
from factkit.attribution.model import Answer, Question
from factkit.attribution.scene import QUOTE, REACH, WORD, Phrase, Scene
from factkit.attribution.words import DETERMINERS, FINITE_CUES, is_possessive, tells_who
from factkit.lexicon import words as word_list
from factkit.spans import Extent

CUE_NOUNS = word_list("cue_nouns")
NOUNS_BEHIND = frozenset(
    ("claim", "claims", "comment", "comments", "joke", "line", "message", "promise", "quip",
     "quote", "rant", "remark", "remarks", "retort", "speech", "taunt", "tweet", "warning")
)  # fmt: skip
"""Nouns that bring in words in front of them: `her "..." remark`."""
PASSING_ON = frozenset(("citing", "quoting"))
COMING = frozenset(("came", "comes"))
MAX_COMING = 6
"""Tokens between `came` and `from`: `came the short reply from Weiss`."""
OWNERS = frozenset(("his", "her", "their"))
WORDS = ("words", "estimation", "eyes", "opinion", "reckoning", "view")
NOUN_CUES = CUE_NOUNS | NOUNS_BEHIND | COMING
MAX_NOUN_CUE = 14
"""Tokens that may stand between such a noun and its quotation."""


def find_according_to(question: Question) -> Answer | None:
    """`According to Weiss, ...`: the same sentence names its source outright."""
    scene = question.scene
    for at in _places_around(question, "according"):
        if scene.words[at + 1] == "to":
            subject = object_at(scene, at + 2)
            if subject is not None and not _is_plan(scene, subject):
                if at > question.at and _is_told(question):
                    return None
                quoted = _quoted_by(scene, subject.last + 1) or subject
                return Answer(scene.extent(*quoted), scene.extent(at, at + 1))
    return None


def _is_told(question: Question) -> bool:
    """Return whether another says it: `Weiss told them it was "...", according to two of them`."""
    report = question.reported
    if report is None or question.scene.words[report.verb] not in FINITE_CUES:
        return False
    return is_plain(question, report)


def _quoted_by(scene: Scene, behind: int) -> Phrase | None:
    """Return whom a source only passes on: `According to the paper, citing | Weiss`."""
    if scene.words[behind] != "," or scene.words[behind + 1] not in PASSING_ON:
        return None
    return phrase_starting_at(scene, behind + 2)


def _is_plan(scene: Scene, subject: Phrase) -> bool:
    """Return whether a phrase is one bare noun: `according to plan`, `according to legend`."""
    first, last = subject
    word = scene.words[first]
    bare = first == last and not scene.capitals[first] and word not in OBJECTS
    return bare and not word.endswith("s")


def find_in_words(question: Question) -> Answer | None:
    """`In Weiss's words, "..."`, `in the words of Weiss`: the sentence says whose they are.

    So does a view, where nobody reports: `In her view, the lock is "a joke"`.
    """
    for noun in WORDS if question.reported is None else WORDS[:1]:
        for at in _places_around(question, noun):
            if at >= question.first + 2 and (answer := _whose(question, at)) is not None:
                return answer
    return None


def _whose(question: Question, at: int) -> Answer | None:
    """Return whose words or view a noun tells: not `with tears in his eyes`."""
    scene = question.scene
    if scene.words[at - 2 : at] == ["in", "the"] and scene.words[at + 1] == "of":
        subject = phrase_starting_at(scene, at + 2)
        return Answer(scene.extent(*subject), scene.extent(at, at)) if subject else None
    owner = _owner(scene, question.first, at) if scene.words[at] != "eyes" else None
    if owner is not None and scene.words[owner.first - 1] == "in":
        return _possessed(scene, owner, at)
    return None


def _places_around(question: Question, word: str) -> list[int]:
    """Return where a word stands in the sentence of the quotation, but not at its end."""
    low = max(question.first, question.at - REACH)
    high = min(question.last - 1, question.at + REACH)
    nearby = question.scene.words[low:high]
    if word not in nearby:
        return []
    return [low + at for at, other in enumerate(nearby) if other == word]


def find_noun_cue(question: Question) -> Answer | None:
    """`her claim that "..."`, `Weiss's "..." remark`: a noun says that somebody spoke."""
    scene, at, first = question.scene, question.at, question.first
    if scene.words[at + 1] in COMING and (answer := _from_whom(question)):
        return answer
    if scene.words[at + 1] in NOUNS_BEHIND:
        owner = _owner(scene, first, at)
        return _possessed(scene, owner, at + 1) if owner else None
    for index in range(at - 1, max(first, at - MAX_NOUN_CUE), -1):
        word = scene.words[index]
        if scene.kinds[index] == QUOTE or word in {",", ";"}:
            return None
        if word in CUE_NOUNS:
            owner = _owner(scene, first, index)
            return _possessed(scene, owner, index) if owner else None
    return None


def _from_whom(question: Question) -> Answer | None:
    """`"...," came a cry from | the crowd`: whoever it came from."""
    scene, cue = question.scene, question.at + 1
    for at in range(cue + 1, min(cue + MAX_COMING, question.last)):
        if scene.words[at] == "from":
            subject = phrase_starting_at(scene, at + 1)
            return Answer(scene.extent(*subject), scene.extent(cue, cue)) if subject else None
    return None


def _owner(scene: Scene, first: int, noun: int) -> Phrase | None:
    """Return who `her patient claim` or `Weiss's claim` belongs to."""
    for index in range(noun - 1, max(first, noun - 4) - 1, -1):
        word = scene.words[index]
        if word in OWNERS:
            return Phrase(index, index)
        if is_possessive(word):
            owner = phrase_ending_at(scene, index, possessive=True)
            return _named(scene, owner) if owner and scene.capitals[index] else owner
        if word in {"the", "a", "an"} or scene.kinds[index] != WORD:
            return None
    return None


def _named(scene: Scene, owner: Phrase) -> Phrase:
    """Cut a phrase to the name it ends in: `lists discussing | Mayor Weiss`'s."""
    first, last = owner
    at = last
    while at > first and (scene.capitals[at - 1] or tells_who(scene.words[at - 1])):
        at -= 1
    return Phrase(at - 1 if at > first and scene.words[at - 1] in DETERMINERS else at, last)


def _possessed(scene: Scene, owner: Phrase, noun: int) -> Answer:
    """Return the owner, without its `'s`, as source and the noun as cue."""
    start, end = scene.extent(*owner)
    if is_possessive(scene.words[owner.last]):
        end -= 2 if scene.text[end - 1] in "sS" else 1
    return Answer(Extent(start, end), scene.extent(noun, noun))
