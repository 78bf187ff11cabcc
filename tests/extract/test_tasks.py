"""Which passages are tasks, where they begin and end, and what they inherit."""

import pytest

from tests.extract.makers import Part, Shown, orders, plan, row, shown

# what it shows, the body, the tasks that a reader sees
ROWS: list[tuple[str, list[Part], list[Shown]]] = [
    (
        "leaves",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1. Rà soát thủ tục.", "2. Niêm yết thủ tục."],
        [row("I.1", "Rà soát thủ tục."), row("I.2", "Niêm yết thủ tục.")],
    ),
    (
        "introduction is none",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Tập trung thực hiện các nội dung sau:",
            "a) Rà soát thủ tục;",
            "b) Niêm yết thủ tục.",
        ],
        [row("I.1.a", "Rà soát thủ tục;"), row("I.1.b", "Niêm yết thủ tục.")],
    ),
    (
        "own order, then children",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Ban hành kế hoạch tuyên truyền cải cách hành chính.",
            "- Xây dựng tin, bài trên cổng thông tin điện tử.",
            "- Phát thanh trên loa truyền thanh.",
        ],
        [
            row("I.1", "Ban hành kế hoạch tuyên truyền cải cách hành chính."),
            row("I.1.-1", "Xây dựng tin, bài trên cổng thông tin điện tử."),
            row("I.1.-2", "Phát thanh trên loa truyền thanh."),
        ],
    ),
    (
        "noun children: the parent is the task",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Tổ chức tuyên truyền bằng các hình thức sau:",
            "- Hệ thống truyền thanh cơ sở;",
            "- Mạng xã hội;",
            "- Pa nô, áp phích.",
        ],
        [row("I.1", "Tổ chức tuyên truyền bằng các hình thức sau:")],
    ),
    (
        "sentences of a leaf are one task",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            (
                "1. Rà soát thủ tục hành chính. Công khai kết quả trên cổng thông tin điện tử. Báo cáo "
                "UBND huyện trước ngày 15/6/2025."
            ),
        ],
        [
            row(
                "I.1",
                (
                    "Rà soát thủ tục hành chính. Công khai kết quả trên cổng thông tin điện tử. Báo cáo "
                    "UBND huyện trước ngày 15/6/2025."
                ),
                times="trước ngày 15/6/2025",
            ),
        ],
    ),
    (
        "unnumbered new order under an item",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Phòng Nội vụ chủ trì rà soát vị trí việc làm.",
            "Tổ chức thi tuyển chức danh lãnh đạo cấp phòng.",
        ],
        [
            row("I.1", "Phòng Nội vụ chủ trì rà soát vị trí việc làm.", "Phòng Nội vụ"),
            row("I.1.-1", "Tổ chức thi tuyển chức danh lãnh đạo cấp phòng.", "Phòng Nội vụ"),
        ],
    ),
    (
        "bullets under bold titles",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Công tác tuyên truyền|bold",
            "- Phát thanh bản tin tại các thôn.",
            "- Treo băng rôn tại trụ sở.",
        ],
        [row("I.1.-1", "Phát thanh bản tin tại các thôn."), row("I.1.-2", "Treo băng rôn tại trụ sở.")],
    ),
    (
        "three levels",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Cải cách thể chế|bold",
            "a) Xây dựng văn bản|bold",
            "- Lập danh mục văn bản.",
            "- Thẩm định dự thảo.",
            "b) Rà soát văn bản|bold",
            "- Đề xuất bãi bỏ văn bản hết hiệu lực.",
        ],
        [
            row("I.1.a.-1", "Lập danh mục văn bản."),
            row("I.1.a.-2", "Thẩm định dự thảo."),
            row("I.1.b.-1", "Đề xuất bãi bỏ văn bản hết hiệu lực."),
        ],
    ),
    (
        "1.1, a), -",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Cải cách thể chế|bold",
            "1.1. Xây dựng văn bản|bold",
            "a) Lập danh mục văn bản.",
            "b) Thẩm định dự thảo.",
        ],
        [row("I.1.1.a", "Lập danh mục văn bản."), row("I.1.1.b", "Thẩm định dự thảo.")],
    ),
    (
        "đ) follows d)",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Các nhiệm vụ cụ thể:",
            "d) Rà soát thủ tục.",
            "đ) Niêm yết thủ tục.",
            "e) Số hóa hồ sơ.",
        ],
        [
            row("I.1.d", "Rà soát thủ tục."),
            row("I.1.đ", "Niêm yết thủ tục."),
            row("I.1.e", "Số hóa hồ sơ."),
        ],
    ),
    (
        "1) and (1)",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1) Rà soát thủ tục.", "2) Niêm yết thủ tục."],
        [row("I.1", "Rà soát thủ tục."), row("I.2", "Niêm yết thủ tục.")],
    ),
    (
        "(1)",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "(1) Rà soát thủ tục.", "(2) Niêm yết thủ tục."],
        [row("I.1", "Rà soát thủ tục."), row("I.2", "Niêm yết thủ tục.")],
    ),
    (
        "1/ a/",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1/ Cải cách thể chế:",
            "a/ Rà soát văn bản.",
            "b/ Thẩm định dự thảo.",
        ],
        [row("I.1.a", "Rà soát văn bản."), row("I.1.b", "Thẩm định dự thảo.")],
    ),
    (
        "repeated numbers",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1. Rà soát thủ tục.", "2. Niêm yết thủ tục.", "2. Số hóa hồ sơ."],
        [row("I.1", "Rà soát thủ tục."), row("I.2", "Niêm yết thủ tục."), row("I.2", "Số hóa hồ sơ.")],
    ),
    (
        "bullets of many shapes",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "• Rà soát thủ tục.", "• Niêm yết thủ tục."],
        [row("I.-1", "Rà soát thủ tục."), row("I.-2", "Niêm yết thủ tục.")],
    ),
    (
        "plus below dash",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "- Tổ chức kiểm tra các nội dung sau:",
            "+ Rà soát hồ sơ lưu;",
            "+ Đối chiếu số liệu.",
        ],
        [row("I.-1.-1", "Rà soát hồ sơ lưu;"), row("I.-1.-2", "Đối chiếu số liệu.")],
    ),
    (
        "duties under a unit heading",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ|bold",
            "- Theo dõi, đôn đốc việc thực hiện.",
            "- Tổng hợp, báo cáo kết quả.",
        ],
        [
            row("I.1.-1", "Theo dõi, đôn đốc việc thực hiện.", "Phòng Nội vụ"),
            row("I.1.-2", "Tổng hợp, báo cáo kết quả.", "Phòng Nội vụ"),
        ],
    ),
    (
        "unit heading with one paragraph",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Tài chính - Kế hoạch|bold",
            "Tham mưu bố trí kinh phí thực hiện.",
        ],
        [row("I.1.-1", "Tham mưu bố trí kinh phí thực hiện.", "Phòng Tài chính - Kế hoạch")],
    ),
    (
        "unit heading: duty",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ: Theo dõi, đôn đốc việc thực hiện.",
            "2. Công an xã: Bảo đảm an ninh trật tự.",
        ],
        [
            row("I.1", "Theo dõi, đôn đốc việc thực hiện.", "Phòng Nội vụ"),
            row("I.2", "Bảo đảm an ninh trật tự.", "Công an xã"),
        ],
    ),
    (
        "unit as subject stays",
        ["I. TỔ CHỨC THỰC HIỆN|bold", "1. Phòng Nội vụ chủ trì, theo dõi việc thực hiện."],
        [row("I.1", "Phòng Nội vụ chủ trì, theo dõi việc thực hiện.", "Phòng Nội vụ")],
    ),
    (
        "nearer unit wins",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ|bold",
            "- Theo dõi, đôn đốc việc thực hiện.",
            "- Giao Văn thư tổng hợp số liệu.",
        ],
        [
            row("I.1.-1", "Theo dõi, đôn đốc việc thực hiện.", "Phòng Nội vụ"),
            row("I.1.-2", "Giao Văn thư tổng hợp số liệu.", "Văn thư"),
        ],
    ),
    (
        "own support under a unit heading",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ|bold",
            "- Phối hợp với Công an xã kiểm tra thực tế.",
        ],
        [row("I.1.-1", "Phối hợp với Công an xã kiểm tra thực tế.", "Phòng Nội vụ", "Công an xã")],
    ),
    (
        "Đề nghị unit heading",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Đề nghị Ủy ban MTTQ Việt Nam xã|bold",
            "- Tuyên truyền, vận động đoàn viên, hội viên.",
        ],
        [row("I.1.-1", "Tuyên truyền, vận động đoàn viên, hội viên.", "Ủy ban MTTQ Việt Nam xã")],
    ),
    (
        "heading of several units",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Công an xã, Ban Chỉ huy Quân sự xã|bold",
            "- Xây dựng phương án bảo đảm an ninh.",
        ],
        [row("I.1.-1", "Xây dựng phương án bảo đảm an ninh.", "Công an xã | Ban Chỉ huy Quân sự xã")],
    ),
    (
        "heading with Trách nhiệm của",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Trách nhiệm của Phòng Nội vụ|bold",
            "a) Theo dõi, đôn đốc việc thực hiện.",
        ],
        [row("I.1.a", "Theo dõi, đôn đốc việc thực hiện.", "Phòng Nội vụ")],
    ),
    (
        "heading with duty words",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ có trách nhiệm:",
            "- Theo dõi, đôn đốc việc thực hiện;",
            "- Tổng hợp kết quả.",
        ],
        [
            row("I.1.-1", "Theo dõi, đôn đốc việc thực hiện;", "Phòng Nội vụ"),
            row("I.1.-2", "Tổng hợp kết quả.", "Phòng Nội vụ"),
        ],
    ),
    (
        "Giao …: with children",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Giao Phòng Nội vụ:",
            "- Theo dõi, đôn đốc việc thực hiện.",
            "- Tổng hợp kết quả.",
        ],
        [
            row("I.1.-1", "Theo dõi, đôn đốc việc thực hiện.", "Phòng Nội vụ"),
            row("I.1.-2", "Tổng hợp kết quả.", "Phòng Nội vụ"),
        ],
    ),
    (
        "Giao các sở, ngành:",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Giao các sở, ngành:",
            "- Rà soát quy trình nội bộ.",
            "- Cắt giảm thời gian giải quyết.",
        ],
        [
            row("I.1.-1", "Rà soát quy trình nội bộ.", "các sở, ngành"),
            row("I.1.-2", "Cắt giảm thời gian giải quyết.", "các sở, ngành"),
        ],
    ),
    (
        "a person as heading",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Đồng chí Nguyễn Thị Thu - Phó Chủ tịch UBND xã|bold",
            "- Chỉ đạo chung việc thực hiện kế hoạch.",
        ],
        [
            row(
                "I.1.-1",
                "Chỉ đạo chung việc thực hiện kế hoạch.",
                "Đồng chí Nguyễn Thị Thu - Phó Chủ tịch UBND xã",
            ),
        ],
    ),
    (
        "X chỉ đạo Y as heading",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Sở Giáo dục và Đào tạo chỉ đạo Trường THPT Nguyễn Du:",
            "- Bố trí phòng thi.",
            "- Cử giáo viên coi thi.",
        ],
        [
            row("I.1.-1", "Bố trí phòng thi.", "Sở Giáo dục và Đào tạo | Trường THPT Nguyễn Du"),
            row("I.1.-2", "Cử giáo viên coi thi.", "Sở Giáo dục và Đào tạo | Trường THPT Nguyễn Du"),
        ],
    ),
    (
        "purposes and requirements are none",
        [
            "I. MỤC ĐÍCH, YÊU CẦU|bold",
            "1. Mục đích|bold",
            "- Nâng cao chất lượng phục vụ người dân.",
            "2. Yêu cầu|bold",
            "- Các đơn vị chủ động triển khai thực hiện.",
            "II. NỘI DUNG|bold",
            "1. Rà soát thủ tục.",
        ],
        [row("II.1", "Rà soát thủ tục.")],
    ),
    (
        "objectives are none",
        [
            "I. MỤC TIÊU|bold",
            "- Rút ngắn 20% thời gian giải quyết.",
            "- Hoàn thành số hóa trước tháng 6.",
            "II. NỘI DUNG|bold",
            "1. Rà soát thủ tục.",
        ],
        [row("II.1", "Rà soát thủ tục.")],
    ),
    (
        "situation is none",
        [
            "I. TÌNH HÌNH|bold",
            "- Triển khai thực hiện tốt các nhiệm vụ.",
            "II. NỘI DUNG|bold",
            "1. Rà soát thủ tục.",
        ],
        [row("II.1", "Rà soát thủ tục.")],
    ),
    (
        "funding: statement none, unit one",
        [
            "I. KINH PHÍ THỰC HIỆN|bold",
            "1. Kinh phí thực hiện từ nguồn ngân sách nhà nước.",
            "2. Phòng Tài chính - Kế hoạch tham mưu bố trí kinh phí.",
        ],
        [row("I.2", "Phòng Tài chính - Kế hoạch tham mưu bố trí kinh phí.", "Phòng Tài chính - Kế hoạch")],
    ),
    (
        "reporting: unit one",
        [
            "I. CHẾ ĐỘ BÁO CÁO|bold",
            "- Các phòng, đơn vị gửi báo cáo về Văn phòng trước ngày 15 hằng tháng.",
            "- Báo cáo gồm phần lời và phụ lục số liệu.",
        ],
        [
            row(
                "I.-1",
                "Các phòng, đơn vị gửi báo cáo về Văn phòng trước ngày 15 hằng tháng.",
                "Các phòng, đơn vị",
                times="trước ngày 15 hằng tháng",
            ),
        ],
    ),
    (
        "closing formula hidden",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ tổng hợp kết quả.",
            (
                "Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Phòng Nội vụ "
                "để xem xét./."
            ),
        ],
        [row("I.1", "Phòng Nội vụ tổng hợp kết quả.", "Phòng Nội vụ")],
    ),
    (
        "final stop",
        ["I. TỔ CHỨC THỰC HIỆN|bold", "1. Phòng Nội vụ tổng hợp kết quả./."],
        [row("I.1", "Phòng Nội vụ tổng hợp kết quả", "Phòng Nội vụ")],
    ),
    (
        "term in a heading",
        [
            "I. NHIỆM VỤ TRONG THÁNG 12/2025|bold",
            "1. Tổng hợp số liệu.",
            "2. Báo cáo kết quả trước ngày 20/12/2025.",
        ],
        [
            row("I.1", "Tổng hợp số liệu.", times="TRONG THÁNG 12/2025"),
            row("I.2", "Báo cáo kết quả trước ngày 20/12/2025.", times="trước ngày 20/12/2025"),
        ],
    ),
    (
        "issuer is not invented",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1. Tăng cường kỷ luật, kỷ cương hành chính."],
        [row("I.1", "Tăng cường kỷ luật, kỷ cương hành chính.")],
    ),
    (
        "cut line goes on",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Rà soát, cập nhật danh mục thủ tục hành",
            "chính thuộc thẩm quyền của xã.",
        ],
        [row("I.1", "Rà soát, cập nhật danh mục thủ tục hành chính thuộc thẩm quyền của xã.")],
    ),
    (
        "catch-all hidden",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ|bold",
            "- Theo dõi việc thực hiện.",
            "- Thực hiện các nhiệm vụ khác được giao.",
        ],
        [row("I.1.-1", "Theo dõi việc thực hiện.", "Phòng Nội vụ")],
    ),
    (
        "accountability hidden",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ|bold",
            "- Theo dõi việc thực hiện.",
            "- Chịu trách nhiệm trước Chủ tịch UBND xã về kết quả thực hiện.",
        ],
        [row("I.1.-1", "Theo dõi việc thực hiện.", "Phòng Nội vụ")],
    ),
    (
        "general call",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ tổng hợp kết quả.",
            "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này.",
        ],
        [row("I.1", "Phòng Nội vụ tổng hợp kết quả.", "Phòng Nội vụ")],
    ),
    (
        "attachment reference is none",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1. Rà soát thủ tục.", "(Chi tiết tại Phụ lục kèm theo)"],
        [row("I.1", "Rà soát thủ tục.")],
    ),
    (
        "intro with unit gives it on",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Công an xã chủ trì, phối hợp với các thôn thực hiện:",
            "- Rà soát hộ khẩu;",
            "- Cấp căn cước cho trẻ em.",
        ],
        [
            row("I.1.-1", "Rà soát hộ khẩu;", "Công an xã", "các thôn"),
            row("I.1.-2", "Cấp căn cước cho trẻ em.", "Công an xã", "các thôn"),
        ],
    ),
    (
        "intro with a term gives it on",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Trong quý III/2025, tập trung các nội dung sau:",
            "- Rà soát hộ khẩu;",
            "- Cấp căn cước cho trẻ em.",
        ],
        [
            row("I.1.-1", "Rà soát hộ khẩu;", times="Trong quý III/2025"),
            row("I.1.-2", "Cấp căn cước cho trẻ em.", times="Trong quý III/2025"),
        ],
    ),
    (
        "Chuẩn bị noun title with children",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1. Công tác chuẩn bị:", "- Xây dựng kịch bản.", "- Mời đại biểu."],
        [row("I.1.-1", "Xây dựng kịch bản."), row("I.1.-2", "Mời đại biểu.")],
    ),
    (
        "verbs: khai thác, tăng thời lượng etc.",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Đề ra giải pháp nâng hạng chỉ số.",
            "2. Nhân bản tài liệu cho các thôn.",
            "3. Khơi thông cống rãnh khu dân cư.",
            "4. Bàn giao mặt bằng sạch.",
        ],
        [
            row("I.1", "Đề ra giải pháp nâng hạng chỉ số."),
            row("I.2", "Nhân bản tài liệu cho các thôn."),
            row("I.3", "Khơi thông cống rãnh khu dân cư."),
            row("I.4", "Bàn giao mặt bằng sạch."),
        ],
    ),
    (
        "directive: numbers on the first level",
        [
            "1. Các phòng, đơn vị tập trung rà soát thủ tục.",
            "2. Giao Phòng Nội vụ:",
            "a) Tham mưu thành lập đoàn kiểm tra.",
            "b) Báo cáo kết quả trước ngày 30/6/2025.",
            "3. Đề nghị Ủy ban MTTQ Việt Nam xã giám sát việc thực hiện.",
        ],
        [
            row("1", "Các phòng, đơn vị tập trung rà soát thủ tục.", "Các phòng, đơn vị"),
            row("2.a", "Tham mưu thành lập đoàn kiểm tra.", "Phòng Nội vụ"),
            row(
                "2.b",
                "Báo cáo kết quả trước ngày 30/6/2025.",
                "Phòng Nội vụ",
                times="trước ngày 30/6/2025",
            ),
            row("3", "Đề nghị Ủy ban MTTQ Việt Nam xã giám sát việc thực hiện.", "Ủy ban MTTQ Việt Nam xã"),
        ],
    ),
    (
        "conclusion notice: paragraphs under a topic",
        [
            "1. Về dự án khu tái định cư|bold",
            "a) Giao Ban Quản lý dự án chi trả tiền bồi thường trước ngày 20/5/2025.",
            "b) UBND xã Hòa An vận động các hộ bàn giao mặt bằng.",
        ],
        [
            row(
                "1.a",
                "Giao Ban Quản lý dự án chi trả tiền bồi thường trước ngày 20/5/2025.",
                "Ban Quản lý dự án",
                times="trước ngày 20/5/2025",
            ),
            row("1.b", "UBND xã Hòa An vận động các hộ bàn giao mặt bằng.", "UBND xã Hòa An"),
        ],
    ),
    (
        "unnumbered heading dash units",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "- Phòng Nội vụ: Theo dõi việc thực hiện.",
            "- Phòng Kinh tế: Cân đối kinh phí.",
        ],
        [
            row("I.-1", "Theo dõi việc thực hiện.", "Phòng Nội vụ"),
            row("I.-2", "Cân đối kinh phí.", "Phòng Kinh tế"),
        ],
    ),
    (
        "do … chủ trì",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1. Tổ chức hội thi nấu ăn do Hội Liên hiệp Phụ nữ xã chủ trì."],
        [
            row(
                "I.1",
                "Tổ chức hội thi nấu ăn do Hội Liên hiệp Phụ nữ xã chủ trì.",
                "Hội Liên hiệp Phụ nữ xã",
            ),
        ],
    ),
    (
        "semi-colon chain of duties of one unit",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            (
                "1. Phòng Tư pháp: Thẩm định dự thảo; kiểm tra văn bản; báo cáo UBND huyện trước ngày "
                "20/11/2025."
            ),
        ],
        [
            row(
                "I.1",
                "Thẩm định dự thảo; kiểm tra văn bản; báo cáo UBND huyện trước ngày 20/11/2025.",
                "Phòng Tư pháp",
                times="trước ngày 20/11/2025",
            ),
        ],
    ),
    (
        "leaf with a verb that no list holds",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Trực gác lửa rừng tại các chốt.",
            "2. Phun khử khuẩn khu vực chợ.",
        ],
        [row("I.1", "Trực gác lửa rừng tại các chốt."), row("I.2", "Phun khử khuẩn khu vực chợ.")],
    ),
    (
        "a) with -, +",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Cải cách thể chế|bold",
            "a) Công tác xây dựng văn bản:",
            "- Lập danh mục nghị quyết.",
            "+ Gửi Sở Tư pháp thẩm định.",
        ],
        [row("I.1.a.-1", "Lập danh mục nghị quyết."), row("I.1.a.-1.-1", "Gửi Sở Tư pháp thẩm định.")],
    ),
    (
        "dots in numbers",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1.1. Rà soát thủ tục.", "1.2. Niêm yết thủ tục."],
        [row("I.1.1", "Rà soát thủ tục."), row("I.1.2", "Niêm yết thủ tục.")],
    ),
    (
        "1.1 without final dot",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1.1 Rà soát thủ tục.", "1.2 Niêm yết thủ tục."],
        [row("I.1.1", "Rà soát thủ tục."), row("I.1.2", "Niêm yết thủ tục.")],
    ),
    (
        "a. b.",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Cải cách thể chế:",
            "a. Rà soát văn bản.",
            "b. Thẩm định dự thảo.",
        ],
        [row("I.1.a", "Rà soát văn bản."), row("I.1.b", "Thẩm định dự thảo.")],
    ),
    (
        "(a) (b)",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Cải cách thể chế:",
            "(a) Rà soát văn bản.",
            "(b) Thẩm định dự thảo.",
        ],
        [row("I.1.a", "Rà soát văn bản."), row("I.1.b", "Thẩm định dự thảo.")],
    ),
    (
        "lost đ",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Cải cách thể chế:",
            "d) Rà soát văn bản.",
            "e) Thẩm định dự thảo.",
        ],
        [row("I.1.d", "Rà soát văn bản."), row("I.1.e", "Thẩm định dự thảo.")],
    ),
    (
        "two-digit numbers",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "9. Rà soát văn bản.",
            "10. Thẩm định dự thảo.",
            "11. Số hóa hồ sơ.",
        ],
        [row("I.9", "Rà soát văn bản."), row("I.10", "Thẩm định dự thảo."), row("I.11", "Số hóa hồ sơ.")],
    ),
    (
        "numbers that run on over sections",
        ["I. NHIỆM VỤ|bold", "1. Rà soát văn bản.", "II. GIẢI PHÁP|bold", "2. Số hóa hồ sơ."],
        [row("I.1", "Rà soát văn bản."), row("II.2", "Số hóa hồ sơ.")],
    ),
    (
        "heading with two units joined by phối hợp",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Kinh tế chủ trì, phối hợp với Trạm Khuyến nông:",
            "- Tập huấn kỹ thuật.",
            "- Cung cấp giống.",
        ],
        [
            row("I.1.-1", "Tập huấn kỹ thuật.", "Phòng Kinh tế", "Trạm Khuyến nông"),
            row("I.1.-2", "Cung cấp giống.", "Phòng Kinh tế", "Trạm Khuyến nông"),
        ],
    ),
    (
        "heading: Các phòng, ban, đơn vị thuộc UBND huyện",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Các phòng, ban, đơn vị thuộc UBND huyện|bold",
            "- Xây dựng kế hoạch chi tiết.",
        ],
        [row("I.1.-1", "Xây dựng kế hoạch chi tiết.", "Các phòng, ban, đơn vị thuộc UBND huyện")],
    ),
    (
        "heading: Đối với UBND các xã",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Đối với UBND các xã, thị trấn|bold",
            "- Xây dựng kế hoạch chi tiết.",
        ],
        [row("I.1.-1", "Xây dựng kế hoạch chi tiết.", "UBND các xã, thị trấn")],
    ),
    (
        "heading: Về phía nhà trường",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Ban Giám hiệu nhà trường:|bold",
            "- Xây dựng kế hoạch chi tiết.",
            "2. Giáo viên chủ nhiệm:|bold",
            "- Thông báo đến phụ huynh.",
        ],
        [
            row("I.1.-1", "Xây dựng kế hoạch chi tiết.", "Ban Giám hiệu nhà trường"),
            row("I.2.-1", "Thông báo đến phụ huynh.", "Giáo viên chủ nhiệm"),
        ],
    ),
    (
        "heading a), b) of units",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Trách nhiệm của các cơ quan|bold",
            "a) Phòng Nội vụ",
            "- Theo dõi kết quả.",
            "b) Phòng Tư pháp",
            "- Thẩm định văn bản.",
        ],
        [
            row("I.1.a.-1", "Theo dõi kết quả.", "Phòng Nội vụ"),
            row("I.1.b.-1", "Thẩm định văn bản.", "Phòng Tư pháp"),
        ],
    ),
    (
        "unit heading: unnumbered paragraphs are items",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Công an xã|bold",
            "Xây dựng phương án bảo đảm an ninh.",
            "Bố trí lực lượng trực 24/24 giờ.",
        ],
        [
            row("I.1.-1", "Xây dựng phương án bảo đảm an ninh.", "Công an xã"),
            row("I.1.-2", "Bố trí lực lượng trực 24/24 giờ.", "Công an xã"),
        ],
    ),
    (
        "unit heading does not reach the next number",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Công an xã|bold",
            "- Xây dựng phương án bảo đảm an ninh.",
            "2. Các thôn tổ chức ký cam kết.",
        ],
        [
            row("I.1.-1", "Xây dựng phương án bảo đảm an ninh.", "Công an xã"),
            row("I.2", "Các thôn tổ chức ký cam kết.", "Các thôn"),
        ],
    ),
    (
        "unit's receiver of a report is none",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ|bold",
            "- Tổng hợp, báo cáo UBND huyện trước ngày 10/12/2025.",
        ],
        [
            row(
                "I.1.-1",
                "Tổng hợp, báo cáo UBND huyện trước ngày 10/12/2025.",
                "Phòng Nội vụ",
                times="trước ngày 10/12/2025",
            ),
        ],
    ),
    (
        "footing formula in organisation",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ tổng hợp kết quả.",
            "Trên đây là Kế hoạch cải cách hành chính năm 2025 của UBND xã An Bình./.",
        ],
        [row("I.1", "Phòng Nội vụ tổng hợp kết quả.", "Phòng Nội vụ")],
    ),
    (
        "Trên đây là …, yêu cầu",
        [
            "I. TỔ CHỨC THỰC HIỆN|bold",
            "1. Phòng Nội vụ tổng hợp kết quả.",
            (
                "Trên đây là Kế hoạch cải cách hành chính năm 2025; yêu cầu các phòng, đơn vị nghiêm túc "
                "triển khai thực hiện./."
            ),
        ],
        [row("I.1", "Phòng Nội vụ tổng hợp kết quả.", "Phòng Nội vụ")],
    ),
    (
        "requirements between tasks are none",
        [
            "I. NỘI DUNG|bold",
            "1. Tổ chức mít tinh.",
            "II. YÊU CẦU|bold",
            "- Các đơn vị thực hiện nghiêm túc, tiết kiệm.",
            "III. TỔ CHỨC THỰC HIỆN|bold",
            "1. Văn phòng chuẩn bị hội trường.",
        ],
        [row("I.1", "Tổ chức mít tinh."), row("III.1", "Văn phòng chuẩn bị hội trường.", "Văn phòng")],
    ),
    (
        "Mục tiêu under tasks",
        [
            "I. NHIỆM VỤ CỤ THỂ|bold",
            "1. Cải cách thể chế|bold",
            "a) Mục tiêu|bold",
            "- Hoàn thành rà soát 100% văn bản.",
            "b) Nhiệm vụ|bold",
            "- Lập danh mục văn bản cần rà soát.",
        ],
        [row("I.1.b.-1", "Lập danh mục văn bản cần rà soát.")],
    ),
    (
        "scope's statements are none",
        [
            "I. THỜI GIAN, ĐỊA ĐIỂM|bold",
            "- Thời gian: ngày 20/11/2025.",
            "- Địa điểm: Hội trường xã.",
            "II. NỘI DUNG|bold",
            "1. Trang trí hội trường.",
        ],
        [row("II.1", "Trang trí hội trường.")],
    ),
    (
        "schedule: a unit is ordered",
        [
            "I. TIẾN ĐỘ THỰC HIỆN|bold",
            "- Từ ngày 01/6 đến ngày 15/6/2025: các thôn rà soát, lập danh sách.",
            "- Trước ngày 30/6/2025: Phòng Kinh tế thẩm định, trình phê duyệt.",
        ],
        [
            row(
                "I.-1",
                "Từ ngày 01/6 đến ngày 15/6/2025: các thôn rà soát, lập danh sách.",
                "các thôn",
                times="Từ ngày 01/6 đến ngày 15/6/2025",
            ),
            row(
                "I.-2",
                "Trước ngày 30/6/2025: Phòng Kinh tế thẩm định, trình phê duyệt.",
                "Phòng Kinh tế",
                times="Trước ngày 30/6/2025",
            ),
        ],
    ),
    (
        "money of a task is no term or unit",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Sửa chữa nhà văn hóa thôn 3, kinh phí 150 triệu đồng, hoàn thành trong quý II/2025.",
        ],
        [
            row(
                "I.1",
                "Sửa chữa nhà văn hóa thôn 3, kinh phí 150 triệu đồng, hoàn thành trong quý II/2025.",
                times="trong quý II/2025",
            ),
        ],
    ),
    (
        "legal bases' dates are no terms",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Triển khai Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.",
        ],
        [
            row(
                "I.1",
                "Triển khai Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.",
            ),
        ],
    ),
    (
        "tabs and doubled blanks are one blank",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1.\tRà soát   thủ tục\thành chính."],
        [row("I.1", "Rà soát thủ tục hành chính.")],
    ),
    (
        "marker known from Word",
        ["I. NHIỆM VỤ TRỌNG TÂM|bold", "1. Rà soát thủ tục.|marked", "2. Niêm yết thủ tục.|marked"],
        [row("I.1", "Rà soát thủ tục."), row("I.2", "Niêm yết thủ tục.")],
    ),
    (
        "old spelling of tones",
        [
            "I. NHIỆM VỤ TRỌNG TÂM|bold",
            "1. Uỷ ban nhân dân các xã rà soát hộ nghèo.",
            "2. Phòng Văn hoá chủ trì tổ chức hội thi.",
        ],
        [
            row("I.1", "Uỷ ban nhân dân các xã rà soát hộ nghèo.", "Uỷ ban nhân dân các xã"),
            row("I.2", "Phòng Văn hoá chủ trì tổ chức hội thi.", "Phòng Văn hoá"),
        ],
    ),
]


