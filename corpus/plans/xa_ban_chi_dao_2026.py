"""Chương trình công tác theo tháng của Ban Chỉ đạo xã: nhóm hàng là thời hạn, vai trò nằm trong ô."""

from plan import Cell, Plan, Row, day, every, ongoing, period, relative, target, task, unspecified

plan = Plan(
    "xa-ban-chi-dao-2026",
    size=14,
    notes=(
        "The work stands in a portrait table of II whose group rows are months: they are the term of their "
        "rows unless the row's text has an exact one of its own. The cell 'Phân công thực hiện' says the "
        "roles itself. The overseeing leader ('Lãnh đạo phụ trách') is neither lead nor support. One row "
        "has two lines that are one task (no own numbers, one cell). 'Cả năm' names no year of its own: no "
        "days."
    ),
)
plan.letterhead(
    "UBND XÃ TÂN LẬP",
    "BAN CHỈ ĐẠO CẢI CÁCH\nHÀNH CHÍNH, CHUYỂN ĐỔI SỐ",
    "03/CTr-BCĐ",
    "Tân Lập",
    "2026-01-15",
)
plan.title("CHƯƠNG TRÌNH", "Công tác năm 2026 của Ban Chỉ đạo cải cách hành chính,\nchuyển đổi số xã Tân Lập")
plan.para(
    "Ban Chỉ đạo cải cách hành chính, chuyển đổi số xã Tân Lập ban hành Chương trình công tác năm "
    "2026 như sau:"
)
plan.h1("I.", "CHỈ TIÊU", "objective")
plan.item(
    "1.",
    "Chỉ số phục vụ người dân, doanh nghiệp của xã đạt 90/100 điểm, thuộc nhóm Tốt.",
    targets=[
        target(
            "Chỉ số phục vụ người dân, doanh nghiệp của xã đạt 90/100 điểm",
            "Chỉ số phục vụ người dân, doanh nghiệp của xã", "=", 90, "điểm",
        ),
        target(
            "Chỉ số phục vụ người dân, doanh nghiệp của xã đạt 90/100 điểm, thuộc nhóm Tốt",
            "Chỉ số phục vụ người dân, doanh nghiệp của xã", "=", None, None,
        ),
    ],
)  # fmt: skip
plan.item(
    "2.",
    "Tối thiểu 70% người dân trưởng thành có tài khoản định danh điện tử mức độ 2.",
    targets=[
        target(
            "Tối thiểu 70% người dân trưởng thành có tài khoản định danh điện tử mức độ 2",
            "người dân trưởng thành có tài khoản định danh điện tử mức độ 2", ">=", 70, "%",
        )
    ],
)  # fmt: skip
plan.h1("II.", "NỘI DUNG CÔNG TÁC", "tasks")
CULTURE, OFFICE = "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND xã"
ECONOMY, CENTRE = "Phòng Kinh tế", "Trung tâm Phục vụ hành chính công"


def month(text: str) -> Row:
    return Row(Cell(text, columns=5, bold=True, align="center"))


