"""Task tables: which tables hold tasks, what their columns mean, and what their rows say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from extract.document import Cell, Document, Table
from extract.match import ruleset
from extract.outline import bold_share, marker
from extract.text import Span, plain, plain_pattern, trim

Role = str
_NUMBER_ROW = re.compile(r"^\(?\s*(?:\d{1,2}|[a-z]|[A-Z])\s*\)?$")
_DITTO = plain_pattern(r"^\W*(?:nt|như trên|như mục trên|\"|//|″)\W*$")
_TOTAL = plain_pattern(r"^\s*(?:tổng cộng|tổng số|cộng|tổng kinh phí|ghi chú)\b")


@dataclass(frozen=True)
class Row:
    """One row that orders something: the cells that say what, who, when. ``label`` is its path in the table."""

    label: str
    text: Span
    number: str
    lead: Span | None = None
    both: Span | None = None
    support: Span | None = None
    time: Span | None = None
    product: Span | None = None
    target: Span | None = None
    cell: Cell | None = None


@dataclass(frozen=True)
class Group:
    """A row that only groups others ("II. Cải cách thủ tục hành chính")."""

    label: str
    text: Span
    number: str


@dataclass
class TaskTable:
    """A table read as a list of groups and rows."""

    table: Table
    roles: dict[int, Role]
    entries: list[Row | Group] = field(default_factory=list)


def role_of(header: str) -> Role | None:
    """What a column with this header holds."""
    folded = plain(header).strip(" .:*()")
    folded = re.sub(r"\s+", " ", folded)
    hits = [h for h in ruleset("columns").all(folded, Span(0, len(folded))) if h.span == Span(0, len(folded))]
    return hits[0].rule.means if hits else None


def read_table(document: Document, table: Table) -> TaskTable | None:
    """The table as tasks, or ``None`` where it is no task table."""
    if not table.ruled and table.rows < 4:
        return None
    grid = table.grid()
    found = _roles(document, grid)
    if found is None:
        return None
    depth, roles = found
    result = TaskTable(table, roles)
    result.entries = list(_entries(document, grid, depth, roles))
    return result


def _cell_text(document: Document, cell: Cell | None) -> str:
    return document.read(cell.span) if cell is not None else ""


def _roles(document: Document, grid: list[list[Cell | None]]) -> tuple[int, dict[int, Role]] | None:
    """How many rows the header has, and the role of each column; ``None`` for no task table."""
    if len(grid) < 2 or not grid[0]:
        return None
    for first in range(min(3, len(grid) - 1)):
        depth = first + max((c.row + c.rowspan - first for c in grid[first] if c is not None and c.row == first and c.rowspan < len(grid)), default=1)  # fmt: skip
        if depth == first + 1 and first + 1 < len(grid) - 1 and _has_subheaders(document, grid, first):
            depth += 1
        roles: dict[int, Role] = {}
        for column in range(len(grid[first])):
            for row in range(min(depth, len(grid)) - 1, first - 1, -1):
                role = role_of(_cell_text(document, grid[row][column]))
                if role:
                    roles[column] = role
                    break
        if _is_task_table(document, grid, depth, roles):
            while depth < len(grid) and _is_number_row(document, grid[depth]):
                depth += 1
            return depth, roles
    return None


def _has_subheaders(document: Document, grid: list[list[Cell | None]], row: int) -> bool:
    wide = [c for c in grid[row] if c is not None and c.colspan > 1 and c.row == row]
    if not wide:
        return False
    return any(role_of(_cell_text(document, cell)) for cell in grid[row + 1])


def _is_number_row(document: Document, row: list[Cell | None]) -> bool:
    texts = [t for cell in row if (t := _cell_text(document, cell))]
    return len(texts) >= max(2, len(row) - 1) and all(_NUMBER_ROW.match(t) for t in texts)


def _is_task_table(
    document: Document, grid: list[list[Cell | None]], depth: int, roles: dict[int, Role]
) -> bool:
    held = set(roles.values())
    if "task" not in held:
        return False
    if held & {"lead", "both"}:
        return True
    if "money" in held:
        return False
    return bool(held & {"support", "product"}) or ("time" in held)


def _entries(document: Document, grid: list[list[Cell | None]], depth: int, roles: dict[int, Role]) -> Iterator[Row | Group]:  # fmt: skip
    columns: dict[Role, list[int]] = {}
    for column, role in roles.items():
        columns.setdefault(role, []).append(column)
    header = [_cell_text(document, cell) for cell in grid[0]]
    path: list[tuple[int, str]] = []
    seen: dict[tuple[Cell, tuple[Cell | None, ...]], bool] = {}
    place = 0
    for index in range(depth, len(grid)):
        row = grid[index]
        if [_cell_text(document, cell) for cell in row] == header or _is_number_row(document, row):
            continue
        number = next(
            (_cell_text(document, row[c]) for c in columns.get("ordinal", []) if row[c]), ""
        ).rstrip(".)")
        content = _content(document, row, columns["task"])
        if content is None:
            continue
        text = document.read(content.span)
        if _TOTAL.match(plain(text)):
            continue
        span, own = _without_marker(document, content)
        if not number and own:
            number = own
        others = [
            row[c]
            for role, cs in columns.items()
            if role not in {"ordinal", "task", "note", "watch"}
            for c in cs
        ]
        filled = [c for c in others if c is not None and c is not content and _cell_text(document, c)]
        if not filled and _is_group(document, grid, index, columns, content, number):
            rank = _rank(number)
            path = [entry for entry in path if entry[0] < rank]
            label = number or text[:40]
            path.append((rank, label))
            place = 0
            yield Group(".".join(p for _, p in path), span, number)
            continue
        if number and (rank := _rank(number)) and path and path[-1][0] >= rank:
            path = [entry for entry in path if entry[0] < rank]
        place += 1
        marks = tuple(_first(row, columns, role) for role in ("lead", "both", "support", "time"))
        if (content, marks) in seen:
            continue
        seen[(content, marks)] = True
        label = ".".join([*(p for _, p in path), number or str(place)])
        yield Row(
            label,
            span,
            number,
            *(
                _value(document, grid, index, columns, role)
                for role in ("lead", "both", "support", "time", "product", "target")
            ),
            cell=content,
        )


def _first(row: list[Cell | None], columns: dict[Role, list[int]], role: Role) -> Cell | None:
    return next((row[c] for c in columns.get(role, []) if row[c] is not None), None)


def _content(document: Document, row: list[Cell | None], columns: list[int]) -> Cell | None:
    """The cell that says what is to be done: the last task column that holds words."""
    cells = [
        row[c]
        for c in columns
        if row[c] is not None and any(x.isalpha() for x in _cell_text(document, row[c]))
    ]
    return cells[-1] if cells else None


def _value(document: Document, grid: list[list[Cell | None]], index: int, columns: dict[Role, list[int]], role: Role) -> Span | None:  # fmt: skip
    """The interval of the row's cell of a role; "nt" reaches up to the cell above."""
    for column in columns.get(role, []):
        row = index
        while (
            row > 0
            and (cell := grid[row][column]) is not None
            and _DITTO.match(plain(document.read(cell.span)))
        ):
            row -= 1
        cell = grid[row][column]
        if cell is not None and document.read(cell.span):
            return cell.span
    return None


