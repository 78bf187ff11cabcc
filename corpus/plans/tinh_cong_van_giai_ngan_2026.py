"""Công văn (V/v, Kính gửi) giao việc: "Giao …:" có mục con, đoạn không đánh số ra mệnh lệnh mới."""

from plan import Plan, day, every, ongoing, period, relative, target, task

plan = Plan(
    "tinh-cong-van-giai-ngan-2026",
    notes=(
        "Công văn: doc_type null, title without 'V/v'. The addressees are no lead by themselves. Items 1-4 "
        "carry no title of their own line except 1 and 3, which are unit headings over lettered duties. The "
        "figures in the first paragraph are results of the past. The second paragraph of 1.a orders another "
        "unit; the one under 2 is part of its leaf, for it gives no new order. 4 says who answers for what: "
        "optional."
    ),
)
plan.letterhead(
    None, "ỦY BAN NHÂN DÂN\nTỈNH SƠN HẢI", "5126/UBND-TH", "Sơn Hải", "2026-08-14",
    subject="đẩy nhanh tiến độ giải ngân vốn đầu tư công những tháng cuối năm 2026",
)  # fmt: skip
plan.addressees(
    "Các sở, ban, ngành tỉnh;",
    "Kho bạc Nhà nước khu vực IX;",
    "UBND các xã, phường, đặc khu;",
    "Các chủ đầu tư, ban quản lý dự án.",
)
plan.para(
    "Theo báo cáo của Sở Tài chính tại Văn bản số 2904/STC-ĐTC ngày 07/8/2026, đến ngày 31/7/2026 toàn tỉnh "
    "giải ngân được 2.148 tỷ đồng, đạt 41,3% kế hoạch, thấp hơn bình quân chung cả nước; còn 17 dự án chưa "
    "giải ngân. Để phấn đấu tỷ lệ giải ngân cả năm đạt trên 95% kế hoạch, Ủy ban nhân dân tỉnh yêu cầu:",
    targets=[target("tỷ lệ giải ngân cả năm đạt trên 95% kế hoạch", "tỷ lệ giải ngân cả năm", ">", 95, "%")],
)
FINANCE = "Sở Tài chính"
plan.h1("1.", "Giao Sở Tài chính:", "organisation")
plan.item(
    "a)",
    "Rà soát, tham mưu điều chuyển kế hoạch vốn của các dự án giải ngân dưới 30% sang dự án có nhu cầu, "
    "trình UBND tỉnh trước ngày 05/9/2026;",
    task("1.a", FINANCE, "", [day("trước ngày 05/9/2026", "2026-09-05")]),
)
plan.para(
    "Giao Sở Nội vụ theo dõi, tham mưu đánh giá, xếp loại người đứng đầu các chủ đầu tư có tỷ lệ giải ngân "
    "thấp, hoàn thành trong tháng 12/2026.",
    task("1.a.-1", "Sở Nội vụ", "", [period("trong tháng 12/2026", "2026-12-01", "2026-12-31")]),
)
plan.item(
    "b)",
    "Chủ trì, phối hợp với Kho bạc Nhà nước khu vực IX công khai tỷ lệ giải ngân của từng chủ đầu tư vào "
    "ngày 01 và ngày 16 hằng tháng.",
    task(
        "1.b", FINANCE, "Kho bạc Nhà nước khu vực IX",
        [every("vào ngày 01 và ngày 16 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=1,16")],
    ),
)  # fmt: skip
plan.item(
    "2.",
    "Sở Nông nghiệp và Môi trường, UBND các xã, phường, đặc khu tập trung giải phóng mặt bằng, bàn giao mặt "
    "bằng sạch cho 08 dự án trọng điểm chậm nhất ngày 30/9/2026.",
    task(
        "2", "Sở Nông nghiệp và Môi trường|UBND các xã, phường, đặc khu", "",
        [day("chậm nhất ngày 30/9/2026", "2026-09-30")],
    ),
    [
        target(
            "bàn giao mặt bằng sạch cho 08 dự án trọng điểm", "dự án trọng điểm", "=", 8, "dự án", None, True
        )
    ],
    more=["Danh sách 08 dự án nêu tại Văn bản số 2904/STC-ĐTC nêu trên."],
)  # fmt: skip
plan.h1("3.", "Các chủ đầu tư", "organisation")
OWNERS = "Các chủ đầu tư"
plan.item(
    "a)",
    "Lập tiến độ chi tiết từng gói thầu theo tuần, gửi Sở Tài chính trước ngày 25 tháng 8 năm 2026.",
    task("3.a", OWNERS, "", [day("trước ngày 25 tháng 8 năm 2026", "2026-08-25")]),
)
plan.item(
    "b)",
    "Nghiệm thu, lập hồ sơ thanh toán trong thời hạn 04 ngày làm việc kể từ khi có khối lượng hoàn thành; "
    "không dồn thanh toán vào cuối năm.",
    task(
        "3.b", OWNERS, "",
        [relative("trong thời hạn 04 ngày làm việc kể từ khi có khối lượng hoàn thành")],
    ),
)  # fmt: skip
plan.item(
    "c)",
    "Thường xuyên có mặt tại công trường, xử lý ngay vướng mắc phát sinh; báo cáo Sở Tài chính trước 16 giờ "
    "thứ Năm hằng tuần.",
    task(
        "3.c", OWNERS, "",
        [ongoing("Thường xuyên"), every("trước 16 giờ thứ Năm hằng tuần", "FREQ=WEEKLY;BYDAY=TH")],
    ),
)  # fmt: skip
plan.item(
    "d)",
    "Đối với các dự án khởi công mới, hoàn thành lựa chọn nhà thầu trong quý III/2026; riêng dự án Cầu Vàm "
    "Trê, xong trước ngày 15/10/2026.",
    task(
        "3.d", OWNERS, "",
        [
            period("trong quý III/2026", "2026-07-01", "2026-09-30"),
            day("trước ngày 15/10/2026", "2026-10-15"),
        ],
    ),
)  # fmt: skip
plan.item(
    "đ)",
    "Xử lý vi phạm hợp đồng đối với nhà thầu chậm tiến độ theo quy định.",
    task("3.đ", OWNERS),
)
plan.item(
    "4.",
    "Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường, đặc khu chịu trách nhiệm trước UBND tỉnh "
    "và Chủ tịch UBND tỉnh về kết quả giải ngân của cơ quan, địa phương mình.",
    task("4", "Thủ trưởng các sở, ban, ngành|Chủ tịch UBND các xã, phường, đặc khu", optional=True),
)
plan.item(
    "5.",
    "Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Văn bản này; tham mưu tổ chức giao ban giải ngân "
    "02 tuần/lần.",
    task("5", "Văn phòng UBND tỉnh", "", [every("02 tuần/lần", "FREQ=WEEKLY;INTERVAL=2")]),
)
plan.para(
    "Nhận được Văn bản này, yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện./.",
    task("-6", "các cơ quan, đơn vị, địa phương", optional=True),
)
plan.sign(
    ["- Như trên;", "- TT Tỉnh ủy (b/c);", "- CT, các PCT UBND tỉnh;", "- Lưu: VT, TH."],
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
    "PHÓ CHỦ TỊCH",
    "Ngô Bá Thược",
)
