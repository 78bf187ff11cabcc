"""Head and foot of a document."""

import pytest

from extract import parse
from tests.extract.makers import FOOT, HEAD, Part, document

# what it shows, the document, the parts of its header
ROWS: list[tuple[str, list[Part], dict[str, str | None]]] = [
    (
        "commune",
        [
            "ỦY BAN NHÂN DÂN|center",
            "XÃ HÒA AN|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 27/KH-UBND",
            "Hòa An, ngày 05 tháng 8 năm 2025|italic",
            "KẾ HOẠCH|center bold",
            "Chuyển đổi số năm 2025|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN|center bold",
            "CHỦ TỊCH|center bold",
            "Lê Quốc Bảo|center bold",
        ],
        {
            "issuer": "ỦY BAN NHÂN DÂN XÃ HÒA AN",
            "superior": None,
            "number": "27/KH-UBND",
            "place": "Hòa An",
            "date": "2025-08-05",
            "doc_type": "KẾ HOẠCH",
            "title": "Chuyển đổi số năm 2025",
            "signer_title": "CHỦ TỊCH",
            "signer_name": "Lê Quốc Bảo",
        },
    ),
    (
        "department with superior",
        [
            "UBND TỈNH NAM HÀ|center",
            "SỞ NỘI VỤ|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 1024/KH-SNV",
            "Nam Hà, ngày 12 tháng 02 năm 2024|italic",
            "KẾ HOẠCH|center bold",
            "Kiểm tra công vụ năm 2024|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "KT. GIÁM ĐỐC|center bold",
            "PHÓ GIÁM ĐỐC|center bold",
            "Trần Thị Hồng Vân|center bold",
        ],
        {
            "issuer": "SỞ NỘI VỤ",
            "superior": "UBND TỈNH NAM HÀ",
            "number": "1024/KH-SNV",
            "date": "2024-02-12",
            "signer_title": "PHÓ GIÁM ĐỐC",
            "signer_name": "Trần Thị Hồng Vân",
        },
    ),
    (
        "number and day blank",
        [
            "UBND HUYỆN BÌNH MINH|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số:       /KH-UBND",
            "Bình Minh, ngày      tháng 6 năm 2024|italic",
            "KẾ HOẠCH|center bold",
            "Phòng, chống dịch năm 2024|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN|center bold",
            "KT. CHỦ TỊCH|center bold",
            "PHÓ CHỦ TỊCH|center bold",
            "Ngô Văn Tùng|center bold",
        ],
        {
            "issuer": "UBND HUYỆN BÌNH MINH",
            "number": "/KH-UBND",
            "place": "Bình Minh",
            "date": "2024-06",
            "signer_title": "PHÓ CHỦ TỊCH",
            "signer_name": "Ngô Văn Tùng",
        },
    ),
    (
        "month blank, too",
        [
            "UBND XÃ TÂN LẬP|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số:    /KH-UBND",
            "Tân Lập, ngày    tháng    năm 2026|italic",
            "KẾ HOẠCH|center bold",
            "Xây dựng nông thôn mới năm 2026|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "CHỦ TỊCH|center bold",
            "Đỗ Văn Hùng|center bold",
        ],
        {"date": "2026", "number": "/KH-UBND", "title": "Xây dựng nông thôn mới năm 2026"},
    ),
    (
        "dots for blanks",
        [
            "UBND XÃ TÂN LẬP|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: …/KH-UBND",
            "Tân Lập, ngày … tháng 4 năm 2026|italic",
            "KẾ HOẠCH|center bold",
            "Xây dựng nông thôn mới năm 2026|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "CHỦ TỊCH|center bold",
            "Đỗ Văn Hùng|center bold",
        ],
        {"date": "2026-04", "number": "/KH-UBND"},
    ),
    (
        "school",
        [
            "SỞ GD&ĐT NAM HÀ|center",
            "TRƯỜNG THPT LÊ LỢI|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 45/KH-THPTLL",
            "Nam Hà, ngày 03 tháng 9 năm 2025|italic",
            "KẾ HOẠCH|center bold",
            "Kiểm tra nội bộ năm học 2025 - 2026|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "HIỆU TRƯỞNG|center bold",
            "ThS. Phạm Thị Nga|center bold",
        ],
        {
            "issuer": "TRƯỜNG THPT LÊ LỢI",
            "superior": "SỞ GD&ĐT NAM HÀ",
            "number": "45/KH-THPTLL",
            "signer_title": "HIỆU TRƯỞNG",
            "signer_name": "ThS. Phạm Thị Nga",
        },
    ),
    (
        "title over two lines",
        [
            "UBND XÃ TÂN LẬP|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 3/KH-UBND",
            "Tân Lập, ngày 02 tháng 01 năm 2026|italic",
            "KẾ HOẠCH|center bold",
            "Cải cách hành chính và chuyển đổi số|center bold",
            "trên địa bàn xã Tân Lập năm 2026|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "CHỦ TỊCH|center bold",
            "Đỗ Văn Hùng|center bold",
        ],
        {
            "title": "Cải cách hành chính và chuyển đổi số trên địa bàn xã Tân Lập năm 2026",
            "number": "3/KH-UBND",
        },
    ),
    (
        "capitals title",
        [
            "UBND XÃ TÂN LẬP|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 3/KH-UBND",
            "Tân Lập, ngày 02 tháng 01 năm 2026|italic",
            "KẾ HOẠCH|center bold",
            "TUYỂN QUÂN NĂM 2026|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "CHỦ TỊCH|center bold",
            "Đỗ Văn Hùng|center bold",
        ],
        {"title": "TUYỂN QUÂN NĂM 2026", "doc_type": "KẾ HOẠCH"},
    ),
    (
        "chương trình hành động",
        [
            "TỈNH ỦY NAM HÀ|center bold",
            "*|center",
            "ĐẢNG CỘNG SẢN VIỆT NAM|center bold",
            "Số 05-CTr/TU",
            "Nam Hà, ngày 15 tháng 10 năm 2025|italic",
            "CHƯƠNG TRÌNH HÀNH ĐỘNG|center bold",
            "thực hiện Nghị quyết về phát triển kinh tế tư nhân|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:",
            "- Ban Bí thư (để báo cáo),",
            "T/M TỈNH ỦY|center bold",
            "BÍ THƯ|center bold",
            "Hoàng Văn Sơn|center bold",
        ],
        {
            "doc_type": "CHƯƠNG TRÌNH HÀNH ĐỘNG",
            "number": "05-CTr/TU",
            "title": "thực hiện Nghị quyết về phát triển kinh tế tư nhân",
            "issuer": "TỈNH ỦY NAM HÀ",
        },
    ),
    (
        "công văn",
        [
            "UBND TỈNH NAM HÀ|center",
            "SỞ XÂY DỰNG|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 2210/SXD-QLN",
            "V/v rà soát quỹ nhà ở xã hội",
            "Nam Hà, ngày 28 tháng 11 năm 2025|italic",
            "Kính gửi: Ủy ban nhân dân các xã, phường.",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "KT. GIÁM ĐỐC|center bold",
            "PHÓ GIÁM ĐỐC|center bold",
            "Bùi Đức Long|center bold",
        ],
        {
            "doc_type": None,
            "title": "rà soát quỹ nhà ở xã hội",
            "number": "2210/SXD-QLN",
            "issuer": "SỞ XÂY DỰNG",
            "date": "2025-11-28",
        },
    ),
    (
        "subject over two lines",
        [
            "UBND TỈNH NAM HÀ|center",
            "SỞ XÂY DỰNG|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 2210/SXD-QLN",
            "V/v rà soát quỹ nhà ở xã hội",
            "và nhà ở công nhân",
            "Nam Hà, ngày 28 tháng 11 năm 2025|italic",
            "Kính gửi: Ủy ban nhân dân các xã, phường.",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "GIÁM ĐỐC|center bold",
            "Bùi Đức Long|center bold",
        ],
        {"title": "rà soát quỹ nhà ở xã hội và nhà ở công nhân"},
    ),
    (
        "letterhead in a table",
        [
            [
                [
                    "UBND TỈNH NAM HÀ|center\nSỞ Y TẾ|center bold\nSố: 88/KH-SYT|center",
                    (
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold\nĐộc lập - Tự do - Hạnh "
                        "phúc|center bold\nNam Hà, ngày 9 tháng 4 năm 2025|center italic"
                    ),
                ],
            ],
            "KẾ HOẠCH|center bold",
            "Tiêm chủng mở rộng năm 2025|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            [
                [
                    "Nơi nhận:|bold\n- Như trên;\n- Lưu: VT.",
                    "KT. GIÁM ĐỐC|center bold\nPHÓ GIÁM ĐỐC|center bold\nBS.CKII. Mai Văn Lâm|center bold",
                ],
            ],
        ],
        {
            "issuer": "SỞ Y TẾ",
            "superior": "UBND TỈNH NAM HÀ",
            "number": "88/KH-SYT",
            "place": "Nam Hà",
            "date": "2025-04-09",
            "signer_title": "PHÓ GIÁM ĐỐC",
            "signer_name": "BS.CKII. Mai Văn Lâm",
        },
    ),
    (
        "TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG",
        [
            "UBND TỈNH NAM HÀ|center",
            "VĂN PHÒNG|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 310/TB-VP",
            "Nam Hà, ngày 7 tháng 3 năm 2025|italic",
            "THÔNG BÁO|center bold",
            "Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về tiến độ dự án|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "TL. CHỦ TỊCH|center bold",
            "CHÁNH VĂN PHÒNG|center bold",
            "Đinh Công Thành|center bold",
        ],
        {
            "doc_type": "THÔNG BÁO",
            "signer_title": "CHÁNH VĂN PHÒNG",
            "signer_name": "Đinh Công Thành",
            "issuer": "VĂN PHÒNG",
            "number": "310/TB-VP",
        },
    ),
    (
        "chỉ thị",
        [
            "ỦY BAN NHÂN DÂN|center bold",
            "TỈNH NAM HÀ|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 07/CT-UBND",
            "Nam Hà, ngày 16 tháng 5 năm 2025|italic",
            "CHỈ THỊ|center bold",
            "Về tăng cường phòng, chống đuối nước trẻ em|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN|center bold",
            "KT. CHỦ TỊCH|center bold",
            "PHÓ CHỦ TỊCH|center bold",
            "Lý Thị Minh|center bold",
        ],
        {
            "doc_type": "CHỈ THỊ",
            "issuer": "ỦY BAN NHÂN DÂN TỈNH NAM HÀ",
            "superior": None,
            "title": "Về tăng cường phòng, chống đuối nước trẻ em",
        },
    ),
    (
        "steering committee",
        [
            "UBND XÃ HÒA AN|center",
            "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 4/KH-BCĐ",
            "Hòa An, ngày 1 tháng 2 năm 2026|italic",
            "KẾ HOẠCH|center bold",
            "Hoạt động của Ban Chỉ đạo năm 2026|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "TRƯỞNG BAN|center bold",
            "CHỦ TỊCH UBND XÃ|center bold",
            "Lê Quốc Bảo|center bold",
        ],
        {
            "issuer": "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ",
            "superior": "UBND XÃ HÒA AN",
            "date": "2026-02-01",
            "signer_name": "Lê Quốc Bảo",
        },
    ),
    (
        "mass organisation",
        [
            "MẶT TRẬN TỔ QUỐC VIỆT NAM|center",
            "ỦY BAN MTTQ VIỆT NAM XÃ HÒA AN|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 12/KH-MTTQ-BTT",
            "Hòa An, ngày 22 tháng 10 năm 2025|italic",
            "KẾ HOẠCH|center bold",
            "Tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm 2025|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "TM. BAN THƯỜNG TRỰC|center bold",
            "CHỦ TỊCH|center bold",
            "Phan Thị Thủy|center bold",
        ],
        {
            "issuer": "ỦY BAN MTTQ VIỆT NAM XÃ HÒA AN",
            "number": "12/KH-MTTQ-BTT",
            "signer_title": "CHỦ TỊCH",
            "signer_name": "Phan Thị Thủy",
        },
    ),
    (
        "issuer's name over two lines",
        [
            "UBND TỈNH NAM HÀ|center",
            "SỞ VĂN HÓA, THỂ THAO|center bold",
            "VÀ DU LỊCH|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 56/KH-SVHTTDL",
            "Nam Hà, ngày 9 tháng 4 năm 2025|italic",
            "KẾ HOẠCH|center bold",
            "Xúc tiến du lịch năm 2025|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "GIÁM ĐỐC|center bold",
            "Tạ Quang Huy|center bold",
        ],
        {"issuer": "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "superior": "UBND TỈNH NAM HÀ"},
    ),
    (
        "police",
        [
            "BỘ CÔNG AN|center",
            "CÔNG AN TỈNH NAM HÀ|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 77/KH-CAT-PV01",
            "Nam Hà, ngày 9 tháng 4 năm 2025|italic",
            "KẾ HOẠCH|center bold",
            "Bảo đảm an ninh dịp lễ|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "KT. GIÁM ĐỐC|center bold",
            "PHÓ GIÁM ĐỐC|center bold",
            "Đại tá Nguyễn Hữu Tín|center bold",
        ],
        {
            "issuer": "CÔNG AN TỈNH NAM HÀ",
            "superior": "BỘ CÔNG AN",
            "number": "77/KH-CAT-PV01",
            "signer_name": "Đại tá Nguyễn Hữu Tín",
        },
    ),
    (
        "an article has no head",
        [
            "Xã Hòa An đẩy mạnh chuyển đổi số năm 2025|bold",
            (
                "UBND xã Hòa An vừa ban hành kế hoạch chuyển đổi số, trong đó đề ra nhiều nhiệm vụ cho các "
                "thôn."
            ),
            (
                "Theo kế hoạch, Công an xã có trách nhiệm chủ trì cấp tài khoản định danh cho người dân "
                "trước ngày 30/6/2025."
            ),
        ],
        {
            "issuer": None,
            "superior": None,
            "number": None,
            "place": None,
            "date": None,
            "doc_type": None,
            "title": None,
            "signer_title": None,
            "signer_name": None,
        },
    ),
    (
        "number with letters and &",
        [
            "UBND HUYỆN BÌNH MINH|center",
            "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 09/KH-LĐTB&XH",
            "Bình Minh, ngày 9 tháng 4 năm 2025|italic",
            "KẾ HOẠCH|center bold",
            "Đào tạo nghề năm 2025|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "TRƯỞNG PHÒNG|center bold",
            "Cao Văn Lộc|center bold",
        ],
        {
            "number": "09/KH-LĐTB&XH",
            "issuer": "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
            "signer_title": "TRƯỞNG PHÒNG",
        },
    ),
    (
        "place of several words, TP.",
        [
            "UBND TP. SÔNG CẦU|center",
            "BAN QUẢN LÝ CHỢ|center bold",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
            "Độc lập - Tự do - Hạnh phúc|center bold",
            "Số: 09/KH-BQLC",
            "TP. Sông Cầu, ngày 9 tháng 4 năm 2025|italic",
            "KẾ HOẠCH|center bold",
            "Sắp xếp chợ năm 2025|center bold",
            (
                "Thực hiện Kế hoạch số 41/KH-UBND ngày 07/01/2025 của UBND tỉnh, đơn vị ban hành Kế hoạch "
                "như sau:"
            ),
            "I. NHIỆM VỤ|bold",
            "1. Rà soát thủ tục hành chính.",
            "Nơi nhận:|bold italic",
            "- Như trên;",
            "- Lưu: VT.",
            "TRƯỞNG BAN|center bold",
            "Cao Văn Lộc|center bold",
        ],
        {"place": "TP. Sông Cầu", "date": "2025-04-09", "signer_title": "TRƯỞNG BAN"},
    ),
]


