"""Kế hoạch cấp huyện trước 01/7/2025: số, ngày để trống; điểm đ); chú thích; dòng "Phân công"."""

from plan import Plan, day, every, ongoing, period, relative, target, task

plan = Plan(
    "huyen-cai-cach-2024",
    notes=(
        "Number and day left blank. II holds targets only. III.1.b has an order of its own and two "
        "children. The 'Phân công' line under III.1 names the items a, b and c, d, đ. Footnotes: the first "
        "holds a target, the second gives the term of III.1.c, the third the days of the reports 'theo "
        "định kỳ' in IV.1.b (the vague word is then none). IV.4 is a unit heading over one paragraph."
    ),
)
plan.letterhead(None, "ỦY BAN NHÂN DÂN\nHUYỆN THẠCH LÂM", "/KH-UBND", "Thạch Lâm", "2024-03")
plan.title(
    "KẾ HOẠCH",
    "Nâng cao chất lượng giải quyết thủ tục hành chính và cải thiện\nChỉ số cải cách hành chính của huyện "
    "Thạch Lâm năm 2024",
)
plan.basis(
    "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, "
    "một cửa liên thông trong giải quyết thủ tục hành chính;",
    "Căn cứ Kế hoạch số 512/KH-UBND ngày 28 tháng 12 năm 2023 của Ủy ban nhân dân tỉnh Sơn Hải về cải cách "
    "hành chính năm 2024;",
)
plan.para(
    "Xét đề nghị của Trưởng phòng Nội vụ huyện tại Tờ trình số 27/TTr-PNV ngày 04 tháng 3 năm 2024, Ủy ban "
    "nhân dân huyện Thạch Lâm ban hành Kế hoạch với các nội dung sau:"
)

plan.h1("I.", "MỤC ĐÍCH, YÊU CẦU", "purpose")
plan.h2("1.", "Mục đích", "purpose", "I.1")
plan.item(
    "a)",
    "Khắc phục những tiêu chí còn mất điểm trong kết quả chấm điểm năm 2023 của huyện; giữ vững những tiêu "
    "chí đã đạt điểm tối đa.",
)
plan.item("b)", "Tạo chuyển biến về thái độ phục vụ của cán bộ, công chức tại Bộ phận Một cửa các cấp.")
plan.h2("2.", "Yêu cầu", "purpose", "I.2")
plan.item(
    "a)",
    "Các cơ quan, đơn vị, UBND các xã, thị trấn xác định rõ việc, rõ người, rõ thời gian hoàn thành; người "
    "đứng đầu trực tiếp chỉ đạo.",
)
plan.item("b)", "Việc kiểm tra phải gắn với hướng dẫn, không gây phiền hà cho cơ sở.")

