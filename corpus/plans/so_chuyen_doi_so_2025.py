"""Kế hoạch của sở trước 01/7/2025; phụ lục ngang nhiều trang: tiêu đề hai dòng, (1)(2)(3), ô gộp, "nt"."""

from plan import QUARTERLY, Cell, Plan, Row, day, every, ongoing, period, relative, target, task, unspecified

plan = Plan(
    "so-chuyen-doi-so-2025",
    notes=(
        "The appendix holds the work; III only assigns. Row 2 of the appendix only groups 2.1-2.3 (no unit, "
        "no time). The numbers run on over the groups, so rows are quoted without them. 'nt' and '-nt-' "
        "repeat the cell above; the cells of rows 2.3 (support) and 11 (time) are empty and not merged: not "
        "stated. The lead of rows 3-5 and the time of rows 7-8 are merged. In row 9 two terms belong to two "
        "products; 'quý' in the report row is the rhythm."
    ),
)
plan.letterhead("UBND TỈNH SƠN HẢI", "SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG", "34/KH-SNNMT", "Sơn Hải", "2025-03-21")
plan.title("KẾ HOẠCH", "Chuyển đổi số ngành nông nghiệp và môi trường\ntỉnh Sơn Hải năm 2025")
plan.para(
    "Thực hiện Kế hoạch số 18/KH-UBND ngày 15/01/2025 của UBND tỉnh về chuyển đổi số tỉnh Sơn Hải năm 2025, "
    "Sở Nông nghiệp và Môi trường xây dựng Kế hoạch chuyển đổi số của ngành như sau:"
)
plan.h1("I.", "MỤC TIÊU", "objective")
plan.item(
    "1.",
    "90% hồ sơ công việc tại Sở và 75% hồ sơ công việc tại các đơn vị trực thuộc được xử lý trên môi trường "
    "mạng.",
    targets=[
        target(
            "90% hồ sơ công việc tại Sở và 75% hồ sơ công việc tại các đơn vị trực thuộc được xử lý trên "
            "môi trường mạng",
            "hồ sơ công việc tại Sở", "=", 90, "%",
        ),
        target(
            "75% hồ sơ công việc tại các đơn vị trực thuộc được xử lý trên môi trường mạng",
            "hồ sơ công việc tại các đơn vị trực thuộc", "=", 75, "%",
        ),
    ],
)  # fmt: skip
plan.item(
    "2.",
    "Đến hết năm 2025, ít nhất 12.500 thửa đất được hoàn thành làm sạch dữ liệu; dữ liệu quan trắc của 18 "
    "trạm được kết nối về tỉnh.",
    targets=[
        target(
            "Đến hết năm 2025, ít nhất 12.500 thửa đất được hoàn thành làm sạch dữ liệu",
            "thửa đất được hoàn thành làm sạch dữ liệu", ">=", 12500, "thửa đất", "2025",
        ),
        target(
            "dữ liệu quan trắc của 18 trạm được kết nối về tỉnh",
            "dữ liệu quan trắc", "=", 18, "trạm", "2025",
        ),
    ],
)  # fmt: skip
plan.item(
    "3.",
    "Xếp hạng chuyển đổi số của Sở nằm trong nhóm 5 sở, ban, ngành dẫn đầu; phấn đấu vị trí 03/19.",
    targets=[
        target(
            "Xếp hạng chuyển đổi số của Sở nằm trong nhóm 5 sở, ban, ngành dẫn đầu",
            "Xếp hạng chuyển đổi số của Sở", "<=", 5, "hạng",
        ),
        target(
            "Xếp hạng chuyển đổi số của Sở nằm trong nhóm 5 sở, ban, ngành dẫn đầu; phấn đấu vị trí 03/19",
            "Xếp hạng chuyển đổi số của Sở", "<=", 3, "hạng",
        ),
    ],
)  # fmt: skip

plan.h1("II.", "NHIỆM VỤ", "tasks")
plan.para("Các nhiệm vụ cụ thể, thời gian hoàn thành và sản phẩm được nêu tại Phụ lục kèm theo Kế hoạch này.")

