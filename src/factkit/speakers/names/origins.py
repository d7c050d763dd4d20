"""Origins of two words or three: ``the South African`` is no body, though it looks like a name."""

from factkit.lexicon import words
from factkit.speakers.words import PLAYERS

ORIGINS = words("long_demonyms")
LAST = frozenset(origin.rpartition(" ")[2] for origin in ORIGINS)
MOST = max(origin.count(" ") for origin in ORIGINS) + 1
TEAMS = frozenset(origin for origin in ORIGINS if origin.replace(" ", "-") in PLAYERS)
LAST_OF_TEAMS = frozenset(team.rpartition(" ")[2] for team in TEAMS)
MANY = ("ans", "ers")
"""How those of many end; of a team (``the All Blacks``) the name is a body's."""
PLURALS = {f"{last}s": last for last in LAST if f"{last}s".endswith(MANY)}
ENDS = LAST.union(PLURALS)


def ends_in_origin(text: str, start: int, end: int) -> bool:
    """Return whether a phrase tells where somebody is from: ``the 24-year-old South African``.

    Something must stand before: by itself it is half of a name, ``South African`` of ``South
    African Airways``.
    """
    last = text[text.rfind(" ", start, end) + 1 : end].lower()
    if last not in ENDS:  # as mostly
        return False
    run = [*text[start:end].lower().split()[:-1], PLURALS.get(last, last)]
    return any(" ".join(run[-words:]) in ORIGINS for words in range(2, min(MOST + 1, len(run))))


def with_whole_team(run: list[str]) -> list[str]:
    """Return the words of a description, those of a team as one: ``the | All-Black``."""
    team = run[-2:]
    return [*run[:-2], "-".join(team)] if " ".join(team) in TEAMS else run
