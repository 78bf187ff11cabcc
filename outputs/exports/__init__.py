"""Tables and records out of the database, in the forms that other programs and people read.

Everything is written beside and renamed: an export that fails leaves nothing that looks whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from outputs.exports import csv, docx, gold, ics, jsonl, sqlite, xlsx
from outputs.exports.columns import BadColumns, Columns, load, sheet_of
from outputs.exports.source import Entry, entries
from outputs.paths import whole
from outputs.store import Store

__all__ = ["FILES", "TEXTS", "BadColumns", "Wanted", "load", "save", "text"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to leave: ``columns`` are for csv and xlsx, ``table`` is the one that csv holds."""

    columns: Columns
    table: str = "tasks"
    everything: bool = False


TEXTS: dict[str, Callable[[Iterator[Entry], Wanted], Iterator[str]]] = {
    "csv": lambda found, wanted: csv.lines(found, sheet_of(wanted.columns, wanted.table)),
    "jsonl": lambda found, wanted: jsonl.lines(found),
    "ics": lambda found, wanted: ics.lines(found),
}
FILES: dict[str, Callable[[Iterator[Entry], Wanted, Path], None]] = {
    "xlsx": lambda found, wanted, path: xlsx.write(found, wanted.columns, path),
    "docx": lambda found, wanted, path: docx.write(found, path),
    "sqlite": lambda found, wanted, path: sqlite.write(found, path),
}


def text(store: Store, kind: str, wanted: Wanted) -> Iterator[str]:
    """An export of ``TEXTS``, piece by piece. Raises ``BadColumns`` where its columns lack the table."""
    with closing(entries(store, wanted.everything)) as found:
        yield from TEXTS[kind](found, wanted)


def save(store: Store, kind: str, wanted: Wanted, path: Path) -> None:
    """Write an export of any kind to a file, or gold to a folder.

    Raises ``OSError`` where it can't be written and ``BadColumns`` as :func:`text`.
    """
    if kind in TEXTS:
        with whole(path) as beside, beside.open("w", encoding="utf-8", newline="") as out:
            out.writelines(text(store, kind, wanted))
        return
    with closing(entries(store, wanted.everything)) as found:
        if kind == "gold":
            gold.write(found, path)
            return
        with whole(path) as beside:
            FILES[kind](found, wanted, beside)
