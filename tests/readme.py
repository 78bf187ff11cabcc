"""The parts of the README that the program itself writes: ``python -m tests.readme`` puts them in."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import click
from rich.console import Console
from rich.terminal_theme import SVG_EXPORT_THEME
from rich.text import Text

from extract import parse, read
from outputs.cli import boctach
from outputs.expressions import expressions
from outputs.show import show

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PICTURE = ROOT / "docs" / "show.svg"
SHOWN = ROOT / "corpus" / "docx" / "files" / "huyen-cai-cach-2024.docx"
_LINES = 44


def commands() -> str:
    """The table of commands, out of their help."""
    rows = ["| command | what it does |", "|---|---|"]
    for name, command in boctach.commands.items():
        ctx = click.Context(command, info_name=name)
        usage = " ".join([name, *command.collect_usage_pieces(ctx)]).replace("|", "\\|")
        rows.append(f"| `boctach {usage}` | {command.get_short_help_str(limit=200)} |")
    return "\n".join(rows)


def rule(file: str, identity: str) -> str:
    """A rule as it stands in its file."""
    text = (ROOT / "rules" / f"{file}.toml").read_text(encoding="utf-8")
    (entry,) = [part for part in text.split("[[rule]]\n") if part.startswith(f'id = "{identity}"\n')]
    return f"```toml\n[[rule]]\n{entry.partition(chr(10) * 2)[0].rstrip()}\n```"


PARTS: dict[str, Callable[[], str]] = {
    "commands": commands,
    "expressions": expressions,
    "rule": lambda: rule("deadlines", "cut-off"),
}


def with_part(text: str, name: str, content: str) -> str:
    """The text with new content between the marks of a part."""
    marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    return marks.sub(lambda m: f"{m[1]}{content}\n{m[2]}", text)


def picture() -> str:
    """The terminal after ``boctach show``, as SVG that asks for no font from elsewhere."""
    console = Console(
        width=110, record=True, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    for line in console.render_lines(show(parse(read(SHOWN))), pad=False)[:_LINES]:
        pieces = ((segment.text, segment.style or "") for segment in line)
        console.print(Text.assemble(*pieces), soft_wrap=True)
    svg = console.export_svg(title=f"boctach show {SHOWN.name}", theme=SVG_EXPORT_THEME, unique_id="show")
    return re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    for part, content in PARTS.items():
        text = with_part(text, part, content())
    README.write_text(text, encoding="utf-8")
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(picture(), encoding="utf-8")
