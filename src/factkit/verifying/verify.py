"""Verify: whether the quotations and agreements of a draft are those of its sources."""

from typing import TYPE_CHECKING

from factkit.checking.findings import Finding
from factkit.sheet import FactSheet

if TYPE_CHECKING:
    from factkit.verifying.policy import PolicyName
    from factkit.verifying.sources import Sources


def verify(
    draft: str | FactSheet, sources: "Sources", *, policy: "PolicyName" = "editorial"
) -> list[Finding]:
    """Return what a draft quotes or tells otherwise than its sources; nothing where all is right.

    ``draft`` is a text or a sheet; ``sources`` is a list of texts and sheets, or a mapping of
    names to them. Each quotation is sought word for word, and its speaker, day and numbers are
    compared; of agreements the year and the parties. What may differ is told by the policy;
    ``strict`` takes nothing but the same characters. What a draft tells in its own words is not
    looked at.

    Raises ``TypeError`` for arguments of other types, ``ValueError`` for an unknown policy, and
    what ``parse`` raises.
    """
    from factkit.verifying.drafts import verified  # noqa: PLC0415  (parsing needs none of it)
    from factkit.verifying.sources import Library, read_sources  # noqa: PLC0415

    return verified(draft, Library(read_sources(sources)), policy).findings
