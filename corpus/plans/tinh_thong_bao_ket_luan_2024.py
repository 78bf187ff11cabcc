"""Thông báo kết luận (tỉnh, năm 2024, tên sở cũ): mỗi chủ đề một mục, đoạn giao việc không đánh số."""

from plan import Plan, day, every, period, relative, target, task

plan = Plan(
    "tinh-thong-bao-ket-luan-2024",
    notes=(
        "Conclusion notice: the participants and the assessment in the opening paragraphs are no tasks. "
        "Topic 3 is one paragraph under its heading. In 2.b two departments are ordered one after the "
        "other: both lead. 1.c's 'sau khi Bộ Y tế có ý kiến' hangs on an event. Topic 4 is funding by its "
        "heading, its order is a task. The general duty of item 5 names its unit, the last sentence is a "
        "formula."
    ),
)
plan.letterhead("UBND TỈNH BÌNH LÂM", "VĂN PHÒNG", "218/TB-VP", "Bình Lâm", "2024-05-17")
plan.title(
    "THÔNG BÁO",
    "Kết luận của Phó Chủ tịch UBND tỉnh Lưu Thị Hạnh tại cuộc họp\nvề tiến độ xây dựng, mua sắm trang "
    "thiết bị các trạm y tế xã",
)
plan.para(
    "Ngày 14/5/2024, Phó Chủ tịch UBND tỉnh Lưu Thị Hạnh chủ trì cuộc họp nghe báo cáo tiến độ xây dựng, "
    "mua sắm trang thiết bị các trạm y tế xã. Tham dự có đại diện lãnh đạo Sở Y tế, Sở Kế hoạch và Đầu tư, "
    "Sở Tài chính, UBND các huyện Thạch Lâm, Đông Phú, Ba Vồ."
)
plan.para(
    "Sau khi nghe báo cáo và ý kiến các đại biểu, Phó Chủ tịch UBND tỉnh đánh giá: đến nay 11/26 trạm đã "
    "khởi công, khối lượng đạt 38%, chậm so với kế hoạch. Để hoàn thành mục tiêu năm 2024 có 26 trạm y tế "
    "đạt chuẩn, Phó Chủ tịch UBND tỉnh kết luận như sau:",
    targets=[
        target("năm 2024 có 26 trạm y tế đạt chuẩn", "trạm y tế đạt chuẩn", "=", 26, "trạm y tế", "2024")
    ],
)
HEALTH, INVEST, FINANCE = "Sở Y tế", "Sở Kế hoạch và Đầu tư", "Sở Tài chính"
plan.h1("1.", "Về mua sắm trang thiết bị", "tasks")
plan.item(
    "a)",
    "Giao Sở Y tế khẩn trương hoàn thiện danh mục, cấu hình thiết bị, gửi Sở Tài chính thẩm định giá trước "
    "ngày 25/5/2024.",
    task("1.a", HEALTH, "", [day("trước ngày 25/5/2024", "2024-05-25")]),
)
plan.item(
    "b)",
    "Sở Tài chính chủ trì, phối hợp với Sở Y tế và các đơn vị có liên quan thẩm định, trình UBND tỉnh trong "
    "vòng 10 ngày làm việc kể từ ngày nhận đủ hồ sơ.",
    task(
        "1.b", FINANCE, "Sở Y tế|các đơn vị có liên quan",
        [relative("trong vòng 10 ngày làm việc kể từ ngày nhận đủ hồ sơ")],
    ),
)  # fmt: skip
plan.item(
    "c)",
    "Đối với thiết bị siêu âm xách tay, Sở Y tế tổ chức đấu thầu tập trung sau khi Bộ Y tế có ý kiến.",
    task("1.c", HEALTH, "", [relative("sau khi Bộ Y tế có ý kiến")]),
)
plan.h1("2.", "Về tiến độ xây dựng", "tasks")
plan.item(
    "a)",
    "UBND các huyện: Thạch Lâm, Đông Phú, Ba Vồ chỉ đạo các chủ đầu tư tập trung thi công, bàn giao ít nhất "
    "15 trạm trong tháng 9/2024, các trạm còn lại xong trước 20 tháng 11 năm 2024.",
    task(
        "2.a", "UBND các huyện: Thạch Lâm, Đông Phú, Ba Vồ", "",
        [
            period("trong tháng 9/2024", "2024-09-01", "2024-09-30"),
            day("trước 20 tháng 11 năm 2024", "2024-11-20"),
        ],
    ),
    [target("bàn giao ít nhất 15 trạm trong tháng 9/2024", "trạm", ">=", 15, "trạm", "2024", True)],
)  # fmt: skip
plan.item(
    "b)",
    "Sở Kế hoạch và Đầu tư rà soát, đề xuất bổ sung vốn cho các trạm thiếu vốn; Sở Xây dựng hướng dẫn xử lý "
    "việc điều chỉnh thiết kế. Hoàn thành trước ngày 07/6/2024.",
    task("2.b", "Sở Kế hoạch và Đầu tư|Sở Xây dựng", "", [day("trước ngày 07/6/2024", "2024-06-07")]),
)
plan.para(
    "Đề nghị Ban Kinh tế - Ngân sách HĐND tỉnh giám sát việc sử dụng vốn bổ sung.",
    task("2.b.-1", "Ban Kinh tế - Ngân sách HĐND tỉnh", optional=True),
)
plan.para(
    "Giao Thanh tra tỉnh thanh tra đột xuất việc sử dụng vốn tại ít nhất 05 trạm, kết luận trong quý "
    "IV/2024.",
    task("2.b.-2", "Thanh tra tỉnh", "", [period("trong quý IV/2024", "2024-10-01", "2024-12-31")]),
    [target("thanh tra đột xuất việc sử dụng vốn tại ít nhất 05 trạm", "trạm", ">=", 5, "trạm", None, True)],
)
plan.h1("3.", "Về nhân lực trạm y tế", "tasks")
plan.para(
    "Sở Y tế chủ trì, cùng với Sở Nội vụ và UBND các huyện xây dựng phương án luân phiên bác sĩ về trạm, "
    "bảo đảm mỗi trạm có bác sĩ làm việc ít nhất 03 ngày/tuần; báo cáo UBND tỉnh trong quý III/2024.",
    task(
        "3", HEALTH, "Sở Nội vụ|UBND các huyện", [period("trong quý III/2024", "2024-07-01", "2024-09-30")]
    ),
    [
        target(
            "mỗi trạm có bác sĩ làm việc ít nhất 03 ngày/tuần", "bác sĩ làm việc", ">=", 3, "ngày/tuần", None,
            True
        )
    ],
)  # fmt: skip
plan.h1("4.", "Về kinh phí", "funding")
plan.para(
    "Thống nhất chủ trương sử dụng nguồn tăng thu năm 2023. Giao Sở Tài chính tham mưu UBND tỉnh phân bổ "
    "trước ngày 15/6/2024.",
    task("4", FINANCE, "", [day("trước ngày 15/6/2024", "2024-06-15")]),
)
plan.item(
    "5.",
    "Sở Y tế tổng hợp tiến độ, báo cáo Phó Chủ tịch UBND tỉnh vào thứ Sáu hằng tuần.",
    task("5", HEALTH, "", [every("vào thứ Sáu hằng tuần", "FREQ=WEEKLY;BYDAY=FR")]),
)
plan.para(
    "Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.",
    task("-6", "các cơ quan, đơn vị", optional=True),
)
plan.sign(
    [
        "- Chủ tịch, các PCT UBND tỉnh;",
        "- Các sở: YT, KHĐT, TC, NV, XD;",
        "- Thanh tra tỉnh;",
        "- UBND các huyện có tên trên;",
        "- Lưu: VT, VX.",
    ],
    ["KT. CHÁNH VĂN PHÒNG"],
    "PHÓ CHÁNH VĂN PHÒNG",
    "Quách Minh Dần",
)
