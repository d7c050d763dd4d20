"""Origins of two words or three: ``the South African`` is no body, though it looks like a name."""

from factkit.lexicon import words
from factkit.speakers.words import PLAYERS, folded

ORIGINS = words("long_demonyms")
LAST = frozenset(origin.rpartition(" ")[2] for origin in ORIGINS)
MOST = max(origin.count(" ") for origin in ORIGINS) + 1
TEAMS = frozenset(origin for origin in ORIGINS if origin.replace(" ", "-") in PLAYERS)
LAST_OF_TEAMS = frozenset(team.rpartition(" ")[2] for team in TEAMS)
MANY = ("ans", "ers")
"""How those of many end; of a team (``the All Blacks``) the name is a body's."""


def ends_in_origin(text: str, start: int, end: int) -> bool:
    """Return whether a phrase tells where somebody is from: ``the 24-year-old South African``.

    Something must stand before: by itself it is half of a name, ``South African`` of ``South
    African Airways``.
    """
    last = _as_one(folded(text[text.rfind(" ", start, end) + 1 : end]))
    if last not in LAST:  # as mostly
        return False
    run = [*text[start:end].lower().split()[:-1], last]
    return any(" ".join(run[-words:]) in ORIGINS for words in range(2, min(MOST + 1, len(run))))


def _as_one(word: str) -> str:
    return word[:-1] if word.endswith(MANY) else word


def with_whole_team(run: list[str]) -> list[str]:
    """Return the words of a description, those of a team as one: ``the | All-Black``."""
    if not run or run[-1] not in LAST_OF_TEAMS or " ".join(run[-2:]) not in TEAMS:
        return run
    return [*run[:-2], "-".join(run[-2:])]
