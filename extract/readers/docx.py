"""Word files: the XML of the parts walked in reading order, as a person sees the document.

python-docx drops what plans live on (computed numbers, footnotes, tracked insertions, content controls,
text boxes), so the raw parts are read.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from extract.document import Block, BlockKind, Builder, Cell, Document, Note, Piece, Remark, Source, Table
from extract.readers import DOCX
from extract.readers.borders import ruled
from extract.readers.numbering import Level, Numbering, figure
from extract.readers.package import Element, Package
from extract.readers.runs import (
    ALTERNATE,
    SDT,
    SDT_CONTENT,
    WRAPPERS,
    Composed,
    Line,
    Mark,
    NoteKind,
    Runs,
    compose,
    shown,
    unended,
)
from extract.readers.styles import (
    NO_PROPERTIES,
    VAL,
    Properties,
    Styles,
    W,
    number,
    on,
    properties_of,
    run_form,
)
from extract.text import Span, nfc

READER = "docx 1"

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_P, _PPR, _TBL, _TR, _TC = W + "p", W + "pPr", W + "tbl", W + "tr", W + "tc"
_INSERTED = W + "ins"
_CHANGED_MARKS = (W + "del", W + "moveFrom", _INSERTED)
_PAGE_NUMBER = re.compile(r"[\W_]*(?:trang|page)?[\W_]*\d*\s*(?:/|trên|of)?\s*\d*[\W_]*", re.IGNORECASE)
_COLUMNS = 1000  # a grid wider than that is damage
_TAB = 36.0  # points of a default tab stop
_BLANK = 3.5  # points of a blank at 14 pt


class Spot(NamedTuple):
    """Where paragraphs are put: the kind of their blocks, their cell, and the path of their container."""

    kind: BlockKind
    path: str
    cell: tuple[int, int, int] | None = None


class _Square:
    """A cell while its table is being read."""

    def __init__(self, row: int, column: int, colspan: int, span: Span) -> None:
        self.row, self.column, self.colspan, self.rowspan, self.span = row, column, colspan, 1, span


def read(path: Path, data: bytes) -> Document:
    """The Word file as a document. ``path`` gives its name only; ``data`` is what is read.

    Raises :class:`extract.errors.Damaged` or :class:`extract.errors.Encrypted`.
    """
    return _Reader(Package(data)).document(Source(path.name, hashlib.sha256(data).hexdigest(), DOCX, READER))


def _children(parent: Element) -> Iterator[Element]:
    """The blocks of a container (paragraphs, tables, rows or cells), seen through what only wraps them."""
    for child in parent:
        if child.tag == SDT:
            content = child.find(SDT_CONTENT)
            if content is not None:
                yield from _children(content)
        elif child.tag in WRAPPERS:
            yield from _children(child)
        elif child.tag == ALTERNATE:
            branch = shown(child)
            if branch is not None:
                yield from _children(branch)
        else:
            yield child


def _squares(row: Element) -> list[tuple[int, Element, int, str]]:
    """The cells of a row: place from 1, element, columns, vertical merge ("restart", "continue", "")."""
    found: list[tuple[int, Element, int, str]] = []
    for place, cell in enumerate((e for e in _children(row) if e.tag == _TC), 1):
        properties = cell.find(W + "tcPr")
        colspan, down, side = 1, "", ""
        for form in properties if properties is not None else ():
            if form.tag == W + "gridSpan":
                colspan = min(max(1, number(form.get(VAL)) or 1), _COLUMNS)
            elif form.tag == W + "vMerge":
                down = form.get(VAL, "continue")
            elif form.tag == W + "hMerge":
                side = form.get(VAL, "continue")
        if side == "continue" and found:  # how Word 97 merged: the cell before goes on
            first, element, width, merged = found[-1]
            found[-1] = (first, element, width + colspan, merged)
        else:
            found.append((place, cell, colspan, down))
    return found


class _Reader:
    """One reading of one file: what its parts say, and what was found so far."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.main = package.document
        self.relations = package.relations(self.main)
        self.styles = Styles(self._part("styles"))
        self.numbering = Numbering(lambda: self._part("numbering"), self.styles)
        self.runs = Runs(self.styles)
        self.builder = Builder()
        self.tables = 0
        self.marks: list[tuple[int, Mark]] = []
        self.legacy: list[tuple[Span, str]] = []
        self.seen: set[str] | None = None  # words of margins, which are there once

    def _part(self, kind: str) -> Element | None:
        for relation, target in self.relations.values():
            if relation == kind and target in self.package:
                return self.package.xml(target)
        return None

    def document(self, source: Source) -> Document:
        root = self.package.xml(self.main)
        body = root.find(W + "body")
        if body is not None:
            self.runs.unended = unended(body)
            self.content(body, Spot("paragraph", "body"))
            self._notes(body)
            self._margins(body)
        if self.runs.tracked:
            self.builder.remarks.append(Remark("tracked_changes"))
        if self.legacy:
            names = ", ".join(sorted({name for _, name in self.legacy}))
            self.builder.remarks.append(Remark("legacy_encoding", self.legacy[0][0], names))
        return self.builder.build(source)

    # Footnotes and margins

    def _notes(self, body: Element) -> None:
        """The words of the notes, in the order of their marks, after the body."""
        kinds: tuple[tuple[NoteKind, str], ...] = (("footnote", "fn"), ("endnote", "en"))
        marks = self.marks
        for kind, tag in kinds:
            own = [(anchor, mark) for anchor, mark in marks if mark.kind == kind]
            root = self._part(kind + "s") if own else None
            if root is None:
                continue
            words = {e.get(W + "id", ""): e for e in root.iterchildren(W + kind)}
            form, count = self._note_form(kind, body)
            self.numbering.restart()
            for place, (anchor, mark) in enumerate(own, 1):
                name = mark.custom
                if name is None:
                    name = figure(count, form)
                    count += 1
                if mark.id not in words:
                    continue
                first = len(self.builder.blocks)
                self.content(words[mark.id], Spot("footnote", f"{kind}s/{tag}[{place}]"))
                blocks = self.builder.blocks[first:]
                if blocks:
                    span = Span(blocks[0].span.start, blocks[-1].span.end)
                    self.builder.notes.append(Note(anchor, name, span))

    def _note_form(self, kind: NoteKind, body: Element) -> tuple[str, int]:
        """The number format and first number of footnotes or endnotes."""
        form, start = ("decimal" if kind == "footnote" else "lowerRoman"), 1
        settings = self._part("settings")
        places = [] if settings is None else settings.findall(f"{W}{kind}Pr")
        places += body.iterfind(f".//{W}sectPr/{W}{kind}Pr")
        for place in places:
            shape, first = place.find(W + "numFmt"), place.find(W + "numStart")
            form = shape.get(VAL, form) if shape is not None else form
            start = number(first.get(VAL)) or start if first is not None else start
        return form, start

    def _margins(self, body: Element) -> None:
        """Running headers and footers, each once, without bare page numbers."""
        self.seen = set()
        done: set[str] = set()
        for reference in body.iter(W + "headerReference", W + "footerReference"):
            target = self.relations.get(reference.get(_R + "id", ""), ("", ""))[1]
            if target in done or target not in self.package:
                continue
            done.add(target)
            self.numbering.restart()
            name = target.rsplit("/", 1)[-1].removesuffix(".xml")
            self.content(self.package.xml(target), Spot("margin", name))

    # Blocks

    def content(self, parent: Element, spot: Spot) -> None:
        """The paragraphs and tables of a container."""
        paragraphs = tables = 0
        depth = len(self.runs.fields)
        line, said, path = Line(), NO_PROPERTIES, ""
        waiting = False  # a paragraph whose mark was deleted goes on in the next one
        for child in _children(parent):
            if child.tag == _P:
                paragraphs += 1
                path = f"{spot.path}/p[{paragraphs}]"
                said = properties_of(child[0] if len(child) and child[0].tag == _PPR else None)
                line = line if waiting else Line()
                self.runs.gather(child, line, said.style)
                waiting = said.mark is not None and self._merged(said.mark)
                if not waiting:
                    self.place(line, said, spot, path)
            elif child.tag == _TBL:
                if waiting:
                    self.place(line, said, spot, path)
                    waiting = False
                tables += 1
                if spot.kind == "paragraph":
                    self.table(child, f"{spot.path}/tbl[{tables}]")
                else:
                    self.flat(child, spot._replace(path=f"{spot.path}/tbl[{tables}]"))
            elif child.tag == W + "altChunk":
                self.builder.remarks.append(Remark("unread_part"))
        if waiting:
            self.place(line, said, spot, path)
        del self.runs.fields[depth:]  # a field ends with its container, whatever the file says

    def _merged(self, mark: Element) -> bool:
        """Whether a paragraph's mark was deleted."""
        for change in mark.iterchildren(*_CHANGED_MARKS):
            self.runs.tracked = True
            if change.tag != _INSERTED:
                return True
        return False

    def place(self, line: Line, said: Properties, spot: Spot, path: str) -> None:
        """Append the block of a paragraph, then those of the text boxes anchored in it."""
        words = compose(line)
        inner = words.text.strip()
        marker, level = self._marker(said, spot, inner)
        whole = f"{marker} {inner}" if marker and inner else marker or inner
        if whole and self.seen is not None:
            if whole in self.seen or _PAGE_NUMBER.fullmatch(whole):
                whole = ""
            self.seen.add(whole)
        if whole:
            self._add(
                whole, len(marker) + 1 if marker and inner else len(marker), words, said, level, spot, path
            )
            self._add_marks(line, words, len(whole) - len(inner))
        else:
            self.marks += [(self.builder.length, mark) for mark in line.marks]
        for index, box in enumerate(line.boxes, 1):
            self.content(box, spot._replace(path=f"{path}/box[{index}]"))

    def _marker(self, said: Properties, spot: Spot, inner: str) -> tuple[str, Level | None]:
        """The number of a paragraph, and its list level.

        An empty paragraph counts; in a cell its number is shown as the words of the cell.
        """
        form = self.styles.paragraph(said.style)
        if said.form.num is None and form.num is None:
            return "", None
        if said.form.num is None:
            depth = said.form.depth if said.form.depth is not None else form.depth
            listed = self.numbering.level(form.num, depth, said.style)
        else:
            depth = said.form.depth
            if depth is None:
                depth = 0 if form.num is None else form.depth
            listed = self.numbering.level(said.form.num, depth, said.style)
        if listed is None:
            return "", None
        num, depth, level = listed
        if not inner and self.styles.look(run_form(said.mark), said.style).hidden:
            return "", level
        mark = nfc(self.numbering.mark(num, depth))
        if not inner and (spot.kind != "cell" or level.form == "bullet"):
            mark = ""
        return mark, level

    def _add(
        self,
        whole: str,
        marker: int,
        words: Composed,
        said: Properties,
        level: Level | None,
        spot: Spot,
        path: str,
    ) -> None:
        form = self.styles.form(said.form, said.style, level.place if level else None)
        end = len(whole)
        lead = len(words.text) - len(words.text.lstrip())
        bold, italic = (
            _cut(words.bold, marker - lead, marker, end),
            _cut(words.italic, marker - lead, marker, end),
        )
        if marker and level:
            look = self.styles.look(level.run.over(run_form(said.mark)), said.style)
            bold = _with_marker(bold, marker) if look.bold else bold
            italic = _with_marker(italic, marker) if look.italic else italic
        indent = ((form.left or 0) + (form.first or 0)) / 20
        if lead:
            tabs = words.text.count("\t", 0, lead)
            indent += _TAB * tabs + _BLANK * (lead - tabs)
        block = self.builder.add(
            Block(
                kind=spot.kind,
                span=Span(0, end),
                marker=marker,
                bold=bold,
                italic=italic,
                align=form.align or "left",
                level=form.level if form.level is not None and 0 <= form.level < 9 else None,
                indent=round(indent, 1),
                cell=spot.cell,
            ),
            whole,
        )
        self.builder.pieces.append(Piece(block.span, path=path))
        if words.encoding:
            self.legacy.append((block.span, words.encoding))

    def _add_marks(self, line: Line, words: Composed, marker: int) -> None:
        """The note marks of the block that was added last, within its words."""
        start, end = self.builder.blocks[-1].span
        lead = len(words.text) - len(words.text.lstrip())
        for mark, offset in zip(line.marks, words.marks, strict=True):
            self.marks.append((min(start + marker + max(0, offset - lead), end), mark))

    # Tables

    def rows(self, table: Element) -> Iterator[tuple[Element, Element | None]]:
        """The rows that are left when tracked changes are accepted, with their properties."""
        for row in _children(table):
            if row.tag != _TR:
                continue
            properties = row.find(W + "trPr")
            if properties is not None:
                hidden = properties.find(W + "hidden")
                if hidden is not None and on(hidden):
                    continue
                if properties.find(W + "del") is not None:
                    self.runs.tracked = True
                    continue
                self.runs.tracked = self.runs.tracked or properties.find(W + "ins") is not None
            yield row, properties

    def flat(self, table: Element, spot: Spot) -> None:
        """A table inside a cell or a margin: its paragraphs become part of what is around it."""
        for r, (row, _) in enumerate(self.rows(table), 1):
            for c, cell in enumerate((e for e in _children(row) if e.tag == _TC), 1):
                self.content(cell, spot._replace(path=f"{spot.path}/tr[{r}]/tc[{c}]"))

    def table(self, element: Element, path: str) -> None:
        """A table of the body: its cells, merged ones once."""
        index = self.tables
        self.tables += 1
        start = len(self.builder.blocks)
        squares: list[_Square] = []
        open_: dict[int, _Square] = {}
        for row, (tr, properties) in enumerate(self.rows(element)):
            before = properties.find(W + "gridBefore") if properties is not None else None
            column = min(max(0, number(before.get(VAL)) or 0), _COLUMNS) if before is not None else 0
            still: dict[int, _Square] = {}
            for c, tc, colspan, down in _squares(tr):
                above = open_.get(column)
                if down == "continue" and above is not None and above.colspan == colspan:
                    above.rowspan += 1
                    still[column] = above
                else:
                    at = self.builder.length + (1 if self.builder.blocks else 0)
                    first = len(self.builder.blocks)
                    self.content(tc, Spot("cell", f"{path}/tr[{row + 1}]/tc[{c}]", (index, row, column)))
                    blocks = self.builder.blocks[first:]
                    span = Span(blocks[0].span.start, blocks[-1].span.end) if blocks else Span(at, at)
                    squares.append(_Square(row, column, colspan, span))
                    if down:
                        still[column] = squares[-1]
                column += colspan
            open_ = still
        if len(self.builder.blocks) == start:
            self.tables -= 1
            return
        whole = Span(self.builder.blocks[start].span.start, self.builder.length)
        cells = tuple(
            Cell(
                s.row,
                s.column,
                s.rowspan,
                s.colspan,
                Span(min(s.span.start, whole.end), min(s.span.end, whole.end)),
            )
            for s in squares
        )
        rows = [(row, [e for e in _children(row) if e.tag == _TC]) for row, _ in self.rows(element)]
        self.builder.tables.append(Table(whole, cells, ruled(element, rows, self.styles)))


def _cut(spans: list[Span], shift: int, start: int, end: int) -> tuple[Span, ...]:
    """The spans moved and kept within ``[start, end)``."""
    moved = (Span(max(start, s.start + shift), min(end, s.end + shift)) for s in spans)
    return tuple(s for s in moved if s)


def _with_marker(spans: tuple[Span, ...], marker: int) -> tuple[Span, ...]:
    """The spans with the number before them."""
    if spans and spans[0].start == marker:
        return (Span(0, spans[0].end), *spans[1:])
    return (Span(0, marker), *spans)
