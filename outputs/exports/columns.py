"""Which columns a receiving tracker wants: a mapping in TOML, one of ``outputs/columns`` or an office's own.

A mapping is a list of sheets; each has a title, the table it is made of (``tasks``, ``targets`` or
``documents``) and its columns: a heading, a field of :data:`~outputs.exports.fields.FIELDS`, a width in
letters, and whether the cell is a link to the page in the source file.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from outputs.exports.fields import FIELDS, Field

SHIPPED = ("full", "common")


class BadColumns(Exception):
    """The mapping can't be used; the message says in Vietnamese what to correct."""


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    field: str
    value: Field
    width: int
    link: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    title: str
    table: str
    columns: tuple[Column, ...]


Columns = tuple[Sheet, ...]


def load(name: str) -> Columns:
    """The mapping of a shipped name or in a file. Raises :class:`BadColumns`."""
    try:
        if name in SHIPPED:
            text = files("outputs").joinpath("columns", f"{name}.toml").read_text(encoding="utf-8")
        else:
            text = Path(name).read_text(encoding="utf-8")
        content = tomllib.loads(text)
    except OSError:
        raise BadColumns(f"không có mẫu cột {name}; có sẵn: {', '.join(SHIPPED)}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadColumns(f"{name} không phải TOML: {error}") from None
    sheets = content.get("sheet")
    if not isinstance(sheets, list) or not sheets:
        raise BadColumns(f"{name}: chưa có [[sheet]] nào")
    found = tuple(_sheet(name, sheet) for sheet in sheets)
    if len({sheet.title for sheet in found}) < len(found):
        raise BadColumns(f"{name}: hai [[sheet]] cùng title")
    return found


def _sheet(name: str, entry: dict[str, Any]) -> Sheet:
    title, table, columns = (entry.get(key) for key in ("title", "table", "columns"))
    if not title or table not in FIELDS or not columns:
        raise BadColumns(
            f"{name}: mỗi [[sheet]] cần title, columns và table là một trong: {', '.join(FIELDS)}"
        )
    return Sheet(str(title), table, tuple(_column(name, table, column) for column in columns))


def _column(name: str, table: str, entry: dict[str, Any]) -> Column:
    heading, field = entry.get("heading"), entry.get("field")
    known = FIELDS[table]
    if not heading or field not in known:
        raise BadColumns(
            f"{name}: cột {heading or entry} của {table} cần heading, và field là một trong: "
            + ", ".join(known)
        )
    return Column(str(heading), field, known[field], int(entry.get("width", 16)), bool(entry.get("link")))


def sheet_of(columns: Columns, table: str) -> Sheet:
    """The sheet of a table. Raises :class:`BadColumns` where the mapping has none."""
    for sheet in columns:
        if sheet.table == table:
            return sheet
    raise BadColumns(f"mẫu cột không có bảng {table}")
