"""Cited documents: their parts, what they are there for, and which of them are one."""

from __future__ import annotations

import pytest

from extract.citations import meaning, read_citations
from extract.document import Block, Builder, Document, Source
from extract.issuer import context_of
from extract.match import check
from extract.model import Citation, Header, HeaderValue
from extract.text import Span

CONTEXT = context_of("UBND HUYỆN BÌNH GIA", place="Bình Gia", issued="2024-06-20")


def document(*paragraphs: str) -> Document:
    builder = Builder()
    for text in paragraphs:
        builder.add(Block("paragraph", Span(0, 0)), text)
    return builder.build(Source("a.docx", "0" * 64, "text/plain", "test"))


def read(*paragraphs: str, header: Header | None = None) -> list[Citation]:
    return read_citations(document(*paragraphs), CONTEXT, header or Header())


def test_every_example_of_the_rules_holds() -> None:
    assert check("citations", meaning) == []


def test_a_citation_has_its_parts_and_its_words() -> None:
    text = "Thực hiện Kế hoạch số 45/KH-UBND ngày 03/6/2024 của UBND tỉnh Lạng Sơn về cải cách hành chính."
    (one,) = read(text)
    assert one.text == "Kế hoạch số 45/KH-UBND ngày 03/6/2024 của UBND tỉnh Lạng Sơn"
    assert text[slice(*one.span)] == one.text
    assert (one.doc_type, one.number, one.symbol) == ("Kế hoạch", "45/KH-UBND", "KH-UBND")
    assert (one.date, one.issuer, one.issuer_id) == ("2024-06-03", "UBND tỉnh Lạng Sơn", "lang-son:ubnd")
    assert one.role == "implements"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Căn cứ Luật Lưu trữ năm 2024;", "basis"),
        ("Triển khai thực hiện Nghị quyết số 12-NQ/HU ngày 05/01/2024 của Huyện ủy.", "implements"),
        ("Kế hoạch này thay thế Kế hoạch số 11/KH-UBND ngày 02/02/2023.", "amends"),
        ("Nội dung tại Công văn số 310/SNV-CCHC ngày 04/4/2024 vẫn giữ nguyên.", "mentions"),
    ],
)
def test_what_a_citation_is_there_for(text: str, role: str) -> None:
    assert read(text)[-1].role == role


def test_a_role_holds_for_the_whole_list() -> None:
    found = read("Thực hiện Quyết định số 21/QĐ-UBND, số 22/QĐ-UBND và Chỉ thị số 05/CT-UBND năm 2024.")
    assert [(one.number, one.doc_type, one.role) for one in found] == [
        ("21/QĐ-UBND", "Quyết định", "implements"),
        ("22/QĐ-UBND", "Quyết định", "implements"),
        ("05/CT-UBND", "Chỉ thị", "implements"),
    ]


def test_short_forms_take_their_parts_from_the_full_one() -> None:
    found = read(
        "Thực hiện Kế hoạch số 45/KH-UBND ngày 03/6/2024 của UBND tỉnh Lạng Sơn.",
        "Báo cáo kết quả thực hiện Kế hoạch số 45 và Kế hoạch nêu trên.",
    )
    assert [(one.text, one.number, one.date, one.refers_to) for one in found[1:]] == [
        ("Kế hoạch số 45", "45/KH-UBND", "2024-06-03", 0),
        ("Kế hoạch nêu trên", "45/KH-UBND", "2024-06-03", 0),
    ]


def test_a_short_form_that_could_mean_two_stays_as_it_is() -> None:
    found = read(
        "Căn cứ Quyết định số 45/QĐ-UBND ngày 03/6/2024;",
        "Căn cứ Quyết định số 45/QĐ-SNV ngày 05/6/2024;",
        "Thực hiện Quyết định số 45.",
    )
    assert (found[-1].number, found[-1].refers_to) == ("45", None)


def test_a_short_form_in_a_title_is_filled_in_from_below() -> None:
    found = read("Triển khai Đề án số 08", "Căn cứ Đề án số 08-ĐA/TU ngày 29/12/2025 của Tỉnh ủy;")
    assert (found[0].number, found[0].refers_to) == ("08-ĐA/TU", 1)


def value(text: str, span: tuple[int, int] = (0, 0)) -> HeaderValue:
    return HeaderValue(text=text, quote=text, span=span, rule="header")


def test_this_plan_is_the_plan_itself() -> None:
    own = Header(doc_type=value("KẾ HOẠCH"), number=value("/KH-UBND"))
    found = read(
        "Giao Phòng Nội vụ theo dõi việc thực hiện Kế hoạch này.",
        "(Kèm theo Kế hoạch số    /KH-UBND ngày    /6/2024 của UBND huyện Bình Gia)",
        header=own,
    )
    assert [one.this for one in found] == [True, True]
    assert found[1].date == "2024-06"


def test_the_documents_own_number_is_no_citation() -> None:
    text = "Số: 126/KH-UBND"
    assert read(text, header=Header(number=value("126/KH-UBND", (4, len(text))))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Họp 02 lần/năm, đạt 5/14 chỉ số, mức 15 kg/người.",
        "Hoàn thành trước ngày 30/6/2025.",
        "Xây dựng kế hoạch 5 năm 2026-2030.",
        "Phổ biến, giáo dục pháp luật năm 2025.",
        "Tổ chức 02 kế hoạch này cho tốt.",
    ],
)
def test_false_friends(text: str) -> None:
    assert read(text) == []


def test_the_issuer_ends_where_the_sentence_goes_on() -> None:
    found = read(
        "Căn cứ Nghị định số 99/2023/NĐ-CP ngày 05/3/2023 của Chính phủ cơ sở dữ liệu dùng chung;",
        "Căn cứ Hướng dẫn số 15-HD/BTCTW ngày 20/9/2023 của Ban Tổ chức Trung ương về sắp xếp;",
    )
    assert [one.issuer for one in found] == ["Chính phủ", "Ban Tổ chức Trung ương"]
    assert found[0].text.endswith("của Chính phủ")
    assert [one.issuer_id for one in found] == ["vn:chinh-phu", "vn:ban-to-chuc-trung-uong"]


def test_blank_parts_of_a_day_are_cut_from_the_right() -> None:
    (one,) = read("Ban hành kèm theo Quyết định số     /QĐ-SNV ngày    tháng 6 năm 2024 của Sở Nội vụ.")
    assert (one.number, one.date) == ("/QĐ-SNV", "2024-06")
