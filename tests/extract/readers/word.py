"""Makers of small Word files: raw parts zipped, so that a test says exactly what is in them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from extract.document import Document
from extract.readers import docx

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
ROOTS = {
    "styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes",
    "settings": "settings", "header1": "hdr", "header2": "hdr", "footer1": "ftr",
}  # fmt: skip


def word(body: str, **parts: str) -> bytes:
    """The bytes of a Word file with this body; ``parts`` are the insides of further parts by name."""
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/>'
        + "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="application/'
            f'vnd.openxmlformats-officedocument.wordprocessingml.{name.rstrip("12")}+xml"/>'
            for name in parts
        )
        + "</Types>",
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": "<Relationships "
        'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join(
            f'<Relationship Id="{name}" Type="{R}/{name.rstrip("12")}" Target="{name}.xml"/>'
            for name in parts
        )
        + "</Relationships>",
    }
    for name, inside in parts.items():
        files[f"word/{name}.xml"] = f"<w:{ROOTS[name]} {SPACES}>{inside}</w:{ROOTS[name]}>"
    return zipped(files)


def zipped(files: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in files.items():
            package.writestr(name, text)
    return stream.getvalue()


def read(body: str, **parts: str) -> Document:
    return docx.read(Path("ke-hoach.docx"), word(body, **parts))


def r(text: str, form: str = "") -> str:
    """A run; ``form`` is the inside of its properties."""
    return f'<w:r><w:rPr>{form}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*inside: str, form: str = "") -> str:
    """A paragraph of runs; a bare text is a run of its own. ``form`` is the inside of its properties."""
    runs = (text if text.startswith("<") else r(text) for text in inside if text)
    return f"<w:p><w:pPr>{form}</w:pPr>{''.join(runs)}</w:p>"


def listed(text: str, num: int = 1, depth: int = 0) -> str:
    """A paragraph of a list."""
    return p(text, form=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{num}"/></w:numPr>')


def level(depth: int, form: str, text: str, inside: str = "", start: int = 1) -> str:
    """A level of a list."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{inside}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def lists(*levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    """A numbering part with one abstract list."""
    kind = '<w:multiLevelType w:val="multilevel"/>'
    return f'<w:abstractNum w:abstractNumId="0">{kind}{"".join(levels)}</w:abstractNum>{nums}'


def tc(*inside: str, form: str = "") -> str:
    """A cell; a bare text is a paragraph of its own."""
    blocks = (text if text.startswith("<") else p(text) for text in inside)
    return f"<w:tc><w:tcPr>{form}</w:tcPr>{''.join(blocks)}</w:tc>"


def tr(*cells: str, form: str = "") -> str:
    """A row; a bare text is a cell of its own."""
    row = "".join(cell if cell.startswith("<w:tc>") else tc(cell) for cell in cells)
    return f"<w:tr><w:trPr>{form}</w:trPr>{row}</w:tr>"


EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
LINES = "".join(["<w:tblBorders>", *(f'<w:{e} w:val="single" w:sz="4"/>' for e in EDGES), "</w:tblBorders>"])


def tbl(*rows: str, form: str = LINES) -> str:
    """A table with lines."""
    return f"<w:tbl><w:tblPr>{form}</w:tblPr><w:tblGrid/>{''.join(rows)}</w:tbl>"


def old_box(inside: str) -> str:
    """A run with a text box as Word 2003 wrote it."""
    shape = f"<v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape>"
    return f"<w:r><w:pict>{shape}</w:pict></w:r>"


def texts(document: Document, kind: str = "") -> list[str]:
    """The words of the blocks (of a kind)."""
    return [document.text[slice(*b.span)] for b in document.blocks if kind in ("", b.kind)]
