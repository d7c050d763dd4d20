"""Offices in names: which words of a run of capitals tell what somebody is, not who."""

from factkit.layers.name_words import GIVEN_NAMES
from factkit.lexicon import words
from factkit.speakers.words import (
    BODY_WORDS,
    DEMONYMS,
    HONOURS,
    MANNERS,
    PERSON_NOUNS,
    TITLES,
    folded,
    gender_of_given,
    gender_of_name,
    singular,
)

SHORTEST_FULL = 2
"""Words in a person's full name, at least."""
WITHOUT = "Without"
"""What holds names of bodies together that begin as an office does: ``Doctors Without Borders``."""
FIELDS = words("fields")
"""Of what one is minister: ``Minister for Water Resources Anna Weiss``."""
COMPOUNDS = (
    "-born", "-based", "-elect", "-former", "-grader", "-winner", "-winning", "-year-old"
)  # fmt: skip
"""How words end that say what somebody is: ``Governor-elect``."""
LINKS = ("-of-", "-in-", "-at-", "-turned-")
"""What stands in such words: ``Mother-of-the-bride``, ``Artist-in-residence``."""
OF_BODIES = ("brother", "father", "king", "lady", "lord", "mother", "prince", "queen", "sister")
"""Nouns for persons that names of bodies begin with: ``Our Lady of Mercy Hospital``."""
EXECUTIVES = frozenset(("chief", "co-chief"))
"""Behind any other word an executive is a body: ``the National Executive of the Union``."""
ACRONYMS = range(3, 6)
"""Letters of an office in capitals; of two they are initials: ``AR Weiss``,"""
SHORT_OFFICES = frozenset(("AG", "CJ", "DG", "GM", "IG", "MD", "SG", "VC"))
"""but of an office behind the name of a body: ``Norvane MD Anna Weiss``."""
DEPUTIES = frozenset(("mca", "mec", "mha", "mhk", "mlc", "mna", "mpl", "mpp", "td"))
"""What members of assemblies are called before a name; alone it is a body: ``TD said``."""
MEMBERS = DEPUTIES | {"dc", "oc"}
ADDRESSES = words("forms_of_address")
CALLED = MEMBERS | ADDRESSES | {"canon"}
"""Words before a full name, and before the family name behind it. A company is ``Canon`` alone."""
BEFORE_NAMES = FIELDS | CALLED
KIN = frozenset(
    ["dad", "daughter", "gran", "grandad", "granddad", "granddaughter", "grandson", "husband",
     "mum", "son", "wife"]
)  # fmt: skip
"""What may stand before a given name alone: ``Daughter Kelly-Ann``."""
NOBLE = frozenset(("prince", "princess"))
"""What is a given name only behind a form of address: ``Hon. Prince Roa``, not ``Crown Prince``."""
SAINTS = frozenset(("saint", "san", "sankt", "santa", "santo", "sao", "st", "ste"))
PREFIXES = ("co-", "deputy-", "ex-", "great-", "great-great-", "step-", "vice-")
"""What makes another office of one: ``Ex-goalkeeper``."""
TRADES = words("trade_names") | GIVEN_NAMES
SHAPES = (
    "boarder", "dealer", "dresser", "driver", "farmer", "fighter", "goer", "grower", "hand",
    "holder", "iatrist", "ician", "keeper", "maker", "master", "minder", "mistress", "ographer",
    "ologist", "owner", "person", "player", "rider", "runner", "seeker", "seller", "sman",
    "smith", "steward", "trader", "walker", "woman", "worker", "writer",
)  # fmt: skip
"""How words end that tell a trade, office or part though no list has them: ``Hedgekeeper``."""
SHORTEST_SHAPED = 8
"""Letters of such words, at least: ``Osman`` and ``Driver`` are names."""
MAN = ("hman", "hwoman", "tsman", "tswoman", "briton")
"""How words for somebody by origin end that are no adjectives: ``Dutchman``."""


def office_end(run: list[str]) -> int:
    """Return how many words of a run tell what somebody is: ``Harbour Mayor-elect Anna Weiss``."""
    if len(run) == SHORTEST_FULL and any(link in run[0] for link in LINKS):
        return 1  # `Mum-of-two Kirsty`
    if len(run) == SHORTEST_FULL and (folded(run[0]) in KIN or is_trade(folded(run[0]))):
        return int(gender_of_given((folded(run[1]).partition("-")[0],)) is not None)
    if len(run) <= SHORTEST_FULL or folded(run[-1]) in BODY_WORDS or WITHOUT in run:
        return 0
    compared = [folded(word) for word in run]
    found = [
        i
        for i in range(len(run) - SHORTEST_FULL)
        if _tells_office(i, *compared[i : i + 2]) or _is_acronym(i, *run[i : i + 2])
    ]
    return found[-1] + 1 if found else 0


