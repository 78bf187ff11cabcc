"""Rows of a table that an office keeps: CSV as Excel writes it, or the first sheet of an XLSX workbook."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

from lxml import etree

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def rows(path: Path) -> list[list[str]]:
    """The rows that hold anything, cells stripped. Raises ``ValueError`` where the file is neither."""
    data = path.read_bytes()
    found = _workbook(data) if data.startswith(b"PK") else _csv(data)
    stripped = ([cell.strip() for cell in row] for row in found)
    return [row for row in stripped if any(row)]


def _csv(data: bytes) -> list[list[str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("tệp CSV không phải UTF-8; trong Excel hãy chọn lưu dạng “CSV UTF-8”") from None
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    return list(csv.reader(io.StringIO(text), delimiter=delimiter))


def _workbook(data: bytes) -> list[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
            sheet = min(name for name in names if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name))
            shared = _strings(package.read("xl/sharedStrings.xml")) if "xl/sharedStrings.xml" in names else []
            root = _parsed(package.read(sheet))
    except (zipfile.BadZipFile, etree.XMLSyntaxError, ValueError):
        raise ValueError("tệp XLSX hỏng hoặc không phải bảng tính") from None
    return [_row(row, shared) for row in root.iter(f"{_MAIN}row")]


def _parsed(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def _strings(data: bytes) -> list[str]:
    return ["".join(text.text or "" for text in entry.iter(f"{_MAIN}t")) for entry in _parsed(data)]


def _row(row: etree._Element, shared: list[str]) -> list[str]:
    cells: dict[int, str] = {}
    for at, cell in enumerate(row.iter(f"{_MAIN}c")):
        letters = re.match(r"[A-Z]*", cell.get("r", ""))
        column = _column(letters[0]) if letters and letters[0] else at
        value = "".join(cell.itertext(f"{_MAIN}v", f"{_MAIN}t"))
        cells[column] = shared[int(value)] if cell.get("t") == "s" and value else value
    return [cells.get(column, "") for column in range(max(cells, default=-1) + 1)]


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
