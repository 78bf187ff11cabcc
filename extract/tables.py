"""Task tables: which tables hold tasks, what their columns mean, and what their rows say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from extract import lexicon
from extract.document import Cell, Document, Table
from extract.match import pattern, ruleset
from extract.outline import bold_share, marker
from extract.text import Span, plain, trim

Role = str
_line = partial(pattern, "outline")
_NUMBER_ROW = re.compile(r"^\(?\s*(?:\d{1,2}|[a-z]|[A-Z])\s*\)?$")
_RANKS = [  # how deep an ordinal hangs; the first shape that fits decides
    (2, re.compile(r"[IVX]+")),
    (1, re.compile(r"[A-ZĐ]")),
    (3, re.compile(r"\d+")),
    (6, re.compile(r"[a-zđ]")),
]
_DEEPEST = 7
_SHORTEST_CONTENT = 20  # mean characters of the cells of a column that holds tasks


@dataclass(frozen=True)
class Row:
    """One row that orders something: cells that say what, who, when. ``label`` is its path in the table."""

    label: str
    text: Span
    lead: Span | None = None
    both: Span | None = None
    support: Span | None = None
    time: Span | None = None
    product: Span | None = None
    target: Span | None = None


@dataclass(frozen=True)
class Group:
    """A row that only groups others ("II. Cải cách thủ tục hành chính")."""

    label: str
    text: Span
    number: str


@dataclass(frozen=True)
class _Grid:
    """A table's cells as seen: a merged cell stands at every place that it covers."""

    document: Document
    rows: list[list[Cell | None]]

    def text(self, cell: Cell | None) -> str:
        """A cell's words, "" where there is none."""
        return self.document.read(cell.span) if cell is not None else ""


@dataclass(frozen=True)
class _Columns:
    """Where the columns of each role stand."""

    of: dict[Role, list[int]]

    def cells(self, row: list[Cell | None], *roles: Role) -> list[Cell]:
        """The row's cells of these roles, from left to right within each."""
        return [cell for role in roles for c in self.of.get(role, []) if (cell := row[c]) is not None]


def role_of(header: str) -> Role | None:
    """What a column with this header holds."""
    folded = plain(header).strip(" .:*()")
    folded = re.sub(r"\s+", " ", folded)
    hits = [h for h in ruleset("columns").all(folded, Span(0, len(folded))) if h.span == Span(0, len(folded))]
    return hits[0].rule.means if hits else None


def read_table(document: Document, table: Table) -> list[Row | Group]:
    """The groups and rows of a task table, in order; none where the table holds no tasks."""
    if not table.ruled and table.rows < 4:
        return []
    grid = _Grid(document, table.grid())
    found = _roles(grid) or _carried_on(document, table)
    if found is None:
        return []
    depth, roles = found
    columns: dict[Role, list[int]] = {}
    for column, role in roles.items():
        columns.setdefault(role, []).append(column)
    return list(_entries(grid, depth, _Columns(columns)))


def _roles(grid: _Grid) -> tuple[int, dict[int, Role]] | None:
    """How many rows the header has, and the role of each column; ``None`` for no task table."""
    rows = grid.rows
    if len(rows) < 2 or not rows[0]:
        return None
    for first in range(min(3, len(rows) - 1)):
        depth = _header_depth(grid, first)
        roles: dict[int, Role] = {}
        for column in range(len(rows[first])):
            for row in range(min(depth, len(rows)) - 1, first - 1, -1):
                role = role_of(grid.text(rows[row][column]))
                if role:
                    roles[column] = role
                    break
        if "task" not in roles.values() and set(roles.values()) & {"lead", "both"}:
            roles |= _by_content(grid, depth, roles)
        if _holds_tasks(set(roles.values())):
            while depth < len(rows) and _is_number_row(grid, rows[depth]):
                depth += 1
            return depth, roles
    return None


def _by_content(grid: _Grid, depth: int, roles: dict[int, Role]) -> dict[int, Role]:
    """The column of tasks where its header does not say so: long cells, most of which begin with a verb."""
    best: dict[int, Role] = {}
    longest: float = _SHORTEST_CONTENT
    for column in set(range(len(grid.rows[0]))) - set(roles):
        texts = [t for row in grid.rows[depth:] if (t := plain(grid.text(row[column])))]
        verbs = sum(bool(lexicon.at("verbs", t, 0, len(t))) for t in texts)
        mean = sum(map(len, texts)) / max(1, len(texts))
        if verbs * 2 > len(texts) and mean > longest:
            best, longest = {column: "task"}, mean
    return best


def _carried_on(document: Document, table: Table) -> tuple[int, dict[int, Role]] | None:
    """The roles of the table above where this one carries it on: as many columns, nothing between them."""
    index = next((i for i, other in enumerate(document.tables) if other is table), 0)
    if not index or not document.tables[index - 1].ruled:
        return None
    above = document.tables[index - 1]
    if above.columns != table.columns or not above.cells or not table.cells:
        return None
    between = slice(max(c.span.end for c in above.cells), min(c.span.start for c in table.cells))
    if any(char.isalpha() for char in document.text[between]):
        return None
    found = _roles(_Grid(document, above.grid())) or _carried_on(document, above)
    return (0, found[1]) if found else None


def _header_depth(grid: _Grid, first: int) -> int:
    """The row behind a header that begins at ``first``: merged cells and subheaders reach further down."""
    rows = grid.rows
    begun = [c for c in rows[first] if c is not None and c.row == first and c.rowspan < len(rows)]
    depth = first + max((c.rowspan for c in begun), default=1)
    if depth == first + 1 and first + 1 < len(rows) - 1 and _has_subheaders(grid, first):
        depth += 1
    return depth


