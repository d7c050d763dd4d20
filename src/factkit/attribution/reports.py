"""Reports: a subject and the verb that says it is speaking."""

from bisect import bisect_left

from factkit.attribution.before import skip_adverbs, subject_before
from factkit.attribution.behind import PAPERS, phrase_starting_at
from factkit.attribution.scene import QUOTE, REACH, STOP, WORD, Phrase, Report, Scene
from factkit.attribution.verbs import CUES, JUDGING, REPORTING
from factkit.attribution.words import DETERMINERS, PRONOUNS, is_adverb, is_possessive
from factkit.lexicon import words as word_list

WEAK = word_list("weak_verbs")
"""Forms that report inside another report: `Weiss said she felt "..."` is said by Weiss."""
NOUN_LIKE = word_list("noun_like_verbs")
POST_VERBS = word_list("post_verbs")
SIGNS = word_list("signs")
NO_VERB_BEHIND = frozenset(
    ("the", "a", "an", "his", "her", "their", "its", "this", "these", "those", "no", "any",
     "of", "in", "for", "with", "my", "our", "your")
)  # fmt: skip
MODALS = frozenset(
    ("will", "would", "could", "can", "may", "might", "did", "didn't", "didn’t", "must",
     "should", "does", "doesn't", "doesn’t", "do", "don't", "don’t")
)  # fmt: skip
SUBORDINATORS = word_list("subordinators")
RELATIVES = frozenset(("who", "which"))
CLAUSE_OPENERS = frozenset(
    (",", ":", ";", "-", "--", "—", "–", ")", "and", "but", "as", "while", "when")
)
TAKES_LISTENER = frozenset(
    ("told", "tells", "reminded", "reminds", "assured", "assures", "informed", "informs", "urged",
     "urges", "warned", "warns", "advised", "advises", "reassured", "reassures", "asked", "asks")
)  # fmt: skip
"""Verbs whose noun behind a comma is who listens: `Weiss, the minister, told reporters`."""
SAYS_NOTHING = frozenset(("nothing", "little", "goodbye", "so"))
"""Words behind a verb that tell that no words are reported: `Weiss said nothing`."""
GROUPS = frozenset(("people", "police", "women", "men", "staff", "management"))
TAKES_BASE = frozenset(("i", "we", "you", "they", "who", "many", "some", "others", "both", "most"))
BE = frozenset(("was", "were", "been", "is", "are", "be", "being"))
NEAR = 12
"""Reports of a sentence that are looked at on either side of a place."""


def report_before(scene: Scene, at: int) -> Report | None:
    """Return the last report of the same sentence whose verb stands before ``at``."""
    found = reports_in(scene, *scene.sentence(at))
    index = bisect_left(found, (at,))
    return found[index - 1] if index else None


def reports_before(scene: Scene, at: int) -> list[Report]:
    """Return the last reports of the same sentence whose verb stands before ``at``."""
    found = reports_in(scene, *scene.sentence(at))
    high = bisect_left(found, (at,))
    return found[max(high - NEAR, 0) : high]


def reports_from(scene: Scene, at: int) -> list[Report]:
    """Return the next reports of the same sentence whose verb stands at ``at`` or behind."""
    found = reports_in(scene, *scene.sentence(at))
    low = bisect_left(found, (at,))
    return found[low : low + NEAR]


def report_at(scene: Scene, at: int) -> Report | None:
    """Return the report whose verb stands at ``at``."""
    if scene.words[at] not in CUES:
        return None
    return next((report for report in reports_from(scene, at) if report.verb == at), None)


def reports_in(scene: Scene, first: int, last: int) -> list[Report]:
    """Return the reports of a sentence in text order; they are looked for only once."""
    if last not in scene.reports:
        scene.reports[last] = _find_reports(scene, first, last)
    return scene.reports[last]


def _find_reports(scene: Scene, first: int, last: int) -> list[Report]:
    words = scene.words
    found: list[Report] = []
    for verb in [at for at in range(first, last) if words[at] in CUES]:
        subject = _subject(scene, max(first, verb - REACH), verb, found)
        if subject is not None:
            found.append(Report(verb, subject, words[verb] not in REPORTING))
    return found


