"""The subject of a verb that may report: before it, behind it, or of the clause it hangs on."""

from factkit.attribution.before import COUNTED, skip_adverbs, subject_before, subject_up_to
from factkit.attribution.behind import PAPERS, object_at, phrase_starting_at
from factkit.attribution.clause_subjects import clause_subject
from factkit.attribution.cues import has_be, is_noun_here, is_passive
from factkit.attribution.relatives import can_relate, issuer
from factkit.attribution.scene import QUOTE, STOP, WORD, Phrase, Report, Scene
from factkit.attribution.verbs import CUES, REPORTING
from factkit.attribution.words import ARTICLES, DETERMINERS, LINKS, PRONOUNS, tells_who
from factkit.lexicon import words as word_list

SIGNS = word_list("signs")
MODALS = frozenset(
    ("will", "would", "could", "can", "may", "might", "did", "didn't", "didn’t", "must",
     "should", "does", "doesn't", "doesn’t", "do", "don't", "don’t")
)  # fmt: skip
JOINING = frozenset(("and", "but"))
OCCASIONS = PAPERS | {"briefing", "conference", "debate", "hearing", "meeting", "rally"}
TAKES_LISTENER = frozenset(
    ("told", "tells", "reminded", "reminds", "assured", "assures", "informed", "informs", "urged",
     "urges", "warned", "warns", "advised", "advises", "reassured", "reassures", "asked", "asks")
)  # fmt: skip
"""Verbs whose noun behind a comma is who listens: `Weiss, the minister, told reporters`."""
CITING = frozenset(("cited", "cites", "quoted", "quotes"))
"""Verbs whose object speaks: `The agency quoted Weiss as saying`."""
WITHDRAWING = frozenset(("disavow", "recant", "renounce", "retract", "withdraw"))
GROUPS = frozenset(("people", "police", "women", "men", "staff", "management"))
TAKES_BASE = frozenset(
    ("i", "we", "you", "they", "who", "many", "some", "others", "both", "most", *COUNTED)
)
LONGEST_ASIDE = 8
LONGEST_CLAIM = 6
"""Words of `withdraw a long and odd claim that`."""
NEAR = 12
"""Reports of a sentence, or words, that are looked at on either side of a place."""


def subject_of(scene: Scene, start: int, verb: int, found: list[Report]) -> Phrase | None:
    """Return the subject of the verb; its sentence begins at ``start``.

    ``found`` are the reports of the sentence before it.
    """
    if scene.capitals[verb]:
        return _inverted(scene, verb) if verb == start else None
    if verb == start or is_noun_here(scene, verb):
        return None
    if is_passive(scene, verb):
        return _agent(scene, verb)
    tense = CUES[scene.words[verb]]
    if tense == "participle":
        return _participle_subject(scene, start, verb, found)
    if tense == "base":
        return _base_subject(scene, start, verb, found)
    return _past_subject(scene, start, verb, found)


def _past_subject(scene: Scene, start: int, verb: int, found: list[Report]) -> Phrase | None:
    """Return the subject of `said`, `says`: before it or behind, of its clause or one joined."""
    before = _left_of_aside(scene, skip_adverbs(scene, verb - 1))
    if scene.words[before] in JOINING:  # `laughed and later | said`
        return _joined_subject(scene, start, verb, found)
    if scene.words[verb - 1] == "that" and verb - 2 >= start and can_relate(scene, verb - 2):
        return issuer(scene, start, verb - 2) or Phrase(verb - 1, verb - 1)
    if scene.words[verb] in CITING and (cited := _cited(scene, verb)):
        return cited
    if scene.words[verb] in TAKES_LISTENER and (author := _withdrawing(scene, verb)):
        return author
    subject = _inverted_behind_mark(scene, verb) or subject_up_to(scene, before)
    if subject is None or not _may_speak(scene, start, subject):
        return None
    if _is_occasion(scene, subject):
        return _joined_subject(scene, start, subject.first - 1, found)
    return subject


def _agent(scene: Scene, verb: int) -> Phrase | None:
    """Return who is behind a passive: `The farmer was told by | Weiss | that`."""
    if scene.words[verb + 1] != "by" or scene.words[verb] not in TAKES_LISTENER:
        return None
    named = scene.capitals[verb + 2] or scene.words[verb + 2] in ARTICLES
    return phrase_starting_at(scene, verb + 2) if named else None


