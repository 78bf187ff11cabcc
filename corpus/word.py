"""WordprocessingML of a sheet: paragraphs, tables, sections, footnotes and list numbers as one .docx file.

Written by hand because the documents need what python-docx cannot make (footnotes, list numbering,
repeated header rows) and because the bytes must be the same on every run.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NS = f'xmlns:w="{_W}" xmlns:r="{_R}"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CM = 567  # twentieths of a point
_STAMP = (2026, 1, 1, 0, 0, 0)

_MARKUP = re.compile(r"(\*\*|__|\[\^[^\]]+\]|\n|\t)")


@dataclass(frozen=True)
class Cell:
    """A cell of a table; ``rows`` and ``columns`` are how many squares it covers."""

    text: str
    rows: int = 1
    columns: int = 1
    align: str = ""
    bold: bool = False
    italic: bool = False
    auto: tuple[int, int] | None = None


@dataclass
class Word:
    """A document under way: XML of the body, footnotes, and how the text is stored."""

    size: float = 14
    nfd: bool = False
    split_runs: bool = False
    hard_blanks: bool = False
    page_numbers: bool = True
    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    lists: list[tuple[int, int]] = field(default_factory=list)  # (number, abstract)
    is_landscape: bool = False

    # -- text ---------------------------------------------------------------

    def _stored(self, text: str) -> str:
        if self.hard_blanks:  # typists keep "ngày 05" on one line and begin sentences after two blanks
            text = re.sub(r"(?<=ngày|háng) (?=\d)", "\u00a0", text).replace(". ", ".  ")
        text = unicodedata.normalize("NFD" if self.nfd else "NFC", text)
        return escape(text)

    def _run(self, text: str, properties: str) -> str:
        pieces = [text]
        if self.split_runs and len(text) > 24:
            # Word breaks runs at places where somebody once edited or a spelling was checked.
            cut = len(text) * 2 // 5
            pieces = [text[:cut], text[cut : cut + 7], text[cut + 7 :]]
        return "".join(
            f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{self._stored(p)}</w:t></w:r>'
            for p in pieces
        )

    def runs(self, text: str, size: float, bold: bool = False, italic: bool = False) -> str:
        """Runs of a text with ``**bold**``, ``__italic__`` and ``[^footnote]`` marks."""
        out = []
        for piece in _MARKUP.split(text):
            half = round(size * 2)
            properties = (
                ("<w:b/>" if bold else "")
                + ("<w:i/>" if italic else "")
                + f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'
            )
            if piece == "**":
                bold = not bold
            elif piece == "__":
                italic = not italic
            elif piece == "\n":
                out.append("<w:r><w:br/></w:r>")
            elif piece == "\t":
                out.append("<w:r><w:tab/></w:r>")
            elif piece.startswith("[^"):
                self.notes.append(piece[2:-1])
                out.append(
                    '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
                    f'<w:footnoteReference w:id="{len(self.notes)}"/></w:r>'
                )
            elif piece:
                out.append(self._run(piece, properties))
        return "".join(out)

    def paragraph(
        self,
        text: str,
        *,
        align: str = "both",
        first: float = 1.27,
        left: float = 0,
        right: float = 0,
        before: float = 3,
        after: float = 3,
        bold: bool = False,
        italic: bool = False,
        size: float = 0,
        auto: tuple[int, int] | None = None,
        rule: bool = False,
        keep: bool = False,
        outline: int | None = None,
        page_break: bool = False,
        section: str = "",
    ) -> str:
        """One paragraph; ``auto`` is (list, level) of its automatic number, ``rule`` a line under it."""
        properties = []
        if keep:
            properties.append("<w:keepNext/>")
        if page_break:
            properties.append("<w:pageBreakBefore/>")
        if auto:
            properties.append(f'<w:numPr><w:ilvl w:val="{auto[1]}"/><w:numId w:val="{auto[0]}"/></w:numPr>')
        if rule:
            properties.append(
                '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
            )
        properties.append(f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"/>')
        if not auto:
            properties.append(
                f'<w:ind w:left="{round(left * _CM)}" w:right="{round(right * _CM)}"'
                f' w:firstLine="{round(first * _CM)}"/>'
            )
        properties.append(f'<w:jc w:val="{align}"/>')
        if outline is not None:
            properties.append(f'<w:outlineLvl w:val="{outline}"/>')
        size = size or self.size
        runs = self.runs(text, size, bold, italic)
        mark = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
        properties.append(f'<w:rPr>{mark}<w:sz w:val="{round(size * 2)}"/></w:rPr>')
        if section:
            properties.append(section)
        return f"<w:p><w:pPr>{''.join(properties)}</w:pPr>{runs}</w:p>"

    def new_list(self, abstract: int) -> int:
        """A list that counts from its start; returns its number for ``auto``."""
        self.lists.append((len(self.lists) + 1, abstract))
        return len(self.lists)

    # -- tables -------------------------------------------------------------

    def table(
        self,
        widths: Sequence[float],
        rows: Sequence[Sequence[Cell]],
        *,
        header_rows: int = 0,
        centred: Sequence[int] = (),
        size: float = 12,
    ) -> str:
        """A ruled table. Rows list only the cells that begin in them; covered squares are filled here."""
        grid = "".join(f'<w:gridCol w:w="{round(w * _CM)}"/>' for w in widths)
        out = [
            "<w:tbl><w:tblPr>"
            f'<w:tblW w:w="{round(sum(widths) * _CM)}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>'
            + "".join(
                f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
                for side in ("top", "left", "bottom", "right", "insideH", "insideV")
            )
            + '</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>"
        ]
        covered: dict[int, tuple[int, int]] = {}  # column → rows still to cover, columns
        for index, row in enumerate(rows):
            head = index < header_rows
            out.append("<w:tr>" + ("<w:trPr><w:tblHeader/></w:trPr>" if head else ""))
            column, cells = 0, list(row)
            while column < len(widths):
                if column in covered:
                    left, span = covered.pop(column)
                    if left > 1:
                        covered[column] = (left - 1, span)
                    under = Cell("", columns=span)
                    out.append(self._cell(under, widths, column, "<w:vMerge/>", "left", size))
                    column += span
                    continue
                cell = cells.pop(0)
                merge = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
                if cell.rows > 1:
                    covered[column] = (cell.rows - 1, cell.columns)
                align = cell.align or ("center" if head or column in centred else "left")
                out.append(self._cell(cell, widths, column, merge, align, size, head))
                column += cell.columns
            if cells:
                raise ValueError(f"row {index} has cells beyond its last column: {cells}")
            out.append("</w:tr>")
        out.append("</w:tbl>")
        return "".join(out)

    def _cell(
        self,
        cell: Cell,
        widths: Sequence[float],
        column: int,
        merge: str,
        align: str,
        size: float,
        head: bool = False,
    ) -> str:
        width = round(sum(widths[column : column + cell.columns]) * _CM)
        span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
        middle = '<w:vAlign w:val="center"/>' if head or align == "center" else ""
        paragraphs = "".join(
            self.paragraph(
                line,
                align=align,
                first=0,
                before=2,
                after=2,
                size=size,
                bold=head or cell.bold,
                italic=cell.italic,
                auto=cell.auto,
            )
            for line in cell.text.split("\n")
        )
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{middle}</w:tcPr>'
            f"{paragraphs}</w:tc>"
        )

    def columns(self, widths: Sequence[float], rows: Sequence[Sequence[str]]) -> str:
        """A table without lines, of cells that are XML of paragraphs: letterheads and signatures."""
        grid = "".join(f'<w:gridCol w:w="{round(w * _CM)}"/>' for w in widths)
        body = "".join(
            "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            + "".join(
                f'<w:tc><w:tcPr><w:tcW w:w="{round(w * _CM)}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
                for w, cell in zip(widths, row, strict=True)
            )
            + "</w:tr>"
            for row in rows
        )
        return (
            f'<w:tbl><w:tblPr><w:tblW w:w="{round(sum(widths) * _CM)}" w:type="dxa"/><w:jc w:val="center"/>'
            f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'
        )

    # -- sections and file --------------------------------------------------

    def section(self, first_page_plain: bool = True) -> str:
        """Page size, margins (left 3 cm, right 2 cm, top and bottom 2 cm) and the page number on top."""
        numbers = '<w:headerReference w:type="default" r:id="rId5"/>' if self.page_numbers else ""
        if self.is_landscape:
            page = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
            margins = 'w:top="1417" w:right="1134" w:bottom="1134" w:left="1134"'
        else:
            page = '<w:pgSz w:w="11906" w:h="16838"/>'
            margins = 'w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"'
        plain = "<w:titlePg/>" if first_page_plain else ""
        return (
            f'<w:sectPr>{numbers}{page}<w:pgMar {margins} w:header="567" w:footer="567" w:gutter="0"/>'
            f"{plain}</w:sectPr>"
        )

    def file(self, title: str) -> bytes:
        """The .docx file."""
        first = "<w:sectPr>" not in "".join(self.body)
        body = "".join(self.body) + self.section(first)
        parts = {
            "[Content_Types].xml": _CONTENT_TYPES,
            "_rels/.rels": _ROOT_RELS,
            "docProps/core.xml": _CORE.format(title=escape(title)),
            "word/document.xml": f"{_HEAD}<w:document {_NS}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": _RELS,
            "word/styles.xml": _styles(self.size),
            "word/settings.xml": _SETTINGS,
            "word/numbering.xml": self._numbering(),
            "word/footnotes.xml": self._footnotes(),
            "word/header1.xml": _PAGE_NUMBER,
        }
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, xml in parts.items():
                info = zipfile.ZipInfo(name, _STAMP)
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, xml.encode())
        return buffer.getvalue()

    def _numbering(self) -> str:
        abstracts = "".join(
            f'<w:abstractNum w:abstractNumId="{index}"><w:multiLevelType w:val="multilevel"/>'
            + "".join(
                f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
                f'{extra}<w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
                f'<w:pPr><w:ind w:left="0" w:firstLine="{indent}"/></w:pPr></w:lvl>'
                for level, (form, text, indent, extra) in enumerate(levels)
            )
            + "</w:abstractNum>"
            for index, levels in enumerate(_LISTS)
        )
        numbers = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            for number, abstract in self.lists
        )
        return f"{_HEAD}<w:numbering {_NS}>{abstracts}{numbers}</w:numbering>"

    def _footnotes(self) -> str:
        queue, done = self.notes, []
        for number, text in enumerate(queue, 1):
            half = '<w:sz w:val="20"/><w:szCs w:val="20"/>'
            done.append(
                f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
                '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
                f'<w:r><w:rPr>{half}</w:rPr><w:t xml:space="preserve"> {self._stored(text)}</w:t></w:r>'
                "</w:p></w:footnote>"
            )
        return (
            f'{_HEAD}<w:footnotes {_NS}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/>'
            '</w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
            f"<w:continuationSeparator/></w:r></w:p></w:footnote>{''.join(done)}</w:footnotes>"
        )


# Levels of the list definitions: number format, what is shown, indent of the first line, extra XML.
_LISTS: tuple[tuple[tuple[str, str, int, str], ...], ...] = (
    (  # 0: I. / 1. / a) / -
        ("upperRoman", "%1.", 720, ""),
        ("decimal", "%2.", 720, ""),
        ("lowerLetter", "%3)", 720, ""),
        ("bullet", "-", 720, ""),
    ),
    (  # 1: 1. / 1.1. / a)
        ("decimal", "%1.", 720, ""),
        ("decimal", "%1.%2.", 720, ""),
        ("lowerLetter", "%3)", 720, ""),
    ),
    (("bullet", "-", 720, ""), ("bullet", "+", 720, "")),  # 2: bullets
    (("decimal", "%1", 0, ""),),  # 3: the number column of a table
)


def _styles(size: float) -> str:
    half = round(size * 2)
    fonts = (
        '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman"'
        ' w:cs="Times New Roman"/>'
    )
    return (
        f"{_HEAD}<w:styles {_NS}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>'
        '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>'
    )


_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_CONTENT_TYPES = (
    f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPES}document.main+xml"/>'
    + "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}{kind}+xml"/>'
        for name, kind in (
            ("styles", "styles"),
            ("settings", "settings"),
            ("numbering", "numbering"),
            ("footnotes", "footnotes"),
            ("header1", "header"),
        )
    )
    + '<Override PartName="/docProps/core.xml"'
    ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ROOT_RELS = (
    f'{_HEAD}<Relationships xmlns="{_RELATIONSHIPS}">'
    f'<Relationship Id="rId1" Type="{_R}/officeDocument" Target="word/document.xml"/>'
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/'
    'core-properties" Target="docProps/core.xml"/></Relationships>'
)
_RELS = (
    f'{_HEAD}<Relationships xmlns="{_RELATIONSHIPS}">'
    + "".join(
        f'<Relationship Id="rId{i}" Type="{_R}/{kind}" Target="{target}.xml"/>'
        for i, (kind, target) in enumerate(
            (
                ("styles", "styles"),
                ("settings", "settings"),
                ("numbering", "numbering"),
                ("footnotes", "footnotes"),
                ("header", "header1"),
            ),
            1,
        )
    )
    + "</Relationships>"
)
_SETTINGS = (
    f'{_HEAD}<w:settings {_NS}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    "</w:settings>"
)
_CORE = (
    f'{_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title>'
    '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>'
)
_PAGE_NUMBER = (
    f'{_HEAD}<w:hdr {_NS}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText>'
    '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
)
