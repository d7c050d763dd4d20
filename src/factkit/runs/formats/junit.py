"""JUnit: a test case a document, as build servers show them."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from factkit.checking.places import visible
from factkit.runs.formats.concise import line
from factkit.runs.report import Outcome, Report, Told


def render(report: Report) -> str:
    """Return the report as XML of JUnit."""
    documents = list(report.documents)
    if report.closing:
        documents.append(Outcome(report.closing[0].file, "the whole run", report.closing))
    faults = [_fault(document) for document in documents]
    counts = {
        "tests": str(len(documents)),
        "failures": str(faults.count("failure")),
        "errors": str(faults.count("error")),
        "time": "0",
    }
    root = Element("testsuites", {"name": "factkit", **counts})
    suite = SubElement(root, "testsuite", {"name": f"factkit {report.command}", **counts})
    for document in documents:
        _case(suite, document)
    SubElement(suite, "system-out").text = visible(report.summary())
    indent(root)
    return f"<?xml version='1.0' encoding='utf-8'?>\n{tostring(root, encoding='unicode')}\n"


def _fault(document: Outcome) -> str | None:
    """Return the element that tells of a document: ``error`` where it could not be checked."""
    if not document.is_checked:
        return "error"
    return "failure" if _of(document, "error") else None


def _of(document: Outcome, severity: str) -> list[Told]:
    return [told for told in document.found if told.finding.severity == severity]


def _case(suite: Element, document: Outcome) -> None:
    names = {"classname": visible(document.file), "name": visible(document.name), "time": "0"}
    case = SubElement(suite, "testcase", names)
    fault = _fault(document)
    if fault is not None:
        errors = _of(document, "error")
        first = visible(errors[0].finding.message)
        told = {"type": errors[0].finding.code, "message": first}
        SubElement(case, fault, told).text = "\n".join(map(_detail, errors))
    warnings = _of(document, "warning")
    if warnings:
        SubElement(case, "system-out").text = "\n".join(map(_detail, warnings))


def _detail(told: Told) -> str:
    view = f"\n{told.finding.view}" if told.finding.view else ""
    return f"{line(told)}{view}"
