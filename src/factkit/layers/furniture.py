"""Page furniture: what a scraped page puts around and between the paragraphs of a story."""

from typing import NamedTuple


class Furniture(NamedTuple):
    """A stretch of the page that belongs to no story; ``rule`` names the kind.

    The rule is one of the names in FURNITURE; ``header`` (a `` date YYYY-MM-DD `` prefix) and
    ``stamp`` (``Last Updated: ...``) may tell when the page was published.
    """

    start: int
    end: int
    rule: str


def find_furniture(text: str) -> tuple[Furniture, ...]:
    """Return the page furniture in text order."""
    return ()
