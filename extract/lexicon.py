"""The word lists of ``rules/lexicon.toml`` as patterns over the plain view."""

from __future__ import annotations

import re
from functools import cache

from extract.text import plain
from rules.schema import table


@cache
def entries(name: str) -> tuple[str, ...]:
    """The entries of a word list, folded, the longest first.

    ``bodies`` are the names of the gazetteer that a reader of sentences could break: those with a
    joining word or comma inside, or of many syllables.
    """
    listed = _bodies() if name == "bodies" else re.split(r"[;\n]", table("lexicon")[name])
    found = {plain(entry).strip() for entry in listed} - {""}
    return tuple(sorted(found, key=lambda entry: (-len(entry), entry)))


def _bodies() -> list[str]:
    names = [n for body in table("units/bodies")["body"] for n in (body["name"], *body.get("aliases", ()))]
    return [name for name in names if re.search(r" và |[,-]", name) or name.count(" ") > 2]


@cache
def pattern(*names: str) -> re.Pattern[str]:
    """Matches a whole entry of one of the lists; longer entries are tried first."""
    every = sorted({entry for name in names for entry in entries(name)}, key=lambda e: (-len(e), e))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, every))})(?!\w)")


def at(name: str, view: str, start: int, end: int) -> int:
    """Length of the longest entry of the list that stands at ``start`` of the view; 0 if none does."""
    match = pattern(name).match(view, start, end)
    return match.end() - start if match else 0
