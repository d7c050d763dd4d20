"""Noun phrases read from their last word: `a spokesman for the harbour board | said`."""

from factkit.attribution.asides import skip_aside
from factkit.attribution.scene import MARK, MAX_WORDS, STOP, WORD, Phrase, Scene
from factkit.attribution.words import (
    BREAKING,
    DETERMINERS,
    DOCUMENT_NOUNS,
    LINKS,
    PARTICLES,
    PERSON_NOUNS,
    PRONOUNS,
    RELATED,
    ends_share,
    is_adverb,
    is_calendar,
    is_finite_cue,
    is_in_name,
    is_inside_name,
    is_name,
    is_noun,
    is_possessive,
    is_small,
    is_then,
    tells_who,
)
from factkit.layers.names import GENERATIONS

MAX_LINKS = 4
"""Phrases that may hang on one another: `a spokesman for the head of the board of ...`."""
ENDS_CLAUSE = frozenset(
    ("and", "as", "because", "but", "if", "that", "what", "when", "where", "while")
)
TIES = frozenset(("speaking", "talking", "writing", "familiar", "close"))
CURRENCIES = frozenset("$€£¥")
PLACING = frozenset(
    ["across", "along", "around", "behind", "by", "in", "inside", "near", "of", "outside", "to",
     "with"]
)  # fmt: skip
PARTICIPLES = frozenset(("given", "held", "led", "made", "run", "seen", "sent", "written"))
COUNTED = frozenset(("two", "three", "four", "five"))
"""Who was told of before: `the two | said`."""
ADJUNCTS = frozenset(("in", "on", "at", "during", "to", "from"))


def subject_before(scene: Scene, verb: int) -> Phrase | None:
    """Return the noun phrase that is the subject of the verb at ``verb``, standing before it."""
    return subject_up_to(scene, skip_adverbs(scene, verb - 1))


def subject_up_to(scene: Scene, at: int) -> Phrase | None:
    """Return the subject that ends at ``at``, or in front of an aside that ends there."""
    if scene.kinds[at] == MARK:
        at = skip_aside(scene, at)
        at = skip_aside(scene, at) if scene.words[at] == ")" else at
        at = skip_adverbs(scene, at)
    if scene.words[at] in GENERATIONS and scene.words[at - 1] == ",":
        at -= len(",x")  # `Weiss, Jr. | said`
    subject = phrase_ending_at(scene, at)
    if subject is None or scene.kinds[subject.first - 1] != WORD:
        return subject
    return _before_relative(scene, subject) or subject


def _before_relative(scene: Scene, phrase: Phrase) -> Phrase | None:
    """Return who `who` stands for: `an officer who asked not to be named | said`."""
    for at in range(phrase.first - 1, max(phrase.first - MAX_WORDS, 0), -1):
        word = scene.words[at]
        if word in CURRENCIES or (word == "," and scene.words[at + 1].isdigit()):
            continue
        if word == "who" and scene.words[at - 1] == ",":
            return (
                Phrase(at, at) if at < phrase.first - 1 and _is_small_noun(scene, phrase) else None
            )
        if scene.kinds[at] != WORD or word in ENDS_CLAUSE:
            return None
        if word == "who":
            return phrase_ending_at(scene, at - 1) if at < phrase.first - 1 else None
    return None


def _is_small_noun(scene: Scene, phrase: Phrase) -> bool:
    return not scene.capitals[phrase.last] and scene.words[phrase.last] not in PRONOUNS


def skip_adverbs(scene: Scene, at: int) -> int:
    """Step left over adverbs, auxiliaries and the day: ``Weiss on Monday also | said``."""
    while is_adverb(scene, at):
        at -= 1
    return at


def phrase_ending_at(
    scene: Scene, last: int, *, possessive: bool = False, depth: int = MAX_LINKS
) -> Phrase | None:
    """Return the noun phrase whose last word is at ``last``; a possessive only where asked for.

    ``depth`` is how many phrases may still be tied to it from the left.
    """
    word = scene.words[last]
    if word in PRONOUNS:
        return Phrase(last, last)
    if word in COUNTED and scene.words[last - 1] == "the" and scene.words[last - 2] not in LINKS:
        return Phrase(last - 1, last)
    if ends_share(scene, last):
        return Phrase(last - 2, last)
    if scene.kinds[last] != WORD or is_small(scene, last) or not depth:
        return None
    if is_possessive(word) and not possessive:
        return None
    first = _first_of(scene, last, depth)
    if scene.kinds[first - 1] != WORD:
        return Phrase(_without_loose_words(scene, first, last), last)
    head = _head_before(scene, first, 0 if possessive else depth - 1)
    if head is not None:
        told = phrase_ending_at(scene, head, depth=depth - 1)
        is_written = told is not None and scene.words[head] in DOCUMENT_NOUNS
        return Phrase(told.first, last) if told and is_written else told
    first = _without_loose_words(scene, first, last)
    return Phrase(_joined(scene, first, depth), last)


