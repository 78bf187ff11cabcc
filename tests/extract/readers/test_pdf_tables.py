"""Ruled tables in PDF files: grids, merged cells, tables over several pages."""

from __future__ import annotations

from extract.document import Document, Table
from extract.readers.ruled import Stroke, grids
from tests.extract.readers.paper import Paper
from tests.extract.readers.test_pdf import parse

XS = [60.0, 95.0, 300.0, 420.0, 540.0]


def fill(paper: Paper, top: float, column: int, lines: list[str], wide: int = 1) -> None:
    for index, line in enumerate(lines):
        paper.put(XS[column] + 5, line, top + 14 + 15 * index)


def words(document: Document, table: Table) -> list[list[str]]:
    return [["" if cell is None else document.read(cell.span) for cell in row] for row in table.grid()]


def test_merged_cells_stand_once_with_their_spans() -> None:
    across = [Stroke(0, 0, 300), Stroke(50, 100, 300), Stroke(100, 0, 300)]
    down = [Stroke(0, 0, 100), Stroke(100, 0, 100), Stroke(200, 50, 100), Stroke(300, 0, 100)]
    (grid,) = grids(across, down)
    assert grid.squares == ((0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1))
    assert grid.locate(250, 20) == 1 and grid.locate(50, 90) == 0 and grid.locate(400, 20) is None


def test_a_frame_and_underlines_are_no_table() -> None:
    frame = [Stroke(0, 0, 300), Stroke(100, 0, 300)], [Stroke(0, 0, 100), Stroke(300, 0, 100)]
    assert grids(*frame) == []
    assert grids([Stroke(20, 0, 100), Stroke(40, 0, 100)], []) == []


def test_a_table_over_two_pages_is_one() -> None:
    paper = Paper()
    paper.font("", 9)
    head = (["TT"], ["Nội dung"], ["Đơn vị"], ["Thời hạn"])
    ys = [100.0, 120.0, 160.0, 200.0]
    paper.grid(XS, ys)
    for column, lines in enumerate(head):
        fill(paper, ys[0], column, lines)
    for column, lines in enumerate((["1"], ["Lập danh sách hộ nghèo"], ["Thôn Thượng"], ["Quý I"])):
        fill(paper, ys[1], column, lines)
    for column, lines in enumerate((
        ["2"], ["Kiểm tra việc thu gom rác thải", "tại chợ trung tâm và các"], ["Công an xã"], ["Quý II"],
    )):  # fmt: skip
        fill(paper, ys[2], column, lines)
    paper.page()
    paper.font("", 9)
    ys = [80.0, 100.0, 120.0, 140.0]
    paper.grid(XS, ys)
    for column, lines in enumerate(head):
        fill(paper, ys[0], column, lines)
    fill(paper, ys[1], 1, ["điểm dân cư ven đường"])
    for column, lines in enumerate((["3"], ["Tổng kết năm"], ["Văn phòng"], ["Tháng 12"])):
        fill(paper, ys[2], column, lines)
    document = parse(paper)
    (table,) = document.tables
    assert table.ruled
    assert words(document, table) == [
        ["TT", "Nội dung", "Đơn vị", "Thời hạn"],
        ["1", "Lập danh sách hộ nghèo", "Thôn Thượng", "Quý I"],
        [
            "2", "Kiểm tra việc thu gom rác thải tại chợ trung tâm và các điểm dân cư ven đường",
            "Công an xã", "Quý II",
        ],
        ["3", "Tổng kết năm", "Văn phòng", "Tháng 12"],
    ]  # fmt: skip
    cut = table.grid()[2][1]
    assert cut is not None and {place.page for place in document.places(cut.span)} == {0, 1}


def test_a_new_row_under_a_merged_number_is_not_glued_to_the_row_before() -> None:
    paper = Paper()
    paper.font("", 9)
    paper.grid(XS, [100.0, 120.0, 165.0])
    for column, lines in enumerate((["TT"], ["Sản phẩm"], ["Chủ trì"], ["Theo dõi"])):
        fill(paper, 100, column, lines)
    plan = ["Kế hoạch của xã", "ban hành trong quý"]
    for column, lines in enumerate((["1"], plan, ["Văn phòng"], ["Văn phòng"])):
        fill(paper, 120, column, lines)
    paper.page()
    paper.font("", 9)
    paper.grid(XS, [80.0, 120.0])
    for column, lines in enumerate((["", ""], ["Kế hoạch của từng thôn"], ["Các thôn"], ["Văn phòng"])):
        fill(paper, 80, column, lines)
    document = parse(paper)
    (table,) = document.tables
    assert words(document, table)[1:] == [
        ["1", "Kế hoạch của xã ban hành trong quý", "Văn phòng", "Văn phòng"],
        ["1", "Kế hoạch của từng thôn", "Các thôn", "Văn phòng"],
    ]


def test_centred_cell_lines_are_one_paragraph() -> None:
    paper = Paper()
    paper.font("", 9)
    paper.grid(XS, [100.0, 160.0])
    for index, line in enumerate(("Văn phòng", "UBND các xã, phường,", "đặc khu")):
        width = paper.pdf.get_string_width(line)
        paper.put(360 - width / 2, line, 115 + 13 * index)
    paper.put(XS[1] + 5, "Nội dung", 115)
    document = parse(paper)
    cells = [document.read(b.span) for b in document.blocks]
    assert cells == ["Nội dung", "Văn phòng", "UBND các xã, phường, đặc khu"]


def test_a_landscape_page() -> None:
    paper = Paper(landscape=True)
    paper.font("", 9)
    paper.grid([60.0, 400.0, 780.0], [100.0, 140.0])
    paper.put(70, "Nhiệm vụ", 120)
    paper.put(410, "Đơn vị chủ trì", 120)
    document = parse(paper)
    assert document.pages[0][0] > document.pages[0][1]
    assert words(document, document.tables[0]) == [["Nhiệm vụ", "Đơn vị chủ trì"]]
