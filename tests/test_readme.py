"""What the README says is so: its commands exist, its code runs, its tables are the program's own."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib

import click
import pytest

from outputs.cli import boctach
from tests.readme import PARTS, PICTURE, README, ROOT, SHOWN, with_part

TEXT = README.read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)


def calls() -> list[str]:
    """Every call of the program in the README, in blocks and in running text."""
    lines = [line.partition("#")[0] for block in blocks("sh") for line in block.splitlines()]
    return [
        call
        for call in [*lines, *re.findall(r"`([^`\n]+)`", TEXT)]
        if re.match(r"(\.venv/bin/)?boctach \w", call)
    ]


@pytest.mark.parametrize("part", PARTS)
def test_what_the_program_writes_is_up_to_date(part: str) -> None:
    assert f"<!-- {part} -->" in TEXT
    assert with_part(TEXT, part, PARTS[part]()) == TEXT, "run: python -m tests.readme"


@pytest.mark.parametrize("call", [call for call in calls() if f"| `{call}` |" not in TEXT])
def test_every_call_is_understood(call: str) -> None:
    _, name, *arguments = shlex.split(call)
    command = boctach.commands[name]
    with click.Context(command) as ctx:
        if arguments:
            command.parse_args(ctx, arguments)


def test_every_library_is_argued_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [entry for entries in project["optional-dependencies"].values() for entry in entries]
    for entry in project["dependencies"] + extras:
        assert re.search(
            rf"\b{re.split('[<>=]', entry)[0]}\b", TEXT.split("## Libraries")[1], re.IGNORECASE
        ), entry


@pytest.mark.parametrize("block", blocks("python"))
def test_python_runs(block: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", block], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_files_that_are_named_exist() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", TEXT):
        assert (ROOT / target).exists(), target


def test_the_picture_is_of_the_bundled_plan_and_asks_for_nothing_from_elsewhere() -> None:
    picture = PICTURE.read_text(encoding="utf-8")
    assert SHOWN.name in picture
    assert not re.search(r"url\(.?http|@import|href=.http", picture)
