"""The command: ``factkit parse``, ``show``, ``check`` and ``schema``."""

import sys

EXTRA = {"typer", "rich"}


def main() -> None:
    """Run the command; say what to install where its extra is missing."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a locale may know no curly marks
    try:
        from factkit.cli.app import app  # noqa: PLC0415  (typer is in an extra)

        app()
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in EXTRA:
            raise
        sys.stderr.write(f"factkit: {missing} is missing: pip install 'factkit[cli]'\n")
        sys.exit(2)
