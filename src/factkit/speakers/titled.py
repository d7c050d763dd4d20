"""Which of several of one family name a title before it means: ``Cr Roa``, the councillor."""

from collections.abc import Iterable

from factkit.speakers.entities import Entity
from factkit.speakers.spellings import Spelling

OFFICES = {
    "brig": "brigadier", "capt": "captain", "cllr": "councillor", "cmdr": "commander",
    "col": "colonel", "coun": "councillor", "cpl": "corporal", "cr": "councillor",
    "det": "detective", "father": "priest", "fr": "priest", "gen": "general",
    "gov": "governor", "insp": "inspector", "lt": "lieutenant", "maj": "major",
    "prof": "professor", "rep": "representative", "rev": "pastor", "sen": "senator",
    "sgt": "sergeant", "supt": "superintendent",
}  # fmt: skip
"""What titles are short for, or whom they call: ``Father Roa`` is a priest."""


def titled(found: Iterable[Entity], spelling: Spelling) -> list[Entity]:
    """Return who was told to be what a title says: ``Mayor Roa`` where the son is the mayor.

    What only begins with the name is a headline: ``Roa Speech``.
    """
    word = spelling.role.lower().rpartition(" ")[2].rstrip(".")
    head = OFFICES.get(word, word)
    bearers = [e for e in found if e.tokens[-1] == spelling.tokens[-1]]
    return [e for e in bearers if word in e.role_heads or e.may_be(head)]
