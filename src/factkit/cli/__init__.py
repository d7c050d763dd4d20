"""The command: ``factkit parse``, ``show``, ``check``, ``verify``, ``rule`` and ``schema``."""

import sys

EXTRA = {"typer", "rich"}
OUR_FAULT = 3


def main() -> None:
    """Run the command; say what to install where its extra is missing."""
    for stream in filter(None, (sys.stdout, sys.stderr)):  # either may be closed: `>&-`
        stream.reconfigure(errors="backslashreplace")  # a locale may know no curly marks
    try:
        from factkit.cli.app import app  # noqa: PLC0415  (typer is in an extra)

        app()
    except Exception as error:  # noqa: BLE001  (whatever is not foreseen has an exit code too)
        missing = (error.name or "").partition(".")[0] if isinstance(error, ImportError) else ""
        if missing in EXTRA:
            sys.stderr.write(f"factkit: {missing} is missing: pip install 'factkit[cli]'\n")
            sys.exit(2)
        _confess()
        sys.exit(OUR_FAULT)


def _confess() -> None:
    """Print the traceback of a fault of ours; it may hold words of an article."""
    import traceback  # noqa: PLC0415  (there should be no need)

    from factkit.checking.places import visible  # noqa: PLC0415

    sys.stderr.write(visible(traceback.format_exc(), keep="\n"))
    sys.stderr.write("factkit: this is a fault of factkit; please report it\n")
