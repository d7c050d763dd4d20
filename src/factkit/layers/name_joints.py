"""What joins the words of bodies, and titles: ``Fire Officers' Guild``, ``Chief (Mrs) Weiss``."""

from factkit.layers.name_words import is_firm
from factkit.lexicon import words

TITLES = words("title_words")
BODIES = words("body_words")
OWNED = BODIES | words("organisation_words")
MINISTRIES = frozenset(("department", "directorate", "ministry", "secretariat"))
FIELDS = words("fields") | words("ministry_fields")
"""Of what ministries are: ``Ministry of Trade and Industry``."""
PURPOSES = frozenset(
    ["abolish", "advance", "ban", "combat", "conserve", "defeat", "defend", "elect", "end",
     "eradicate", "fight", "free", "help", "impeach", "investigate", "preserve", "prevent",
     "promote", "protect", "re-elect", "reduce", "reelect", "reform", "restore", "save", "stop",
     "support"]
)  # fmt: skip
"""What bodies are named for: ``the Committee to Save the Mill``, no headline ``Board to Stop``."""
ARTICLES = ("the ", "The ")
PLURAL_OWNERS = frozenset(("' ", "’ "))
"""What joins a body to those it is of: ``the Fire Officers' Guild``."""
BRACKETED = frozenset(
    ["alhaja", "alhaji", "barrister", "dr", "engr", "hajia", "miss", "mr", "mrs", "ms",
     "prof", "professor", "retd", "rev", "rtd", "sir"]
)  # fmt: skip
"""What stands in brackets behind a title, and is one more: ``Chief (Mrs) Anna Weiss``."""
RETIRED = frozenset((" (retd) ", " (rtd) "))
FIRM = " & "
ALWAYS = PLURAL_OWNERS | {FIRM}
"""Behind any word these may join."""
ANY: frozenset[str] = frozenset()
RARE = dict.fromkeys(ALWAYS, ANY) | dict.fromkeys((*RETIRED, " ("), TITLES) | {
    " and ": FIELDS, " the ": PURPOSES, " to ": BODIES, ") ": BRACKETED,
}  # fmt: skip
"""What joins no names but those of bodies, and titles, and the words behind which it may."""


def joins_rarely(text: str, run: tuple[int, int], before: str, between: str, words: str) -> bool:
    """Return whether words go on the name of a body, or a title in brackets.

    The name stands at ``run`` so far, ``before`` is its last word, one of those of ``RARE``.
    """
    if between == FIRM:
        return is_firm(text[run[0] : run[1]].lower(), words) or words.rpartition(" ")[2] in OWNED
    if between in PLURAL_OWNERS:
        return before.endswith("s") and words.rpartition(" ")[2] in OWNED
    if between == " (":
        return words in BRACKETED
    if between == " and ":
        head = text[run[0] : run[1]].partition(" of ")[0].rpartition(" ")[2].lower()
        return head in MINISTRIES and FIELDS.issuperset(words.split(" "))
    if between == " the ":
        return text.find(" to ", *run) > 0
    if between == " to ":
        return text.endswith(ARTICLES, 0, run[0]) and words.partition(" ")[0] in PURPOSES
    return True
