"""Small documents said in lines and grids, as a reader would hand them on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from extract import parse
from extract.document import Align, Block, Builder, Cell, Document, Source, Table
from extract.model import Deadline, Plan, Product, Task, Unit
from extract.text import Span

Grid = Sequence[Sequence[str]]
Part = str | Grid

_SOURCE = Source("thu.docx", "0" * 64, "text/plain", "test")
_LOOKS = {"bold", "italic", "center", "right", "marked"}

HEAD = (
    "ỦY BAN NHÂN DÂN|center",
    "XÃ AN BÌNH|center bold",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
    "Độc lập - Tự do - Hạnh phúc|center bold",
    "Số: 15/KH-UBND",
    "An Bình, ngày 10 tháng 3 năm 2025|italic right",
    "KẾ HOẠCH|center bold",
    "Cải cách hành chính năm 2025|center bold",
    "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, UBND xã ban hành Kế hoạch như sau:",
)
FOOT = (
    "Nơi nhận:|bold italic",
    "- Như trên;",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN|center bold",
    "CHỦ TỊCH|center bold",
    "Trần Văn Minh|center bold",
)


def document(*parts: Part) -> Document:
    """A document of lines and tables.

    A line is ``"text|bold center"``: its look stands behind the last bar; ``**…**`` makes a piece of
    it bold, ``marked`` says that the reader knows its first word to be a number or bullet. A table is
    a list of rows of such lines, a line end parts the paragraphs of a cell; ``"<"`` belongs to the
    cell on its left, ``"^"`` to the cell above.
    """
    builder = Builder()
    for part in parts:
        if isinstance(part, str):
            _line(builder, part, None)
        else:
            _table(builder, part)
    return builder.build(_SOURCE)


def _line(builder: Builder, line: str, cell: tuple[int, int, int] | None) -> Span:
    text, bar, look = line.rpartition("|")
    looks = set(look.split()) if bar else set()
    if not bar or not looks <= _LOOKS:
        text, looks = line, set()
    pieces: list[Span] = []
    while m := re.search(r"\*\*(.+?)\*\*", text):
        text = text[: m.start()] + m[1] + text[m.end() :]
        pieces.append(Span(m.start(), m.start() + len(m[1])))
    whole = Span(0, len(text))
    align: Align = "center" if "center" in looks else "right" if "right" in looks else "left"
    block = Block(
        kind="paragraph" if cell is None else "cell",
        span=whole,
        marker=len(text.split()[0]) if "marked" in looks else 0,
        bold=(whole,) if "bold" in looks else tuple(pieces),
        italic=(whole,) if "italic" in looks else (),
        align=align,
        cell=cell,
    )
    return builder.add(block, text).span


def _table(builder: Builder, grid: Grid) -> None:
    number = len(builder.tables)
    cells: list[Cell] = []
    for row, line in enumerate(grid):
        for column, words in enumerate(line):
            if words in {"<", "^"}:
                continue
            wide = 1
            while column + wide < len(line) and line[column + wide] == "<":
                wide += 1
            high = 1
            while row + high < len(grid) and grid[row + high][column] == "^":
                high += 1
            at = builder.length + (1 if builder.blocks else 0)
            spans = [_line(builder, piece, (number, row, column)) for piece in words.split("\n") if piece]
            span = Span(spans[0].start, spans[-1].end) if spans else Span(at, at)
            cells.append(Cell(row, column, high, wide, span))
    end = builder.length
    held = tuple(replace(c, span=Span(min(c.span.start, end), min(c.span.end, end))) for c in cells)
    builder.tables.append(Table(Span(cells[0].span.start, end), held))


def plan(
    *body: Part, head: Sequence[str] = HEAD, foot: Sequence[str] = FOOT, behind: Sequence[Part] = ()
) -> Plan:
    """The record of a plan with an ordinary head and foot around these parts."""
    return parse(document(*head, *body, *foot, *behind))


def tasks(*body: Part, section: str = "I. NHIỆM VỤ TRỌNG TÂM|bold") -> list[Task]:
    """The tasks of a plan whose only section, of tasks, holds these parts."""
    return plan(section, *body).tasks


@cache
def orders(sentences: tuple[str, ...]) -> dict[str, Task]:
    """Each sentence as an item of its own in a section of tasks, and the task read from it."""
    found = {}
    for first in range(0, len(sentences), 40):
        some = sentences[first : first + 40]
        for task in tasks(*(f"{n}. {sentence}" for n, sentence in enumerate(some, 1))):
            found[some[int((task.label or "").split(".")[1]) - 1]] = task
    return found


@cache
def cells(values: tuple[str, ...]) -> dict[str, Task]:
    """Each value in the cell of those who do it, and the task of that row."""
    grid = [["TT", "Nội dung", "Đơn vị thực hiện"]]
    grid += [[str(n), f"Rà soát hồ sơ số {n}", value] for n, value in enumerate(values, 1)]
    return dict(zip(values, tasks(grid), strict=True))


def names(values: Sequence[Unit] | Sequence[Deadline] | Sequence[Product]) -> list[str]:
    """The printed words of units, terms or products."""
    return [value.text for value in values]


Shown = tuple[str | None, str, list[str], list[str], list[str], list[str]]


def row(
    label: str | None, text: str, lead: str = "", support: str = "", times: str = "", products: str = ""
) -> Shown:
    """A task as a test expects it; several values of a field are parted by " | "."""

    def many(values: str) -> list[str]:
        return values.split(" | ") if values else []

    return label, text, many(lead), many(support), many(times), many(products)


def shown(found: Sequence[Task]) -> list[Shown]:
    """The tasks that a reader sees by default, in the form of :func:`row`."""
    return [
        (t.label, t.text, names(t.lead), names(t.support), names(t.deadlines), names(t.products))
        for t in found
        if not t.optional
    ]
