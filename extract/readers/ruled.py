"""Tables from the ruling lines of a page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

_NEAR = 3.0  # points: strokes so near to one another are one line


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
    def box(self) -> tuple[float, float, float, float]:
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]

    def locate(self, x: float, y: float) -> int | None:
        """Index of the square at a point."""
        if not (self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]):
            return None
        column = min(bisect_right(self.xs, x), len(self.xs) - 1) - 1
        row = min(bisect_right(self.ys, y), len(self.ys) - 1) - 1
        return self.owner[row][column]

    def bounds(self, square: Square) -> tuple[float, float, float, float]:
        return (
            self.xs[square.column],
            self.ys[square.row],
            self.xs[square.column + square.colspan],
            self.ys[square.row + square.rowspan],
        )


def merge(strokes: Iterable[Stroke]) -> list[Stroke]:
    """Strokes on one line that touch, as one stroke."""
    made: list[Stroke] = []
    for group in _levels(sorted(strokes)):
        at = sum(s.at for s in group) / len(group)
        group.sort(key=lambda s: s.start)
        start, end = group[0].start, group[0].end
        for stroke in group[1:]:
            if stroke.start <= end + _NEAR:
                end = max(end, stroke.end)
            else:
                made.append(Stroke(at, start, end))
                start, end = stroke.start, stroke.end
        made.append(Stroke(at, start, end))
    return made


def _levels(strokes: list[Stroke]) -> list[list[Stroke]]:
    groups: list[list[Stroke]] = []
    for stroke in strokes:
        if groups and stroke.at - groups[-1][-1].at < _NEAR and stroke.at - groups[-1][0].at < 2 * _NEAR:
            groups[-1].append(stroke)
        else:
            groups.append([stroke])
    return groups


def grids(horizontal: Iterable[Stroke], vertical: Iterable[Stroke]) -> list[Grid]:
    """The tables that the strokes of a page draw, from top to bottom. A frame alone is none."""
    across = [s for s in merge(horizontal) if s.end - s.start > 8]
    down = [s for s in merge(vertical) if s.end - s.start > 5]
    found = []
    for hs, vs in _connected(across, down):
        grid = _grid(hs, vs)
        if grid and len(grid.squares) > 1:
            found.append(grid)
    return sorted(found, key=lambda g: (g.ys[0], g.xs[0]))


def _connected(across: list[Stroke], down: list[Stroke]) -> list[tuple[list[Stroke], list[Stroke]]]:
    parent = list(range(len(across) + len(down)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for j, v in enumerate(down):
        for i, h in enumerate(across):
            if h.start - _NEAR <= v.at <= h.end + _NEAR and v.start - _NEAR <= h.at <= v.end + _NEAR:
                parent[root(len(across) + j)] = root(i)
    groups: dict[int, tuple[list[Stroke], list[Stroke]]] = {}
    for i, h in enumerate(across):
        groups.setdefault(root(i), ([], []))[0].append(h)
    for j, v in enumerate(down):
        groups.setdefault(root(len(across) + j), ([], []))[1].append(v)
    return [(hs, vs) for hs, vs in groups.values() if len(hs) > 1 and vs]


def _positions(values: Iterable[float]) -> list[float]:
    made: list[list[float]] = []
    for value in sorted(values):
        if made and value - made[-1][-1] < _NEAR:
            made[-1].append(value)
        else:
            made.append([value])
    return [sum(g) / len(g) for g in made]


def _grid(hs: list[Stroke], vs: list[Stroke]) -> Grid | None:
    left, right = min(h.start for h in hs), max(h.end for h in hs)
    edges = [v.at for v in vs]
    open_left = left < min(edges) - 10 and sum(abs(h.start - left) < _NEAR for h in hs) > 1
    open_right = right > max(edges) + 10 and sum(abs(h.end - right) < _NEAR for h in hs) > 1
    xs = _positions([*edges, *([left] if open_left else []), *([right] if open_right else [])])
    ys = _positions(h.at for h in hs)
    if len(xs) < 2 or len(ys) < 2:
        return None
    rows, columns = len(ys) - 1, len(xs) - 1

    def ruled(strokes: list[Stroke], at: float, start: float, end: float) -> bool:
        held = sum(max(0.0, min(s.end, end) - max(s.start, start)) for s in strokes if abs(s.at - at) < _NEAR)
        return held > 0.5 * (end - start)

    below = [
        [r + 1 < rows and ruled(hs, ys[r + 1], xs[c], xs[c + 1]) for c in range(columns)] for r in range(rows)
    ]
    behind = [
        [c + 1 < columns and ruled(vs, xs[c + 1], ys[r], ys[r + 1]) for c in range(columns)]
        for r in range(rows)
    ]
    owner = [[-1] * columns for _ in range(rows)]
    squares: list[Square] = []
    for r in range(rows):
        for c in range(columns):
            if owner[r][c] >= 0:
                continue
            colspan = 1
            while c + colspan < columns and owner[r][c + colspan] < 0 and not behind[r][c + colspan - 1]:
                colspan += 1
            rowspan = 1
            while r + rowspan < rows and all(
                not below[r + rowspan - 1][k]
                and owner[r + rowspan][k] < 0
                and (k == c + colspan - 1 or not behind[r + rowspan][k])
                for k in range(c, c + colspan)
            ):
                rowspan += 1
            for i in range(r, r + rowspan):
                for k in range(c, c + colspan):
                    owner[i][k] = len(squares)
            squares.append(Square(r, c, rowspan, colspan))
    return Grid(tuple(xs), tuple(ys), tuple(squares), tuple(tuple(row) for row in owner))
