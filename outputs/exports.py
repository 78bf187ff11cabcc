"""Tables and records out of the database: by name in ``EXPORTS``, a function from a store to text."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from outputs.labels import label, labels
from outputs.store import Json, Store, document_id

Row = dict[str, Any]


def jsonl(store: Store, table: str, optional: bool) -> Iterator[str]:
    """Every plan whole, one a line, by the published schema."""
    for _, plan in store.plans():
        yield json.dumps(plan, ensure_ascii=False, separators=(",", ":")) + "\n"


def csv_table(store: Store, table: str, optional: bool) -> Iterator[str]:
    """One line a task (or target), under Vietnamese headings, UTF-8 with the mark that Excel needs.

    A value that a spreadsheet would take for a formula has an apostrophe before it. Entries that the
    plan keeps as ``optional`` (closing formulas, who answers for what) are left out unless asked for.
    """
    headings: dict[str, str] = labels()["columns"][table]
    rows = _ROWS[table]
    yield "\ufeff" + _line(headings.values())
    for path, plan in store.plans():
        for row in rows(path, plan, optional):
            yield _line(defused(row[name]) for name in headings)


Export = Callable[[Store, str, bool], Iterator[str]]
EXPORTS: dict[str, Export] = {"csv": csv_table, "jsonl": jsonl}


def defused(value: Any) -> Any:
    """A text that begins like a formula, made harmless; anything else as it is."""
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return "'" + value
    return value


def _line(values: Iterable[Any]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow(values)
    return out.getvalue()


def _document(path: str, plan: Json) -> Row:
    parts = ("number", "date", "issuer", "title")
    header = {name: plan["header"][name]["text"] if plan["header"][name] else None for name in parts}
    return header | {"file": path}


def _page(record: Json) -> int | None:
    return record["places"][0]["page"] if record["places"] else None


def _texts(values: Iterable[Json]) -> str:
    return "; ".join(value["text"] for value in values)


def _distinct(values: Iterable[str | None]) -> str:
    return "; ".join(dict.fromkeys(value for value in values if value))


def _tasks(path: str, plan: Json, optional: bool) -> Iterator[Row]:
    document, of_document = document_id(plan["source"]["sha256"]), _document(path, plan)
    headings = {section["label"]: section["heading"] for section in plan["sections"]}
    for task in plan["tasks"]:
        if task["optional"] and not optional:
            continue
        section = task["section"]
        yield of_document | {
            "id": f"{document}:{task['key']}",
            "section": " ".join(filter(None, (section, headings.get(section)))),
            "label": task["label"],
            "text": task["text"],
            "kind": label("task_kind", task["kind"]),
            "lead": _texts(task["lead"]),
            "support": _texts(task["support"]),
            "deadlines": _distinct(deadline["text"] for deadline in task["deadlines"]),
            "due": _distinct(deadline["due"] for deadline in task["deadlines"]),
            "rrule": _distinct(deadline["rrule"] for deadline in task["deadlines"]),
            "products": _texts(task["products"]),
            "page": _page(task),
            "notices": _distinct(label("notice", notice["code"]) for notice in task["notices"]),
        }


def _targets(path: str, plan: Json, optional: bool) -> Iterator[Row]:
    document, of_document = document_id(plan["source"]["sha256"]), _document(path, plan)
    for position, target in enumerate(plan["targets"]):
        if target["optional"] and not optional:
            continue
        own = {name: target[name] for name in ("text", "metric", "op", "value", "unit", "period")}
        yield of_document | own | {"id": f"{document}:target:{position}", "page": _page(target)}


_ROWS = {"tasks": _tasks, "targets": _targets}
