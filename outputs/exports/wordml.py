"""Paragraphs, cells and tables of a Word body as XML, each part in the order that its schema wants.

python-docx makes the package, the styles and the page; cell by cell it takes a hundred times as long as
this. Widths are in millimetres, sizes and distances in points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement

_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMESPACE = nsdecls("w")


def element(xml: str) -> BaseOxmlElement:
    """The parsed element of one of the texts that the other functions make."""
    opening = re.match(r"<w:\w+", xml)
    assert opening, xml
    return parse_xml(f"{opening[0]} {_NAMESPACE}{xml[opening.end() :]}")


def paragraph(
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    size: int = 13,
    before: int = 0,
    align: str = "center",
    keep: bool = False,
    field: bool = False,
) -> str:
    """A paragraph of one style; ``keep``: on the next one's page; ``field``: the text is a field's code."""
    shape = (
        "<w:keepNext/>" * keep + f'<w:spacing w:before="{before * 20}" w:after="0"/><w:jc w:val="{align}"/>'
    )
    style = "<w:b/>" * bold + "<w:i/>" * italic + f'<w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/>'
    content = "2" if field else escape(_NOT_XML.sub("", text))
    run = f'<w:r><w:rPr>{style}</w:rPr><w:t xml:space="preserve">{content}</w:t></w:r>' if content else ""
    if field:
        run = f'<w:fldSimple w:instr="{text}">{run}</w:fldSimple>'
    return f"<w:p><w:pPr>{shape}<w:rPr>{style}</w:rPr></w:pPr>{run}</w:p>"


def gap(points: int) -> str:
    """An empty line of just this height."""
    exact = f'w:line="{points * 20}" w:lineRule="exact"'
    return f'<w:p><w:pPr><w:spacing w:before="0" w:after="0" {exact}/></w:pPr></w:p>'


def rule(width: int, length: int) -> str:
    """A short line in the middle of a width: the upper edge of an empty paragraph, indented on both sides."""
    indent = _twips((width - length) / 2)
    return (
        '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
        '<w:spacing w:before="20" w:after="0" w:line="60" w:lineRule="exact"/>'
        f'<w:ind w:left="{indent}" w:right="{indent}"/></w:pPr></w:p>'
    )


def cell(paragraphs: Sequence[str], width: int, *, span: int = 1, middle: bool = False) -> str:
    """A cell; one without text still holds a paragraph, as Word wants it."""
    grid = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    align = '<w:vAlign w:val="center"/>' if middle else ""
    properties = f'<w:tcW w:w="{_twips(width)}" w:type="dxa"/>{grid}{align}'
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs) or paragraph('')}</w:tc>"


def row(cells: Iterable[str], *, repeated: bool = False) -> str:
    """A row that stays on one page; ``repeated``: it stands again at the top of every further page."""
    properties = "<w:cantSplit/>" + "<w:tblHeader/>" * repeated
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(widths: Sequence[int], rows: Iterable[str], *, lines: bool = False) -> str:
    """A table of fixed widths, with lines around every cell or without any."""
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    borders = f"<w:tblBorders>{edges}</w:tblBorders>" if lines else ""
    margins = '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/></w:tblCellMar>'
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{_twips(sum(widths))}" w:type="dxa"/><w:jc w:val="center"/>{borders}'
        f'<w:tblLayout w:type="fixed"/>{margins if lines else ""}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _twips(millimetres: float) -> int:
    return round(millimetres * 1440 / 25.4)