plan.h1("II.", "MỤC TIÊU", "objective")
plan.item(
    "1.",
    "Chỉ số cải cách hành chính của huyện năm 2024 đạt từ 88,5 điểm trở lên, xếp trong nhóm 04 huyện, thành "
    "phố đứng đầu tỉnh.",
    targets=[
        target(
            "Chỉ số cải cách hành chính của huyện năm 2024 đạt từ 88,5 điểm trở lên",
            "Chỉ số cải cách hành chính của huyện", ">=", 88.5, "điểm", "2024",
        ),
        target(
            "Chỉ số cải cách hành chính của huyện năm 2024 đạt từ 88,5 điểm trở lên, xếp trong nhóm 04 "
            "huyện, thành phố đứng đầu tỉnh",
            "Chỉ số cải cách hành chính của huyện", "<=", 4, "hạng", "2024",
        ),
    ],
)  # fmt: skip
plan.item(
    "2.",
    "Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính trên 92%; tăng ít nhất 03 bậc "
    "so với năm 2023.",
    targets=[
        target(
            "Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính trên 92%",
            "Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính", ">", 92, "%",
        ),
        target(
            "Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính trên 92%; tăng ít nhất "
            "03 bậc so với năm 2023",
            "Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính", "+=", 3, "bậc",
        ),
    ],
)  # fmt: skip
plan.item(
    "3.",
    "100% hồ sơ tiếp nhận tại Bộ phận Một cửa các cấp được số hóa thành phần hồ sơ[^Riêng đối với hồ sơ đất "
    "đai tiếp nhận tại cấp xã, tỷ lệ số hóa thành phần hồ sơ đạt tối thiểu 85%.]; tỷ lệ hồ sơ trễ hẹn không "
    "quá 1,5%.",
    targets=[
        target(
            "100% hồ sơ tiếp nhận tại Bộ phận Một cửa các cấp được số hóa thành phần hồ sơ",
            "hồ sơ tiếp nhận tại Bộ phận Một cửa các cấp được số hóa thành phần hồ sơ", "=", 100, "%",
        ),
        target(
            "đối với hồ sơ đất đai tiếp nhận tại cấp xã, tỷ lệ số hóa thành phần hồ sơ đạt tối thiểu 85%",
            "tỷ lệ số hóa thành phần hồ sơ", ">=", 85, "%",
        ),
        target("tỷ lệ hồ sơ trễ hẹn không quá 1,5%", "tỷ lệ hồ sơ trễ hẹn", "<=", 1.5, "%"),
    ],
)  # fmt: skip
plan.item(
    "4.",
    "Tỷ lệ thanh toán trực tuyến nghĩa vụ tài chính đạt 45 - 50%; số cuộc họp giảm 20% so với năm 2023.",
    targets=[
        target(
            "Tỷ lệ thanh toán trực tuyến nghĩa vụ tài chính đạt 45 - 50%",
            "Tỷ lệ thanh toán trực tuyến nghĩa vụ tài chính", ">=", 45, "%",
        ),
        target("số cuộc họp giảm 20% so với năm 2023", "số cuộc họp", "-=", 20, "%"),
    ],
)  # fmt: skip