@pytest.mark.parametrize(("parts", "expected"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_header(parts: list[Part], expected: dict[str, str | None]) -> None:
    header = parse(document(*parts)).header
    found = {name: getattr(header, name) for name in expected}
    assert {name: value and value.text for name, value in found.items()} == expected


def test_the_quote_is_what_is_printed() -> None:
    made = document(*HEAD, "I. NHIỆM VỤ|bold", "1. Rà soát thủ tục.", *FOOT)
    date = parse(made).header.date
    assert date is not None
    assert (date.text, date.quote) == ("2025-03-10", "ngày 10 tháng 3 năm 2025")
    assert made.text[slice(*date.span)] == date.quote


def test_the_preamble_gives_no_part_of_the_head() -> None:
    made = document(*HEAD[:4], *HEAD[6:], "I. NHIỆM VỤ|bold", "1. Rà soát thủ tục.", *FOOT)
    header = parse(made).header
    assert (header.number, header.date) == (None, None)


def test_what_stands_behind_the_signature_is_no_part_of_the_foot() -> None:
    body = ("I. NHIỆM VỤ|bold", "1. Rà soát thủ tục.")
    behind = ("PHỤ LỤC|bold center", "DANH SÁCH|bold center", "Nguyễn Văn Hòa")
    signer = parse(document(*HEAD, *body, *FOOT, *behind)).header.signer_name
    assert signer is not None
    assert signer.text == "Trần Văn Minh"
