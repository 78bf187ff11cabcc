"""Quyết định ban hành kèm theo Kế hoạch; "Giao …:" có mục con; bảng kinh phí không phải nhiệm vụ."""

from plan import YEARLY, Cell, Plan, Row, day, every, ongoing, period, relative, target, task

plan = Plan(
    "tinh-quyet-dinh-du-lich-2025",
    size=14,
    notes=(
        "A decision that promulgates a plan: the head and the signature are the decision's; its Điều are "
        "items and no sections. Điều 2 orders a named unit (task), Điều 3 only says who answers (optional). "
        "II.2 'tăng bình quân' has no base year. III.3 'Giao …:' introduces two children that inherit its "
        "units. III.4.b's second paragraph is an order of its own. The table of the appendix lists money by "
        "year: no tasks, no targets."
    ),
)
plan.letterhead(None, "ỦY BAN NHÂN DÂN\nTỈNH SƠN HẢI", "2187/QĐ-UBND", "Sơn Hải", "2025-10-06")
plan.title(
    "QUYẾT ĐỊNH",
    "Ban hành Kế hoạch phát triển du lịch cộng đồng\ntrên địa bàn tỉnh Sơn Hải giai đoạn 2026 - 2028",
)
plan.para("**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN HẢI**", align="center", first=0, before=4, after=8)
plan.basis(
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Căn cứ Luật Du lịch ngày 19 tháng 6 năm 2017;",
    "Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch tại Tờ trình số 341/TTr-SVHTTDL ngày 25 "
    "tháng 9 năm 2025.",
)
plan.para("**QUYẾT ĐỊNH:**", align="center", first=0, before=8, after=8)
plan.para(
    "**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch phát triển du lịch cộng đồng trên địa bàn tỉnh "
    "Sơn Hải giai đoạn 2026 - 2028."
)
CULTURE, FINANCE = "Sở Văn hóa, Thể thao và Du lịch", "Sở Tài chính"
plan.item(
    "",
    "Giao Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với các đơn vị liên quan tổ chức triển khai Kế "
    "hoạch; kiểm tra, đánh giá, báo cáo Chủ tịch UBND tỉnh trước ngày 15/12 hằng năm.",
    task(
        "Điều 2", CULTURE, "các đơn vị liên quan",
        [every("trước ngày 15/12 hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15")],
    ),
    head="**Điều 2.**",
)  # fmt: skip
plan.item(
    "",
    "Quyết định có hiệu lực kể từ ngày ký. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Văn hóa, Thể thao và "
    "Du lịch, Tài chính, Xây dựng; Chủ tịch UBND các xã, phường, đặc khu chịu trách nhiệm thi hành Quyết "
    "định này./.",
    task(
        "Điều 3",
        "Chánh Văn phòng UBND tỉnh|Giám đốc các Sở: Văn hóa, Thể thao và Du lịch, Tài chính, Xây dựng|Chủ "
        "tịch UBND các xã, phường, đặc khu",
        optional=True,
    ),
    head="**Điều 3.**",
)
plan.sign(
    [
        "- Như Điều 3;",
        "- Bộ VHTTDL (b/c);",
        "- TT Tỉnh ủy, TT HĐND tỉnh;",
        "- CT, các PCT UBND tỉnh;",
        "- Lưu: VT, VXNV.",
    ],
    ["KT. CHỦ TỊCH"],
    "PHÓ CHỦ TỊCH",
    "Vũ Thanh Lưỡng",
)
plan.attached(
    "KẾ HOẠCH",
    "Phát triển du lịch cộng đồng trên địa bàn tỉnh Sơn Hải\ngiai đoạn 2026 - 2028",
    "(Ban hành kèm theo Quyết định số 2187/QĐ-UBND ngày 06 tháng 10 năm 2025\ncủa Chủ tịch Ủy ban nhân dân "
    "tỉnh Sơn Hải)",
)
plan.h1("I.", "QUAN ĐIỂM", "purpose")
plan.para(
    "Phát triển du lịch cộng đồng phải giữ gìn bản sắc, gắn với sinh kế của người dân, không đánh đổi môi "
    "trường lấy tăng trưởng trước mắt."
)
plan.h1("II.", "MỤC TIÊU ĐẾN NĂM 2028", "objective")
plan.item(
    "1.",
    "Toàn tỉnh có ít nhất 24 điểm du lịch cộng đồng được công nhận, trong đó 06 điểm đạt tiêu chuẩn ASEAN.",
    targets=[
        target(
            "Toàn tỉnh có ít nhất 24 điểm du lịch cộng đồng được công nhận",
            "điểm du lịch cộng đồng được công nhận",
            ">=", 24, "điểm du lịch cộng đồng", "2028",
        ),
        target(
            "Toàn tỉnh có ít nhất 24 điểm du lịch cộng đồng được công nhận, trong đó 06 điểm đạt tiêu chuẩn "
            "ASEAN",
            "đạt tiêu chuẩn ASEAN", "=", 6, "điểm", "2028",
        ),
    ],
)  # fmt: skip
plan.item(
    "2.",
    "Đón trên 350.000 lượt khách năm 2028; doanh thu tăng bình quân 12,5%/năm.",
    targets=[
        target("Đón trên 350.000 lượt khách năm 2028", "lượt khách", ">", 350000, "lượt khách", "2028"),
        target("doanh thu tăng bình quân 12,5%/năm", "doanh thu", "+=", 12.5, "%", "2028"),
    ],
)
plan.item(
    "3.",
    "Tỷ lệ hộ tham gia làm du lịch được tập huấn: năm 2026 đạt 60%, năm 2027 đạt 80%, năm 2028 đạt 100%.",
    targets=[
        target(
            "Tỷ lệ hộ tham gia làm du lịch được tập huấn: năm 2026 đạt 60%",
            "Tỷ lệ hộ tham gia làm du lịch được tập huấn", "=", 60, "%", "2026",
        ),
        target(
            "Tỷ lệ hộ tham gia làm du lịch được tập huấn: năm 2026 đạt 60%, năm 2027 đạt 80%",
            "Tỷ lệ hộ tham gia làm du lịch được tập huấn", "=", 80, "%", "2027",
        ),
        target(
            "Tỷ lệ hộ tham gia làm du lịch được tập huấn: năm 2026 đạt 60%, năm 2027 đạt 80%, năm 2028 đạt "
            "100%",
            "Tỷ lệ hộ tham gia làm du lịch được tập huấn", "=", 100, "%", "2028",
        ),
    ],
)  # fmt: skip
plan.item(
    "4.",
    "Giảm tỷ lệ điểm du lịch không có nơi thu gom chất thải rắn xuống dưới 5%.",
    targets=[
        target(
            "Giảm tỷ lệ điểm du lịch không có nơi thu gom chất thải rắn xuống dưới 5%",
            "tỷ lệ điểm du lịch không có nơi thu gom chất thải rắn", "<", 5, "%", "2028",
        )
    ],
)  # fmt: skip

