"""Kế hoạch kiểm tra của sở năm 2026; hai phụ lục: lịch kiểm tra và thành viên đoàn."""

from plan import Plan, Row, day, ongoing, period, relative, target, task, unspecified

plan = Plan(
    "so-kiem-tra-cong-vu-2026",
    size=13.5,
    notes=(
        "III.1 'Nội dung kiểm tra' says what is inspected: its points are optional. PL1 is a timetable of "
        "the units to be inspected: the rows order nothing in words (optional), the units there are the "
        "object and no leads. PL2 is a member list. IV.3 has a day of its own beside the relative term. In "
        "IV.1 the heading 'Sở Nội vụ' is followed by the offices that do the work: the nearer unit is the "
        "lead."
    ),
)
plan.letterhead("UBND TỈNH BÌNH LÂM", "SỞ NỘI VỤ", "/KH-SNV", "Bình Lâm", "2026-02")
plan.title("KẾ HOẠCH", "Kiểm tra công vụ năm 2026")
plan.para(
    "Căn cứ Quyết định số 56/QĐ-UBND ngày 09/01/2026 của Chủ tịch UBND tỉnh về giao nhiệm vụ kiểm tra công "
    "vụ, Sở Nội vụ ban hành Kế hoạch kiểm tra công vụ năm 2026, cụ thể:"
)
plan.h1("I.", "MỤC ĐÍCH, YÊU CẦU", "purpose")
plan.item(
    "1.", "Đánh giá đúng thực trạng chấp hành kỷ luật, kỷ cương hành chính; kịp thời chấn chỉnh sai phạm."
)
plan.item("2.", "Kiểm tra đúng trọng tâm, không chồng chéo với thanh tra, kiểm toán.")
plan.h1("II.", "ĐỐI TƯỢNG, THỜI KỲ KIỂM TRA", "scope")
plan.item("1.", "Đối tượng: 06 sở, ngành và 12 xã, phường (danh sách tại Phụ lục 1).")
plan.item("2.", "Thời kỳ kiểm tra: từ ngày 01/7/2025 đến thời điểm kiểm tra.")
plan.h1("III.", "NỘI DUNG, HÌNH THỨC KIỂM TRA", "tasks")
plan.h2("1.", "Nội dung kiểm tra", "tasks", "III.1")
plan.item("a)", "Việc chấp hành giờ giấc làm việc, đạo đức công vụ;", task("III.1.a", optional=True))
plan.item(
    "b)",
    "Việc tiếp nhận, giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công các xã, phường.",
    task("III.1.b", optional=True),
)
plan.h2("2.", "Hình thức kiểm tra", "tasks", "III.2")
plan.item(
    "a)",
    "Kiểm tra có báo trước đối với các đơn vị tại Phụ lục 1, mỗi đơn vị không quá 02 ngày làm việc;",
    task("III.2.a", optional=True),
    [
        target(
            "mỗi đơn vị không quá 02 ngày làm việc", "đơn vị", "<=", 2, "ngày làm việc", None, True
        )
    ],
)  # fmt: skip
plan.item(
    "b)",
    "Kiểm tra đột xuất ít nhất 20% số cơ quan, đơn vị trong tỉnh.",
    task("III.2.b", optional=True),
    [
        target(
            "Kiểm tra đột xuất ít nhất 20% số cơ quan, đơn vị trong tỉnh", "số cơ quan, đơn vị trong tỉnh",
            ">=", 20, "%"
        )
    ],
)  # fmt: skip
plan.h1("IV.", "TỔ CHỨC THỰC HIỆN", "organisation")
plan.h2("1.", "Sở Nội vụ", "organisation", "IV.1")
INSPECT, OFFICE = "Phòng Công chức, viên chức", "Văn phòng Sở"
plan.item(
    "a)",
    "Phòng Công chức, viên chức tham mưu quyết định thành lập Đoàn kiểm tra trước ngày 28/02/2026; gửi đề "
    "cương báo cáo cho đơn vị được kiểm tra trước 07 ngày làm việc.",
    task(
        "IV.1.a", INSPECT, "",
        [day("trước ngày 28/02/2026", "2026-02-28"), relative("trước 07 ngày làm việc")],
    ),
)  # fmt: skip
plan.item(
    "b)",
    "Văn phòng Sở bố trí xe, kinh phí cho Đoàn kiểm tra theo lịch.",
    task("IV.1.b", OFFICE),
)
plan.item(
    "c)",
    "Trưởng Đoàn kiểm tra ban hành thông báo kết luận trong thời hạn 10 ngày kể từ ngày kết thúc kiểm tra "
    "tại từng đơn vị; báo cáo tổng hợp gửi Giám đốc Sở trước ngày 20/11/2026.",
    task(
        "IV.1.c", "Trưởng Đoàn kiểm tra", "",
        [
            relative("trong thời hạn 10 ngày kể từ ngày kết thúc kiểm tra tại từng đơn vị"),
            day("trước ngày 20/11/2026", "2026-11-20"),
        ],
    ),
)  # fmt: skip
plan.h2("2.", "Các cơ quan, đơn vị được kiểm tra", "organisation", "IV.2")
CHECKED = "Các cơ quan, đơn vị được kiểm tra"
plan.item(
    "a)",
    "Chuẩn bị báo cáo theo đề cương, gửi Đoàn kiểm tra chậm nhất 03 ngày trước ngày kiểm tra;",
    task("IV.2.a", CHECKED, "", [relative("chậm nhất 03 ngày trước ngày kiểm tra")]),
)
plan.item(
    "b)",
    "Bố trí địa điểm, thành phần làm việc; cung cấp hồ sơ, tài liệu khi có yêu cầu;",
    task("IV.2.b", CHECKED, "", [unspecified("khi có yêu cầu")]),
)
plan.item(
    "c)",
    "Khắc phục hạn chế được chỉ ra, báo cáo kết quả về Sở Nội vụ trong vòng 30 ngày kể từ ngày nhận thông "
    "báo kết luận.",
    task("IV.2.c", CHECKED, "", [relative("trong vòng 30 ngày kể từ ngày nhận thông báo kết luận")]),
)
plan.item(
    "3.",
    "Báo và Phát thanh, Truyền hình Bình Lâm phối hợp với Sở Nội vụ đưa tin về kết quả kiểm tra; đăng kết "
    "luận ngay sau khi ban hành.",
    task("IV.3", "Báo và Phát thanh, Truyền hình Bình Lâm", "Sở Nội vụ", [relative("ngay sau khi ban hành")]),
)
plan.item(
    "4.",
    "Các sở, ban, ngành, UBND các xã, phường không thuộc diện kiểm tra tự kiểm tra thường xuyên, gửi báo "
    "cáo về Sở Nội vụ trong tháng 10 năm 2026.",
    task(
        "IV.4", "Các sở, ban, ngành|UBND các xã, phường không thuộc diện kiểm tra", "",
        [ongoing("thường xuyên"), period("trong tháng 10 năm 2026", "2026-10-01", "2026-10-31")],
    ),
)  # fmt: skip
plan.para(
    "Trên đây là Kế hoạch kiểm tra công vụ năm 2026. Trong quá trình thực hiện, trường hợp có vướng mắc, "
    "các cơ quan, đơn vị kịp thời thông tin về Sở Nội vụ (qua Phòng Công chức, viên chức) để phối hợp giải "
    "quyết./.",
    task("IV.-5", "các cơ quan, đơn vị", optional=True),
)
plan.sign(
    [
        "- UBND tỉnh (b/c);",
        "- Các cơ quan, đơn vị được kiểm tra;",
        "- Giám đốc, các PGĐ Sở;",
        "- Lưu: VT, CCVC.",
    ],
    [],
    "GIÁM ĐỐC",
    "ThS. Mai Văn Trọng",
)
plan.appendix(
    "PL1", "Phụ lục 1", "LỊCH KIỂM TRA CÔNG VỤ NĂM 2026",
    "(Kèm theo Kế hoạch số       /KH-SNV ngày     tháng 02 năm 2026 của Sở Nội vụ)", page_break=True,
)  # fmt: skip
plan.table(
    (1.4, 8.2, 4.0, 3.0),
    [["STT", "Đơn vị được kiểm tra", "Thời gian", "Ghi chú"]],
    [
        Row(
            "1", "Sở Xây dựng", "10/3/2026", "", gold=task("PL1.1", due=[day("10/3/2026", "2026-03-10")],
            optional=True)
        ),
        Row(
            "2", "Sở Y tế", "17/3/2026", "", gold=task("PL1.2", due=[day("17/3/2026", "2026-03-17")],
            optional=True)
        ),
        Row(
            "3", "UBND phường Tân Lập", "14 - 15/4/2026", "02 ngày",
            gold=task("PL1.3", due=[period("14 - 15/4/2026", "2026-04-14", "2026-04-15")], optional=True),
        ),
        Row(
            "4", "UBND xã Ba Vồ", "Quý II/2026", "",
            gold=task("PL1.4", due=[period("Quý II/2026", "2026-04-01", "2026-06-30")], optional=True),
        ),
    ],
    centred=(0, 2),
)  # fmt: skip
plan.appendix("PL2", "Phụ lục 2", "DANH SÁCH THÀNH VIÊN ĐOÀN KIỂM TRA")
plan.table(
    (1.4, 5.6, 6.6, 3.0),
    [["STT", "Họ và tên", "Chức vụ, đơn vị", "Nhiệm vụ"]],
    [
        Row("1", "Hồ Thị Tuyết Băng", "Phó Giám đốc Sở Nội vụ", "Trưởng đoàn"),
        Row("2", "Châu Văn Lĩnh", "Trưởng phòng Công chức, viên chức", "Phó đoàn"),
        Row("3", "Kiều Anh Tú", "Chuyên viên Văn phòng Sở", "Thư ký"),
    ],
    centred=(0, 3),
)