def _left_of_aside(scene: Scene, at: int) -> int:
    """Step left of an aside to the `and` before it: `and, in a letter, | said`."""
    if scene.words[at] == ",":
        for index in range(at - 1, max(at - LONGEST_ASIDE, 0), -1):
            if scene.words[index] == "," and scene.words[index - 1] in JOINING:
                return index - 1
            if scene.kinds[index] != WORD:
                break
    return at


def _cited(scene: Scene, verb: int) -> Phrase | None:
    """Return whom somebody quotes: `The agency quoted | Weiss | as saying`."""
    cited = object_at(scene, verb + 1)
    if cited is None or scene.words[cited.last + 1] != "as":
        return None
    return cited if CUES.get(scene.words[cited.last + 2]) == "participle" else None


def _withdrawing(scene: Scene, verb: int) -> Phrase | None:
    """Return whose words are to be taken back: `Oduya asked | Weiss | to withdraw a claim that`."""
    if WITHDRAWING.isdisjoint(scene.words[verb : verb + NEAR]):  # as nearly always
        return None
    asked = object_at(scene, verb + 1)
    if asked is None or scene.words[asked.last + 1] != "to":
        return None
    at = asked.last + 2
    if scene.words[at] not in WITHDRAWING or scene.words[at + 1] not in DETERMINERS:
        return None
    return asked if "that" in scene.words[at + 2 : at + LONGEST_CLAIM] else None


def _is_occasion(scene: Scene, phrase: Phrase) -> bool:
    """Tell where something was said from who said it: `Weiss left and in a letter | said`."""
    before = phrase.first - 1
    joined = scene.words[before] in {"at", "during", "in"} and scene.words[before - 1] in JOINING
    return joined and scene.words[phrase.last] in OCCASIONS


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


def _inverted(scene: Scene, verb: int) -> Phrase | None:
    """`Continued Weiss: "..."`: the verb opens the sentence, the subject ends at the mark."""
    subject = phrase_starting_at(scene, verb + 1)
    if subject is None or scene.words[subject.last + 1] not in {":", ","}:
        return None
    return subject


def _inverted_behind_mark(scene: Scene, verb: int) -> Phrase | None:
    """Return a subject behind its verb: `The harbour, said | Weiss, ...`, `"...," said | Weiss`."""
    word = scene.words[verb]
    sets_off = scene.words[verb - 1] == "," or scene.kinds[verb - 1] == QUOTE
    if not sets_off or word not in REPORTING or word in TAKES_LISTENER:
        return None
    subject = phrase_starting_at(scene, verb + 1)
    if subject is None or scene.kinds[subject.last + 1] == STOP:
        return subject
    behind = scene.words[subject.last + 1]
    told = scene.capitals[subject.last] or (
        behind == "who" and tells_who(scene.words[subject.last])
    )
    return subject if told and behind in {",", ":", "who"} else None


def _base_subject(scene: Scene, start: int, verb: int, found: list[Report]) -> Phrase | None:
    """Tell `critics say`, `Weiss will say` from `the state`, `a call`."""
    if scene.words[verb - 1] == "to":
        return _participle_subject(scene, start, verb, found)
    subject = subject_before(scene, verb)
    if subject is None:
        return None
    last = scene.words[subject.last]
    if last == "who" and skip_adverbs(scene, verb - 1) != subject.last:
        return None
    plural = _is_plural(scene, subject) or last in TAKES_BASE
    takes_base = plural or not MODALS.isdisjoint(scene.words[subject.last + 1 : verb])
    return subject if takes_base else None


def _is_plural(scene: Scene, subject: Phrase) -> bool:
    """Return whether the head of a phrase is a plural: `critics`, `residents of Varna`."""
    first, last = subject
    heads = [at for at in range(first, last) if scene.words[at + 1] in LINKS] or [last]
    return scene.words[heads[0]].endswith("s") or scene.words[heads[0]] in GROUPS


def _participle_subject(scene: Scene, start: int, verb: int, found: list[Report]) -> Phrase | None:
    """Return the subject of `saying`, `to say`: the noun it hangs on, else its clause's."""
    if scene.words[verb].endswith("ing") and scene.kinds[verb - 1] == WORD:
        touching = subject_before(scene, verb)
        if touching is not None and (has_be(scene, verb) or _speaks(scene, touching, start)):
            return _held_up(scene, touching)
    return _main_subject(scene, start, verb, found)


def _held_up(scene: Scene, phrase: Phrase) -> Phrase:
    """Return what is held up alone: `waving | signs | saying`."""
    first, last = phrase
    if scene.words[last] not in SIGNS:
        return phrase
    held = (at + 1 for at in range(last - 1, first - 1, -1) if scene.words[at].endswith("ing"))
    return Phrase(next(held, first), last)


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
