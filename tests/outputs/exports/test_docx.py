"""The list to be signed, as python-docx reads it back."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from lxml import etree

from extract import read
from extract.model import Deadline, HeaderValue
from outputs.exports import Wanted, load, save
from outputs.store import Store
from tests.outputs.plans import plan, task


def written(store: Store, path: Path, everything: bool = False) -> Any:
    save(store, "docx", Wanted(load("full"), everything=everything), path)
    return Document(str(path))


def cells(table: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_the_form_of_the_decree(store: Store, tmp_path: Path) -> None:
    letter = written(store, tmp_path / "a.docx")
    head, body, foot = letter.tables
    office, state = head.rows[0].cells
    assert "[TÊN CƠ QUAN BAN HÀNH]" in office.text
    assert "Số: …/…" in office.text
    assert state.text.startswith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")
    assert "ngày … tháng … năm …" in state.text
    assert "DANH MỤC NHIỆM VỤ" in [paragraph.text for paragraph in letter.paragraphs]
    recipients, signer = foot.rows[0].cells
    assert recipients.text.startswith("Nơi nhận:")
    assert "Lưu: VT" in recipients.text
    assert "[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]" in signer.text
    section = letter.sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    size = round(section.page_width / Mm(1)), round(section.page_height / Mm(1))
    assert size == (297, 210)
    assert section.different_first_page_header_footer
    assert 'w:instr="PAGE"' in section.header._element.xml
    style = letter.styles["Normal"].font
    assert (style.name, style.size) == ("Times New Roman", Pt(13))
    sizes = {run.font.size for cell in body._cells for paragraph in cell.paragraphs for run in paragraph.runs}
    assert sizes <= {Pt(12), Pt(13), Pt(14)}


def test_tasks_stand_below_their_document(store: Store, tmp_path: Path) -> None:
    first, document, row = cells(written(store, tmp_path / "a.docx").tables[1])
    assert first == [
        "STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm"
    ]  # fmt: skip
    assert set(document) == {"Số 12/KH-UBND"}
    assert row == [
        "1",
        "Rà soát danh mục thủ tục hành chính",
        "Văn phòng UBND huyện",
        "Phòng Tư pháp; UBND các xã",
        "trước ngày 20/6\n(20/06/2024)",
        "Danh mục",
    ]


def test_the_headings_stand_on_every_page(store: Store, tmp_path: Path) -> None:
    rows = written(store, tmp_path / "a.docx").tables[1].rows
    marks = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in rows]
    assert marks == [True, False, False]


def test_a_rhythm_is_said_where_the_words_leave_it_open(store: Store, tmp_path: Path) -> None:
    terms = [
        Deadline(
            text="trước ngày 20 của tháng cuối quý", span=(0, 32), rule="r", kind="recurring", bound="before",
            rrule="FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20",
        ),
        Deadline(
            text="trước ngày 05 hàng tháng", span=(0, 24), rule="r", kind="recurring", bound="before",
            rrule="FREQ=MONTHLY;BYMONTHDAY=5",
        ),
    ]  # fmt: skip
    store.put(
        "/x.docx", "v1", plan("hai", [task("1", "Báo cáo", deadlines=terms)]).model_dump(mode="json"), 0
    )
    assert cells(written(store, tmp_path / "a.docx").tables[1])[-1][4].split("\n") == [
        "trước ngày 20 của tháng cuối quý",
        "(hằng quý (tháng 3, 6, 9, 12), trước ngày 20)",
        "trước ngày 05 hàng tháng",
    ]


def test_a_document_is_cited_as_an_office_does(store: Store, tmp_path: Path) -> None:
    record = plan("hai")
    parts = {"number": "/KH-UBND", "date": "2024-03", "doc_type": "KẾ HOẠCH", "issuer": "UBND HUYỆN BA VÒ"}
    for name, text in parts.items():
        setattr(record.header, name, HeaderValue(text=text, quote=text, span=(0, 1), rule="r"))
    store.put("/a.docx", "v1", record.model_dump(mode="json"), 0)
    rows = cells(written(store, tmp_path / "a.docx").tables[1])
    assert rows[1][0] == "Kế hoạch số …/KH-UBND tháng 03/2024 của UBND HUYỆN BA VÒ"


def test_general_calls_say_that_they_are(store: Store, tmp_path: Path) -> None:
    rows = cells(written(store, tmp_path / "a.docx", everything=True).tables[1])
    assert rows[-1][1].endswith("\n(yêu cầu chung)")


def test_marks_that_xml_forbids_do_no_harm(store: Store, tmp_path: Path) -> None:
    text = "Rà soát\x0b <b>&amp;\ud7ff\x00 danh mục"
    store.put("/x.docx", "v1", plan("hai", [task("1", text)]).model_dump(mode="json"), 0)
    assert "<b>&amp;" in cells(written(store, tmp_path / "a.docx").tables[1])[-1][1]


def test_the_parts_of_a_paragraph_stand_in_the_order_of_the_schema(store: Store, tmp_path: Path) -> None:
    written(store, tmp_path / "a.docx", everything=True)
    order = ["keepNext", "pBdr", "spacing", "ind", "jc", "rPr"]
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        body = etree.fromstring(package.read("word/document.xml"))
    for shape in body.iter(qn("w:pPr")):
        found = [order.index(etree.QName(part).localname) for part in shape]
        assert found == sorted(found)


def test_our_own_reader_finds_the_text_again(store: Store, tmp_path: Path) -> None:
    written(store, tmp_path / "a.docx")
    assert "Rà soát danh mục thủ tục hành chính" in read(tmp_path / "a.docx").text
