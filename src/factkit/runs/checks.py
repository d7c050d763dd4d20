"""Checks: the documents of a run, each held against its article, in one process or in several."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from pydantic_core import from_json

from factkit.checking.check import Checked, as_object, checked
from factkit.checking.findings import Finding, Problem, finding
from factkit.processes import results_of
from factkit.runs.articles import Articles, ArticleText, NoArticleError
from factkit.runs.jsonplaces import offset_of
from factkit.runs.reading import UnreadableError
from factkit.runs.records import Belongings, Fault, Record, belongings, read_records
from factkit.runs.report import Outcome, Told

Item = Record | Fault


def check_files(paths: list[str], articles: Articles, jobs: int = 1) -> Iterator[Outcome]:
    """Yield every document of facts files in order, with what is wrong with it."""
    judge = partial(check_item, articles=articles)
    return results_of(judge, read_records(paths), None if jobs == 1 else jobs)


def check_item(item: Item, articles: Articles) -> Outcome:
    """Return a record checked; whatever goes wrong with it is a finding of its own."""
    if isinstance(item, Fault):
        return failed(item)
    try:
        return _checked_record(item, articles)
    except (NoArticleError, UnreadableError) as error:
        return _failed(item, "FK003", str(error))
    except Exception as error:  # noqa: BLE001  (one bad record must not end the run)
        return _failed(item, "FK005", f"{type(error).__name__}: {error}")


def _checked_record(record: Record, articles: Articles) -> Outcome:
    try:
        data = as_object(from_json(record.data))
        known = belongings(data)
        sheet = as_object(data[known.within], known.within) if known.within else data
    except ValueError as error:
        return _failed(record, "FK001", str(error))
    digest = _hash_of(sheet)
    article = articles.of(known, record.file, digest)
    result = checked(sheet, article.text)
    found = [_explained(one, articles, digest, article.path) for one in result.findings]
    return _outcome(record, known, article, result._replace(findings=found))


def _outcome(record: Record, known: Belongings, article: ArticleText, result: Checked) -> Outcome:
    told = tuple(_told(found, record, known.within, article.path) for found in result.findings)
    name = known.id or known.file or article.path or _name(record)
    return Outcome(record.file, name, told, result.facts, result.spans)


def _told(found: Finding, record: Record, within: str, article: str | None) -> Told:
    way = f"{within}.{found.fact}" if within and found.fact else within or found.fact
    offset = offset_of(record.data, way)
    line = record.data.count("\n", 0, offset) + record.line
    column = offset - record.data.rfind("\n", 0, offset)
    return Told(found, record.file, line, column, article)


def _explained(found: Finding, articles: Articles, digest: object, path: str | None) -> Finding:
    """Say which article of the folder has the hash of the facts, where it is not this one."""
    if found.code != "FK201" or found.how is not None or not isinstance(digest, str):
        return found
    other = articles.by_hash.get(digest)
    if other is None or other == path:
        return found
    message = f"{found.message}: {other}"
    return found.model_copy(update={"message": message, "how": "another-article"})


def _hash_of(sheet: Any) -> object:  # noqa: ANN401  (whatever the JSON holds)
    document = sheet.get("document")
    return document.get("sha256") if isinstance(document, dict) else None


def _name(item: Item) -> str:
    return f"line {item.line}"


def _failed(record: Record, code: str, why: str) -> Outcome:
    return failed(Fault(record.file, record.line, code, why))


def failed(fault: Fault) -> Outcome:
    """Return the document that stands for what could not be checked."""
    told = Told(finding(Problem(fault.code, (), fault.why), ""), fault.file, fault.line)
    return Outcome(fault.file, _name(fault), (told,))
