"""Messages: what a command says beside its output, on standard error."""

from typing import NoReturn

import typer

from factkit.checking.places import visible

UNDONE = 2
"""The exit code where nothing was done, or the call was wrong."""


def complain(message: str) -> None:
    """Say what is wrong."""
    typer.echo(f"factkit: {visible(message)}", err=True)


def fail(message: str) -> NoReturn:
    """Say what is wrong, and end."""
    complain(message)
    raise typer.Exit(UNDONE)
