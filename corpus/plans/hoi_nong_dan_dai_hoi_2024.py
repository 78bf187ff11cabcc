"""Kế hoạch của Hội Nông dân tỉnh (2024): bảng tiến độ thời gian | nội dung | đơn vị; mục con dấu *."""

from plan import Plan, Row, day, every, period, relative, target, task

plan = Plan(
    "hoi-nong-dan-dai-hoi-2024",
    size=14,
    notes=(
        "A mass organisation: the issuer is the provincial committee. III is a timetable (time | content | "
        "who) whose rows order work: tasks, quoted by their place, for there is no number column. Its time "
        "cells hold days, spans, and a term that hangs on an event. II.2's first bullet is a quota rather "
        "than work: optional. The items '*' are orders below a bullet that only introduces them. IV.2 has "
        "one unit in the heading and another in its second bullet. 'nhiệm kỳ 2024 - 2029' is no term. "
    ),
)
plan.letterhead(
    "HỘI NÔNG DÂN VIỆT NAM", "BAN CHẤP HÀNH TỈNH BÌNH LÂM", "25-KH/HNDT", "Bình Lâm", "2024-02-27"
)
plan.title(
    "KẾ HOẠCH",
    "Tổ chức Đại hội Hội Nông dân cấp cơ sở, cấp huyện\ntiến tới Đại hội Hội Nông dân tỉnh, nhiệm kỳ 2024 - "
    "2029",
)
plan.para(
    "Thực hiện Chỉ thị số 11-CT/TU ngày 02/02/2024 của Ban Thường vụ Tỉnh ủy về lãnh đạo đại hội Hội Nông "
    "dân các cấp, Ban Thường vụ Hội Nông dân tỉnh xây dựng Kế hoạch như sau:"
)
plan.h1("I.", "MỤC ĐÍCH, YÊU CẦU", "purpose")
plan.item("1.", "Đánh giá đúng kết quả nhiệm kỳ qua; xác định phương hướng, nhiệm vụ nhiệm kỳ tới.")
plan.item("2.", "Đại hội các cấp bảo đảm dân chủ, đúng Điều lệ, tiết kiệm.")
plan.h1("II.", "NỘI DUNG ĐẠI HỘI", "tasks")
plan.h2("1.", "Chuẩn bị văn kiện", "tasks", "II.1")
plan.item(
    "–",
    "Hội Nông dân các huyện xây dựng báo cáo chính trị, lấy ý kiến rộng rãi cán bộ, hội viên; gửi dự thảo "
    "về Hội Nông dân tỉnh trước đại hội 30 ngày.",
    task("II.1.-1", "Hội Nông dân các huyện", "", [relative("trước đại hội 30 ngày")]),
)
plan.item(
    "–",
    "Văn phòng Hội Nông dân tỉnh biên tập tài liệu tham khảo, phát hành trong tháng 3/2024.",
    task(
        "II.1.-2", "Văn phòng Hội Nông dân tỉnh", "",
        [period("trong tháng 3/2024", "2024-03-01", "2024-03-31")],
    ),
)  # fmt: skip
plan.h2("2.", "Chuẩn bị nhân sự", "tasks", "II.2")
plan.item(
    "–",
    "Ban Chấp hành các cấp cơ cấu ít nhất 20% cán bộ trẻ, từ 30 - 35% cán bộ nữ.",
    task("II.2.-1", "Ban Chấp hành các cấp", optional=True),
    [
        target(
            "Ban Chấp hành các cấp cơ cấu ít nhất 20% cán bộ trẻ", "cán bộ trẻ", ">=", 20, "%"
        ),
        target(
            "Ban Chấp hành các cấp cơ cấu ít nhất 20% cán bộ trẻ, từ 30 - 35% cán bộ nữ", "cán bộ nữ", ">=",
            30, "%"
        ),
    ],
)  # fmt: skip
plan.item("–", "Đối với đại hội cấp huyện, yêu cầu:")
plan.item(
    "*",
    "Thực hiện quy trình giới thiệu nhân sự từ dưới lên, xong trước ngày 31/5/2024;",
    task("II.2.-2.-1", "", "", [day("trước ngày 31/5/2024", "2024-05-31")]),
    left=0.6,
)
plan.item(
    "*",
    "Lập hồ sơ nhân sự, trình Ban Thường vụ Huyện ủy cho ý kiến.",
    task("II.2.-2.-2"),
    left=0.6,
)
plan.h2("3.", "Công tác tuyên truyền", "tasks", "II.3")
plan.item(
    "–",
    "Phát động đợt thi đua cao điểm từ ngày 01/4/2024 đến ngày 30/9/2024; mỗi chi hội đăng ký ít nhất một "
    "công trình chào mừng đại hội.",
    task(
        "II.3.-1", "", "", [period("từ ngày 01/4/2024 đến ngày 30/9/2024", "2024-04-01", "2024-09-30")]
    ),
    [
        target(
            "mỗi chi hội đăng ký ít nhất một công trình chào mừng đại hội", "công trình chào mừng đại hội",
            ">=", 1,
            "công trình", None, True,
        )
    ],
)  # fmt: skip
plan.item(
    "–",
    "Bản tin Nông dân Bình Lâm mở chuyên trang về đại hội, phát hành 02 kỳ/tháng.",
    task("II.3.-2", "Bản tin Nông dân Bình Lâm", "", [every("02 kỳ/tháng", "FREQ=MONTHLY")]),
    [target("phát hành 02 kỳ/tháng", "phát hành", "=", 2, "kỳ/tháng", None, True)],
)
plan.h1("III.", "TIẾN ĐỘ THỰC HIỆN", "schedule")
OFFICE, STAFF = "Văn phòng", "Ban Tổ chức - Kiểm tra"
MOBILE, DISTRICTS = "Ban Xây dựng Hội", "Hội Nông dân các huyện"
plan.table(
    (4.0, 8.0, 4.8),
    [["Thời gian", "Nội dung công việc", "Đơn vị thực hiện"]],
    [
        Row(
            "Trước 15/3/2024",
            "Hướng dẫn tổ chức đại hội cấp cơ sở",
            STAFF,
            gold=task("III.-1", STAFF, "", [day("Trước 15/3/2024", "2024-03-15")]),
        ),
        Row(
            "Từ 20/3 đến 10/4/2024",
            "Chỉ đạo đại hội điểm tại xã Ba Vồ, rút kinh nghiệm toàn tỉnh",
            f"{MOBILE}; {DISTRICTS}",
            gold=task(
                "III.-2", f"{MOBILE}|{DISTRICTS}", "",
                [period("Từ 20/3 đến 10/4/2024", "2024-03-20", "2024-04-10")],
            ),
        ),
        Row(
            "Xong trong tháng 6/2024",
            "Đại hội cấp cơ sở",
            DISTRICTS,
            gold=task(
                "III.-3", DISTRICTS, "", [period("trong tháng 6/2024", "2024-06-01", "2024-06-30")],
                optional=True
            ),
        ),
        Row(
            "Quý III/2024",
            "Thẩm định văn kiện, nhân sự đại hội cấp huyện",
            f"{STAFF} chủ trì, {OFFICE} phối hợp",
            gold=task("III.-4", STAFF, OFFICE, [period("Quý III/2024", "2024-07-01", "2024-09-30")]),
        ),
        Row(
            "Sau khi kết thúc đại hội cấp huyện",
            "Tổng hợp kết quả, báo cáo Ban Thường vụ Tỉnh ủy",
            OFFICE,
            gold=task("III.-5", OFFICE, "", [relative("Sau khi kết thúc đại hội cấp huyện")]),
        ),
        Row(
            "20 - 21/11/2024",
            "Tổ chức Đại hội Hội Nông dân tỉnh",
            f"{OFFICE}; {STAFF}; {MOBILE}",
            gold=task(
                "III.-6", f"{OFFICE}|{STAFF}|{MOBILE}", "",
                [period("20 - 21/11/2024", "2024-11-20", "2024-11-21")],
            ),
        ),
    ],
)  # fmt: skip
plan.h1("IV.", "TỔ CHỨC THỰC HIỆN", "organisation")
plan.h2("1.", "Ban Thường vụ Hội Nông dân tỉnh", "organisation", "IV.1")
STANDING = "Ban Thường vụ Hội Nông dân tỉnh"
plan.item(
    "–",
    "Thành lập các tiểu ban phục vụ đại hội trước ngày 30 tháng 4 năm 2024;",
    task("IV.1.-1", STANDING, "", [day("trước ngày 30 tháng 4 năm 2024", "2024-04-30")]),
)
plan.item(
    "–",
    "Phân công các đồng chí Ủy viên Ban Thường vụ theo dõi, dự và chỉ đạo đại hội cấp huyện.",
    task("IV.1.-2", STANDING),
)
plan.h2("2.", "Hội Nông dân các huyện", "organisation", "IV.2")
plan.item(
    "–",
    "Xây dựng kế hoạch đại hội của cấp mình, gửi Hội Nông dân tỉnh chậm nhất là ngày 25/3/2024; báo cáo "
    "tiến độ vào ngày 28 hằng tháng.",
    task(
        "IV.2.-1", DISTRICTS, "",
        [
            day("chậm nhất là ngày 25/3/2024", "2024-03-25"),
            every("vào ngày 28 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=28"),
        ],
    ),
)  # fmt: skip
plan.item(
    "–",
    "Hội Nông dân huyện Ba Vồ chuẩn bị đại hội điểm, phối hợp chặt chẽ với Ban Xây dựng Hội.",
    task("IV.2.-2", "Hội Nông dân huyện Ba Vồ", MOBILE),
)
plan.item(
    "3.",
    "Kinh phí đại hội cấp nào do cấp đó bảo đảm; Văn phòng Hội Nông dân tỉnh lập dự toán đại hội cấp tỉnh, "
    "trình Sở Tài chính trước ngày 15/4/2024.",
    task("IV.3", "Văn phòng Hội Nông dân tỉnh", "", [day("trước ngày 15/4/2024", "2024-04-15")]),
)
plan.sign(
    [
        "- Trung ương Hội NDVN (b/c);",
        "- Ban Thường vụ Tỉnh ủy (b/c);",
        "- Hội Nông dân các huyện;",
        "- Lưu: VP.",
    ],
    ["T/M BAN THƯỜNG VỤ"],
    "CHỦ TỊCH",
    "Sầm Thị Yến",
)
