"""Every plan as one line of JSON, by the published schema (``boctach schema``)."""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from outputs.exports.source import Entry


def lines(entries: Iterator[Entry]) -> Iterator[str]:
    """One line a plan, with the tasks and targets that leave."""
    for entry in entries:
        targets = [target for _, target in entry.targets]
        yield orjson.dumps(entry.plan | {"tasks": entry.tasks, "targets": targets}).decode() + "\n"
