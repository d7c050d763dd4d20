"""Markdown: a text whose emphasis and links are stepped over, all else in its place."""

import re

MARKUP = re.compile(
    r"(?<!\w)[*_]{1,3}(?=[^\s*_])"  # `**` before a word; in `snake_case` and `2*3` it is none
    r"|(?<=[^\s*_])[*_]{1,3}(?!\w)"
    r"|\[(?=[^\[\]\n]{1,300}\]\([^()\s]{0,1000}\))"  # `[` of a link, and `](where it leads)`
    r"|\]\([^()\s]{0,1000}\)"
)


def unmarked(text: str) -> str:
    """Return the text with spaces for its markup: what is found in it stands there in the file.

    >>> unmarked("“Go,” said **Lena Ory**.")
    '“Go,” said   Lena Ory  .'
    """
    return MARKUP.sub(lambda markup: " " * len(markup[0]), text)
