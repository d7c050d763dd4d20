"""The commands, each a few lines: read, call the library, write."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated, NoReturn

import typer
from pydantic import TypeAdapter, ValidationError

import factkit
from factkit.checking.places import visible
from factkit.cli.reading import UnreadableError, read_article, read_text
from factkit.facts.base import Day
from factkit.rules import rule, rules
from factkit.schema import schema_text

DONE, SOME, NONE = 0, 1, 2
"""Exit codes: everything was done; some files were not; nothing was (or the call was wrong)."""

HIDDEN = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e0fff]"
)
"""Characters of a JSON string that a terminal may obey; those below U+0020 are escaped anyway."""

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Turn dated news texts into facts, each pinned to the characters that prove it.",
)

Article = Annotated[str, typer.Argument(metavar="FILE", help="An article; - is standard input.")]
Articles = Annotated[
    list[str], typer.Argument(metavar="FILE", help="Articles as UTF-8; - is standard input.")
]
Published = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="Day of publication, YYYY-MM-DD; overrules the page's own."),
]


@app.callback(invoke_without_command=True)
def root(
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,  # noqa: FBT002
) -> None:
    """Turn dated news texts into facts, each pinned to the characters that prove it."""
    if version:
        typer.echo(f"factkit {factkit.__version__}")
        raise typer.Exit


@app.command()
def parse(
    files: Articles,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines for one file too.")] = False,  # noqa: FBT002
    published: Published = None,
) -> None:
    """Write the facts of articles as JSON.

    One file gives its sheet, indented. Several, or --jsonl, give one line each:
    {"file": ..., "sheet": ...}. Exit code 0: all parsed; 1: some not; 2: none.
    """
    day = _day(published)
    done = 0
    for path, text in _articles(files):
        sheet = factkit.parse(text, published=day)
        if jsonl or len(files) > 1:
            _write(f'{{"file":{json.dumps(path)},"sheet":{sheet.model_dump_json()}}}')
        else:
            _write(sheet.model_dump_json(indent=2))
        done += 1
    raise typer.Exit(DONE if done == len(files) else SOME if done else NONE)


@app.command()
def show(
    file: Article,
    why: Annotated[bool, typer.Option("--why", help="Add the rule behind each fact.")] = False,  # noqa: FBT002
    published: Published = None,
) -> None:
    """Show an article with its facts marked, and list them."""
    from factkit.cli.show import print_sheet  # noqa: PLC0415  (rich is slow to import)

    day = _day(published)
    for _, text in _articles([file]):
        print_sheet(factkit.parse(text, published=day), text, why=why)
        return
    raise typer.Exit(NONE)


@app.command()
def check(
    facts: Annotated[str, typer.Argument(metavar="FACTS", help="A sheet as JSON.")],
    text: Annotated[str, typer.Option(metavar="FILE", help="The article that it was read from.")],
) -> None:
    """Check a sheet against itself and against its article.

    Exit code 0: no error; 1: errors; 2: it could not be checked.
    """
    try:
        article, data = read_text(text), read_text(facts)
    except UnreadableError as error:
        _fail(str(error))
    findings = factkit.check(data, article)
    for finding in findings:
        typer.echo(visible(str(finding)))
        if finding.view is not None:
            typer.echo(f"  {finding.view}".replace("\n", "\n  "))
    if not findings:
        typer.echo("no findings")
    codes = {finding.code for finding in findings if finding.severity == "error"}
    raise typer.Exit(NONE if "FK001" in codes else SOME if codes else DONE)


@app.command("rule")
def show_rule(
    code: Annotated[str, typer.Argument(metavar="CODE", help="A rule: FK204. None: all.")] = "",
) -> None:
    """Print the page of a rule, or list all rules."""
    try:
        pages = [rule(code.upper()).page] if code else _listed_rules()
    except KeyError:
        _fail(f"{code} is no rule: `factkit rule` lists them")
    typer.echo("\n".join(pages).removesuffix("\n"))


def _listed_rules() -> list[str]:
    return [f"{one.code}  {one.severity:7}  {one.title}" for one in rules()]


@app.command()
def schema() -> None:
    """Write the JSON Schema of a sheet."""
    typer.echo(schema_text(), nl=False)


def _articles(paths: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the texts that can be read; say of each other one why it cannot."""
    for path in paths:
        try:
            yield path, read_article(path)
        except UnreadableError as error:
            _complain(str(error))


def _day(published: str | None) -> date | None:
    if published is None:
        return None
    try:
        return TypeAdapter(Day).validate_python(published)
    except ValidationError:
        _fail(f"--published {published} is no date: YYYY-MM-DD is wanted")


def _write(sheet: str) -> None:
    """Write JSON as UTF-8 whatever the locale says; no character in it is obeyed by a terminal."""
    safe = HIDDEN.sub(lambda match: json.dumps(match[0])[1:-1], sheet)
    typer.echo(safe.encode("utf-8"))


def _complain(message: str) -> None:
    typer.echo(f"factkit: {visible(message)}", err=True)


def _fail(message: str) -> NoReturn:
    _complain(message)
    raise typer.Exit(NONE)
