"""What stories are built from: invented people, statements, datelines, agreements, and trouble."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

PEOPLE = (
    ("Transport Minister", "Amara", "Okonjo", "she"),
    ("Mayor", "Tobias", "Lindqvist", "he"),
    ("Education Secretary", "Mei", "Nakagawa", "she"),
    ("Police Chief", "Rashid", "Haddad", "he"),
    ("Finance Minister", "Oksana", "Petrychenko", "she"),
    ("Professor", "Diego", "Villaseñor", "he"),
    ("Ambassador", "Ingrid", "van der Meulen", "she"),
    ("Judge", "Kwame", "Asantewaa", "he"),
    ("Governor", "Priya", "Raghunath", "she"),
    ("Senator", "Niall", "O’Rourke", "he"),
)
"""Title, given name, family name, pronoun."""

STATEMENTS = (
    "We have mended this roof twice",
    "Nobody told the ferrymen about the new timetable",
    "The bridge will carry lorries before the winter",
    "I would rather be late than sorry",
    "There is no money left in the harbour fund",
    "The children walk four miles to the nearest school",
    "Our neighbours have kept every promise they made",
    "It is time to count the boats again",
)
"""Whole sentences without their full stop."""

FRAGMENTS = (
    "a bridge without a river",
    "late, costly and necessary",
    "the best news of a poor year",
    "older than most of the voters",
)

LEADS = (
    "The harbour reopened after three weeks of repairs to its northern wall.",
    "Prices of bread and lamp oil rose for a fourth month in a row.",
    "Heavy rain cut the only road to the salt mines and flooded two villages.",
)

FILLERS = (
    "The ferry has been out of service since the spring floods.",
    "Some 400 families live along the shore, most of them from fishing.",
    "The works have cost twice what was planned, and no end is in sight.",
)
"""Paragraphs without quotation marks, dates, people or agreements."""

STATES = ("Norway", "Kenya", "Peru", "Japan", "Egypt", "Canada")

TREATIES = (
    ("{parties} signed the ", "Salt Islands Treaty", " in {year}."),
    ("{parties} signed an ", "agreement on the joint use of fishing grounds", " in {year}."),
    ("The ", "Blue Lagoon Accord", " of {year} was signed by {parties}."),
    ("The {year} ", "Coral Coast Convention", " between {parties} is still in force."),
)
"""What stands before, what is called the agreement, what stands behind."""


class DatelineForm(NamedTuple):
    """A way to write a dateline; ``dated`` tells whether it holds a date."""

    place: str
    dated: bool
    line: Callable[[date], str]


DATELINES = (
    DatelineForm(
        "NAIROBI", dated=True, line=lambda day: f"NAIROBI, {day:%b} {day.day} (Reuters) -"
    ),
    DatelineForm("OSLO", dated=False, line=lambda _: "OSLO (AP) —"),
    DatelineForm("Lima", dated=False, line=lambda _: "Lima (AFP) –"),
    DatelineForm("Pune", dated=True, line=lambda day: f"Pune, {day:%B} {day.day}:"),
    DatelineForm(
        "HANOI", dated=True, line=lambda day: f"HANOI, {day:%B} {day.day}, {day.year} (Xinhua) --"
    ),
    DatelineForm("MURMANSK", dated=True, line=lambda day: f"MURMANSK, {day:%B} {day.day}. /TASS/."),
    DatelineForm("CAIRO", dated=False, line=lambda _: "CAIRO —"),
)

TROUBLE = (
    *"\"'“”‘’«»„‚‹›`´′″",
    *"—–-‐‑_|/\\()[]{}<>@#&*:;,.!?…•",
    *" \t\n\r\v\f\u00a0\u2009\u2028\u2029\u200b\ufeff\u0085",
    *"İıßſAÉЖ漢ａ९٣09\u0301\u20e3🙂\U0010ffff\x00\x1b",
    "\r\n", "\n\n", "''", "``", ". ", ", ", ": ", " — ", "said ", "he ", "She said",
    "according to ", "the agreement ", "Treaty of ", "signed ", "in 2000", "2023-02-30",
    " date 2023-12-27 ", "Monday ", "May 32, ", "MOSCOW, ", "(AP) — ", "/TASS/. ", "Anna Weiss ",
    "Mr. ", "U.S. ", "Also Read | ", "Last Updated: ", "Advertisement\n", "(ANI)", "“No,” ",
    '"Yes" ',
)  # fmt: skip
"""Characters and pieces that rules stumble over; no surrogates."""
