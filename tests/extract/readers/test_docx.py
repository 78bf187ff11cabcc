"""What a person sees of a Word file: runs, fields, changes, boxes, notes, margins, form."""

from __future__ import annotations

import unicodedata

import pytest

from extract.document import Document
from extract.text import Span
from tests.extract.readers.word import old_box, p, r, read, tbl, texts, tr


def text(*inside: str, form: str = "", **parts: str) -> str:
    """The text of a document of one paragraph."""
    return read(p(*inside, form=form), **parts).text


def field(code: str, *shown: str) -> str:
    parts = [
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        f"<w:r><w:instrText>{code}</w:instrText></w:r>",
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        *shown,
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ]
    return "".join(parts)


def held(inside: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        # runs
        (r("Sở ") + r("Nội vụ"), "Sở Nội vụ"),
        # tab
        ("<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t></w:r>", "Số:\t12"),
        # soft break
        ("<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Năm 2027</w:t></w:r>", "KẾ HOẠCH\nNăm 2027"),
        # page break
        ('<w:r><w:br w:type="page"/></w:r>' + r("Phụ lục"), "Phụ lục"),
        # hard hyphen
        ("<w:r><w:t>UBND</w:t><w:noBreakHyphen/><w:t>NC</w:t></w:r>", "UBND-NC"),
        # soft hyphen
        ("<w:r><w:t>thực</w:t><w:softHyphen/><w:t>hiện</w:t></w:r>", "thựchiện"),
        # hard blank
        (r("20\xa0triệu"), "20\xa0triệu"),
        # zero width
        (r("kế\u200b hoạch\ufeff"), "kế hoạch"),
        # blanks at the ends
        (r("  Sở Y tế "), "Sở Y tế"),
        # arrow
        ('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>' + r(" 12"), "→ 12"),
        # at least
        ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + r(" 95%"), "≥ 95%"),
        # pictogram
        ('<w:r><w:sym w:font="Wingdings" w:char="F021"/></w:r>' + r("Sở"), "Sở"),
        # private use
        (r("\uf0b7 Rà soát"), "• Rà soát"),
        # typed in a symbol font
        (r("à", '<w:rFonts w:ascii="Wingdings"/>') + r(" 3"), "→ 3"),
        # link
        (f'<w:hyperlink r:id="x">{r("sonoivu.example.vn")}</w:hyperlink>', "sonoivu.example.vn"),
        # field
        (field("DATE", r("30/6/2027")), "30/6/2027"),
        # after a field
        (field(" IF ", r("A")) + r("B"), "AB"),
        # simple field
        (f'<w:fldSimple w:instr="DATE">{r("30/6")}</w:fldSimple>', "30/6"),
        # unended field
        (r("Số ") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r("12"), "Số 12"),
        # content control
        (held(r("Sở Y tế")), "Sở Y tế"),
        # content controls in each other
        (held(held(r("Sở")) + r(" Y tế")), "Sở Y tế"),
        # smart tag
        (f"<w:smartTag>{r('Lào Cai')}</w:smartTag>", "Lào Cai"),
        # hidden
        (r("Sở") + r(" bỏ", "<w:vanish/>") + r(" Y tế"), "Sở Y tế"),
        # not hidden
        (r("Sở", '<w:vanish w:val="0"/>'), "Sở"),
        # capitals
        (r("Quyết định", "<w:caps/>"), "QUYẾT ĐỊNH"),
        # changed
        (f"<w:ins>{r('mới')}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>", "mới"),
        # moved
        (f"<w:moveTo>{r('đến')}</w:moveTo><w:moveFrom>{r('đi')}</w:moveFrom>", "đến"),
        # comment
        (r("Sở") + '<w:r><w:commentReference w:id="1"/></w:r>', "Sở"),
        # formula
        ("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", "x+1"),
        # ruby
        (f"<w:r><w:ruby><w:rt>{r('a')}</w:rt><w:rubyBase>{r('b')}</w:rubyBase></w:ruby></w:r>", "b"),
        # line end in the XML
        ("<w:r><w:t>Sở\n   Y tế</w:t></w:r>", "Sở    Y tế"),
        # decomposed
        (r("Uy\u0309 ban nha\u0302n da\u0302n"), "Uỷ ban nhân dân"),
        # eth
        (r("Ðịnh"), "Định"),
        # Unicode in a VNI font
        (r("Sở Nội vụ") + r(" tỉnh", '<w:rFonts w:ascii="VNI-Times"/>'), "Sở Nội vụ tỉnh"),
    ],
)
def test_what_is_shown(inside: str, expected: str) -> None:
    assert text(inside) == expected


