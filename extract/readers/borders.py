"""Whether a table of a Word file has visible lines: letterheads and signature blocks have none."""

from __future__ import annotations

from collections.abc import Sequence

from extract.readers.package import Element
from extract.readers.styles import VAL, Styles, W

_EDGES = ("top", "left", "bottom", "right")
_ENOUGH = 60  # cells that are looked at: a table's lines do not change further down


def ruled(table: Element, rows: Sequence[tuple[Element, Sequence[Element]]], styles: Styles) -> bool:
    """Whether at least half of the cells have lines on two sides or more.

    One side alone is the line below the name of a body. ``rows`` are the rows with their cells.
    """
    edges = _table_edges(table, styles)
    cells = lined = 0
    for place, (row, squares) in enumerate(rows):
        own = edges | visible(row.find(f"{W}tblPrEx/{W}tblBorders"))
        for column, cell in enumerate(squares):
            sides = {
                "top": own.get("top" if place == 0 else "insideH", False),
                "bottom": own.get("bottom" if place == len(rows) - 1 else "insideH", False),
                "left": own.get("left" if column == 0 else "insideV", False),
                "right": own.get("right" if column == len(squares) - 1 else "insideV", False),
            } | visible(cell.find(f"{W}tcPr/{W}tcBorders"))
            cells += 1
            lined += sum(sides[edge] for edge in _EDGES) >= 2
        if cells >= _ENOUGH:
            break
    return lined * 2 >= cells


def _table_edges(table: Element, styles: Styles) -> dict[str, bool]:
    properties = table.find(W + "tblPr")
    named = properties.find(W + "tblStyle") if properties is not None else None
    edges: dict[str, bool] = {}
    for style in styles.chain(named.get(VAL) if named is not None else None, "table"):
        edges = visible(style.find(f"{W}tblPr/{W}tblBorders")) | edges
        edges = visible(style.find(f"{W}tcPr/{W}tcBorders")) | edges
    return edges | visible(properties.find(W + "tblBorders")) if properties is not None else edges


def visible(borders: Element | None) -> dict[str, bool]:
    """The edges that a ``tblBorders`` or ``tcBorders`` speaks of, and whether each is seen."""
    edges = {}
    for edge in borders if borders is not None else ():
        name = {"start": "left", "end": "right"}.get(edge.tag[len(W) :], edge.tag[len(W) :])
        drawn = edge.get(VAL, "nil") not in ("nil", "none") and edge.get(W + "sz") != "0"
        edges[name] = drawn and edge.get(W + "color", "auto").upper() != "FFFFFF"
    return edges
