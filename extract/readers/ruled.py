"""Tables from the ruling lines of a page, by pdfplumber's table algorithm.

pdfplumber gets the lines that pdfium (or the picture of a scan) shows, not the file: reading the file
itself it makes an object of every letter, which takes ten times as long as all the rest.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, NamedTuple

_NEAR = 3.0  # points: strokes so near to one another are one line
_SHORTEST = 5.0  # points: a shorter stroke is part of a letter or a dash

Edge = dict[str, Any]  # a line as pdfplumber knows it
Rectangle = tuple[float, float, float, float]


class Stroke(NamedTuple):
    """A straight ruling line: where it lies across its direction, and from where to where it runs."""

    at: float
    start: float
    end: float


class Square(NamedTuple):
    """A cell of a grid, in rows and columns."""

    row: int
    column: int
    rowspan: int
    colspan: int


@dataclass(frozen=True)
class Grid:
    """A ruled table on a page: its column and row borders, and its cells in reading order."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    squares: tuple[Square, ...]
    owner: tuple[tuple[int, ...], ...]  # row, column → index of the square

    @property
    def box(self) -> Rectangle:
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]

    def locate(self, x: float, y: float) -> int | None:
        """Index of the square at a point."""
        if not (self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]):
            return None
        column = min(bisect_right(self.xs, x), len(self.xs) - 1) - 1
        row = min(bisect_right(self.ys, y), len(self.ys) - 1) - 1
        return self.owner[row][column]

    def bounds(self, square: Square) -> Rectangle:
        return (
            self.xs[square.column],
            self.ys[square.row],
            self.xs[square.column + square.colspan],
            self.ys[square.row + square.rowspan],
        )


def grids(horizontal: Iterable[Stroke], vertical: Iterable[Stroke]) -> list[Grid]:
    """The tables that the strokes of a page draw, from top to bottom. A frame alone is none."""
    edges = [_across(s) for s in horizontal]
    down = [_down(s) for s in vertical]
    if len(edges) < 2 or not down:
        return []
    from pdfplumber import table  # loading it takes as long as reading twenty pages
    from pdfplumber.utils.geometry import filter_edges

    edges = [_rounded(edge) for edge in table.snap_edges(edges + down, _NEAR, _NEAR)]
    edges = table.merge_edges(edges, 0, 0, _NEAR, _NEAR)
    edges = filter_edges(edges, min_length=_SHORTEST)
    edges += _open_sides(edges)
    crossings = table.edges_to_intersections(edges, _NEAR, _NEAR)
    if len(crossings) < 6:
        return []
    found = table.cells_to_tables(table.intersections_to_cells(crossings))
    return [_grid(cells) for cells in found]


def _rounded(edge: Edge) -> Edge:
    """The edge on hundredths of a point: lines that were snapped together are compared for equality."""
    return {key: round(value, 2) if isinstance(value, float) else value for key, value in edge.items()}


def _across(stroke: Stroke) -> Edge:
    return {
        "object_type": "line", "orientation": "h", "x0": stroke.start, "x1": stroke.end,
        "top": stroke.at, "bottom": stroke.at, "width": stroke.end - stroke.start, "height": 0.0,
    }  # fmt: skip


def _down(stroke: Stroke) -> Edge:
    return {
        "object_type": "line", "orientation": "v", "x0": stroke.at, "x1": stroke.at,
        "top": stroke.start, "bottom": stroke.end, "width": 0.0, "height": stroke.end - stroke.start,
    }  # fmt: skip


def _open_sides(edges: Sequence[Edge]) -> list[Edge]:
    """The left or right border of tables that are drawn without it: where their lines across end alike."""
    from pdfplumber.utils.clustering import cluster_objects

    across = [edge for edge in edges if edge["orientation"] == "h"]
    down = [edge for edge in edges if edge["orientation"] == "v"]
    made = []
    for side, inward in (("x0", 1), ("x1", -1)):
        for alike in cluster_objects(across, side, _NEAR):
            if len(alike) < 2:
                continue
            at, top, bottom = alike[0][side], alike[0]["top"], alike[0]["top"]
            for edge in alike:
                top, bottom = min(top, edge["top"]), max(bottom, edge["top"])
            beside = [
                (edge["x0"] - at) * inward for edge in down if sum(_crosses(edge, line) for line in alike) > 1
            ]
            if beside and min(beside) > 10:
                made.append(_down(Stroke(at, top, bottom)))
    return made


def _crosses(down: Edge, across: Edge) -> bool:
    return bool(
        across["x0"] - _NEAR <= down["x0"] <= across["x1"] + _NEAR
        and down["top"] - _NEAR <= across["top"] <= down["bottom"] + _NEAR
    )


def _grid(cells: Sequence[Rectangle]) -> Grid:
    xs = sorted({x for cell in cells for x in (cell[0], cell[2])})
    ys = sorted({y for cell in cells for y in (cell[1], cell[3])})
    owner = [[-1] * (len(xs) - 1) for _ in ys[1:]]
    squares: list[Square] = []
    for x0, y0, x1, y1 in sorted(cells, key=lambda c: (c[1], c[0])):
        row, column = ys.index(y0), xs.index(x0)
        square = Square(row, column, ys.index(y1) - row, xs.index(x1) - column)
        for i in range(row, row + square.rowspan):
            for k in range(column, column + square.colspan):
                owner[i][k] = len(squares)
        squares.append(square)
    for row, column in product(range(len(ys) - 1), range(len(xs) - 1)):
        if owner[row][column] < 0:  # a line has a gap here: the square is a cell of its own
            owner[row][column] = len(squares)
            squares.append(Square(row, column, 1, 1))
    order = sorted(range(len(squares)), key=squares.__getitem__)
    place = {index: at for at, index in enumerate(order)}
    return Grid(
        tuple(xs),
        tuple(ys),
        tuple(squares[i] for i in order),
        tuple(tuple(place[i] for i in row) for row in owner),
    )
