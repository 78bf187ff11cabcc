"""Ruled tables over several pages as one table."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from extract.readers.glyphs import Line
from extract.readers.layout import TablePart
from extract.readers.paragraphs import Column, measure
from extract.text import collapse

_NEAR = 4.0
_CLOSED = re.compile(r"[.;:!?…]$")
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d+)*|[IVXLC]+|[A-Za-zđĐ])[.)]?")


@dataclass
class TableCell:
    """A cell while its table is put together: rows, and where its left and right borders stand."""

    row: int
    rowspan: int
    x0: float
    x1: float
    lines: list[Line]
    column: int = 0
    colspan: int = 1

    @property
    def words(self) -> str:
        return collapse(" ".join(line.text for line in self.lines))


@dataclass
class Table:
    """A table while it is put together; ``page`` is the last page it reached."""

    page: int
    rows: int
    cells: list[TableCell] = field(default_factory=list)
    head: list[list[str]] = field(default_factory=list)
    xs: tuple[float, ...] = ()

    def placed(self) -> list[TableCell]:
        """The cells in reading order, with the columns that all pages together have."""
        borders: list[float] = []
        for x in sorted(x for cell in self.cells for x in (cell.x0, cell.x1)):
            if not borders or x - borders[-1] > _NEAR:
                borders.append(x)
        for cell in self.cells:
            cell.column = _nearest(borders, cell.x0)
            cell.colspan = max(1, _nearest(borders, cell.x1) - cell.column)
        return sorted(self.cells, key=lambda c: (c.row, c.column))


def _nearest(borders: Sequence[float], x: float) -> int:
    at = bisect_left(borders, x)
    return min((i for i in (at - 1, at) if 0 <= i < len(borders)), key=lambda i: abs(borders[i] - x))


def _cells(part: TablePart, xs: tuple[float, ...]) -> list[TableCell]:
    """The cells of a part, their borders where the whole table has them."""
    own = part.grid.xs
    cells = []
    for square, lines in zip(part.grid.squares, part.cells, strict=True):
        x0, x1 = own[square.column], own[square.column + square.colspan]
        if len(xs) == len(own):
            x0, x1 = xs[square.column], xs[square.column + square.colspan]
        cells.append(TableCell(square.row, square.rowspan, x0, x1, lines))
    return cells


def _same_columns(one: Sequence[float], two: Sequence[float]) -> bool:
    """Whether the borders stand alike, but for the shift between two scanned pages."""
    shifts = [b - a for a, b in zip(one, two, strict=False)]
    return len(one) == len(two) and max(shifts) - min(shifts) < 3 * _NEAR and abs(shifts[0]) < 10 * _NEAR


def _words(cells: Sequence[TableCell], row: int) -> list[str]:
    return [cell.words for cell in cells if cell.row == row]


def _again(row: list[str], head: list[str], recognised: bool) -> bool:
    """Whether a row is the head's row printed again, read a little otherwise where it was recognised."""
    if row == head or not recognised:
        return row == head
    if len(row) != len(head):
        return False
    if sum(map(len, head)) < 30:  # (1) (2) (3): badly read, but some are right
        return sum(a == b and a != "" for a, b in zip(row, head, strict=True)) * 3 > len(head)
    if row[0] != head[0] and _NUMBER.fullmatch(row[0]) and _NUMBER.fullmatch(head[0]):
        return False
    return SequenceMatcher(None, " ".join(row), " ".join(head), autojunk=False).ratio() > 0.8


def begin(part: TablePart) -> Table:
    """A table of which this is the first part."""
    xs = part.grid.xs
    cells = _cells(part, xs)
    rows = len(part.grid.ys) - 1
    return Table(part.page, rows, cells, [_words(cells, row) for row in range(min(rows, 4))], xs)


