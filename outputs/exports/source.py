"""What leaves the database: the stored plans one after the other, as they were at one moment."""

from __future__ import annotations

import gc
from collections.abc import Generator
from dataclasses import dataclass

import orjson

from outputs.store import Json, Store


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored plan. ``everything``: also what is optional, and a duty that a table row says with more."""

    id: str
    path: str
    stored_at: str
    plan: Json
    everything: bool

    @property
    def tasks(self) -> list[Json]:
        """The tasks that leave, in the order of the document."""
        every: list[Json] = self.plan["tasks"]
        if self.everything:
            return every
        kept = [task for task in every if not task["optional"]]
        keys = {task["key"] for task in kept}
        return [task for task in kept if task["same_as"] not in keys]

    @property
    def targets(self) -> list[tuple[int, Json]]:
        """The targets that leave, with their place among all of the document, which is in their id."""
        return [
            (position, target)
            for position, target in enumerate(self.plan["targets"])
            if self.everything or not target["optional"]
        ]

    def task_id(self, key: str) -> str:
        """The id of a task in the database."""
        return f"{self.id}:{key}"


def entries(store: Store, everything: bool) -> Generator[Entry, None, None]:
    """Every stored plan, in the order of the first path of its file; one plan at a time is in memory.

    What is written meanwhile is not seen: all of it is read in one transaction.
    """
    papers = (
        "SELECT min(path), document FROM files WHERE document IS NOT NULL GROUP BY document ORDER BY 1, 2"
    )
    connection = store.db.conn
    connection.execute("BEGIN")
    gc.disable()  # plans have no cycles, and looking for some takes as long as reading them
    try:
        for path, document in connection.execute(papers).fetchall():
            row = connection.execute("SELECT stored_at, plan FROM documents WHERE id = ?", [document])
            stored_at, plan = row.fetchone()
            yield Entry(document, path, stored_at, orjson.loads(plan), everything)
    finally:
        gc.enable()
        connection.rollback()
