"""What a family name, or what stands before it, tells of a gender where no given name does."""

from factkit.speakers.words import Gender

FEMALE_WITHIN = frozenset(("bint", "binte", "binti", "thi"))
"""Within a name they say whose daughter, or a woman: ``Nguyen Thi Lan``."""
MALE_WITHIN = frozenset(("bin", "ibn"))
FEMALE_LAST = frozenset(
    ("bano", "begum", "bibi", "devi", "kaur", "khanum", "khatoon", "khatun", "kumari")
)
FEMALE_ENDS = (
    "aite", "cka", "dottir", "dzka", "eva", "iadou", "idou", "iene", "opoulou", "ova", "ska",
    "skaya", "yte",
)  # fmt: skip
MALE_ENDS = ("auskas", "ev", "ov", "skiy", "skyi")
"""Not `-ski` nor `-sky`, which women bear as well far from Poland and Russia, nor `-sson`."""
OTHER_ENDS = ("nueva", "waite")
OTHERS = frozenset(
    ["alaska", "canova", "casanova", "ceska", "cordova", "craiova", "geneva", "genova", "hrvatska",
     "hygiene", "kharkov", "kosova", "mantova", "moldova", "nebraska", "padova", "polska",
     "rebecka", "rostov", "saratov", "slovenska", "srpska", "tambov", "terranova", "villanova"]
)  # fmt: skip
"""Names of places, and families of other countries, that end so: ``Southeast Alaska``."""
SHORTEST = 6
"""Letters of a family name with such an end: ``Lev`` and ``Nova`` are none."""


def gender_of_family(tokens: tuple[str, ...]) -> Gender | None:
    """Return the gender that a full name tells behind its first word.

    >>> gender_of_family(("tran", "thi", "lan")), gender_of_family(("zlatka", "dimova"))
    ('female', 'female')
    """
    if len(tokens) == 1:
        return None
    within, last = tokens[1:-1], tokens[-1]
    if last in FEMALE_LAST or not FEMALE_WITHIN.isdisjoint(within):
        return "female"
    if not MALE_WITHIN.isdisjoint(within):
        return "male"
    if len(last) < SHORTEST or last in OTHERS or last.endswith(OTHER_ENDS):
        return None
    if last.endswith(FEMALE_ENDS):
        return "female"
    return "male" if last.endswith(MALE_ENDS) else None
