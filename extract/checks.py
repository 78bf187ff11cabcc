"""Runs the examples and rejects of every rule file."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

from extract import citations, deadlines, targets
from extract.match import Hit, check
from rules.schema import table

_MEANINGS: dict[str, tuple[Callable[[Hit, str], str], str]] = {
    "citations": (citations.meaning, ""),
    "deadlines": (deadlines.meaning, "prose"),
    "targets": (targets.meaning, "objective"),
}


def rule_files() -> list[str]:
    """The names of the files that hold rules."""
    root = files("rules")
    names = [entry.name for entry in root.iterdir()]
    names += [f"units/{entry.name}" for entry in root.joinpath("units").iterdir()]
    stems = sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml"))
    return [stem for stem in stems if "rule" in table(stem)]


def check_all() -> list[str]:
    """What is wrong with the rules, one line a problem; empty when every example holds."""
    problems = []
    for name in rule_files():
        if name in _MEANINGS:
            meaning, where = _MEANINGS[name]
            problems += check(name, meaning, where)
        else:
            problems += check(name)
    return problems
