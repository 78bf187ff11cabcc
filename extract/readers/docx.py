"""Word files: the XML of the parts walked in reading order, as a person sees the document.

python-docx drops what plans live on (computed numbers, footnotes, tracked insertions, content controls,
text boxes), so the raw parts are read.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from extract import encodings
from extract.document import Block, BlockKind, Builder, Cell, Document, Note, Piece, Remark, Source, Table
from extract.readers.numbering import Numbering, figure
from extract.readers.package import Element, Package
from extract.readers.styles import (
    NO_RUN,
    VAL,
    RunForm,
    Styles,
    W,
    borders,
    number,
    paragraph_form,
    run_form,
)
from extract.text import Span, nfc

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
READER = "docx 1"

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_P, _RUN, _T, _TBL, _TR, _TC = W + "p", W + "r", W + "t", W + "tbl", W + "tr", W + "tc"
_PPR, _RPR, _SDT, _SDT_CONTENT = W + "pPr", W + "rPr", W + "sdt", W + "sdtContent"
_BOX, _ALTERNATE, _CHOICE, _FALLBACK = (
    W + "txbxContent",
    _MC + "AlternateContent",
    _MC + "Choice",
    _MC + "Fallback",
)
_DROPPED = {W + "del", W + "moveFrom"}
_TRACKED = {W + "ins", W + "moveTo"}
_WRAPPERS = {
    W + name for name in ("hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo")
} | _TRACKED  # fmt: skip
_PICTURES = {W + "drawing", W + "pict", W + "object"}
_NOTES: dict[str, Literal["footnote", "endnote"]] = {
    W + "footnoteReference": "footnote",
    W + "endnoteReference": "endnote",
}
_MARKS_GONE = (W + "del", W + "moveFrom")
_EDGES = ("top", "left", "bottom", "right")
_PAGE_NUMBER = re.compile(r"[\W_]*(?:trang|page)?[\W_]*\d*\s*(?:/|trên|of)?\s*\d*[\W_]*", re.IGNORECASE)
_COLUMNS = 1000  # a grid wider than that is damage
_TAB = 36.0  # points of a default tab stop
_BLANK = 3.5  # points of a blank at 14 pt


class Segment(NamedTuple):
    """Characters of one form."""

    text: str
    bold: bool
    italic: bool
    caps: bool
    font: str


class Mark(NamedTuple):
    """A footnote or endnote mark; ``at`` counts segments, later characters."""

    at: int
    kind: Literal["footnote", "endnote"]
    id: str
    custom: str | None


class Line:
    """What was gathered of a paragraph."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.marks: list[Mark] = []
        self.boxes: list[Element] = []


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
    return _Reader(Package(data)).document(
        Source(path.name, hashlib.sha256(data).hexdigest(), MEDIA_TYPE, READER)
    )


def _children(parent: Element) -> Iterator[Element]:
    """The blocks of a container (paragraphs, tables, rows or cells), seen through what only wraps them."""
    for child in parent:
        if child.tag == _SDT:
            content = child.find(_SDT_CONTENT)
            if content is not None:
                yield from _children(content)
        elif child.tag in _WRAPPERS:
            yield from _children(child)
        elif child.tag == _ALTERNATE:
            shown = _shown(child)
            if shown is not None:
                yield from _children(shown)
        else:
            yield child


def _shown(alternate: Element) -> Element | None:
    """The branch of an ``mc:AlternateContent`` that Word shows."""
    choice = alternate.find(_CHOICE)
    return choice if choice is not None else alternate.find(_FALLBACK)


def _boxes(element: Element) -> Iterator[Element]:
    """The text boxes below an element, each once, without those inside another."""
    for child in element:
        if child.tag == _BOX:
            yield child
        elif child.tag == _ALTERNATE:
            shown = _shown(child)
            if shown is not None:
                yield from _boxes(shown)
        else:
            yield from _boxes(child)


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


def _style(properties: Element | None) -> str | None:
    named = properties.find(W + "pStyle") if properties is not None else None
    return named.get(VAL) if named is not None else None


