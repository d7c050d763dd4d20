"""Words: a text as a row of words that can be compared, with the punctuation between them."""

import re
from typing import NamedTuple
from unicodedata import normalize

from factkit.checking.differences import DASHES, DOUBLE, SINGLE
from factkit.fair_copy import fair_copy
from factkit.spans import Extent

TOKEN = re.compile(
    r"(?<![\w])[-−]?[$€£¥]?\d+(?:[.,:]\d+)*"  # -3.5, $1,000, 12:30: a number is one word
    r"|\w+(?:['’]\w+)*"
    r"|[%$€£¥°+=<>&@#§/]"  # what stands for a word
    r"|[^\w\s]"
)

SIGNS = frozenset("%$€£¥°+=<>&@#§/")

MARKS = str.maketrans(
    dict.fromkeys(DOUBLE + SINGLE, '"') | dict.fromkeys(DASHES, "-") | {"…": "..."}
)
"""Marks and dashes that editors exchange: a quotation within another one has single marks."""

APOSTROPHES = str.maketrans(dict.fromkeys("’‘‛´`", "'"))


class Words(NamedTuple):
    """The words of a text, and the punctuation before each word and behind the last one.

    ``starts`` and ``ends`` are their places in the text; ``gaps`` has one item more than words.
    """

    words: tuple[str, ...]
    gaps: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def words_of(text: str, offset: int = 0) -> Words:
    """Return the words of a text that begins at an offset.

    Marks, dashes and white space come in one form; the words themselves stay as they are.

    >>> words_of("“We don’t — yet.”").words
    ('We', "don't", 'yet')
    >>> words_of("“We don’t — yet.”").gaps
    ('"', '', '-', '."')
    """
    copy = fair_copy(text)
    if copy is not None:
        said = words_of(copy.text)
        places = [copy.place(Extent(*word)) for word in zip(said.starts, said.ends, strict=True)]
        return said._replace(
            starts=tuple(offset + place.start for place in places),
            ends=tuple(offset + place.end for place in places),
        )
    words, gaps, starts, ends = [], [""], [], []
    for token in TOKEN.finditer(text):
        if is_word(token[0]):
            words.append(normalize("NFC", token[0]).translate(APOSTROPHES).replace("−", "-"))
            gaps.append("")
            starts.append(offset + token.start())
            ends.append(offset + token.end())
        else:
            gaps[-1] += token[0].translate(MARKS)
    return Words(tuple(words), tuple(gaps), tuple(starts), tuple(ends))


def joined(parts: list[Words]) -> Words:
    """Return words that follow each other as one."""
    return Words(
        tuple(word for part in parts for word in part.words),
        (*(gap for part in parts for gap in part.gaps[:-1]), parts[-1].gaps[-1]),
        tuple(start for part in parts for start in part.starts),
        tuple(end for part in parts for end in part.ends),
    )


def is_word(part: str) -> bool:
    """Return whether a part of a text is a word, a number, or a sign that is read as a word."""
    return part[-1].isalnum() or part[-1] == "_" or part in SIGNS


def capital_swapped(word: str) -> str:
    """Return the word with its first letter large for small, or small for large."""
    return word[:1].swapcase() + word[1:]