def _joined(scene: Scene, first: int, depth: int) -> int:
    """Go on left of `and` to a second name or title: ``Weiss and | Oduya said``."""
    if scene.words[first - 1] != "and":
        return first
    titled = scene.words[first - 2] in PERSON_NOUNS
    if not titled and not is_name(scene, first - 2):
        return first
    left = phrase_ending_at(scene, first - 2, depth=depth - 1)
    named = scene.capitals[first] or scene.capitals[first + 1]
    if left is None or not (titled or named):
        return first
    opens = left.first == 0 or scene.kinds[left.first - 1] != WORD
    return left.first if opens else first


def _first_of(scene: Scene, last: int, depth: int) -> int:
    """Go left from the last word to the article, or to what cannot be in the phrase."""
    first = last
    for at in range(last - 1, max(last - MAX_WORDS, 0) - 1, -1):
        word = scene.words[at]
        if scene.kinds[at] != WORD and not is_inside_name(scene, at):
            break
        if word not in BREAKING and (scene.capitals[at] or not word.endswith("ed")):
            first = at
            continue
        if word in DETERMINERS and not is_in_name(scene, at):
            return _linked(scene, at, depth)
        if word in LINKS:
            if _ties(scene, at):
                continue
            break
        if is_small(scene, at) and word not in PARTICLES and not is_then(scene, at):
            break
        if is_calendar(scene, at) or is_finite_cue(scene, at) or _is_related(scene, at):
            break
        if word.endswith("ed") and _is_verb_of(scene, at):
            break
        first = at
    return first


def _is_related(scene: Scene, at: int) -> bool:
    """Return whether a clause about a noun begins behind it: ``a move | Ankara described``."""
    return scene.words[at] in RELATED and not scene.capitals[at] and scene.capitals[at + 1]


def _ties(scene: Scene, link: int) -> bool:
    """Return whether a preposition ties two nouns: a name or person stands on either side."""
    if not link or not is_noun(scene, link - 1):
        return False
    if scene.capitals[link + 1] or tells_who(scene.words[link - 1]):
        return True
    return tells_who(scene.words[link + 1]) and scene.capitals[link + 2]


def _is_verb_of(scene: Scene, at: int) -> bool:
    """Tell ``the rally | denounced Mayor Weiss`` from ``the retired Mayor Weiss``."""
    small = not scene.capitals[at] and scene.capitals[at + 1]
    return small and tells_who(scene.words[at - 1])


def _head_before(scene: Scene, first: int, depth: int) -> int | None:
    """Return the noun that the phrase from ``first`` hangs on and tells more about.

    ``an officer speaking to the paper | said``, ``Weiss in an interview | said``. Without ``depth``
    it is none further off: in ``the board liked Weiss's claim`` it is no subject.
    """
    words = scene.words
    for at in (first - 1, first - 2):
        if at > 0 and words[at] in TIES:
            return at - 1
    noun = _noun_tied(scene, first, depth) if depth else None
    if noun is not None:
        return noun
    named = is_name(scene, first - 2) and not is_calendar(scene, first - 2)
    named = named or words[first - 2] in {"he", "she", "they"}
    return first - 2 if named and words[first - 1] in ADJUNCTS else None


def _noun_tied(scene: Scene, first: int, depth: int) -> int | None:
    """Return the noun that opens its sentence, a participle or place behind it.

    ``Campaigners fighting | the scheme said``, ``Farmers along | the river said``, ``A man accused
    of stealing | a car said``, ``A report issued by | the board said``
    """
    at = first - 1
    while scene.words[at] in PLACING or _is_participle(scene, at):
        at -= 1
    is_written = scene.words[first - 1] == "by" and scene.words[at] in DOCUMENT_NOUNS
    if at == first - 1 or not (is_written or tells_who(scene.words[at])):
        return None
    phrase = phrase_ending_at(scene, at, depth=depth)
    opens = phrase is not None and scene.kinds[phrase.first - 1] == STOP
    return at if opens else None


def _is_participle(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    return not scene.capitals[at] and (word.endswith(("ed", "ing")) or word in PARTICIPLES)


def _linked(scene: Scene, article: int, depth: int) -> int:
    """Go on left of a preposition: ``a spokesman for | the ministry``."""
    if article < 2 or scene.words[article - 1] not in LINKS:
        return article
    if scene.words[article - 2] == "one" and scene.words[article - 1] == "of":
        return _linked(scene, article - 2, depth - 1) if depth else article
    if not is_noun(scene, article - 2):
        return article
    before = phrase_ending_at(scene, article - 2, depth=depth - 1)
    if before is None or not (before.first < article - 2 or tells_who(scene.words[article - 2])):
        return article
    return before.first


def _without_loose_words(scene: Scene, first: int, last: int) -> int:
    """Cut verbs and the like before a name: ``after winning | Weiss said``."""
    words, capitals = scene.words, scene.capitals
    if not capitals[last] or words[first] in DETERMINERS or capitals[first]:
        return first
    while first < last and not capitals[first] and words[first].endswith(("ing", "ed")):
        first += 1
    return first
