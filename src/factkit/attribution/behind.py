"""Noun phrases read from their first word: `said | a spokesman for the harbour board`."""

from factkit.attribution.scene import MAX_WORDS, QUOTE, STOP, WORD, Phrase, Scene
from factkit.attribution.words import (
    BREAKING,
    DETERMINERS,
    FUNCTION_WORDS,
    LINKS,
    PRONOUNS,
    continues_name,
    ends_like_adverb,
    is_calendar,
    is_finite_cue,
    is_inside_name,
    is_last_name,
    is_name,
    is_noun,
    is_possessive,
    is_small,
    is_then,
    tells_who,
)
from factkit.lexicon import lines
from factkit.lexicon import words as word_list

LONGEST_PHRASE = MAX_WORDS + 4
"""Tokens of the longest phrase that is read from its first word: `one of` and an aside included."""
WHERE_FROM = frozenset(("from", "in", "at", "with"))
OBJECTS = frozenset(("him", "her", "them"))
TIED_BY = frozenset(("close", "familiar"))
"""Behind these a link ties more to a noun: `a person close | to the talks`."""
QUALIFYING = frozenset(("fellow", "rival", "veteran", "volunteer"))
WHEN = frozenset(("again", "later", "soon", "today", "tonight", "tomorrow", "yesterday"))
"""Adverbs that end a phrase: ``a Clinton campaign official | later``."""
MAX_SMALL = 3
"""Small words of a role in front of a name."""
PASTS = word_list("irregular_pasts")
PARENTS = word_list("parents")
CHILDREN = frozenset(line.partition(" = ")[0] for line in lines("number_words"))
TITLES = word_list("title_words")
PAPERS = word_list("papers")


def phrase_starting_at(scene: Scene, first: int) -> Phrase | None:
    """Return the noun phrase whose first word is at ``first``."""
    word = scene.words[first]
    if word == "one" and scene.words[first + 1] == "of":
        return _one_of(scene, first)
    if word == "the" and scene.words[first + 1] in {"other", "others"}:
        return Phrase(first, first + 1) if not is_noun(scene, first + 2) else None
    if word in PRONOUNS and not (word in DETERMINERS and is_noun(scene, first + 1)):
        return Phrase(first, first)
    if scene.kinds[first] != WORD or (word not in DETERMINERS and _opens_none(scene, first)):
        return None
    last = first
    while last + 1 < first + MAX_WORDS:
        if _goes_on(scene, first, last + 1):
            last += 1
        elif _is_aside_of_title(scene, last + 1):
            last += len("(x)")
        else:
            break
    if scene.words[last] in DETERMINERS or scene.words[last] in LINKS:
        is_whole = is_last_name(scene, last) or _counts_children(scene, last - 1)
        return Phrase(first, last) if is_whole else None
    return Phrase(first, last)


def _counts_children(scene: Scene, at: int) -> bool:
    """Return whether somebody is told of by the children: `the father | of five`."""
    words = scene.words
    if words[at] != "of" or words[at - 1] not in PARENTS:
        return False
    return words[at + 1] in CHILDREN and words[at + 1 : at + 3] != ["one", "of"]


def _is_aside_of_title(scene: Scene, at: int) -> bool:
    """Return whether a word in brackets parts a title from a name: `Inspector | (crime) Weiss`."""
    if scene.words[at] != "(" or scene.words[at + 2 : at + 3] != [")"]:
        return False
    title = scene.words[at - 1]
    is_title = title in TITLES or tells_who(title)
    return is_title and scene.capitals[at + 3] and not is_calendar(scene, at + 3)


def object_at(scene: Scene, first: int) -> Phrase | None:
    """Return the object whose first word is at ``first``; `her` where nothing is hers."""
    word = scene.words[first]
    if word not in OBJECTS:
        return phrase_starting_at(scene, first)
    is_hers = scene.kinds[first + 1] == QUOTE or is_noun(scene, first + 1)
    return phrase_starting_at(scene, first) if word == "her" and is_hers else Phrase(first, first)


def _one_of(scene: Scene, first: int) -> Phrase | None:
    """``one of them``, ``one of the sailors``."""
    if scene.words[first + 2] in {"them", "us"}:
        return Phrase(first, first + 2)
    others = phrase_starting_at(scene, first + 2) if scene.words[first + 2] != "one" else None
    return Phrase(first, others.last) if others is not None else None


