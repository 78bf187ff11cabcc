"""Tables: merged cells once, nested ones part of their cell, letterheads told from ruled tables."""

from __future__ import annotations

import pytest

from extract.document import Document
from extract.text import Span
from tests.extract.readers.word import LINES, old_box, p, read, tbl, tc, texts, tr

DOWN, ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def wide(columns: int) -> str:
    return f'<w:gridSpan w:val="{columns}"/>'


def cells(document: Document) -> list[tuple[int, int, int, int, str]]:
    return [
        (c.row, c.column, c.rowspan, c.colspan, document.text[slice(*c.span)])
        for c in document.tables[0].cells
    ]


def test_merged_cells_stand_once_at_their_top_left_square() -> None:
    document = read(
        tbl(
            tr(tc("TT"), tc("Nhiệm vụ", form=wide(2)), tc("Thời hạn")),
            tr(tc("1", form=DOWN), "Rà soát", "Sở Nội vụ", tc("Quý I", form=DOWN)),
            tr(tc("", form=ON), "Báo cáo", "Sở Tài chính", tc("", form=ON)),
        )
    )
    assert cells(document) == [
        (0, 0, 1, 1, "TT"),
        (0, 1, 1, 2, "Nhiệm vụ"),
        (0, 3, 1, 1, "Thời hạn"),
        (1, 0, 2, 1, "1"),
        (1, 1, 1, 1, "Rà soát"),
        (1, 2, 1, 1, "Sở Nội vụ"),
        (1, 3, 2, 1, "Quý I"),
        (2, 1, 1, 1, "Báo cáo"),
        (2, 2, 1, 1, "Sở Tài chính"),
    ]
    assert (document.tables[0].rows, document.tables[0].columns) == (3, 4)
    grid = document.tables[0].grid()
    assert grid[1][3] is grid[2][3]


def test_a_cell_merged_down_and_across() -> None:
    document = read(
        tbl(
            tr(tc("Đơn vị", form=wide(2) + DOWN), "Quý I"),
            tr(tc("", form=wide(2) + ON), "Quý II"),
        )
    )
    assert cells(document) == [(0, 0, 2, 2, "Đơn vị"), (0, 2, 1, 1, "Quý I"), (1, 2, 1, 1, "Quý II")]


def test_an_old_horizontal_merge() -> None:
    document = read(
        tbl(tr(tc("Nội dung", form='<w:hMerge w:val="restart"/>'), tc("", form="<w:hMerge/>"), "a"))
    )
    assert cells(document) == [(0, 0, 1, 2, "Nội dung"), (0, 2, 1, 1, "a")]


def test_a_row_that_begins_further_right() -> None:
    document = read(tbl(tr("1", "Rà soát"), tr("Báo cáo", form='<w:gridBefore w:val="1"/>')))
    assert cells(document)[-1] == (1, 1, 1, 1, "Báo cáo")


def test_a_merge_that_goes_on_from_nothing_is_a_cell() -> None:
    document = read(tbl(tr(tc("Rà soát", form=ON), "Quý I")))
    assert cells(document) == [(0, 0, 1, 1, "Rà soát"), (0, 1, 1, 1, "Quý I")]


def test_each_paragraph_is_a_block_and_the_cell_spans_them_all() -> None:
    document = read(p("Phụ lục") + tbl(tr(tc("Sở Y tế", "Sở Nội vụ"), "")) + p("Nơi nhận:"))
    first, empty = document.tables[0].cells
    assert document.text[slice(*first.span)] == "Sở Y tế\nSở Nội vụ"
    assert [b.cell for b in document.blocks] == [None, (0, 0, 0), (0, 0, 0), None]
    assert not empty.span
    assert document.tables[0].span.contains(empty.span)
    assert document.tables[0].span == first.span


def test_empty_cells_keep_their_place_in_the_order() -> None:
    document = read(p("Phụ lục") + tbl(tr("", "Rà soát", ""), tr("", "", "Quý II")))
    spans = [c.span for c in document.tables[0].cells]
    assert spans == sorted(spans)
    assert all(document.tables[0].span.contains(span) for span in spans)


