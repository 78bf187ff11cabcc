"""The database of an office: what was read from which file, and what could not be read.

A document is its content: its id comes from the file's SHA-256, so the same plan under two names is
one document. Ids are the same after every run: a task's is its document's with its key.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from outputs.migrations import migrate
from outputs.unitbook import UnitBook

Json = dict[str, Any]
Row = dict[str, Any]

HEADER_PARTS = (
    "issuer", "superior", "number", "place", "date", "doc_type", "title", "signer_title", "signer_name",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file gave no document; ``remedy`` says in Vietnamese what the user can do."""

    code: str
    remedy: str
    detail: str = ""
    exit_code: int = field(default=1, compare=False)

    def __str__(self) -> str:
        """What a person is told; the detail only where a developer must know it."""
        detail = f": {self.detail}" if self.code in ("crashed", "unexpected") else ""
        return f"{self.remedy} ({self.code}{detail})"


@dataclass(frozen=True, slots=True)
class Known:
    """What the database holds of a path: the content it had, which program read it, how it ended."""

    sha256: str
    program: str
    failure: Failure | None


def document_id(sha256: str) -> str:
    return sha256[:16]


class Store:
    """The one writer. Every method that changes something does so in one transaction."""

    def __init__(self, path: Path | str) -> None:
        """Open or create. Raises ``sqlite3.Error`` where the file is no database or can't be written."""
        self.db = Database(path)
        self.db.execute("PRAGMA busy_timeout = 30000")
        self.db.execute("PRAGMA foreign_keys = ON")
        self.db.execute("PRAGMA synchronous = NORMAL")
        if self.db.journal_mode != "wal":
            self.db.enable_wal()
        migrate(self.db)

    def close(self) -> None:
        self.db.close()

    def known(self) -> dict[str, Known]:
        """Every path that was ever read."""
        rows = self.db.query(
            "SELECT f.path, f.sha256, f.program, x.code, x.remedy, x.detail "
            "FROM files f LEFT JOIN failures x ON x.path = f.path"
        )
        return {
            row["path"]: Known(
                row["sha256"],
                row["program"],
                Failure(row["code"], row["remedy"], row["detail"]) if row["code"] else None,
            )
            for row in rows
        }

    def program_of(self, sha256: str) -> str | None:
        """Which program made the document of this content, if there is one."""
        row = self.db.execute("SELECT program FROM documents WHERE sha256 = ?", [sha256]).fetchone()
        return row[0] if row else None

    def put(self, path: str, program: str, plan: Json, seconds: float) -> None:
        """Put a document in place of whatever the path and the content gave before."""
        source = plan["source"]
        document = document_id(source["sha256"])
        UnitBook(self.db).over(plan)
        with self.db.atomic():
            self.db.execute("DELETE FROM documents WHERE id = ?", [document])
            self.db.table("documents").insert(_document(document, plan, program, seconds))
            for table, rows in _rows(document, plan).items():
                self.db.table(table).insert_all(rows)
            self.db.execute("UPDATE files SET document = ? WHERE sha256 = ?", [document, source["sha256"]])
            self._place(path, source["sha256"], program, document)

    def relink(self) -> int:
        """Write the office's own units over the links of every stored plan; how many units they hold."""
        book, count = UnitBook(self.db), 0
        with self.db.atomic():
            for row in list(self.db.query("SELECT id, plan FROM documents")):
                plan = json.loads(row["plan"])
                if held := book.over(plan):
                    count += held
                    self.db.table("documents").update(row["id"], {"plan": _json(plan)})
                    units = _rows(row["id"], plan)["units"]
                    self.db.table("units").upsert_all(units, pk="id")
        return count

    def place(self, path: str, sha256: str, program: str) -> None:
        """Note that the path holds a content whose document is there already."""
        with self.db.atomic():
            self._place(path, sha256, program, document_id(sha256))

    def fail(self, path: str, sha256: str, program: str, failure: Failure) -> None:
        """Note why the path gave no document; what the same content once gave stays."""
        document = document_id(sha256) if self.program_of(sha256) else None
        with self.db.atomic():
            self._place(path, sha256, program, document)
            self.db.table("failures").insert(
                {
                    "path": path,
                    "code": failure.code,
                    "remedy": failure.remedy,
                    "detail": failure.detail,
                    "stored_at": _now(),
                }
            )

    def _place(self, path: str, sha256: str, program: str, document: str | None) -> None:
        before = self.db.execute("SELECT document FROM files WHERE path = ?", [path]).fetchone()
        self.db.execute("DELETE FROM files WHERE path = ?", [path])
        self.db.table("files").insert(
            {"path": path, "sha256": sha256, "program": program, "document": document}
        )
        if before and before[0] != document:  # an edited file is another document: what no path holds is gone
            self.db.execute(
                "DELETE FROM documents WHERE id = :id AND NOT EXISTS "
                "(SELECT 1 FROM files WHERE document = :id)",
                {"id": before[0]},
            )

    def counts(self) -> dict[str, int]:
        """How many documents, tasks, targets and failures there are."""
        tables = ("documents", "tasks", "targets", "failures")
        return {name: self.db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}

    def plans(self) -> Iterator[tuple[str, Json]]:
        """Every stored plan with the first path of its file, in the order of the paths."""
        query = (
            "SELECT min(f.path) AS path, d.plan FROM documents d JOIN files f ON f.document = d.id "
            "GROUP BY d.id ORDER BY 1"
        )
        for row in self.db.query(query):
            yield row["path"], json.loads(row["plan"])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _document(document: str, plan: Json, program: str, seconds: float) -> Row:
    header = plan["header"]
    return {
        "id": document,
        **{name: plan["source"][name] for name in ("sha256", "name", "media_type", "reader", "pages")},
        "form": plan["form"],
        **{name: header[name]["text"] if header[name] else None for name in HEADER_PARTS},
        "schema_version": plan["schema_version"],
        "program": program,
        "seconds": round(seconds, 3),
        "stored_at": _now(),
        "plan": _json(plan),
    }


