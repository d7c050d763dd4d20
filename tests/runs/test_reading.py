import io
import sys
from pathlib import Path

import pytest

from factkit.runs.reading import UnreadableError, is_html, read_plain_text, read_text


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("\ufeffOne.\r\nTwo “three”\rfour\n".encode())
    assert read_plain_text(str(file)) == "\ufeffOne.\r\nTwo “three”\rfour\n"


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"One.\r\n")))
    assert read_plain_text("-") == "One.\r\n"


def test_what_is_no_path_is_told() -> None:
    with pytest.raises(UnreadableError, match="is no path"):
        read_plain_text("a\0")


def test_closed_standard_input_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(UnreadableError, match="- is closed"):
        read_plain_text("-")


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"none\.txt does not exist$"):
        read_text(str(tmp_path / "none.txt"))
    with pytest.raises(UnreadableError, match=r" is a directory, not a file$"):
        read_text(str(tmp_path))
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(UnreadableError, match=r"loop cannot be read: .*symbolic links"):
        read_text(str(tmp_path / "loop"))


BYTES = [
    (b"", "is empty"),
    (b" \r\n\t", "is empty"),
    ("\ufeff\n".encode(), "is empty"),
    ("Café".encode("latin-1"), "is not UTF-8: byte 0xE9 at offset 3"),
    ("One.".encode("utf-16"), "is not UTF-8: byte 0xFF at offset 0"),
    (b"<!DOCTYPE html><p>One.</p>", "is HTML, not text: take the text out of the page first"),
]


@pytest.mark.parametrize(("data", "message"), BYTES)
def test_what_holds_no_article_is_told(tmp_path: Path, data: bytes, message: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    with pytest.raises(UnreadableError) as caught:
        read_plain_text(str(file))
    assert str(caught.value) == f"{file} {message}"


HTML = [
    ("\n<html lang='en'>", True),
    ("\ufeff<?xml version='1.0'?>", True),
    ("<HEAD>", True),
    ("<p>One.</p><p>Two.</p><div class='x'><a href='#'>Three</a><br/>", True),
    ("A text that explains <p> and </p> and <br>.", False),
    ("&ldquo;We sign,&rdquo; she said.", True),
    ("&#8216;We sign,&#8217; she said. &#x201C;So it is.&#x201D;", True),
    ("“We sign,” she said of R&amp;D. It&#39;s late.", False),
    ("“Write &ldquo; for it,” she said.", False),
    ("<htmlish> is a word of its own", False),
    ("<bodyguard>", False),
    ("Rates fell (<2%) and > 3 rose, a<b.", False),
    (" " * 100_000, False),
    ("<p " * 50_000, False),
]


@pytest.mark.parametrize(("text", "html"), HTML)
def test_html_is_told_from_text(text: str, html: bool) -> None:  # noqa: FBT001
    assert is_html(text) is html
