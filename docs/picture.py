"""Draw docs/picture.svg: what ``factkit show`` prints for docs/picture.txt.

    python docs/picture.py

The picture names no font to fetch: whoever looks at it sees it in a typewriter face of their own.
"""

import io
import os
import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

HERE = Path(__file__).parent
COLUMNS = 84
FONT_FACE = re.compile(r"@font-face \{[^}]*\}\s*")
FONT = re.compile(r"font-family: [^;]*;")


def show(article: Path) -> str:
    """Return what the command prints for an article, colours included."""
    command = [sys.executable, "-m", "factkit", "show", article.name]
    terminal = {"FORCE_COLOR": "1", "COLORTERM": "truecolor", "COLUMNS": str(COLUMNS)}
    environment = {**os.environ, **terminal, "TERM": "xterm-256color"}
    done = subprocess.run(  # noqa: S603  (our own command)
        command, cwd=article.parent, env=environment, capture_output=True, check=True
    )
    return done.stdout.decode("utf-8")


def draw(printed: str, title: str) -> str:
    """Return the picture of a terminal as SVG."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(printed.rstrip("\n")))
    svg = console.export_svg(title=title, theme=MONOKAI, unique_id="factkit")
    return FONT.sub("font-family: monospace;", FONT_FACE.sub("", svg))


if __name__ == "__main__":
    article = HERE / "picture.txt"
    svg = draw(show(article), f"factkit show {article.name}")
    (HERE / "picture.svg").write_text(svg, encoding="utf-8")
