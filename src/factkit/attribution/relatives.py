"""Relative clauses: what `that` stands for, and whose words it holds."""

from factkit.attribution.clause_subjects import clause_subject
from factkit.attribution.scene import WORD, Phrase, Scene
from factkit.attribution.verbs import REPORTING
from factkit.attribution.words import DETERMINERS, DOCUMENT_NOUNS, is_adverb, is_possessive

ISSUING = frozenset(
    ("circulated", "emailed", "filed", "issued", "mailed", "penned", "posted", "published",
     "released", "releasing", "sent", "shared", "unveiled", "wrote")
)  # fmt: skip


def can_relate(scene: Scene, at: int) -> bool:
    """Return whether `that` behind this word stands for it: `a message that | said`."""
    word = scene.words[at]
    if scene.kinds[at] != WORD or is_adverb(scene, at):
        return False
    return word not in REPORTING or (word in DOCUMENT_NOUNS and _has_article(scene, at))


def _has_article(scene: Scene, at: int) -> bool:
    """Tell `a short note | that said` from `they note | that said`."""
    before = scene.words[max(at - 3, 0) : at]
    return not DETERMINERS.isdisjoint(before) or any(map(is_possessive, before))


def issuer(scene: Scene, start: int, at: int) -> Phrase | None:
    """Return whose words a document holds: `Weiss | released a report that said`."""
    if scene.words[at] not in DOCUMENT_NOUNS:
        return None
    subject = clause_subject(scene, start, at)
    if subject is None:
        return None
    verb = subject.last + 1
    while is_adverb(scene, verb):
        verb += 1
    return subject if scene.words[verb] in ISSUING else None
