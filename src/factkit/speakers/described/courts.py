"""Courts: who is on trial, and who can never be: ``the defendant``, ``the prosecutor``."""

from bisect import bisect_left

from factkit.layers.names import Name
from factkit.patterns import LatePattern
from factkit.speakers.names.entities import Entity
from factkit.speakers.names.learning import learn
from factkit.speakers.phrases import Phrase
from factkit.speakers.pronouns.persons import person_of
from factkit.speakers.pronouns.ranks import OBJECT, standing
from factkit.speakers.story import UNSURE, Meant, Story

OFFICERS = frozenset(("coroner", "judge", "magistrate", "prosecutor"))
"""Of a court: a story of a trial tells of them without a name, and of the accused by his."""
TRIED = frozenset(("accused", "appellant", "convict", "defendant", "suspect"))
OTHERS = OFFICERS | {
    "advocate", "attorney", "barrister", "chief", "commissioner", "complainant", "counsel",
    "detective", "inspector", "justice", "lawyer", "minister", "officer", "plaintiff", "sheriff",
    "solicitor", "spokesman", "spokesperson", "spokeswoman", "superintendent", "victim", "witness",
}  # fmt: skip
"""Who is told of at a trial, and not on trial."""
TO_COURT = (
    r"(?:accused|acquitted|arraigned|arrested|charged|convicted|fined|guilty|indicted|jailed"
    r"|remanded|sentenced|suspected)\b"
)
LED_BY = r"(?:,[^,.\"“”]{1,60},)?(?:,?[ ]who)?[ ](?:(?:also|has|had)[ ]){0,2}"
CHARGED = LatePattern(
    rf"{LED_BY}(?:is|was|been|stands|stood)[ ](?:also[ ]|being[ ]|found[ ]|now[ ])?"
    rf"(?:{TO_COURT}|facing|on[ ]trial|trial)"
    rf"|(?:,[^,.\"“”]{{1,60}})?,[ ]{TO_COURT}[ ](?:for|in|of|over|with)[ ]"
    rf"|{LED_BY}(?:allegedly|faces|pleaded|pleads|pled)\b"
)
"""Behind who is on trial, not who accused another: ``Roa is accused of``, ``Roa, accused of``."""
DENIES = LatePattern(LED_BY + r"(?:admits|admitted|denied|denies)\b")
RULES = LatePattern(
    r"[ ](?:acquitted|adjourned|convicted|dismissed|fined|granted|jailed|presided|remanded|ruled"
    r"|sentenced|upheld)\b"
)
"""Behind who may be the judge, though nothing else tells it: ``Weiss jailed him. The judge``."""
NAMES = 100
"""So many names back it is looked for who is on trial."""


def on_trial(story: Story, phrase: Phrase) -> Meant | None:
    """Find who is on trial: ``Roa, who is charged with fraud,`` is the defendant.

    Of several it is the one in focus.
    """
    if phrase.head not in TRIED:
        return None
    found = _tried(story, phrase, CHARGED) or _tried(story, phrase, DENIES)
    if len(found) > 1:
        nearest = next(story.focus.near(phrase.extent.start), None)
        return Meant(nearest, "likely") if nearest in found else UNSURE
    return Meant(found[0], "likely") if found else None


def _tried(story: Story, phrase: Phrase, behind: LatePattern) -> list[Entity]:
    """Return of whom the words behind a name tell that he is on trial."""
    text, names = story.article.text, story.cast.names
    end = bisect_left(names, (phrase.extent.start,))
    found: dict[Entity, None] = {}
    for name in names[max(0, end - NAMES) : end]:
        if behind.compiled.match(text, name.end) and _may_be_told(story, name):
            entity = person_of(story.cast, name)
            if entity is not None and entity.name and _may_be_tried(story, entity):
                found[entity] = None
    return list(found)


def _may_be_told(story: Story, name: Name) -> bool:
    """Return whether what follows a name tells of its bearer: not ``a man from Varna who``."""
    text = story.article.text
    is_object = standing(text, name, 0).rank == OBJECT and not text.startswith(",", name.end)
    return not is_object and not story.cast.is_quoted(name.start)


def _may_be_tried(story: Story, entity: Entity) -> bool:
    learn(story.cast, entity)
    return entity.role_heads.isdisjoint(OTHERS)


def is_officer(story: Story, phrase: Phrase) -> bool:
    """Return whether somebody of a court is told of whom the text never names."""
    if phrase.head not in OFFICERS:
        return False
    start = phrase.extent.start
    nearest = next(story.focus.found_near(start), None)
    if nearest is not None and RULES.compiled.match(story.article.text, nearest[0].place.end):
        return False
    return not story.cast.bearers(phrase.head, len(story.article.text))