def _is_acronym(index: int, word: str, behind: str) -> bool:
    """Return whether an office in capitals stands before a given name: ``SSP Anna Weiss``."""
    if len(word) not in ACRONYMS and not (index and word in SHORT_OFFICES):
        return False
    if not word.isupper() or behind.isupper():
        return False
    return gender_of_given((folded(behind),)) is not None


def is_at_body(run: list[str]) -> bool:
    """Return whether a run is an office at a body: ``Managing Director of the Bank``.

    Its head stands before ``of``; that of ``Office of the Governor`` is a body.
    """
    if folded(run[-1]) not in BODY_WORDS or "of" not in run:
        return False
    *before, head = (folded(word) for word in run[: run.index("of")] or ("",))
    if head == "executive" and EXECUTIVES.isdisjoint(before[-1:]):
        return False
    if not BODY_WORDS.isdisjoint(before[-1:]) or gender_of_name((*before, head)) is not None:
        return False  # `Consulate General of the Union`; `Juan King of the Council`
    return _is_office(head)


def _is_office(word: str) -> bool:
    one = word.removeprefix("vice-").removeprefix("deputy-").removeprefix("co-")
    return one in PERSON_NOUNS and one not in OF_BODIES and one not in BODY_WORDS


def _tells_office(index: int, word: str, behind: str) -> bool:
    """Return whether a name starts behind a word: ``Actress``, ``Home Affairs``, ``Dutchman``."""
    if word in BEFORE_NAMES:
        return behind not in BODY_WORDS
    if "-" in word and (word.endswith(COMPOUNDS) or any(link in word for link in LINKS)):
        return True
    if word in DEMONYMS and word.endswith(MAN):
        return True
    given = gender_of_name((behind, ""))
    if word in DEMONYMS or index:
        return bool(given) and (word in DEMONYMS or _is_person(word))
    if word in GIVEN_NAMES:  # `Marine Le Weiss` is called so, `Marine Juan Weiss` is one
        return _is_person(word) and given not in (None, gender_of_given((word,)))
    return _is_person(word) or (bool(given) and _has_shape(word))


def _is_person(word: str) -> bool:
    for prefix in PREFIXES:
        word = word.removeprefix(prefix)
    return word in PERSON_NOUNS or singular(word) is not None


def _has_shape(word: str) -> bool:
    """Return whether a word ends like a trade: ``Stablehand``."""
    return len(word) >= SHORTEST_SHAPED and word.endswith(SHAPES) and word not in TRADES


def is_trade(word: str) -> bool:
    """Return whether a word tells what somebody is before one name alone: ``Plumber Gaz``."""
    return word not in TRADES and (word in PERSON_NOUNS or _has_shape(word))


def name_start(run: list[str]) -> int:
    """Return where the name starts behind of what one is head: ``Head of Varna Rowing Juan Roa``.

    It has two words, or more where all are given names of a gender: ``Juan Pablo Roa``, but ``New
    Victoria Juan Roa``, ``San Juan Pedro Roa``.
    """
    start = max(0, len(run) - SHORTEST_FULL)
    given = [gender_of_given((folded(word),)) for word in run]
    while start > 1 and given[start] and given[start - 1] == given[start]:
        if folded(run[start - 2]) in SAINTS:
            break
        start -= 1
    return start


def may_call(title: str) -> bool:
    """Return whether a title may be somebody's: ``Mr.``, ``Gov.``, ``Mayor``, not ``National``."""
    word = folded(title)
    return title.endswith(".") or word in MANNERS or _is_person(word)


def last_office(title: str) -> tuple[str, ...]:
    """Return the last word of a title, if it is an office: ``Secretary of State Cardinal``."""
    last = folded(title.rpartition(" ")[2])
    return (last,) if last in PERSON_NOUNS else ()


def without_honours(run: list[str]) -> list[str]:
    """Return a full name without the letters behind it: ``Anna Weiss KC``."""
    end = len(run)
    while end > SHORTEST_FULL and folded(run[end - 1]) in HONOURS:
        end -= 1
    return run[:end]


def of_one(title: str) -> str:
    """Return a title of several as that of one, and that of one as it is.

    >>> of_one("Senators"), of_one("U.S. Reps."), of_one("Senator")
    ('Senator', 'U.S. Rep.', 'Senator')
    """
    before, space, last = title.rpartition(" ")
    word = folded(last)
    one = singular(word) or (word[:-1] if word[-1:] == "s" and word[:-1] in TITLES else word)
    if one == word:
        return title
    written = one.capitalize() if last[0].isupper() else one
    return f"{before}{space}{written}{'.' if last.endswith('.') else ''}"


def ends_in_given_name(titles: list[str]) -> bool:
    """Return whether the last title is a given name: behind another, or what is no office."""
    if not titles:
        return False
    last, before = folded(titles[-1]), titles[-2:-1]
    if last in NOBLE:
        return any(title.endswith(".") or folded(title) in MANNERS for title in before)
    is_given = gender_of_name((last, "")) is not None
    return is_given and (bool(before) or last not in PERSON_NOUNS)