@pytest.mark.parametrize(("parts", "expected"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_tasks(parts: list[Part], expected: list[Shown]) -> None:
    assert shown(plan(*parts).tasks) == expected


KINDS = {
    "Báo cáo kết quả thực hiện về Sở Nội vụ.": "report",
    "Tổng hợp, báo cáo UBND tỉnh trước ngày 15/12.": "report",
    "Phối hợp với Công an xã tuần tra ban đêm.": "coordinate_only",
    "Kiểm tra các cơ sở kinh doanh xăng dầu.": "monitor",
    "Theo dõi, đôn đốc việc thực hiện kế hoạch.": "monitor",
    "Ban hành quy chế phối hợp.": "issue_document",
    "Bố trí kinh phí thực hiện các nhiệm vụ.": "funding",
    "Tuyên truyền sâu rộng đến người dân.": "action",
}


@pytest.mark.parametrize(("sentence", "kind"), KINDS.items())
def test_the_kind_of_work(sentence: str, kind: str) -> None:
    assert orders(tuple(KINDS))[sentence].kind == kind


CLOSING = [
    "Trên đây là Kế hoạch cải cách hành chính năm 2025 của UBND xã An Bình./.",
    "Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Phòng Nội vụ./.",
    "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện Kế hoạch này./.",
    "Quá trình triển khai nếu phát sinh vướng mắc, các đơn vị báo cáo UBND xã để xem xét./.",
]


@pytest.mark.parametrize("closing", CLOSING)
def test_closing_formulas_are_hidden(closing: str) -> None:
    made = plan("I. TỔ CHỨC THỰC HIỆN|bold", "1. Phòng Nội vụ tổng hợp kết quả.", closing)
    assert [task.text for task in made.tasks if not task.optional] == ["Phòng Nội vụ tổng hợp kết quả."]
    assert {task.kind for task in made.tasks if task.optional} <= {"general_call"}


def test_what_a_heading_gives_is_inherited_and_stands_in_the_heading() -> None:
    made = plan("I. TỔ CHỨC THỰC HIỆN|bold", "1. Phòng Nội vụ|bold", "- Tổng hợp kết quả trước ngày 20/6.")
    (task,) = made.tasks
    (unit,) = task.lead
    assert (unit.text, unit.origin) == ("Phòng Nội vụ", "inherited")
    assert unit.span[1] < task.span[0]
    assert [term.origin for term in task.deadlines] == ["written"]


LETTER = (
    "UBND TỈNH NAM HÀ|center",
    "SỞ Y TẾ|center bold",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|center bold",
    "Độc lập - Tự do - Hạnh phúc|center bold",
    "Số: 901/SYT-NVY",
    "V/v tăng cường phòng, chống sốt xuất huyết",
    "Nam Hà, ngày 8 tháng 7 năm 2025|italic",
    "Kính gửi:",
    "- Trung tâm Kiểm soát bệnh tật tỉnh;",
    "- Các bệnh viện công lập;",
    "- UBND các xã, phường.",
    "Thực hiện Công văn số 3510/BYT-DP ngày 01/7/2025 của Bộ Y tế, Sở Y tế đề nghị như sau:",
)


def test_an_official_letter_orders_by_its_items_not_by_its_addressees() -> None:
    made = plan(
        "1. Trung tâm Kiểm soát bệnh tật tỉnh",
        "- Giám sát côn trùng tại các điểm nóng.",
        "2. Các bệnh viện công lập: chuẩn bị giường bệnh, thuốc điều trị.",
        "3. Đề nghị UBND các xã, phường tổ chức diệt lăng quăng trước ngày 20/7/2025.",
        head=LETTER,
    )
    assert made.header.title is not None
    assert made.header.title.text == "tăng cường phòng, chống sốt xuất huyết"
    assert shown(made.tasks) == [
        row("1.-1", "Giám sát côn trùng tại các điểm nóng.", "Trung tâm Kiểm soát bệnh tật tỉnh"),
        row("2", "chuẩn bị giường bệnh, thuốc điều trị.", "Các bệnh viện công lập"),
        row(
            "3",
            "Đề nghị UBND các xã, phường tổ chức diệt lăng quăng trước ngày 20/7/2025.",
            "UBND các xã, phường",
            times="trước ngày 20/7/2025",
        ),
    ]


def test_a_plan_behind_the_decision_that_promulgates_it() -> None:
    made = plan(
        "QUYẾT ĐỊNH:|bold center",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển thương mại điện tử năm 2025.",
        behind=(
            "KẾ HOẠCH|center bold",
            "Phát triển thương mại điện tử năm 2025|center bold",
            "(Ban hành kèm theo Quyết định số 512/QĐ-UBND ngày 06/3/2025 của UBND tỉnh)|italic center",
            "I. MỤC TIÊU|bold",
            "- 60% doanh nghiệp có website.",
            "II. NHIỆM VỤ|bold",
            "1. Tổ chức 03 lớp tập huấn trong quý II/2025.",
            "III. TỔ CHỨC THỰC HIỆN|bold",
            "1. Sở Công Thương|bold",
            "- Theo dõi, tổng hợp kết quả.",
        ),
    )
    assert [(s.label, s.kind) for s in made.sections] == [
        ("I", "objective"),
        ("II", "tasks"),
        ("III", "organisation"),
        ("III.1", "organisation"),
    ]
    assert shown(made.tasks) == [
        row("II.1", "Tổ chức 03 lớp tập huấn trong quý II/2025.", times="trong quý II/2025"),
        row("III.1.-1", "Theo dõi, tổng hợp kết quả.", "Sở Công Thương"),
    ]
