"""Where targets stand, and what a plan makes of them."""

import pytest

from tests.extract.makers import Part, plan

# metric, comparison, value, unit, period, optional
Aim = tuple[str | None, str, float | None, str | None, str | None, bool]
# what it shows, the body, the targets of the whole plan
ROWS: list[tuple[str, list[Part], list[Aim]]] = [
    (
        "percent above",
        ["I. MỤC TIÊU|bold", "- Chỉ số SIPAS đạt trên 90%."],
        [("Chỉ số SIPAS", ">", 90, "%", None, False)],
    ),
    (
        "all",
        ["I. MỤC TIÊU|bold", "- 100% thủ tục hành chính được công khai."],
        [("thủ tục hành chính được công khai", "=", 100, "%", None, False)],
    ),
    (
        "at least",
        ["I. MỤC TIÊU|bold", "- Tối thiểu 80% hồ sơ được nộp trực tuyến."],
        [("hồ sơ được nộp trực tuyến", ">=", 80, "%", None, False)],
    ),
    (
        "trở lên",
        ["I. MỤC TIÊU|bold", "- Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 98% trở lên."],
        [("Tỷ lệ hồ sơ giải quyết đúng hạn", ">=", 98, "%", None, False)],
    ),
    (
        "below",
        ["I. MỤC TIÊU|bold", "- Giảm tỷ lệ hộ nghèo xuống dưới 2%."],
        [("tỷ lệ hộ nghèo", "<", 2, "%", None, False)],
    ),
    (
        "decimal comma",
        ["I. MỤC TIÊU|bold", "- Tỷ lệ hộ nghèo còn 1,25%."],
        [("Tỷ lệ hộ nghèo", "=", 1.25, "%", None, False)],
    ),
    (
        "range",
        ["I. MỤC TIÊU|bold", "- Tỷ lệ lấp đầy cụm công nghiệp đạt 60 - 70%."],
        [("Tỷ lệ lấp đầy cụm công nghiệp", ">=", 60, "%", None, False)],
    ),
    (
        "rise of ranks",
        ["I. MỤC TIÊU|bold", "- Chỉ số PAR INDEX tăng ít nhất 5 bậc so với năm 2024."],
        [("Chỉ số PAR INDEX", "+=", 5, "bậc", None, False)],
    ),
    (
        "rank with a total",
        ["I. MỤC TIÊU|bold", "- Chỉ số PCI xếp vị trí 10/34."],
        [("Chỉ số PCI", "<=", 10, "hạng", None, False)],
    ),
    (
        "group at the top",
        ["I. MỤC TIÊU|bold", "- Chỉ số chuyển đổi số nằm trong nhóm 10 tỉnh đứng đầu."],
        [("Chỉ số chuyển đổi số", "<=", 10, "hạng", None, False)],
    ),
    (
        "two metrics, one number",
        ["I. MỤC TIÊU|bold", "- Chỉ số PAPI, SIPAS xếp vị trí 20."],
        [("Chỉ số PAPI", "<=", 20, "hạng", None, False), ("SIPAS", "<=", 20, "hạng", None, False)],
    ),
    (
        "year of the sentence",
        ["I. MỤC TIÊU|bold", "- Đến năm 2030, 90% dịch vụ công được cung cấp toàn trình."],
        [("dịch vụ công được cung cấp toàn trình", "=", 90, "%", "2030", False)],
    ),
    (
        "year of the heading",
        [
            "I. MỤC TIÊU|bold",
            "1. Mục tiêu đến năm 2030|bold",
            "- 90% dịch vụ công được cung cấp toàn trình.",
        ],
        [("dịch vụ công được cung cấp toàn trình", "=", 90, "%", "2030", False)],
    ),
    (
        "direction is optional",
        ["I. MỤC TIÊU|bold", "- Chỉ số PCI tiếp tục tăng điểm."],
        [("Chỉ số PCI", "+=", None, "điểm", None, True)],
    ),
    (
        "past values are none",
        [
            "I. TÌNH HÌNH|bold",
            "- Năm 2024, tỷ lệ hồ sơ đúng hạn đạt 97,5%.",
            "II. MỤC TIÊU|bold",
            "- Tỷ lệ hồ sơ đúng hạn đạt trên 99%.",
        ],
        [("Tỷ lệ hồ sơ đúng hạn", ">", 99, "%", None, False)],
    ),
    (
        "in a task",
        ["I. NHIỆM VỤ|bold", "1. Bảo đảm 100% hồ sơ được số hóa."],
        [("hồ sơ được số hóa", "=", 100, "%", None, False)],
    ),
    (
        "repetition is optional",
        [
            "I. MỤC TIÊU|bold",
            "- 100% hồ sơ được số hóa.",
            "II. NHIỆM VỤ|bold",
            "1. Tiếp tục bảo đảm 100% hồ sơ được số hóa.",
        ],
        [
            ("hồ sơ được số hóa", "=", 100, "%", None, False),
            ("hồ sơ được số hóa", "=", 100, "%", None, True),
        ],
    ),
    (
        "two numbers, two targets",
        ["I. MỤC TIÊU|bold", "- Tỷ lệ hồ sơ trực tuyến đạt 80%, tỷ lệ thanh toán trực tuyến đạt 60%."],
        [
            ("Tỷ lệ hồ sơ trực tuyến", "=", 80, "%", None, False),
            ("tỷ lệ thanh toán trực tuyến", "=", 60, "%", None, False),
        ],
    ),
    (
        "not above",
        ["I. MỤC TIÊU|bold", "- Tỷ lệ hồ sơ trễ hạn không quá 1%."],
        [("Tỷ lệ hồ sơ trễ hạn", "<=", 1, "%", None, False)],
    ),
    (
        "law's numbers are none",
        [
            "I. MỤC TIÊU|bold",
            "- Thực hiện Nghị quyết số 57-NQ/TW và khoản 2 Điều 5 Nghị định số 61/2018/NĐ-CP.",
        ],
        [],
    ),
    (
        "title's year gives no period",
        ["I. MỤC TIÊU|bold", "- 95% người dân hài lòng."],
        [("người dân hài lòng", "=", 95, "%", None, False)],
    ),
    (
        "state without a number",
        ["I. MỤC TIÊU|bold", "- Chỉ số PAPI nằm trong nhóm “Cao nhất” cả nước."],
        [("Chỉ số PAPI", "=", None, None, None, False)],
    ),
    (
        "product cell",
        [
            "I. NHIỆM VỤ|bold",
            [
                ["TT", "Nội dung", "Đơn vị thực hiện", "Chỉ tiêu"],
                ["1", "Số hóa hồ sơ", "Văn phòng", "100% hồ sơ"],
            ],
        ],
        [("hồ sơ", "=", 100, "%", None, False)],
    ),
    (
        "points",
        ["I. MỤC TIÊU|bold", "- Chỉ số DDCI đạt 85 điểm trở lên."],
        [("Chỉ số DDCI", ">=", 85, "điểm", None, False)],
    ),
    (
        "phấn đấu opens no metric",
        ["I. MỤC TIÊU|bold", "- Phấn đấu 95% hộ gia đình đạt danh hiệu gia đình văn hóa."],
        [("hộ gia đình đạt danh hiệu gia đình văn hóa", "=", 95, "%", None, False)],
    ),
]


@pytest.mark.parametrize(("parts", "expected"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_targets_of_a_plan(parts: list[Part], expected: list[Aim]) -> None:
    found = [(t.metric, t.op, t.value, t.unit, t.period, t.optional) for t in plan(*parts).targets]
    assert found == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "1. Tổ chức 02 lớp tập huấn kỹ năng số.",
        "1. Tổ chức họp giao ban ít nhất 02 lần/tháng.",
        "1. Xây dựng 03 mô hình điểm về chuyển đổi số.",
    ],
)
def test_counts_and_rhythms_inside_tasks_are_optional(sentence: str) -> None:
    found = plan("I. NHIỆM VỤ|bold", sentence).targets
    assert found
    assert all(target.optional for target in found)


def test_tasks_and_sections_of_aims_are_read_once() -> None:
    made = plan("I. MỤC TIÊU|bold", "- 90% hồ sơ được số hóa.", "II. NHIỆM VỤ|bold", "1. Cấp 500 chữ ký số.")
    spans = [target.span for target in made.targets]
    assert len(set(spans)) == len(spans)
    assert spans == sorted(spans)
