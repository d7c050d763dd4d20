"""Settings: what a project says in ``[tool.factkit]`` of pyproject.toml, or in factkit.toml."""

from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from factkit.rules import Severity, rules
from factkit.runs.report import READING, Told, portable

FILES = ("factkit.toml", "pyproject.toml")
FailOn = Literal["error", "warning", "never"]


class SettingsError(Exception):
    """The settings cannot be used; the message says which and why."""


def _known(prefix: str) -> str:
    if not any(rule.code.startswith(prefix) for rule in rules()):
        raise ValueError(f"{prefix!r} is the beginning of no rule")
    return prefix


Prefix = Annotated[str, Field(pattern="^FK[0-9]{0,3}$"), AfterValidator(_known)]
"""A code or the beginning of some: ``FK204``, ``FK2``."""


class Waiver(BaseModel):
    """A finding that somebody excused, with the reason.

    ``file``, ``fact`` and ``name`` are patterns (``articles/*.json``, ``quotes[[]2[]]*``); ``name``
    is the document's.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: Prefix
    file: str = "*"
    name: str = "*"
    fact: str = "*"
    reason: Annotated[str, Field(min_length=1)]

    def excuses(self, told: Told, name: str) -> bool:
        """Return whether a finding is the one that is excused."""
        found = told.finding
        return (
            found.code.startswith(self.code)
            and fnmatchcase(portable(told.file), self.file)
            and fnmatchcase(name, self.name)
            and (self.fact in ("*", found.fact) or fnmatchcase(found.fact, self.fact))
        )


class Settings(BaseModel):
    """How a run looks at findings. Of two prefixes that fit a code the longer one counts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    select: tuple[Prefix, ...] = ("FK",)
    ignore: tuple[Prefix, ...] = ()
    severity: dict[Prefix, Severity] = {}
    waivers: tuple[Waiver, ...] = ()
    baseline: str | None = None
    text: str | None = None
    against: tuple[str, ...] = ()
    policy: Literal["editorial", "strict"] = "editorial"
    fail_on: FailOn = "error"

    def wants(self, code: str) -> bool:
        """Return whether findings of a code are told; those about reading always are."""
        if code.startswith(READING):
            return True
        chosen = _longest(code, self.select)
        return chosen > -1 and chosen > _longest(code, self.ignore)

    def graded(self, told: Told) -> Told:
        """Return the finding with the severity that the settings give it."""
        found = told.finding
        length = _longest(found.code, tuple(self.severity))
        if length < 0 or found.code.startswith(READING):
            return told
        severity = self.severity[found.code[:length]]
        return told._replace(finding=found.model_copy(update={"severity": severity}))


def _longest(code: str, prefixes: tuple[str, ...]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=-1)


def find_settings(folder: Path) -> Path | None:
    """Return the nearest file of settings: in the folder, or in one above it."""
    for place in (folder, *folder.parents):
        for name in FILES:
            path = place / name
            if path.is_file() and _table(path) is not None:
                return path
    return None


def load_settings(path: Path | None, **given: object) -> Settings:
    """Return the settings of a file, overruled by those that are given and not None.

    Raises ``SettingsError``.
    """
    told = {name: value for name, value in given.items() if value is not None}
    table = {} if path is None else _table(path) or {}
    known = {name.replace("-", "_"): _from(path, name, value) for name, value in table.items()}
    try:
        return Settings.model_validate(known | told)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"])).replace("_", "-")
        origin = "" if path is None else f"{path}: "
        why = first["msg"].removeprefix("Value error, ")  # pydantic's words for what we raise
        raise SettingsError(f"{origin}{where}: {why}") from None


def _from(path: Path | None, name: str, value: object) -> object:
    """Return a path of the settings as seen from the working folder."""
    beside = Path() if path is None else path.parent
    if name in ("text", "baseline") and isinstance(value, str):
        return str(beside / value)
    if name == "against" and isinstance(value, list):
        return [str(beside / one) if isinstance(one, str) else one for one in value]
    return value


def _table(path: Path) -> dict[str, Any] | None:
    """Return the table of settings in a file; None where a pyproject.toml has none."""
    import tomllib  # noqa: PLC0415  (most starts read no settings)

    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path} cannot be read: {error}") from None
    if path.name != "pyproject.toml":
        return data
    tools = data.get("tool")
    table = tools.get("factkit") if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise SettingsError(f"{path}: tool.factkit is no table")
    return table
