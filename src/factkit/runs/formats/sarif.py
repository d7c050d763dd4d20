"""SARIF 2.1.0: what code scanning services read. Columns and offsets are code points."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import factkit
from factkit.checking.places import visible
from factkit.rules import Rule, rule
from factkit.runs.formats.concise import line
from factkit.runs.report import Outcome, Report, Told, fingerprint

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

Json = dict[str, Any]


def render(report: Report) -> str:
    """Return the report as SARIF."""
    codes = sorted({told.finding.code for told in report.found})
    driver = {
        "name": "factkit",
        "version": factkit.__version__,
        "rules": [_rule(rule(code)) for code in codes],
    }
    whole = Outcome("", "", report.closing)
    results = [
        _result(told, document, codes)
        for document in (*report.documents, whole)
        for told in document.found
    ]
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
        "properties": {"summary": report.summary()},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(one: Rule) -> Json:
    body = one.page.partition("\n\nSeverity: ")[2].partition("\n\n")[2]
    return {
        "id": one.code,
        "shortDescription": {"text": one.title},
        "help": {"text": body, "markdown": body},
        "defaultConfiguration": {"level": one.severity},
    }


def _result(told: Told, document: Outcome, codes: list[str]) -> Json:
    """Return a finding: it stands in the article where that is known, else in the facts file."""
    found = told.finding
    mended = _location(told.file, {"startLine": told.line, "startColumn": told.column})
    result: Json = {
        "ruleId": found.code,
        "ruleIndex": codes.index(found.code),
        "level": found.severity,
        "message": {"text": visible(f"{found.fact or 'sheet'}: {found.message}")},
        "locations": [mended],
        "partialFingerprints": {"factkit/v1": fingerprint(told, document.name)},
    }
    if told.article is not None and found.line is not None and found.span is not None:
        region = {"startLine": found.line, "startColumn": found.column}
        region |= {"charOffset": found.span.start, "charLength": found.span.end - found.span.start}
        result["locations"] = [_location(told.article, region)]
        if told.article != told.file:
            result["relatedLocations"] = [_note(mended, 0, line(told))]
    if found.source is not None and found.source.line is not None:
        place = found.source
        region = {"startLine": place.line, "startColumn": place.column}
        words = _note(_location(place.document, region), 1, "the source has")
        result.setdefault("relatedLocations", []).append(words)
    return result


def _note(location: Json, number: int, words: str) -> Json:
    return {"id": number, "message": {"text": words}, **location}


def _location(file: str, region: Json) -> Json:
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(file)}, "region": region}}


def _uri(file: str) -> str:
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="replace")
