"""The headings of the first and second level, and what their sections hold."""

import pytest

from tests.extract.makers import Part, plan

Heading = tuple[str | None, str, str]
# what it shows, the body, its sections: label, heading, kind
ROWS: list[tuple[str, list[Part], list[Heading]]] = [
    (
        "roman, arabic",
        [
            "I. MỤC ĐÍCH, YÊU CẦU|bold",
            "1. Mục đích|bold",
            "Nâng cao nhận thức của cán bộ.",
            "2. Yêu cầu|bold",
            "Bảo đảm thiết thực.",
            "II. NỘI DUNG|bold",
            "1. Tuyên truyền trên loa truyền thanh.",
            "III. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ|bold",
            "Theo dõi, tổng hợp kết quả.",
        ],
        [
            ("I", "MỤC ĐÍCH, YÊU CẦU", "purpose"),
            ("I.1", "Mục đích", "purpose"),
            ("I.2", "Yêu cầu", "purpose"),
            ("II", "NỘI DUNG", "tasks"),
            ("III", "TỔ CHỨC THỰC HIỆN", "organisation"),
            ("III.1", "Phòng Nội vụ", "organisation"),
        ],
    ),
    (
        "Party dashes",
        [
            "I- MỤC ĐÍCH, YÊU CẦU|bold",
            "- Quán triệt sâu sắc Nghị quyết.",
            "II- NỘI DUNG, NHIỆM VỤ|bold",
            "1- Công tác tư tưởng|bold",
            "- Mở lớp học tập chuyên đề.",
            "III- TỔ CHỨC THỰC HIỆN|bold",
            "1- Các chi bộ xây dựng kế hoạch thực hiện.",
            "2- Văn phòng Đảng ủy theo dõi, đôn đốc.",
        ],
        [
            ("I", "MỤC ĐÍCH, YÊU CẦU", "purpose"),
            ("II", "NỘI DUNG, NHIỆM VỤ", "tasks"),
            ("II.1", "Công tác tư tưởng", "tasks"),
            ("III", "TỔ CHỨC THỰC HIỆN", "organisation"),
        ],
    ),
    (
        "slashes",
        [
            "I/ MỤC TIÊU|bold",
            "Giảm tỷ lệ hộ nghèo.",
            "II/ GIẢI PHÁP THỰC HIỆN|bold",
            "1/ Hỗ trợ sinh kế cho hộ nghèo.",
            "2/ Đào tạo nghề cho lao động nông thôn.",
        ],
        [("I", "MỤC TIÊU", "objective"), ("II", "GIẢI PHÁP THỰC HIỆN", "tasks")],
    ),
    (
        "Phần thứ nhất",
        [
            "Phần thứ nhất|bold center",
            "KẾT QUẢ THỰC HIỆN NĂM 2024|bold center",
            "Đã hoàn thành các nội dung đề ra.",
            "Phần thứ hai|bold center",
            "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025|bold center",
            "1. Rà soát thủ tục hành chính.",
        ],
        [
            ("nhất", "KẾT QUẢ THỰC HIỆN NĂM 2024", "situation"),
            ("hai", "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025", "tasks"),
        ],
    ),
    (
        "A., I.",
        [
            "A. MỤC ĐÍCH, YÊU CẦU|bold",
            "Nâng cao hiệu quả quản lý.",
            "B. NỘI DUNG THỰC HIỆN|bold",
            "I. Công tác tuyên truyền|bold",
            "1. Phát tờ rơi đến từng hộ.",
            "II. Công tác kiểm tra|bold",
            "1. Kiểm tra các cơ sở kinh doanh.",
        ],
        [
            ("A", "MỤC ĐÍCH, YÊU CẦU", "purpose"),
            ("B", "NỘI DUNG THỰC HIỆN", "tasks"),
            ("B.I", "Công tác tuyên truyền", "tasks"),
            ("B.II", "Công tác kiểm tra", "tasks"),
        ],
    ),
    (
        "arabic is the first level",
        [
            "1. Mục đích, yêu cầu|bold",
            "Nâng cao chất lượng phục vụ.",
            "2. Nội dung thực hiện|bold",
            "- Rà soát, niêm yết thủ tục.",
            "3. Tổ chức thực hiện|bold",
            "- Văn phòng tổng hợp kết quả.",
        ],
        [
            ("1", "Mục đích, yêu cầu", "purpose"),
            ("2", "Nội dung thực hiện", "tasks"),
            ("3", "Tổ chức thực hiện", "organisation"),
        ],
    ),
    (
        "a final colon is no part",
        [
            "I. Mục đích, yêu cầu:|bold",
            "Nâng cao chất lượng phục vụ.",
            "II. Nhiệm vụ:|bold",
            "1. Rà soát, niêm yết thủ tục.",
        ],
        [("I", "Mục đích, yêu cầu", "purpose"), ("II", "Nhiệm vụ", "tasks")],
    ),
    (
        "not bold, not capital",
        [
            "I. Mục đích, yêu cầu",
            "Nâng cao chất lượng phục vụ.",
            "II. Nội dung",
            "1. Rà soát, niêm yết thủ tục.",
            "III. Kinh phí thực hiện",
            "Từ ngân sách xã.",
        ],
        [
            ("I", "Mục đích, yêu cầu", "purpose"),
            ("II", "Nội dung", "tasks"),
            ("III", "Kinh phí thực hiện", "funding"),
        ],
    ),
    (
        "funding, reporting, schedule",
        [
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục.",
            "II. KINH PHÍ THỰC HIỆN|bold",
            "Từ nguồn ngân sách nhà nước.",
            "III. CHẾ ĐỘ THÔNG TIN, BÁO CÁO|bold",
            "Định kỳ hằng quý báo cáo.",
            "IV. TIẾN ĐỘ THỰC HIỆN|bold",
            "Hoàn thành trong năm.",
        ],
        [
            ("I", "NHIỆM VỤ", "tasks"),
            ("II", "KINH PHÍ THỰC HIỆN", "funding"),
            ("III", "CHẾ ĐỘ THÔNG TIN, BÁO CÁO", "reporting"),
            ("IV", "TIẾN ĐỘ THỰC HIỆN", "schedule"),
        ],
    ),
    (
        "two kinds: the first that holds tasks",
        [
            "I. MỤC TIÊU, NHIỆM VỤ|bold",
            "1. Rà soát thủ tục.",
            "II. NHIỆM VỤ VÀ TỔ CHỨC THỰC HIỆN|bold",
            "1. Rà soát lại.",
            "III. KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Tài chính cân đối kinh phí.",
        ],
        [
            ("I", "MỤC TIÊU, NHIỆM VỤ", "tasks"),
            ("II", "NHIỆM VỤ VÀ TỔ CHỨC THỰC HIỆN", "tasks"),
            ("III", "KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN", "organisation"),
        ],
    ),
    (
        "scope",
        [
            "I. PHẠM VI, ĐỐI TƯỢNG|bold",
            "Các thôn trong xã.",
            "II. THỜI GIAN, ĐỊA ĐIỂM|bold",
            "Tháng 6, tại hội trường.",
            "III. NỘI DUNG|bold",
            "1. Tổ chức thi đấu.",
        ],
        [
            ("I", "PHẠM VI, ĐỐI TƯỢNG", "scope"),
            ("II", "THỜI GIAN, ĐỊA ĐIỂM", "scope"),
            ("III", "NỘI DUNG", "tasks"),
        ],
    ),
    (
        "school names",
        [
            "I. ĐẶC ĐIỂM TÌNH HÌNH|bold",
            "Trường có 18 lớp.",
            "II. CÁC CHỈ TIÊU PHẤN ĐẤU|bold",
            "- 100% học sinh lên lớp.",
            "III. BIỆN PHÁP THỰC HIỆN|bold",
            "1. Tổ chức dạy học hai buổi.",
            "IV. NHỮNG ĐỀ XUẤT, KIẾN NGHỊ|bold",
            "Đề nghị Sở bổ sung giáo viên.",
        ],
        [
            ("I", "ĐẶC ĐIỂM TÌNH HÌNH", "situation"),
            ("II", "CÁC CHỈ TIÊU PHẤN ĐẤU", "objective"),
            ("III", "BIỆN PHÁP THỰC HIỆN", "tasks"),
            ("IV", "NHỮNG ĐỀ XUẤT, KIẾN NGHỊ", "other"),
        ],
    ),
    (
        "unit headings",
        [
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục.",
            "II. PHÂN CÔNG NHIỆM VỤ|bold",
            "1. Văn phòng HĐND và UBND xã|bold",
            "- Tổng hợp báo cáo.",
            "2. Phòng Kinh tế|bold",
            "- Cân đối kinh phí.",
            "3. Đề nghị Ủy ban MTTQ Việt Nam xã|bold",
            "- Giám sát việc thực hiện.",
        ],
        [
            ("I", "NHIỆM VỤ", "tasks"),
            ("II", "PHÂN CÔNG NHIỆM VỤ", "organisation"),
            ("II.1", "Văn phòng HĐND và UBND xã", "organisation"),
            ("II.2", "Phòng Kinh tế", "organisation"),
            ("II.3", "Đề nghị Ủy ban MTTQ Việt Nam xã", "organisation"),
        ],
    ),
    (
        "run-in unit lines are items",
        [
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục.",
            "II. TỔ CHỨC THỰC HIỆN|bold",
            "1. Văn phòng: Tổng hợp báo cáo tháng.",
            "2. Phòng Kinh tế: Cân đối kinh phí thực hiện.",
        ],
        [("I", "NHIỆM VỤ", "tasks"), ("II", "TỔ CHỨC THỰC HIỆN", "organisation")],
    ),
    (
        "objective below purpose heading",
        [
            "I. MỤC TIÊU|bold",
            "1. Mục tiêu chung|bold",
            "Xây dựng nền hành chính hiện đại.",
            "2. Mục tiêu cụ thể|bold",
            "- 100% hồ sơ số hóa.",
        ],
        [
            ("I", "MỤC TIÊU", "objective"),
            ("I.1", "Mục tiêu chung", "objective"),
            ("I.2", "Mục tiêu cụ thể", "objective"),
        ],
    ),
    (
        "mixed: objective under purpose",
        [
            "I. MỤC ĐÍCH, MỤC TIÊU|bold",
            "1. Mục đích|bold",
            "Nâng cao chất lượng.",
            "2. Mục tiêu cụ thể|bold",
            "- 100% hồ sơ số hóa.",
        ],
        [
            ("I", "MỤC ĐÍCH, MỤC TIÊU", "purpose"),
            ("I.1", "Mục đích", "purpose"),
            ("I.2", "Mục tiêu cụ thể", "objective"),
        ],
    ),
    (
        "quan điểm",
        [
            "I. QUAN ĐIỂM CHỈ ĐẠO|bold",
            "Lấy người dân làm trung tâm.",
            "II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU|bold",
            "1. Rà soát thủ tục.",
        ],
        [("I", "QUAN ĐIỂM CHỈ ĐẠO", "purpose"), ("II", "NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU", "tasks")],
    ),
    (
        "căn cứ as a section",
        [
            "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH|bold",
            "Luật Tổ chức chính quyền địa phương.",
            "II. NỘI DUNG THỰC HIỆN|bold",
            "1. Rà soát thủ tục.",
        ],
        [("I", "CĂN CỨ XÂY DỰNG KẾ HOẠCH", "other"), ("II", "NỘI DUNG THỰC HIỆN", "tasks")],
    ),
    (
        "repeated number stays as printed",
        [
            "I. MỤC ĐÍCH|bold",
            "Nâng cao.",
            "II. NỘI DUNG|bold",
            "1. Rà soát thủ tục.",
            "II. TỔ CHỨC THỰC HIỆN|bold",
            "1. Văn phòng tổng hợp kết quả.",
        ],
        [
            ("I", "MỤC ĐÍCH", "purpose"),
            ("II", "NỘI DUNG", "tasks"),
            ("II", "TỔ CHỨC THỰC HIỆN", "organisation"),
        ],
    ),
    (
        "skipped number stays as printed",
        [
            "I. MỤC ĐÍCH|bold",
            "Nâng cao.",
            "II. NỘI DUNG|bold",
            "1. Rà soát thủ tục.",
            "IV. KINH PHÍ|bold",
            "Từ ngân sách.",
        ],
        [("I", "MỤC ĐÍCH", "purpose"), ("II", "NỘI DUNG", "tasks"), ("IV", "KINH PHÍ", "funding")],
    ),
    (
        "Mục I",
        ["Mục I. MỤC ĐÍCH|bold", "Nâng cao.", "Mục II. NỘI DUNG|bold", "1. Rà soát thủ tục."],
        [("I", "MỤC ĐÍCH", "purpose"), ("II", "NỘI DUNG", "tasks")],
    ),
    (
        "1.1 below 1",
        [
            "I. NHIỆM VỤ|bold",
            "1. Cải cách thể chế|bold",
            "1.1. Rà soát văn bản quy phạm pháp luật.",
            "1.2. Theo dõi thi hành pháp luật.",
            "2. Cải cách tài chính công|bold",
            "2.1. Thực hiện cơ chế tự chủ.",
        ],
        [
            ("I", "NHIỆM VỤ", "tasks"),
            ("I.1", "Cải cách thể chế", "tasks"),
            ("I.2", "Cải cách tài chính công", "tasks"),
        ],
    ),
    (
        "heading and text in one line at the first level",
        [
            "I. MỤC ĐÍCH|bold",
            "Nâng cao.",
            "II. NỘI DUNG|bold",
            "1. Rà soát thủ tục.",
            (
                "III. KINH PHÍ: Từ nguồn ngân sách xã năm 2025 và các nguồn huy động hợp pháp khác theo "
                "quy định."
            ),
        ],
        [("I", "MỤC ĐÍCH", "purpose"), ("II", "NỘI DUNG", "tasks"), ("III", "KINH PHÍ", "funding")],
    ),
    (
        "title that goes on as text is no second-level section",
        [
            "I. THỜI GIAN, ĐỊA ĐIỂM|bold",
            "1. Thời gian: 05 ngày, từ ngày 10 đến ngày 14/6/2025.",
            "2. Địa điểm: Nhà văn hóa xã.",
            "II. NỘI DUNG|bold",
            "1. Tổ chức thi đấu bóng chuyền.",
        ],
        [("I", "THỜI GIAN, ĐỊA ĐIỂM", "scope"), ("II", "NỘI DUNG", "tasks")],
    ),
    (
        "tasks under a subsection of duties",
        [
            "I. NỘI DUNG|bold",
            "1. Công tác tuyên truyền|bold",
            "a) Phát thanh trên loa.",
            "b) Treo băng rôn.",
            "2. Công tác hậu cần|bold",
            "a) Chuẩn bị hội trường.",
        ],
        [
            ("I", "NỘI DUNG", "tasks"),
            ("I.1", "Công tác tuyên truyền", "tasks"),
            ("I.2", "Công tác hậu cần", "tasks"),
        ],
    ),
    (
        "heading of a conclusion notice",
        [
            "1. Về công tác giải phóng mặt bằng|bold",
            "Giao Ban Quản lý dự án chi trả tiền bồi thường trước ngày 20/5/2025.",
            "2. Về công tác tái định cư|bold",
            "Giao UBND xã Hòa An bốc thăm đất tái định cư.",
        ],
        [("1", "Về công tác giải phóng mặt bằng", "tasks"), ("2", "Về công tác tái định cư", "tasks")],
    ),
    (
        "Những nhiệm vụ, Yêu cầu cần đạt",
        [
            "I. MỤC ĐÍCH VÀ YÊU CẦU CẦN ĐẠT|bold",
            "Nâng cao.",
            "II. CÁC HOẠT ĐỘNG CỤ THỂ|bold",
            "1. Tổ chức mít tinh.",
        ],
        [("I", "MỤC ĐÍCH VÀ YÊU CẦU CẦN ĐẠT", "purpose"), ("II", "CÁC HOẠT ĐỘNG CỤ THỂ", "tasks")],
    ),
    (
        "Thời gian thực hiện",
        [
            "I. NỘI DUNG|bold",
            "1. Tổ chức mít tinh.",
            "II. THỜI GIAN THỰC HIỆN|bold",
            "Từ tháng 3 đến tháng 5 năm 2025.",
        ],
        [("I", "NỘI DUNG", "tasks"), ("II", "THỜI GIAN THỰC HIỆN", "schedule")],
    ),
    (
        "Khen thưởng",
        [
            "I. NỘI DUNG|bold",
            "1. Tổ chức mít tinh.",
            "II. KHEN THƯỞNG|bold",
            "Tặng giấy khen cho tập thể xuất sắc.",
        ],
        [("I", "NỘI DUNG", "tasks"), ("II", "KHEN THƯỞNG", "other")],
    ),
    (
        "Thành phần tham gia",
        [
            "I. THÀNH PHẦN THAM GIA|bold",
            "Cán bộ, công chức xã.",
            "II. NỘI DUNG|bold",
            "1. Tổ chức mít tinh.",
        ],
        [("I", "THÀNH PHẦN THAM GIA", "scope"), ("II", "NỘI DUNG", "tasks")],
    ),
    (
        "Dự kiến kinh phí",
        ["I. NỘI DUNG|bold", "1. Tổ chức mít tinh.", "II. DỰ TOÁN KINH PHÍ|bold", "15 triệu đồng."],
        [("I", "NỘI DUNG", "tasks"), ("II", "DỰ TOÁN KINH PHÍ", "funding")],
    ),
    (
        "Tồn tại, hạn chế under situation",
        [
            "I. TÌNH HÌNH THỰC HIỆN NĂM 2024|bold",
            "1. Kết quả đạt được|bold",
            "Đã giải quyết 500 hồ sơ.",
            "2. Tồn tại, hạn chế|bold",
            "Còn hồ sơ trễ hạn.",
            "3. Nguyên nhân|bold",
            "Do thiếu nhân lực.",
            "II. NHIỆM VỤ NĂM 2025|bold",
            "1. Rà soát thủ tục.",
        ],
        [
            ("I", "TÌNH HÌNH THỰC HIỆN NĂM 2024", "situation"),
            ("I.1", "Kết quả đạt được", "situation"),
            ("I.2", "Tồn tại, hạn chế", "situation"),
            ("I.3", "Nguyên nhân", "situation"),
            ("II", "NHIỆM VỤ NĂM 2025", "tasks"),
        ],
    ),
    (
        "a bold order with stop is an item",
        [
            "I. NHIỆM VỤ|bold",
            "1. Rà soát toàn bộ thủ tục hành chính nội bộ.|bold",
            "2. Công khai kết quả rà soát.|bold",
        ],
        [("I", "NHIỆM VỤ", "tasks")],
    ),
]


