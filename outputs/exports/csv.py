"""A table as CSV: UTF-8 with the mark that Excel needs, one line a record, Vietnamese headings."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from outputs.exports.columns import Sheet
from outputs.exports.fields import FORMULA, Value, subjects
from outputs.exports.source import Entry


def lines(entries: Iterator[Entry], sheet: Sheet) -> Iterator[str]:
    """The headings, then the rows of each document. Days are ISO dates.

    A text that a spreadsheet would take for a formula has an apostrophe before it.
    """
    out = io.StringIO()
    table = csv.writer(out)
    out.write("\ufeff")
    table.writerow(column.heading for column in sheet.columns)
    values = [column.value for column in sheet.columns]
    ordinal = 0
    for entry in entries:
        for subject in subjects(entry, sheet.table):
            subject.ordinal = ordinal = ordinal + 1
            table.writerow([_cell(value(subject)) for value in values])
        yield out.getvalue()
        out.seek(0)
        out.truncate()
    yield out.getvalue()


def _cell(value: Value) -> str | int | float | None:
    if isinstance(value, str):
        return "'" + value if value[:1] in FORMULA else value
    if isinstance(value, tuple):
        return "; ".join([day.isoformat() for day in value])
    return value
