"""Which tables hold tasks, and what their rows say."""

import pytest

from extract.tables import role_of
from tests.extract.makers import Part, Shown, plan, row, shown, tasks

# what it shows, a table in a section of tasks, the tasks that a reader sees
ROWS: list[tuple[str, list[Part], list[Shown]]] = [
    (
        "plain",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
                ["2", "Niêm yết thủ tục", "Văn phòng", "Tháng 5"],
            ],
        ],
        [
            row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II"),
            row("I.2", "Niêm yết thủ tục", "Văn phòng", times="Tháng 5"),
        ],
    ),
    (
        "support and product columns",
        [
            [
                [
                    "STT",
                    "Nhiệm vụ",
                    "Cơ quan chủ trì",
                    "Cơ quan phối hợp",
                    "Thời gian hoàn thành",
                    "Sản phẩm",
                ],
                [
                    "1",
                    "Xây dựng quy chế",
                    "Sở Nội vụ",
                    "Sở Tài chính; UBND các xã",
                    "30/6/2025",
                    "Quyết định của UBND tỉnh; Tờ trình",
                ],
            ],
        ],
        [
            row(
                "I.1",
                "Xây dựng quy chế",
                "Sở Nội vụ",
                "Sở Tài chính | UBND các xã",
                "30/6/2025",
                "Quyết định của UBND tỉnh | Tờ trình",
            ),
        ],
    ),
    (
        "header in two rows",
        [
            [
                ["TT", "Nội dung công việc", "Phân công", "<", "Thời gian"],
                ["^", "^", "Chủ trì", "Phối hợp", "^"],
                ["1", "Cập nhật cơ sở dữ liệu", "Phòng Kinh tế", "Văn phòng", "Tháng 6"],
            ],
        ],
        [row("I.1", "Cập nhật cơ sở dữ liệu", "Phòng Kinh tế", "Văn phòng", "Tháng 6")],
    ),
    (
        "number row under the header",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["(1)", "(2)", "(3)", "(4)"],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
            ],
        ],
        [row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II")],
    ),
    (
        "group rows",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["I", "Cải cách thể chế", "", ""],
                ["1", "Rà soát văn bản", "Phòng Tư pháp", "Quý I"],
                ["II", "Cải cách bộ máy", "", ""],
                ["1", "Sắp xếp các phòng", "Phòng Nội vụ", "Quý III"],
            ],
        ],
        [
            row("I.I.1", "Rà soát văn bản", "Phòng Tư pháp", times="Quý I"),
            row("I.II.1", "Sắp xếp các phòng", "Phòng Nội vụ", times="Quý III"),
        ],
    ),
    (
        "nt",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
                ["2", "Niêm yết thủ tục", "nt", "nt"],
            ],
        ],
        [
            row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II"),
            row("I.2", "Niêm yết thủ tục", "Phòng Nội vụ", times="Quý II"),
        ],
    ),
    (
        "-nt- , //",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
                ["2", "Niêm yết thủ tục", "-nt-", "//"],
                ["3", "Báo cáo kết quả", "Như trên", "-nt-"],
            ],
        ],
        [
            row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II"),
            row("I.2", "Niêm yết thủ tục", "Phòng Nội vụ", times="Quý II"),
            row("I.3", "Báo cáo kết quả", "Phòng Nội vụ", times="Quý II"),
        ],
    ),
    (
        "merged lead",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
                ["2", "Niêm yết thủ tục", "^", "Quý III"],
            ],
        ],
        [
            row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II"),
            row("I.2", "Niêm yết thủ tục", "Phòng Nội vụ", times="Quý III"),
        ],
    ),
    (
        "empty cells name nobody",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
                ["2", "Niêm yết thủ tục", "", "Quý III"],
            ],
        ],
        [
            row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II"),
            row("I.2", "Niêm yết thủ tục", times="Quý III"),
        ],
    ),
    (
        "merged content, other units",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1", "Tuyên truyền phòng cháy", "Công an xã", "Quý I"],
                ["^", "^", "Đài Truyền thanh", "Quý II"],
            ],
        ],
        [
            row("I.1", "Tuyên truyền phòng cháy", "Công an xã", times="Quý I"),
            row("I.1", "Tuyên truyền phòng cháy", "Đài Truyền thanh", times="Quý II"),
        ],
    ),
    (
        "merged content, same units",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian", "Ghi chú"],
                ["1", "Tuyên truyền phòng cháy", "Công an xã", "Quý I", "đợt 1"],
                ["^", "^", "^", "^", "đợt 2"],
            ],
        ],
        [row("I.1", "Tuyên truyền phòng cháy", "Công an xã", times="Quý I")],
    ),
    (
        "no ordinal column",
        [
            [
                ["Nội dung công việc", "Người thực hiện", "Thời gian hoàn thành"],
                ["Chuẩn bị tài liệu", "Đồng chí Hà", "10/5"],
                ["In giấy mời", "Văn thư", "12/5"],
            ],
        ],
        [
            row("I.1", "Chuẩn bị tài liệu", "Đồng chí Hà", times="10/5"),
            row("I.2", "In giấy mời", "Văn thư", times="12/5"),
        ],
    ),
    (
        "time first",
        [
            [
                ["Thời gian", "Nội dung công việc", "Bộ phận phụ trách"],
                ["Tháng 9", "Khai giảng năm học", "Ban Giám hiệu"],
                ["Tháng 10", "Hội nghị viên chức", "Công đoàn"],
            ],
        ],
        [
            row("I.1", "Khai giảng năm học", "Ban Giám hiệu", times="Tháng 9"),
            row("I.2", "Hội nghị viên chức", "Công đoàn", times="Tháng 10"),
        ],
    ),
    (
        "months merged over their rows",
        [
            [
                ["Tháng", "Nội dung công việc", "Người phụ trách"],
                ["9/2025", "Xây dựng kế hoạch năm học", "Hiệu trưởng"],
                ["^", "Họp cha mẹ học sinh", "GVCN"],
                ["10/2025", "Kiểm tra nội bộ", "Phó Hiệu trưởng"],
            ],
        ],
        [
            row("I.1", "Xây dựng kế hoạch năm học", "Hiệu trưởng", times="9/2025"),
            row("I.2", "Họp cha mẹ học sinh", "GVCN", times="9/2025"),
            row("I.3", "Kiểm tra nội bộ", "Phó Hiệu trưởng", times="10/2025"),
        ],
    ),
    (
        "chủ trì/phối hợp in one cell",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì/phối hợp", "Thời gian"],
                ["1", "Kiểm tra vệ sinh chợ", "Trạm Y tế chủ trì, phối hợp với Công an xã", "Tháng 8"],
            ],
        ],
        [row("I.1", "Kiểm tra vệ sinh chợ", "Trạm Y tế", "Công an xã", "Tháng 8")],
    ),
    (
        "roles by line in one cell",
        [
            [
                ["TT", "Nội dung", "Đơn vị thực hiện", "Thời gian"],
                [
                    "1",
                    "Kiểm tra vệ sinh chợ",
                    "- Chủ trì: Trạm Y tế\n- Phối hợp: Công an xã; các thôn",
                    "Tháng 8",
                ],
            ],
        ],
        [row("I.1", "Kiểm tra vệ sinh chợ", "Trạm Y tế", "Công an xã | các thôn", "Tháng 8")],
    ),
    (
        "units one a line",
        [
            [
                ["TT", "Nội dung", "Đơn vị thực hiện", "Thời gian"],
                ["1", "Trồng cây đầu xuân", "Phòng Kinh tế\nĐoàn Thanh niên\nCác trường học", "Tháng 2"],
            ],
        ],
        [
            row(
                "I.1",
                "Trồng cây đầu xuân",
                "Phòng Kinh tế | Đoàn Thanh niên | Các trường học",
                times="Tháng 2",
            ),
        ],
    ),
    (
        "two dates in a cell",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1", "Báo cáo kết quả", "Phòng Nội vụ", "Trước 15/6/2025\nTrước 15/12/2025"],
            ],
        ],
        [row("I.1", "Báo cáo kết quả", "Phòng Nội vụ", times="Trước 15/6/2025 | Trước 15/12/2025")],
    ),
    (
        "content with its own bullets is one row",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                [
                    "1",
                    "Tổ chức hội thi:\n- Vòng loại tại các thôn\n- Chung kết tại xã",
                    "Hội Nông dân",
                    "Tháng 10",
                ],
            ],
        ],
        [
            row(
                "I.1",
                "Tổ chức hội thi: - Vòng loại tại các thôn - Chung kết tại xã",
                "Hội Nông dân",
                times="Tháng 10",
            ),
        ],
    ),
    (
        "repeated header",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["2", "Niêm yết thủ tục", "Văn phòng", "Quý III"],
            ],
        ],
        [
            row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II"),
            row("I.2", "Niêm yết thủ tục", "Văn phòng", times="Quý III"),
        ],
    ),
    (
        "total row",
        [
            [
                ["TT", "Nội dung", "Đơn vị thực hiện", "Kinh phí"],
                ["1", "In tài liệu tuyên truyền", "Văn phòng", "12.000.000"],
                ["", "Tổng cộng", "", "12.000.000"],
            ],
        ],
        [row("I.1", "In tài liệu tuyên truyền", "Văn phòng")],
    ),
    (
        "ordinals with points",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1.", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
                ["2.", "Niêm yết thủ tục", "Văn phòng", "Quý III"],
            ],
        ],
        [
            row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II"),
            row("I.2", "Niêm yết thủ tục", "Văn phòng", times="Quý III"),
        ],
    ),
    (
        "number in the content cell",
        [
            [
                ["Nội dung công việc", "Đơn vị thực hiện"],
                ["1. Rà soát hồ sơ", "Phòng Nội vụ"],
                ["2. Niêm yết thủ tục", "Văn phòng"],
            ],
        ],
        [row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ"), row("I.2", "Niêm yết thủ tục", "Văn phòng")],
    ),
    (
        "only Đơn vị thực hiện",
        [[["TT", "Nội dung nhiệm vụ", "Đơn vị thực hiện"], ["1", "Rà soát hồ sơ", "Phòng Nội vụ"]]],
        [row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ")],
    ),
    (
        "Phụ trách, Dự kiến thời gian",
        [
            [
                ["STT", "Công việc", "Phụ trách", "Dự kiến thời gian"],
                ["1", "Thuê âm thanh", "Đ/c Lan", "20/11"],
            ],
        ],
        [row("I.1", "Thuê âm thanh", "Đ/c Lan", times="20/11")],
    ),
    (
        "Tên nhiệm vụ, Cơ quan thực hiện, Cấp phê duyệt",
        [
            [
                [
                    "Số TT",
                    "Tên nhiệm vụ, đề án",
                    "Cơ quan thực hiện",
                    "Cấp phê duyệt",
                    "Thời gian thực hiện",
                ],
                ["1", "Đề án bảo tồn làng nghề", "Sở Công Thương", "UBND tỉnh", "Năm 2025"],
            ],
        ],
        [row("I.1", "Đề án bảo tồn làng nghề", "Sở Công Thương", times="Năm 2025")],
    ),
    (
        "Hoạt động, Kết quả mong đợi",
        [
            [
                [
                    "TT",
                    "Hoạt động",
                    "Kết quả mong đợi",
                    "Cơ quan chịu trách nhiệm",
                    "Cơ quan tham gia",
                    "Mốc thời gian",
                ],
                [
                    "1",
                    "Khảo sát hộ nghèo",
                    "Danh sách hộ nghèo",
                    "Phòng Văn hóa - Xã hội",
                    "Các thôn",
                    "Quý III",
                ],
            ],
        ],
        [
            row(
                "I.1",
                "Khảo sát hộ nghèo",
                "Phòng Văn hóa - Xã hội",
                "Các thôn",
                "Quý III",
                "Danh sách hộ nghèo",
            ),
        ],
    ),
    (
        "Đơn vị đầu mối",
        [
            [
                ["TT", "Nhiệm vụ/giải pháp", "Đơn vị đầu mối", "Đơn vị phối hợp", "Hạn hoàn thành"],
                ["1", "Kết nối dữ liệu hộ tịch", "Phòng Tư pháp", "Công an huyện", "30/9"],
            ],
        ],
        [row("I.1", "Kết nối dữ liệu hộ tịch", "Phòng Tư pháp", "Công an huyện", "30/9")],
    ),
    (
        "header capitals",
        [
            [
                ["STT", "NỘI DUNG CÔNG VIỆC", "ĐƠN VỊ CHỦ TRÌ", "THỜI GIAN"],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
            ],
        ],
        [row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II")],
    ),
    (
        "header over two lines in its cells",
        [
            [
                ["Số\nTT", "Nội dung\nnhiệm vụ", "Đơn vị\nchủ trì", "Thời gian\nthực hiện"],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
            ],
        ],
        [row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II")],
    ),
    (
        "a title row above the header",
        [
            [
                ["BẢNG PHÂN CÔNG NHIỆM VỤ|bold center", "<", "<", "<"],
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ", "Quý II"],
            ],
        ],
        [row("I.1", "Rà soát hồ sơ", "Phòng Nội vụ", times="Quý II")],
    ),
    (
        "letters as ordinals under a number",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["1", "Tuyên truyền|bold", "", ""],
                ["a", "Phát thanh bản tin", "Đài Truyền thanh", "Hằng tuần"],
                ["b", "Treo băng rôn", "Các thôn", "Tháng 4"],
            ],
        ],
        [
            row("I.1.a", "Phát thanh bản tin", "Đài Truyền thanh", times="Hằng tuần"),
            row("I.1.b", "Treo băng rôn", "Các thôn", times="Tháng 4"),
        ],
    ),
    (
        "A, I, 1",
        [
            [
                ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
                ["A", "NHIỆM VỤ CHUNG|bold", "", ""],
                ["I", "Thể chế|bold", "", ""],
                ["1", "Rà soát văn bản", "Phòng Tư pháp", "Quý I"],
            ],
        ],
        [row("I.A.I.1", "Rà soát văn bản", "Phòng Tư pháp", times="Quý I")],
    ),
    (
        "term months in groups hold for rows without a time column",
        [
            [
                ["TT", "Nội dung", "Đơn vị thực hiện"],
                ["I", "Tháng 9/2025|bold", ""],
                ["1", "Ban hành kế hoạch", "Văn phòng"],
                ["II", "Tháng 10/2025|bold", ""],
                ["2", "Tổ chức tập huấn", "Phòng Nội vụ"],
            ],
        ],
        [
            row("I.I.1", "Ban hành kế hoạch", "Văn phòng", times="Tháng 9/2025"),
            row("I.II.2", "Tổ chức tập huấn", "Phòng Nội vụ", times="Tháng 10/2025"),
        ],
    ),
    (
        "members",
        [
            [
                ["TT", "Họ và tên", "Chức vụ", "Nhiệm vụ"],
                ["1", "Nguyễn Văn An", "Chủ tịch UBND", "Trưởng ban"],
                ["2", "Lê Thị Hoa", "Phó Chủ tịch", "Phó Trưởng ban"],
            ],
        ],
        [],
    ),
    (
        "budget",
        [
            [
                ["TT", "Nội dung chi", "Số lượng", "Đơn giá", "Thành tiền"],
                ["1", "Nước uống", "100", "10.000", "1.000.000"],
            ],
        ],
        [],
    ),
    (
        "budget with unit of measure",
        [
            [
                ["TT", "Nội dung", "Đơn vị tính", "Số lượng", "Thành tiền"],
                ["1", "In băng rôn", "cái", "5", "1.500.000"],
            ],
        ],
        [],
    ),
    (
        "targets only",
        [[["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2025"], ["1", "Tỷ lệ hộ nghèo", "%", "2,5"]]],
        [],
    ),
    (
        "statistics",
        [
            [
                ["TT", "Tên thôn", "Số hộ", "Số khẩu"],
                ["1", "Thôn Đông", "120", "480"],
                ["2", "Thôn Tây", "98", "402"],
            ],
        ],
        [],
    ),
    (
        "duty roster",
        [[["TT", "Ngày trực", "Lãnh đạo trực", "Cán bộ trực"], ["1", "28/01", "Đ/c Minh", "Đ/c Tú"]]],
        [],
    ),
    (
        "inspection timetable",
        [
            [
                ["TT", "Đơn vị được kiểm tra", "Thời gian", "Địa điểm"],
                ["1", "UBND xã Hòa An", "8h00 ngày 12/5", "Hội trường xã"],
            ],
        ],
        [],
    ),
    (
        "criteria",
        [[["TT", "Tiêu chí", "Điểm tối đa", "Tự chấm"], ["1", "Công khai thủ tục", "10", "9"]]],
        [],
    ),
    (
        "list of laws",
        [
            [
                ["TT", "Tên văn bản", "Số, ký hiệu", "Ngày ban hành"],
                ["1", "Luật Thủ đô", "39/2024/QH15", "28/6/2024"],
            ],
        ],
        [],
    ),
]


@pytest.mark.parametrize(("parts", "expected"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_tables(parts: list[Part], expected: list[Shown]) -> None:
    assert shown(tasks(*parts)) == expected


COLUMNS = [
    ("STT", "ordinal"),
    ("TT", "ordinal"),
    ("Số TT", "ordinal"),
    ("Nội dung", "task"),
    ("Nội dung công việc", "task"),
    ("Nhiệm vụ", "task"),
    ("Nhiệm vụ cụ thể", "task"),
    ("Tên nhiệm vụ", "task"),
    ("Công việc", "task"),
    ("Hoạt động", "task"),
    ("Đơn vị chủ trì", "lead"),
    ("Cơ quan chủ trì", "lead"),
    ("Cơ quan, đơn vị chủ trì", "lead"),
    ("Đơn vị thực hiện", "lead"),
    ("Người thực hiện", "lead"),
    ("Cơ quan chịu trách nhiệm", "lead"),
    ("Phân công thực hiện", "lead"),
    ("Cá nhân phụ trách", "lead"),
    ("Đơn vị phối hợp", "support"),
    ("Cơ quan phối hợp thực hiện", "support"),
    ("Đơn vị tham gia", "support"),
    ("Thời gian", "time"),
    ("Thời gian hoàn thành", "time"),
    ("Thời hạn", "time"),
    ("Tiến độ thực hiện", "time"),
    ("Hạn hoàn thành", "time"),
    ("Dự kiến thời gian", "time"),
    ("Lộ trình", "time"),
    ("Sản phẩm", "product"),
    ("Kết quả", "product"),
    ("Sản phẩm đầu ra", "product"),
    ("Dự kiến kết quả", "product"),
    ("Ghi chú", "note"),
    ("Kinh phí", "money"),
    ("Dự toán", "money"),
    ("Địa điểm", "place"),
    ("Thành phần", "audience"),
    ("Theo dõi, đôn đốc", "watch"),
    ("Chỉ tiêu", "target"),
    ("Họ và tên", None),
    ("Chức vụ", None),
    ("Đơn vị tính", None),
    ("Số lượng", None),
]


@pytest.mark.parametrize(("header", "role"), COLUMNS)
def test_what_a_column_holds_by_its_header(header: str, role: str | None) -> None:
    assert role_of(header) == role
    assert role_of(header.upper()) == role


def test_units_of_a_cell_are_written_there() -> None:
    grid = [["TT", "Nội dung", "Đơn vị thực hiện"], ["1", "Rà soát hồ sơ", "Phòng Nội vụ"]]
    (task,) = tasks(grid)
    assert [(unit.text, unit.origin) for unit in task.lead] == [("Phòng Nội vụ", "written")]


def test_a_unit_heading_reaches_into_no_table() -> None:
    grid = [["TT", "Nội dung", "Đơn vị thực hiện"], ["1", "Rà soát hồ sơ", ""]]
    made = plan("I. TỔ CHỨC THỰC HIỆN|bold", "1. Phòng Nội vụ|bold", "- Tổng hợp kết quả.", grid)
    assert [task.lead for task in made.tasks if task.text == "Rà soát hồ sơ"] == [[]]
