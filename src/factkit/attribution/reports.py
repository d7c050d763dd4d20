"""Reports: a subject and the verb that says it is speaking."""

from typing import NamedTuple

from factkit.attribution.phrases import PRONOUNS, Phrase, is_possessive, subject_before
from factkit.attribution.tokens import WORD, Token
from factkit.attribution.verbs import JUDGING, REPORTING

WEAK = frozenset(
    ("think", "thinks", "thought", "believe", "believes", "believed", "feel", "feels", "felt",
     "hope", "hopes", "hoped", "fear", "fears", "feared", "hear", "hears", "heard", "know",
     "accept", "accepts", "accepted", "allow", "allows", "allowed", "hold", "holds", "held")
)  # fmt: skip
"""Verbs that report inside another report: `Weiss said she felt "..."` is said by Weiss."""
NO_VERB_BEHIND = frozenset(
    ("the", "a", "an", "his", "her", "their", "its", "this", "that", "these", "those", "no", "any",
     "of", "in", "for", "with", "my", "our", "your")
)  # fmt: skip


class Report(NamedTuple):
    """A subject, and the index of its verb among the tokens; ``judging`` where it only names."""

    subject: Phrase
    verb: int
    judging: bool


def is_cue(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether the word at ``at`` is a form of a verb that brings in words."""
    word = tokens[at].word
    return tokens[at].kind == WORD and (word in REPORTING or word in JUDGING)


def find_reports(tokens: tuple[Token, ...]) -> tuple[Report, ...]:
    """Return the reports with their subject before the verb, in text order."""
    found: list[Report] = []
    for at in range(1, len(tokens)):
        if is_cue(tokens, at):
            report = _report(tokens, at, found)
            if report is not None:
                found.append(report)
    return tuple(found)


def _report(tokens: tuple[Token, ...], verb: int, before: list[Report]) -> Report | None:
    token, left = tokens[verb], tokens[verb - 1]
    if left.kind == WORD and (left.word in NO_VERB_BEHIND or is_possessive(left)):
        return None
    tense = REPORTING.get(token.word) or JUDGING[token.word]
    judging = token.word not in REPORTING
    if tense == "participle":
        subject = _shared_subject(tokens, verb, before)
    elif left.word == "and" and before and _same_sentence(tokens, before[-1].verb, verb):
        subject = before[-1].subject
    else:
        subject = subject_before(tokens, verb)
        if tense == "base" and not _takes_base(tokens, verb, subject):
            return None
    return Report(subject, verb, judging) if subject is not None else None


def _takes_base(tokens: tuple[Token, ...], verb: int, subject: Phrase | None) -> bool:
    """`critics say`, `will say`, but not `the state` or `a claim`."""
    if subject is None:
        return False
    last = tokens[subject.last].word
    between = {token.word for token in tokens[subject.last + 1 : verb]}
    return (
        bool(
            between
            & {
                "to",
                "will",
                "would",
                "could",
                "can",
                "may",
                "might",
                "did",
                "didn't",
                "must",
                "should",
            }
        )
        or last in PRONOUNS
        or last.endswith("s")
        or last in {"people", "police", "women", "men"}
    )


def _shared_subject(tokens: tuple[Token, ...], verb: int, before: list[Report]) -> Phrase | None:
    """The subject of `saying`, `adding`: that of the report before, else of the sentence."""
    if before and _same_sentence(tokens, before[-1].verb, verb):
        return before[-1].subject
    return None


def _same_sentence(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    return all(token.end > token.start for token in tokens[first:last])
