"""Who leads and who supports, by the words of a sentence."""

import pytest

from tests.extract.makers import names, orders

# sentence, leading units, supporting units
ROWS: list[tuple[str, list[str], list[str]]] = [
    (
        (
            "Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an xã và Trạm Y tế rà soát, lập danh sách "
            "đối tượng."
        ),
        ["Phòng Văn hóa - Xã hội"],
        ["Công an xã", "Trạm Y tế"],
    ),
    (
        "Giao Phòng Kinh tế, Hạ tầng và Đô thị tham mưu UBND phường ban hành kế hoạch.",
        ["Phòng Kinh tế, Hạ tầng và Đô thị"],
        [],
    ),
    (
        "Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị liên quan tổng hợp, báo cáo UBND tỉnh.",
        ["Sở Nội vụ"],
        ["các cơ quan, đơn vị liên quan"],
    ),
    (
        (
            "Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội tăng cường tuyên truyền đến "
            "đoàn viên, hội viên."
        ),
        ["Ủy ban MTTQ Việt Nam xã", "các tổ chức chính trị - xã hội"],
        [],
    ),
    (
        "Phối hợp với Bảo hiểm xã hội cơ sở Nam Hà rà soát danh sách người tham gia.",
        [],
        ["Bảo hiểm xã hội cơ sở Nam Hà"],
    ),
    ("Cùng với Hội Nông dân xã vận động hội viên đăng ký mô hình.", [], ["Hội Nông dân xã"]),
    ("Sở Tài chính có trách nhiệm cân đối, bố trí kinh phí thực hiện.", ["Sở Tài chính"], []),
    (
        "Chủ tịch UBND các xã, phường chịu trách nhiệm chỉ đạo rà soát, thống kê hộ nghèo trên địa bàn.",
        ["Chủ tịch UBND các xã, phường"],
        [],
    ),
    (
        "Đồng chí Nguyễn Văn Hải, Phó Chủ tịch UBND xã trực tiếp chỉ đạo việc giải phóng mặt bằng.",
        ["Đồng chí Nguyễn Văn Hải, Phó Chủ tịch UBND xã"],
        [],
    ),
    (
        (
            "Trưởng Công an xã chủ trì, phối hợp với Chỉ huy trưởng Ban Chỉ huy quân sự xã xây dựng phương "
            "án bảo đảm an ninh."
        ),
        ["Trưởng Công an xã"],
        ["Chỉ huy trưởng Ban Chỉ huy quân sự xã"],
    ),
    (
        (
            "Các phòng chuyên môn, đơn vị sự nghiệp thuộc UBND xã căn cứ chức năng, nhiệm vụ xây dựng kế "
            "hoạch thực hiện."
        ),
        ["Các phòng chuyên môn, đơn vị sự nghiệp thuộc UBND xã"],
        [],
    ),
    ("Trước ngày 25 hằng tháng, các đơn vị gửi báo cáo về Văn phòng Sở để tổng hợp.", ["các đơn vị"], []),
    (
        "Căn cứ kế hoạch này, Hiệu trưởng các trường xây dựng kế hoạch của đơn vị mình.",
        ["Hiệu trưởng các trường"],
        [],
    ),
    (
        "Sau khi có hướng dẫn của Sở Nội vụ, Phòng Nội vụ tham mưu UBND huyện triển khai.",
        ["Phòng Nội vụ"],
        [],
    ),
    ("Tham mưu UBND xã ban hành quyết định kiện toàn Ban Chỉ đạo.", [], []),
    ("Báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 15/12.", [], []),
    ("Hướng dẫn các xã, phường cập nhật dữ liệu.", [], []),
    ("Tổ chức đoàn kiểm tra tại các phòng, đơn vị.", [], []),
    ("Sở Y tế chỉ đạo Trung tâm Y tế khu vực thực hiện phun hóa chất diệt muỗi.", ["Sở Y tế"], []),
    (
        "Giao Chánh Văn phòng chủ trì, phối hợp Trưởng các phòng chuyên môn đôn đốc, tổng hợp kết quả.",
        ["Chánh Văn phòng"],
        ["Trưởng các phòng chuyên môn"],
    ),
    (
        (
            "Ban Tổ chức Đảng ủy phối hợp với Văn phòng Đảng ủy và Ủy ban Kiểm tra Đảng ủy tham mưu Ban "
            "Thường vụ Đảng ủy kiện toàn nhân sự."
        ),
        ["Ban Tổ chức Đảng ủy"],
        ["Văn phòng Đảng ủy", "Ủy ban Kiểm tra Đảng ủy"],
    ),
    ("Sở Nội vụ, Tài chính thẩm định đề án.", ["Sở Nội vụ", "Tài chính"], []),
    ("Phòng Tư pháp là cơ quan đầu mối, theo dõi, đôn đốc việc thực hiện.", ["Phòng Tư pháp"], []),
    ("Giao Văn phòng UBND huyện làm đầu mối tiếp nhận, tổng hợp kiến nghị.", ["Văn phòng UBND huyện"], []),
    (
        "Đài Truyền thanh xã tăng thời lượng, tần suất phát thanh về phòng cháy.",
        ["Đài Truyền thanh xã"],
        [],
    ),
    (
        "Công an xã, Ban Chỉ huy Quân sự xã, các thôn tổ chức tuần tra ban đêm.",
        ["Công an xã", "Ban Chỉ huy Quân sự xã", "các thôn"],
        [],
    ),
    (
        (
            "Phòng Giáo dục và Đào tạo; Phòng Nội vụ; Trung tâm Giáo dục nghề nghiệp - Giáo dục thường "
            "xuyên xây dựng phương án sắp xếp."
        ),
        [
            "Phòng Giáo dục và Đào tạo",
            "Phòng Nội vụ",
            "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên",
        ],
        [],
    ),
    (
        "Các trường mầm non, tiểu học, trung học cơ sở tổ chức ngày hội đọc sách.",
        ["Các trường mầm non, tiểu học, trung học cơ sở"],
        [],
    ),
    (
        "Ban Chấp hành Đoàn trường phối hợp với giáo viên chủ nhiệm tổ chức sinh hoạt chuyên đề.",
        ["Ban Chấp hành Đoàn trường"],
        ["giáo viên chủ nhiệm"],
    ),
    ("Tổ trưởng chuyên môn phân công giáo viên bồi dưỡng học sinh giỏi.", ["Tổ trưởng chuyên môn"], []),
    (
        "Bí thư chi bộ, Trưởng thôn vận động nhân dân hiến đất làm đường.",
        ["Bí thư chi bộ", "Trưởng thôn"],
        [],
    ),
    ("Kế toán phối hợp với Thủ quỹ quyết toán kinh phí.", ["Kế toán"], ["Thủ quỹ"]),
    (
        (
            "Đề nghị Tòa án nhân dân khu vực 3, Viện Kiểm sát nhân dân khu vực 3 phối hợp thực hiện công "
            "tác hòa giải."
        ),
        ["Tòa án nhân dân khu vực 3", "Viện Kiểm sát nhân dân khu vực 3"],
        [],
    ),
    (
        "Thường xuyên phối hợp chặt chẽ với lực lượng Công an, Quân sự nắm tình hình địa bàn.",
        [],
        ["lực lượng Công an", "Quân sự"],
    ),
    ("Phối hợp cùng Đoàn Thanh niên ra quân dọn vệ sinh.", [], ["Đoàn Thanh niên"]),
    ("Phối hợp các ngành liên quan kiểm tra đột xuất.", [], ["các ngành liên quan"]),
    ("Phối hợp tổ chức hội nghị đối thoại với người dân.", [], []),
    ("Chủ trì phối hợp với Phòng Kinh tế lập hồ sơ.", [], ["Phòng Kinh tế"]),
    ("Chủ động phối hợp, trao đổi với Công an xã để kịp thời xử lý tin giả.", [], ["Công an xã"]),
    (
        (
            "Trung tâm Phục vụ hành chính công xã chủ trì, các phòng chuyên môn phối hợp thực hiện số hóa "
            "hồ sơ."
        ),
        ["Trung tâm Phục vụ hành chính công xã"],
        ["các phòng chuyên môn"],
    ),
    (
        "Thanh tra huyện chủ trì cùng Phòng Tài chính - Kế hoạch kiểm tra việc công khai ngân sách.",
        ["Thanh tra huyện"],
        ["Phòng Tài chính - Kế hoạch"],
    ),
    (
        "Sở Công Thương chủ trì; Sở Tài chính, Cục Thuế tỉnh phối hợp kiểm tra các doanh nghiệp.",
        ["Sở Công Thương"],
        ["Sở Tài chính", "Cục Thuế tỉnh"],
    ),
    (
        "Giao UBND các xã Tân An, Bình Lợi và Hòa Phú hoàn thành giải phóng mặt bằng.",
        ["UBND các xã Tân An, Bình Lợi và Hòa Phú"],
        [],
    ),
    (
        (
            "Hội Liên hiệp Phụ nữ xã, Hội Cựu chiến binh xã, Đoàn TNCS Hồ Chí Minh xã tuyên truyền, vận "
            "động hội viên."
        ),
        ["Hội Liên hiệp Phụ nữ xã", "Hội Cựu chiến binh xã", "Đoàn TNCS Hồ Chí Minh xã"],
        [],
    ),
    (
        "Thủ trưởng các cơ quan, đơn vị; Chủ tịch UBND các xã, thị trấn tổ chức quán triệt.",
        ["Thủ trưởng các cơ quan, đơn vị", "Chủ tịch UBND các xã, thị trấn"],
        [],
    ),
    (
        "Bộ phận Tiếp nhận và Trả kết quả niêm yết công khai thủ tục hành chính.",
        ["Bộ phận Tiếp nhận và Trả kết quả"],
        [],
    ),
    (
        "Ngân hàng Chính sách xã hội huyện giải ngân nguồn vốn ủy thác.",
        ["Ngân hàng Chính sách xã hội huyện"],
        [],
    ),
    (
        "Đồng chí Lê Thị Mai - Chánh Văn phòng tổng hợp kết quả, báo cáo Giám đốc Sở.",
        ["Đồng chí Lê Thị Mai - Chánh Văn phòng"],
        [],
    ),
    (
        "Công chức Văn hóa - Xã hội tham mưu tổ chức ngày hội đại đoàn kết.",
        ["Công chức Văn hóa - Xã hội"],
        [],
    ),
    ("Các Ủy viên UBND xã theo lĩnh vực phụ trách chỉ đạo thực hiện.", ["Các Ủy viên UBND xã"], []),
    ("Từ nay đến hết tháng 6, Công an xã tập trung cấp căn cước cho học sinh.", ["Công an xã"], []),
    ("Riêng Phòng Kinh tế rà soát thêm danh mục dự án.", ["Phòng Kinh tế"], []),
    (
        "Trên cơ sở đề xuất của các đơn vị, Phòng Tài chính tổng hợp, trình UBND huyện phê duyệt.",
        ["Phòng Tài chính"],
        [],
    ),
    ("Theo dõi, đôn đốc các cơ quan, đơn vị thực hiện kế hoạch.", [], []),
    ("Kịp thời báo cáo Ban Thường vụ Đảng ủy những vấn đề phát sinh.", [], []),
    (
        "UBND huyện giao Phòng Tài nguyên và Môi trường rà soát quy hoạch sử dụng đất.",
        ["Phòng Tài nguyên và Môi trường"],
        [],
    ),
    (
        "Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở rà soát, cắt giảm thủ tục hành chính.",
        ["Giám đốc các sở"],
        [],
    ),
    (
        "Chi cục Kiểm lâm, Ban quản lý rừng phòng hộ Sông Bé và các chủ rừng tuần tra, canh gác lửa rừng.",
        ["Chi cục Kiểm lâm", "Ban quản lý rừng phòng hộ Sông Bé", "các chủ rừng"],
        [],
    ),
    ("VNPT, Viettel hỗ trợ hạ tầng kỹ thuật cho hội nghị trực tuyến.", ["VNPT", "Viettel"], []),
    (
        "Ban Quản lý các khu công nghiệp tỉnh hướng dẫn doanh nghiệp lập hồ sơ.",
        ["Ban Quản lý các khu công nghiệp tỉnh"],
        [],
    ),
    (
        (
            "Liên đoàn Lao động huyện chủ trì, phối hợp với Phòng Lao động - Thương binh và Xã hội, Bảo "
            "hiểm xã hội huyện kiểm tra."
        ),
        ["Liên đoàn Lao động huyện"],
        ["Phòng Lao động - Thương binh và Xã hội", "Bảo hiểm xã hội huyện"],
    ),
    (
        (
            "Sở Nông nghiệp và Môi trường, Sở Khoa học và Công nghệ theo chức năng, nhiệm vụ hướng dẫn các "
            "địa phương thực hiện."
        ),
        ["Sở Nông nghiệp và Môi trường", "Sở Khoa học và Công nghệ"],
        [],
    ),
    (
        (
            "Văn phòng Đăng ký đất đai chi nhánh huyện Bình Sơn phối hợp với UBND các xã cập nhật biến "
            "động đất đai."
        ),
        ["Văn phòng Đăng ký đất đai chi nhánh huyện Bình Sơn"],
        ["UBND các xã"],
    ),
    (
        "Phòng Giáo dục và Đào tạo chỉ đạo các trường học tổ chức tuyên truyền.",
        ["Phòng Giáo dục và Đào tạo"],
        [],
    ),
    (
        "Tiếp tục phối hợp với Sở Khoa học và Công nghệ, Văn phòng UBND tỉnh hoàn thiện hệ thống.",
        [],
        ["Sở Khoa học và Công nghệ", "Văn phòng UBND tỉnh"],
    ),
    (
        "Kho bạc Nhà nước khu vực XII kiểm soát chi, thanh toán kịp thời.",
        ["Kho bạc Nhà nước khu vực XII"],
        [],
    ),
    (
        "Trung tâm Dịch vụ tổng hợp xã chủ trì, phối hợp với Nhà văn hóa các thôn tổ chức hội thi.",
        ["Trung tâm Dịch vụ tổng hợp xã"],
        ["Nhà văn hóa các thôn"],
    ),
    (
        "Hợp tác xã Nông nghiệp Tân Tiến cung ứng giống lúa cho các hộ đăng ký.",
        ["Hợp tác xã Nông nghiệp Tân Tiến"],
        [],
    ),
    ("Cụm trưởng Cụm thi đua số 3 tổ chức hội nghị sơ kết.", ["Cụm trưởng Cụm thi đua số 3"], []),
    ("Nhóm giúp việc, Tổ thư ký chuẩn bị tài liệu cuộc họp.", ["Nhóm giúp việc", "Tổ thư ký"], []),
    (
        "Ban Giám hiệu, Công đoàn, Đoàn Thanh niên nhà trường tổ chức lễ tri ân.",
        ["Ban Giám hiệu", "Công đoàn", "Đoàn Thanh niên nhà trường"],
        [],
    ),
    (
        "Tổ Công nghệ số cộng đồng các thôn hướng dẫn người dân cài đặt ứng dụng VNeID.",
        ["Tổ Công nghệ số cộng đồng các thôn"],
        [],
    ),
    (
        "Định kỳ hằng quý, Ủy ban Kiểm tra Đảng ủy kiểm tra, giám sát việc thực hiện.",
        ["Ủy ban Kiểm tra Đảng ủy"],
        [],
    ),
    (
        "Giao đồng chí Phó Bí thư Thường trực Đảng ủy chỉ đạo, theo dõi.",
        ["đồng chí Phó Bí thư Thường trực Đảng ủy"],
        [],
    ),
    (
        (
            "Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ, Văn phòng UBND tỉnh, Công an tỉnh và UBND các xã, "
            "phường, đặc khu tổ chức tập huấn."
        ),
        ["Sở Tư pháp"],
        ["Sở Nội vụ", "Văn phòng UBND tỉnh", "Công an tỉnh", "UBND các xã, phường, đặc khu"],
    ),
    (
        "Các ban xây dựng Đảng, Văn phòng Đảng ủy theo chức năng, nhiệm vụ theo dõi việc thực hiện.",
        ["Các ban xây dựng Đảng", "Văn phòng Đảng ủy"],
        [],
    ),
    ("Thường trực HĐND xã giám sát việc thực hiện Nghị quyết.", ["Thường trực HĐND xã"], []),
    ("Đảng ủy UBND xã lãnh đạo, chỉ đạo cụ thể hóa các chỉ tiêu thành kế hoạch.", ["Đảng ủy UBND xã"], []),
    (
        "Các chi bộ, đảng bộ cơ sở trực thuộc tổ chức quán triệt Nghị quyết đến toàn thể đảng viên.",
        ["Các chi bộ", "đảng bộ cơ sở trực thuộc"],
        [],
    ),
    (
        "Ban Kinh tế - Ngân sách HĐND tỉnh thẩm tra dự thảo nghị quyết.",
        ["Ban Kinh tế - Ngân sách HĐND tỉnh"],
        [],
    ),
    (
        "Giao Đảng ủy các cơ quan Đảng, Đảng ủy UBND xã phối hợp rà soát hồ sơ đảng viên.",
        ["Đảng ủy các cơ quan Đảng", "Đảng ủy UBND xã"],
        [],
    ),
    (
        "Hội đồng phối hợp phổ biến, giáo dục pháp luật xã tổ chức hội nghị tuyên truyền.",
        ["Hội đồng phối hợp phổ biến, giáo dục pháp luật xã"],
        [],
    ),
    (
        "Trung tâm Kiểm soát bệnh tật tỉnh giám sát dịch tễ tại các ổ dịch.",
        ["Trung tâm Kiểm soát bệnh tật tỉnh"],
        [],
    ),
    (
        (
            "Ban Quản lý dự án đầu tư xây dựng khu vực Bắc Sông chủ trì, phối hợp với UBND xã Tân Hòa chi "
            "trả tiền bồi thường."
        ),
        ["Ban Quản lý dự án đầu tư xây dựng khu vực Bắc Sông"],
        ["UBND xã Tân Hòa"],
    ),
    (
        (
            "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ Công an tỉnh kiểm tra an toàn tại các "
            "chợ."
        ),
        ["Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ Công an tỉnh"],
        [],
    ),
    (
        "Đội Quản lý thị trường số 2 kiểm tra hàng hóa lưu thông dịp Tết.",
        ["Đội Quản lý thị trường số 2"],
        [],
    ),
    (
        "Quỹ Bảo vệ và Phát triển rừng chi trả dịch vụ môi trường rừng đúng thời hạn.",
        ["Quỹ Bảo vệ và Phát triển rừng"],
        [],
    ),
    (
        "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn lấy mẫu xét nghiệm nước.",
        ["Trung tâm Nước sạch và Vệ sinh môi trường nông thôn"],
        [],
    ),
    ("Hội đồng nghĩa vụ quân sự xã tổ chức sơ khám sức khỏe.", ["Hội đồng nghĩa vụ quân sự xã"], []),
    (
        "Ban Chỉ đạo thi hành án dân sự tỉnh chỉ đạo giải quyết dứt điểm các vụ việc tồn đọng.",
        ["Ban Chỉ đạo thi hành án dân sự tỉnh"],
        [],
    ),
    (
        "Sở Văn hóa, Thể thao và Du lịch, Sở Giáo dục và Đào tạo phối hợp tổ chức giải thể thao học sinh.",
        ["Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo"],
        [],
    ),
    (
        "Hội Chữ thập đỏ, Hội Khuyến học vận động nguồn lực giúp học sinh nghèo.",
        ["Hội Chữ thập đỏ", "Hội Khuyến học"],
        [],
    ),
    (
        "Ban Tiếp công dân huyện bố trí lịch tiếp công dân của Chủ tịch UBND huyện.",
        ["Ban Tiếp công dân huyện"],
        [],
    ),
    (
        "Ban Chỉ đạo phòng, chống tội phạm tỉnh chỉ đạo mở đợt cao điểm trấn áp tội phạm.",
        ["Ban Chỉ đạo phòng, chống tội phạm tỉnh"],
        [],
    ),
    ("Trạm Khuyến nông khu vực hướng dẫn nông dân chăm sóc cây trồng.", ["Trạm Khuyến nông khu vực"], []),
    (
        (
            "Phòng Quản lý ngân sách chủ trì, phối hợp với Phòng Tài chính hành chính sự nghiệp thẩm định "
            "dự toán."
        ),
        ["Phòng Quản lý ngân sách"],
        ["Phòng Tài chính hành chính sự nghiệp"],
    ),
    ("Hội nghị tổng kết được tổ chức trong tháng 12.", [], []),
    ("Đoàn kết, thống nhất trong thực hiện nhiệm vụ được giao.", [], []),
    ("Tổ chức bộ máy tinh gọn theo hướng dẫn của cấp trên.", [], []),
    ("Bộ thủ tục hành chính phải công khai tại nơi tiếp nhận.", [], []),
    ("Trường hợp phát hiện sai phạm, kiến nghị xử lý theo quy định.", [], []),
    ("Thực hiện ý kiến chỉ đạo của Bộ Nội vụ, Ủy ban nhân dân tỉnh về tinh giản biên chế.", [], []),
    (
        "Rà soát, cập nhật danh mục thủ tục hành chính, giao Văn phòng HĐND và UBND xã tham mưu thực hiện.",
        ["Văn phòng HĐND và UBND xã"],
        [],
    ),
    ("Lắp đặt 05 camera tại các nút giao thông (Công an xã chủ trì thực hiện).", ["Công an xã"], []),
    (
        "Khi xảy ra thiên tai, đề nghị Đồn Biên phòng Cửa Lạch hỗ trợ di dời người dân.",
        ["Đồn Biên phòng Cửa Lạch"],
        [],
    ),
    (
        "Để bảo đảm tiến độ, yêu cầu Ban Quản lý dự án huyện đôn đốc nhà thầu tăng ca.",
        ["Ban Quản lý dự án huyện"],
        [],
    ),
    ("Với sự tham gia của các phòng, ban, tổ chức diễn tập phòng thủ.", [], ["các phòng, ban"]),
    (
        "Sở Giao thông vận tải chủ trì, với sự phối hợp của Công an tỉnh, kiểm tra tải trọng phương tiện.",
        ["Sở Giao thông vận tải"],
        ["Công an tỉnh"],
    ),
    (
        "Văn phòng Sở tham mưu, các phòng phối hợp tổ chức hội nghị công chức.",
        ["Văn phòng Sở"],
        ["các phòng"],
    ),
    (
        (
            "Công an huyện phối hợp chặt chẽ, thường xuyên với Ban Chỉ huy Quân sự huyện, Hạt Kiểm lâm "
            "tuần tra rừng giáp ranh."
        ),
        ["Công an huyện"],
        ["Ban Chỉ huy Quân sự huyện", "Hạt Kiểm lâm"],
    ),
    ("Cục Thống kê tỉnh cung cấp số liệu cho các sở, ngành.", ["Cục Thống kê tỉnh"], []),
    ("UBND tỉnh Lâm Hà giao nhiệm vụ cho Sở Xây dựng chủ trì lập quy hoạch chi tiết.", ["Sở Xây dựng"], []),
    ("Sở Xây dựng (cơ quan thường trực) tổng hợp, báo cáo kết quả.", ["Sở Xây dựng"], []),
    (
        "Giao 03 đơn vị: Phòng Nội vụ, Phòng Tư pháp, Thanh tra huyện rà soát hồ sơ.",
        ["Phòng Nội vụ", "Phòng Tư pháp", "Thanh tra huyện"],
        [],
    ),
    (
        "Phối hợp chặt chẽ với Ban Chỉ huy Quân sự xã trong công tác tuyển quân.",
        [],
        ["Ban Chỉ huy Quân sự xã"],
    ),
    (
        "Phối hợp với các cơ quan báo chí, truyền thông đưa tin về chuyển đổi số.",
        [],
        ["các cơ quan báo chí, truyền thông"],
    ),
    (
        "Công an xã chủ trì, phối hợp cùng các lực lượng ở cơ sở tổ chức tuần tra.",
        ["Công an xã"],
        ["các lực lượng ở cơ sở"],
    ),
    (
        "Sở Tài chính phối hợp với Sở Nội vụ trình UBND tỉnh xem xét, quyết định.",
        ["Sở Tài chính"],
        ["Sở Nội vụ"],
    ),
    (
        "Phòng Kinh tế chủ trì phối hợp các đơn vị có liên quan khảo sát thực địa.",
        ["Phòng Kinh tế"],
        ["các đơn vị có liên quan"],
    ),
    (
        "Phòng Kinh tế là đơn vị chủ trì, phối hợp với Phòng Văn hóa - Xã hội thẩm định hồ sơ.",
        ["Phòng Kinh tế"],
        ["Phòng Văn hóa - Xã hội"],
    ),
    (
        "Phòng Kinh tế chịu trách nhiệm chính, phối hợp với Văn phòng thẩm định hồ sơ.",
        ["Phòng Kinh tế"],
        ["Văn phòng"],
    ),
    (
        (
            "Đoàn Thanh niên phối hợp với Hội Liên hiệp Phụ nữ và Công đoàn cơ sở tổ chức hiến máu tình "
            "nguyện."
        ),
        ["Đoàn Thanh niên"],
        ["Hội Liên hiệp Phụ nữ", "Công đoàn cơ sở"],
    ),
    ("Phối hợp với Sở Y tế, sau khi có kết quả xét nghiệm, công bố hết dịch.", [], ["Sở Y tế"]),
    (
        "Chủ động phối hợp với UBND các xã Bình Lợi, Tân An giải quyết tranh chấp địa giới.",
        [],
        ["UBND các xã Bình Lợi, Tân An"],
    ),
    (
        (
            "Phối hợp với Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội vận động nhân dân tham "
            "gia bảo hiểm y tế."
        ),
        [],
        ["Ủy ban MTTQ Việt Nam", "các tổ chức chính trị - xã hội"],
    ),
    ("Phối hợp với đơn vị tư vấn lập quy hoạch chung xã.", [], ["đơn vị tư vấn"]),
    ("Phối hợp với phụ huynh học sinh trang trí lớp học.", [], ["phụ huynh học sinh"]),
    ("Phối hợp kiểm tra, giám sát các cơ sở sản xuất.", [], []),
    (
        (
            "Sở Y tế phối hợp với Sở Giáo dục và Đào tạo và UBND các huyện, thành phố tổ chức khám sức "
            "khỏe học sinh."
        ),
        ["Sở Y tế"],
        ["Sở Giáo dục và Đào tạo", "UBND các huyện, thành phố"],
    ),
    (
        (
            "Sở Công Thương chủ trì, phối hợp với Sở Nông nghiệp và Môi trường; Công an tỉnh; UBND các xã, "
            "phường kiểm tra, xử lý vi phạm."
        ),
        ["Sở Công Thương"],
        ["Sở Nông nghiệp và Môi trường", "Công an tỉnh", "UBND các xã, phường"],
    ),
    (
        "Trạm Y tế xã phối hợp trường học và các thôn diệt lăng quăng.",
        ["Trạm Y tế xã"],
        ["trường học", "các thôn"],
    ),
    ("Giao cho Phòng Nội vụ tổng hợp kết quả chấm điểm.", ["Phòng Nội vụ"], []),
    ("Giao nhiệm vụ cho Văn phòng HĐND và UBND xã theo dõi.", ["Văn phòng HĐND và UBND xã"], []),
    ("Phân công Đội Quản lý trật tự đô thị trực chốt các ngày lễ.", ["Đội Quản lý trật tự đô thị"], []),
    ("Ủy quyền cho Giám đốc Sở Xây dựng ký hợp đồng tư vấn.", ["Giám đốc Sở Xây dựng"], []),
    ("Thống nhất giao Sở Tài chính chủ trì thẩm định giá đất.", ["Sở Tài chính"], []),
    ("Đồng ý giao UBND xã Bình Lợi làm chủ đầu tư công trình.", ["UBND xã Bình Lợi"], []),
    (
        "Đề nghị đồng chí Bí thư chi bộ các thôn quán triệt đến đảng viên.",
        ["đồng chí Bí thư chi bộ các thôn"],
        [],
    ),
    (
        "Đề nghị Thường trực Ủy ban MTTQ Việt Nam xã giám sát, phản biện.",
        ["Thường trực Ủy ban MTTQ Việt Nam xã"],
        [],
    ),
    ("Yêu cầu các chủ đầu tư khẩn trương hoàn thiện thủ tục quyết toán.", ["các chủ đầu tư"], []),
    ("Yêu cầu nhà thầu bố trí đủ nhân lực, thiết bị thi công ba ca.", ["nhà thầu"], []),
    ("Giám đốc Sở Nội vụ có trách nhiệm theo dõi, đôn đốc, tổng hợp.", ["Giám đốc Sở Nội vụ"], []),
    (
        "Thủ trưởng cơ quan, đơn vị chịu trách nhiệm xây dựng kế hoạch cụ thể.",
        ["Thủ trưởng cơ quan, đơn vị"],
        [],
    ),
    (
        "Người đứng đầu các cơ quan, đơn vị trực tiếp tiếp công dân ít nhất một ngày trong tháng.",
        ["Người đứng đầu các cơ quan, đơn vị"],
        [],
    ),
    (
        "Cán bộ, công chức, viên chức xã gương mẫu thực hiện nếp sống văn minh.",
        ["Cán bộ, công chức, viên chức xã"],
        [],
    ),
    ("Hằng tháng, Văn phòng tổng hợp kết quả, báo cáo Chủ tịch UBND xã.", ["Văn phòng"], []),
    ("Chậm nhất ngày 20/6/2025, các thôn gửi danh sách về Văn phòng UBND xã.", ["các thôn"], []),
    ("Trong tháng 7/2025, Sở Nội vụ trình UBND tỉnh ban hành quy định.", ["Sở Nội vụ"], []),
    ("Đối với các dự án chậm tiến độ, Sở Tài chính tham mưu điều chuyển vốn.", ["Sở Tài chính"], []),
    ("Trường hợp có phát sinh, các đơn vị báo cáo về Phòng Nội vụ để tổng hợp.", ["các đơn vị"], []),
    (
        "Nhân dịp kỷ niệm Ngày Thương binh - Liệt sĩ, UBND xã tổ chức thăm, tặng quà gia đình chính sách.",
        ["UBND xã"],
        [],
    ),
    ("Khi có yêu cầu, Công an xã cung cấp số liệu cho Ban Chỉ đạo.", ["Công an xã"], []),
    ("Ngoài ra, Đoàn Thanh niên đảm nhận phần việc trang trí hội trường.", ["Đoàn Thanh niên"], []),
    ("Đồng thời, Phòng Tư pháp rà soát văn bản hết hiệu lực.", ["Phòng Tư pháp"], []),
    ("Theo lĩnh vực phụ trách, các sở, ngành hướng dẫn nghiệp vụ cho cấp xã.", ["các sở, ngành"], []),
    (
        "Sau khi được phê duyệt, Ban Quản lý dự án đầu tư xây dựng tổ chức lựa chọn nhà thầu.",
        ["Ban Quản lý dự án đầu tư xây dựng"],
        [],
    ),
    ("Các hội, đoàn thể tuyên truyền, vận động hội viên, đoàn viên tham gia.", ["Các hội, đoàn thể"], []),
    ("Các thôn, tổ dân phố họp dân triển khai kế hoạch.", ["Các thôn, tổ dân phố"], []),
    ("Ban công tác Mặt trận các thôn vận động nhân dân treo cờ.", ["Ban công tác Mặt trận các thôn"], []),
    ("Các tổ chuyên môn sinh hoạt chuyên đề theo nghiên cứu bài học.", ["Các tổ chuyên môn"], []),
    ("Giáo viên bộ môn lập kế hoạch dạy học cá nhân.", ["Giáo viên bộ môn"], []),
    (
        "Giáo viên chủ nhiệm phối hợp với Ban đại diện cha mẹ học sinh quản lý học sinh.",
        ["Giáo viên chủ nhiệm"],
        ["Ban đại diện cha mẹ học sinh"],
    ),
    ("Thư viện tổ chức giới thiệu sách mới hằng tháng.", ["Thư viện"], []),
    ("Khoa Khám bệnh sắp xếp lại quy trình đón tiếp người bệnh.", ["Khoa Khám bệnh"], []),
    ("Phòng Điều dưỡng giám sát tuân thủ vệ sinh tay tại các khoa.", ["Phòng Điều dưỡng"], []),
    (
        "Hội đồng quản lý chất lượng bệnh viện họp định kỳ hằng quý.",
        ["Hội đồng quản lý chất lượng bệnh viện"],
        [],
    ),
    ("Ban Thường vụ Đoàn xã phát động phong trào thi đua.", ["Ban Thường vụ Đoàn xã"], []),
    ("Chi bộ các thôn đưa nội dung học tập vào sinh hoạt thường kỳ.", ["Chi bộ các thôn"], []),
    (
        "Cấp ủy, chính quyền các cấp lãnh đạo, chỉ đạo quyết liệt công tác giảm nghèo.",
        ["Cấp ủy, chính quyền các cấp"],
        [],
    ),
    (
        "Bí thư Đảng ủy, Chủ tịch UBND xã trực tiếp đối thoại với nhân dân.",
        ["Bí thư Đảng ủy", "Chủ tịch UBND xã"],
        [],
    ),
    ("UBND cấp xã bố trí công chức làm công tác cải cách hành chính.", ["UBND cấp xã"], []),
    (
        "Chủ tịch UBND các huyện, thị xã, thành phố chỉ đạo rà soát.",
        ["Chủ tịch UBND các huyện, thị xã, thành phố"],
        [],
    ),
    ("UBND đặc khu Hòn Ngọc xây dựng phương án cấp nước sinh hoạt.", ["UBND đặc khu Hòn Ngọc"], []),
    (
        "Trung tâm Hành chính công phường bố trí quầy hỗ trợ dịch vụ công trực tuyến.",
        ["Trung tâm Hành chính công phường"],
        [],
    ),
    (
        "Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục tuyên truyền.",
        ["Báo và Phát thanh, Truyền hình tỉnh"],
        [],
    ),
    (
        "Cục Hải quan, Bộ đội Biên phòng tỉnh kiểm soát chặt hàng nhập khẩu.",
        ["Cục Hải quan", "Bộ đội Biên phòng tỉnh"],
        [],
    ),
    ("Bưu điện tỉnh hỗ trợ người dân nộp hồ sơ qua dịch vụ bưu chính công ích.", ["Bưu điện tỉnh"], []),
    ("Doanh nghiệp viễn thông phủ sóng các vùng lõm.", ["Doanh nghiệp viễn thông"], []),
    ("Hạt Kiểm lâm khu vực Đức Lập trực gác lửa rừng 24/24 giờ.", ["Hạt Kiểm lâm khu vực Đức Lập"], []),
    ("Đội Thanh niên tình nguyện hướng dẫn người dân tra cứu hồ sơ.", ["Đội Thanh niên tình nguyện"], []),
    (
        "Tổ chức đảng, đoàn thể trong cơ quan giám sát việc thực hiện.",
        ["Tổ chức đảng", "đoàn thể trong cơ quan"],
        [],
    ),
    ("Tổng hợp ý kiến của các sở, ngành, trình Chủ tịch UBND tỉnh.", [], []),
    ("Rà soát, sắp xếp các phòng chuyên môn theo hướng tinh gọn.", [], []),
    ("Nâng cao vai trò của người đứng đầu cơ quan, đơn vị.", [], []),
    ("Kiện toàn Ban Chỉ đạo, Tổ giúp việc.", [], []),
    ("Hỗ trợ doanh nghiệp, hợp tác xã, hộ kinh doanh chuyển đổi số.", [], []),
    ("Xin ý kiến Ban Thường vụ Đảng ủy trước khi ban hành.", [], []),
    ("Thực hiện tốt chế độ thông tin báo cáo về Sở Nội vụ.", [], []),
    ("Xây dựng đội ngũ cán bộ, công chức chuyên nghiệp.", [], []),
    ("Bồi dưỡng kỹ năng số cho cán bộ, công chức và Tổ công nghệ số cộng đồng.", [], []),
]
SENTENCES = tuple(row[0] for row in ROWS)


@pytest.mark.parametrize(("sentence", "lead", "support"), ROWS)
def test_a_sentence_says_who(sentence: str, lead: list[str], support: list[str]) -> None:
    task = orders(SENTENCES)[sentence]
    assert (names(task.lead), names(task.support)) == (lead, support)


def test_what_a_sentence_says_is_written_not_inherited() -> None:
    for task in orders(SENTENCES).values():
        assert {unit.origin for unit in [*task.lead, *task.support]} <= {"written"}
