"""A run of ``check`` or ``verify``: read the settings, go through the documents, report, end."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import typer

from factkit.cli.messages import complain, fail
from factkit.cli.options import Target, rules_of, settings_of, severities_of, targets
from factkit.runs.formats import rendered
from factkit.runs.reading import UnreadableError
from factkit.runs.report import Outcome, Report
from factkit.runs.settings import Settings, SettingsError
from factkit.runs.sifting import CLEAN, baseline_of, exit_code, read_baseline, sifted

if TYPE_CHECKING:
    from factkit.verifying.policy import Policy

JOB_SUMMARY = "GITHUB_STEP_SUMMARY"
"""The variable in which GitHub names the file of a job's summary."""

STEP = 100  # documents between two signs of progress


class Options(NamedTuple):
    """What the command line asks of a run, as it was given."""

    formats: list[str] | None
    select: list[str] | None
    ignore: list[str] | None
    severity: list[str] | None
    fail_on: str | None
    config: str | None
    baseline: str | None
    update_baseline: bool


Documents = Callable[[Settings], Iterable[Outcome]]


def run(command: str, asked: Options, documents: Documents, **given: object) -> NoReturn:
    """Run a command over its documents, report, and end with its exit code."""
    try:
        report, settings, outputs = _run(command, asked, documents, given)
        for target in outputs:
            _write(report, target)
        if asked.update_baseline:
            _keep(report, settings)
            raise typer.Exit(CLEAN)
    except (SettingsError, UnreadableError) as error:
        fail(str(error))
    except OSError as error:
        fail(f"{error.filename} cannot be written: {error.strerror}")
    raise typer.Exit(exit_code(report, settings))


def _run(
    command: str, asked: Options, documents: Documents, given: dict[str, object]
) -> tuple[Report, Settings, list[Target]]:
    outputs = targets(asked.formats)
    settings = settings_of(
        asked.config,
        select=rules_of(asked.select),
        ignore=rules_of(asked.ignore),
        severity=severities_of(asked.severity),
        fail_on=asked.fail_on,
        baseline=asked.baseline,
        **given,
    )
    if asked.update_baseline and settings.baseline is None:
        raise SettingsError("--update-baseline asks for --baseline FILE")
    is_known = settings.baseline is not None and not asked.update_baseline
    known = read_baseline(settings.baseline or "") if is_known else frozenset[str]()
    policy = _policy(settings) if command == "verify" else None
    seen = _watched(documents(settings))
    return sifted(command, seen, settings, known, policy), settings, outputs


def _policy(settings: Settings) -> "Policy":
    from factkit.verifying.policy import POLICIES  # noqa: PLC0415  (``check`` needs it not)

    return POLICIES[settings.policy]


def _write(report: Report, target: Target) -> None:
    words = rendered(report, target.form)
    if target.file is None:
        typer.echo(words.encode("utf-8", "backslashreplace"), nl=False)
    else:
        Path(target.file).write_text(words, encoding="utf-8", newline="")
    if target.form == "github" and os.environ.get(JOB_SUMMARY):
        from factkit.runs.formats.github import summary  # noqa: PLC0415  (rarely asked for)

        with Path(os.environ[JOB_SUMMARY]).open("a", encoding="utf-8") as file:
            file.write(summary(report))


def _keep(report: Report, settings: Settings) -> None:
    path = Path(settings.baseline or "")
    path.write_text(baseline_of(report), encoding="utf-8", newline="")
    complain(f"wrote the baseline {path}")


def _watched(documents: Iterable[Outcome]) -> Iterator[Outcome]:
    """Yield the documents; on a terminal, tell how many there were."""
    watched = sys.stderr.isatty()
    number = 0
    for number, document in enumerate(documents, 1):
        if watched and number % STEP == 0:
            sys.stderr.write(f"\r{number:,} documents")
        yield document
    if watched and number >= STEP:
        sys.stderr.write("\r\x1b[K")
