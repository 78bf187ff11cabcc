"""Bài báo đưa tin về một kế hoạch: không có phần đầu; chỉ câu giao việc cho một nơi là nhiệm vụ."""

from plan import Plan, day, period, relative, target, task

plan = Plan(
    "bao-phong-chong-sot-xuat-huyet-2025",
    notes=(
        "A press article: no header, no sections, labels null. The summary of the plan (third paragraph) is "
        "optional. What stands before an order is cut; each addressee begins a new task. The figures of the "
        "first half-year are results, no targets."
    ),
)
plan.para(
    "**Bình Lâm tăng tốc phòng, chống sốt xuất huyết trong mùa mưa**", align="left", first=0, size=18, after=8
)
plan.para("(BBL) - Thứ Tư, 16/7/2025 | 08:30", align="left", first=0, size=11, italic=True)
plan.para(
    "**UBND tỉnh Bình Lâm vừa ban hành Kế hoạch phòng, chống sốt xuất huyết năm 2025, trong đó phân công cụ "
    "thể từng sở, ngành và địa phương.**",
    first=0,
)
plan.para(
    "Theo Sở Y tế, trong 6 tháng đầu năm 2025, toàn tỉnh ghi nhận 612 ca mắc, tăng 34% so với cùng kỳ; "
    "không có ca tử vong. Nhiều ổ dịch nhỏ xuất hiện tại các khu nhà trọ quanh khu công nghiệp.",
    first=0,
)
plan.para(
    "Kế hoạch đặt mục tiêu số ca mắc cả năm không vượt 1.200 ca, tỷ lệ tử vong dưới 0,09%; 100% ổ dịch được "
    "xử lý trong vòng 48 giờ.",
    first=0,
    targets=[
        target("số ca mắc cả năm không vượt 1.200 ca", "số ca mắc cả năm", "<=", 1200, "ca"),
        target("tỷ lệ tử vong dưới 0,09%", "tỷ lệ tử vong", "<", 0.09, "%"),
        target(
            "100% ổ dịch được xử lý trong vòng 48 giờ", "ổ dịch được xử lý trong vòng 48 giờ", "=", 100, "%"
        ),
    ],
)
plan.para(
    "Để đạt mục tiêu này, kế hoạch giao việc đến từng nơi. Chủ tịch UBND tỉnh yêu cầu Sở Y tế chủ trì, phối "
    "hợp với UBND các xã, phường tổ chức hai đợt phun hóa chất diện rộng, đợt đầu hoàn thành trước ngày "
    "31/7/2025; bảo đảm đủ dịch truyền, thuốc điều trị. Sở Giáo dục và Đào tạo được giao tổng vệ sinh toàn "
    "bộ trường học trước khi bước vào năm học mới.",
    [
        task(
            None, "Sở Y tế", "UBND các xã, phường", [day("trước ngày 31/7/2025", "2025-07-31")],
            text="Chủ tịch UBND tỉnh yêu cầu Sở Y tế chủ trì, phối hợp với UBND các xã, phường tổ chức hai "
            "đợt phun hóa chất diện rộng, đợt đầu hoàn thành trước ngày 31/7/2025; bảo đảm đủ dịch truyền, "
            "thuốc điều trị.",
        ),
        task(
            None, "Sở Giáo dục và Đào tạo", "",
            [
                relative("trước khi bước vào năm học mới")
            ],
            text="Sở Giáo dục và Đào tạo được giao tổng vệ sinh toàn bộ trường học trước khi bước vào năm "
            "học mới.",
        ),
    ],
    [
        target("tổ chức hai đợt phun hóa chất diện rộng", "đợt phun hóa chất diện rộng", "=", 2, "đợt", None,
        True)
    ],
    first=0,
)  # fmt: skip
plan.para(
    "Cấp xã được xem là tuyến đầu. UBND tỉnh đề nghị UBND các xã, phường kiện toàn đội xung kích diệt lăng "
    "quăng tại từng thôn, tổ dân phố trong tháng 7/2025; xử phạt các hộ cố tình để phát sinh ổ bọ gậy. Bà "
    "Trịnh Thị Lê, Giám đốc Trung tâm Kiểm soát bệnh tật tỉnh, cho biết đơn vị đã tập huấn xong cho 96 cán "
    "bộ y tế cơ sở.",
    task(
        None, "UBND các xã, phường", "", [period("trong tháng 7/2025", "2025-07-01", "2025-07-31")],
        text="UBND tỉnh đề nghị UBND các xã, phường kiện toàn đội xung kích diệt lăng quăng tại từng thôn, "
        "tổ dân phố trong tháng 7/2025; xử phạt các hộ cố tình để phát sinh ổ bọ gậy.",
    ),
    first=0,
)  # fmt: skip
plan.para(
    "Ban Quản lý các khu công nghiệp được yêu cầu kiểm tra vệ sinh các khu nhà trọ công nhân, báo cáo kết "
    "quả về Sở Y tế trước ngày 10/8.",
    task(
        None, "Ban Quản lý các khu công nghiệp", "", [day("trước ngày 10/8", "2025-08-10")],
        text="Ban Quản lý các khu công nghiệp được yêu cầu kiểm tra vệ sinh các khu nhà trọ công nhân, báo "
        "cáo kết quả về Sở Y tế trước ngày 10/8.",
    ),
    first=0,
)  # fmt: skip
plan.para(
    "Kế hoạch cũng nêu các nhóm giải pháp về truyền thông, giám sát, điều trị và hậu cần.",
    task(None, optional=True),
    first=0,
)
plan.para("**Minh Khuê**", align="right", first=0)
