"""Kế hoạch của Đảng ủy xã: "Số 12-KH/ĐU", "I- …", "T/M ĐẢNG ỦY", giao việc cho đồng chí, ban, chi bộ."""

from plan import Plan, day, every, ongoing, period, relative, target, task

plan = Plan(
    "xa-dang-uy-2025",
    notes=(
        "Party form: no 'Quốc hiệu', number without a colon, headings 'I-', '1-', and no './.' at the end. "
        "The bases are upright lines with a dash. 'Đồng chí …' is a unit as printed. III.3: a class with "
        "one duty, three bullets. IV is a reporting section with one order to named units."
    ),
)
plan.party_letterhead("ĐẢNG BỘ TỈNH SƠN HẢI", "ĐẢNG ỦY XÃ HÒA AN", "12-KH/ĐU", "Hòa An", "2025-09-05")
plan.title(
    "KẾ HOẠCH",
    "thực hiện Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về nâng cao\nchất lượng sinh hoạt chi bộ trong "
    "tình hình mới",
    party=True,
)
plan.para("- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;")
plan.para("- Căn cứ Nghị quyết số 07-NQ/TU, ngày 18/8/2025 của Ban Chấp hành Đảng bộ tỉnh,")
plan.para("Ban Chấp hành Đảng bộ xã xây dựng kế hoạch thực hiện như sau:")
plan.h1("I-", "MỤC ĐÍCH, YÊU CẦU", "purpose")
plan.item("1-", "Thống nhất nhận thức và hành động trong toàn Đảng bộ về vai trò của sinh hoạt chi bộ.")
plan.item("2-", "Việc thực hiện phải thường xuyên, thực chất, gắn với nhiệm vụ chính trị của từng chi bộ.")
plan.h1("II-", "CHỈ TIÊU", "objective")
plan.item(
    "1-",
    "Hằng năm, 100% chi bộ duy trì sinh hoạt định kỳ; trên 95% đảng viên tham gia sinh hoạt đầy đủ.",
    targets=[
        target(
            "100% chi bộ duy trì sinh hoạt định kỳ", "chi bộ duy trì sinh hoạt định kỳ", "=", 100, "%"
        ),
        target(
            "trên 95% đảng viên tham gia sinh hoạt đầy đủ",
            "đảng viên tham gia sinh hoạt đầy đủ", ">", 95, "%",
        ),
    ],
)  # fmt: skip
plan.item(
    "2-",
    "Đến năm 2027, có ít nhất 80% chi bộ tổ chức sinh hoạt chuyên đề từ 04 kỳ/năm trở lên; không còn chi bộ "
    "dưới 05 đảng viên chính thức.",
    targets=[
        target(
            "Đến năm 2027, có ít nhất 80% chi bộ tổ chức sinh hoạt chuyên đề từ 04 kỳ/năm trở lên",
            "chi bộ tổ chức sinh hoạt chuyên đề từ 04 kỳ/năm trở lên", ">=", 80, "%", "2027",
        ),
        target(
            "sinh hoạt chuyên đề từ 04 kỳ/năm trở lên", "sinh hoạt chuyên đề", ">=", 4, "kỳ/năm", "2027", True
        ),
        target(
            "không còn chi bộ dưới 05 đảng viên chính thức", "chi bộ dưới 05 đảng viên chính thức", "=", None,
            None,
            "2027",
        ),
    ],
)  # fmt: skip
plan.h1("III-", "NHIỆM VỤ, GIẢI PHÁP", "tasks")
plan.h2("1-", "Công tác tuyên truyền, quán triệt", "tasks", "III.1")
plan.item(
    "-",
    "Ban Xây dựng Đảng chủ trì, phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam xã tổ chức hội nghị quán "
    "triệt Nghị quyết đến toàn thể đảng viên, xong trước ngày 30/9/2025.",
    task(
        "III.1.-1", "Ban Xây dựng Đảng", "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
        [day("trước ngày 30/9/2025", "2025-09-30")],
    ),
)  # fmt: skip
plan.item(
    "-",
    "Các chi bộ thảo luận, cụ thể hóa nội dung Nghị quyết, xong trong tháng 10/2025.",
    task("III.1.-2", "Các chi bộ", "", [period("trong tháng 10/2025", "2025-10-01", "2025-10-31")]),
)
plan.h2("2-", "Đổi mới nội dung, hình thức sinh hoạt", "tasks", "III.2")
plan.item(
    "-",
    "Nghiên cứu, áp dụng sổ tay đảng viên điện tử; gửi tài liệu sinh hoạt đến đảng viên trước ít nhất 03 "
    "ngày.",
    task("III.2.-1", "", "", [relative("trước ít nhất 03 ngày")]),
)
plan.item(
    "-",
    "Mỗi quý, từng chi bộ chọn một vấn đề khó ở cơ sở để thảo luận, ra nghị quyết chuyên đề.",
    task("III.2.-2", "từng chi bộ", "", [every("Mỗi quý", "FREQ=YEARLY;BYMONTH=3,6,9,12")]),
)
plan.h2("3-", "Công tác kiểm tra, giám sát", "tasks", "III.3")
plan.para("Đồng chí Phó Bí thư Thường trực Đảng ủy chủ trì, cùng với Ủy ban Kiểm tra Đảng ủy:")
PHO_BI_THU, UBKT = "Đồng chí Phó Bí thư Thường trực Đảng ủy", "Ủy ban Kiểm tra Đảng ủy"
plan.item(
    "-",
    "Dự sinh hoạt với chi bộ ít nhất 02 lần/tháng;",
    task("III.3.-1", PHO_BI_THU, UBKT, [every("ít nhất 02 lần/tháng", "FREQ=MONTHLY")]),
    [
        target(
            "Dự sinh hoạt với chi bộ ít nhất 02 lần/tháng", "Dự sinh hoạt với chi bộ", ">=", 2, "lần/tháng",
            None, True
        )
    ],
)  # fmt: skip
plan.item(
    "-",
    "Giám sát chuyên đề việc thu, nộp, sử dụng đảng phí tại 05 chi bộ trong quý IV năm 2025;",
    task(
        "III.3.-2", PHO_BI_THU, UBKT, [period("trong quý IV năm 2025", "2025-10-01", "2025-12-31")]
    ),
    [
        target(
            "Giám sát chuyên đề việc thu, nộp, sử dụng đảng phí tại 05 chi bộ", "chi bộ", "=", 5, "chi bộ",
            None, True
        )
    ],
)  # fmt: skip
plan.item(
    "-",
    "Thường xuyên nhắc nhở, chấn chỉnh những chi bộ sinh hoạt hình thức.",
    task("III.3.-3", PHO_BI_THU, UBKT, [ongoing("Thường xuyên")]),
)
plan.h1("IV-", "CHẾ ĐỘ BÁO CÁO", "reporting")
plan.para(
    "Các chi bộ trực thuộc báo cáo kết quả thực hiện về Đảng ủy (qua Ban Xây dựng Đảng) định kỳ 6 tháng và "
    "năm; Ban Xây dựng Đảng tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy theo quy định.",
    task(
        "IV", "Các chi bộ trực thuộc|Ban Xây dựng Đảng", "",
        [
            every("định kỳ 6 tháng và năm", "FREQ=YEARLY;BYMONTH=6,12"),
            every("định kỳ 6 tháng và năm", "FREQ=YEARLY"),
        ],
    ),
)  # fmt: skip
plan.h1("V-", "TỔ CHỨC THỰC HIỆN", "organisation")
plan.item(
    "1-",
    "Xây dựng kế hoạch của chi bộ và đăng ký việc làm mới với Ban Xây dựng Đảng chậm nhất vào ngày "
    "20/9/2025.",
    task("V.1", "Các chi bộ trực thuộc", "", [day("chậm nhất vào ngày 20/9/2025", "2025-09-20")]),
    head="**Các chi bộ trực thuộc:**",
)
plan.item(
    "2-",
    "Đảng ủy Ủy ban nhân dân xã lãnh đạo bố trí kinh phí mua sắm thiết bị phục vụ sinh hoạt tại nhà văn hóa "
    "các thôn.",
    task("V.2", "Đảng ủy Ủy ban nhân dân xã"),
)
plan.item(
    "3-",
    "Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này; kịp thời tham mưu tháo gỡ khó khăn, "
    "vướng mắc.",
    task("V.3", "Văn phòng Đảng ủy"),
)
plan.sign(
    [
        "- Ban Thường vụ Tỉnh ủy,",
        "- Các ban đảng Tỉnh ủy,",
        "- Các đồng chí Đảng ủy viên,",
        "- Các chi bộ trực thuộc,",
        "- Lưu Văn phòng Đảng ủy.",
    ],
    ["T/M ĐẢNG ỦY"],
    "BÍ THƯ",
    "Hoàng Xuân Nghị",
    party=True,
)
