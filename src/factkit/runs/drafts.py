"""Drafts: the documents of a run of ``verify``, each held against all sources."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from pydantic_core import ValidationError, from_json

from factkit.checking.check import as_object
from factkit.checking.findings import Finding, way
from factkit.processes import results_of
from factkit.runs.checks import failed
from factkit.runs.jsonplaces import offset_of
from factkit.runs.markdown import unmarked
from factkit.runs.reading import MARKDOWN, TEXTS, UnreadableError, read_plain_text
from factkit.runs.records import SUFFIXES, Fault, Record, belongings, files_below, read_records
from factkit.runs.report import Outcome, Told
from factkit.sheet import FactSheet
from factkit.verifying.drafts import verified
from factkit.verifying.sources import Library, Read, read_sources


class Given(NamedTuple):
    """A draft or a source: its file, the record that it is if it is none, and what it holds."""

    file: str
    record: Record | None
    content: str | FactSheet

    @property
    def name(self) -> str:
        """What tells it from others."""
        is_row = self.record is not None and self.record.line > 1
        return f"{self.file}:{self.record.line}" if self.record and is_row else self.file


def verify_files(
    drafts: list[str], against: list[str], policy: str, jobs: int = 1
) -> Iterator[Outcome]:
    """Yield every draft with what is wrong with it, and what cannot be read on either side."""
    sources: list[Read] = []
    for one in given(against):
        if isinstance(one, Fault):
            yield failed(one)
        else:
            sources += read_sources({one.name: one.content})
    if not sources:
        why = "there is no source to hold drafts against: name some with --against"
        yield failed(Fault((against or drafts)[0], 1, "FK002", why))
        return
    judge = partial(verify_given, library=Library(sources), policy=policy)
    yield from results_of(judge, given(drafts), None if jobs == 1 else jobs)


def verify_given(draft: Given | Fault, library: Library, policy: str) -> Outcome:
    """Return a draft verified; whatever goes wrong with it is a finding of its own."""
    if isinstance(draft, Fault):
        return failed(draft)
    try:
        result = verified(draft.content, library, policy)
    except Exception as error:  # noqa: BLE001  (one bad draft must not end the run)
        line = draft.record.line if draft.record else 1
        return failed(Fault(draft.file, line, "FK005", f"{type(error).__name__}: {error}"))
    told = tuple(_told(found, draft) for found in result.findings)
    return Outcome(draft.file, draft.name, told, result.facts, result.spans)


def _told(found: Finding, draft: Given) -> Told:
    if draft.record is None:
        return Told(found, draft.file, found.line or 1, found.column or 1, draft.file)
    data = draft.record.data
    within = belongings(from_json(data)).within
    offset = offset_of(data, f"{within}.{found.fact}" if within else found.fact)
    line = data.count("\n", 0, offset) + draft.record.line
    return Told(found, draft.file, line, offset - data.rfind("\n", 0, offset))


def given(paths: list[str]) -> Iterator[Given | Fault]:
    """Yield the texts and sheets of files and folders; a fault for each that cannot be read."""
    for path in paths:
        files = files_below(path, TEXTS | SUFFIXES)
        if not files:
            yield Fault(path, 1, "FK002", "is a folder that holds no text and no facts")
        for file in files:
            if Path(file).suffix in SUFFIXES:
                yield from map(_sheet, read_records([file]))
            else:
                yield _text(file)


def _text(file: str) -> Given | Fault:
    try:
        text = read_plain_text(file)
        return Given(file, None, unmarked(text) if Path(file).suffix == MARKDOWN else text)
    except UnreadableError as error:
        return Fault(file, 1, "FK002", error.why)


def _sheet(record: Record | Fault) -> Given | Fault:
    if isinstance(record, Fault):
        return record
    try:
        data = as_object(from_json(record.data))
        within = belongings(data).within
        facts = as_object(data[within], within) if within else data
        sheet = FactSheet.model_validate(facts)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        why = f"is no sheet: {way(first['loc'])}: {first['msg']}"
    except ValueError as error:
        why = str(error)
    else:
        return Given(record.file, record, sheet)
    return Fault(record.file, record.line, "FK001", why.partition("\n")[0])
