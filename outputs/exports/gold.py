"""Plans in the gold format: what a careful reader would note of a document, values as plain strings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from extract.text import collapse
from outputs.exports.source import Entry
from outputs.paths import write_whole
from outputs.store import Json

_TERM = ("text", "kind", "start", "due", "rrule")
_TARGET = ("text", "metric", "op", "value", "unit", "period", "optional")


def write(entries: Iterator[Entry], folder: Path) -> int:
    """One file a document, named like it, each whole or not there; how many were written.

    Two documents of the same name differ by their id. Raises ``OSError`` where the folder can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    for entry in entries:
        stem = Path(entry.path).stem
        name = stem if stem not in taken else f"{stem}-{entry.id}"
        taken.add(name)
        write_whole(folder / f"{name}.json", json.dumps(gold(entry), ensure_ascii=False, indent=1) + "\n")
    return len(taken)


def gold(entry: Entry) -> Json:
    """A plan as the gold format has it. Everything is in it: the format says itself what is optional."""
    plan = entry.plan
    return {
        "doc": plan["doc"],
        "header": {name: _text(part) if part else None for name, part in plan["header"].items()},
        "sections": [
            {"label": one["label"], "heading": collapse(one["heading"]), "kind": one["kind"]}
            for one in plan["sections"]
        ],
        "tasks": [_task(task) for task in plan["tasks"]],
        "targets": [_of(_TARGET, target) for target in plan["targets"]],
        "notes": "",
    }


def _task(task: Json) -> Json:
    return {
        "label": task["label"],
        "text": _text(task),
        "lead": [_text(unit) for unit in task["lead"]],
        "support": [_text(unit) for unit in task["support"]],
        "deadlines": [_of(_TERM, term) for term in task["deadlines"]],
        "products": [_text(product) for product in task["products"]],
        "optional": task["optional"],
    }


def _of(names: tuple[str, ...], record: Json) -> Json:
    return {name: record[name] for name in names} | {"text": _text(record)}


def _text(record: Json) -> str:
    return collapse(record["text"])
