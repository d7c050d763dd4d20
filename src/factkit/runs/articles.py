"""Articles: finding the text that a record of facts belongs to."""

import hashlib
import string
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from factkit.runs.reading import STDIN, UnreadableError, read_text
from factkit.runs.records import Belongings

FIELDS = frozenset(("id", "file", "stem", "sha256"))
SUFFIX = ".txt"
FACTS_SUFFIX = ".facts"
"""What the name of a facts file may end with before its own suffix: ``ferry.facts.json``."""


class NoArticleError(Exception):
    """There is no article for a record; the message says where it was looked for."""


class ArticleText(NamedTuple):
    """The text of an article, and its path, None where the record itself holds the text."""

    path: str | None
    text: str


class Articles:
    """Where articles are: a file, a folder, a path template, or nothing but the records' word."""

    def __init__(self, where: str | None) -> None:
        self.where = where
        self.is_template = where is not None and "{" in where
        self.is_folder = where is not None and not self.is_template and Path(where).is_dir()
        self._last: ArticleText | None = None
        if where is not None and self.is_template:
            _check_template(where)

    def of(self, record: Belongings, facts_file: str, sha256: object) -> ArticleText:
        """Return the article of a record; raise ``NoArticleError`` or ``UnreadableError``."""
        if self.where is not None and not self.is_folder and not self.is_template:
            return self._read(self.where)
        if self.where is None and record.text is not None:
            return ArticleText(None, record.text)
        return self._read(self._path(record, facts_file, sha256))

    def _read(self, path: str) -> ArticleText:
        """Return the article of a path; several records of one follow each other."""
        if self._last is None or self._last.path != path:
            self._last = ArticleText(path, read_text(path))
        return self._last

    def _path(self, record: Belongings, facts_file: str, sha256: object) -> str:
        stem = "" if facts_file == STDIN else Path(facts_file).stem.removesuffix(FACTS_SUFFIX)
        if self.is_template:
            names = {"id": record.id, "file": record.file, "stem": stem, "sha256": sha256}
            return _filled(self.where or "", names)
        root = Path(self.where) if self.where is not None else None
        for folder, name in _candidates(record, stem, root, Path(facts_file).parent):
            if _is_file_below(folder, name):
                return str(folder / name)
        if root is not None and isinstance(sha256, str) and sha256 in self.by_hash:
            return self.by_hash[sha256]
        raise NoArticleError(f"no article was found {_sought(record, stem, self.where)}")

    @cached_property
    def by_hash(self) -> dict[str, str]:
        """The paths of the articles in the folder by their hash."""
        if not self.is_folder:
            return {}
        files = sorted(Path(self.where or "").rglob(f"*{SUFFIX}"))
        return {hashlib.sha256(file.read_bytes()).hexdigest(): str(file) for file in files}


def _candidates(
    record: Belongings, stem: str, root: Path | None, beside: Path
) -> Iterator[tuple[Path, str]]:
    """Yield where an article may be: a folder, and a path in it."""
    roots = [Path(), beside] if root is None else [root]
    for name in (record.file, record.id, stem):
        if not name:
            continue
        for folder in roots:
            yield folder, name
            yield folder, f"{name}{SUFFIX}"
    if root is not None and record.file:
        yield root, Path(record.file).name


def _is_file_below(folder: Path, name: str) -> bool:
    """Return whether a path names a file of a folder; never one outside of it."""
    path = folder / name
    try:
        return path.resolve().is_relative_to(folder.resolve()) and path.is_file()
    except (OSError, ValueError):  # too long, or with a NUL: no file has such a name
        return False


def _filled(template: str, names: dict[str, object]) -> str:
    missing = [name for name in _fields(template) if not isinstance(names[name], str)]
    if missing:
        raise NoArticleError(f"the record has no {missing[0]}, which {template} asks for")
    path = template.format_map(names)
    if ".." in Path(path).parts and ".." not in Path(template).parts:
        raise NoArticleError(f"{path} leads out of the folder")
    return path


def _check_template(template: str) -> None:
    try:
        unknown = sorted(set(_fields(template)) - FIELDS)
    except ValueError as error:
        raise UnreadableError(template, f"is no path template: {error}") from None
    if unknown:
        names = ", ".join(sorted(FIELDS))
        raise UnreadableError(template, f"asks for {{{unknown[0]}}}; there are {names}")


def _fields(template: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]


def _sought(record: Belongings, stem: str, where: str | None) -> str:
    names = [repr(name) for name in (record.file, record.id, stem) if name]
    told = f"for {' or '.join(names)}" if names else "for a record without file or id"
    if where is not None:
        return f"{told} in {where}, nor one of its hash"
    return f"{told}: name one with --text"
