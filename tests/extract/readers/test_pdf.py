"""PDF files drawn with a text layer: paragraphs, columns, notes, margins, places."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from extract.document import Document
from extract.errors import Damaged, Empty, Encrypted
from extract.readers.pdf import read
from extract.text import Span, collapse
from tests.extract.readers.paper import LEFT, RIGHT, SIZE, Paper, fpdf

ORDER = (
    "Giao Phòng Kinh tế hạ tầng chủ trì, phối hợp với các đơn vị liên quan rà soát toàn bộ tuyến đường "
    "liên thôn, lập danh mục công trình cần sửa chữa và báo cáo Ủy ban nhân dân xã trước ngày 15/9/2031."
)
OTHER = (
    "Trung tâm Dịch vụ tổng hợp niêm yết công khai lịch tiếp nhận hồ sơ, bảo đảm người dân ở thôn xa "
    "được phục vụ ít nhất hai buổi trong một tuần."
)


def parse(paper: Paper | bytes) -> Document:
    data = paper if isinstance(paper, bytes) else paper.bytes()
    document = read(Path("giay.pdf"), data)
    hold(document)
    return document


def hold(document: Document) -> None:
    """What is true of every document."""
    text = document.text
    assert unicodedata.is_normalized("NFC", text)
    end = 0
    for block in document.blocks:
        assert end <= block.span.start <= block.span.end <= len(text)
        end = block.span.end
    for piece in document.pieces:
        assert piece.page is not None and piece.box is not None
        width, height = document.pages[piece.page]
        x0, top, x1, bottom = piece.box
        assert -1 <= x0 <= x1 <= width + 1 and -1 <= top <= bottom <= height + 1
        assert not piece.edges or len(piece.edges) == piece.span.end - piece.span.start + 1
    for table in document.tables:
        for cell in table.cells:
            assert 0 <= cell.span.start <= cell.span.end <= len(text)


def texts(document: Document, kind: str = "paragraph") -> list[str]:
    return [document.read(block.span) for block in document.blocks if block.kind == kind]


def test_wrapped_lines_are_one_paragraph_each() -> None:
    paper = Paper()
    paper.font("B")
    paper.centre((LEFT + RIGHT) / 2, "KẾ HOẠCH")
    paper.down()
    paper.font()
    for text in (ORDER, OTHER, ORDER):
        paper.paragraph(text)
    document = parse(paper)
    assert texts(document) == ["KẾ HOẠCH", ORDER, OTHER, ORDER]
    title = document.blocks[0]
    assert title.align == "center" and title.bold == (title.span,)
    assert not document.blocks[1].bold and document.blocks[1].indent == pytest.approx(36, abs=1)


def test_a_paragraph_goes_on_over_the_page_end_and_page_numbers_stand_aside() -> None:
    paper = Paper()
    paper.put(LEFT, "I. NHIỆM VỤ")
    paper.down()
    for _ in range(16):
        paper.paragraph(ORDER)
    document = parse(paper)
    assert len(document.pages) == 2
    assert texts(document) == ["I. NHIỆM VỤ"] + [ORDER] * 16
    cut = next(b for b in document.blocks if len({p.page for p in document.places(b.span)}) == 2)
    assert document.read(cut.span) == ORDER

    paper = Paper()
    paper.paragraph(ORDER)
    paper.page()
    paper.put(300, "2", 40)
    paper.paragraph(OTHER)
    document = parse(paper)
    assert texts(document, "margin") == ["2"]
    assert texts(document) == [ORDER, OTHER]


def test_a_wrapped_line_that_begins_like_an_item_is_none() -> None:
    paper = Paper()
    paper.put(LEFT + 36, "1. Báo cáo kết quả thực hiện Nghị quyết số 12 tại phần")
    paper.put(RIGHT - paper.pdf.get_string_width("số"), "số")
    paper.down()
    paper.put(LEFT, "2. của biểu mẫu kèm theo công văn này.")
    paper.down()
    paper.put(LEFT + 36, "2. Tổ chức họp thôn.")
    paper.down()
    paper.paragraph(ORDER)
    paper.paragraph(OTHER)
    assert [text[:2] for text in texts(parse(paper))] == ["1.", "2.", "Gi", "Tr"]


def test_letters_drawn_out_of_order_are_read_by_place() -> None:
    """Fonts without Vietnamese letters draw these apart, after the rest of the line."""
    paper = Paper()
    for line in paper.wrap(ORDER, RIGHT - LEFT):
        places = []
        x = LEFT
        for char in line:
            places.append((x, char))
            x += paper.pdf.get_string_width(char)
        for late in (False, True):
            for x, char in places:
                if char != " " and (ord(char) > 0x1E9F) == late:
                    paper.put(x, char)
        paper.down()
    assert texts(parse(paper)) == [ORDER]


def test_letterhead_and_closing_block_are_two_cells_each() -> None:
    paper = Paper()
    paper.font("", 11)
    for left, right in (
        ("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("XÃ AN THỊNH", "Độc lập - Tự do - Hạnh phúc"),
        ("Số: 35/KH-UBND", "An Thịnh, ngày 06 tháng 8 năm 2031"),
    ):
        paper.centre(170, left)
        paper.centre(420, right)
        paper.down()
    paper.down()
    paper.font("B")
    paper.centre(312, "KẾ HOẠCH")
    paper.down()
    paper.font()
    paper.paragraph(ORDER)
    paper.down()
    for left, right in (
        ("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"),
        ("- Như trên;", "CHỦ TỊCH"),
        ("- Các thôn;", ""),
        ("- Lưu: VT.", "Lê Thị Hoài An"),
    ):
        paper.put(LEFT, left)
        paper.centre(430, right)
        paper.down()
    document = parse(paper)
    assert texts(document) == ["KẾ HOẠCH", ORDER]
    head, close = document.tables
    assert [table.ruled for table in document.tables] == [False, False]
    assert [document.text[c.span.start : c.span.end].split("\n") for c in (*head.cells, *close.cells)] == [
        ["ỦY BAN NHÂN DÂN", "XÃ AN THỊNH", "Số: 35/KH-UBND"],
        [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            "An Thịnh, ngày 06 tháng 8 năm 2031",
        ],
        ["Nơi nhận:", "- Như trên;", "- Các thôn;", "- Lưu: VT."],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Thị Hoài An"],
    ]  # fmt: skip


def test_footnotes_are_tied_to_their_marks() -> None:
    paper = Paper()
    paper.paragraph(OTHER)
    paper.put(LEFT + 36, "Tổng hợp báo cáo")
    x = LEFT + 36 + paper.pdf.get_string_width("Tổng hợp báo cáo")
    paper.font("", 7)
    paper.put(x, "1", paper.y - 5)
    paper.font()
    paper.put(x + 8, "gửi Sở Nội vụ.")
    paper.down()
    paper.paragraph(OTHER)
    paper.pdf.line(LEFT, 730, LEFT + 144, 730)
    paper.y = 745
    paper.font("", 6)
    paper.put(LEFT, "1", 741)
    paper.font("", 9)
    paper.put(LEFT + 6, "Gửi trước ngày 20 của tháng cuối quý.")
    document = parse(paper)
    assert texts(document) == [OTHER, "Tổng hợp báo cáo gửi Sở Nội vụ.", OTHER]
    assert texts(document, "footnote") == ["Gửi trước ngày 20 của tháng cuối quý."]
    (note,) = document.notes
    assert note.mark == "1" and document.text[: note.anchor].endswith("báo cáo")
    assert document.read(note.span).startswith("Gửi trước")


def test_exponents_stay() -> None:
    paper = Paper()
    paper.put(LEFT, "Diện tích 250 m")
    x = LEFT + paper.pdf.get_string_width("Diện tích 250 m")
    paper.font("", 7)
    paper.put(x, "2", paper.y - 5)
    paper.font()
    paper.put(x + 8, "đất trồng cây.")
    assert texts(parse(paper)) == ["Diện tích 250 m2 đất trồng cây."]


def test_places_are_where_the_words_stand() -> None:
    paper = Paper()
    paper.paragraph(ORDER)
    document = parse(paper)
    at = document.text.index("hạ tầng")
    (place,) = document.places(Span(at, at + len("hạ tầng")))
    assert place.box is not None and place.page == 0
    paper.font()
    assert place.box[2] - place.box[0] == pytest.approx(paper.pdf.get_string_width("hạ tầng"), abs=8)
    assert place.box[1] < 80 < place.box[3] + SIZE / 2


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_pages_with_letters_on_their_side(turn: int) -> None:
    paper = Paper()
    with paper.pdf.rotation(turn, 300, 420):
        paper.put(120, "Phụ lục phân công nhiệm vụ", 400)
        paper.put(120, "Thôn Hạ nộp báo cáo quý", 425)
    document = parse(paper)
    assert texts(document) == ["Phụ lục phân công nhiệm vụ", "Thôn Hạ nộp báo cáo quý"]


@pytest.mark.parametrize("turn", [90, 270])
def test_pages_shown_turned(turn: int) -> None:
    """A landscape page kept as a portrait one that is shown turned."""
    paper = Paper()
    with paper.pdf.rotation(turn, 300, 420):
        paper.put(120, "Phụ lục phân công nhiệm vụ", 400)
        paper.put(120, "Thôn Hạ nộp báo cáo quý", 425)
    file = pdfium.PdfDocument(paper.bytes())
    file[0].set_rotation(turn)
    held = io.BytesIO()
    file.save(held)
    file.close()
    document = parse(held.getvalue())
    assert texts(document) == ["Phụ lục phân công nhiệm vụ", "Thôn Hạ nộp báo cáo quý"]
    width, height = document.pages[0]
    assert width > height
    assert all(piece.edges for piece in document.pieces)


def test_decomposed_letters_are_composed() -> None:
    paper = Paper()
    paper.put(LEFT, unicodedata.normalize("NFD", "Tuyến đường liên thôn"))
    assert "Tuyến" in parse(paper).text


def test_words_drawn_by_a_form_field_stand_in_their_blank() -> None:
    document = parse(_with_field())
    assert collapse(document.text) == "So: 447/KH-UBND"


def _with_field() -> bytes:
    """A page "So:      /KH-UBND" whose number is drawn by a widget alone."""
    content = b"BT /F 12 Tf 100 700 Td (So:) Tj 60 0 Td (/KH-UBND) Tj ET"
    drawn = b"BT /F 12 Tf 2 4 Td (447) Tj ET"
    font = b"<< /F 5 0 R >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [6 0 R]"
        b" /Resources << /Font " + font + b" >> >>",
        b"<< /Length %d >> stream\n" % len(content) + content + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
        (
            b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /F 4 /P 3 0 R /Rect [125 696 155 712]"
            b" /AP << /N 7 0 R >> >>"
        ),
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 30 16] /Resources << /Font " + font
        + b" >> /Length %d >> stream\n" % len(drawn) + drawn + b"\nendstream",
    ]  # fmt: skip
    data = b"%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table
    return data + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)


def test_refusals() -> None:
    with pytest.raises(Damaged):
        read(Path("a.pdf"), b"%PDF-1.7\nnothing of a PDF follows")
    with pytest.raises(Empty):
        read(Path("a.pdf"), Paper().bytes())
    pytest.importorskip("cryptography")
    locked = Paper()
    locked.pdf.set_encryption("owner", "user", encryption_method=fpdf.enums.EncryptionMethod.AES_128)
    locked.paragraph(ORDER)
    with pytest.raises(Encrypted):
        read(Path("a.pdf"), locked.bytes())


def test_a_cut_file_is_damaged_or_read_as_far_as_it_goes() -> None:
    paper = Paper()
    paper.paragraph(ORDER)
    data = paper.bytes()
    for share in (0.2, 0.5, 0.8):
        try:
            hold(read(Path("a.pdf"), data[: int(len(data) * share)]))
        except (Damaged, Empty):
            continue