def resume(table: Table, part: TablePart) -> bool:
    """Adds the table's part on the next page; false where the part is another table's.

    A header row that is printed again is left out; a row that the page end cut is put together.
    """
    left, right = min(c.x0 for c in table.cells), max(c.x1 for c in table.cells)
    x0, _, x1, _ = part.grid.box
    same = _same_columns(table.xs, part.grid.xs)
    if not same and (abs(left - x0) > 2 * _NEAR or abs(right - x1) > 2 * _NEAR):
        return False
    cells = _cells(part, table.xs if same else ())
    again = 0
    rows = len(part.grid.ys) - 1
    while (
        again < min(len(table.head), rows)
        and any(table.head[again])
        and _again(_words(cells, again), table.head[again], part.recognised)
    ):
        again += 1
    cells = [cell for cell in cells if cell.row >= again]
    table.page = part.page
    if not cells:
        return True
    first = [cell for cell in cells if cell.row == again]
    last = {(round(c.x0), round(c.x1)): c for c in table.cells if c.row + c.rowspan == table.rows}
    pairs = [(_match(last, cell), cell) for cell in first]
    shift = table.rows - again
    if _cut(pairs):
        shift -= 1
        for before, cell in pairs:
            assert before is not None
            before.lines += cell.lines
            before.rowspan += cell.rowspan - 1
        cells = [cell for cell in cells if cell.row > again]
    else:
        for before, cell in _still_merged(pairs):
            before.rowspan += cell.rowspan
            cells.remove(cell)
    for cell in cells:
        cell.row += shift
    table.cells += cells
    table.rows = max(c.row + c.rowspan for c in table.cells)
    return True


def _still_merged(pairs: Sequence[tuple[TableCell | None, TableCell]]) -> list[tuple[TableCell, TableCell]]:
    """Empty cells at the head of a page that are the rest of merged cells of the page before."""
    found = []
    leading = any(cell.lines for _, cell in pairs)
    for before, cell in pairs:
        leading = leading and not cell.lines
        if before is not None and not cell.lines and before.lines and (leading or before.rowspan > 1):
            found.append((before, cell))
    return found


def _match(last: dict[tuple[int, int], TableCell], cell: TableCell) -> TableCell | None:
    for (x0, x1), before in last.items():
        if abs(x0 - cell.x0) <= _NEAR and abs(x1 - cell.x1) <= _NEAR:
            return before
    return None


def _cut(pairs: Sequence[tuple[TableCell | None, TableCell]]) -> bool:
    """Whether the first row of a page goes on with the last one of the page before."""
    held = [(before, cell) for before, cell in pairs if before is not None]
    if len(held) < len(pairs) or not any(cell.lines for _, cell in held):
        return False
    if any(cell.lines and not before.lines for before, cell in held):
        return False
    number, first = held[0]
    if first.lines and _NUMBER.fullmatch(first.words):
        return False
    filled = [line for before, _ in held for line in before.lines if line.page == before.lines[-1].page]
    lowest = max((line.base for line in filled), default=0.0)
    ends = [before.lines[-1] for before, cell in held if cell.lines]
    if any(line.base < lowest - 1.3 * line.size for line in ends):
        return False  # the cell had room left on the page before: its words had ended there
    signs = sum(_goes_on(before, cell) for before, cell in held if cell.lines)
    empty = sum(1 for before, cell in held if before.lines and not cell.lines)
    if number.lines and not first.lines and number.rowspan == 1:
        signs += 1
    return signs + (empty * 2 > len(held)) > 0


def _goes_on(before: TableCell, cell: TableCell) -> int:
    """Signs that a cell's words go on with those before the page end, less those against it."""
    text, last = cell.lines[0].text, before.lines[-1]
    closed = bool(_CLOSED.search(last.text))
    if text[:1].islower():
        return -1 if closed and last.text[-1] == "." else 2
    word = cell.lines[0].first_word + last.size * 0.25
    full = last.width + word > before.x1 - before.x0 - 14
    if full and not closed:
        return 1
    return -1 if not text.startswith(("-", "+", "•")) else 0


def column_of(cell: TableCell) -> Column:
    """The column that a cell's lines stand in: its borders less the blank beside them."""
    lines = cell.lines
    left = min(line.x0 for line in lines)
    pad = min(max(left - cell.x0, 1.5), 7.0)
    found = measure(lines, cell.x1 - pad)
    middles = [line.middle for line in lines]
    middle = (
        max(middles) - min(middles) < 3
        and abs(middles[0] - (cell.x0 + cell.x1) / 2) < 6
        and max(line.x0 for line in lines) - left > 3
    )
    return Column(cell.x0 + pad, cell.x1 - pad, max(found.pitch, 1.15), found.indented, middle, True)
