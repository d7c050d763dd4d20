"""Options that ``check`` and ``verify`` share, and what they mean together."""

from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from factkit.runs.formats import FORMATS
from factkit.runs.settings import Settings, SettingsError, find_settings, load_settings

Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format", metavar="FORMAT[=FILE]",
        help=f"{', '.join(FORMATS)}; may be given several times, all but one with a file.",
    ),
]  # fmt: skip
Select = Annotated[
    list[str] | None, typer.Option(metavar="RULES", help="Rules to tell: FK2,FK311.")
]
Ignore = Annotated[list[str] | None, typer.Option(metavar="RULES", help="Rules to pass over.")]
Severities = Annotated[
    list[str] | None,
    typer.Option("--severity", metavar="RULE=error|warning", help="How grave a rule is."),
]
FailOn = Annotated[
    str | None,
    typer.Option("--fail-on", metavar="SEVERITY", help="error (default), warning or never."),
]
Config = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="Settings; else the nearest factkit.toml or pyproject.toml."),
]
Baseline = Annotated[
    str | None, typer.Option(metavar="FILE", help="Findings that are known and not told again.")
]
UpdateBaseline = Annotated[
    bool, typer.Option("--update-baseline", help="Write what is found now into the baseline.")
]


Jobs = Annotated[int, typer.Option(min=1, metavar="N", help="Processes to work with.")]


class Target(NamedTuple):
    """A format and the file it is written to, None for standard output."""

    form: str
    file: str | None


def targets(formats: list[str] | None) -> list[Target]:
    """Return where reports go; raise ``SettingsError`` where that cannot be done."""
    found = []
    for given in formats or ["full"]:
        form, has_file, file = given.partition("=")
        if form not in FORMATS or (has_file and not file):
            raise SettingsError(f"--format {given}: there are {', '.join(FORMATS)}")
        found.append(Target(form, file or None))
    if sum(target.file is None for target in found) > 1:
        raise SettingsError("--format: only one can be printed, give the others a file")
    return found


def settings_of(config: str | None, **given: object) -> Settings:
    """Return the settings of the project, overruled by the command line."""
    if config is not None and not Path(config).is_file():
        raise SettingsError(f"{config} does not exist")
    path = find_settings(Path.cwd()) if config is None else Path(config)
    return load_settings(path, **given)


def rules_of(given: list[str] | None) -> list[str] | None:
    """Return prefixes given one by one or between commas."""
    return [prefix for one in given for prefix in one.split(",")] if given else None


def severities_of(given: list[str] | None) -> dict[str, str] | None:
    """Return severities given as ``FK401=error``."""
    pairs = (one.partition("=") for one in given or ())
    return {rule: severity for rule, _, severity in pairs} or None
