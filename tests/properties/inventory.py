"""What stories are built from: invented people, statements, datelines, agreements, and trouble."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple


class Speaker(NamedTuple):
    """Somebody who speaks: the full name, the office, and the ways to mention him, her or it."""

    name: str
    office: str
    mentions: dict[str, str]


def _person(title: str, given: str, family: str, pronoun: str) -> Speaker:
    name, noun = f"{given} {family}", title.rsplit(" ", 1)[-1].lower()
    mentions = {"titled": f"{title} {name}", "full": name, "family": family}
    return Speaker(name, title.lower(), mentions | {"pronoun": pronoun, "noun": f"the {noun}"})


def _body(name: str) -> Speaker:
    noun = name.rsplit(" ", 1)[-1].lower()
    return Speaker(name, "", {"titled": f"the {name}", "pronoun": "it", "noun": f"the {noun}"})


SPEAKERS = (
    _person("Transport Minister", "Amara", "Okonjo", "she"),
    _person("Mayor", "Tobias", "Lindqvist", "he"),
    _person("Education Secretary", "Mei", "Nakagawa", "she"),
    _person("Police Chief", "Rashid", "Haddad", "he"),
    _person("Finance Minister", "Oksana", "Petrychenko", "she"),
    _person("Professor", "Diego", "Villaseñor", "he"),
    _person("Ambassador", "Ingrid", "van der Meulen", "she"),
    _person("Judge", "Kwame", "Asantewaa", "he"),
    _person("Governor", "Priya", "Raghunath", "she"),
    _person("Senator", "Niall", "O’Rourke", "he"),
    _body("Harbour Board"),
    _body("Ferrymen's Union"),
)

PATTERNS = (
    "<0,> @ [verb].",
    "<0,> @ [verb] on the quay.",
    "<0,> [verb] @.",
    "<0?> @ [asked].",
    "<0,> [according to] @.",
    "@ [verb], <0.>",
    "@ [verb]: <0. 1.>",
    "@ [told] reporters: <0.>",
    "<0. 1,> @ [told] a crowd of ferrymen.",
    "<0,> @ [verb]. <1. 2.>",
    "<0,> @ [verb], <&1.>",
    "<0,> @ [verb]. <1.\n\n<2.>",
    "<0,> @ [said] in a statement.",
    "Asked about the harbour fund, @ [replied]: <0.>",
    "In an email to the harbour master, @ [wrote]: <0. 1.>",
    "@, whose boat had come in late, [verb]: <0.>",
    "@, the =, [verb]: <0.>",
    "<0,> [verb] @, the =. <1.>",
    "<0,> [said] @, 47.",
    "<0,> @ [verb]. <They all said {never again} and left.>",
    "@ [said] the plan was <%> and would be put to a vote.",
    "@ [called] the delay <%>.",
    "@ said nobody had been paid, [calling] the delay <%>.",
    "As the crowd went home, @ [said] the plan was <%>.",
    "@ [described] the new timetable as <%>.",
)
"""How somebody is quoted, written in signs:

``<`` and ``>`` are the marks, ``{`` and ``}`` those of a quotation within; ``0``, ``1`` and ``2``
are statements, ``&1`` is one that goes on with `and`, ``%`` is a fragment; ``@`` is the source,
``~`` a pronoun as the source behind the mention ``#``; ``[...]`` is the cue, ``[verb]`` any verb;
``=`` is the office of somebody who is introduced by name alone.
A mark left open by a line end is never closed.
"""

SUBJECT_PATTERNS = (
    "# had come to the quay by boat. <0,> ~ [verb].",
    "# had slept badly. <0. 1,> ~ [verb]. <2.>",
)
"""Patterns in which the source is a pronoun for the subject of the sentence before it."""

VERBS = ("said", "added", "warned", "explained", "insisted")

TERMS = (
    "The ferry, known as the <Floating Kitchen>, has carried no one since the spring.",
    "The exhibition, called <Salt and Rope>, closes when the boats come home.",
    "Farmers pay the so-called <harbour tax> late and in coin.",
)
"""Paragraphs with something in quotation marks that nobody says, in the signs of PATTERNS."""

STATEMENTS = (
    "We have mended this roof twice",
    "Nobody told the ferrymen about the new timetable",
    "The bridge will carry lorries before the winter",
    "I would rather be late than sorry",
    "There is no money left in the harbour fund",
    "The children walk four miles to the nearest school",
    "Our neighbours have kept every promise they made",
    "It is time to count the boats again",
    "The captain's daughter hasn't slept since the storm",
    "We’ve paid for the fishermen’s nets ourselves",
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
    ("The {year} ", "Coral Coast Pact", " between {parties} is still in force."),
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
    DatelineForm("PORTLAND, Maine", dated=False, line=lambda _: "PORTLAND, Maine (AP) —"),
    DatelineForm("New Delhi", dated=True, line=lambda day: f"New Delhi, {day:%b} {day.day} (PTI)"),
    DatelineForm(
        "ACCRA/LAGOS", dated=True, line=lambda day: f"ACCRA/LAGOS, {day.day} {day:%B} {day.year} —"
    ),
)

TROUBLE = (
    *"\"'“”‘’«»„‚‹›`´′″",
    *"—–-‐‑_|/\\()[]{}<>@#&*:;,.!?…•",
    *" \t\n\r\v\f\u00a0\u2009\u2028\u2029\u200b\ufeff\u0085",
    *"İıßſAÉЖ漢ａ९٣09\u0301\u20e3🙂\U0010ffff\x00\x1b",
    "\r\n", "\n\n", "''", "``", ". ", ", ", ": ", " — ", "said ", "he ", "She said",
    "according to ", "the agreement ", "memorandum of", "understanding on ", "Treaty of ",
    "signed ", "in 2000", "2023-02-30",
    " date 2023-12-27 ", "Monday ", "May 32, ", "MOSCOW, ", "(AP) — ", "/TASS/. ", "Anna Weiss ",
    "Mr. ", "U.S. ", "Also Read | ", "Last Updated: ", "Advertisement\n", "(ANI)", "“No,” ",
    '"Yes" ',
)  # fmt: skip
"""Characters and pieces that rules stumble over; no surrogates."""

FURNITURE = (
    "Advertisement",
    "ADVERTISEMENT",
    "Also Read | Salt Prices Fall for Third Week, Says Trade Minister Leila Brandt",
    "Also Read: Ferry Owners Deny Talks With Harbour Fund",
    "Last Updated: March 4, 2031, 18:20 IST",
    "Image credit: Steppe Pictures",
    "Share on Facebook",
    "Long day on the quay. — Leila Brandt (@leilabrandt) March 4, 2031",
)
"""Lines that scraped pages put between paragraphs."""

HEADLINES = (
    "Trade Backs New Ferry Line Across the Gulf, Says Trade Minister Leila Brandt",
    "‘Very Late but Very Welcome’: Trade Minister Leila Brandt on New Ferry Line",
    "Leila Brandt Meets Ferry Owners Over Rising Price of Salt",
)
"""Headlines of other stories, which name somebody who does not occur in any."""
