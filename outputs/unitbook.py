"""The office's own list of units and the clerks' choices, in tables that no run writes over.

They win over the gazetteer for every name that they hold.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from extract.gazetteer import words
from extract.whereabouts import OwnUnit


class UnitBook:
    """The office's own list and the clerks' choices in a database."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def replace_list(self, units: Sequence[OwnUnit]) -> None:
        """Put a list in place of the one before."""
        with self.db.atomic():
            self.db.execute("DELETE FROM own_units")
            self.db.table("own_units").insert_all(
                {
                    "id": unit.id,
                    "name": unit.name,
                    "aliases": json.dumps(unit.aliases, ensure_ascii=False),
                    "level": unit.level,
                }
                for unit in units
            )

    def own(self) -> list[OwnUnit]:
        """The office's own list."""
        return [
            OwnUnit(row["id"], row["name"], tuple(json.loads(row["aliases"])), row["level"])
            for row in self.db.query("SELECT * FROM own_units ORDER BY name")
        ]

    def choose(self, text: str, unit_id: str, name: str) -> int:
        """Note that a clerk chose a unit for a printed name; how often that was chosen by now."""
        key = " ".join(words(text))
        with self.db.atomic():
            self.db.execute(
                "INSERT INTO unit_choices VALUES (?, ?, ?, ?, 1) "
                "ON CONFLICT (words, unit_id) DO UPDATE SET count = count + 1, text = excluded.text, "
                "name = excluded.name",
                [key, unit_id, text, name],
            )
        return self.offers(text)[unit_id][1]

    def undo(self, text: str, unit_id: str) -> int:
        """Take one choice back; how often it still stands."""
        key = " ".join(words(text))
        with self.db.atomic():
            self.db.execute(
                "UPDATE unit_choices SET count = count - 1 WHERE words = ? AND unit_id = ?", [key, unit_id]
            )
            self.db.execute("DELETE FROM unit_choices WHERE count < 1")
        return self.offers(text).get(unit_id, ("", 0))[1]

    def offers(self, text: str) -> dict[str, tuple[str, int]]:
        """What was chosen for a printed name, the most frequent first: id, with its name and count."""
        found = self.db.query(
            "SELECT unit_id, name, count FROM unit_choices WHERE words = ? ORDER BY count DESC, unit_id",
            [" ".join(words(text))],
        )
        return {row["unit_id"]: (row["name"], row["count"]) for row in found}

    def over(self, plan: dict[str, Any]) -> int:
        """Write the office's own units over the links of a plan's JSON; how many units it holds."""
        own = {words(name): unit for unit in self.own() for name in (unit.name, *unit.aliases)}
        count = 0
        for task in plan["tasks"]:
            for unit in (*task["lead"], *task["support"]):
                if mine := own.get(words(unit["text"])):
                    count += 1
                    unit |= {
                        "unit_id": mine.id,
                        "name_valid": mine.name,
                        "level": mine.level or unit["level"],
                        "link_rule": "own",
                        "certain": True,
                        "generic": False,
                        "members": "",
                        "successors": [],
                    }
        return count
