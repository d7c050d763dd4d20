"""What may know of what, and how large a thing may grow."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import factkit

PACKAGE = Path(factkit.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST_MODULE, LONGEST_FUNCTION = 250, 50

BARRED = {
    "lexicon": ("factkit.",),
    "layers": (
        "factkit.facts", "factkit.attribution", "factkit.speakers", "factkit.checking",
        "factkit.cli", "factkit.parsing", "factkit.sheet", "factkit.article", "pydantic",
    ),
    "attribution": ("factkit.checking", "factkit.cli", "factkit.parsing", "factkit.sheet"),
    "speakers": ("factkit.checking", "factkit.cli", "factkit.parsing", "factkit.sheet"),
    "facts": ("factkit.checking", "factkit.cli", "factkit.parsing", "factkit.sheet"),
    "checking": (
        "factkit.attribution", "factkit.speakers", "factkit.parsing", "factkit.cli", "factkit.runs",
        "factkit.verifying",
    ),
    "rules": ("factkit.",),
    "verifying": ("factkit.cli", "factkit.runs"),
    "runs": ("factkit.cli",),
}  # fmt: skip
"""What the modules of a folder must not import."""

IMPURE = {
    "os",
    "sys",
    "time",
    "random",
    "locale",
    "socket",
    "subprocess",
    "pathlib",
    "io",
    "urllib",
}
VAGUE = {"utils", "util", "helpers", "helper", "manager", "engine", "common", "misc", "core"}


def name(module: Path) -> str:
    return module.relative_to(PACKAGE).as_posix()


@pytest.fixture(params=MODULES, ids=name)
def module(request: pytest.FixtureRequest) -> Path:
    path = request.param
    assert isinstance(path, Path)
    return path


def tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def imports(nodes: Iterator[ast.AST]) -> set[str]:
    """Return the modules that the nodes import, and the names from them, with their full names."""
    found = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def folder(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0]


def test_a_folder_imports_nothing_that_builds_on_it(module: Path) -> None:
    barred = BARRED.get(folder(module), ())
    wrong = {one for one in imports(ast.walk(tree(module))) if one.startswith(barred or ("\0",))}
    if folder(module) == "checking" and module.name != "check.py":
        wrong |= {one for one in runtime_imports(module) if one.startswith("factkit.sheet")}
    assert not wrong


def runtime_imports(module: Path) -> set[str]:
    """Return what a module imports when it is loaded: neither in functions nor for types alone."""
    return imports(iter(tree(module).body))


def test_only_the_command_imports_what_its_extra_installs(module: Path) -> None:
    heads = {one.partition(".")[0] for one in imports(ast.walk(tree(module)))}
    assert folder(module) == "cli" or not heads & {"typer", "rich", "click"}


def test_dateparser_has_one_door_and_is_imported_late(module: Path) -> None:
    assert not any(one.startswith("dateparser") for one in runtime_imports(module))


def test_dateparser_is_imported_in_one_module() -> None:
    doors = [
        name(module)
        for module in MODULES
        if any(one.startswith("dateparser") for one in imports(ast.walk(tree(module))))
    ]
    assert len(doors) <= 1


def test_what_parse_runs_asks_nothing_of_the_machine(module: Path) -> None:
    if folder(module) in {"layers", "attribution", "speakers", "facts", "checking", "verifying"}:
        heads = {one.partition(".")[0] for one in imports(ast.walk(tree(module)))}
        assert not heads & IMPURE


def test_modules_are_short(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


def test_functions_are_short(module: Path) -> None:
    long = [
        node.name
        for node in ast.walk(tree(module))
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert not long


def test_modules_say_what_they_are_about(module: Path) -> None:
    assert ast.get_docstring(tree(module))
    assert module.stem not in VAGUE


def test_every_module_of_facts_is_read_by_parse() -> None:
    wired = imports(ast.walk(tree(PACKAGE / "parsing.py")))
    facts = {module.stem for module in (PACKAGE / "facts").iterdir() if module.stem[0] != "_"}
    assert all(
        any(one.startswith(f"factkit.facts.{fact}.") for one in wired)
        for fact in facts - {"base", "speakers"}
    )


POSSESSIVE_GROUP = re.compile(r"\)(?:[?*+]|\{+[\d,]+\}+)\+")


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_no_group_is_possessive(path: Path) -> None:
    """Early releases of Python 3.11 misread `(?:ab?c)?+`; `(?>(?:ab?c)?)` says the same."""
    assert POSSESSIVE_GROUP.search(path.read_text(encoding="utf-8")) is None
