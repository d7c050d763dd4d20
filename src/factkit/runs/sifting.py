"""Sifting: which findings of a run are told, and with what exit code it ends."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from factkit.checking.findings import Problem, finding
from factkit.runs.report import READING, Outcome, Report, Told, fingerprint, portable
from factkit.runs.settings import Settings, SettingsError, Waiver

if TYPE_CHECKING:
    from factkit.verifying.policy import Policy

CLEAN, FINDINGS, UNCHECKED, OUR_FAULT = 0, 1, 2, 3
"""Exit codes of ``check`` and ``verify``."""

FAULT = "FK005"


def sifted(
    command: str,
    documents: Iterable[Outcome],
    settings: Settings,
    known: frozenset[str] = frozenset(),
    policy: "Policy | None" = None,
) -> Report:
    """Return the report of a run without what is not selected, waived or in the baseline."""
    sifter = _Sifter(settings, known)
    kept = [document._replace(found=sifter.sift(document)) for document in documents]
    closing = _closing(kept, sifter)
    return Report(command, tuple(kept), closing, policy, sifter.waived, sifter.in_baseline)


class _Sifter:
    """The settings and the baseline at work, and a count of what they excused."""

    def __init__(self, settings: Settings, known: frozenset[str]) -> None:
        self.settings = settings
        self.known = known
        self.waived = self.in_baseline = 0
        self.needed: set[Waiver] = set()

    def sift(self, document: Outcome) -> tuple[Told, ...]:
        return tuple(
            self.settings.graded(told)
            for told in document.found
            if self.settings.wants(told.finding.code) and self._stays(told, document.name)
        )

    def _stays(self, told: Told, name: str) -> bool:
        if told.finding.code.startswith(READING):
            return True
        excused = [waiver for waiver in self.settings.waivers if waiver.excuses(told, name)]
        self.needed.update(excused)
        old = not excused and fingerprint(told, name) in self.known
        self.waived += bool(excused)
        self.in_baseline += old
        return not excused and not old


def _closing(documents: list[Outcome], sifter: _Sifter) -> tuple[Told, ...]:
    """Return what is to be said of the run as a whole: nothing read, waivers not needed.

    Documents that hold nothing to check are no fault, as a linter passes an empty module: most
    texts quote nobody at some time, and a commit of such a draft is not to be held up.
    """
    last = []
    file = documents[0].file if documents else "factkit"
    if not documents:
        last.append(Problem("FK004", (), "no document was read"))
    if sifter.settings.wants("FK901"):
        last += [
            Problem("FK901", (), f"{waiver.code} in {waiver.file}: {waiver.reason}")
            for waiver in sifter.settings.waivers
            if waiver not in sifter.needed
        ]
    return tuple(sifter.settings.graded(Told(finding(problem, ""), file)) for problem in last)


def exit_code(report: Report, settings: Settings) -> int:
    """Return the exit code of a run: what was not checked weighs more than what was found."""
    codes = {told.finding.code for told in report.found}
    if FAULT in codes:
        return OUR_FAULT
    if any(code.startswith(READING) for code in codes):
        return UNCHECKED
    bad = {"error": {"error"}, "warning": {"error", "warning"}, "never": set()}
    severities = {told.finding.severity for told in report.found}
    return FINDINGS if severities & bad[settings.fail_on] else CLEAN


def read_baseline(path: str) -> frozenset[str]:
    """Return the fingerprints of a baseline; raise ``SettingsError`` where it cannot be read."""
    try:
        entries = json.loads(Path(path).read_text(encoding="utf-8"))["findings"]
        return frozenset(entry["fingerprint"] for entry in entries)
    except OSError as error:
        raise SettingsError(f"the baseline {path} cannot be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError) as error:
        raise SettingsError(f"{path} is no baseline: {error!r}") from None


def baseline_of(report: Report) -> str:
    """Return the findings of a run as a baseline, one a line, to be kept with the project."""
    entries = [
        {
            "fingerprint": fingerprint(told, document.name),
            "code": told.finding.code,
            "file": portable(told.file),
            "name": document.name,
            "fact": told.finding.fact,
        }
        for document in report.documents
        for told in document.found
        if not told.finding.code.startswith(READING)
    ]
    lines = ",\n  ".join(json.dumps(entry) for entry in entries)
    return f'{{"version": 1, "findings": [\n  {lines}\n]}}\n'
