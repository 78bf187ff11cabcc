"""A tidy, read-only SQLite file for who queries: tables, views with Vietnamese headings, full-text search.

Full-text search finds words with their marks ("đất đai") and without ("dat dai"). The file has one
page format and no journal, so that Datasette and every other tool opens it as it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from extract.text import bare, plain
from outputs.exports.fields import Paper
from outputs.exports.source import Entry
from outputs.labels import label
from outputs.rhythms import means
from outputs.store import Json

_SEARCHED = ("documents", "tasks", "targets")
Rows = dict[str, list[tuple[object, ...]]]


def write(entries: Iterator[Entry], path: Path) -> None:
    """Write the database to a new file and take the right to write it away."""
    with closing(sqlite3.connect(path)) as db:
        # nobody reads the file before it is whole, so nothing need be undone
        db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        db.executescript(files("outputs.exports").joinpath("tables.sql").read_text(encoding="utf-8"))
        with db:
            for entry in entries:
                for table, rows in _rows(entry).items():
                    if rows:
                        marks = ", ".join("?" * len(rows[0]))
                        db.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        for table in _SEARCHED:
            db.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')")
            db.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('optimize')")
        db.commit()
        db.executescript("ANALYZE; VACUUM;")
    path.chmod(0o444)


def searched(*texts: str | None) -> str:
    """What full-text search looks at: words as written, with tone marks in one place, and without marks."""
    words = " ".join(text for text in texts if text)
    return "\n".join(dict.fromkeys((words.lower(), plain(words), bare(words))))


def _rows(entry: Entry) -> Rows:
    plan, paper = entry.plan, Paper.of(entry)
    header = paper.header
    rows: Rows = {
        "documents": [
            (
                entry.id, paper.cited, header["number"], header["date"], header["doc_type"], header["title"],
                header["issuer"], header["superior"], header["place"], header["signer_title"],
                header["signer_name"], entry.path, plan["source"]["pages"], plan["source"]["sha256"],
                entry.stored_at,
                searched(paper.cited, header["title"], header["issuer"], plan["source"]["name"]),
            )
        ],
        "tasks": [],
        "units": [],
        "deadlines": [],
        "products": [],
        "targets": [],
        "notices": [(entry.id, None, *_notice(notice)) for notice in plan["notices"]],
    }  # fmt: skip
    kept = {task["key"] for task in entry.tasks}
    for position, task in enumerate(entry.tasks):
        _add_task(rows, entry, paper, position, task, kept)
    for position, target in entry.targets:
        rows["targets"].append(
            (
                f"{entry.id}:target:{position}", entry.id, target["text"], target["metric"],
                label("comparison", target["op"]), target["value"], target["unit"], target["period"],
                _page(target), target["optional"], searched(target["text"]),
            )
        )  # fmt: skip
    return rows


def _add_task(rows: Rows, entry: Entry, paper: Paper, position: int, task: Json, kept: set[str]) -> None:
    id_ = entry.task_id(task["key"])
    units = [(role, unit) for role in ("lead", "support") for unit in task[role]]
    named = [unit["text"] for _, unit in units] + [product["text"] for product in task["products"]]
    same_as = entry.task_id(task["same_as"]) if task["same_as"] in kept else None
    rows["tasks"].append(
        (
            id_, entry.id, position + 1, task["section"], paper.headings.get(task["section"]), task["label"],
            task["text"], label("task_kind", task["kind"]), task["optional"], same_as, _page(task),
            searched(task["text"], *named),
        )
    )  # fmt: skip
    rows["units"] += [
        (
            id_, label("task", role), unit["text"], unit["unit_id"], unit["name_valid"], unit["generic"],
            label("origin", unit["origin"]),
        )
        for role, unit in units
    ]  # fmt: skip
    rows["deadlines"] += [
        (
            f"{id_}:deadline:{at}", id_, term["text"], label("deadline_kind", term["kind"]), means(term),
            term["start"], term["due"], term["latest"], term["rrule"], label("origin", term["origin"]),
        )
        for at, term in enumerate(task["deadlines"])
    ]  # fmt: skip
    rows["products"] += [(id_, product["text"]) for product in task["products"]]
    rows["notices"] += [(entry.id, id_, *_notice(notice)) for notice in task["notices"]]


def _notice(notice: Json) -> tuple[str, str, str, int | None]:
    return label("notice", notice["code"]), notice["text"], notice["detail"], _page(notice)


def _page(record: Json) -> int | None:
    page: int | None = record["places"][0]["page"] if record["places"] else None
    return page