JANUARY = period("Tháng 01", "2026-01-01", "2026-01-31")
MARCH = period("Tháng 3", "2026-03-01", "2026-03-31")
JUNE = period("Tháng 6", "2026-06-01", "2026-06-30")
AUTUMN = period("Quý III", "2026-07-01", "2026-09-30")
DECEMBER = period("Tháng 12", "2026-12-01", "2026-12-31")
ALL_YEAR = ongoing("Cả năm")
plan.table(
    (1.1, 5.8, 4.4, 2.8, 2.7),
    [["TT", "Nội dung", "Phân công thực hiện", "Sản phẩm", "Lãnh đạo phụ trách"]],
    [
        month("Tháng 01"),
        Row(
            "1",
            "Ban hành Kế hoạch cải cách hành chính và Kế hoạch chuyển đổi số năm 2026 của xã",
            f"{CULTURE} chủ trì; {OFFICE} phối hợp",
            "02 Kế hoạch",
            "Chủ tịch UBND xã",
            gold=task("II.1", CULTURE, OFFICE, [JANUARY], "02 Kế hoạch"),
        ),
        Row(
            "2",
            "Kiện toàn Ban Chỉ đạo và Tổ giúp việc",
            CULTURE,
            "Quyết định",
            "Chủ tịch UBND xã",
            gold=task("II.2", CULTURE, "", [JANUARY], "Quyết định"),
        ),
        month("Tháng 3"),
        Row(
            "3",
            "Rà soát thủ tục hành chính nội bộ, đề xuất phương án đơn giản hóa trước ngày 20/3",
            f"Chủ trì: {OFFICE}\nPhối hợp: {CENTRE}",
            "Danh mục thủ tục;\nPhương án đơn giản hóa",
            "Phó Chủ tịch UBND xã",
            gold=task(
                "II.3", OFFICE, CENTRE, [day("trước ngày 20/3", "2026-03-20")],
                "Danh mục thủ tục|Phương án đơn giản hóa",
            ),
        ),
        Row(
            "4",
            "Mở đợt cao điểm cấp tài khoản định danh điện tử.\nVận động các cơ sở kinh doanh dùng mã thanh "
            "toán nhanh",
            f"Công an xã; {ECONOMY}; các tổ dân phố",
            "",
            "Phó Chủ tịch UBND xã",
            gold=task("II.4", f"Công an xã|{ECONOMY}|các tổ dân phố", "", [MARCH]),
        ),
        month("Tháng 6"),
        Row(
            "5",
            "Sơ kết 6 tháng đầu năm; khảo sát mức độ hài lòng của ít nhất 200 người dân",
            f"Chủ trì: {CULTURE}; phối hợp: {CENTRE}, Ủy ban Mặt trận Tổ quốc Việt Nam xã",
            "Báo cáo sơ kết; Báo cáo khảo sát",
            "Chủ tịch UBND xã",
            gold=task(
                "II.5", CULTURE, f"{CENTRE}|Ủy ban Mặt trận Tổ quốc Việt Nam xã", [JUNE],
                "Báo cáo sơ kết|Báo cáo khảo sát",
            ),
            targets=[
                target(
                    "khảo sát mức độ hài lòng của ít nhất 200 người dân", "người dân", ">=", 200, "người dân",
                    None, True
                )
            ],
        ),
        month("Quý III"),
        Row(
            "6",
            "Kiểm tra công tác tiếp nhận hồ sơ tại các điểm tiếp nhận của thôn",
            f"{OFFICE} chủ trì, phối hợp với Thanh tra nhân dân xã",
            "Thông báo kết luận",
            "Phó Chủ tịch UBND xã",
            gold=task("II.6", OFFICE, "Thanh tra nhân dân xã", [AUTUMN], "Thông báo kết luận"),
        ),
        month("Tháng 12"),
        Row(
            "7",
            "Tổng kết công tác năm 2026, xây dựng chương trình công tác năm 2027",
            CULTURE,
            "Báo cáo; Dự thảo Chương trình",
            "Chủ tịch UBND xã",
            gold=task("II.7", CULTURE, "", [DECEMBER], "Báo cáo|Dự thảo Chương trình"),
        ),
        month("Cả năm"),
        Row(
            "8",
            "Cập nhật tin, bài trên Trang thông tin điện tử xã",
            f"{CULTURE}; Tổ truyền thông",
            "Tin, bài",
            "Phó Chủ tịch UBND xã",
            gold=task("II.8", f"{CULTURE}|Tổ truyền thông", "", [ALL_YEAR], "Tin, bài"),
        ),
        Row(
            "9",
            "Họp Ban Chỉ đạo định kỳ hằng tháng",
            OFFICE,
            "Thông báo kết luận",
            "Chủ tịch UBND xã",
            gold=task(
                "II.9", OFFICE, "", [every("định kỳ hằng tháng", "FREQ=MONTHLY")], "Thông báo kết luận"
            ),
        ),
    ],
)  # fmt: skip
plan.h1("III.", "TỔ CHỨC THỰC HIỆN", "organisation")
plan.item(
    "1.",
    "Thành viên Ban Chỉ đạo theo lĩnh vực được phân công chủ động chỉ đạo, đôn đốc các phòng, đơn vị; trước "
    "ngày 22 hằng tháng gửi kết quả về cơ quan thường trực.",
    task(
        "III.1",
        "Thành viên Ban Chỉ đạo",
        "",
        [every("trước ngày 22 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=22")],
    ),
)
plan.item(
    "2.",
    "Phòng Văn hóa - Xã hội là cơ quan thường trực, tham mưu điều chỉnh Chương trình khi cần thiết.",
    task("III.2", CULTURE, "", [unspecified("khi cần thiết")]),
)
plan.item(
    "3.",
    "Giao Trung tâm Phục vụ hành chính công chuẩn bị điều kiện tổ chức các cuộc họp trực tuyến; trả lời "
    "kiến nghị của thành viên trong 03 ngày làm việc kể từ ngày họp.",
    task("III.3", CENTRE, "", [relative("trong 03 ngày làm việc kể từ ngày họp")]),
)
plan.sign(
    ["- BCĐ tỉnh (b/c);", "- Thành viên BCĐ;", "- Các phòng, đơn vị, thôn, tổ dân phố;", "- Lưu: VT, VHXH."],
    ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"],
    "CHỦ TỊCH UBND XÃ",
    "Nông Quốc Hưởng",
)