def _subject(scene: Scene, start: int, verb: int, found: list[Report]) -> Phrase | None:
    """Return the subject of the verb; its sentence begins at ``start``.

    ``found`` are the reports of the sentence before it.
    """
    if scene.capitals[verb]:
        return _inverted(scene, verb) if verb == start else None
    if verb == start or _is_noun(scene, verb) or _is_passive(scene, verb):
        return None
    tense = CUES[scene.words[verb]]
    if tense == "participle":
        return _participle_subject(scene, start, verb, found)
    if tense == "base":
        return _base_subject(scene, start, verb, found)
    if scene.words[skip_adverbs(scene, verb - 1)] == "and":  # `laughed and later | said`
        return _joined_subject(scene, start, verb, found)
    if scene.words[verb - 1] == "that" and verb - 2 >= start and _can_relate(scene, verb - 2):
        return Phrase(verb - 1, verb - 1)
    subject = _inverted_behind_comma(scene, verb) or subject_before(scene, verb)
    return subject if subject is not None and _may_speak(scene, start, subject) else None


def _may_speak(scene: Scene, start: int, subject: Phrase) -> bool:
    """Tell `critics`, `he`, `a miller` from nouns cut out of a clause: `in mid-sentence | said`."""
    first, last = subject
    if scene.capitals[first] or scene.capitals[last] or first == start:
        return True
    opening, closing = scene.words[first], scene.words[last]
    known = opening in DETERMINERS or opening in PRONOUNS or opening.startswith("@")
    return known or closing.endswith("s") or closing in GROUPS


def _joined_subject(scene: Scene, start: int, verb: int, found: list[Report]) -> Phrase | None:
    """`Weiss laughed and | said`: the subject of what stands before `and`."""
    clause, last = clause_subject(scene, start, verb), _since(start, found)[-1:]
    if last and (clause is None or clause.first <= last[0].verb):
        return last[0].subject
    return clause


def _since(start: int, found: list[Report]) -> list[Report]:
    """Return the last reports whose verb stands at ``start`` or behind."""
    return [report for report in found[-NEAR:] if report.verb >= start]


def _is_noun(scene: Scene, verb: int) -> bool:
    """Tell `the claims`, `her calls` from verbs by what stands before and behind them."""
    left, word, behind = scene.words[verb - 1 : verb + 2]
    if left in NO_VERB_BEHIND or is_possessive(left) or behind in SAYS_NOTHING:
        return True
    if word in POST_VERBS:
        return not _brings_words(scene, verb)
    if word in NOUN_LIKE:
        named = scene.capitals[verb - 1] or left in PRONOUNS or is_adverb(scene, verb - 1)
        return not (named or _brings_words(scene, verb))
    return False


def _brings_words(scene: Scene, verb: int) -> bool:
    return scene.kinds[verb + 1] == QUOTE or scene.words[verb + 1] in {"that", ":"}


def _is_passive(scene: Scene, verb: int) -> bool:
    """Tell `a film called "..."` from `what Weiss called "..."`, which is active."""
    if scene.words[verb] in REPORTING or JUDGING[scene.words[verb]] != "past":
        return False
    behind = scene.words[verb + 1]
    if scene.kinds[verb + 1] != QUOTE and behind not in {"as", "by", ","}:
        return False
    if behind == "as" and not has_be(scene, verb):
        return False
    subject = subject_before(scene, verb)
    if subject is None or subject.first == 0:
        return subject is None
    if scene.words[subject.last] in {"he", "she", "they", "i", "we"}:
        return has_be(scene, verb)
    return scene.words[subject.first - 1] not in {"what", "which", "whom", "that", "as"}


def has_be(scene: Scene, verb: int) -> bool:
    """Return whether a form of `be` stands right before the verb, adverbs aside."""
    for at in range(verb - 1, max(verb - 4, -1), -1):
        if scene.kinds[at] == STOP:
            return False
        if scene.words[at] in BE:
            return True
    return False


