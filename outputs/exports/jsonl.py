"""Every plan as one line of JSON, by the published schema (``boctach schema``)."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic_core import to_json

from outputs.exports.source import Entry


def lines(entries: Iterator[Entry]) -> Iterator[str]:
    """One line a plan, with the tasks and targets that leave."""
    for entry in entries:
        targets = [target for _, target in entry.targets]
        yield to_json(entry.plan | {"tasks": entry.tasks, "targets": targets}).decode() + "\n"
