"""Lines below a task that say who, when and what comes out."""

import pytest

from extract.attributes import read_attributes
from extract.text import Span
from extract.words import Reading
from tests.extract.makers import Part, Shown, row, shown, tasks

# what it shows, the items of a section of tasks, the tasks that a reader sees
ROWS: list[tuple[str, list[Part], list[Shown]]] = [
    (
        "lead line below",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Đơn vị chủ trì: Phòng Nội vụ."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Nội vụ")],
    ),
    (
        "lead, support, time, product lines",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "- Cơ quan chủ trì: Sở Nội vụ.",
            "- Cơ quan phối hợp: Các sở, ban, ngành; UBND các xã.",
            "- Thời gian hoàn thành: Tháng 6/2025.",
            "- Sản phẩm: Báo cáo kết quả rà soát; Quyết định công bố.",
        ],
        [
            row(
                "I.1",
                "Rà soát thủ tục hành chính nội bộ.",
                "Sở Nội vụ",
                "Các sở, ban, ngành | UBND các xã",
                "Tháng 6/2025",
                "Báo cáo kết quả rà soát | Quyết định công bố",
            ),
        ],
    ),
    (
        "several in one line, semicolons",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "Đơn vị chủ trì: Phòng Nội vụ; đơn vị phối hợp: Văn phòng; thời gian: Quý II/2025.",
        ],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Nội vụ", "Văn phòng", "Quý II/2025")],
    ),
    (
        "several in one line, stops",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "Chủ trì: Phòng Nội vụ. Phối hợp: Văn phòng HĐND và UBND. Thời hạn: trước ngày 30/6/2025.",
        ],
        [
            row(
                "I.1",
                "Rà soát thủ tục hành chính nội bộ.",
                "Phòng Nội vụ",
                "Văn phòng HĐND và UBND",
                "trước ngày 30/6/2025",
            ),
        ],
    ),
    (
        "bracketed line",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "(Đơn vị chủ trì: Phòng Nội vụ; thời gian hoàn thành: tháng 5/2025)",
        ],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Nội vụ", times="tháng 5/2025")],
    ),
    (
        "trailing bracket names the one who does it",
        ["1. Rà soát thủ tục hành chính nội bộ (Phòng Nội vụ chủ trì)."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ (Phòng Nội vụ chủ trì).", "Phòng Nội vụ")],
    ),
    (
        "italic line",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "Phân công thực hiện: Văn phòng Sở chủ trì, phối hợp với các phòng chuyên môn.|italic",
        ],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Văn phòng Sở", "các phòng chuyên môn")],
    ),
    (
        "Đầu mối:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Đầu mối: Văn phòng HĐND và UBND xã."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Văn phòng HĐND và UBND xã")],
    ),
    (
        "Cơ quan đầu mối:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Cơ quan đầu mối: Thanh tra tỉnh."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Thanh tra tỉnh")],
    ),
    (
        "Đơn vị thực hiện:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "+ Đơn vị thực hiện: Các phòng, đơn vị thuộc Sở."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Các phòng, đơn vị thuộc Sở")],
    ),
    (
        "Người thực hiện:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "* Người thực hiện: Công chức Tư pháp - Hộ tịch."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Công chức Tư pháp - Hộ tịch")],
    ),
    (
        "Người phụ trách:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Người phụ trách: Đồng chí Hoàng Văn Thái."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Đồng chí Hoàng Văn Thái")],
    ),
    (
        "Bộ phận thực hiện:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Bộ phận thực hiện: Bộ phận Một cửa."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Bộ phận Một cửa")],
    ),
    (
        "Trách nhiệm:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Trách nhiệm: Phòng Kinh tế."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Kinh tế")],
    ),
    (
        "Đơn vị chịu trách nhiệm:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Đơn vị chịu trách nhiệm: Phòng Kinh tế."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Kinh tế")],
    ),
    (
        "Cơ quan, đơn vị chủ trì:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Cơ quan, đơn vị chủ trì: Sở Tư pháp."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Sở Tư pháp")],
    ),
    (
        "Cơ quan chủ trì thực hiện:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Cơ quan chủ trì thực hiện: Sở Tư pháp."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Sở Tư pháp")],
    ),
    (
        "Đơn vị chủ trì tham mưu:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Đơn vị chủ trì tham mưu: Sở Tư pháp."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Sở Tư pháp")],
    ),
    (
        "Đơn vị tham mưu:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Đơn vị tham mưu: Phòng Tư pháp."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Tư pháp")],
    ),
    (
        "Đơn vị phối hợp thực hiện:",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "- Đơn vị chủ trì: Phòng Tư pháp.",
            "- Đơn vị phối hợp thực hiện: Công an huyện, các xã.",
        ],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Tư pháp", "Công an huyện | các xã")],
    ),
    (
        "Các đơn vị phối hợp:",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "- Đơn vị chủ trì: Phòng Tư pháp.",
            "- Các đơn vị phối hợp: Công an huyện; Hội Luật gia.",
        ],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Tư pháp", "Công an huyện | Hội Luật gia")],
    ),
    (
        "Thời gian: thường xuyên",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Thời gian thực hiện: Thường xuyên."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", times="Thường xuyên")],
    ),
    (
        "Hoàn thành:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Hoàn thành: trước ngày 15/8/2025."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", times="trước ngày 15/8/2025")],
    ),
    (
        "Thời hạn hoàn thành:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Thời hạn hoàn thành: chậm nhất ngày 15/8/2025."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", times="chậm nhất ngày 15/8/2025")],
    ),
    (
        "Thời gian báo cáo:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Thời hạn báo cáo: ngày 20 hằng tháng."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", times="ngày 20 hằng tháng")],
    ),
    (
        "Tiến độ:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Tiến độ: Quý III/2025."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", times="Quý III/2025")],
    ),
    (
        "Lộ trình:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Lộ trình: Từ tháng 3 đến tháng 9/2025."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", times="Từ tháng 3 đến tháng 9/2025")],
    ),
    (
        "Thời gian, tiến độ",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Thời gian, tiến độ thực hiện: Năm 2025."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", times="Năm 2025")],
    ),
    (
        "Kết quả:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Kết quả: Danh mục thủ tục được công bố."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", products="Danh mục thủ tục được công bố")],
    ),
    (
        "Sản phẩm dự kiến:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Sản phẩm dự kiến: Kế hoạch của UBND xã"],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", products="Kế hoạch của UBND xã")],
    ),
    (
        "Kết quả đầu ra:",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Kết quả đầu ra: Đề án được phê duyệt."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", products="Đề án được phê duyệt")],
    ),
    (
        "Kết quả đạt được as a product line",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Kết quả cần đạt: Cơ sở dữ liệu được làm sạch."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", products="Cơ sở dữ liệu được làm sạch")],
    ),
    (
        "one line for the items above it",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "2. Niêm yết công khai thủ tục hành chính.",
            "Phân công: Văn phòng HĐND và UBND chủ trì.",
        ],
        [
            row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Văn phòng HĐND và UBND"),
            row("I.2", "Niêm yết công khai thủ tục hành chính.", "Văn phòng HĐND và UBND"),
        ],
    ),
    (
        "lines for bullets under one item",
        [
            "1. Công tác chỉ đạo|bold",
            "- Ban hành kế hoạch kiểm tra.",
            "- Kiểm tra các thôn.",
            "Đơn vị thực hiện: Phòng Nội vụ.",
        ],
        [
            row("I.1.-1", "Ban hành kế hoạch kiểm tra.", "Phòng Nội vụ"),
            row("I.1.-2", "Kiểm tra các thôn.", "Phòng Nội vụ"),
        ],
    ),
    (
        "two lines, each for its own items",
        [
            "1. Ban hành kế hoạch kiểm tra.",
            "- Đơn vị chủ trì: Thanh tra huyện.",
            "2. Tổng hợp kết quả kiểm tra.",
            "- Đơn vị chủ trì: Phòng Nội vụ.",
        ],
        [
            row("I.1", "Ban hành kế hoạch kiểm tra.", "Thanh tra huyện"),
            row("I.2", "Tổng hợp kết quả kiểm tra.", "Phòng Nội vụ"),
        ],
    ),
    (
        "by letters",
        [
            "1. Cải cách thể chế|bold",
            "a) Rà soát văn bản quy phạm pháp luật.",
            "b) Theo dõi thi hành pháp luật.",
            "c) Tuyên truyền, phổ biến pháp luật.",
            (
                "- Phân công: Phòng Tư pháp chủ trì nội dung a, b; Phòng Văn hóa và Thông tin chủ trì nội "
                "dung c; Văn phòng phối hợp nội dung a."
            ),
        ],
        [
            row("I.1.a", "Rà soát văn bản quy phạm pháp luật.", "Phòng Tư pháp", "Văn phòng"),
            row("I.1.b", "Theo dõi thi hành pháp luật.", "Phòng Tư pháp"),
            row("I.1.c", "Tuyên truyền, phổ biến pháp luật.", "Phòng Văn hóa và Thông tin"),
        ],
    ),
    (
        "own unit wins over the line",
        [
            "1. Văn phòng Sở tổng hợp báo cáo tháng.",
            "2. Cập nhật phần mềm theo dõi.",
            "Phân công: Phòng Kế hoạch.",
        ],
        [
            row("I.1", "Văn phòng Sở tổng hợp báo cáo tháng.", "Văn phòng Sở"),
            row("I.2", "Cập nhật phần mềm theo dõi.", "Phòng Kế hoạch"),
        ],
    ),
    (
        "overseer is nobody's lead",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "- Lãnh đạo phụ trách: Đồng chí Phó Giám đốc Vũ Thanh.",
            "- Đơn vị thực hiện: Phòng Nội vụ.",
        ],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Nội vụ")],
    ),
    (
        "title with attribute lines only",
        [
            "1. Hội nghị triển khai kế hoạch|bold",
            "- Thời gian: tháng 4/2025.",
            "- Địa điểm: Hội trường UBND xã.",
            "- Đơn vị chủ trì: Văn phòng HĐND và UBND xã.",
        ],
        [row("I.1", "Hội nghị triển khai kế hoạch", "Văn phòng HĐND và UBND xã", times="tháng 4/2025")],
    ),
    (
        "place and people are no text",
        [
            "1. Tổ chức tập huấn kỹ năng số.",
            "- Địa điểm: Nhà văn hóa thôn 3.",
            "- Thành phần: Trưởng các thôn, Tổ công nghệ số.",
            "- Thời gian: ngày 12/5/2025.",
        ],
        [row("I.1", "Tổ chức tập huấn kỹ năng số.", times="ngày 12/5/2025")],
    ),
    (
        "attribute line over two children",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "- Đơn vị phối hợp:",
            "+ Văn phòng HĐND và UBND xã;",
            "+ Công an xã.",
            "- Đơn vị chủ trì: Phòng Kinh tế.",
        ],
        [
            row(
                "I.1",
                "Rà soát thủ tục hành chính nội bộ.",
                "Phòng Kinh tế",
                "Văn phòng HĐND và UBND xã | Công an xã",
            ),
        ],
    ),
    (
        "capital titles",
        ["1. Rà soát thủ tục hành chính nội bộ.", "ĐƠN VỊ CHỦ TRÌ: Phòng Kinh tế."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Kinh tế")],
    ),
    (
        "blank before the colon",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Đơn vị chủ trì : Phòng Kinh tế."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Kinh tế")],
    ),
    (
        "numbered attribute lines",
        [
            "1. Rà soát thủ tục hành chính nội bộ.",
            "a) Đơn vị chủ trì: Phòng Kinh tế.",
            "b) Đơn vị phối hợp: Công an xã.",
            "c) Thời gian: Tháng 7/2025.",
        ],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Phòng Kinh tế", "Công an xã", "Tháng 7/2025")],
    ),
    (
        "time then lead in one line with dashes",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Thời gian: Quý I - Đơn vị thực hiện: Văn phòng."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", "Văn phòng", times="Quý I")],
    ),
    (
        "Phối hợp: only, lead from none",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Phối hợp: Công an xã."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", support="Công an xã")],
    ),
    (
        "quý and thường xuyên",
        ["1. Rà soát thủ tục hành chính nội bộ.", "- Thời gian: Hằng quý."],
        [row("I.1", "Rà soát thủ tục hành chính nội bộ.", times="Hằng quý")],
    ),
    (
        "heading level 1.1",
        [
            "1. Nhóm nhiệm vụ về thể chế|bold",
            "1.1. Rà soát thủ tục hành chính nội bộ|bold",
            "- Đơn vị chủ trì: Sở Tư pháp.",
            "- Thời gian: Tháng 9/2025.",
            "1.2. Xây dựng quy chế phối hợp|bold",
            "- Đơn vị chủ trì: Sở Nội vụ.",
        ],
        [
            row("I.1.1", "Rà soát thủ tục hành chính nội bộ", "Sở Tư pháp", times="Tháng 9/2025"),
            row("I.1.2", "Xây dựng quy chế phối hợp", "Sở Nội vụ"),
        ],
    ),
]


