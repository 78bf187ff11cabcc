"""Kế hoạch của UBND xã sau 01/7/2025: số tự động, dòng thuộc tính, dấu thanh kiểu cũ, run bị cắt."""

from plan import Plan, day, every, ongoing, period, target, task

plan = Plan(
    "xa-phuc-vu-hanh-chinh-cong-2025",
    size=13.5,
    split_runs=True,
    notes=(
        "All numbers and letters down to the bullets are automatic; Word counts a, b, c, d, e (no đ). Old "
        "tone placement (Uỷ ban, hoà giải) and 'hàng tháng'. II.3 has its attribute lines after the items: "
        "they hold for a and b. II.2.c is a title with attribute lines only. III.2's second paragraph "
        "orders another unit and is an item of its own."
    ),
)
w = plan.word
outline = w.new_list(0)


def auto(level: int) -> tuple[int, int]:
    return (outline, level)


plan.letterhead(None, "UỶ BAN NHÂN DÂN\nXÃ MƯỜNG TRAI", "47/KH-UBND", "Mường Trai", "2025-08-11")
plan.title(
    "KẾ HOẠCH",
    "Nâng cao hiệu quả hoạt động của Trung tâm Phục vụ hành chính công\nxã Mường Trai những tháng cuối năm "
    "2025",
)
plan.basis(
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ;",
    "Uỷ ban nhân dân xã Mường Trai ban hành Kế hoạch như sau:",
)
plan.h1("I.", "MỤC TIÊU", "objective", auto=auto(0))
plan.item(
    "1.",
    "Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn từ 97% trở lên; không để tồn đọng hồ sơ quá hạn trên 10 "
    "ngày.",
    targets=[
        target(
            "Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn từ 97% trở lên",
            "Tỷ lệ hồ sơ giải quyết đúng hạn, trước hạn",
            ">=", 97, "%",
        ),
        target(
            "không để tồn đọng hồ sơ quá hạn trên 10 ngày", "hồ sơ quá hạn trên 10 ngày", "=", None, None,
            None, True
        ),
    ],
    auto=auto(1),
)  # fmt: skip
plan.item(
    "2.",
    "Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt 70% vào ngày 31/12/2025, tăng 15 điểm phần trăm so với thời "
    "điểm bắt đầu hoạt động.",
    targets=[
        target(
            "Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt 70% vào ngày 31/12/2025",
            "Tỷ lệ hồ sơ nộp trực tuyến toàn trình", "=", 70, "%", "2025-12-31",
        ),
        target(
            "Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt 70% vào ngày 31/12/2025, tăng 15 điểm phần trăm so "
            "với thời điểm bắt đầu hoạt động",
            "Tỷ lệ hồ sơ nộp trực tuyến toàn trình", "+=", 15, "điểm phần trăm", "2025-12-31",
        ),
    ],
    auto=auto(1),
)  # fmt: skip

