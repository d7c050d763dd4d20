"""Named agreements between states, public bodies, armed or political groups.

The way from the text to the facts: head nouns and well-known names (``anchors``), the words that
belong to a name on its left and right (``modifiers``, ``complements``), what is a name and what is
not (``names``, ``refusals``), the year and the parties of each mention (``years``, ``parties``),
and the mentions of one agreement joined (``merging``).
"""

from factkit.facts.agreements.merging import find_agreements
from factkit.facts.agreements.model import Agreement, AgreementKind, Party

__all__ = ["Agreement", "AgreementKind", "Party", "find_agreements"]
