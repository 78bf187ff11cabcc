"""Kế hoạch của trường học, Unicode tổ hợp (NFD): lịch theo giờ, danh sách Ban Tổ chức, bảng kinh phí."""

from plan import Cell, Plan, Row, day, every, period, relative, target, task

plan = Plan(
    "truong-ngay-hoi-doc-sach-2025",
    size=13.5,
    nfd=True,
    notes=(
        "The .docx holds decomposed Unicode (NFD). IV is the event's own agenda (clock times): rows "
        "optional. The member list and the table of money are no task tables. 'ngày 18/10/2025' of II.1 is "
        "the event's general term and is not copied."
    ),
)
plan.letterhead("UBND XÃ HÒA AN", "TRƯỜNG THCS\nLƯƠNG ĐÌNH THỤ", "63/KH-THCSLĐT", "Hòa An", "2025-09-22")
plan.title("KẾ HOẠCH", "Tổ chức Ngày hội đọc sách năm học 2025 - 2026")
plan.para(
    "Thực hiện Công văn số 417/UBND-VHXH ngày 15/9/2025 của UBND xã Hòa An về hưởng ứng Tuần lễ học tập "
    "suốt đời, Trường THCS Lương Đình Thụ xây dựng kế hoạch tổ chức Ngày hội đọc sách như sau:"
)
plan.h1("I.", "MỤC ĐÍCH, YÊU CẦU", "purpose")
plan.item("-", "Hình thành thói quen đọc sách, khai thác tủ sách lớp học và thư viện số của nhà trường.")
plan.item("-", "Tổ chức vui tươi, an toàn, tiết kiệm; thu hút phụ huynh cùng tham gia.")
plan.h1("II.", "THỜI GIAN, ĐỊA ĐIỂM", "scope")
plan.item("1.", "Thời gian: 01 buổi, ngày 18/10/2025 (thứ Bảy).")
plan.item("2.", "Địa điểm: Sân trường và thư viện.")
plan.h1("III.", "CHỈ TIÊU", "objective")
plan.para(
    "100% lớp có gian trưng bày; mỗi học sinh đọc ít nhất 02 cuốn sách trong học kỳ I; quyên góp từ 500 "
    "cuốn sách trở lên.",
    targets=[
        target("100% lớp có gian trưng bày", "lớp có gian trưng bày", "=", 100, "%"),
        target("mỗi học sinh đọc ít nhất 02 cuốn sách trong học kỳ I", "cuốn sách", ">=", 2, "cuốn sách"),
        target("quyên góp từ 500 cuốn sách trở lên", "quyên góp", ">=", 500, "cuốn sách"),
    ],
)
plan.h1("IV.", "CHƯƠNG TRÌNH NGÀY HỘI", "schedule")
TEACHERS = "Giáo viên chủ nhiệm các lớp"
plan.table(
    (3.0, 8.6, 5.0),
    [["Thời gian", "Nội dung", "Phụ trách"]],
    [
        Row(
            "6h45 - 7h15",
            "Đón đại biểu, ổn định đội hình các lớp",
            "Giáo viên chủ nhiệm các lớp",
            gold=task("IV.-1", TEACHERS, optional=True),
        ),
        Row(
            "7h15 - 7h45",
            "Khai mạc, văn nghệ chào mừng",
            "Tổng phụ trách Đội; Tổ Nghệ thuật",
            gold=task("IV.-2", "Tổng phụ trách Đội|Tổ Nghệ thuật", optional=True),
        ),
        Row(
            "7h45 - 9h30",
            "Thi giới thiệu sách, xếp sách nghệ thuật",
            "Tổ Ngữ văn, nhân viên thư viện",
            gold=task("IV.-3", "Tổ Ngữ văn|nhân viên thư viện", optional=True),
        ),
        Row(
            "9h30 - 10h15",
            "Trao giải, tiếp nhận sách quyên góp",
            "Ban Giám hiệu",
            gold=task("IV.-4", "Ban Giám hiệu", optional=True),
        ),
    ],
)
plan.h1("V.", "PHÂN CÔNG NHIỆM VỤ", "organisation")
plan.item(
    "1.",
    "Hiệu trưởng quyết định thành lập Ban Tổ chức, Ban Giám khảo; phê duyệt kinh phí.",
    task("V.1", "Hiệu trưởng"),
)
plan.h2("2.", "Nhân viên thư viện", "organisation", "V.2")
plan.item(
    "-",
    "Lập danh mục sách giới thiệu theo từng khối, gửi giáo viên chủ nhiệm trước ngày 01/10;",
    task("V.2.-1", "Nhân viên thư viện", "", [day("trước ngày 01/10", "2025-10-01")]),
)
plan.item(
    "-",
    "Mở cửa thư viện thêm 30 phút sau giờ học, từ ngày 01/10/2025 đến ngày 31/12/2025.",
    task(
        "V.2.-2", "Nhân viên thư viện", "",
        [period("từ ngày 01/10/2025 đến ngày 31/12/2025", "2025-10-01", "2025-12-31")],
    ),
)  # fmt: skip
plan.h2("3.", "Tổ Ngữ văn", "organisation", "V.3")
plan.item(
    "-",
    "Xây dựng thể lệ cuộc thi giới thiệu sách, trình Hiệu trưởng duyệt trước ngày 26/9;",
    task("V.3.-1", "Tổ Ngữ văn", "", [day("trước ngày 26/9", "2025-09-26")]),
)
plan.item(
    "-",
    "Phối hợp với Tổng phụ trách Đội tập luyện đội tuyển dự thi cấp xã.",
    task("V.3.-2", "Tổ Ngữ văn", "Tổng phụ trách Đội"),
)
plan.h2("4.", "Giáo viên chủ nhiệm", "organisation", "V.4")
plan.para(
    "Hướng dẫn học sinh trang trí gian trưng bày; tổng hợp số sách quyên góp, nộp về thư viện chậm nhất "
    "ngày 15/10; báo cáo kết quả phong trào đọc sách của lớp vào cuối mỗi tháng.",
    task(
        "V.4", "Giáo viên chủ nhiệm", "",
        [day("chậm nhất ngày 15/10", "2025-10-15"), every("vào cuối mỗi tháng", "FREQ=MONTHLY")],
    ),
)  # fmt: skip
plan.h2("5.", "Tổng phụ trách Đội", "organisation", "V.5")
plan.para(
    "Chuẩn bị âm thanh, khánh tiết; phân công Đội Cờ đỏ giữ trật tự trong suốt thời gian diễn ra Ngày hội.",
    task("V.5", "Tổng phụ trách Đội", "", [relative("trong suốt thời gian diễn ra Ngày hội")]),
)
plan.h2("6.", "Ban đại diện cha mẹ học sinh", "organisation", "V.6")
plan.para(
    "Đề nghị Ban đại diện cha mẹ học sinh trường vận động ủng hộ sách và giải thưởng.",
    task("V.6", "Ban đại diện cha mẹ học sinh trường", optional=True),
)
plan.h1("VI.", "BAN TỔ CHỨC NGÀY HỘI", "other")
plan.table(
    (1.2, 5.6, 5.4, 4.4),
    [["STT", "Họ và tên", "Chức vụ", "Nhiệm vụ"]],
    [
        Row("1", "Đỗ Hữu Khiêm", "Hiệu trưởng", "Trưởng ban"),
        Row("2", "Ngô Thị Bích Lựu", "Phó Hiệu trưởng", "Phó Trưởng ban"),
        Row("3", "Phan Quốc Tảo", "Tổng phụ trách Đội", "Ủy viên"),
        Row("4", "Tạ Thị Hồng Nhạn", "Nhân viên thư viện", "Ủy viên, thư ký"),
    ],
)
plan.h1("VII.", "KINH PHÍ", "funding")
plan.table(
    (1.2, 7.0, 2.2, 3.0, 3.2),
    [["TT", "Nội dung chi", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)"]],
    [
        Row("1", "Giải thưởng tập thể", "06", "250.000", "1.500.000"),
        Row("2", "Trang trí, in ấn", "01", "1.800.000", "1.800.000"),
        Row("3", "Nước uống", "20", "60.000", "1.200.000"),
        Row(Cell("Cộng", columns=4, align="center", bold=True), Cell("4.500.000", bold=True)),
    ],
    centred=(0, 2, 3, 4),
)
plan.para(
    "Kế toán nhà trường lập dự toán, quyết toán kinh phí trong 07 ngày sau khi kết thúc Ngày hội.",
    task("VII.-1", "Kế toán nhà trường", "", [relative("trong 07 ngày sau khi kết thúc Ngày hội")]),
)
plan.para(
    "Trên đây là Kế hoạch tổ chức Ngày hội đọc sách, đề nghị các tổ, bộ phận thực hiện nghiêm túc./.",
    task("VII.-2", "các tổ, bộ phận", optional=True),
)
plan.sign(
    ["- UBND xã (để b/c);", "- Các tổ chuyên môn;", "- Ban đại diện CMHS;", "- Lưu: VT."],
    [],
    "HIỆU TRƯỞNG",
    "Đỗ Hữu Khiêm",
)
