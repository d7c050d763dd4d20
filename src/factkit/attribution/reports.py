"""Reports: a subject and the verb that says it is speaking."""

from bisect import bisect_left
from typing import NamedTuple

from factkit.attribution.before import subject_before
from factkit.attribution.behind import phrase_starting_at
from factkit.attribution.tokens import MARK, QUOTE, STOP, WORD, Phrase, Token
from factkit.attribution.verbs import JUDGING, REPORTING
from factkit.attribution.words import DETERMINERS, PRONOUNS, is_adverb, is_possessive
from factkit.lexicon import words

WEAK = words("weak_verbs")
"""Forms that report inside another report: `Weiss said she felt "..."` is said by Weiss."""
NOUN_LIKE = words("noun_like_verbs")
POST_VERBS = words("post_verbs")
PAPERS = words("papers")
"""Things with words on them: `issued a statement saying` is said by who issued it."""
SIGNS = words("signs")
NO_VERB_BEHIND = frozenset(
    ("the", "a", "an", "his", "her", "their", "its", "this", "these", "those", "no", "any",
     "of", "in", "for", "with", "my", "our", "your")
)  # fmt: skip
MODALS = frozenset(
    ("will", "would", "could", "can", "may", "might", "did", "didn't", "didn’t", "must",
     "should", "does", "doesn't", "doesn’t", "do", "don't", "don’t")
)  # fmt: skip
SUBORDINATORS = words("subordinators")


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


REACH = 120
"""Tokens of the longest sentence that is read as one; what is longer is no sentence."""
NEAR = 12
"""Reports of a sentence that are looked at on either side of a place."""
CUES = REPORTING.keys() | JUDGING.keys()


class Report(NamedTuple):
    """A subject, and the index of its verb among the tokens; ``judging`` where it only names."""

    subject: Phrase
    verb: int
    judging: bool


def find_reports(
    tokens: tuple[Token, ...], stops: tuple[int, ...], cues: list[int]
) -> tuple[Report, ...]:
    """Return the reports of the tokens in text order.

    ``stops`` are the places where sentences end, ``cues`` those of the words in ``CUES``.
    """
    found: list[Report] = []
    for verb in cues:
        sentence = bisect_left(stops, verb)
        start = stops[sentence - 1] + 1 if sentence else 0
        opening = max(start, verb - REACH)
        before = [report for report in found[-NEAR:] if report.verb >= opening]
        subject = _subject(tokens, opening, verb, before)
        if subject is not None:
            found.append(Report(subject, verb, tokens[verb].word not in REPORTING))
    return tuple(found)


def _subject(
    tokens: tuple[Token, ...], start: int, verb: int, before: list[Report]
) -> Phrase | None:
    """Return the subject of the verb; its sentence begins at ``start``."""
    token = tokens[verb]
    if token.capital:
        return _inverted(tokens, verb) if verb == start else None
    if verb == start or _is_noun(tokens, verb) or _is_passive(tokens, verb):
        return None
    tense = REPORTING.get(token.word) or JUDGING[token.word]
    if tense == "participle":
        return _participle_subject(tokens, start, verb, before)
    if tense == "base":
        return _base_subject(tokens, start, verb, before)
    if _word_before(tokens, verb) == "and":
        return _joined_subject(tokens, start, verb, before)
    if tokens[verb - 1].word == "that" and verb - 2 >= start and _can_relate(tokens[verb - 2]):
        return Phrase(verb - 1, verb - 1)
    subject = _inverted_behind_comma(tokens, verb) or subject_before(tokens, verb)
    return subject if subject is not None and _may_speak(tokens, start, subject) else None


def _may_speak(tokens: tuple[Token, ...], start: int, subject: Phrase) -> bool:
    """Tell `critics`, `he`, `a miller` from nouns cut out of a clause: `in mid-sentence | said`."""
    first, last = tokens[subject.first], tokens[subject.last]
    if first.capital or last.capital or subject.first == start:
        return True
    known = first.word in DETERMINERS or first.word in PRONOUNS or first.word[0] == "@"
    return known or last.word.endswith("s") or last.word in GROUPS


def _word_before(tokens: tuple[Token, ...], verb: int) -> str:
    """Return the word before a verb, adverbs aside: `and later | said`."""
    before = verb - 1
    while before > 0 and is_adverb(tokens[before]):
        before -= 1
    return tokens[before].word


def _joined_subject(
    tokens: tuple[Token, ...], start: int, verb: int, before: list[Report]
) -> Phrase | None:
    """`Weiss laughed and | said`: the subject of what stands before `and`."""
    clause = clause_subject(tokens, start, verb)
    if before and (clause is None or clause.first <= before[-1].verb):
        return before[-1].subject
    return clause


def _is_noun(tokens: tuple[Token, ...], verb: int) -> bool:
    """Tell `the claims`, `her calls` from verbs by what stands before and behind them."""
    left, word, behind = tokens[verb - 1], tokens[verb].word, tokens[verb + 1]
    if left.kind == WORD and (left.word in NO_VERB_BEHIND or is_possessive(left)):
        return True
    if behind.word in SAYS_NOTHING:
        return True
    brings_words = behind.kind == QUOTE or behind.word in {"that", ":"}
    if word in POST_VERBS:
        return not brings_words
    if word in NOUN_LIKE:
        named = left.capital or left.word in PRONOUNS or is_adverb(left)
        return not (brings_words or named)
    return False


