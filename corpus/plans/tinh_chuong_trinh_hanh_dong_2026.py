"""Chương trình hành động 2026 - 2030: đánh số 1.1., số liệu quá khứ; phụ lục số tự động, ô gộp."""

from plan import YEARLY, Cell, Plan, Row, day, every, ongoing, period, target, task, unspecified

plan = Plan(
    "tinh-chuong-trinh-hanh-dong-2026",
    size=14,
    split_runs=True,
    notes=(
        "I holds results of the past: no targets. III.1.2 has two bullets that order nothing (optional) and "
        "is the task itself. The appendix numbers its rows automatically; its row 3 has a merged content "
        "cell over two rows with other units and times: two tasks with one text. Row 5 has one cell over "
        "lead and support that names nobody. 'hằng năm' of row 1 stands in the time cell; the adjective in "
        "'kế hoạch hằng năm' (III.2.1) is no term."
    ),
)
plan.letterhead(None, "ỦY BAN NHÂN DÂN\nTỈNH BÌNH LÂM", "09/CTr-UBND", "Bình Lâm", "2026-01-28")
plan.title(
    "CHƯƠNG TRÌNH HÀNH ĐỘNG",
    "Hỗ trợ doanh nghiệp nhỏ và vừa, hộ kinh doanh chuyển đổi số\ntrên địa bàn tỉnh Bình Lâm giai đoạn 2026 "
    "- 2030",
)
plan.para(
    "Triển khai Nghị quyết số 31/NQ-HĐND ngày 09/12/2025 của HĐND tỉnh, UBND tỉnh ban hành Chương trình "
    "hành động với các nội dung chủ yếu sau:"
)
plan.h1("I.", "KẾT QUẢ GIAI ĐOẠN 2021 - 2025", "situation")
plan.para(
    "Đến hết năm 2025, toàn tỉnh có 4.215 doanh nghiệp đang hoạt động, tăng 21,6% so với năm 2020; 35% hộ "
    "kinh doanh đã dùng hóa đơn điện tử. Tuy nhiên, chỉ số sẵn sàng chuyển đổi số của doanh nghiệp mới xếp "
    "thứ 22/34 tỉnh, thành phố."
)
plan.h1("II.", "MỤC TIÊU", "objective")
plan.h2("1.", "Mục tiêu chung", "objective", "II.1")
plan.para("Tạo chuyển biến căn bản về năng lực số của doanh nghiệp, hộ kinh doanh trên địa bàn.")
plan.h2("2.", "Mục tiêu cụ thể đến năm 2030", "objective", "II.2")
plan.item(
    "-",
    "Chỉ số sẵn sàng chuyển đổi số của doanh nghiệp xếp thứ 12/34 trở lên; tăng tối thiểu 10 bậc so với năm "
    "2025.",
    targets=[
        target(
            "Chỉ số sẵn sàng chuyển đổi số của doanh nghiệp xếp thứ 12/34 trở lên",
            "Chỉ số sẵn sàng chuyển đổi số của doanh nghiệp", "<=", 12, "hạng", "2030",
        ),
        target(
            "Chỉ số sẵn sàng chuyển đổi số của doanh nghiệp xếp thứ 12/34 trở lên; tăng tối thiểu 10 bậc so "
            "với năm 2025",
            "Chỉ số sẵn sàng chuyển đổi số của doanh nghiệp", "+=", 10, "bậc", "2030",
        ),
    ],
)  # fmt: skip
plan.item(
    "-",
    "Trên 85% doanh nghiệp, 60 - 70% hộ kinh doanh được đánh giá mức độ sẵn sàng.",
    targets=[
        target(
            "Trên 85% doanh nghiệp, 60 - 70% hộ kinh doanh được đánh giá mức độ sẵn sàng", "doanh nghiệp",
            ">", 85, "%",
            "2030",
        ),
        target(
            "60 - 70% hộ kinh doanh được đánh giá mức độ sẵn sàng",
            "hộ kinh doanh được đánh giá mức độ sẵn sàng", ">=",
            60, "%", "2030",
        ),
    ],
)  # fmt: skip
plan.item(
    "-",
    "Tỷ lệ doanh nghiệp bị mất an toàn thông tin mạng dưới 0,5%/năm; thời gian xử lý sự cố không quá 24 giờ.",
    targets=[
        target(
            "Tỷ lệ doanh nghiệp bị mất an toàn thông tin mạng dưới 0,5%/năm",
            "Tỷ lệ doanh nghiệp bị mất an toàn thông tin mạng", "<", 0.5, "%", "2030",
        ),
        target("thời gian xử lý sự cố không quá 24 giờ", "thời gian xử lý sự cố", "<=", 24, "giờ", "2030"),
    ],
)  # fmt: skip
plan.item(
    "-",
    "Điểm hài lòng của doanh nghiệp về dịch vụ hỗ trợ đạt tối thiểu 4,2/5 điểm.",
    targets=[
        target(
            "Điểm hài lòng của doanh nghiệp về dịch vụ hỗ trợ đạt tối thiểu 4,2/5 điểm",
            "Điểm hài lòng của doanh nghiệp về dịch vụ hỗ trợ", ">=", 4.2, "điểm", "2030",
        )
    ],
)  # fmt: skip
SCIENCE, TRADE, FINANCE = "Sở Khoa học và Công nghệ", "Sở Công Thương", "Sở Tài chính"
plan.h1("III.", "NHIỆM VỤ TRỌNG TÂM", "tasks")
plan.h2("1.", "Nâng cao nhận thức, kỹ năng số", "tasks", "III.1")
plan.item(
    "1.1.",
    "Sở Khoa học và Công nghệ chủ trì xây dựng Cổng hỗ trợ chuyển đổi số doanh nghiệp, đưa vào vận hành "
    "trước ngày 01/9/2026.",
    task("III.1.1", SCIENCE, "", [day("trước ngày 01/9/2026", "2026-09-01")]),
)
plan.item(
    "1.2.",
    "Sở Công Thương phối hợp với Hiệp hội Doanh nghiệp tỉnh tổ chức các khóa đào tạo cho chủ doanh nghiệp, "
    "chủ hộ kinh doanh về:",
    task("III.1.2", TRADE, "Hiệp hội Doanh nghiệp tỉnh"),
)
plan.item(
    "+",
    "Bán hàng trên sàn thương mại điện tử;",
    task("III.1.2.-1", TRADE, "Hiệp hội Doanh nghiệp tỉnh", optional=True),
)
plan.item(
    "+",
    "Kế toán, hóa đơn điện tử, thanh toán không dùng tiền mặt.",
    task("III.1.2.-2", TRADE, "Hiệp hội Doanh nghiệp tỉnh", optional=True),
)
plan.h2("2.", "Hỗ trợ tài chính, công nghệ", "tasks", "III.2")
plan.item(
    "2.1.",
    "Sở Tài chính tham mưu chính sách hỗ trợ tối đa 50% chi phí thuê, mua giải pháp số, trình HĐND tỉnh "
    "trước ngày 15 tháng 7 năm 2026; đưa nội dung hỗ trợ vào kế hoạch hằng năm của tỉnh.",
    task(
        "III.2.1", FINANCE, "", [day("trước ngày 15 tháng 7 năm 2026", "2026-07-15")]
    ),
    [
        target(
            "hỗ trợ tối đa 50% chi phí thuê, mua giải pháp số", "chi phí thuê, mua giải pháp số", "<=", 50,
            "%", None, True
        )
    ],
)  # fmt: skip
plan.item(
    "2.2.",
    "Thuế tỉnh Bình Lâm, Thuế cơ sở hướng dẫn hộ kinh doanh bỏ thuế khoán, thường xuyên hỗ trợ sử dụng hóa "
    "đơn điện tử khởi tạo từ máy tính tiền.",
    task("III.2.2", "Thuế tỉnh Bình Lâm|Thuế cơ sở", "", [ongoing("thường xuyên")]),
)
plan.item(
    "2.3.",
    "Phát triển ít nhất 05 nền tảng số dùng chung cho các ngành hàng chủ lực của tỉnh đến năm 2028.",
    task("III.2.3", "", "", [period("đến năm 2028", None, "2028-12-31")]),
    [
        target(
            "Phát triển ít nhất 05 nền tảng số dùng chung cho các ngành hàng chủ lực của tỉnh đến năm 2028",
            "nền tảng số dùng chung", ">=", 5, "nền tảng số", "2028",
        )
    ],
)  # fmt: skip
plan.h1("IV.", "KINH PHÍ THỰC HIỆN", "funding")
plan.para(
    "Kinh phí thực hiện được bố trí từ ngân sách nhà nước, vốn của doanh nghiệp và các nguồn hợp pháp khác."
)
plan.h1("V.", "TỔ CHỨC THỰC HIỆN", "organisation")
plan.item(
    "1.",
    "Các sở, ban, ngành, UBND các xã, phường xây dựng kế hoạch thực hiện Chương trình này, ban hành trong "
    "quý I năm 2026; trước ngày 30/11 hằng năm báo cáo kết quả về Sở Khoa học và Công nghệ.",
    task(
        "V.1", "Các sở, ban, ngành|UBND các xã, phường", "",
        [
            period("trong quý I năm 2026", "2026-01-01", "2026-03-31"),
            every("trước ngày 30/11 hằng năm", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30"),
        ],
    ),
)  # fmt: skip
plan.item(
    "2.",
    "Giao Sở Khoa học và Công nghệ là cơ quan đầu mối, đôn đốc, kiểm tra; tổng hợp, báo cáo UBND tỉnh trước "
    "ngày 15/12 hằng năm; tổ chức sơ kết vào năm 2028.",
    task(
        "V.2", SCIENCE, "",
        [
            every("trước ngày 15/12 hằng năm", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"),
            period("vào năm 2028", "2028-01-01", "2028-12-31"),
        ],
    ),
)  # fmt: skip
plan.item(
    "3.",
    "Thực hiện các nhiệm vụ khác do Chủ tịch UBND tỉnh giao.",
    task("V.3", "Các sở, ban, ngành", optional=True),
    head="**Các sở, ban, ngành:**",
)
plan.sign(
    [
        "- Bộ KHCN (b/c);",
        "- TT Tỉnh ủy, TT HĐND tỉnh;",
        "- Các sở, ban, ngành;",
        "- UBND các xã, phường;",
        "- Lưu: VT, KTN.",
    ],
    ["TM. ỦY BAN NHÂN DÂN"],
    "CHỦ TỊCH",
    "Đặng Văn Kỷ",
)
rows = plan.word.new_list(3)


def number(squares: int = 1) -> Cell:
    return Cell("", rows=squares, auto=(rows, 0), align="center")


plan.appendix(
    "PL",
    "Phụ lục",
    "PHÂN CÔNG NHIỆM VỤ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG",
    "(Kèm theo Chương trình hành động số 09/CTr-UBND ngày 28/01/2026 của UBND tỉnh Bình Lâm)",
    page_break=True,
)
plan.table(
    (1.1, 5.2, 3.0, 3.2, 2.4, 2.0),
    [["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Kết quả"]],
    [
        Row(
            number(),
            "Khảo sát, đánh giá mức độ sẵn sàng chuyển đổi số của doanh nghiệp",
            SCIENCE,
            "Hiệp hội Doanh nghiệp tỉnh; UBND các xã, phường",
            "Hằng năm",
            "Báo cáo khảo sát",
            gold=task(
                "PL.1", SCIENCE, "Hiệp hội Doanh nghiệp tỉnh|UBND các xã, phường", [every("Hằng năm",
                YEARLY)],
                "Báo cáo khảo sát",
            ),
        ),
        Row(
            number(),
            "Xây dựng mạng lưới tư vấn viên chuyển đổi số, tối thiểu 40 người",
            SCIENCE,
            "Trường Cao đẳng Công nghệ Bình Lâm",
            "Quý II, III/2026",
            "Quyết định công nhận mạng lưới",
            gold=task(
                "PL.2", SCIENCE, "Trường Cao đẳng Công nghệ Bình Lâm",
                [period("Quý II, III/2026", "2026-04-01", "2026-09-30")], "Quyết định công nhận mạng lưới",
            ),
            targets=[
                target(
                    "Xây dựng mạng lưới tư vấn viên chuyển đổi số, tối thiểu 40 người",
                    "mạng lưới tư vấn viên chuyển đổi số", ">=", 40, "người", "2026", True,
                )
            ],
        ),
        Row(
            number(2),
            Cell("Tổ chức Tuần lễ chuyển đổi số doanh nghiệp tại tỉnh và tại các xã, phường", rows=2),
            SCIENCE,
            TRADE,
            "Tháng 10 hằng năm",
            "Kế hoạch của tỉnh",
            gold=task(
                "PL.3", SCIENCE, TRADE, [every("Tháng 10 hằng năm", "FREQ=YEARLY;BYMONTH=10")],
                "Kế hoạch của tỉnh"
            ),
        ),
        Row(
            "UBND các xã, phường",
            "Tổ công nghệ số cộng đồng",
            "Trước ngày 10/10 hằng năm",
            "Kế hoạch của xã, phường",
            gold=task(
                "PL.3", "UBND các xã, phường", "Tổ công nghệ số cộng đồng",
                [every("Trước ngày 10/10 hằng năm", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=10")],
                "Kế hoạch của xã, phường",
                text="Tổ chức Tuần lễ chuyển đổi số doanh nghiệp tại tỉnh và tại các xã, phường",
            ),
        ),
        Row(
            number(),
            "Hình thành sàn giao dịch nông sản trực tuyến của tỉnh",
            TRADE,
            "Sở Nông nghiệp và Môi trường",
            "2026 - 2027",
            "Sàn giao dịch vận hành chính thức",
            gold=task(
                "PL.4", TRADE, "Sở Nông nghiệp và Môi trường", [period("2026 - 2027", "2026-01-01",
                "2027-12-31")],
                "Sàn giao dịch vận hành chính thức",
            ),
        ),
        Row(
            number(),
            "Kết nối dữ liệu đăng ký hộ kinh doanh với cơ sở dữ liệu thuế",
            Cell("Theo phân công tại Quyết định số 77/QĐ-UBND ngày 12/01/2026", columns=2, align="center"),
            "Theo tiến độ của Bộ Tài chính",
            "",
            gold=task("PL.5", "", "", [unspecified("Theo tiến độ của Bộ Tài chính")]),
        ),
        Row(
            number(),
            "Vinh danh doanh nghiệp chuyển đổi số tiêu biểu",
            "Sở Nội vụ",
            f"{SCIENCE}, {TRADE}",
            "Ngày 10/10 hằng năm",
            "Lễ vinh danh",
            gold=task(
                "PL.6", "Sở Nội vụ", f"{SCIENCE}|{TRADE}",
                [every("Ngày 10/10 hằng năm", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=10")], "Lễ vinh danh",
            ),
        ),
    ],
)  # fmt: skip