def test_a_table_without_words_is_no_table() -> None:
    document = read(tbl(tr("", "")) + tbl(tr("Rà soát")))
    assert len(document.tables) == 1
    assert document.blocks[0].cell == (0, 0, 0)


def test_a_nested_table_is_part_of_the_cell_around_it() -> None:
    inner = tbl(tr("Họ tên", "Chức vụ"))
    document = read(tbl(tr(tc(p("Tổ công tác"), inner, p("gồm 2 người")), "Quý I")))
    assert len(document.tables) == 1
    assert (
        document.text[slice(*document.tables[0].cells[0].span)] == "Tổ công tác\nHọ tên\nChức vụ\ngồm 2 người"
    )
    assert {b.cell for b in document.blocks[:4]} == {(0, 0, 0)}
    assert document.pieces[1].path == "body/tbl[1]/tr[1]/tc[1]/tbl[1]/tr[1]/tc[1]/p[1]"


def test_rows_and_cells_inside_content_controls() -> None:
    def held(inside: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"

    document = read(tbl(held(tr("Rà soát", "Quý I")), f"<w:tr>{held(tc('Báo cáo'))}{tc('Quý II')}</w:tr>"))
    assert [c[-1] for c in cells(document)] == ["Rà soát", "Quý I", "Báo cáo", "Quý II"]


def test_a_deleted_row_is_gone() -> None:
    document = read(tbl(tr("1", "Rà soát"), tr("2", "Bỏ", form="<w:del/>"), tr("3", "Báo cáo")))
    assert texts(document) == ["1", "Rà soát", "3", "Báo cáo"]
    assert [r.code for r in document.remarks] == ["tracked_changes"]


def test_a_hidden_row_is_gone() -> None:
    assert texts(read(tbl(tr("1"), tr("2", form="<w:hidden/>")))) == ["1"]


NONE = LINES.replace("single", "none")
STYLES = (
    f'<w:style w:type="table" w:styleId="Luoi"><w:name w:val="Luoi"/><w:tblPr>{LINES}</w:tblPr></w:style>'
)
BOX = (
    "<w:tcBorders>"
    + "".join(f'<w:{e} w:val="single"/>' for e in ("top", "left", "bottom"))
    + "</w:tcBorders>"
)
UNDERLINE = '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>'
HIDDEN = BOX.replace("single", "nil").replace("</w:tcB", '<w:right w:val="nil"/></w:tcB')


@pytest.mark.parametrize(
    ("form", "cell", "ruled"),
    [
        pytest.param(LINES, "", True, id="table lines"),
        pytest.param("", "", False, id="nothing said"),
        pytest.param(NONE, "", False, id="lines said to be none"),
        pytest.param('<w:tblStyle w:val="Luoi"/>', "", True, id="lines of the style"),
        pytest.param('<w:tblStyle w:val="Luoi"/>' + NONE, "", False, id="lines of the style taken away"),
        pytest.param("", BOX, True, id="lines of each cell"),
        pytest.param("", UNDERLINE, False, id="only a line below: a letterhead"),
        pytest.param(LINES, HIDDEN, False, id="lines taken away cell by cell"),
        pytest.param(LINES.replace('w:sz="4"', 'w:sz="4" w:color="FFFFFF"'), "", False, id="white lines"),
    ],
)
def test_ruled(form: str, cell: str, ruled: bool) -> None:
    row = tr(tc("UBND TỈNH", form=cell), tc("CỘNG HÒA", form=cell))
    document = read(tbl(row, row, form=form), styles=STYLES)
    assert document.tables[0].ruled is ruled


def test_a_table_in_a_text_box_is_a_table() -> None:
    document = read(p(old_box(tbl(tr("a", "b")))) + tbl(tr("c")))
    assert [t.span for t in document.tables] == [Span(0, 3), Span(4, 5)]
    assert [b.cell for b in document.blocks] == [(0, 0, 0), (0, 0, 1), (1, 0, 0)]