def _unended(body: Element) -> set[Element]:
    """Beginnings of fields that never end: taken at their word, they would hide the rest of the document."""
    open_: list[Element] = []
    for field in body.iter(W + "fldChar"):
        kind = field.get(W + "fldCharType")
        if kind == "begin":
            open_.append(field)
        elif kind == "end" and open_:
            open_.pop()
    return set(open_)


class _Reader:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.main = package.document
        self.relations = package.relations(self.main)
        self.styles = Styles(self._part("styles"))
        self.numbering = Numbering(self._part("numbering"), self.styles)
        self.builder = Builder()
        self.tables = 0
        self.tracked = False
        self.legacy: list[tuple[Span, str]] = []
        self.fields: list[bool] = []
        self.unended: set[Element] = set()
        self.marks: list[tuple[int, Mark]] = []

    def _part(self, kind: str) -> Element | None:
        for relation, target in self.relations.values():
            if relation == kind and target in self.package:
                return self.package.xml(target)
        return None

    def document(self, source: Source) -> Document:
        root = self.package.xml(self.main)
        body = root.find(W + "body")
        if body is not None:
            self.unended = _unended(body)
            self.content(body, Spot("paragraph", "body"))
            self._notes(body)
            self._margins(body)
        if self.tracked:
            self.builder.remarks.append(Remark("tracked_changes"))
        if self.legacy:
            names = ", ".join(sorted({name for _, name in self.legacy}))
            self.builder.remarks.append(Remark("legacy_encoding", self.legacy[0][0], names))
        return self.builder.build(source)

    # Footnotes and margins

    def _notes(self, body: Element) -> None:
        """The words of the notes, in the order of their marks, after the body."""
        counts = {"footnote": 0, "endnote": 0}
        settings = self._part("settings")
        for kind, tag in (("footnote", "fn"), ("endnote", "en")):
            root = self._part(kind + "s")
            words = {} if root is None else {e.get(W + "id", ""): e for e in root.iterchildren(W + kind)}
            form, count = self._note_form(kind, body, settings)
            self.numbering.restart()
            for anchor, mark in self.marks:
                if mark.kind != kind:
                    continue
                shown = mark.custom
                if shown is None:
                    shown = figure(count, form)
                    count += 1
                counts[kind] += 1
                element = words.get(mark.id)
                if element is None:
                    continue
                first = len(self.builder.blocks)
                self.content(element, Spot("footnote", f"{kind}s/{tag}[{counts[kind]}]"))
                blocks = self.builder.blocks[first:]
                if blocks:
                    span = Span(blocks[0].span.start, blocks[-1].span.end)
                    self.builder.notes.append(Note(anchor, shown, span))

    def _note_form(self, kind: str, body: Element, settings: Element | None) -> tuple[str, int]:
        """The number format and first number of footnotes or endnotes."""
        form, start = ("decimal" if kind == "footnote" else "lowerRoman"), 1
        places = [] if settings is None else [settings.find(f"{W}{kind}Pr")]
        places += body.iterfind(f".//{W}sectPr/{W}{kind}Pr")
        for place in places:
            if place is None:
                continue
            shape, first = place.find(W + "numFmt"), place.find(W + "numStart")
            form = shape.get(VAL, form) if shape is not None else form
            start = number(first.get(VAL)) or start if first is not None else start
        return form, start

    def _margins(self, body: Element) -> None:
        """Running headers and footers, each once, without bare page numbers."""
        seen: set[str] = set()
        done: set[str] = set()
        for reference in body.iter(W + "headerReference", W + "footerReference"):
            target = self.relations.get(reference.get(_R + "id", ""), ("", ""))[1]
            if target in done or target not in self.package:
                continue
            done.add(target)
            self.numbering.restart()
            name = target.rsplit("/", 1)[-1].removesuffix(".xml")
            self.content(self.package.xml(target), Spot("margin", name), seen)

    # Blocks

    def content(self, parent: Element, spot: Spot, seen: set[str] | None = None) -> None:
        """The paragraphs and tables of a container."""
        paragraphs = tables = 0
        depth = len(self.fields)
        carry: Line | None = None
        last: tuple[Element, str] | None = None
        for child in _children(parent):
            if child.tag == _P:
                paragraphs += 1
                line = carry or Line()
                last = (child, f"{spot.path}/p[{paragraphs}]")
                carry = line if self.paragraph(child, line, spot, last[1], seen) else None
            elif child.tag == _TBL:
                if carry and last:
                    self.place(last[0], carry, spot, last[1], seen)
                    carry = None
                tables += 1
                path = f"{spot.path}/tbl[{tables}]"
                if spot.kind == "paragraph":
                    self.table(child, path)
                else:
                    self.flat(child, spot._replace(path=path), seen)
            elif child.tag == W + "altChunk":
                self.builder.remarks.append(Remark("unread_part"))
        if carry and last:
            self.place(last[0], carry, spot, last[1], seen)
        del self.fields[depth:]  # a field ends with its container, whatever the file says

    def paragraph(self, p: Element, line: Line, spot: Spot, path: str, seen: set[str] | None) -> bool:
        """Read a paragraph and place it; true where its mark is deleted, so that the next goes on from it."""
        properties = p.find(_PPR)
        mark = properties.find(_RPR) if properties is not None else None
        self.inline(p, line, self.base(_style(properties)))
        if mark is not None:
            if any(mark.find(gone) is not None for gone in _MARKS_GONE):
                self.tracked = True
                return True
            self.tracked = self.tracked or mark.find(W + "ins") is not None
        self.place(p, line, spot, path, seen)
        return False

    def base(self, style: str | None) -> tuple[RunForm, RunForm]:
        """What runs of a paragraph of this style inherit: the style's own form, and the defaults."""
        return self.styles.paragraph_run(style or self.styles.default("paragraph")), self.styles.run

    def place(self, p: Element, line: Line, spot: Spot, path: str, seen: set[str] | None) -> None:
        """Append the block of a paragraph, then those of the text boxes anchored in it."""
        properties = p.find(_PPR)
        own = paragraph_form(properties)
        style = _style(properties)
        styled = self.styles.paragraph(style)
        form = own.over(styled)
        if own.num is not None and own.depth is None:
            form = form._replace(depth=0 if styled.num is None else styled.depth)
        text, bold, italic, offsets, encoding = _compose(line)
        lead = len(text) - len(text.lstrip())
        inner = text.strip()
        marker = ""
        listed = self.numbering.level(form, style)
        if listed:
            num, depth, level = listed
            hidden = not inner and self._hidden(properties, style)
            shown = "" if hidden else self.numbering.mark(num, depth)
            if own.num is not None:
                form = own.over(level.place).over(styled)
            else:
                form = own.over(styled).over(level.place)
            if shown and (inner or (spot.kind == "cell" and level.form != "bullet")):
                marker = nfc(shown) + " "
        if inner or marker:
            shift = len(marker) - lead
            whole = marker + inner if inner else marker.rstrip()
            end = len(whole)
            if seen is not None and (whole in seen or _PAGE_NUMBER.fullmatch(whole)):
                whole = ""
            elif seen is not None:
                seen.add(whole)
            if whole:
                form = form.over(self.styles.whole)
                first = (form.left or 0) + (form.first or 0)
                blanks = text[:lead]
                indent = first / 20 + _TAB * blanks.count("\t") + _BLANK * (lead - blanks.count("\t"))
                block = self.builder.add(
                    Block(
                        kind=spot.kind,
                        span=Span(0, end),
                        marker=min(len(marker), end),
                        bold=_cut(bold, shift, len(marker), end),
                        italic=_cut(italic, shift, len(marker), end),
                        align=form.align or "left",
                        level=form.level if form.level is not None and 0 <= form.level < 9 else None,
                        indent=round(indent, 1),
                        cell=spot.cell,
                    ),
                    whole,
                )
                self.builder.pieces.append(Piece(block.span, path=path))
                if encoding:
                    self.legacy.append((block.span, encoding))
                for mark, offset in zip(line.marks, offsets, strict=True):
                    at = min(max(offset + shift, len(marker)), end)
                    self.marks.append((block.span.start + at, mark))
        else:
            self.marks += [(self.builder.length, mark) for mark in line.marks]
        for index, box in enumerate(line.boxes, 1):
            self.content(box, spot._replace(path=f"{path}/box[{index}]"), seen)

    def _hidden(self, properties: Element | None, style: str | None) -> bool:
        """Whether the mark of an empty paragraph is hidden, so that nothing of it is shown."""
        mark = properties.find(_RPR) if properties is not None else None
        hidden = run_form(mark).hidden
        return self.base(style)[0].hidden or False if hidden is None else hidden

    # Tables

    def rows(self, table: Element) -> Iterator[tuple[Element, Element | None]]:
        """The rows that are left when tracked changes are accepted, with their properties."""
        for row in _children(table):
            if row.tag != _TR:
                continue
            properties = row.find(W + "trPr")
            if properties is not None:
                if properties.find(W + "del") is not None:
                    self.tracked = True
                    continue
                self.tracked = self.tracked or properties.find(W + "ins") is not None
            yield row, properties

    def flat(self, table: Element, spot: Spot, seen: set[str] | None) -> None:
        """A table inside a cell or a margin: its paragraphs become part of what is around it."""
        for r, (row, _) in enumerate(self.rows(table), 1):
            for c, cell in enumerate((e for e in _children(row) if e.tag == _TC), 1):
                self.content(cell, spot._replace(path=f"{spot.path}/tr[{r}]/tc[{c}]"), seen)

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
        self.builder.tables.append(Table(whole, cells, self._ruled(element)))

    def _ruled(self, table: Element) -> bool:
        """Whether at least half of the cells have lines on two sides or more."""
        properties = table.find(W + "tblPr")
        named = properties.find(W + "tblStyle") if properties is not None else None
        edges = self.styles.table_borders(named.get(VAL) if named is not None else None)
        if properties is not None:
            edges = edges | borders(properties.find(W + "tblBorders"))
        rows = list(self.rows(table))
        cells = lined = 0
        for r, (row, _) in enumerate(rows):
            own = edges | borders(row.find(f"{W}tblPrEx/{W}tblBorders"))
            squares = [e for e in _children(row) if e.tag == _TC]
            for c, cell in enumerate(squares):
                sides = {
                    "top": own.get("top" if r == 0 else "insideH", False),
                    "bottom": own.get("bottom" if r == len(rows) - 1 else "insideH", False),
                    "left": own.get("left" if c == 0 else "insideV", False),
                    "right": own.get("right" if c == len(squares) - 1 else "insideV", False),
                } | borders(cell.find(f"{W}tcPr/{W}tcBorders"))
                cells += 1
                lined += sum(sides[edge] for edge in _EDGES) >= 2
        return lined * 2 >= cells

    # Runs

    def inline(self, parent: Element, line: Line, base: tuple[RunForm, RunForm]) -> None:
        """Gather what the children of a paragraph show."""
        for child in parent:
            tag = child.tag
            if tag == _RUN:
                self.run(child, line, base)
            elif tag in _WRAPPERS:
                self.tracked = self.tracked or tag in _TRACKED
                self.inline(child, line, base)
            elif tag == _SDT:
                content = child.find(_SDT_CONTENT)
                if content is not None:
                    self.inline(content, line, base)
            elif tag in _DROPPED:
                self.tracked = True
            elif tag == _ALTERNATE:
                shown = _shown(child)
                if shown is not None:
                    self.inline(shown, line, base)
            elif tag.startswith(_M):
                words = "".join(t.text or "" for t in child.iter(_M + "t"))
                if words and all(self.fields):
                    line.segments.append(Segment(words, False, False, False, ""))

    def run(self, run: Element, line: Line, base: tuple[RunForm, RunForm]) -> None:
        properties = run.find(_RPR)
        own = run_form(properties) if properties is not None else NO_RUN
        styled, default = base
        character = self.styles.character_run(own.style) if own.style else NO_RUN
        hidden = self._toggled(own.hidden, character.hidden, styled.hidden, default.hidden)
        bold = self._toggled(own.bold, character.bold, styled.bold, default.bold)
        italic = self._toggled(own.italic, character.italic, styled.italic, default.italic)
        caps = self._toggled(own.caps, character.caps, styled.caps, default.caps)
        font = own.font or character.font or styled.font or default.font or ""
        self._run(run, line, Segment("", bold, italic, caps, font), hidden)

    @staticmethod
    def _toggled(
        own: bool | None, character: bool | None, paragraph: bool | None, default: bool | None
    ) -> bool:
        """ECMA-376 part 1, 17.7.3: a direct setting holds; two styles that switch it on cancel out."""
        if own is not None:
            return own
        return bool(default) or bool(character) != bool(paragraph)

    def _run(self, run: Element, line: Line, form: Segment, hidden: bool) -> None:
        custom: Mark | None = None
        for child in run:
            tag = child.tag
            if tag == W + "fldChar":
                if child not in self.unended:
                    self._field(child.get(W + "fldCharType"))
                continue
            if hidden or not all(self.fields):
                continue
            text = ""
            if tag == _T:
                text = encodings.symbols((child.text or "").replace("\n", " "), form.font)
            elif tag in (W + "tab", W + "ptab"):
                text = "\t"
            elif tag in (W + "br", W + "cr"):
                text = "\n"
            elif tag == W + "noBreakHyphen":
                text = "-"
            elif tag == W + "softHyphen":
                text = "\xad"  # "ư" in TCVN3; elsewhere it is dropped as invisible
            elif tag == W + "sym":
                text = encodings.symbol(child.get(W + "char", ""), child.get(W + "font", ""))
            elif tag in _NOTES:
                mark = Mark(len(line.segments), _NOTES[tag], child.get(W + "id", ""), None)
                if child.get(W + "customMarkFollows") in ("1", "true", "on"):
                    custom = mark
                else:
                    line.marks.append(mark)
            elif tag in _PICTURES:
                line.boxes.extend(_boxes(child))
            elif tag == _ALTERNATE:
                shown = _shown(child)
                if shown is not None:
                    self._run(shown, line, form, hidden)
            elif tag == W + "ruby":
                for base in child.iterchildren(W + "rubyBase"):
                    self.inline(base, line, (NO_RUN, NO_RUN))
            if not text:
                continue
            if custom is not None:
                custom = custom._replace(custom=(custom.custom or "") + text)
            else:
                line.segments.append(form._replace(text=text))
        if custom is not None:
            line.marks.append(custom._replace(custom=nfc(custom.custom or "*").strip()))

    def _field(self, kind: str | None) -> None:
        """Fields nest and run over paragraphs: only what stands between *separate* and *end* is shown."""
        if kind == "begin":
            self.fields.append(False)
        elif self.fields and kind == "separate":
            self.fields[-1] = True
        elif self.fields and kind == "end":
            self.fields.pop()


def _cut(spans: list[Span], shift: int, start: int, end: int) -> tuple[Span, ...]:
    """The spans moved and kept within ``[start, end)``."""
    moved = (Span(max(start, s.start + shift), min(end, s.end + shift)) for s in spans)
    return tuple(s for s in moved if s)


def _compose(line: Line) -> tuple[str, list[Span], list[Span], list[int], str]:
    """The NFC text of a paragraph, its bold and italic spans, the places of its notes, its encoding."""
    texts, encoding = encodings.decode([s.text for s in line.segments], [s.font for s in line.segments])
    texts = [encodings.capitals(t) if s.caps else t for t, s in zip(texts, line.segments, strict=True)]
    text, ends = encodings.join(texts)
    bold: list[Span] = []
    italic: list[Span] = []
    for index, segment in enumerate(line.segments):
        span = Span(ends[index], ends[index + 1])
        for wanted, spans in ((segment.bold, bold), (segment.italic, italic)):
            if wanted and span:
                if spans and spans[-1].end == span.start:
                    spans[-1] = Span(spans[-1].start, span.end)
                else:
                    spans.append(span)
    return text, bold, italic, [ends[mark.at] for mark in line.marks], encoding