def _rank(number: str) -> int:
    """How deep an ordinal hangs: A 1, I 2, 1 3, 1.1 4, a 5, - 6; 0 for none."""
    number = number.strip(" .)(")
    if re.fullmatch(r"[IVX]+", number):
        return 2
    if re.fullmatch(r"[A-ZĐ]", number):
        return 1
    if re.fullmatch(r"\d+", number):
        return 3
    if re.fullmatch(r"\d+(?:\.\d+)+", number):
        return 3 + number.count(".")
    if re.fullmatch(r"[a-zđ]", number):
        return 6
    return 0 if not number else 7


def _is_group(document: Document, grid: list[list[Cell | None]], index: int, columns: dict[Role, list[int]], content: Cell, number: str) -> bool:  # fmt: skip
    """Whether a row without units, time or product only groups the rows below it."""
    rank = _rank(number)
    if rank in {1, 2}:
        return True
    width = len(grid[index])
    if content.colspan >= max(2, width - 2):
        return True
    block = next((b for b in document.blocks if b.cell and b.span.start == content.span.start), None)
    if block is not None and bold_share(block) > 0.7:
        return True
    if index + 1 < len(grid):
        below = next(
            (
                _cell_text(document, grid[index + 1][c])
                for c in columns.get("ordinal", [])
                if grid[index + 1][c]
            ),
            "",
        )
        if rank and _rank(below) > rank:
            return True
    return False


def _without_marker(document: Document, cell: Cell) -> tuple[Span, str]:
    """A content cell's interval without a number or bullet at its start, and that number."""
    text = document.text[cell.span.start : cell.span.end]
    first = text.split("\n", 1)[0]
    shape, number, length = marker(first)
    if shape in {"plain", "appendix", "part", "chapter", "article"}:
        length, number = 0, ""
    return trim(document.text, Span(cell.span.start + length, cell.span.end)), number