plan.h1("III.", "NHIỆM VỤ, GIẢI PHÁP", "tasks")
plan.h2("1.", "Nâng cao chất lượng hoạt động của Bộ phận Một cửa", "tasks", "III.1")
NOI_VU, VAN_PHONG = "Phòng Nội vụ", "Văn phòng HĐND và UBND huyện"
COMMUNES = "UBND các xã, thị trấn"
plan.item(
    "a)",
    "Rà soát, thay thế công chức tại Bộ phận Một cửa có từ hai lượt phản ánh đúng trở lên; hoàn thành trước "
    "ngày 31/5/2024.",
    task("III.1.a", NOI_VU, COMMUNES, [day("trước ngày 31/5/2024", "2024-05-31")]),
)
plan.item(
    "b)",
    "Tổ chức hai đợt tập huấn về kỹ năng giao tiếp và số hóa hồ sơ cho công chức tiếp nhận, trong đó:",
    task("III.1.b", NOI_VU, COMMUNES),
    [
        target(
            "Tổ chức hai đợt tập huấn về kỹ năng giao tiếp và số hóa hồ sơ",
            "đợt tập huấn",
            "=",
            2,
            "đợt",
            None,
            True,
        )
    ],
)
plan.item(
    "-",
    "Đợt 1: tập huấn cho công chức cấp xã trong quý II;",
    task("III.1.b.-1", NOI_VU, COMMUNES, [period("trong quý II", "2024-04-01", "2024-06-30")]),
)
plan.item(
    "-",
    "Đợt 2: tập huấn cho công chức cấp huyện trong tháng 9.",
    task("III.1.b.-2", NOI_VU, COMMUNES, [period("trong tháng 9", "2024-09-01", "2024-09-30")]),
)
plan.item(
    "c)",
    "Niêm yết công khai địa chỉ, số điện thoại tiếp nhận phản ánh, kiến nghị tại trụ sở làm việc[^Hoàn "
    "thành trong tháng 4 năm 2024.].",
    task(
        "III.1.c", VAN_PHONG, "Phòng Văn hóa và Thông tin",
        [period("trong tháng 4 năm 2024", "2024-04-01", "2024-04-30")],
    ),
)  # fmt: skip
plan.item(
    "d)",
    "Nâng cấp Hệ thống camera giám sát và kết nối về Trung tâm điều hành của huyện.",
    task("III.1.d", VAN_PHONG, "Phòng Văn hóa và Thông tin"),
)
plan.item(
    "đ)",
    "Công khai danh sách hồ sơ trễ hạn vào thứ Sáu hằng tuần trên Trang thông tin điện tử huyện.",
    task(
        "III.1.đ", VAN_PHONG, "Phòng Văn hóa và Thông tin",
        [every("vào thứ Sáu hằng tuần", "FREQ=WEEKLY;BYDAY=FR")],
    ),
)  # fmt: skip
plan.para(
    "__Phân công: Phòng Nội vụ chủ trì nội dung a, b, phối hợp với UBND các xã, thị trấn; Văn phòng HĐND và "
    "UBND huyện chủ trì nội dung c, d, đ, Phòng Văn hóa và Thông tin phối hợp.__"
)
plan.h2("2.", "Rà soát, đơn giản hóa thủ tục hành chính", "tasks", "III.2")
plan.item(
    "a)",
    "Thường xuyên rà soát, kiến nghị cắt giảm ít nhất 15% thời gian giải quyết các thủ tục hành chính thuộc "
    "lĩnh vực đăng ký kinh doanh, xây dựng.",
    task(
        "III.2.a",
        "Các phòng, ban chuyên môn thuộc UBND huyện",
        "Văn phòng HĐND và UBND huyện",
        [period("Từ tháng 4 đến tháng 10 năm 2024", "2024-04-01", "2024-10-31")],
        "Tờ trình kiến nghị đơn giản hóa|Dự thảo phương án cắt giảm",
    ),
    [
        target(
            "cắt giảm ít nhất 15% thời gian giải quyết các thủ tục hành chính thuộc lĩnh vực đăng ký kinh "
            "doanh, xây dựng",
            "thời gian giải quyết các thủ tục hành chính thuộc lĩnh vực đăng ký kinh doanh, xây dựng", "-=",
            15, "%",
        )
    ],
)  # fmt: skip
plan.para("- Đơn vị chủ trì: Các phòng, ban chuyên môn thuộc UBND huyện.")
plan.para("- Đơn vị phối hợp: Văn phòng HĐND và UBND huyện.")
plan.para("- Thời gian thực hiện: Từ tháng 4 đến tháng 10 năm 2024.")
plan.para("- Sản phẩm: Tờ trình kiến nghị đơn giản hóa; Dự thảo phương án cắt giảm.")
plan.item(
    "b)",
    "Phòng Tư pháp kiểm tra việc tuân thủ quy định về yêu cầu nộp bản sao chứng thực tại 100% xã, thị trấn; "
    "trong 05 ngày làm việc kể từ ngày kết thúc kiểm tra, thông báo kết quả bằng văn bản.",
    task(
        "III.2.b", "Phòng Tư pháp", "",
        [relative("trong 05 ngày làm việc kể từ ngày kết thúc kiểm tra")],
    ),
    [
        target(
            "kiểm tra việc tuân thủ quy định về yêu cầu nộp bản sao chứng thực tại 100% xã, thị trấn",
            "xã, thị trấn", "=", 100, "%", None, True,
        )
    ],
)  # fmt: skip
plan.para(
    "Giao Thanh tra huyện đưa nội dung này vào kế hoạch thanh tra công vụ, hoàn thành trong quý III/2024.",
    task("III.2.b.-1", "Thanh tra huyện", "", [period("trong quý III/2024", "2024-07-01", "2024-09-30")]),
)

