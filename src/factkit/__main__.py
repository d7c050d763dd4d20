"""``python -m factkit``: the command, where it is not on the path."""

from factkit.cli import main

if __name__ == "__main__":
    main()
