"""Quotations woven into a sentence: the source stands further off, or carries no reporting verb."""

from factkit.attribution.adjacent import answer, is_deed, is_somebody
from factkit.attribution.asides import is_town
from factkit.attribution.before import phrase_ending_at
from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.clauses import is_fronted, is_plain, outermost
from factkit.attribution.cues import has_be
from factkit.attribution.model import Answer, Question
from factkit.attribution.reports import (
    SUBORDINATORS,
    WEAK,
    clause_subject,
    report_before,
    reports_before,
    reports_from,
)
from factkit.attribution.scene import DASHES, QUOTE, REACH, STOP, WORD, Phrase, Report, Scene
from factkit.attribution.verbs import CUES, JUDGING
from factkit.attribution.words import (
    ARTICLES,
    DETERMINERS,
    FUNCTION_WORDS,
    PRONOUNS,
    ends_like_adverb,
    is_possessive,
    tells_who,
)
from factkit.lexicon import words as word_list
from factkit.spans import Extent

CUE_NOUNS = word_list("cue_nouns")
NOUNS_BEHIND = frozenset(
    ("claim", "claims", "comment", "comments", "joke", "line", "message", "promise", "quip",
     "quote", "rant", "remark", "remarks", "retort", "speech", "taunt", "tweet", "warning")
)  # fmt: skip
"""Nouns that bring in words in front of them: `her "..." remark`."""
NOUN_CUES = CUE_NOUNS | NOUNS_BEHIND
COMMAS = frozenset((",", ";")) | DASHES
MAX_AGENT = 10
"""Tokens between the verb of a passive and its quotation."""
MAX_OPENING = 30
"""Tokens of the longest phrase that opens a sentence with a participle."""
MAX_NOUN_CUE = 14
"""Tokens that may stand between such a noun and its quotation."""


def find_according_to(question: Question) -> Answer | None:
    """`According to Weiss, ...`: the same sentence names its source outright."""
    scene = question.scene
    for at in _places_around(question, "according"):
        if scene.words[at + 1] == "to":
            subject = phrase_starting_at(scene, at + 2)
            if subject is not None and not _is_plan(scene, subject):
                return Answer(scene.extent(*subject), scene.extent(at, at + 1))
    return None


def _places_around(question: Question, word: str) -> list[int]:
    """Return where a word stands in the sentence of the quotation, but not at its end."""
    low = max(question.first, question.at - REACH)
    high = min(question.last - 1, question.at + REACH)
    nearby = question.scene.words[low:high]
    if word not in nearby:
        return []
    return [low + at for at, other in enumerate(nearby) if other == word]


def _is_plan(scene: Scene, subject: Phrase) -> bool:
    """Return whether a phrase is one bare noun: `according to plan`, `according to legend`."""
    first, last = subject
    return first == last and not scene.capitals[first] and not scene.words[first].endswith("s")


def find_in_words(question: Question) -> Answer | None:
    """`In Weiss's words, "..."`, `in the words of Weiss`: the sentence says whose they are."""
    scene = question.scene
    for at in _places_around(question, "words"):
        if at < question.first + 2:
            continue
        if scene.words[at - 2] == "in" and scene.words[at + 1] == "of":
            subject = phrase_starting_at(scene, at + 2)
            return Answer(scene.extent(*subject), scene.extent(at, at)) if subject else None
        owner = _owner(scene, question.first, at)
        if owner is not None and scene.words[owner.first - 1] == "in":
            return _possessed(scene, owner, at)
    return None


def find_agent(question: Question) -> Answer | None:
    """`was described by Weiss as "..."`, `was called "..." by Weiss`: who is behind a passive."""
    scene, at = question.scene, question.at
    words, low = scene.words, max(question.first, at - MAX_AGENT) + 1
    if "by" not in words[low : at + 2]:
        return None
    cues = [i for i in range(low, at) if words[i] in JUDGING]
    if not cues or JUDGING[words[cues[-1]]] != "past":
        return None
    cue = cues[-1]
    bare = ARTICLES.issuperset(w for w in words[cue + 1 : at] if w != "as")  # `called a "..." by`
    by = at + 1 if words[at + 1] == "by" else cue + 1
    if words[by] != "by" or not (has_be(scene, cue) or (bare and by > at)):
        return None
    subject = phrase_starting_at(scene, by + 1)
    if subject is None or not (scene.capitals[by + 1] or words[by + 1] in ARTICLES):
        return None
    return Answer(scene.extent(*subject), scene.extent(cue, cue))


def find_reported(question: Question) -> Answer | None:
    """`Weiss said the harbour was "..."`: the report that the fragment is part of."""
    scene, at = question.scene, question.at
    report = report_before(question)
    if report is None:
        return None
    subject = _main_subject(scene, report, at)
    if subject is not None:
        return Answer(scene.extent(*subject), None)
    return answer(scene, outermost(scene, report))


def _main_subject(scene: Scene, report: Report, at: int) -> Phrase | None:
    """Return the subject of the main clause behind a report in front of it.

    `When Weiss said it was late, | Oduya fired back "..."`, but not `As Weiss put it, Oduya was`.
    """
    fronted = is_fronted(scene, report) and scene.words[report.subject.first - 1] != "as"
    if not fronted or "," not in scene.words[report.verb : min(at, report.verb + REACH)]:
        return None
    subject = clause_subject(scene, report.verb + 1, at)
    return subject if subject is not None and is_somebody(scene, subject) else None