plan.h1("IV.", "TỔ CHỨC THỰC HIỆN", "organisation")
plan.h2("1.", "Phòng Nội vụ", "organisation", "IV.1")
plan.item(
    "a)",
    "Chủ trì, phối hợp với Văn phòng HĐND và UBND huyện và các cơ quan liên quan theo dõi, đôn đốc việc "
    "thực hiện Kế hoạch; tổ chức tự chấm điểm Chỉ số cải cách hành chính của huyện xong trước 10/12/2024.",
    task(
        "IV.1.a", NOI_VU, "Văn phòng HĐND và UBND huyện|các cơ quan liên quan",
        [day("trước 10/12/2024", "2024-12-10")],
    ),
)  # fmt: skip
plan.item(
    "b)",
    "Tổng hợp, báo cáo UBND huyện kết quả thực hiện theo định kỳ[^Báo cáo quý gửi trước ngày 15 của tháng "
    "cuối quý; báo cáo năm gửi trước ngày 05/12.].",
    task(
        "IV.1.b", NOI_VU, "",
        [
            every("trước ngày 15 của tháng cuối quý", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15"),
            every("trước ngày 05/12", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5"),
        ],
    ),
)  # fmt: skip
plan.item(
    "2.",
    "Tham mưu UBND huyện bố trí kinh phí thực hiện Kế hoạch trong dự toán năm 2024; hướng dẫn việc sử dụng, "
    "thanh quyết toán theo quy định.",
    task("IV.2", "Phòng Tài chính - Kế hoạch"),
    head="**Phòng Tài chính - Kế hoạch:**",
)
plan.item(
    "3.",
    "Xây dựng chuyên mục, tăng thời lượng tuyên truyền, mỗi tháng ít nhất 02 tin, bài về dịch vụ công trực "
    "tuyến.",
    task(
        "IV.3", "Trung tâm Văn hóa, Thông tin và Thể thao", "", [every("mỗi tháng", "FREQ=MONTHLY")]
    ),
    [
        target(
            "mỗi tháng ít nhất 02 tin, bài về dịch vụ công trực tuyến",
            "tin, bài về dịch vụ công trực tuyến", ">=", 2, "tin, bài", None, True,
        )
    ],
    head="**Trung tâm Văn hóa, Thông tin và Thể thao:**",
)  # fmt: skip
plan.h2("4.", "Ủy ban nhân dân các xã, thị trấn", "organisation", "IV.4")
plan.para(
    "Ban hành kế hoạch của địa phương chậm nhất ngày 29/3/2024; duy trì việc tiếp nhận hồ sơ vào sáng thứ "
    "Bảy hằng tuần đối với các xã, thị trấn có trên 10.000 dân.",
    task(
        "IV.4", "Ủy ban nhân dân các xã, thị trấn", "",
        [day("chậm nhất ngày 29/3/2024", "2024-03-29"), every("vào sáng thứ Bảy hằng tuần",
        "FREQ=WEEKLY;BYDAY=SA")],
    ),
)  # fmt: skip
plan.h2("5.", "Chế độ thông tin, báo cáo", "reporting", "IV.5")
plan.item(
    "a)",
    "Các phòng, ban, UBND các xã, thị trấn gửi báo cáo quý trước ngày 10 của tháng cuối quý, báo cáo 6 "
    "tháng trước ngày 05/6, báo cáo năm trước ngày 25/11 về Phòng Nội vụ để tổng hợp.",
    task(
        "IV.5.a", "Các phòng, ban|UBND các xã, thị trấn", "",
        [
            every("trước ngày 10 của tháng cuối quý", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=10"),
            every("trước ngày 05/6", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5"),
            every("trước ngày 25/11", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25"),
        ],
    ),
)  # fmt: skip
plan.item(
    "b)",
    "Văn phòng HĐND và UBND huyện thường xuyên cập nhật số liệu giải quyết hồ sơ, cung cấp cho Phòng Nội vụ "
    "vào ngày 25 hằng tháng.",
    task(
        "IV.5.b", VAN_PHONG, "",
        [ongoing("thường xuyên"), every("vào ngày 25 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=25")],
    ),
)  # fmt: skip
plan.para(
    "Trên đây là Kế hoạch nâng cao chất lượng giải quyết thủ tục hành chính năm 2024 của huyện. Trong quá "
    "trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương phản ánh về Phòng Nội vụ "
    "để tổng hợp, báo cáo UBND huyện xem xét, quyết định./.",
    task("IV.-6", "các cơ quan, đơn vị, địa phương", optional=True),
)
plan.sign(
    [
        "- Sở Nội vụ tỉnh Sơn Hải (báo cáo);",
        "- TT Huyện ủy, TT HĐND huyện;",
        "- Chủ tịch, các PCT UBND huyện;",
        "- Các phòng, ban, đơn vị thuộc huyện;",
        "- UBND các xã, thị trấn;",
        "- Lưu: VT, NV.",
    ],
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
    "PHÓ CHỦ TỊCH",
    "Trần Đình Khoát",
)
