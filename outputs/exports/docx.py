"""The list "DANH MỤC NHIỆM VỤ" as an office would sign it, in the form of Nghị định 30/2020/NĐ-CP.

What only the office knows (its name, number, day, signer, recipients) stands in square brackets or as dots.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from docx import Document
from docx.document import Document as Letter
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt

from extract.text import tokens
from outputs.exports.fields import Paper
from outputs.exports.source import Entry
from outputs.exports.wordml import cell, element, gap, paragraph, row, rule, table
from outputs.labels import label
from outputs.rhythms import means
from outputs.store import Json


class _Column(NamedTuple):
    heading: str
    width: int
    align: str


_COLUMNS = (
    _Column("STT", 14, "center"),
    _Column("Nội dung nhiệm vụ", 94, "both"),
    _Column("Cơ quan chủ trì", 36, "left"),
    _Column("Cơ quan phối hợp", 40, "left"),
    _Column("Thời hạn", 35, "left"),
    _Column("Sản phẩm", 28, "left"),
)
_WIDTHS = [column.width for column in _COLUMNS]
_WIDTH = sum(_WIDTHS)


def write(entries: Iterator[Entry], path: Path) -> None:
    """Write the list: letterhead, title, one table of the tasks below the documents that give them, foot."""
    letter = Document()
    _set_page(letter)
    end: BaseOxmlElement = letter.element.body.sectPr
    for part in _head():
        end.addprevious(element(part))
    body = element(table(_WIDTHS, [_headings()], lines=True))
    newest, number = "", 0
    for entry in entries:
        newest = max(newest, entry.stored_at)
        if tasks := entry.tasks:
            body.append(element(_document(Paper.of(entry))))
        for task in tasks:
            number += 1
            body.append(element(_task(number, task)))
    end.addprevious(body)
    for part in _foot():
        end.addprevious(element(part))
    properties = letter.core_properties
    properties.title, properties.author, properties.comments = "Danh mục nhiệm vụ", "", ""
    properties.language = "vi-VN"
    # the day of the data, not of the clock: the same database gives the same list
    read = datetime.fromisoformat(newest) if newest else datetime(2020, 1, 1, tzinfo=UTC)
    properties.created = properties.modified = read.replace(tzinfo=None)
    letter.save(str(path))


def _set_page(letter: Letter) -> None:
    """A4 on its side, margins by Phụ lục I, the page number in the middle of the top from page 2 on."""
    section = letter.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True
    (empty,) = section.header.paragraphs
    empty._p.addprevious(element(paragraph("PAGE", field=True)))
    empty._p.getparent().remove(empty._p)
    style = letter.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(13)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")
    style.element.rPr.append(element('<w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>'))
    style.paragraph_format.space_after = Pt(0)


def _head() -> Iterator[str]:
    office = [
        paragraph("[TÊN CƠ QUAN CHỦ QUẢN]"),
        paragraph("[TÊN CƠ QUAN BAN HÀNH]", bold=True),
        rule(100, 32),
        paragraph("Số: …/…", before=3),
    ]
    state = [
        paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True),
        paragraph("Độc lập - Tự do - Hạnh phúc", bold=True, size=14),
        rule(147, 64),
        paragraph("[Địa danh], ngày … tháng … năm …", italic=True, size=14, before=3),
    ]
    yield table([100, 147], [row([cell(office, 100), cell(state, 147)])])
    yield paragraph("DANH MỤC NHIỆM VỤ", bold=True, size=14, before=14)
    yield paragraph("[Trích yếu nội dung]", bold=True, size=14)
    yield rule(_WIDTH, 40)
    yield gap(10)


def _foot() -> Iterator[str]:
    recipients = [
        paragraph("Nơi nhận:", bold=True, italic=True, size=12, align="left"),
        paragraph("- [Cơ quan, đơn vị nhận];", size=11, align="left"),
        paragraph("- Lưu: VT, [đơn vị soạn thảo].", size=11, align="left"),
    ]
    signer = [
        paragraph("[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]", bold=True, size=14),
        paragraph("[Chữ ký, dấu của cơ quan]", italic=True, before=28),
        paragraph("[Họ và tên]", bold=True, size=14, before=28),
    ]
    yield gap(10)
    yield table([120, 127], [row([cell(recipients, 120), cell(signer, 127)])])
    yield gap(1)  # Word wants a paragraph behind the last table


def _headings() -> str:
    cells = [cell([paragraph(column.heading, bold=True)], column.width, middle=True) for column in _COLUMNS]
    return row(cells, repeated=True)


def _document(paper: Paper) -> str:
    """The row above the tasks of a document: what it is, and whose."""
    title, issuer = paper.header["title"], paper.header["issuer"]
    cited = f"{paper.cited} của {issuer}" if issuer else paper.cited
    about = f"{cited} – {title}" if title else cited
    return row([cell([paragraph(about, bold=True, align="left", keep=True)], _WIDTH, span=len(_COLUMNS))])


def _task(number: int, task: Json) -> str:
    kind = [paragraph(f"({label('task_kind', task['kind'])})", italic=True)] if task["optional"] else []
    content = [
        [paragraph(str(number))],
        [paragraph(task["text"], align="both"), *kind],
        [paragraph("; ".join(_distinct(task["lead"])), align="left")],
        [paragraph("; ".join(_distinct(task["support"])), align="left")],
        [line for term in task["deadlines"] for line in _term(term)],
        _items(_distinct(task["products"])),
    ]
    return row([cell(lines, width) for lines, width in zip(content, _WIDTHS, strict=True)])


def _distinct(values: Iterable[Json]) -> list[str]:
    return list(dict.fromkeys(value["text"] for value in values))


def _items(texts: list[str]) -> list[str]:
    """One text as it is, several as a list."""
    return [paragraph(f"- {text}" if len(texts) > 1 else text, align="left") for text in texts]


def _term(term: Json) -> list[str]:
    """The words of a term; below them what they mean, where the words alone do not say it."""
    words, meant = term["text"], means(term)
    lines = [paragraph(words, align="left")]
    year = (term["due"] or "")[:4]
    if year not in words or (term["rrule"] and not _sense(meant) <= _sense(words)):
        lines.append(paragraph(f"({meant})", italic=True, size=12, align="left"))
    return lines


def _sense(words: str) -> set[str]:
    """The words of a rhythm in one spelling."""
    return {"hằng" if token == "hàng" else token.lstrip("0") for token in tokens(words)}