@pytest.mark.parametrize(("parts", "expected"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_sections(parts: list[Part], expected: list[Heading]) -> None:
    assert [(s.label, s.heading, s.kind) for s in plan(*parts).sections] == expected


# what it shows, what stands behind the signature, its sections, the labels of its tasks
BEHIND: list[tuple[str, list[Part], list[tuple[str | None, str]], list[str]]] = [
    (
        "one appendix",
        [
            "PHỤ LỤC|bold center",
            "DANH MỤC NHIỆM VỤ NĂM 2025|bold center",
            "(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/3/2025 của UBND xã An Bình)|italic center",
            [["TT", "Nội dung", "Đơn vị chủ trì"], ["1", "Rà soát hồ sơ", "Phòng Nội vụ"]],
        ],
        [("PL", "appendix")],
        ["PL.1"],
    ),
    (
        "two appendices",
        [
            "PHỤ LỤC I|bold center",
            "DANH MỤC NHIỆM VỤ|bold center",
            [["TT", "Nội dung", "Đơn vị chủ trì"], ["1", "Rà soát hồ sơ", "Phòng Nội vụ"]],
            "PHỤ LỤC II|bold center",
            "DANH SÁCH THÀNH VIÊN|bold center",
            [["TT", "Họ và tên", "Chức vụ"], ["1", "Lê Văn Tám", "Chủ tịch"]],
        ],
        [("PL1", "appendix"), ("PL2", "appendix")],
        ["PL1.1"],
    ),
    (
        "Phụ lục 01, Phụ lục 02",
        [
            "Phụ lục 01|bold center",
            "DANH MỤC NHIỆM VỤ|bold center",
            [["TT", "Nội dung", "Đơn vị chủ trì"], ["1", "Rà soát hồ sơ", "Phòng Nội vụ"]],
            "Phụ lục 02|bold center",
            "LỊCH KIỂM TRA|bold center",
            [["TT", "Đơn vị được kiểm tra", "Thời gian"], ["1", "UBND xã A", "12/5"]],
        ],
        [("PL1", "appendix"), ("PL2", "appendix")],
        ["PL1.1"],
    ),
    (
        "no word appendix",
        [
            "PHÂN CÔNG NHIỆM VỤ|bold center",
            "(Kèm theo Kế hoạch số 15/KH-UBND)|italic center",
            [["TT", "Nội dung", "Đơn vị chủ trì"], ["1", "Rà soát hồ sơ", "Phòng Nội vụ"]],
        ],
        [("PL", "appendix")],
        ["PL.1"],
    ),
    (
        "groups of an appendix",
        [
            "PHỤ LỤC|bold center",
            "DANH MỤC NHIỆM VỤ|bold center",
            [
                ["TT", "Nội dung", "Đơn vị chủ trì"],
                ["I", "Cải cách thể chế", ""],
                ["1", "Rà soát hồ sơ", "Phòng Nội vụ"],
                ["II", "Cải cách bộ máy", ""],
                ["1", "Sắp xếp bộ máy", "Phòng Nội vụ"],
            ],
        ],
        [("PL", "appendix"), ("PL.I", "tasks"), ("PL.II", "tasks")],
        ["PL.I.1", "PL.II.1"],
    ),
    (
        "Biểu mẫu",
        [
            "Biểu số 01|bold center",
            "BIỂU TỔNG HỢP KẾT QUẢ|bold center",
            [["TT", "Chỉ tiêu", "Số liệu"], ["1", "Số hồ sơ", ""]],
        ],
        [("PL", "appendix")],
        [],
    ),
]


@pytest.mark.parametrize(("parts", "sections", "labels"), [r[1:] for r in BEHIND], ids=[r[0] for r in BEHIND])
def test_appendices(parts: list[Part], sections: list[tuple[str | None, str]], labels: list[str]) -> None:
    made = plan("I. NHIỆM VỤ|bold", "1. Rà soát thủ tục.", behind=parts)
    assert [(s.label, s.kind) for s in made.sections[1:]] == sections
    assert [task.label for task in made.tasks[1:]] == labels
