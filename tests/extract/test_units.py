"""How a cell that holds nothing but units is split into them."""

import pytest

from tests.extract.makers import cells, names, tasks

ROWS: list[tuple[str, list[str]]] = [
    (
        "Phòng Nội vụ; Trung tâm Văn hóa, Thể thao và Truyền thông cùng các đơn vị có liên quan",
        ["Phòng Nội vụ", "Trung tâm Văn hóa, Thể thao và Truyền thông", "các đơn vị có liên quan"],
    ),
    ("UBND các xã, thị trấn", ["UBND các xã, thị trấn"]),
    ("các sở, ban, ngành, địa phương", ["các sở, ban, ngành, địa phương"]),
    (
        "Các cơ quan, đơn vị thuộc, trực thuộc UBND tỉnh",
        ["Các cơ quan, đơn vị thuộc, trực thuộc UBND tỉnh"],
    ),
    ("các sở, ban, ngành, UBND các huyện", ["các sở, ban, ngành", "UBND các huyện"]),
    ("các cơ quan, đơn vị; UBND các xã", ["các cơ quan, đơn vị", "UBND các xã"]),
    ("Sở Nội vụ, Tài chính", ["Sở Nội vụ", "Tài chính"]),
    ("UBND các phường: A Sáng, Bình Hòa", ["UBND các phường: A Sáng, Bình Hòa"]),
    (
        "Văn phòng HĐND và UBND xã; Phòng Văn hóa - Xã hội; Phòng Kinh tế",
        ["Văn phòng HĐND và UBND xã", "Phòng Văn hóa - Xã hội", "Phòng Kinh tế"],
    ),
    ("Văn phòng HĐND & UBND xã, Công an xã", ["Văn phòng HĐND & UBND xã", "Công an xã"]),
    (
        "Văn phòng Đoàn ĐBQH và HĐND tỉnh, Văn phòng UBND tỉnh",
        ["Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Văn phòng UBND tỉnh"],
    ),
    ("Phòng NN&PTNT, Phòng TN&MT, Phòng LĐ-TB&XH", ["Phòng NN&PTNT", "Phòng TN&MT", "Phòng LĐ-TB&XH"]),
    ("Phòng LĐTB&XH\nPhòng GD&ĐT\nUBND các xã", ["Phòng LĐTB&XH", "Phòng GD&ĐT", "UBND các xã"]),
    ("- Phòng Tư pháp\n- Công an huyện", ["Phòng Tư pháp", "Công an huyện"]),
    ("Sở KH&CN, Sở TT&TT và Công an tỉnh", ["Sở KH&CN", "Sở TT&TT", "Công an tỉnh"]),
    ("Sở VHTTDL, Sở GDĐT", ["Sở VHTTDL", "Sở GDĐT"]),
    (
        "Sở Nông nghiệp và Môi trường, Sở Công Thương và UBND các xã, phường, đặc khu",
        ["Sở Nông nghiệp và Môi trường", "Sở Công Thương", "UBND các xã, phường, đặc khu"],
    ),
    ("Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]),
    (
        "Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội xã",
        ["Ủy ban MTTQ Việt Nam xã", "các tổ chức chính trị - xã hội xã"],
    ),
    (
        "Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể xã",
        ["Ủy ban Mặt trận Tổ quốc Việt Nam", "các đoàn thể xã"],
    ),
    (
        "Công an xã, BCH Quân sự xã, các thôn, tổ dân phố",
        ["Công an xã", "BCH Quân sự xã", "các thôn, tổ dân phố"],
    ),
    (
        "Ban Giám hiệu; Tổ chuyên môn; giáo viên chủ nhiệm",
        ["Ban Giám hiệu", "Tổ chuyên môn", "giáo viên chủ nhiệm"],
    ),
    ("Hiệu trưởng, Phó Hiệu trưởng", ["Hiệu trưởng", "Phó Hiệu trưởng"]),
    ("BGH, GVCN, Tổng phụ trách Đội", ["BGH", "GVCN", "Tổng phụ trách Đội"]),
    ("Đ/c Nguyễn Thị Hoa, đ/c Trần Văn Bình", ["Đ/c Nguyễn Thị Hoa", "đ/c Trần Văn Bình"]),
    ("Đồng chí Nguyễn Văn An - Phó Chủ tịch UBND xã", ["Đồng chí Nguyễn Văn An - Phó Chủ tịch UBND xã"]),
    (
        "Đồng chí Lê Minh, Bí thư Đảng ủy; đồng chí Vũ Hà, Chủ tịch UBND xã",
        ["Đồng chí Lê Minh, Bí thư Đảng ủy", "đồng chí Vũ Hà, Chủ tịch UBND xã"],
    ),
    ("Các đồng chí: Nguyễn Văn An, Trần Thị Bình", ["Các đồng chí: Nguyễn Văn An, Trần Thị Bình"]),
    ("Trưởng các phòng, đơn vị thuộc Sở", ["Trưởng các phòng, đơn vị thuộc Sở"]),
    (
        "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thị xã, thành phố",
        ["Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các huyện, thị xã, thành phố"],
    ),
    (
        "Giám đốc Sở Nội vụ, Chủ tịch UBND các xã, phường",
        ["Giám đốc Sở Nội vụ", "Chủ tịch UBND các xã, phường"],
    ),
    ("Giám đốc, Phó Giám đốc Sở", ["Giám đốc", "Phó Giám đốc Sở"]),
    (
        "Phòng Văn hóa và Thông tin; Phòng Giáo dục và Đào tạo; các trường học",
        ["Phòng Văn hóa và Thông tin", "Phòng Giáo dục và Đào tạo", "các trường học"],
    ),
    (
        "Trung tâm Y tế huyện và các trạm y tế xã, thị trấn",
        ["Trung tâm Y tế huyện", "các trạm y tế xã, thị trấn"],
    ),
    ("Trạm Y tế, các trường học trên địa bàn", ["Trạm Y tế", "các trường học trên địa bàn"]),
    (
        "Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
        ["Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"],
    ),
    ("Hội LHPN xã, Hội ND xã, Hội CCB xã, ĐTN xã", ["Hội LHPN xã", "Hội ND xã", "Hội CCB xã", "ĐTN xã"]),
    (
        "Hội Nông dân, Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh, Đoàn Thanh niên",
        ["Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Đoàn Thanh niên"],
    ),
    (
        "Báo và Đài Phát thanh, Truyền hình tỉnh; Cổng Thông tin điện tử tỉnh",
        ["Báo và Đài Phát thanh, Truyền hình tỉnh", "Cổng Thông tin điện tử tỉnh"],
    ),
    ("Bảo hiểm xã hội tỉnh/Sở Y tế", ["Bảo hiểm xã hội tỉnh", "Sở Y tế"]),
    ("Phòng Kinh tế/ Phòng Văn hóa - Xã hội", ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội"]),
    ("Sở Tài chính (Phòng Ngân sách)", ["Sở Tài chính (Phòng Ngân sách)"]),
    ("Các cơ quan, đơn vị, địa phương", ["Các cơ quan, đơn vị, địa phương"]),
    (
        "Các phòng chuyên môn thuộc Sở; các đơn vị sự nghiệp trực thuộc",
        ["Các phòng chuyên môn thuộc Sở", "các đơn vị sự nghiệp trực thuộc"],
    ),
    (
        "Các cơ quan, đơn vị có liên quan và UBND cấp xã",
        ["Các cơ quan, đơn vị có liên quan", "UBND cấp xã"],
    ),
    (
        "Các ban Đảng, Mặt trận Tổ quốc và các đoàn thể",
        ["Các ban Đảng", "Mặt trận Tổ quốc", "các đoàn thể"],
    ),
    (
        "Ban Tổ chức, Ban Tuyên giáo và Dân vận, Ủy ban Kiểm tra, Văn phòng Đảng ủy",
        ["Ban Tổ chức", "Ban Tuyên giáo và Dân vận", "Ủy ban Kiểm tra", "Văn phòng Đảng ủy"],
    ),
    (
        "Toàn thể cán bộ, công chức, viên chức, người lao động",
        ["Toàn thể cán bộ, công chức, viên chức, người lao động"],
    ),
    (
        "Cán bộ, giáo viên, nhân viên và học sinh toàn trường",
        ["Cán bộ, giáo viên, nhân viên và học sinh toàn trường"],
    ),
    ("Tổ Toán - Tin, Tổ Ngữ văn, Tổ Ngoại ngữ", ["Tổ Toán - Tin", "Tổ Ngữ văn", "Tổ Ngoại ngữ"]),
    ("Tổ trưởng tổ Khoa học tự nhiên", ["Tổ trưởng tổ Khoa học tự nhiên"]),
    (
        "Khoa Dược, Phòng Điều dưỡng, Phòng Kế hoạch tổng hợp",
        ["Khoa Dược", "Phòng Điều dưỡng", "Phòng Kế hoạch tổng hợp"],
    ),
    (
        "Khoa Kiểm soát nhiễm khuẩn; Khoa Hồi sức tích cực - Chống độc",
        ["Khoa Kiểm soát nhiễm khuẩn", "Khoa Hồi sức tích cực - Chống độc"],
    ),
    (
        "Ngân hàng Nhà nước chi nhánh Khu vực 7; các tổ chức tín dụng",
        ["Ngân hàng Nhà nước chi nhánh Khu vực 7", "các tổ chức tín dụng"],
    ),
    (
        "Công ty Điện lực, Công ty Cổ phần Cấp nước Hòa Bình",
        ["Công ty Điện lực", "Công ty Cổ phần Cấp nước Hòa Bình"],
    ),
    (
        "Ban Quản lý Khu kinh tế; Ban Quản lý dự án ĐTXD các công trình giao thông",
        ["Ban Quản lý Khu kinh tế", "Ban Quản lý dự án ĐTXD các công trình giao thông"],
    ),
    ("Chi cục Thuế khu vực Lâm Hà - Đam Rông", ["Chi cục Thuế khu vực Lâm Hà - Đam Rông"]),
    (
        "Chi cục Trồng trọt và Bảo vệ thực vật, Chi cục Chăn nuôi và Thú y",
        ["Chi cục Trồng trọt và Bảo vệ thực vật", "Chi cục Chăn nuôi và Thú y"],
    ),
    (
        "Phòng Tổ chức - Hành chính, Phòng Đào tạo và Quản lý khoa học",
        ["Phòng Tổ chức - Hành chính", "Phòng Đào tạo và Quản lý khoa học"],
    ),
    ("Phòng Khoa học và Hợp tác quốc tế", ["Phòng Khoa học và Hợp tác quốc tế"]),
    (
        "Trung tâm Khuyến nông; Trung tâm Phát triển quỹ đất",
        ["Trung tâm Khuyến nông", "Trung tâm Phát triển quỹ đất"],
    ),
    (
        "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
        ["Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên"],
    ),
    (
        "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh",
        ["Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh"],
    ),
    (
        "Thường trực Đảng ủy, Thường trực HĐND, UBND, Ủy ban MTTQ Việt Nam xã",
        ["Thường trực Đảng ủy", "Thường trực HĐND", "UBND", "Ủy ban MTTQ Việt Nam xã"],
    ),
    ("Ban Pháp chế, Ban Văn hóa - Xã hội HĐND tỉnh", ["Ban Pháp chế", "Ban Văn hóa - Xã hội HĐND tỉnh"]),
    ("Theo phân công tại Quyết định số 12/QĐ-UBND", []),
    ("Không", []),
    ("…", []),
    ("Giao Phòng Nội vụ", ["Phòng Nội vụ"]),
    ("do Sở Xây dựng thực hiện", ["Sở Xây dựng"]),
    (
        "Các đơn vị: Phòng Nội vụ, Phòng Tài chính - Kế hoạch",
        ["Phòng Nội vụ", "Phòng Tài chính - Kế hoạch"],
    ),
    ("Hội đồng nhân dân, Ủy ban nhân dân xã", ["Hội đồng nhân dân", "Ủy ban nhân dân xã"]),
    ("HĐND, UBND, UBMTTQVN các xã", ["HĐND", "UBND", "UBMTTQVN các xã"]),
    ("Các doanh nghiệp, hợp tác xã, hộ kinh doanh", ["Các doanh nghiệp, hợp tác xã, hộ kinh doanh"]),
    (
        "Viện Kiểm sát nhân dân, Tòa án nhân dân, Chi cục Thi hành án dân sự huyện",
        ["Viện Kiểm sát nhân dân", "Tòa án nhân dân", "Chi cục Thi hành án dân sự huyện"],
    ),
    (
        "Phòng Quản lý đô thị, Đội Quản lý trật tự đô thị",
        ["Phòng Quản lý đô thị", "Đội Quản lý trật tự đô thị"],
    ),
    (
        "Bộ Giáo dục và Đào tạo, Bộ Nội vụ và các địa phương",
        ["Bộ Giáo dục và Đào tạo", "Bộ Nội vụ", "các địa phương"],
    ),
    ("Thanh tra tỉnh, Ban Tiếp công dân tỉnh", ["Thanh tra tỉnh", "Ban Tiếp công dân tỉnh"]),
    ("Phòng PC06, Công an các xã", ["Phòng PC06", "Công an các xã"]),
    (
        "Liên minh Hợp tác xã tỉnh, Hiệp hội Doanh nghiệp tỉnh",
        ["Liên minh Hợp tác xã tỉnh", "Hiệp hội Doanh nghiệp tỉnh"],
    ),
    (
        "Trường THPT Lê Lợi, Trường THCS và THPT Bắc Sơn",
        ["Trường THPT Lê Lợi", "Trường THCS và THPT Bắc Sơn"],
    ),
    ("Bộ phận chuyên môn, Văn thư, Kế toán", ["Bộ phận chuyên môn", "Văn thư", "Kế toán"]),
    (
        "Công chức Tư pháp - Hộ tịch, công chức Văn phòng - Thống kê",
        ["Công chức Tư pháp - Hộ tịch", "công chức Văn phòng - Thống kê"],
    ),
    ("Ông Nguyễn Văn A, bà Trần Thị B", ["Ông Nguyễn Văn A", "bà Trần Thị B"]),
    ("Các thành viên Ban Chỉ đạo, Tổ giúp việc", ["Các thành viên Ban Chỉ đạo", "Tổ giúp việc"]),
    ("Tổ giúp việc Ban Chỉ đạo chuyển đổi số", ["Tổ giúp việc Ban Chỉ đạo chuyển đổi số"]),
    ("Ban Chỉ huy Phòng thủ dân sự xã", ["Ban Chỉ huy Phòng thủ dân sự xã"]),
    ("Ban Chỉ huy PCTT và TKCN huyện", ["Ban Chỉ huy PCTT và TKCN huyện"]),
    (
        "Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh",
        ["Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh"],
    ),
    (
        "Cơ quan Thường trực Ban Chỉ đạo 35, các thành viên",
        ["Cơ quan Thường trực Ban Chỉ đạo 35", "các thành viên"],
    ),
]
CELLS = tuple(row[0] for row in ROWS)


@pytest.mark.parametrize(("cell", "units"), ROWS)
def test_a_list_is_split_into_its_units(cell: str, units: list[str]) -> None:
    assert names(cells(CELLS)[cell].lead) == units


@pytest.mark.parametrize("cell", CELLS)
def test_a_unit_is_never_empty_and_stands_in_its_cell(cell: str) -> None:
    for unit in names(cells(CELLS)[cell].lead):
        assert unit.strip() == unit != ""
        assert unit in " ".join(cell.split())


def test_an_attribute_line_is_split_like_a_cell() -> None:
    some = [cell for cell in CELLS if "\n" not in cell and cells(CELLS)[cell].lead]
    lines = [f"{n}. Rà soát hồ sơ.\n- Đơn vị chủ trì: {cell}." for n, cell in enumerate(some, 1)]
    found = tasks(*(line for pair in lines for line in pair.split("\n")))
    assert [names(task.lead) for task in found] == [names(cells(CELLS)[cell].lead) for cell in some]
