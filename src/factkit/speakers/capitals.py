"""Capitals: whether words that are written large describe somebody: ``The Foreign Minister``."""

from collections.abc import Sequence

from factkit.layers.names import Name
from factkit.speakers.names.cast import Cast
from factkit.speakers.names.fields import CHIEFS, opens_with_field
from factkit.speakers.names.kinds import heads_body, is_common, is_office
from factkit.speakers.names.offices import DEPUTIES
from factkit.speakers.names.origins import ends_in_origin
from factkit.speakers.words import BODY_WORDS, DEMONYMS, PAPERS, PLAYERS, WORD, folded

DETERMINERS = frozenset(
    ("the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my")
)
MANY = frozenset(
    ("some", "many", "several", "two", "three", "four", "few", "most", "both", "other")
)
INDEFINITE = frozenset(("a", "an", "another", "one")) | MANY
QUALIFIED = DETERMINERS | INDEFINITE
NAMELESS = frozenset(("a", "an", "his", "her", "its", "their", "our", "my"))
"""What a capital word behind it is no name by itself: ``A MUM-of-three``."""
BEHIND_OFFICES = (" for ", " of ")


def is_described(text: str, cast: Cast, name: Name, start: int) -> bool:
    """Return whether capitals stand on a description: ``The Foreign Minister``."""
    if is_office(text, name) or ends_in_origin(text, start, name.end):
        return True
    run = [folded(word) for word in WORD.findall(text, name.core, name.end)]
    before = text[start : name.start].lower().split()[-1:]
    if before and (before[0] in QUALIFIED or before[0].endswith(("'s", "’s"))):
        if run[-1] in DEPUTIES and (len(run) > 1 or name.core > name.start):
            return True
        if name.core == name.start and len(run) > 1:
            return is_common(run[-1:]) and run[-1] not in PAPERS and not heads_body(run)
        if before[0] in NAMELESS and len(run) == 1:
            return True
        if run[0] in DEMONYMS or run[0] in PLAYERS or (run[0] in BODY_WORDS and run[0] != "house"):
            return True
        return is_common(run)
    return is_common(run) and cast.bearer(name) is None


def has_field(cast: Cast, names: Sequence[Name]) -> bool:
    """Return whether an office stands before its field and who holds it.

    ``County Executive for Finance Anna Weiss``; no lists of fields and offices tell all of them.
    """
    text, (start, end, _) = cast.article.text, names[0]
    office = folded(text[text.rfind(" ", start, end) + 1 : end])
    if office not in CHIEFS or not text.startswith(BEHIND_OFFICES, end):
        return False
    holder = cast.index.spelling(names[-1])
    is_full = holder.kind == "person" and bool(holder.given)
    return is_full and opens_with_field(holder, names[-1])
