"""A document as read: one text, its blocks, its tables, and where everything stands.

Readers make a :class:`Document`; everything after them only looks at it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from extract.text import Span, collapse, plain

BlockKind = Literal["paragraph", "cell", "footnote", "margin"]
Align = Literal["left", "center", "right", "justify"]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Source:
    """What was read: the file's name, content hash and media type, and what read it."""

    name: str
    sha256: str
    media_type: str
    reader: str


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the text that a person sees as one paragraph.

    ``kind`` says where it stands: in the body (``paragraph``), in a table (``cell``), below the line
    (``footnote``), or in the margin (``margin``: running headers, page numbers, stamps).
    ``marker`` is how many characters at its start are a list number or bullet that the reader knows
    to be one (computed by Word, or hanging in a PDF); 0 where it does not know.
    """

    kind: BlockKind
    span: Span
    marker: int = 0
    bold: tuple[Span, ...] = ()
    italic: tuple[Span, ...] = ()
    align: Align = "left"
    level: int | None = None  # outline level that Word gives the paragraph, 0 the highest
    indent: float = 0.0  # left edge of the first line, in points
    cell: tuple[int, int, int] | None = None  # table, row, column
    page: int | None = None  # 0-based page of its first character, where pages are known


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its square of the grid and its interval of the text (may be empty)."""

    row: int
    column: int
    rowspan: int
    colspan: int
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    """A grid of cells in reading order. A merged cell is there once, at its top left square.

    ``ruled`` is false for tables without visible lines: letterheads and signature blocks.
    """

    span: Span
    cells: tuple[Cell, ...]
    ruled: bool = True

    @property
    def rows(self) -> int:
        return max((c.row + c.rowspan for c in self.cells), default=0)

    @property
    def columns(self) -> int:
        return max((c.column + c.colspan for c in self.cells), default=0)

    def grid(self) -> list[list[Cell | None]]:
        """Rows of squares; a merged cell stands in every square it covers."""
        squares: list[list[Cell | None]] = [[None] * self.columns for _ in range(self.rows)]
        for cell in self.cells:
            for row in range(cell.row, cell.row + cell.rowspan):
                for column in range(cell.column, cell.column + cell.colspan):
                    squares[row][column] = cell
        return squares


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: where its mark stood in the text (the mark itself is not in the text), and its words."""

    anchor: int
    mark: str
    span: Span


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about the reading that a clerk must know; ``code`` is a key of the labels."""

    code: str
    span: Span | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Where an interval of the text stands: a line on a page, or a path inside a Word body.

    ``box`` is (x0, top, x1, bottom) in points from the page's top left corner; ``edges`` holds the
    left edge of every character and the right edge of the last, where known (length n + 1).
    """

    span: Span
    page: int | None = None
    box: Box | None = None
    path: str | None = None
    edges: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person sees a span: one box a line on a page (0-based), or a path in the Word body."""

    page: int | None = None
    box: Box | None = None
    path: str | None = None


@dataclass(frozen=True)
class Document:
    """One text (NFC, otherwise untouched) and what is known of its form.

    Blocks are disjoint and in the order of the text, which is the reading order: body with its
    tables, then footnotes, then margins, so that sentences run on over page ends. Blocks are
    separated by a line end. Number marks of footnotes are in ``notes``, not in the text.
    """

    source: Source
    text: str
    blocks: tuple[Block, ...]
    tables: tuple[Table, ...] = ()
    notes: tuple[Note, ...] = ()
    pieces: tuple[Piece, ...] = ()
    pages: tuple[tuple[float, float], ...] = ()  # width, height in points
    remarks: tuple[Remark, ...] = field(default=())

    def read(self, span: Span) -> str:
        """The words of a span as a value: white space collapsed."""
        return collapse(self.text[span.start : span.end])

    @cached_property
    def plain(self) -> str:
        """The whole text in the :func:`extract.text.plain` view."""
        return plain(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.span.start for piece in self.pieces]

    def places(self, span: Span) -> list[Place]:
        """Where a person sees the span: a box for each line, or the path of each paragraph."""
        found = []
        index = max(0, bisect_right(self._starts, span.start) - 1)
        for piece in self.pieces[index:]:
            if piece.span.start >= span.end:
                break
            if piece.span.end <= span.start:
                continue
            box = piece.box
            if box and piece.edges:
                first = max(span.start, piece.span.start) - piece.span.start
                last = min(span.end, piece.span.end) - piece.span.start
                edges = piece.edges[first : last + 1]
                box = (min(edges), box[1], max(edges), box[3])
            place = Place(piece.page, box, piece.path)
            if place not in found:
                found.append(place)
        return found


class Builder:
    """Puts a document's text together block by block; readers use it, so spans can't drift."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.length = 0
        self.blocks: list[Block] = []
        self.tables: list[Table] = []
        self.notes: list[Note] = []
        self.pieces: list[Piece] = []
        self.remarks: list[Remark] = []

    def add(self, block: Block, text: str) -> Block:
        """Append a block whose spans (``bold``, ``italic``) count from its own start.

        ``text`` must be NFC. Returns the block as placed.
        """
        if self._parts:
            self._parts.append("\n")
            self.length += 1
        at = self.length
        placed = Block(  # not replace(), which takes longer than all the rest
            block.kind,
            Span(at, at + len(text)),
            block.marker,
            tuple([s.shift(at) for s in block.bold]),
            tuple([s.shift(at) for s in block.italic]),
            block.align,
            block.level,
            block.indent,
            block.cell,
            block.page,
        )
        self._parts.append(text)
        self.length += len(text)
        self.blocks.append(placed)
        return placed

    def build(self, source: Source, pages: tuple[tuple[float, float], ...] = ()) -> Document:
        return Document(
            source=source,
            text="".join(self._parts),
            blocks=tuple(self.blocks),
            tables=tuple(self.tables),
            notes=tuple(sorted(self.notes, key=lambda n: n.anchor)),
            pieces=tuple(sorted(self.pieces, key=lambda p: p.span)),
            pages=pages,
            remarks=tuple(self.remarks),
        )


_WORD = re.compile(r"\S+")


def words(text: str, span: Span) -> Iterator[Span]:
    """The words of a span, split at white space."""
    for match in _WORD.finditer(text, span.start, span.end):
        yield Span(*match.span())
