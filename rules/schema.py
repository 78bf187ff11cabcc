"""Loads the rule files. A rule is a pattern with its meaning, its examples and its rejects.

The files are data; what a pattern is matched against, and what its meaning becomes, is the business
of ``extract``.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Rule(BaseModel):
    """One pattern of the language of administration.

    ``pattern`` is a regular expression in lower case; ``$name`` stands for a fragment of
    ``fragments.toml``. ``means`` is the meaning in the notation of its file. An example reads
    ``text with [[the match]] => meaning``; a reject is a text in which no rule of the file may
    match what stands in ``[[ ]]`` (or anything at all, where nothing is marked). ``where`` names the
    kind of place in which alone the rule holds, as its file defines it; empty means everywhere.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    gloss: str
    pattern: str
    means: str
    where: str = ""
    examples: list[str] = Field(min_length=1)
    rejects: list[str] = []


def table(name: str) -> dict[str, Any]:
    """The content of ``rules/NAME.toml`` as it stands."""
    return tomllib.loads(files("rules").joinpath(f"{name}.toml").read_text(encoding="utf-8"))


_FRAGMENT = re.compile(r"\$([a-z_]+)")


@cache
def fragments() -> dict[str, str]:
    """Named pieces of patterns, with the fragments inside them already written out."""
    raw: dict[str, str] = table("fragments")["fragment"]
    done: dict[str, str] = {}
    for name, pattern in raw.items():  # a fragment may use those above it
        done[name] = _FRAGMENT.sub(lambda m: f"(?:{done[m[1]]})", pattern)
    return done


def expand(pattern: str) -> str:
    """The pattern with its fragments written out. Raises ``KeyError`` for an unknown one."""
    return _FRAGMENT.sub(lambda m: f"(?:{fragments()[m[1]]})", pattern)


@cache
def rules(name: str) -> tuple[Rule, ...]:
    """The rules of ``rules/NAME.toml`` in the order of the file; ids are unique within it."""
    found = tuple(Rule.model_validate(entry) for entry in table(name)["rule"])
    ids = [rule.id for rule in found]
    if len(set(ids)) != len(ids):
        raise ValueError(f"{name}.toml: an id stands twice")
    return found


@cache
def named(name: str, rule_id: str) -> Rule:
    """One rule of ``rules/NAME.toml``. Raises ``KeyError`` where the file has none of that id."""
    for entry in rules(name):
        if entry.id == rule_id:
            return entry
    raise KeyError(f"{name}/{rule_id}")