plan.h1("III.", "TỔ CHỨC THỰC HIỆN", "organisation")
VAN_PHONG, TRUNG_TAM = "Văn phòng Sở", "Trung tâm Công nghệ thông tin nông nghiệp và môi trường"
plan.item(
    "1.",
    "Các phòng, đơn vị thuộc Sở căn cứ nhiệm vụ được phân công, xây dựng kế hoạch chi tiết của phòng, đơn "
    "vị mình, gửi về Văn phòng Sở trước ngày 10 tháng 4 năm 2025.",
    task("III.1", "Các phòng, đơn vị thuộc Sở", "", [day("trước ngày 10 tháng 4 năm 2025", "2025-04-10")]),
)
plan.item(
    "2.",
    "Trung tâm Công nghệ thông tin nông nghiệp và môi trường là đầu mối kỹ thuật, bảo đảm hạ tầng, an toàn "
    "thông tin mạng; hỗ trợ các phòng, đơn vị trong quá trình thực hiện.",
    task("III.2", TRUNG_TAM, "", [relative("trong quá trình thực hiện")]),
)
plan.item(
    "3.",
    "Phòng Kế hoạch - Tài chính tham mưu Giám đốc Sở cân đối kinh phí trong dự toán được giao năm 2025, "
    "trình phê duyệt chậm nhất ngày 30/4/2025.",
    task("III.3", "Phòng Kế hoạch - Tài chính", "", [day("chậm nhất ngày 30/4/2025", "2025-04-30")]),
)
plan.item(
    "4.",
    "Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch; tổng hợp báo cáo UBND tỉnh (qua Sở Khoa học và "
    "Công nghệ) trong báo cáo quý I, 6 tháng, quý III và năm.",
    task("III.4", VAN_PHONG, "", [every("trong báo cáo quý I, 6 tháng, quý III và năm", QUARTERLY)]),
)
plan.para(
    "Yêu cầu Trưởng các phòng, Thủ trưởng các đơn vị thuộc Sở nghiêm túc triển khai thực hiện./.",
    task("III.-5", "Trưởng các phòng|Thủ trưởng các đơn vị thuộc Sở", optional=True),
)
plan.sign(
    [
        "- UBND tỉnh (b/c);",
        "- Sở KHCN;",
        "- Lãnh đạo Sở;",
        "- Các phòng, đơn vị thuộc Sở;",
        "- Lưu: VT, VP.",
    ],
    ["KT. GIÁM ĐỐC"],
    "PHÓ GIÁM ĐỐC",
    "Đinh Thị Mai Lĩnh",
)
plan.turn()
plan.appendix(
    "PL",
    "PHỤ LỤC",
    "DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NGÀNH NÔNG NGHIỆP VÀ MÔI TRƯỜNG NĂM 2025",
    "(Kèm theo Kế hoạch số 34/KH-SNNMT ngày 21/3/2025 của Sở Nông nghiệp và Môi trường)",
)
DAT_DAI, TRONG_TROT = "Phòng Quản lý đất đai", "Chi cục Trồng trọt và Bảo vệ thực vật"
MOI_TRUONG = "Chi cục Bảo vệ môi trường"
HUYEN = "UBND các huyện, thành phố"


def group(number: str, title: str) -> Row:
    return Row(
        Cell(number, bold=True), Cell(title, columns=5, bold=True), section=(f"PL.{number}", title, "tasks")
    )


