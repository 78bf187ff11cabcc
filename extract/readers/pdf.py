"""PDF files: what a person sees on the pages as one text with its tables, notes and places."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from extract.document import Block, BlockKind, Builder, Cell, Document, Note, Piece, Remark, Source, Table
from extract.errors import Damaged, Empty, Encrypted, Unsupported
from extract.readers.drawn import Drawn, draw
from extract.readers.footnotes import number_notes, split_notes, take_marks, tie_marks
from extract.readers.glyphs import BOLD, DOUBT, ITALIC, Line
from extract.readers.layout import (
    Columns,
    PageParts,
    TablePart,
    set_running_lines_apart,
    take_apart,
)
from extract.readers.paragraphs import Column, Paragraph, measure, paragraphs, text_of
from extract.readers.scan import recognise
from extract.readers.tables import Table as Built
from extract.readers.tables import begin, column_of, resume
from extract.readers.trust import weigh
from extract.text import Span, plain

MEDIA_TYPE = "application/pdf"
MAX_PAGES = 1000
MAX_BYTES = 200_000_000


def read(path: Path, data: bytes) -> Document:
    """The document in a PDF file.

    Raises :class:`Encrypted`, :class:`Damaged`, :class:`Empty` (no pages, no words),
    :class:`Unsupported` (too many pages) or :class:`NeedsRecognition` (a scan, and no recogniser).
    """
    drawn: dict[int, Drawn] = {}
    pages: dict[int, PageParts] = {}
    qualities: dict[int, float] = {}

    def take(page: Drawn) -> None:
        pages[page.number] = take_apart(page, pages.get(page.number - 1))
        page.forget()  # letters take much room, and files have many pages
        drawn[page.number] = page

    with open_pdf(data) as file:
        scanned = []
        for number in range(len(file)):
            page = draw(file, number)
            if weigh(page).trusted:
                take(page)
            else:
                scanned.append(number)
        if scanned:
            file.init_forms()
            for found in recognise(file, scanned):
                if found.drawn.glyphs:  # an empty page says nothing
                    qualities[found.drawn.number] = found.quality
                take(found.drawn)
    reader = f"pdfium {pdfium.PDFIUM_INFO}" + (" tesseract" if scanned else "")
    source = Source(path.name, hashlib.sha256(data).hexdigest(), MEDIA_TYPE, reader)
    document = assemble(
        source, [drawn[n] for n in sorted(drawn)], [pages[n] for n in sorted(pages)], qualities
    )
    if not document.text.strip():
        raise Empty(path.name)
    return document


def open_pdf(data: bytes) -> pdfium.PdfDocument:
    """The opened file, or the reason why it cannot be opened."""
    if len(data) > MAX_BYTES:
        raise Unsupported("too large")
    try:
        file = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise Encrypted(str(error)) from error
        raise Damaged(str(error)) from error
    if not len(file):
        file.close()
        raise Empty("no pages")
    if len(file) > MAX_PAGES:
        file.close()
        raise Unsupported(f"more than {MAX_PAGES} pages")
    return file


def assemble(
    source: Source, drawn: Sequence[Drawn], pages: Sequence[PageParts], qualities: Mapping[int, float]
) -> Document:
    """The document that the parts of its pages make; those in ``qualities`` were recognised."""
    set_running_lines_apart(pages)
    writer = _Writer(drawn, page_reach(pages))
    notes = [split_notes(page.notes) for page in pages]
    _rejoin_notes(notes, [part.number in qualities for part in pages])
    number_notes([held for part, held in zip(pages, notes, strict=True) if part.number in qualities])
    for part, held in zip(pages, notes, strict=True):
        known = {mark for mark, _ in held}
        lines = _all_lines(part)
        for line in lines:
            take_marks(line, known)
        if part.number in qualities and known:
            tied = {mark for line in lines for _, mark in line.marks}
            tie_marks(lines, [mark for mark, _ in held if mark and mark not in tied])
    _level_sizes([part for part in pages if part.number in qualities])
    for element in _joined(pages):
        writer.element(element)
    for part, held in zip(pages, notes, strict=True):
        for mark, lines in held:
            writer.footnote(part.number, mark, lines)
    for part in pages:
        writer.margins(part)
    for number, quality in qualities.items():
        writer.builder.remarks.append(Remark("recognised", detail=f"page {number + 1}: {quality:.0f} %"))
    return writer.builder.build(source, tuple(page.size for page in drawn))


def _level_sizes(recognised: Sequence[PageParts]) -> None:
    """Makes the letters of recognised pages alike in size: measured page by page, they err by a sixth."""
    usual = {
        part.number: median(sizes)
        for part in recognised
        if (sizes := [line.size for line in _all_lines(part) for _ in line.text])
    }
    for part in recognised:
        if part.number in usual and 0.75 < (ratio := median(usual.values()) / usual[part.number]) < 1.33:
            for line in _all_lines(part):
                line.size *= ratio


def _rejoin_notes(notes: Sequence[list[tuple[str, list[Line]]]], recognised: Sequence[bool]) -> None:
    """Puts what stands above the first mark at a page's foot to the last footnote of the page before.

    On recognised pages a mark may have been lost: there, what follows a full stop is a new footnote.
    """
    for (before, held), scan in zip(pairwise(notes), recognised[1:], strict=True):
        if before and held and not held[0][0] and not (scan and before[-1][1][-1].text.endswith(".")):
            before[-1][1].extend(held.pop(0)[1])


def _all_lines(page: PageParts) -> list[Line]:
    lines: list[Line] = []
    for item in page.items:
        if isinstance(item, Line):
            lines.append(item)
        elif isinstance(item, Columns):
            lines += [*item.left, *item.right]
        else:
            lines += [line for cell in item.cells for line in cell]
    return lines


@dataclass
class _Flow:
    """Running text, over as many pages as nothing interrupts it."""

    lines: list[Line] = field(default_factory=list)


_Element = _Flow | Columns | Built


def _joined(pages: Sequence[PageParts]) -> list[_Element]:
    elements: list[_Element] = []
    for page in pages:
        for item in page.items:
            last = elements[-1] if elements else None
            if isinstance(item, Line):
                if not isinstance(last, _Flow):
                    last = _Flow()
                    elements.append(last)
                last.lines.append(item)
            elif isinstance(item, TablePart):
                if isinstance(last, Built) and last.page < page.number and resume(last, item):
                    continue
                elements.append(begin(item))
            elif isinstance(last, Columns) and not last.head and not item.head and not _same_page(last, item):
                last.left += item.left
                last.right += item.right
            else:
                elements.append(item)
    return elements


def _same_page(one: Columns, two: Columns) -> bool:
    pages = {line.page for line in (*one.left, *one.right)}
    return any(line.page in pages for line in (*two.left, *two.right))


class _Writer:
    """Puts elements into a builder as blocks with their places."""

    def __init__(self, drawn: Sequence[Drawn], reach: Mapping[int, tuple[float, float]]) -> None:
        self.reach = reach
        self.builder = Builder()
        self.drawn = {page.number: page for page in drawn}
        self.anchors: dict[tuple[int, str], int] = {}
        self.tables = 0

    def element(self, element: _Element) -> None:
        if isinstance(element, _Flow):
            self.flow(element.lines)
        elif isinstance(element, Columns):
            self.columns(element)
        else:
            self.table(element)

    def flow(self, lines: Sequence[Line]) -> None:
        column, pages = flow_columns(lines, self.reach)
        for paragraph in paragraphs(lines, column, pages):
            self.paragraph(paragraph, "paragraph")

    def paragraph(
        self, paragraph: Paragraph, kind: BlockKind, cell: tuple[int, int, int] | None = None
    ) -> Block:
        lines = paragraph.lines
        text, starts = text_of(lines)
        block = Block(
            kind, Span(0, 0),
            bold=_styled(lines, starts, text, BOLD), italic=_styled(lines, starts, text, ITALIC),
            align=paragraph.align, indent=round(paragraph.indent, 1), cell=cell, page=lines[0].page,
        )  # fmt: skip
        placed = self.builder.add(block, text)
        at = placed.span.start
        if kind != "margin":
            for span in _styled(lines, starts, text, DOUBT):
                self.builder.remarks.append(Remark("low_confidence", span.shift(at)))
        for line, start in zip(lines, starts, strict=True):
            self._piece(line, at + start)
            for offset, mark in line.marks:
                self.anchors.setdefault((line.page, mark), at + start + offset)
        return placed

    def _piece(self, line: Line, at: int) -> None:
        page = self.drawn[line.page]
        box = page.shown((line.x0, line.top, line.x1, line.bottom))
        shift = box[0] - line.x0
        edges = () if page.turn else tuple(x + shift for x in line.edges)
        self.builder.pieces.append(Piece(Span(at, at + len(line.text)), line.page, box, None, edges))

    def columns(self, columns: Columns) -> None:
        start = None
        cells = []
        for number, lines in enumerate((columns.left, columns.right)):
            held = []
            for group in _groups(lines, columns.head, number):
                paragraph = Paragraph(group, "center" if columns.head or number else "left")
                held.append(self.paragraph(paragraph, "cell", (self.tables, 0, number)))
            span = self._span(held)
            start = span.start if start is None else start
            cells.append(Cell(0, number, 1, 1, span))
        self._table(cells, False)

    def table(self, table: Built) -> None:
        cells = []
        for cell in table.placed():
            held = []
            if cell.lines:
                column = column_of(cell)
                for paragraph in paragraphs(cell.lines, column):
                    held.append(self.paragraph(paragraph, "cell", (self.tables, cell.row, cell.column)))
            cells.append(Cell(cell.row, cell.column, cell.rowspan, cell.colspan, self._span(held)))
        self._table(cells, True)

    def _span(self, held: Sequence[Block]) -> Span:
        if held:
            return Span(held[0].span.start, held[-1].span.end)
        return Span(self.builder.length, self.builder.length)

    def _table(self, cells: Sequence[Cell], ruled: bool) -> None:
        filled = [cell.span for cell in cells if cell.span]
        span = Span(filled[0].start, filled[-1].end) if filled else cells[0].span
        self.builder.tables.append(Table(span, tuple(cells), ruled))
        self.tables += 1

    def footnote(self, page: int, mark: str, lines: Sequence[Line]) -> None:
        block = self.paragraph(Paragraph(list(lines)), "footnote")
        anchor = self.anchors.get((page, mark))
        if mark and anchor is not None:
            self.builder.notes.append(Note(anchor, mark, block.span))

    def margins(self, page: PageParts) -> None:
        for line in page.margins:
            self.paragraph(Paragraph([line]), "margin")


def flow_columns(
    lines: Sequence[Line], reach: Mapping[int, tuple[float, float]]
) -> tuple[Column, dict[int, Column]]:
    """The column of a text, and of each of its pages that shows one of its own.

    ``reach`` says from where to where the lines and tables of pages with few lines reach.
    """
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    column = measure(lines)
    own = {}
    for number, held in pages.items():
        if len(held) >= 12:
            found = measure(held)
            own[number] = replace(column, left=found.left, right=found.right)
        elif number in reach:
            left, right = reach[number]
            own[number] = replace(column, left=left, right=right)
    return column, own


def page_reach(pages: Sequence[PageParts]) -> dict[int, tuple[float, float]]:
    """From where to where the text of every page reaches, learnt from all pages of its size."""
    alike: dict[tuple[int, int], list[PageParts]] = {}
    for page in pages:
        alike.setdefault((round(page.width), round(page.height)), []).append(page)
    reach = {}
    for held in alike.values():
        lines = [item for page in held for item in page.items if isinstance(item, Line)]
        grids = [item.grid for page in held for item in page.items if isinstance(item, TablePart)]
        if len(lines) >= 12:
            column = measure(lines)
            left, right = column.left, column.right
        elif grids:
            left, right = min(g.xs[0] for g in grids) + 5, max(g.xs[-1] for g in grids) - 5
        elif lines:
            left = min(line.x0 for line in lines)
            right = max(held[0].width - left, *(line.x1 for line in lines))
        else:
            continue
        for page in held:
            reach[page.number] = (left, right)
    return reach


def _groups(lines: Sequence[Line], head: bool, side: int) -> list[list[Line]]:
    """Lines of a letterhead or closing block, those of one item together."""
    groups: list[list[Line]] = []
    for line in lines:
        last = groups[-1] if groups else None
        if last and head and side == 0:
            joined = plain(last[0].text).startswith("v/v") and abs(line.size - last[0].size) < 1.5
        elif last and head:  # the country's name, broken in a narrow column
            joined = line.text.isupper() and last[-1].text.isupper() and line.width < 0.5 * last[-1].width
        elif last and side == 0:
            joined = last[0].text[:1] in "-–+" and line.text[:1] not in "-–+"
        else:
            joined = False
        if last and joined:
            last.append(line)
        else:
            groups.append([line])
    return groups


def _styled(lines: Sequence[Line], starts: Sequence[int], text: str, style: int) -> tuple[Span, ...]:
    spans: list[Span] = []
    for line, start in zip(lines, starts, strict=True):
        open_at = None
        for index, found in enumerate([*line.styles, 0]):
            if found & style and open_at is None:
                open_at = start + index
            elif not found & style and open_at is not None:
                if spans and not text[spans[-1].end : open_at].strip():
                    spans[-1] = Span(spans[-1].start, start + index)
                else:
                    spans.append(Span(open_at, start + index))
                open_at = None
    return tuple(spans)