plan.h1("III.", "NHIỆM VỤ VÀ GIẢI PHÁP", "tasks")
plan.item(
    "1.",
    "**Về quy hoạch:** Rà soát, bổ sung các điểm du lịch cộng đồng vào quy hoạch chung xây dựng xã; hoàn "
    "thành trong năm 2026.",
    task("III.1", "", "", [period("trong năm 2026", "2026-01-01", "2026-12-31")]),
)
plan.item(
    "2.",
    "**Về sản phẩm:** Mỗi xã, phường có tài nguyên du lịch lựa chọn, hoàn thiện ít nhất một sản phẩm đặc "
    "trưng; Sở Nông nghiệp và Môi trường hướng dẫn gắn sản phẩm du lịch với sản phẩm OCOP.",
    task("III.2", "Mỗi xã, phường có tài nguyên du lịch|Sở Nông nghiệp và Môi trường"),
    [
        target(
            "Mỗi xã, phường có tài nguyên du lịch lựa chọn, hoàn thiện ít nhất một sản phẩm đặc trưng",
            "sản phẩm đặc trưng", ">=", 1, "sản phẩm đặc trưng", None, True,
        )
    ],
)  # fmt: skip
plan.h2("3.", "Về nhân lực", "tasks", "III.3")
plan.para("Giao Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Trường Đại học Sơn Hải:")
plan.item(
    "a)",
    "Biên soạn bộ tài liệu hướng dẫn kỹ năng đón khách tại nhà, phát hành trước tháng 6 năm 2026;",
    task(
        "III.3.a", CULTURE, "Trường Đại học Sơn Hải", [period("trước tháng 6 năm 2026", None, "2026-05-31")]
    ),
)
plan.item(
    "b)",
    "Mỗi năm mở từ 04 đến 06 lớp bồi dưỡng cho chủ hộ, hướng dẫn viên tại điểm.",
    task("III.3.b", CULTURE, "Trường Đại học Sơn Hải", [every("Mỗi năm", YEARLY)]),
    [target("Mỗi năm mở từ 04 đến 06 lớp bồi dưỡng", "lớp bồi dưỡng", ">=", 4, "lớp", None, True)],
)
plan.h2("4.", "Về hạ tầng và môi trường", "tasks", "III.4")
plan.item(
    "a)",
    "Sở Xây dựng chủ trì, phối hợp với UBND các xã, phường cải tạo 37,5 km đường vào các điểm du lịch; khởi "
    "công chậm nhất ngày 30 tháng 9 năm 2026, hoàn thành trước ngày 31/12/2027.",
    task(
        "III.4.a", "Sở Xây dựng", "UBND các xã, phường",
        [
            day("chậm nhất ngày 30 tháng 9 năm 2026", "2026-09-30"),
            day("trước ngày 31/12/2027", "2027-12-31"),
        ],
    ),
    [
        target(
            "cải tạo 37,5 km đường vào các điểm du lịch", "đường vào các điểm du lịch", "=", 37.5, "km", None,
            True
        )
    ],
)  # fmt: skip
plan.item(
    "b)",
    "UBND các xã, phường, đặc khu ban hành quy ước giữ gìn vệ sinh tại điểm du lịch trong 30 ngày kể từ "
    "ngày điểm du lịch được công nhận.",
    task(
        "III.4.b", "UBND các xã, phường, đặc khu", "",
        [relative("trong 30 ngày kể từ ngày điểm du lịch được công nhận")],
    ),
)  # fmt: skip
plan.para(
    "Giao Sở Nông nghiệp và Môi trường kiểm tra việc thu gom, xử lý chất thải tại các điểm du lịch; báo cáo "
    "UBND tỉnh trước ngày 30/11 hằng năm.",
    task(
        "III.4.b.-1", "Sở Nông nghiệp và Môi trường", "",
        [every("trước ngày 30/11 hằng năm", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30")],
    ),
)  # fmt: skip

plan.h1("IV.", "KINH PHÍ THỰC HIỆN", "funding")
plan.item(
    "1.",
    "Kinh phí thực hiện Kế hoạch dự kiến 46,8 tỷ đồng, từ ngân sách nhà nước theo phân cấp và nguồn xã hội "
    "hóa (chi tiết tại Phụ lục).",
)
plan.item(
    "2.",
    "Sở Tài chính tham mưu UBND tỉnh cân đối, bố trí kinh phí; hướng dẫn việc lồng ghép các chương trình "
    "mục tiêu quốc gia.",
    task("IV.2", FINANCE),
)

plan.h1("V.", "TỔ CHỨC THỰC HIỆN", "organisation")
plan.item(
    "1.",
    "Là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch; tổ chức sơ kết vào giữa năm 2027, "
    "tổng kết vào cuối năm 2028.",
    task(
        "V.1", CULTURE, "",
        [period("vào giữa năm 2027", None, "2027-06-30"), period("vào cuối năm 2028", None, "2028-12-31")],
    ),
    head="**Sở Văn hóa, Thể thao và Du lịch:**",
)  # fmt: skip
plan.item(
    "2.",
    "Báo và Phát thanh, Truyền hình Sơn Hải mở chuyên mục giới thiệu điểm đến từ năm 2026 và các năm tiếp "
    "theo.",
    task(
        "V.2", "Báo và Phát thanh, Truyền hình Sơn Hải", "",
        [ongoing("từ năm 2026 và các năm tiếp theo", "2026-01-01")],
    ),
)  # fmt: skip
plan.item(
    "3.",
    "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động đoàn viên, hội viên giữ gìn cảnh quan, ứng xử "
    "văn minh với du khách.",
    task("V.3", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", optional=True),
)
plan.appendix(
    "PL",
    "PHỤ LỤC",
    "DỰ KIẾN KINH PHÍ THỰC HIỆN KẾ HOẠCH",
    "(Kèm theo Kế hoạch phát triển du lịch cộng đồng giai đoạn 2026 - 2028)",
    page_break=True,
)
plan.para("Đơn vị tính: triệu đồng", align="right", italic=True, first=0, size=12)
plan.table(
    (1.2, 6.6, 2.2, 2.2, 2.2, 2.4),
    [
        [
            Cell("TT", rows=2), Cell("Nội dung chi", rows=2), Cell("Phân kỳ", columns=3), Cell("Tổng cộng",
            rows=2),
        ],
        ["2026", "2027", "2028"],
    ],
    [
        Row("1", "Đường vào các điểm du lịch", "9.400", "18.600", "2.000", "30.000"),
        Row("2", "Tập huấn, bồi dưỡng", "1.200", "1.200", "1.200", "3.600"),
        Row("3", "Nhà vệ sinh, điểm thu gom chất thải", "3.000", "4.500", "2.700", "10.200"),
        Row("4", "Quảng bá, chuyên mục truyền hình", "1.000", "1.000", "1.000", "3.000"),
        Row(Cell("Tổng cộng", columns=2, bold=True, align="center"), "14.600", "25.300", "6.900", "46.800"),
    ],
    centred=(0, 2, 3, 4, 5),
)  # fmt: skip
