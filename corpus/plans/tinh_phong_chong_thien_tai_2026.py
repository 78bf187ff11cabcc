"""Kế hoạch lớn của UBND tỉnh năm 2026: phần lời không nêu đơn vị, phụ lục đánh số lại theo nhóm."""

from plan import (
    HALF_YEARLY,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    Cell,
    Json,
    Plan,
    Row,
    day,
    every,
    ongoing,
    period,
    relative,
    target,
    task,
)

plan = Plan(
    "tinh-phong-chong-thien-tai-2026",
    size=14,
    notes=(
        "III orders in prose and names nobody except in 2.c and 3.b. PL1 numbers its rows anew in each "
        "group, so they are quoted with it. A merged lead runs over a page end (IV.1-3); the merged time of "
        "V.1-3 holds for all three. Rows with a dash in the support cell name nobody. The note cell 'Đã có "
        "dự toán' is no product. III.5 of PL1 repeats a target of II: optional. PL2 lists who oversees "
        "which area: no tasks. 'cấp độ rủi ro từ 3' is no target. Term 'mùa mưa bão năm 2026' is that of "
        "the season: relative."
    ),
)
plan.letterhead(None, "ỦY BAN NHÂN DÂN\nTỈNH SƠN HẢI", "71/KH-UBND", "Sơn Hải", "2026-03-04")
plan.title("KẾ HOẠCH", "Phòng, chống thiên tai và tìm kiếm cứu nạn\ntrên địa bàn tỉnh Sơn Hải năm 2026")
plan.basis(
    "Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013; Luật sửa đổi, bổ sung một số điều ngày 17 "
    "tháng 6 năm 2020;",
    "Căn cứ Nghị định số 66/2021/NĐ-CP ngày 06 tháng 7 năm 2021 của Chính phủ;",
)
plan.para("Ủy ban nhân dân tỉnh Sơn Hải ban hành Kế hoạch với những nội dung sau:")
plan.h1("I.", "MỤC ĐÍCH, YÊU CẦU", "purpose")
plan.h2("1.", "Mục đích", "purpose", "I.1")
plan.para("Giảm thiểu thiệt hại về người và tài sản; bảo đảm phục hồi nhanh sau thiên tai.")
plan.h2("2.", "Yêu cầu", "purpose", "I.2")
plan.item("-", "Lấy phòng ngừa là chính; thực hiện nghiêm phương châm bốn tại chỗ.")
plan.item("-", "Các sở, ngành, địa phương phải báo cáo trung thực, kịp thời, không che giấu thiệt hại.")
plan.h1("II.", "CHỈ TIÊU NĂM 2026", "objective")
plan.item(
    "1.",
    "100% xã, phường, đặc khu có phương án ứng phó thiên tai được phê duyệt; trên 90% thôn, tổ dân phố có "
    "đội xung kích được trang bị tối thiểu.",
    targets=[
        target(
            "100% xã, phường, đặc khu có phương án ứng phó thiên tai được phê duyệt",
            "xã, phường, đặc khu có phương án ứng phó thiên tai được phê duyệt", "=", 100, "%", "2026",
        ),
        target(
            "trên 90% thôn, tổ dân phố có đội xung kích được trang bị tối thiểu",
            "thôn, tổ dân phố có đội xung kích được trang bị tối thiểu", ">", 90, "%", "2026",
        ),
    ],
)  # fmt: skip
plan.item(
    "2.",
    "Giảm ít nhất 30% số người chết, mất tích so với bình quân giai đoạn 2021 - 2025; thời gian khôi phục "
    "cấp điện sau bão không quá 48 giờ.",
    targets=[
        target(
            "Giảm ít nhất 30% số người chết, mất tích so với bình quân giai đoạn 2021 - 2025",
            "số người chết, mất tích", "-=", 30, "%", "2026",
        ),
        target(
            "thời gian khôi phục cấp điện sau bão không quá 48 giờ", "thời gian khôi phục cấp điện sau bão",
            "<=", 48,
            "giờ", "2026",
        ),
    ],
)  # fmt: skip
plan.item(
    "3.",
    "Tỷ lệ tàu cá có thiết bị giám sát hành trình hoạt động thông suốt đạt 98,5%; không còn hộ dân ở vùng "
    "sạt lở đặc biệt nguy hiểm.",
    targets=[
        target(
            "Tỷ lệ tàu cá có thiết bị giám sát hành trình hoạt động thông suốt đạt 98,5%",
            "Tỷ lệ tàu cá có thiết bị giám sát hành trình hoạt động thông suốt", "=", 98.5, "%", "2026",
        ),
        target(
            "không còn hộ dân ở vùng sạt lở đặc biệt nguy hiểm", "hộ dân ở vùng sạt lở đặc biệt nguy hiểm",
            "=", None,
            None, "2026",
        ),
    ],
)  # fmt: skip
plan.h1("III.", "NHIỆM VỤ CHỦ YẾU", "tasks")
plan.h2("1.", "Phòng ngừa", "tasks", "III.1")
plan.para("Tập trung thực hiện các nội dung sau:")
plan.item(
    "a)",
    "Tổng kiểm tra công trình thủy lợi, hồ chứa, đê điều trước mùa mưa bão; xử lý dứt điểm các vị trí xung "
    "yếu trước ngày 31/8/2026.",
    task("III.1.a", "", "", [relative("trước mùa mưa bão"), day("trước ngày 31/8/2026", "2026-08-31")]),
)
plan.item(
    "b)",
    "Cắm biển cảnh báo tại 100% ngầm tràn, điểm sạt lở; thường xuyên cập nhật bản đồ rủi ro thiên tai.",
    task("III.1.b", "", "", [ongoing("thường xuyên")]),
    [
        target(
            "Cắm biển cảnh báo tại 100% ngầm tràn, điểm sạt lở", "ngầm tràn, điểm sạt lở", "=", 100, "%", None
        )
    ],
)  # fmt: skip
plan.item(
    "c)",
    "Dự trữ lương thực, nhu yếu phẩm đủ dùng ít nhất 07 ngày tại các xã dễ bị chia cắt, hoàn thành trong "
    "quý III.",
    task("III.1.c", "", "", [period("trong quý III", "2026-07-01", "2026-09-30")]),
    [
        target(
            "Dự trữ lương thực, nhu yếu phẩm đủ dùng ít nhất 07 ngày tại các xã dễ bị chia cắt",
            "lương thực, nhu yếu phẩm", ">=", 7, "ngày", None, True,
        )
    ],
)  # fmt: skip
plan.h2("2.", "Ứng phó", "tasks", "III.2")
plan.item("a)", "Vận hành liên hồ chứa theo quy trình; thông báo xả lũ đến hạ du trước ít nhất 04 giờ.",
    task("III.2.a", "", "", [relative("trước ít nhất 04 giờ")]),
)  # fmt: skip
plan.item(
    "b)",
    "Sơ tán dân khỏi khu vực nguy hiểm, xong trước khi bão đổ bộ 06 giờ.",
    task("III.2.b", "", "", [relative("trước khi bão đổ bộ 06 giờ")]),
)
plan.item(
    "c)",
    "Bộ Chỉ huy Quân sự tỉnh chủ trì, phối hợp với Công an tỉnh và UBND các xã, phường, đặc khu huy động "
    "lực lượng, phương tiện cứu hộ đến các địa bàn có cấp độ rủi ro từ 3 trở lên.",
    task(
        "III.2.c", "Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh|UBND các xã, phường, đặc khu",
    ),
)  # fmt: skip
plan.h2("3.", "Khắc phục hậu quả", "tasks", "III.3")
plan.item(
    "a)",
    "Thống kê thiệt hại trong vòng 24 giờ sau thiên tai; hỗ trợ khẩn cấp các gia đình có người chết, mất "
    "nhà ở.",
    task("III.3.a", "", "", [relative("trong vòng 24 giờ sau thiên tai")]),
)
plan.item(
    "b)",
    "Sở Y tế tổ chức phun khử khuẩn, xử lý nguồn nước ngay sau khi nước rút.",
    task("III.3.b", "Sở Y tế", "", [relative("ngay sau khi nước rút")]),
)
plan.h1("IV.", "KINH PHÍ", "funding")
plan.item(
    "1.", "Nguồn kinh phí: dự phòng ngân sách các cấp, Quỹ Phòng, chống thiên tai và nguồn hợp pháp khác."
)
plan.item(
    "2.",
    "Giao Sở Tài chính tham mưu UBND tỉnh phân bổ 15 tỷ đồng từ dự phòng ngân sách tỉnh trước ngày "
    "15/4/2026.",
    task("IV.2", "Sở Tài chính", "", [day("trước ngày 15/4/2026", "2026-04-15")]),
)
AGRI, BUILD, EDU = "Sở Nông nghiệp và Môi trường", "Sở Xây dựng", "Sở Giáo dục và Đào tạo"
TRADE, HEALTH, POLICE = "Sở Công Thương", "Sở Y tế", "Công an tỉnh"
ARMY, GUARD = "Bộ Chỉ huy Quân sự tỉnh", "Ban Chỉ huy Bộ đội Biên phòng tỉnh"
WEATHER, PRESS = "Đài Khí tượng Thủy văn tỉnh", "Báo và Phát thanh, Truyền hình Sơn Hải"
COMMUNES, IRRIGATION = "UBND các xã, phường, đặc khu", "Công ty Khai thác công trình thủy lợi Sơn Hải"
plan.h1("V.", "TỔ CHỨC THỰC HIỆN", "organisation")
plan.h2("1.", AGRI, "organisation", "V.1")
plan.item(
    "a)",
    "Là cơ quan thường trực, theo dõi, kiểm tra việc thực hiện Kế hoạch; sơ kết vào tháng 7, tổng kết trước "
    "ngày 20 tháng 12 năm 2026.",
    task(
        "V.1.a", AGRI, "",
        [period("vào tháng 7", "2026-07-01", "2026-07-31"), day("trước ngày 20 tháng 12 năm 2026",
        "2026-12-20")],
    ),
)  # fmt: skip
plan.item(
    "b)",
    "Trực ban 24/24 giờ từ ngày 01/5 đến ngày 31/12/2026; ngoài thời gian này trực giờ hành chính.",
    task("V.1.b", AGRI, "", [period("từ ngày 01/5 đến ngày 31/12/2026", "2026-05-01", "2026-12-31")]),
)
plan.item(
    "c)",
    "Phối hợp với Đài Khí tượng Thủy văn tỉnh bổ sung 12 trạm đo mưa tự động trước mùa mưa bão năm 2026.",
    task("V.1.c", AGRI, WEATHER, [relative("trước mùa mưa bão năm 2026")]),
    [target("bổ sung 12 trạm đo mưa tự động", "trạm đo mưa tự động", "+=", 12, "trạm", None, True)],
)
plan.item(
    "d)",
    "Giải trình với UBND tỉnh khi để xảy ra chậm trễ trong tham mưu.",
    task("V.1.d", AGRI, optional=True),
)
plan.item(
    "2.",
    "Rà soát các công trình đang thi công, yêu cầu chủ đầu tư có phương án bảo đảm an toàn trước ngày "
    "30/6/2026.",
    task("V.2", BUILD, "", [day("trước ngày 30/6/2026", "2026-06-30")]),
    head="**Sở Xây dựng:**",
)
plan.item(
    "3.",
    "Quản lý, kêu gọi tàu thuyền vào nơi trú tránh; kiểm đếm tàu, thuyền trước 17 giờ hằng ngày trong mùa "
    "bão.",
    task("V.3", GUARD, "", [ongoing("trước 17 giờ hằng ngày")]),
    head="**Ban Chỉ huy Bộ đội Biên phòng tỉnh:**",
)
plan.h2("4.", COMMUNES, "organisation", "V.4")
plan.item(
    "a)",
    "Kiện toàn Ban Chỉ huy phòng thủ dân sự cấp xã trước ngày 31/3/2026; phân công cán bộ phụ trách từng "
    "thôn.",
    task("V.4.a", COMMUNES, "", [day("trước ngày 31/3/2026", "2026-03-31")]),
)
plan.item(
    "b)",
    "Báo cáo Sở Nông nghiệp và Môi trường vào ngày 15 hằng tháng và báo cáo nhanh trong 02 giờ kể từ khi "
    "xảy ra sự cố.",
    task(
        "V.4.b", COMMUNES, "",
        [
            every("vào ngày 15 hằng tháng", "FREQ=MONTHLY;BYMONTHDAY=15"),
            relative("trong 02 giờ kể từ khi xảy ra sự cố"),
        ],
    ),
)  # fmt: skip
plan.item(
    "5.",
    "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tiếp nhận, phân bổ nguồn cứu trợ công khai, đúng đối "
    "tượng.",
    task("V.5", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", optional=True),
)
plan.para(
    "Các nhiệm vụ cụ thể được phân công tại Phụ lục 1, địa bàn phụ trách tại Phụ lục 2 kèm theo. Yêu cầu "
    "Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường, đặc khu nghiêm túc triển khai thực hiện./.",
    task("V.-6", "Thủ trưởng các sở, ban, ngành|Chủ tịch UBND các xã, phường, đặc khu", optional=True),
)
plan.sign(
    [
        "- Ban Chỉ đạo Phòng thủ dân sự quốc gia (b/c);",
        "- TT Tỉnh ủy, TT HĐND tỉnh;",
        "- CT, các PCT UBND tỉnh;",
        "- Các sở, ban, ngành tỉnh;",
        "- UBND các xã, phường, đặc khu;",
        "- Lưu: VT, KTN.",
    ],
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
    "PHÓ CHỦ TỊCH",
    "Phạm Trường Duệ",
)
plan.turn()
plan.appendix(
    "PL1",
    "PHỤ LỤC 1",
    "PHÂN CÔNG NHIỆM VỤ PHÒNG, CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN NĂM 2026",
    "(Kèm theo Kế hoạch số 71/KH-UBND ngày 04 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Sơn Hải)",
)


def group(number: str, title: str) -> Row:
    return Row(
        Cell(number, bold=True), Cell(title, columns=6, bold=True), section=(f"PL1.{number}", title, "tasks")
    )


def work(label: str, text: str, *cells: str | Cell, gold: Json, targets: list[Json] | None = None) -> Row:
    """A row whose number is the end of its label."""
    number = label.removeprefix("PL1.").split(".", 1)[1]
    return Row(number, text, *cells, gold={**gold, "label": label, "text": text}, targets=targets or [])


YEAR_2026 = period("Trong năm 2026", "2026-01-01", "2026-12-31")
FLOOD_SEASON = period("Từ tháng 5 đến tháng 11", "2026-05-01", "2026-11-30")
plan.table(
    (1.1, 8.2, 3.7, 3.9, 2.9, 3.2, 2.2),
    [
        [
            Cell("STT", rows=2), Cell("Nội dung nhiệm vụ", rows=2), Cell("Cơ quan thực hiện", columns=2),
            Cell("Thời hạn", rows=2), Cell("Kết quả đầu ra", rows=2), Cell("Ghi chú", rows=2),
        ],
        ["Chủ trì", "Phối hợp"],
        [Cell(f"({n})", italic=True) for n in range(1, 8)],
    ],
    [
        group("I", "Thể chế, tổ chức bộ máy"),
        work(
            "PL1.I.1", "Ban hành Quy chế hoạt động của Ban Chỉ huy phòng thủ dân sự tỉnh",
            AGRI, f"{ARMY}; {POLICE}", "Quý I/2026", "Quyết định của UBND tỉnh", "",
            gold=task(
                None, AGRI, f"{ARMY}|{POLICE}", [period("Quý I/2026", "2026-01-01", "2026-03-31")],
                "Quyết định của UBND tỉnh",
            ),
        ),
        work(
            "PL1.I.2", "Rà soát, phê duyệt phương án ứng phó thiên tai cấp xã",
            COMMUNES, AGRI, "Trước ngày 30/4/2026", "Phương án được phê duyệt", "",
            gold=task(
                None, COMMUNES, AGRI, [day("Trước ngày 30/4/2026", "2026-04-30")], "Phương án được phê duyệt"
            ),
        ),
        work(
            "PL1.I.3", "Kiểm tra việc thu, chi Quỹ Phòng, chống thiên tai",
            "Sở Tài chính", "-", "6 tháng, năm", "Báo cáo", "Đã có dự toán",
            gold=task(
                None, "Sở Tài chính", "",
                [every("6 tháng, năm", HALF_YEARLY), every("6 tháng, năm", YEARLY)], "Báo cáo",
            ),
        ),
        group("II", "Công trình và hạ tầng"),
        work(
            "PL1.II.1", "Kiểm định an toàn 09 hồ chứa nước có dung tích trên 1 triệu m³",
            Cell(IRRIGATION, rows=4), AGRI, "Trước 15/7/2026", "Báo cáo kiểm định", "",
            gold=task(None, IRRIGATION, AGRI, [day("Trước 15/7/2026", "2026-07-15")], "Báo cáo kiểm định"),
            targets=[target("Kiểm định an toàn 09 hồ chứa nước", "hồ chứa nước", "=", 9, "hồ", None, True)],
        ),
        work(
            "PL1.II.2", "Nạo vét 62,5 km kênh tiêu chính", COMMUNES, "Tháng 4 - 6/2026",
            "Biên bản nghiệm thu", "",
            gold=task(
                None, IRRIGATION, COMMUNES, [period("Tháng 4 - 6/2026", "2026-04-01", "2026-06-30")],
                "Biên bản nghiệm thu",
            ),
            targets=[target("Nạo vét 62,5 km kênh tiêu chính", "kênh tiêu chính", "=", 62.5, "km", None,
            True)],
        ),
        work(
            "PL1.II.3", "Vận hành thử toàn bộ cống dưới đê, trạm bơm tiêu úng",
            "nt", "Trước mùa mưa bão", "Nhật ký vận hành", "",
            gold=task(None, IRRIGATION, COMMUNES, [relative("Trước mùa mưa bão")], "Nhật ký vận hành"),
        ),
        work(
            "PL1.II.4", "Lắp đặt hệ thống cảnh báo xả lũ tại hạ du hồ Suối Vàng",
            WEATHER, "Quý II và quý III/2026", "Hệ thống được bàn giao", "Vốn ODA",
            gold=task(
                None, IRRIGATION, WEATHER, [period("Quý II và quý III/2026", "2026-04-01", "2026-09-30")],
                "Hệ thống được bàn giao",
            ),
        ),
        work(
            "PL1.II.5", "Kiểm tra an toàn hệ thống lưới điện; chặt tỉa cây xanh gần đường dây",
            f"{TRADE}; Công ty Điện lực Sơn Hải", COMMUNES, "Hằng tháng", "Biên bản kiểm tra", "",
            gold=task(
                None, f"{TRADE}|Công ty Điện lực Sơn Hải", COMMUNES, [every("Hằng tháng", MONTHLY)],
                "Biên bản kiểm tra",
            ),
        ),
        work(
            "PL1.II.6", "Xử lý 17 điểm đen sạt lở trên các tuyến đường tỉnh",
            BUILD, f"{POLICE}, {COMMUNES}", "Trước ngày 31 tháng 8 năm 2026", "17 điểm được xử lý", "",
            gold=task(
                None, BUILD, f"{POLICE}|{COMMUNES}", [day("Trước ngày 31 tháng 8 năm 2026", "2026-08-31")],
                "17 điểm được xử lý",
            ),
            targets=[
                target(
                    "Xử lý 17 điểm đen sạt lở trên các tuyến đường tỉnh", "điểm đen sạt lở", "=", 17, "điểm",
                    None, True
                )
            ],
        ),
        group("III", "Thông tin, cảnh báo, tập huấn"),
        work(
            "PL1.III.1", "Truyền tin cảnh báo thiên tai đến điện thoại của người dân vùng nguy cơ cao",
            AGRI, f"{WEATHER}; các doanh nghiệp viễn thông", "Ngay khi có bản tin dự báo", "", "",
            gold=task(
                None, AGRI, f"{WEATHER}|các doanh nghiệp viễn thông", [relative("Ngay khi có bản tin dự báo")]
            ),
        ),
        work(
            "PL1.III.2", "Mở chuyên mục về kỹ năng phòng tránh lũ quét, sạt lở",
            PRESS, AGRI, "Thường xuyên", "Tin, bài, phóng sự", "",
            gold=task(None, PRESS, AGRI, [ongoing("Thường xuyên")], "Tin, bài, phóng sự"),
        ),
        work(
            "PL1.III.3", "Dạy kỹ năng phòng, chống đuối nước cho học sinh tiểu học, trung học cơ sở",
            EDU, f"Tỉnh đoàn; {COMMUNES}", "Từ tháng 6 đến tháng 8/2026",
            "Ít nhất 9.000 học sinh được dạy bơi", "",
            gold=task(
                None, EDU, f"Tỉnh đoàn|{COMMUNES}",
                [period("Từ tháng 6 đến tháng 8/2026", "2026-06-01", "2026-08-31")],
                "Ít nhất 9.000 học sinh được dạy bơi",
            ),
            targets=[
                target(
                    "Ít nhất 9.000 học sinh được dạy bơi", "học sinh được dạy bơi", ">=", 9000, "học sinh",
                    "2026", True
                )
            ],
        ),
        work(
            "PL1.III.4", "Tập huấn đội xung kích cấp xã",
            ARMY, f"{AGRI}; Hội Chữ thập đỏ tỉnh", "- Đợt 1: tháng 4/2026\n- Đợt 2: tháng 9/2026",
            "Báo cáo kết quả",
            "",
            gold=task(
                None, ARMY, f"{AGRI}|Hội Chữ thập đỏ tỉnh",
                [
                    period("tháng 4/2026", "2026-04-01", "2026-04-30"),
                    period("tháng 9/2026", "2026-09-01", "2026-09-30"),
                ],
                "Báo cáo kết quả",
            ),
        ),
        work(
            "PL1.III.5",
            "Theo dõi, xử lý tàu cá mất kết nối, bảo đảm tỷ lệ thiết bị giám sát hành trình thông suốt đạt "
            "98,5%",
            AGRI, GUARD, "Hằng quý", "Báo cáo quý", "",
            gold=task(None, AGRI, GUARD, [every("Hằng quý", QUARTERLY)], "Báo cáo quý"),
            targets=[
                target(
                    "tỷ lệ thiết bị giám sát hành trình thông suốt đạt 98,5%",
                    "tỷ lệ thiết bị giám sát hành trình thông suốt", "=", 98.5, "%", None, True,
                )
            ],
        ),
        group("IV", "Tìm kiếm cứu nạn"),
        work(
            "PL1.IV.1", "Diễn tập khu vực phòng thủ dân sự cấp tỉnh kết hợp ứng phó bão mạnh",
            Cell(ARMY, rows=3), "Các sở, ban, ngành, UBND các xã ven biển", "Ngày 25/6/2026",
            "Kế hoạch diễn tập;\nBáo cáo rút kinh nghiệm", "",
            gold=task(
                None, ARMY, "Các sở, ban, ngành|UBND các xã ven biển", [day("Ngày 25/6/2026", "2026-06-25")],
                "Kế hoạch diễn tập|Báo cáo rút kinh nghiệm",
            ),
        ),
        work(
            "PL1.IV.2", "Mua sắm, bảo dưỡng xuồng, áo phao, nhà bạt cứu sinh",
            "Sở Tài chính", "Đến hết ngày 31/5/2026", "Biên bản bàn giao", "Đã có dự toán",
            gold=task(
                None, ARMY, "Sở Tài chính", [day("Đến hết ngày 31/5/2026", "2026-05-31")], "Biên bản bàn giao"
            ),
        ),
        work(
            "PL1.IV.3", "Duy trì lực lượng cơ động ứng cứu tại đặc khu Hòn Lớn",
            f"{GUARD}; {POLICE}", "Cả năm 2026 và các năm tiếp theo", "", "",
            gold=task(
                None, ARMY, f"{GUARD}|{POLICE}", [ongoing("Cả năm 2026 và các năm tiếp theo", "2026-01-01")]
            ),
        ),
        work(
            "PL1.IV.4", "Tổ chức cấp cứu, vận chuyển nạn nhân; chuẩn bị cơ số thuốc dự phòng",
            HEALTH, "Hội Chữ thập đỏ tỉnh", "Trong năm 2026", "Cơ số thuốc được cấp", "",
            gold=task(None, HEALTH, "Hội Chữ thập đỏ tỉnh", [YEAR_2026], "Cơ số thuốc được cấp"),
        ),
        group("V", "Di dời, tái định cư"),
        work(
            "PL1.V.1", "Di dời 214 hộ dân ra khỏi vùng sạt lở đặc biệt nguy hiểm",
            COMMUNES, f"{AGRI}; {BUILD}", Cell("Từ tháng 5 đến tháng 11", rows=3), "Danh sách hộ đã di dời",
            "",
            gold=task(None, COMMUNES, f"{AGRI}|{BUILD}", [FLOOD_SEASON], "Danh sách hộ đã di dời"),
            targets=[target("Di dời 214 hộ dân ra khỏi vùng sạt lở", "hộ dân", "=", 214, "hộ", None, True)],
        ),
        work(
            "PL1.V.2", "Hoàn thiện hạ tầng khu tái định cư Nà Pạo",
            BUILD, "UBND xã Mường Trai", "Công trình được nghiệm thu", "",
            gold=task(None, BUILD, "UBND xã Mường Trai", [FLOOD_SEASON], "Công trình được nghiệm thu"),
        ),
        work(
            "PL1.V.3", "Hỗ trợ đào tạo nghề, việc làm cho hộ tái định cư",
            "Sở Nội vụ", "Hội Nông dân tỉnh", "Báo cáo kết quả", "",
            gold=task(None, "Sở Nội vụ", "Hội Nông dân tỉnh", [FLOOD_SEASON], "Báo cáo kết quả"),
        ),
    ],
)  # fmt: skip
plan.appendix("PL2", "PHỤ LỤC 2", "PHÂN CÔNG LÃNH ĐẠO THEO DÕI ĐỊA BÀN", page_break=True)
plan.table(
    (1.4, 6.4, 6.4, 10.8),
    [["STT", "Họ và tên", "Chức vụ", "Địa bàn theo dõi"]],
    [
        Row("1", "Phạm Trường Duệ", "Phó Chủ tịch UBND tỉnh", "Toàn tỉnh; đặc khu Hòn Lớn"),
        Row("2", "Lương Thế Sắc", f"Giám đốc {AGRI}", "Các xã vùng hạ du hồ Suối Vàng"),
        Row("3", "Đoàn Ngọc Trân", f"Giám đốc {BUILD}", "Các xã Mường Trai, Hòa An, Nà Pạo"),
        Row(
            "4",
            "Thượng tá Bế Văn Kim",
            "Phó Chỉ huy trưởng, Bộ Chỉ huy Quân sự tỉnh",
            "Các xã, phường ven biển",
        ),
    ],
)