def find_reported_plainly(question: Question) -> Answer | None:
    """`Weiss said the harbour was "..."` where nothing about the clause is in doubt."""
    scene = question.scene
    report = report_before(question)
    if report is None or not is_plain(scene, report):
        return None
    if report.judging and not _is_bare(question, report):
        return None
    return answer(scene, report)


def _is_bare(question: Question, report: Report) -> bool:
    """Return whether nothing parts subject, verb and quotation, and no report stands before.

    A participle behind a comma is bare as it is: `Weiss left, calling it "..."`.
    """
    scene, first = question.scene, report.subject.first
    if CUES[scene.words[report.verb]] == "participle":
        return True
    if question.at - first > REACH or not COMMAS.isdisjoint(scene.words[first : question.at]):
        return False
    return not reports_before(scene, first)


def find_reported_behind(question: Question) -> Answer | None:
    """`"..." was the word for it, Weiss said`: the report that closes the sentence."""
    scene, at = question.scene, question.at
    for report in reports_from(scene, at + 1):
        first = min(report.subject.first, report.verb)
        closes = scene.words[first - 1] == "," and not report.judging
        if at < first and closes and QUOTE not in scene.kinds[first : question.last]:
            return answer(scene, report)
    return None


def find_closing_report(question: Question) -> Answer | None:
    """`"..." was the word for it, Weiss said.`: the report is all that stands behind the comma."""
    scene, at = question.scene, question.at
    for report in reports_from(scene, at + 1):
        first = min(report.subject.first, report.verb)
        parted = scene.words[first - 1] == "," or scene.kinds[first - 1] == QUOTE
        if at + 1 < first and parted and _closes(scene, report):
            return answer(scene, report)
    return None


def _closes(scene: Scene, report: Report) -> bool:
    """Return whether a report of somebody named ends its sentence: `, Weiss said`."""
    verb, last = report.verb, report.subject.last
    if report.judging or scene.words[verb] in WEAK or not is_somebody(scene, report.subject):
        return False
    return last > verb or scene.kinds[verb + 1] == STOP


def find_noun_cue(question: Question) -> Answer | None:
    """`her claim that "..."`, `Weiss's "..." remark`: a noun says that somebody spoke."""
    scene, at, first = question.scene, question.at, question.first
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


def _owner(scene: Scene, first: int, noun: int) -> Phrase | None:
    """Return who `her patient claim` or `Weiss's claim` belongs to."""
    for index in range(noun - 1, max(first, noun - 4) - 1, -1):
        word = scene.words[index]
        if word in {"his", "her", "their"}:
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


def find_subject(question: Question) -> Answer | None:
    """`Weiss rejected any "..."`: the sentence's own subject, where no verb reports."""
    scene, first = question.scene, max(question.first, question.at - REACH)
    commas = (at for at in range(first, question.at) if scene.words[at] == ",")
    while first < question.at and _opens_setting(scene, first):
        first = next((at + 1 for at in commas if not is_town(scene, at - 1)), question.at)
    subject = phrase_starting_at(scene, first) if first < question.at else None
    if subject is None or not _acts(question, subject) or _suffers(question, subject):
        return None
    return Answer(scene.extent(*subject), None)


def _suffers(question: Question, subject: Phrase) -> bool:
    """Return whether the words are another's: `Weiss was written off as a "..."`."""
    scene = question.scene
    between = range(subject.last + 1, question.at)
    return any(CUES.get(scene.words[at]) == "past" and has_be(scene, at) for at in between)


def _opens_setting(scene: Scene, at: int) -> bool:
    """Return whether a phrase opens here that a comma closes before the subject: `On Monday,`."""
    word = scene.words[at]
    if word in PRONOUNS or word in DETERMINERS:
        return False
    return word in FUNCTION_WORDS or word in SUBORDINATORS or ends_like_adverb(word)


def _acts(question: Question, subject: Phrase) -> bool:
    """Return whether somebody does something here: a name or a person, and a small word behind.

    A single word that opens the sentence is taken for a name only where it is one elsewhere, or
    where the deed brings in the words: `Weiss went on: "..."`.
    """
    scene, behind = question.scene, subject.last + 1
    if scene.kinds[behind] == QUOTE or scene.capitals[behind] or not is_somebody(scene, subject):
        return False
    if subject.first < subject.last or scene.words[subject.first] in PRONOUNS:
        return True
    if scene.words[question.at - 1] == ":" and is_deed(scene.words[behind]):
        return True
    return question.scenes.is_name(scene.extent(*subject))


def find_opening_participle(question: Question) -> Answer | None:
    """Take the subject behind the comma: `Calling the lock "a joke," Weiss left`."""
    scene, quoted, first = question.scene, question.at, question.first
    if CUES.get(scene.words[first]) != "participle" or quoted - first > MAX_OPENING:
        return None
    for at in range(quoted, min(question.last, quoted + MAX_OPENING)):
        if scene.words[at] == "," or (at == quoted and question.ending == ","):
            subject = phrase_starting_at(scene, at + 1)
            if subject is None or not is_somebody(scene, subject):
                return None
            return Answer(scene.extent(*subject), scene.extent(first, first))
    return None