def test_marks_that_are_split_over_runs_are_composed_and_stay_in_place() -> None:
    document = read(p(r("Uy", "<w:b/>"), r("\u0309 ban "), r("nha", "<w:i/>"), r("\u0302n", "<w:i/>")))
    assert document.text == "Uỷ ban nhân"
    assert document.blocks[0].bold == (Span(0, 2),)
    assert document.blocks[0].italic == (Span(7, 11),)


def test_a_field_over_several_paragraphs() -> None:
    document = read(
        p(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
            "<w:r><w:instrText>TOC</w:instrText></w:r>",
            r("mã"),
        )
        + p('<w:r><w:fldChar w:fldCharType="separate"/></w:r>', r("I. Mục đích"))
        + p(r("II. Yêu cầu"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
        + p("Nội dung")
    )
    assert texts(document) == ["I. Mục đích", "II. Yêu cầu", "Nội dung"]


def test_tracked_changes_are_told() -> None:
    assert [x.code for x in read(p(f"<w:ins>{r('mới')}</w:ins>")).remarks] == ["tracked_changes"]
    assert not read(p("mới")).remarks


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    gone = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Sở Nội vụ ") + "</w:p>"
    document = read(gone + p("chủ trì.") + p("Hết."))
    assert texts(document) == ["Sở Nội vụ chủ trì.", "Hết."]
    assert texts(read(gone + tbl(tr("a")) + gone)) == ["Sở Nội vụ", "a", "Sở Nội vụ"]


def test_the_paths_of_the_blocks() -> None:
    document = read(p("a") + p() + held(p("b")) + tbl(tr("c", "d")) + p("e"))
    assert [x.path for x in document.pieces] == [
        "body/p[1]",
        "body/p[3]",
        "body/tbl[1]/tr[1]/tc[1]/p[1]",
        "body/tbl[1]/tr[1]/tc[2]/p[1]",
        "body/p[4]",
    ]
    assert [x.path for x in document.places(document.blocks[1].span)] == ["body/p[3]"]


# Text boxes


def new_box(inside: str) -> str:
    """A text box as Word 2010 writes it, with the old form for older programs."""
    shape = f"<wps:wsp><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp>"
    old = old_box(inside).removeprefix("<w:r>").removesuffix("</w:r>")
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


@pytest.mark.parametrize(
    "run",
    [
        pytest.param(new_box(p("DỰ THẢO")), id="new and old, once"),
        pytest.param(old_box(p("DỰ THẢO")), id="old"),
        pytest.param(old_box(p(old_box(p("DỰ THẢO")))), id="one in the other"),
    ],
)
def test_a_text_box_follows_the_paragraph_that_anchors_it(run: str) -> None:
    document = read(p("Số: 12", run, r("/KH")) + p("KẾ HOẠCH"))
    assert texts(document) == ["Số: 12/KH", "DỰ THẢO", "KẾ HOẠCH"]
    assert document.pieces[1].path is not None
    assert document.pieces[1].path.startswith("body/p[1]/box[1]")


def test_a_text_box_in_a_cell_belongs_to_the_cell() -> None:
    document = read(tbl(tr(p(old_box(p("MẪU"))))))
    assert document.blocks[0].cell == (0, 0, 0)
    assert document.text[slice(*document.tables[0].cells[0].span)] == "MẪU"


# Notes


def mark(id: int, kind: str = "footnote", more: str = "") -> str:
    return f'<w:r><w:{kind}Reference w:id="{id}" {more}/></w:r>'


def note(id: int, *paragraphs: str, kind: str = "footnote") -> str:
    words = "".join(p("<w:r><w:footnoteRef/></w:r>", r(" " + text)) for text in paragraphs)
    return f'<w:{kind} w:id="{id}">{words}</w:{kind}>'


def notes(document: Document) -> list[tuple[str, str, str]]:
    """What stands before each mark, the mark, the words."""
    return [
        (document.text[: n.anchor].rsplit("\n", 1)[-1], n.mark, document.text[slice(*n.span)])
        for n in document.notes
    ]


def test_footnotes_stand_after_the_body_and_their_marks_outside_the_text() -> None:
    document = read(
        p(r("Chỉ số năm 2026"), mark(5), r(" đạt mục tiêu"), mark(2), r(".")) + p("Hết."),
        footnotes=note(2, "Tăng 5 bậc.", "So với năm trước.") + note(5, "Theo công bố."),
    )
    assert texts(document) == [
        "Chỉ số năm 2026 đạt mục tiêu.",
        "Hết.",
        "Theo công bố.",
        "Tăng 5 bậc.",
        "So với năm trước.",
    ]
    assert notes(document) == [
        ("Chỉ số năm 2026", "1", "Theo công bố."),
        ("Chỉ số năm 2026 đạt mục tiêu", "2", "Tăng 5 bậc.\nSo với năm trước."),
    ]
    assert [b.kind for b in document.blocks[2:]] == ["footnote"] * 3
    assert document.pieces[3].path == "footnotes/fn[2]/p[1]"


def test_endnotes_have_small_roman_numbers() -> None:
    document = read(p("Rà soát", mark(1, "endnote")), endnotes=note(1, "Kèm theo.", kind="endnote"))
    assert notes(document) == [("Rà soát", "i", "Kèm theo.")]


def test_a_typed_mark_is_the_mark_and_no_text() -> None:
    typed = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>(*)</w:t></w:r>'
    document = read(p(r("Rà soát"), typed, r(" xong")), footnotes=note(1, "Kèm theo."))
    assert document.text.startswith("Rà soát xong\n")
    assert notes(document) == [("Rà soát", "(*)", "Kèm theo.")]


def test_the_form_of_the_marks() -> None:
    settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="2"/></w:footnotePr>'
    document = read(p("Rà soát", mark(1)), footnotes=note(1, "Kèm theo."), settings=settings)
    assert notes(document) == [("Rà soát", "b", "Kèm theo.")]


def test_a_mark_whose_note_was_deleted_or_is_missing() -> None:
    document = read(
        p(r("a"), f"<w:del>{mark(1)}</w:del>", mark(9), mark(2)), footnotes=note(1, "x") + note(2, "y")
    )
    assert notes(document) == [("a", "2", "y")]


# Margins


def test_margins_stand_last_each_once_and_without_page_numbers() -> None:
    section = (
        '<w:sectPr><w:headerReference r:id="header1" w:type="default"/><w:headerReference r:id="header2" '
        'w:type="first"/><w:footerReference r:id="footer1" w:type="default"/></w:sectPr>'
    )
    document = read(
        p("KẾ HOẠCH", mark(1)) + section,
        footnotes=note(1, "Kèm theo."),
        header1=p(field("PAGE", r("2"))) + p("Kế hoạch năm 2027"),
        header2=p("Kế hoạch năm 2027"),
        footer1=p("- 12 -") + p("Trang 2/7") + tbl(tr("Lưu: VT")),
    )
    assert texts(document) == ["KẾ HOẠCH", "Kèm theo.", "Kế hoạch năm 2027", "Lưu: VT"]
    assert [b.kind for b in document.blocks] == ["paragraph", "footnote", "margin", "margin"]


# Form

STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Thuong"><w:name w:val="Normal"/>
  <w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:i w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Dau"><w:name w:val="heading 1"/><w:basedOn w:val="Thuong"/>
  <w:pPr><w:outlineLvl w:val="0"/><w:ind w:left="720" w:hanging="360"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="con"/><w:basedOn w:val="Dau"/>
  <w:pPr><w:jc w:val="center"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="An"><w:name w:val="an"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Vong"><w:name w:val="vong"/><w:basedOn w:val="Vong2"/></w:style>
<w:style w:type="paragraph" w:styleId="Vong2"><w:name w:val="vong2"/><w:basedOn w:val="Vong"/>
  <w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Dam"><w:name w:val="strong"/><w:rPr><w:b/></w:rPr></w:style>
"""


def styled(name: str, *inside: str, more: str = "") -> str:
    return p(*inside, form=f'<w:pStyle w:val="{name}"/>{more}')


def test_form_is_inherited_through_styles() -> None:
    document = read(
        p("a") + styled("Dau", "b") + styled("Con", "c") + styled("Con", "d", more='<w:jc w:val="right"/>'),
        styles=STYLES,
    )
    assert [b.align for b in document.blocks] == ["justify", "justify", "center", "right"]
    assert [b.level for b in document.blocks] == [None, 0, 0, 0]
    assert [b.indent for b in document.blocks] == [0, 18, 18, 18]
    assert [bool(b.bold) for b in document.blocks] == [False, True, True, True]


@pytest.mark.parametrize(
    ("style", "form", "bold"),
    [
        pytest.param("Thuong", "<w:b/>", True, id="direct"),
        pytest.param("Thuong", '<w:rStyle w:val="Dam"/>', True, id="character style"),
        pytest.param("Dau", "", True, id="paragraph style"),
        pytest.param("Dau", '<w:b w:val="0"/>', False, id="switched off"),
        pytest.param("Dau", '<w:b w:val="false"/>', False, id="switched off by word"),
        pytest.param("Dau", '<w:rStyle w:val="Dam"/>', False, id="two styles cancel out"),
        pytest.param("Vong", "", True, id="styles based on each other"),
    ],
)
def test_bold(style: str, form: str, bold: bool) -> None:
    assert bool(read(styled(style, r("Rà soát", form)), styles=STYLES).blocks[0].bold) is bold


def test_bold_words_within_a_paragraph() -> None:
    document = read(p(r(" Sở ", "<w:b/>"), r("Y tế", "<w:b/>"), r(": chủ trì"), r(" ", "<w:b/>")))
    assert document.blocks[0].bold == (Span(0, 7),)


def test_text_hidden_by_its_style() -> None:
    assert texts(
        read(styled("An", "bỏ") + styled("An", r("giữ", '<w:vanish w:val="0"/>')), styles=STYLES)
    ) == ["giữ"]


def test_leading_tabs_and_blanks_are_indent() -> None:
    document = read(p("<w:r><w:tab/><w:t>- Rà soát</w:t></w:r>", form='<w:ind w:firstLine="720"/>'))
    assert (document.text, document.blocks[0].indent) == ("- Rà soát", 72.0)


# Legacy encodings


def test_text_in_old_fonts_is_converted_and_told() -> None:
    capitals = r("céng hoµ", '<w:rFonts w:ascii=".VnTimeH"/>')
    old = r("ChØ ®¹o tr\xadíc ngµy 20/6", '<w:rFonts w:ascii=".VnTime"/>')
    document = read(
        p(capitals) + p(old) + p(r("UÛy ban nhaân daân huyeän", '<w:rFonts w:ascii="VNI-Times"/>'))
    )
    assert texts(document) == ["CỘNG HOÀ", "Chỉ đạo trước ngày 20/6", "Ủy ban nhân dân huyện"]
    assert [(x.code, x.detail) for x in document.remarks] == [("legacy_encoding", "TCVN3, VNI")]


def test_everything_is_nfc() -> None:
    document = read(
        p(unicodedata.normalize("NFD", "Ủy ban nhân dân")) + tbl(tr(unicodedata.normalize("NFD", "Quý I")))
    )
    assert unicodedata.is_normalized("NFC", document.text)
