"""Looking bodies up, and reading the list of units that an office keeps itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import get_args

from extract.gazetteer import slug, words
from extract.issuer import context_of
from extract.linking import link
from extract.model import Level
from extract.text import bare
from extract.whereabouts import Context, Link, OwnUnit
from outputs.labels import label
from outputs.sheets import rows

_COLUMNS = {
    "id": ("ma", "id", "ma don vi", "ma dinh danh"),
    "name": ("ten", "ten don vi", "name", "don vi", "ten day du", "co quan", "ten co quan"),
    "aliases": ("ten khac", "viet tat", "ten viet tat", "aliases", "cach viet khac", "ten goi khac"),
    "level": ("cap", "level"),
}
_LEVELS = {
    "trung uong": "central", "tinh": "province", "huyen": "district", "xa": "commune", "noi bo": "internal",
    **{level: level for level in get_args(Level)},
}  # fmt: skip


def context(province: str | None, on: date | None) -> Context:
    """The context of a province's committee on a day: what a name means there and then."""
    issuer = f"UBND {province}" if province else None
    return context_of(issuer, place=province, issued=on.isoformat() if on else None)


def find(text: str, province: str | None = None, on: date | None = None) -> Link | None:
    """What a printed name means, in a province and on a day if they are given."""
    return link(text, context(province, on))


def described(meant: Link | None) -> list[str]:
    """The lines that tell a person what a name means."""
    if meant is None:
        return ["Chưa nhận ra đây là cơ quan nào."]
    if meant.rule == "person":
        return ["Tên người, không phải cơ quan."]
    if meant.generic:
        return [f"Lớp đơn vị, không phải một cơ quan: {meant.id or meant.rule}"]
    if meant.id is None:
        return [label("notice", meant.notice) if meant.notice else "Chưa rõ."]
    lines = [f"{meant.id}\t{meant.name or ''}".rstrip()]
    lines += [f"Chức vụ: {meant.office}"] if meant.office else []
    lines += [label("notice", meant.notice)] if meant.notice else []
    lines += [f"Cơ quan kế tục: {heir}" for heir in meant.heirs]
    lines += [] if meant.certain else ["Chưa chắc chắn: cần người xem lại."]
    return lines


def read_list(path: Path) -> list[OwnUnit]:
    """The units of an office's CSV or XLSX file.

    Columns are known by their headings (Mã, Tên, Tên khác, Cấp); without headings the first column is the
    name and the others are aliases. Several aliases stand in one cell, divided by semicolons. Raises
    ``ValueError`` in the clerk's words: no name, or one name for two units.
    """
    content = rows(path)
    if not content:
        raise ValueError("tệp không có dòng nào")
    columns = _columns(content[0])
    body = content[1:] if columns else content
    units = [_unit(row, columns) for row in body]
    _no_name_twice(units)
    return units


def _columns(heading: Sequence[str]) -> dict[str, int]:
    folded = [" ".join(re.findall(r"\w+", bare(cell))) for cell in heading]
    found = {}
    for column, names in _COLUMNS.items():
        at = next((index for index, cell in enumerate(folded) if cell in names), None)
        if at is not None:
            found[column] = at
    return found if "name" in found else {}


def _unit(row: Sequence[str], columns: dict[str, int]) -> OwnUnit:
    def cell(column: str) -> str:
        at = columns.get(column)
        return row[at] if at is not None and at < len(row) else ""

    name = cell("name") if columns else row[0]
    if not name:
        raise ValueError(f"dòng không có tên đơn vị: {'; '.join(part for part in row if part)}")
    others = [cell("aliases")] if columns else row[1:]
    aliases = [alias.strip() for other in others for alias in re.split(r"[;\n|]", other)]
    level = _LEVELS.get(bare(cell("level")).removeprefix("cap ").strip())
    identity = cell("id") or f"rieng:{slug(name)}"
    return OwnUnit(identity, name, tuple(alias for alias in aliases if alias), level)


def _no_name_twice(units: Iterable[OwnUnit]) -> None:
    seen: dict[tuple[str, ...], OwnUnit] = {}
    for unit in units:
        for name in (unit.name, *unit.aliases):
            other = seen.setdefault(words(name), unit)
            if other.id != unit.id:
                raise ValueError(f"“{name}” chỉ hai đơn vị: {other.name}; {unit.name}")