def _opens_none(scene: Scene, first: int) -> bool:
    """Return whether a day, a verb or an adverb stands here, or a function word that is no name."""
    word = scene.words[first]
    if is_calendar(scene, first):
        return not scene.capitals[first + 1]
    if scene.capitals[first]:
        return word in FUNCTION_WORDS and is_small(scene, first)
    return word in FUNCTION_WORDS or is_finite_cue(scene, first) or ends_like_adverb(word)


def _goes_on(scene: Scene, first: int, at: int) -> bool:
    """Return whether the phrase that reaches to ``at`` holds that word too."""
    if scene.kinds[at] != WORD:
        return is_inside_name(scene, at)
    word, before = scene.words[at], scene.words[at - 1]
    if scene.capitals[at] and word not in BREAKING:
        return True
    if is_finite_cue(scene, at) or (is_calendar(scene, at) and before not in DETERMINERS):
        return False
    if (word in LINKS or word == "and") and not is_last_name(scene, at):
        return _link_goes_on(scene, at) or _tells_which(scene, first, at)
    if scene.capitals[at] or continues_name(word):
        return True
    if word in FUNCTION_WORDS:
        return (word in DETERMINERS and before in LINKS) or is_then(scene, at)
    if ends_like_adverb(word) or word in WHEN:
        return False
    if is_name(scene, at - 1) and not is_possessive(before) and not is_calendar(scene, at - 1):
        return _is_role_before_name(scene, at) or _is_head(scene, first, at)
    if not word.endswith("ed") and word not in PASTS:
        return True
    is_verb = before not in DETERMINERS and _closes_clause(scene, at + 1)
    return not (is_verb or tells_who(before))


def _closes_clause(scene: Scene, at: int) -> bool:
    """Return whether no noun follows: `his face | darted from`, not `the long retired mayor`."""
    return scene.kinds[at] != WORD or scene.words[at] in FUNCTION_WORDS


def _is_head(scene: Scene, first: int, at: int) -> bool:
    """Return whether a name before it tells which: ``the Florida | senator``, ``| state senator``.

    Where no article opens the phrase, a plural may stand behind one word: ``Florida | senators``.
    """
    index = at - 1
    while index > first and scene.capitals[index]:
        index -= 1
    word = scene.words[at]
    if scene.capitals[index] and scene.words[index] not in DETERMINERS:
        alone = first == at - 1 and scene.kinds[first - 1] == STOP
        return alone and word.endswith("s") and tells_who(word)
    while index > first and _qualifies(scene, index):
        index -= 1
    if scene.words[index] not in DETERMINERS:
        return False
    return tells_who(word) or (is_noun(scene, at) and tells_who(scene.words[at + 1]))


def _qualifies(scene: Scene, at: int) -> bool:
    """Return whether a small word tells of a head behind: ``a | former Manchester United player``.

    One that tells a person is the head itself: ``a | spokesman Juan Roa``, but ``a | veteran``.
    """
    word = scene.words[at]
    return word in QUALIFYING or (is_noun(scene, at) and not tells_who(word))


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
        if tells_who(scene.words[at - 1]):
            is_both = tells_who(scene.words[at + 1]) and scene.words[at + 2] == ","
            return is_both or _is_role_before_name(scene, at)
        return is_name(scene, at - 1) and _and_goes_on(scene, at)
    if scene.words[at - 1] in TIED_BY:
        return True
    if not is_name(scene, at + 1):
        is_article = scene.words[at + 1] in {"the", "a", "an"}
        return (word in {"of", "for"} and is_article) or _counts_children(scene, at)
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
    """``Weiss | campaign manager Oduya``, ``| and chief engineer Oduya``: before a name."""
    small = 0
    for index in range(at + 1, at + MAX_WORDS):
        if scene.words[index] == "and" and tells_who(scene.words[index - 1]):
            small = 0
        elif scene.kinds[index] != WORD or scene.words[index] in FUNCTION_WORDS:
            return False
        elif scene.capitals[index]:
            return True
        else:
            small += 1
        if small == MAX_SMALL:
            return False
    return False