def _has_subheaders(grid: _Grid, row: int) -> bool:
    wide = any(c is not None and c.colspan > 1 and c.row == row for c in grid.rows[row])
    return wide and any(role_of(grid.text(cell)) for cell in grid.rows[row + 1])


def _is_number_row(grid: _Grid, row: list[Cell | None]) -> bool:
    """Whether a row only numbers the columns: "(1) (2) (3)"."""
    texts = [t for cell in row if (t := grid.text(cell))]
    return len(texts) >= max(2, len(row) - 1) and all(_NUMBER_ROW.match(t) for t in texts)


def _holds_tasks(held: set[Role]) -> bool:
    """Whether columns of these roles make a task table: tasks, and who does them or what comes out when."""
    if "task" not in held:
        return False
    if held & {"lead", "both"}:
        return True
    return "money" not in held and bool(held & {"support", "product", "time"})


def _entries(grid: _Grid, depth: int, columns: _Columns) -> Iterator[Row | Group]:
    telling = [role for role in columns.of if role not in {"ordinal", "task", "note", "watch"}]
    header = [grid.text(cell) for cell in grid.rows[0]]
    path: list[tuple[int, str]] = []
    seen: set[tuple[Cell | None, ...]] = set()
    place = 0
    for index in range(depth, len(grid.rows)):
        row = grid.rows[index]
        if [grid.text(cell) for cell in row] == header or _is_number_row(grid, row):
            continue
        content = _content(grid, columns.cells(row, "task"))
        if content is None or _line("table.total").match(plain(grid.text(content))):
            continue
        span, own = _without_marker(grid.document, content)
        number = _ordinal(grid, row, columns).rstrip(".)") or own
        rank = _rank(number)
        filled = [c for c in columns.cells(row, *telling) if c is not content and grid.text(c)]
        if not filled and _is_group(grid, index, columns, content, rank):
            path = [entry for entry in path if entry[0] < rank]
            path.append((rank, number or grid.text(content)[:40]))
            place = 0
            yield Group(_label([p for _, p in path]), span, number)
            continue
        if rank and path and path[-1][0] >= rank:
            path = [entry for entry in path if entry[0] < rank]
        place += 1
        # a merged row is met once for every row that it covers
        marks = (content, *(_first(row, columns, role) for role in ("lead", "both", "support", "time")))
        if marks in seen:
            continue
        seen.add(marks)
        yield Row(
            _label([*(p for _, p in path), number or str(place)]),
            span,
            lead=_value(grid, index, columns, "lead"),
            both=_value(grid, index, columns, "both"),
            support=_value(grid, index, columns, "support"),
            time=_value(grid, index, columns, "time"),
            product=_value(grid, index, columns, "product"),
            target=_value(grid, index, columns, "target"),
        )


def _label(numbers: list[str]) -> str:
    """The path of some ordinals; one that repeats the ordinal above it ("1", "1.2") stands for both."""
    kept: list[str] = []
    for number in numbers:
        if kept and number.startswith(kept[-1] + "."):
            kept.pop()
        kept.append(number)
    return ".".join(kept)


def _first(row: list[Cell | None], columns: _Columns, role: Role) -> Cell | None:
    return next(iter(columns.cells(row, role)), None)


def _ordinal(grid: _Grid, row: list[Cell | None], columns: _Columns) -> str:
    return grid.text(_first(row, columns, "ordinal"))


def _content(grid: _Grid, cells: list[Cell]) -> Cell | None:
    """The cell that says what is to be done: the last task column that holds words."""
    worded = [cell for cell in cells if any(c.isalpha() for c in grid.text(cell))]
    return worded[-1] if worded else None


def _value(grid: _Grid, index: int, columns: _Columns, role: Role) -> Span | None:
    """The interval of the row's cell of a role; "nt" reaches up to the cell above."""
    for column in columns.of.get(role, []):
        row = index
        while (
            row > 0
            and (cell := grid.rows[row][column]) is not None
            and _line("table.ditto").match(plain(grid.text(cell)))
        ):
            row -= 1
        cell = grid.rows[row][column]
        if cell is not None and grid.text(cell):
            return cell.span
    return None


def _rank(number: str) -> int:
    """How deep an ordinal hangs: A 1, I 2, 1 3, 1.1 4, a 5, - 6; 0 for none."""
    number = number.strip(" .)(")
    if not number:
        return 0
    if re.fullmatch(r"\d+(?:\.\d+)+", number):
        return 3 + number.count(".")
    return next((rank for rank, shape in _RANKS if shape.fullmatch(number)), _DEEPEST)


def _is_group(grid: _Grid, index: int, columns: _Columns, content: Cell, rank: int) -> bool:
    """Whether a row without units, time or product only groups the rows below it."""
    if rank in {1, 2}:
        return True
    if content.colspan >= max(2, len(grid.rows[index]) - 2):
        return True
    block = next((b for b in grid.document.blocks if b.cell and b.span.start == content.span.start), None)
    if block is not None and bold_share(block) > 0.7:
        return True
    if not rank or index + 1 == len(grid.rows):
        return False
    return _rank(_ordinal(grid, grid.rows[index + 1], columns)) > rank


def _without_marker(document: Document, cell: Cell) -> tuple[Span, str]:
    """A content cell's interval without a number or bullet at its start, and that number."""
    text = document.text[cell.span.start : cell.span.end]
    first = text.split("\n", 1)[0]
    shape, number, length = marker(first)
    if shape in {"plain", "appendix", "part", "chapter", "article"}:
        length, number = 0, ""
    return trim(document.text, Span(cell.span.start + length, cell.span.end)), number
