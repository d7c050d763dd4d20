"""Reading: the text of a file, or one clear sentence on why there is none."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STDIN = "-"

MARKDOWN = ".md"
TEXTS = frozenset((".txt", ".text", MARKDOWN))
"""How the names of texts end, among the files of a folder."""

DOCUMENT = re.compile(
    r"\ufeff?\s{0,1000}<(?:!doctype\s+html|html|head|body|\?xml)\b", re.IGNORECASE
)
"""How a page of HTML begins: `<!DOCTYPE html>`."""

TAG = re.compile(r"</?(?:p|div|span|a|br|li|ul|h[1-6]|script|td)\b[^<>]{0,500}>", re.IGNORECASE)
"""A tag that a piece of a page is full of, `<p class="lead">`; a text may mention one or two."""

HEAD, TAGS = 10_000, 8  # so many tags within so many characters are no text

ENTITY = re.compile(r"&(?:[lb]dquo|lsquo|quot|#34|#822[02]|#8216|#[xX](?:22|201[8cCeE]));")
"""A mark that opens a quotation, as a page writes it, `&ldquo;`; read as text it opens none."""

MARK = re.compile('["“„‘]')


class UnreadableError(Exception):
    """There is no text to read; the message names the file and says why."""

    def __init__(self, path: str, why: str) -> None:
        self.why = why
        super().__init__(f"{path} {why}")


def read_text(path: str) -> str:
    """Return the text of a file, or of standard input for ``-``, with its line ends as they are."""
    text = decoded(path, read_bytes(path))
    if not text.strip("\ufeff \t\r\n"):
        raise UnreadableError(path, "is empty")
    return text


def decoded(path: str, data: bytes) -> str:
    """Return the bytes of a file as text."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = data[error.start]
        why = f"is not UTF-8: byte 0x{byte:02X} at offset {error.start}"
        raise UnreadableError(path, why) from None


def read_plain_text(path: str) -> str:
    """Return the text of a file that should hold an article: ``read_text``, but no HTML."""
    text = read_text(path)
    if is_html(text):
        raise UnreadableError(path, "is HTML, not text: take the text out of the page first")
    return text


def is_html(text: str) -> bool:
    """Return whether the text is a page, or a piece of one, rather than what it says."""
    is_page = DOCUMENT.match(text) or len(TAG.findall(text, 0, HEAD)) >= TAGS
    return bool(is_page) or len(ENTITY.findall(text)) > len(MARK.findall(text))


def read_bytes(path: str) -> bytes:
    """Return what a file holds, or standard input."""
    if path == STDIN and sys.stdin is None:
        raise UnreadableError(path, "is closed")
    with told_why(path):
        return sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()


def read_lines(path: str) -> Iterator[bytes]:
    """Yield the lines of a file, one by one."""
    with told_why(path), Path(path).open("rb") as file:
        yield from file


@contextmanager
def told_why(path: str) -> Iterator[None]:
    """Raise ``UnreadableError`` with a clear sentence where the system refuses a file."""
    try:
        yield
    except FileNotFoundError:
        raise UnreadableError(path, "does not exist") from None
    except IsADirectoryError:
        raise UnreadableError(path, "is a directory, not a file") from None
    except OSError as error:
        raise UnreadableError(path, f"cannot be read: {error.strerror}") from None
    except ValueError:  # a NUL is in it
        raise UnreadableError(path, "is no path") from None
