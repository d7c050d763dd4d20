"""Headlines: the story's own on top, and those of other stories spliced into the body."""

from factkit.layers.paragraphs import Paragraph
from factkit.layers.quotations import Quotation
from factkit.spans import Extent


def find_headlines(
    text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...]
) -> tuple[Extent, ...]:
    """Return the spliced headlines in text order: stretches that belong to no story around them."""
    return ()
