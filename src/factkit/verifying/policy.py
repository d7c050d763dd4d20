"""Policies: what may differ between a quotation and its source without a finding."""

from typing import Literal, NamedTuple

PolicyName = Literal["editorial", "strict"]


class Policy(NamedTuple):
    """A named list of what is tolerated. No policy takes an altered word for equal."""

    name: PolicyName
    tolerates: tuple[str, ...]

    @property
    def is_strict(self) -> bool:
        """Whether a quotation has to stand in the source character by character."""
        return not self.tolerates

    def __str__(self) -> str:
        return f"{self.name} (tolerates {', '.join(self.tolerates) or 'nothing'})"


EDITORIAL = Policy(
    "editorial",
    (
        "other marks and dashes",
        "other white space",
        "an ellipsis for words left out",
        "insertions in square brackets",
        "another capital at the start",
        "other punctuation at the ends",
        "the two halves of a split quotation joined",
    ),
)
"""What editors may do to a quotation."""

STRICT = Policy("strict", ())

POLICIES: dict[str, Policy] = {policy.name: policy for policy in (EDITORIAL, STRICT)}