CENTRE = "Trung tâm Phục vụ hành chính công xã"
OFFICE = "Văn phòng HĐND và UBND xã"
CULTURE, ECONOMY = "Phòng Văn hoá - Xã hội", "Phòng Kinh tế"
plan.h1("II.", "NỘI DUNG THỰC HIỆN", "tasks", auto=auto(0))
plan.h2("1.", "Bố trí nhân lực, cơ sở vật chất", "tasks", "II.1", auto=auto(1))
plan.item(
    "a)",
    "Bố trí đủ công chức trực tiếp nhận hồ sơ theo ca, kể cả giờ nghỉ trưa.",
    task("II.1.a", CENTRE, f"{CULTURE}|{ECONOMY}", [ongoing("Từ tháng 8/2025", "2025-08-01")]),
    auto=auto(2),
)
plan.item("", "Đơn vị chủ trì: Trung tâm Phục vụ hành chính công xã.", auto=auto(3))
plan.item("", "Đơn vị phối hợp: Phòng Văn hoá - Xã hội, Phòng Kinh tế.", auto=auto(3))
plan.item("", "Thời gian thực hiện: Từ tháng 8/2025.", auto=auto(3))
plan.item(
    "b)",
    "Sửa chữa khu vực chờ, lắp thêm 02 máy tính phục vụ người dân tự nộp hồ sơ.",
    task(
        "II.1.b", ECONOMY, CENTRE, [day("Trước ngày 15/9/2025", "2025-09-15")],
        "Biên bản nghiệm thu|Nhật ký bàn giao thiết bị",
    ),
    [
        target(
            "lắp thêm 02 máy tính phục vụ người dân tự nộp hồ sơ", "máy tính phục vụ người dân tự nộp hồ sơ",
            "+=", 2,
            "máy tính", None, True,
        )
    ],
    auto=auto(2),
)  # fmt: skip
plan.item("", "Đơn vị chủ trì: Phòng Kinh tế; phối hợp: Trung tâm Phục vụ hành chính công xã.", auto=auto(3))
plan.item("", "Thời gian hoàn thành: Trước ngày 15/9/2025.", auto=auto(3))
plan.item("", "Sản phẩm: Biên bản nghiệm thu; Nhật ký bàn giao thiết bị.", auto=auto(3))
plan.h2("2.", "Hỗ trợ người dân nộp hồ sơ trực tuyến", "tasks", "II.2", auto=auto(1))
plan.item(
    "a)",
    "Tổ công nghệ số cộng đồng các bản hướng dẫn người dân cài đặt, sử dụng tài khoản định danh điện tử ít "
    "nhất 02 buổi/tuần.",
    task("II.2.a", "Tổ công nghệ số cộng đồng các bản", "", [every("ít nhất 02 buổi/tuần", "FREQ=WEEKLY")]),
    [target("ít nhất 02 buổi/tuần", "hướng dẫn người dân cài đặt", ">=", 2, "buổi/tuần", None, True)],
    auto=auto(2),
)
plan.item(
    "b)",
    "Đoàn Thanh niên xã cử đoàn viên trực hỗ trợ tại Trung tâm vào sáng thứ Hai hàng tuần; phối hợp với Bưu "
    "điện xã nhận, trả hồ sơ tại nhà cho người cao tuổi, người khuyết tật.",
    task(
        "II.2.b", "Đoàn Thanh niên xã", "Bưu điện xã",
        [every("vào sáng thứ Hai hàng tuần", "FREQ=WEEKLY;BYDAY=MO")],
    ),
    auto=auto(2),
)  # fmt: skip
plan.item(
    "c)",
    "Tổ chức Ngày hội “Chuyển đổi số về bản”",
    task(
        "II.2.c", CULTURE, "Hội Liên hiệp Phụ nữ xã|Hội Nông dân xã|các bản",
        [day("ngày 10/10/2025", "2025-10-10")],
    ),
    auto=auto(2),
)  # fmt: skip
plan.item("", "Thời gian: ngày 10/10/2025.", auto=auto(3))
plan.item("", "Địa điểm: Nhà văn hoá bản Pom Lót.", auto=auto(3))
plan.item(
    "",
    "Phân công: Phòng Văn hoá - Xã hội chủ trì; Hội Liên hiệp Phụ nữ xã, Hội Nông dân xã và các bản phối "
    "hợp.",
    auto=auto(3),
)
plan.h2("3.", "Tiếp nhận, xử lý phản ánh, kiến nghị; hoà giải ở cơ sở", "tasks", "II.3", auto=auto(1))
plan.item(
    "a)",
    "Phân loại, chuyển phản ánh, kiến nghị đến đúng cơ quan có thẩm quyền giải quyết.",
    task(
        "II.3.a", OFFICE, "Công an xã",
        [
            ongoing("từ tháng 8 năm 2025 và những năm tiếp theo", "2025-08-01"),
        ],
    ),
    auto=auto(2),
)  # fmt: skip
plan.item(
    "b)",
    "Củng cố các tổ hoà giải, bảo đảm mỗi bản có một tổ hoà giải từ 05 đến 07 thành viên.",
    task(
        "II.3.b", OFFICE, "Công an xã",
        [ongoing("từ tháng 8 năm 2025 và những năm tiếp theo", "2025-08-01")],
    ),
    [
        target(
            "mỗi bản có một tổ hoà giải từ 05 đến 07 thành viên", "tổ hoà giải", ">=", 5, "thành viên", None,
            True
        )
    ],
    auto=auto(2),
)  # fmt: skip
plan.para(
    "Đơn vị chủ trì: Văn phòng HĐND và UBND xã; đơn vị phối hợp: Công an xã. Thời gian: từ tháng 8 năm 2025 "
    "và những năm tiếp theo.",
    italic=True,
)