@pytest.mark.parametrize(("parts", "expected"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_attribute_lines(parts: list[Part], expected: list[Shown]) -> None:
    assert shown(tasks(*parts)) == expected


def test_what_a_line_gives_is_inherited() -> None:
    (task,) = tasks("1. Rà soát thủ tục.", "- Đơn vị chủ trì: Phòng Nội vụ.", "- Thời gian: Tháng 6.")
    assert [unit.origin for unit in task.lead] == ["inherited"]
    assert [term.origin for term in task.deadlines] == ["inherited"]


def test_the_roles_of_a_line_in_their_order() -> None:
    line = "Đơn vị chủ trì: Phòng Nội vụ; phối hợp: Văn phòng; thời gian: Quý II; sản phẩm: Báo cáo."
    found = read_attributes(Reading(line), Span(0, len(line)))
    assert [a.role for a in found] == ["lead", "support", "time", "product"]
    values = [line[a.value.start : a.value.end] for a in found]
    assert values == ["Phòng Nội vụ", "Văn phòng", "Quý II", "Báo cáo"]


@pytest.mark.parametrize(
    "line",
    [
        "Chủ trì các cuộc họp giao ban.",
        "Phối hợp với Công an xã kiểm tra.",
        "Thực hiện các nội dung sau:",
        "Phòng Nội vụ: Theo dõi việc thực hiện.",
        "Sản phẩm của làng nghề được quảng bá.",
    ],
)
def test_an_order_is_no_attribute_line(line: str) -> None:
    assert read_attributes(Reading(line), Span(0, len(line))) == []
