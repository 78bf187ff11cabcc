"""A workbook for Excel and LibreOffice: a sheet a table, real days, ready to filter and to print."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from math import ceil
from pathlib import Path
from urllib.parse import quote

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from outputs.exports.columns import Columns, Sheet
from outputs.exports.fields import FORMULA, Subject, Value, subjects
from outputs.exports.source import Entry

_LONGEST = 32_767  # letters in a cell, by the format's own limit
_DAY_ZERO = date(1899, 12, 30)  # from which workbooks count days
_LINE, _TALLEST = 15.75, 409  # points
_PRINTABLE = 260  # letters side by side on a sheet of paper that can still be read
_LINKS = 5_000  # a sheet; Excel takes 65,530, but each stays in memory until the end
_FONT = {"font_name": "Times New Roman", "font_size": 12, "valign": "top"}
_HEAD = {
    "bold": True,
    "text_wrap": True,
    "align": "center",
    "valign": "vcenter",
    "bg_color": "#DDE7F3",
    "border": 1,
}


def write(entries: Iterator[Entry], columns: Columns, path: Path) -> None:
    """Write the sheets of a mapping, row by row: memory does not grow with the number of records.

    A text that looks like a formula is a text and stays one when it is edited (Excel's quote prefix).
    Raises ``OSError`` where the file can't be written.
    """
    try:
        _write(entries, columns, path)
    except FileCreateError as error:
        raise OSError(0, str(error)) from error


def _write(entries: Iterator[Entry], columns: Columns, path: Path) -> None:
    # a text never becomes a formula or a link by itself
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(str(path), options) as book:
        tables = [_Table(book, sheet) for sheet in columns]
        newest = ""
        for entry in entries:
            newest = max(newest, entry.stored_at)
            for table in tables:
                for subject in subjects(entry, table.sheet.table):
                    table.add(subject)
        for table in tables:
            table.close()
        # the day of the data, not of the clock: the same database gives the same file
        read = datetime.fromisoformat(newest) if newest else datetime(2020, 1, 1, tzinfo=UTC)
        book.set_properties({"title": "Danh mục nhiệm vụ", "created": read.replace(tzinfo=None)})


class _Table:
    """A sheet that takes one record after the other."""

    def __init__(self, book: Workbook, sheet: Sheet) -> None:
        self.sheet = sheet
        self.page: Worksheet = book.add_worksheet(sheet.title)
        self.row = 0
        self.links = 0
        self.text = book.add_format(_FONT | {"text_wrap": True})
        self.literal = book.add_format(_FONT | {"text_wrap": True, "quote_prefix": True})
        self.number = book.add_format(_FONT | {"align": "center"})
        self.day = book.add_format(_FONT | {"align": "center", "num_format": "dd/mm/yyyy"})
        self.link = book.add_format(_FONT | {"text_wrap": True, "font_color": "#0563C1", "underline": 1})
        self._head(book.add_format(_FONT | _HEAD))

    def _head(self, bold: Format) -> None:
        page = self.page
        page.freeze_panes(1, 0)
        page.hide_gridlines(0)  # printed too: they are the lines of the table
        page.set_landscape()
        page.set_paper(9)  # A4
        page.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        if sum(column.width for column in self.sheet.columns) <= _PRINTABLE:
            page.fit_to_pages(1, 0)
        page.repeat_rows(0)
        page.set_footer("&C&P/&N")
        for at, column in enumerate(self.sheet.columns):
            page.set_column(at, at, column.width)
        page.set_row(0, self._height([column.heading.upper() for column in self.sheet.columns]))
        for at, column in enumerate(self.sheet.columns):
            page.write_string(0, at, column.heading, bold)

    def add(self, subject: Subject) -> None:
        self.row += 1
        subject.ordinal = self.row
        values = [column.value(subject) for column in self.sheet.columns]
        self.page.set_row(self.row, self._height(values))
        for at, (column, value) in enumerate(zip(self.sheet.columns, values, strict=True)):
            if column.link and self.links < _LINKS and isinstance(value, str):
                self.links += 1
                self.page.write_url(self.row, at, _target(subject, value), self.link, value[-255:])
            else:
                self._cell(at, value)

        for known in (self.page.row_info, self.page.row_sizes):
            known.pop(self.row - 1, None)  # that row is in the file by now; its height would stay in memory

    def _cell(self, at: int, value: Value) -> None:
        if isinstance(value, tuple):
            if len(value) == 1:
                self.page.write_number(self.row, at, (value[0] - _DAY_ZERO).days, self.day)
                return
            value = "; ".join(f"{day:%d/%m/%Y}" for day in value)
        if isinstance(value, str) and value:
            text = value if len(value) <= _LONGEST else value[: _LONGEST - 2] + " …"
            self.page.write_string(self.row, at, text, self.literal if text[:1] in FORMULA else self.text)
        elif value is not None and value != "":
            self.page.write_number(self.row, at, value, self.number)

    def _height(self, values: list[Value]) -> float:
        """Room for the longest cell: LibreOffice fits no row to wrapped text when it opens a workbook."""
        most = 1
        for value, column in zip(values, self.sheet.columns, strict=True):
            if isinstance(value, str) and len(value) > column.width - 2:
                letters = column.width * (0.8 if value.isupper() else 1.15) - 2
                most = max(most, ceil(len(value) / letters))
        return min(most * _LINE + 3, _TALLEST)

    def close(self) -> None:
        self.page.autofilter(0, 0, self.row, len(self.sheet.columns) - 1)


def _target(subject: Subject, path: str) -> str:
    """The source file, for PDF at the page of the record."""
    places = subject.record.get("places") or [{}]
    page = places[0].get("page") if path.lower().endswith(".pdf") else None
    # in capitals, because xlsxwriter makes a Windows path of what follows "file://"
    return "FILE://" + quote(path) + (f"#page={page}" if page else "")