def _is_passive(tokens: tuple[Token, ...], verb: int) -> bool:
    """Tell `a film called "..."` from `what Weiss called "..."`, which is active."""
    if tokens[verb].word in REPORTING or JUDGING[tokens[verb].word] != "past":
        return False
    behind = tokens[verb + 1]
    if behind.kind != QUOTE and behind.word not in {"as", "by", ","}:
        return False
    if behind.word == "as" and not has_be(tokens, verb):
        return False
    subject = subject_before(tokens, verb)
    if subject is None or subject.first == 0:
        return subject is None
    if tokens[subject.last].word in {"he", "she", "they", "i", "we"}:
        return has_be(tokens, verb)
    return tokens[subject.first - 1].word not in {"what", "which", "whom", "that", "as"}


def has_be(tokens: tuple[Token, ...], verb: int) -> bool:
    """Return whether a form of `be` stands right before the verb, adverbs aside."""
    return any(token.word in BE for token in tokens[max(verb - 3, 0) : verb])


def _can_relate(token: Token) -> bool:
    """Return whether `that` behind this word stands for it: `a message that | said`."""
    return token.kind == WORD and token.word not in REPORTING and not is_adverb(token)


def _inverted(tokens: tuple[Token, ...], verb: int) -> Phrase | None:
    """`Continued Weiss: "..."`: the verb opens the sentence, the subject ends at the mark."""
    subject = phrase_starting_at(tokens, verb + 1)
    if subject is None or tokens[subject.last + 1].word not in {":", ","}:
        return None
    return subject


def _inverted_behind_comma(tokens: tuple[Token, ...], verb: int) -> Phrase | None:
    """Return a subject behind its verb and a comma: `The harbour, said Weiss, ...`."""
    left = tokens[verb - 1]
    if left.word != "," or REPORTING.get(tokens[verb].word) not in {"past", "present"}:
        return None
    if tokens[verb].word in TAKES_LISTENER:
        return None
    subject = phrase_starting_at(tokens, verb + 1)
    if subject is None:
        return None
    behind = tokens[subject.last + 1]
    if behind.kind == STOP:
        return subject
    named = tokens[subject.last].capital
    return subject if named and behind.word in {",", ":", "who"} else None


def _base_subject(
    tokens: tuple[Token, ...], start: int, verb: int, before: list[Report]
) -> Phrase | None:
    """Tell `critics say`, `Weiss will say` from `the state`, `a call`."""
    if tokens[verb - 1].word == "to":
        return _participle_subject(tokens, start, verb, before)
    subject = subject_before(tokens, verb)
    if subject is None:
        return None
    last = tokens[subject.last]
    between = {token.word for token in tokens[subject.last + 1 : verb]}
    plural = last.word.endswith("s") or last.word in GROUPS
    takes_base = bool(between & MODALS) or last.word in TAKES_BASE or plural
    return subject if takes_base else None


def _participle_subject(
    tokens: tuple[Token, ...], start: int, verb: int, before: list[Report]
) -> Phrase | None:
    """Return the subject of `saying`, `to say`: the noun it hangs on, else its clause's."""
    if tokens[verb].word.endswith("ing") and tokens[verb - 1].kind == WORD:
        touching = subject_before(tokens, verb)
        if touching is not None and (has_be(tokens, verb) or _speaks(tokens, touching, start)):
            return touching
    return _main_subject(tokens, start, verb, before)


def _main_subject(
    tokens: tuple[Token, ...], start: int, verb: int, before: list[Report]
) -> Phrase | None:
    """Return the subject of the sentence's first report, or of the clause where none reports."""
    speaking = [report for report in before if not report.judging] or before
    return speaking[0].subject if speaking else clause_subject(tokens, start, verb)


def _speaks(tokens: tuple[Token, ...], phrase: Phrase, start: int) -> bool:
    """Tell `a sign saying`, `with Weiss shouting` from `issued a statement saying`."""
    last = tokens[phrase.last].word
    if tokens[phrase.first - 1].word == "with":
        return True
    return last not in PAPERS and last in SIGNS and phrase.first >= start


def clause_subject(tokens: tuple[Token, ...], start: int, at: int) -> Phrase | None:
    """Return the subject of the clause that holds ``at``: the last noun phrase that opens one."""
    found = None
    for index in range(start, at):
        if not _opens_clause(tokens, start, index):
            continue
        subject = phrase_starting_at(tokens, index)
        if subject is not None and _takes_verb(tokens, subject, at):
            found = subject
    return found


def _opens_clause(tokens: tuple[Token, ...], start: int, index: int) -> bool:
    token = tokens[index]
    if token.kind != WORD or token.word in SUBORDINATORS or token.word in {"who", "which"}:
        return False
    if index == start:
        return True
    left = tokens[index - 1]
    if left.kind == MARK:
        opens = left.word in {",", ":", ";", "-", "--", "—", "–", ")"}
        return opens and (token.capital or token.word in DETERMINERS or token.word in PRONOUNS)
    if left.kind != WORD or left.word not in {"and", "but", "as", "while", "when"}:
        return False
    return token.capital or token.word in DETERMINERS or token.word in PRONOUNS


def _takes_verb(tokens: tuple[Token, ...], subject: Phrase, at: int) -> bool:
    """Return whether a verb may follow the phrase: a small word that is no preposition."""
    behind = subject.last + 1
    while behind < at and is_adverb(tokens[behind]) and tokens[behind].word != "to":
        behind += 1
    token = tokens[min(behind, at)]
    if token.word in {",", "("}:  # `Weiss, who ..., went on`
        return tokens[subject.last].capital
    return token.kind == WORD and not token.capital