def _json(plan: Json) -> str:
    return json.dumps(plan, ensure_ascii=False, separators=(",", ":"))


def _rows(document: str, plan: Json) -> dict[str, list[Row]]:
    """The rows of a plan by table, in an order that satisfies the references."""
    rows: dict[str, list[Row]] = {
        name: []
        for name in ("sections", "tasks", "units", "deadlines", "products", "targets", "citations", "notices")
    }
    for position, section in enumerate(plan["sections"]):
        own = {name: section[name] for name in ("label", "heading", "kind", "level")}
        rows["sections"].append(_entry("document", document, "section", position, section) | own)
    for position, task in enumerate(plan["tasks"]):
        own = {
            name: task[name]
            for name in ("key", "label", "text", "kind", "section", "optional", "same_as", "rule")
        }
        task_id = f"{document}:{task['key']}"
        rows["tasks"].append(_entry("document", document, "task", position, task) | own | {"id": task_id})
        for role in ("lead", "support"):
            for at, unit in enumerate(task[role]):
                own = {
                    name: unit[name]
                    for name in ("unit_id", "level", "name_valid", "office", "generic", "certain")
                }
                rows["units"].append(
                    _entry("task", task_id, role, at, unit) | _grounds(unit) | own | {"role": role}
                )
        for at, deadline in enumerate(task["deadlines"]):
            own = {
                name: deadline[name]
                for name in (
                    *("kind", "start", "due", "rrule", "bound", "latest", "precision", "year_inferred"),
                    *("anchor", "offset"),
                )
            }
            rows["deadlines"].append(
                _entry("task", task_id, "deadline", at, deadline) | _grounds(deadline) | own
            )
        for at, product in enumerate(task["products"]):
            rows["products"].append(_entry("task", task_id, "product", at, product) | _grounds(product))
    for position, target in enumerate(plan["targets"]):
        own = {name: target[name] for name in ("metric", "op", "value", "unit", "period", "optional")}
        rows["targets"].append(
            _entry("document", document, "target", position, target) | _grounds(target) | own
        )
    for position, citation in enumerate(plan["citations"]):
        names = ("role", "doc_type", "number", "symbol", "date", "issuer", "issuer_id", "this", "refers_to")
        own = {name: citation[name] for name in names}
        rows["citations"].append(
            _entry("document", document, "citation", position, citation) | _grounds(citation) | own
        )
    every: list[tuple[str | None, Json]] = [(None, notice) for notice in plan["notices"]]
    every += [(f"{document}:{task['key']}", notice) for task in plan["tasks"] for notice in task["notices"]]
    for position, (of_task, notice) in enumerate(every):
        own = {"task": of_task} | {name: notice[name] for name in ("code", "text", "detail")}
        rows["notices"].append(_entry("document", document, "notice", position, notice) | own)
    return rows


def _entry(owner: str, owner_id: str, noun: str, position: int, record: Json) -> Row:
    start, end = record["span"] or (None, None)
    return {
        "id": f"{owner_id}:{noun}:{position}",
        owner: owner_id,
        "position": position,
        "span_start": start,
        "span_end": end,
        "page": record["places"][0]["page"] if record["places"] else None,
    }


def _grounds(record: Json) -> Row:
    return {name: record[name] for name in ("text", "rule", "origin")}