plan.h1("III.", "TỔ CHỨC THỰC HIỆN", "organisation", auto=auto(0))
plan.h2("1.", CENTRE, "organisation", "III.1", auto=auto(1))
plan.item(
    "a)",
    "Là đầu mối tham mưu, đôn đốc việc thực hiện Kế hoạch; trước ngày 05 hàng tháng, báo cáo Chủ tịch UBND "
    "xã kết quả tháng trước.",
    task("III.1.a", CENTRE, "", [every("trước ngày 05 hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=5")]),
    auto=auto(2),
)
plan.item(
    "b)",
    "Lấy ý kiến đánh giá của người dân bằng mã phản hồi nhanh tại quầy, liên tục trong giờ làm việc.",
    task("III.1.b", CENTRE, "", [ongoing("liên tục")]),
    auto=auto(2),
)
plan.item(
    "c)",
    "Chịu trách nhiệm trước UBND xã về tính chính xác của số liệu báo cáo.",
    task("III.1.c", CENTRE, optional=True),
    auto=auto(2),
)
plan.h2("2.", ECONOMY, "organisation", "III.2", auto=auto(1))
plan.para(
    "Tham mưu UBND xã bố trí kinh phí, gửi dự toán bổ sung trước ngày 25 tháng 8 năm 2025.",
    task("III.2.-1", ECONOMY, "", [day("trước ngày 25 tháng 8 năm 2025", "2025-08-25")]),
)
plan.para(
    "Giao Kế toán Trung tâm Phục vụ hành chính công xã lập hồ sơ thanh toán, hoàn thành trong tháng 12/2025.",
    task(
        "III.2.-2",
        "Kế toán Trung tâm Phục vụ hành chính công xã",
        "",
        [period("trong tháng 12/2025", "2025-12-01", "2025-12-31")],
    ),
)
plan.h2("3.", "Các bản trên địa bàn xã", "organisation", "III.3", auto=auto(1))
plan.para(
    "Trưởng bản thông báo nội dung Kế hoạch tại cuộc họp bản; vận động mỗi hộ có ít nhất 01 người biết nộp "
    "hồ sơ trực tuyến.",
    task("III.3", "Trưởng bản"),
    [
        target(
            "mỗi hộ có ít nhất 01 người biết nộp hồ sơ trực tuyến", "người biết nộp hồ sơ trực tuyến", ">=",
            1, "người"
        )
    ],
)  # fmt: skip
plan.para(
    "Trên đây là Kế hoạch của UBND xã, đề nghị Uỷ ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị "
    "- xã hội phối hợp tuyên truyền, giám sát việc thực hiện./.",
    task(
        "III.-4",
        "Uỷ ban Mặt trận Tổ quốc Việt Nam xã|các tổ chức chính trị - xã hội",
        optional=True,
    ),
)
plan.sign(
    [
        "- UBND tỉnh (b/c);",
        "- TT Đảng uỷ, TT HĐND xã;",
        "- Các phòng, đơn vị thuộc xã;",
        "- Các bản;",
        "- Lưu: VT, TTPVHCC.",
    ],
    ["TM. UỶ BAN NHÂN DÂN"],
    "CHỦ TỊCH",
    "Lò Văn Phiêng",
)
