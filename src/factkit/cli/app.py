"""The commands, each a few lines: read, call the library, write."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated

import typer
from pydantic import TypeAdapter, ValidationError

import factkit
from factkit.cli import options
from factkit.cli.messages import complain, fail
from factkit.cli.runs import Options, run
from factkit.cli.table import head, quote_lines
from factkit.facts.base import Day
from factkit.rules import rule, rules
from factkit.runs.articles import Articles
from factkit.runs.checks import check_files
from factkit.runs.reading import TEXTS, UnreadableError, read_plain_text
from factkit.runs.records import files_below
from factkit.runs.report import Outcome
from factkit.runs.settings import Settings
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

File = Annotated[str, typer.Argument(metavar="FILE", help="An article; - is standard input.")]
Files = Annotated[
    list[str],
    typer.Argument(metavar="FILE", help="Articles as UTF-8, or folders; - is standard input."),
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
    files: Files,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines for one file too.")] = False,  # noqa: FBT002
    csv: Annotated[bool, typer.Option("--csv", help="A table of the quotes alone.")] = False,  # noqa: FBT002
    published: Published = None,
) -> None:
    """Write the facts of articles as JSON, or their quotes as a table.

    One file gives its sheet, indented. Several, a folder, or --jsonl give one line each:
    {"file": ..., "sheet": ...}. Exit code 0: all parsed; 1: some not; 2: none.
    """
    if csv and jsonl:
        fail("--csv and --jsonl are two forms: choose one")
    day = _day(published)
    paths = [path for given in files for path in files_below(given, TEXTS) or [given]]
    done = 0
    for path, text in _articles(paths):
        sheet = factkit.parse(text, published=day)
        if csv:
            typer.echo(f"{'' if done else head()}{quote_lines(path, sheet)}".encode(), nl=False)
        elif jsonl or len(paths) > 1 or paths != files:
            _write(f'{{"file":{json.dumps(path)},"sheet":{sheet.model_dump_json()}}}')
        else:
            _write(sheet.model_dump_json(indent=2))
        done += 1
    raise typer.Exit(DONE if done == len(paths) else SOME if done else NONE)


@app.command()
def show(
    file: File,
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
def check(  # noqa: PLR0913, PLR0917  (one argument an option)
    facts: Annotated[
        list[str],
        typer.Argument(metavar="FACTS", help="Facts: JSON, JSON lines or folders; - is the input."),
    ],
    text: Annotated[
        str | None,
        typer.Option(
            metavar="DIR|FILE", help="Articles: a file, a folder or a template a/{id}.txt."
        ),
    ] = None,
    jobs: options.Jobs = 1,
    formats: options.Formats = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    severity: options.Severities = None,
    fail_on: options.FailOn = None,
    config: options.Config = None,
    baseline: options.Baseline = None,
    update_baseline: options.UpdateBaseline = False,  # noqa: FBT002
) -> None:
    """Check facts against themselves and against their articles.

    Exit code 0: no error; 1: errors; 2: something could not be read or checked; 3: a fault of
    factkit.
    """
    asked = Options(formats, select, ignore, severity, fail_on, config, baseline, update_baseline)

    def documents(settings: Settings) -> Iterator[Outcome]:
        return check_files(facts, Articles(settings.text), jobs)

    run("check", asked, documents, text=text)


@app.command()
def verify(  # noqa: PLR0913, PLR0917  (one argument an option)
    drafts: Annotated[
        list[str],
        typer.Argument(metavar="DRAFT", help="Texts, sheets or folders; - is standard input."),
    ],
    against: Annotated[
        list[str] | None,
        typer.Option(metavar="SOURCE", help="Texts, sheets or folders; may be given repeatedly."),
    ] = None,
    policy: Annotated[
        str | None, typer.Option(metavar="NAME", help="What may differ: editorial or strict.")
    ] = None,
    jobs: options.Jobs = 1,
    formats: options.Formats = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    severity: options.Severities = None,
    fail_on: options.FailOn = None,
    config: options.Config = None,
    baseline: options.Baseline = None,
    update_baseline: options.UpdateBaseline = False,  # noqa: FBT002
) -> None:
    """Verify drafts against their sources: the words, and who says them.

    Exit code 0: no error; 1: errors; 2: something could not be read or verified; 3: a fault of
    factkit.
    """
    from factkit.runs.drafts import verify_files  # noqa: PLC0415  (the other commands need it not)

    asked = Options(formats, select, ignore, severity, fail_on, config, baseline, update_baseline)

    def documents(settings: Settings) -> Iterator[Outcome]:
        return verify_files(drafts, list(settings.against), settings.policy, jobs)

    run("verify", asked, documents, against=against, policy=policy)


@app.command("rule")
def show_rule(
    code: Annotated[str, typer.Argument(metavar="CODE", help="A rule: FK204. None: all.")] = "",
) -> None:
    """Print the page of a rule, or list all rules."""
    try:
        pages = [rule(code.upper()).page] if code else _listed_rules()
    except KeyError:
        fail(f"{code} is no rule: `factkit rule` lists them")
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
            yield path, read_plain_text(path)
        except UnreadableError as error:
            complain(str(error))


def _day(published: str | None) -> date | None:
    if published is None:
        return None
    try:
        return TypeAdapter(Day).validate_python(published)
    except ValidationError:
        fail(f"--published {published} is no date: YYYY-MM-DD is wanted")


def _write(sheet: str) -> None:
    """Write JSON as UTF-8 whatever the locale says; no character in it is obeyed by a terminal."""
    safe = HIDDEN.sub(lambda match: json.dumps(match[0])[1:-1], sheet)
    typer.echo(safe.encode("utf-8"))