plan.table(
    (1.2, 8.6, 4.2, 4.2, 3.2, 3.8),
    [
        [
            Cell("TT", rows=2),
            Cell("Nội dung nhiệm vụ", rows=2),
            Cell("Trách nhiệm", columns=2),
            Cell("Thời gian hoàn thành", rows=2),
            Cell("Sản phẩm", rows=2),
        ],
        ["Chủ trì", "Phối hợp"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ],
    [
        group("I", "Thể chế số và nhân lực số"),
        Row(
            "1",
            "Tham mưu sửa đổi Quy chế quản lý, vận hành các hệ thống thông tin của ngành",
            VAN_PHONG,
            "Các phòng, đơn vị thuộc Sở",
            "Quý II/2025",
            "Quyết định của Giám đốc Sở",
            gold=task(
                "PL.1", VAN_PHONG, "Các phòng, đơn vị thuộc Sở",
                [period("Quý II/2025", "2025-04-01", "2025-06-30")], "Quyết định của Giám đốc Sở",
            ),
        ),
        Row("2", "Bồi dưỡng kỹ năng số cho công chức, viên chức", "", "", "", ""),
        Row(
            "2.1",
            "Tổ chức 03 lớp bồi dưỡng khai thác dữ liệu không gian cho công chức, viên chức của Sở",
            TRUNG_TAM,
            "Phòng Tổ chức cán bộ; Trường Cao đẳng Kỹ thuật Sơn Hải",
            "Tháng 5/2025",
            "03 lớp, khoảng 120 học viên",
            gold=task(
                "PL.2.1", TRUNG_TAM, "Phòng Tổ chức cán bộ|Trường Cao đẳng Kỹ thuật Sơn Hải",
                [period("Tháng 5/2025", "2025-05-01", "2025-05-31")], "03 lớp, khoảng 120 học viên",
            ),
            targets=[
                target(
                    "Tổ chức 03 lớp bồi dưỡng khai thác dữ liệu không gian",
                    "lớp bồi dưỡng khai thác dữ liệu không gian", "=", 3, "lớp", "2025", True,
                )
            ],
        ),
        Row(
            "2.2",
            "Hướng dẫn hộ sản xuất kinh doanh nông sản mở gian hàng trên sàn thương mại điện tử",
            "Chi cục Phát triển nông thôn",
            HUYEN,
            "Thường xuyên",
            "Báo cáo kết quả",
            gold=task(
                "PL.2.2", "Chi cục Phát triển nông thôn", HUYEN, [ongoing("Thường xuyên")], "Báo cáo kết quả"
            ),
        ),
        Row(
            "2.3",
            "Kiện toàn Tổ giúp việc chuyển đổi số của Sở",
            "Phòng Tổ chức cán bộ",
            "",
            "Ngay sau khi ổn định tổ chức bộ máy",
            "Quyết định kiện toàn",
            gold=task(
                "PL.2.3", "Phòng Tổ chức cán bộ", "", [relative("Ngay sau khi ổn định tổ chức bộ máy")],
                "Quyết định kiện toàn",
            ),
        ),
        group("II", "Dữ liệu số"),
        Row(
            "3",
            "Làm sạch, chuẩn hóa dữ liệu địa chính của 06 xã còn lại; đồng bộ về Cơ sở dữ liệu đất đai quốc "
            "gia",
            Cell(DAT_DAI, rows=3),
            HUYEN,
            "Trước ngày 30/9/2025",
            "Cơ sở dữ liệu địa chính được nghiệm thu",
            gold=task(
                "PL.3", DAT_DAI, HUYEN, [day("Trước ngày 30/9/2025", "2025-09-30")],
                "Cơ sở dữ liệu địa chính được nghiệm thu",
            ),
        ),
        Row(
            "4",
            "Số hóa 40.000 trang hồ sơ cấp giấy chứng nhận lưu tại kho lưu trữ",
            "nt",
            "31/10/2025",
            "Bộ hồ sơ số",
            gold=task(
                "PL.4", DAT_DAI, HUYEN, [day("31/10/2025", "2025-10-31")], "Bộ hồ sơ số",
                text="Số hóa 40.000 trang hồ sơ cấp giấy chứng nhận lưu tại kho lưu trữ",
            ),
            targets=[
                target(
                    "Số hóa 40.000 trang hồ sơ cấp giấy chứng nhận", "hồ sơ cấp giấy chứng nhận", "=", 40000,
                    "trang", None, True,
                )
            ],
        ),
        Row(
            "5",
            "Công bố danh mục dữ liệu mở của ngành trên Cổng dữ liệu tỉnh",
            TRUNG_TAM,
            "Quý III/2025",
            "Danh mục dữ liệu mở;\nTài liệu hướng dẫn khai thác",
            gold=task(
                "PL.5", DAT_DAI, TRUNG_TAM, [period("Quý III/2025", "2025-07-01", "2025-09-30")],
                "Danh mục dữ liệu mở|Tài liệu hướng dẫn khai thác",
                text="Công bố danh mục dữ liệu mở của ngành trên Cổng dữ liệu tỉnh",
            ),
        ),
        Row(
            "6",
            "Lập bản đồ số vùng trồng đã được cấp mã số; cập nhật diện tích, sản lượng theo mùa vụ. Bảo đảm "
            "ít nhất 80% vùng trồng có nhật ký điện tử",
            TRONG_TROT,
            f"{TRUNG_TAM}, {HUYEN} và các hợp tác xã",
            "Từ tháng 4 đến tháng 11/2025",
            "Bản đồ số vùng trồng",
            gold=task(
                "PL.6", TRONG_TROT, f"{TRUNG_TAM}|{HUYEN}|các hợp tác xã",
                [period("Từ tháng 4 đến tháng 11/2025", "2025-04-01", "2025-11-30")], "Bản đồ số vùng trồng",
            ),
            targets=[
                target(
                    "ít nhất 80% vùng trồng có nhật ký điện tử", "vùng trồng có nhật ký điện tử", ">=", 80,
                    "%"
                )
            ],
        ),
        group("III", "Ứng dụng và dịch vụ số"),
        Row(
            "7",
            "Kết nối số liệu quan trắc nước thải tự động của các khu công nghiệp về hệ thống giám sát của Sở",
            MOI_TRUONG,
            "Ban Quản lý các khu công nghiệp; các doanh nghiệp có trạm quan trắc",
            Cell("Trong 6 tháng đầu năm 2025", rows=2),
            "Biên bản nghiệm thu kết nối",
            gold=task(
                "PL.7", MOI_TRUONG, "Ban Quản lý các khu công nghiệp|các doanh nghiệp có trạm quan trắc",
                [period("Trong 6 tháng đầu năm 2025", "2025-01-01", "2025-06-30")],
                "Biên bản nghiệm thu kết nối",
            ),
        ),
        Row(
            "8",
            "Lắp đặt bảng điện tử công khai chất lượng không khí, nước mặt tại 02 cụm công nghiệp",
            "Trung tâm Quan trắc môi trường",
            "-nt-",
            "Bảng điện tử được vận hành",
            gold=task(
                "PL.8", "Trung tâm Quan trắc môi trường",
                "Ban Quản lý các khu công nghiệp|các doanh nghiệp có trạm quan trắc",
                [period("Trong 6 tháng đầu năm 2025", "2025-01-01", "2025-06-30")],
                "Bảng điện tử được vận hành",
            ),
        ),
        Row(
            "9",
            "Xây dựng nền tảng truy xuất nguồn gốc nông sản của tỉnh",
            "Phòng Kế hoạch - Tài chính",
            "Chi cục Quản lý chất lượng; Sở Khoa học và Công nghệ",
            "- Đề cương: tháng 4/2025\n- Nền tảng: quý IV/2025",
            "- Đề cương và dự toán chi tiết\n- Nền tảng truy xuất nguồn gốc",
            gold=task(
                "PL.9", "Phòng Kế hoạch - Tài chính", "Chi cục Quản lý chất lượng|Sở Khoa học và Công nghệ",
                [
                    period("tháng 4/2025", "2025-04-01", "2025-04-30"),
                    period("quý IV/2025", "2025-10-01", "2025-12-31"),
                ],
                "Đề cương và dự toán chi tiết|Nền tảng truy xuất nguồn gốc",
            ),
        ),
        Row(
            "10",
            "Cung cấp 100% dịch vụ công đủ điều kiện ở mức toàn trình; theo dõi, nâng tỷ lệ hồ sơ nộp trực "
            "tuyến lên trên 65%",
            VAN_PHONG,
            "Các phòng, đơn vị thuộc Sở",
            "Hằng quý",
            "Báo cáo quý",
            gold=task(
                "PL.10", VAN_PHONG, "Các phòng, đơn vị thuộc Sở", [every("Hằng quý", QUARTERLY)],
                "Báo cáo quý"
            ),
            targets=[
                target(
                    "Cung cấp 100% dịch vụ công đủ điều kiện ở mức toàn trình",
                    "dịch vụ công đủ điều kiện ở mức toàn trình", "=", 100, "%",
                ),
                target(
                    "nâng tỷ lệ hồ sơ nộp trực tuyến lên trên 65%", "tỷ lệ hồ sơ nộp trực tuyến", ">", 65, "%"
                ),
            ],
        ),
        Row(
            "11",
            "Khảo sát mức độ hài lòng của người dân khi sử dụng dịch vụ công của ngành",
            VAN_PHONG,
            "Chi cục Phát triển nông thôn",
            "",
            "Báo cáo khảo sát",
            gold=task("PL.11", VAN_PHONG, "Chi cục Phát triển nông thôn", [], "Báo cáo khảo sát"),
        ),
        group("IV", "An toàn thông tin mạng"),
        Row(
            "12",
            "Hoàn thiện hồ sơ đề xuất cấp độ an toàn cho các hệ thống thông tin chưa được phê duyệt",
            TRUNG_TAM,
            "Công an tỉnh",
            "Trước ngày 15 tháng 6 năm 2025",
            "Hồ sơ đề xuất cấp độ",
            gold=task(
                "PL.12", TRUNG_TAM, "Công an tỉnh", [day("Trước ngày 15 tháng 6 năm 2025", "2025-06-15")],
                "Hồ sơ đề xuất cấp độ",
            ),
        ),
        Row(
            "13",
            "Sao lưu dữ liệu, kiểm tra khả năng khôi phục của các hệ thống dùng chung",
            TRUNG_TAM,
            "",
            "Hằng tháng",
            "Nhật ký sao lưu",
            gold=task(
                "PL.13", TRUNG_TAM, "", [every("Hằng tháng", "FREQ=MONTHLY")], "Nhật ký sao lưu"
            ),
        ),
        Row(
            "14",
            "Diễn tập ứng phó sự cố mã độc tống tiền",
            TRUNG_TAM,
            "Các phòng, đơn vị thuộc Sở",
            "Theo kế hoạch của UBND tỉnh",
            "Báo cáo kết quả diễn tập",
            gold=task(
                "PL.14", TRUNG_TAM, "Các phòng, đơn vị thuộc Sở",
                [unspecified("Theo kế hoạch của UBND tỉnh")], "Báo cáo kết quả diễn tập",
            ),
        ),
    ],
)  # fmt: skip