def _can_relate(scene: Scene, at: int) -> bool:
    """Return whether `that` behind this word stands for it: `a message that | said`."""
    word = scene.words[at]
    return scene.kinds[at] == WORD and word not in REPORTING and not is_adverb(scene, at)


def _inverted(scene: Scene, verb: int) -> Phrase | None:
    """`Continued Weiss: "..."`: the verb opens the sentence, the subject ends at the mark."""
    subject = phrase_starting_at(scene, verb + 1)
    if subject is None or scene.words[subject.last + 1] not in {":", ","}:
        return None
    return subject


def _inverted_behind_comma(scene: Scene, verb: int) -> Phrase | None:
    """Return a subject behind its verb and a comma: `The harbour, said Weiss, ...`."""
    word = scene.words[verb]
    if scene.words[verb - 1] != "," or word not in REPORTING or word in TAKES_LISTENER:
        return None
    subject = phrase_starting_at(scene, verb + 1)
    if subject is None or scene.kinds[subject.last + 1] == STOP:
        return subject
    named = scene.capitals[subject.last]
    return subject if named and scene.words[subject.last + 1] in {",", ":", "who"} else None


def _base_subject(scene: Scene, start: int, verb: int, found: list[Report]) -> Phrase | None:
    """Tell `critics say`, `Weiss will say` from `the state`, `a call`."""
    if scene.words[verb - 1] == "to":
        return _participle_subject(scene, start, verb, found)
    subject = subject_before(scene, verb)
    if subject is None:
        return None
    last = scene.words[subject.last]
    plural = last.endswith("s") or last in GROUPS or last in TAKES_BASE
    takes_base = plural or not MODALS.isdisjoint(scene.words[subject.last + 1 : verb])
    return subject if takes_base else None


def _participle_subject(scene: Scene, start: int, verb: int, found: list[Report]) -> Phrase | None:
    """Return the subject of `saying`, `to say`: the noun it hangs on, else its clause's."""
    if scene.words[verb].endswith("ing") and scene.kinds[verb - 1] == WORD:
        touching = subject_before(scene, verb)
        if touching is not None and (has_be(scene, verb) or _speaks(scene, touching, start)):
            return touching
    return _main_subject(scene, start, verb, found)


def _main_subject(scene: Scene, start: int, verb: int, found: list[Report]) -> Phrase | None:
    """Return the subject of the sentence's first report, or of the clause where none reports."""
    before = _since(start, found)
    speaking = [report for report in before if not report.judging] or before
    return speaking[0].subject if speaking else clause_subject(scene, start, verb)


def _speaks(scene: Scene, phrase: Phrase, start: int) -> bool:
    """Tell `a sign saying`, `with Weiss shouting` from `issued a statement saying`."""
    last = scene.words[phrase.last]
    if scene.words[phrase.first - 1] == "with":
        return True
    return last not in PAPERS and last in SIGNS and phrase.first >= start


def clause_subject(scene: Scene, start: int, at: int) -> Phrase | None:
    """Return the subject of the clause that holds ``at``: the last noun phrase that opens one."""
    for index in range(at - 1, start - 1, -1):
        if _opens_clause(scene, start, index):
            subject = phrase_starting_at(scene, index)
            if subject is not None and _takes_verb(scene, subject, at):
                return subject
    return None


def _opens_clause(scene: Scene, start: int, index: int) -> bool:
    word = scene.words[index]
    if scene.kinds[index] != WORD or word in SUBORDINATORS or word in RELATIVES:
        return False
    if index == start:
        return True
    if scene.words[index - 1] not in CLAUSE_OPENERS:
        return False
    return scene.capitals[index] or word in DETERMINERS or word in PRONOUNS


def _takes_verb(scene: Scene, subject: Phrase, at: int) -> bool:
    """Return whether a verb may follow the phrase: a small word that is no preposition."""
    behind = subject.last + 1
    while behind < at and is_adverb(scene, behind) and scene.words[behind] != "to":
        behind += 1
    behind = min(behind, at)
    if scene.words[behind] in {",", "("}:  # `Weiss, who ..., went on`
        return scene.capitals[subject.last]
    return scene.kinds[behind] == WORD and not scene.capitals[behind]
