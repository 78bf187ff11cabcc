"""Kế hoạch cấp huyện năm 2019: dấu thanh kiểu cũ, "hàng năm", "qúy"; việc không nêu đơn vị; lịch trực."""

from plan import Plan, Row, day, every, ongoing, period, relative, target, task

plan = Plan(
    "huyen-phong-chay-rung-2019",
    size=14,
    hard_blanks=True,
    notes=(
        "Old spelling kept: Uỷ ban, hoà, 'qúy IV' (a slip for quý), hàng năm. I is the situation: its "
        "figures are past. In III nobody is named for items 1.-1 and 2.-2: lead empty. III.1.-2's second "
        "paragraph gives a new order and inherits the unit and the term of the bullet. III.3 is a duty "
        "roster: its rows order nothing. 'thường xuyên' in V.2.-2 says which people, not when. 'Mùa khô năm "
        "2019 - 2020' is the general term and not copied."
    ),
)
plan.letterhead(None, "UỶ BAN NHÂN DÂN\nHUYỆN ĐÔNG PHÚ", "154/KH-UBND", "Đông Phú", "2019-10-21")
plan.title("KẾ HOẠCH", "Phòng cháy, chữa cháy rừng mùa khô năm 2019 - 2020\ntrên địa bàn huyện Đông Phú")
plan.basis(
    "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;",
    "Thực hiện Chỉ thị số 14/CT-UBND ngày 02/10/2019 của Chủ tịch UBND tỉnh Bình Lâm,",
)
plan.para("Uỷ ban nhân dân huyện Đông Phú xây dựng Kế hoạch phòng cháy, chữa cháy rừng như sau:")
plan.h1("I.", "ĐẶC ĐIỂM TÌNH HÌNH", "situation")
plan.para(
    "Toàn huyện có 21.460 ha rừng, trong đó 6.300 ha rừng thông dễ cháy. Mùa khô 2018 - 2019 xảy ra 04 vụ "
    "cháy, thiệt hại 7,2 ha, giảm 03 vụ so với mùa khô trước. Còn 02 xã chưa có đội chữa cháy chuyên trách."
)
plan.h1("II.", "MỤC ĐÍCH, YÊU CẦU", "purpose")
plan.item("1.", "Chủ động phòng là chính; phát hiện sớm, huy động kịp thời theo phương châm bốn tại chỗ.")
plan.item("2.", "Các xã, chủ rừng phải coi đây là nhiệm vụ trọng tâm trong suốt mùa khô.")
plan.h1("III.", "NỘI DUNG", "tasks")
plan.h2("1.", "Công tác phòng cháy", "tasks", "III.1")
plan.item(
    "-",
    "Phát dọn thực bì, làm mới 45 km đường băng cản lửa, xong trước ngày 15/12/2019.",
    task("III.1.-1", "", "", [day("trước ngày 15/12/2019", "2019-12-15")]),
    [target("làm mới 45 km đường băng cản lửa", "đường băng cản lửa", "=", 45, "km", None, True)],
)
plan.item(
    "-",
    "Hạt Kiểm lâm huyện lắp đặt bảng cấp dự báo cháy rừng tại các cửa rừng trong qúy IV/2019.",
    task("III.1.-2", "Hạt Kiểm lâm huyện", "", [period("trong qúy IV/2019", "2019-10-01", "2019-12-31")]),
)
plan.para(
    "Đồng thời ký cam kết bảo vệ rừng với 100% hộ dân sống gần rừng.",
    task("III.1.-2.-1", "Hạt Kiểm lâm huyện", "", [period("trong qúy IV/2019", "2019-10-01", "2019-12-31")]),
    [target("ký cam kết bảo vệ rừng với 100% hộ dân sống gần rừng", "hộ dân sống gần rừng", "=", 100, "%")],
)
plan.item(
    "-",
    "Đài Truyền thanh - Truyền hình huyện phát bản tin cảnh báo cháy rừng hàng ngày.",
    task(
        "III.1.-3", "Đài Truyền thanh - Truyền hình huyện", "",
        [ongoing("hàng ngày")],
    ),
)  # fmt: skip
plan.h2("2.", "Công tác chữa cháy", "tasks", "III.2")
plan.item(
    "-",
    "Ban Chỉ huy Quân sự huyện, Công an huyện hiệp đồng lực lượng, tổ chức diễn tập 01 lần trước ngày 31 "
    "tháng 01 năm 2020.",
    task(
        "III.2.-1", "Ban Chỉ huy Quân sự huyện|Công an huyện", "",
        [day("trước ngày 31 tháng 01 năm 2020", "2020-01-31")],
    ),
    [target("tổ chức diễn tập 01 lần", "diễn tập", "=", 1, "lần", None, True)],
)  # fmt: skip
plan.item(
    "-",
    "Tổ chức chữa cháy ngay tại chỗ, không để đám cháy lan rộng; báo về Hạt Kiểm lâm huyện trong vòng 30 "
    "phút kể từ khi phát hiện.",
    task("III.2.-2", "", "", [relative("trong vòng 30 phút kể từ khi phát hiện")]),
)
plan.h2("3.", "Lịch trực chỉ huy", "schedule", "III.3")
plan.table(
    (1.4, 5.6, 5.2, 4.4),
    [["TT", "Họ và tên, chức vụ", "Đơn vị", "Tháng trực"]],
    [
        Row("1", "Lê Văn Tuế, Phó Chủ tịch", "UBND huyện", "11/2019"),
        Row("2", "Bùi Hữu Nhượng, Hạt trưởng", "Hạt Kiểm lâm", "12/2019"),
        Row("3", "Trương Công Phác, Chỉ huy trưởng", "Ban CHQS huyện", "01/2020"),
    ],
    centred=(0, 3),
)
plan.h1("IV.", "KINH PHÍ", "funding")
plan.para(
    "Phòng Tài chính - Kế hoạch cân đối 380 triệu đồng từ nguồn dự phòng ngân sách huyện, cấp cho các đơn "
    "vị trước ngày 30/11/2019; kinh phí của chủ rừng do chủ rừng tự bảo đảm.",
    task("IV", "Phòng Tài chính - Kế hoạch", "", [day("trước ngày 30/11/2019", "2019-11-30")]),
)
plan.h1("V.", "TỔ CHỨC THỰC HIỆN", "organisation")
plan.h2("1.", "Hạt Kiểm lâm huyện", "organisation", "V.1")
plan.item(
    "a)",
    "Là cơ quan thường trực Ban Chỉ huy, thường xuyên duy trì trực 24/24 giờ.",
    task("V.1.a", "Hạt Kiểm lâm huyện", "", [ongoing("thường xuyên")]),
)
plan.item(
    "b)",
    "Tổng hợp, báo cáo UBND huyện trước ngày 20 hàng tháng; báo cáo tổng kết mùa khô trước ngày 15/5/2020.",
    task(
        "V.1.b", "Hạt Kiểm lâm huyện", "",
        [
            every("trước ngày 20 hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=20"),
            day("trước ngày 15/5/2020", "2020-05-15"),
        ],
    ),
)  # fmt: skip
plan.h2("2.", "UBND các xã có rừng", "organisation", "V.2")
plan.para(
    "Kiện toàn Ban Chỉ huy cấp xã, tổ đội quần chúng bảo vệ rừng xong trong tháng 11; hoà giải, giải quyết "
    "dứt điểm tranh chấp đất rừng.",
    task("V.2.-1", "UBND các xã có rừng", "", [period("trong tháng 11", "2019-11-01", "2019-11-30")]),
)
plan.para(
    "Công an các xã lập danh sách, quản lý những người thường xuyên vào rừng, xong trước ngày 10/12/2019.",
    task("V.2.-2", "Công an các xã", "", [day("trước ngày 10/12/2019", "2019-12-10")]),
)
plan.item(
    "3.",
    "Đề nghị Ban Thường trực Uỷ ban Mặt trận Tổ quốc Việt Nam huyện và các đoàn thể đưa nội dung bảo vệ "
    "rừng vào sinh hoạt hội viên.",
    task("V.3", "Ban Thường trực Uỷ ban Mặt trận Tổ quốc Việt Nam huyện|các đoàn thể", optional=True),
)
plan.para(
    "Yêu cầu Thủ trưởng các phòng, ban, đơn vị, Chủ tịch UBND các xã, thị trấn nghiêm túc thực hiện./.",
    task("V.-4", "Thủ trưởng các phòng, ban, đơn vị|Chủ tịch UBND các xã, thị trấn", optional=True),
)
plan.sign(
    [
        "- UBND tỉnh (b/c);",
        "- Chi cục Kiểm lâm;",
        "- TT Huyện uỷ, HĐND huyện;",
        "- UBND các xã, thị trấn;",
        "- Lưu: VT.",
    ],
    ["TM. UỶ BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
    "PHÓ CHỦ TỊCH",
    "Lê Văn Tuế",
)
