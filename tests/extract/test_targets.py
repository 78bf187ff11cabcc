"""Aims: clause, metric, period and what is optional, beyond the examples of the single rules."""

import pytest

from extract.moments import Frame
from extract.targets import Place, find_targets
from extract.text import Span

FRAME = Frame(2025)


def aims(text: str, place: Place = "objective", heading: str | None = None) -> list[tuple[str | None, str]]:
    found = find_targets(text, Span(0, len(text)), FRAME, place, heading)
    return [
        (
            text[f.metric.start : f.metric.end] if f.metric else None,
            " ".join(str(part) for part in (f.op, f.value, f.unit, f.period) if part is not None),
        )
        for f in found
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tối thiểu 90% hồ sơ được giải quyết đúng hạn", [("hồ sơ được giải quyết đúng hạn", ">= 90 %")]),
        ("Tỷ lệ hài lòng của người dân đạt trên 92,5%", [("Tỷ lệ hài lòng của người dân", "> 92.5 %")]),
        ("Chỉ số PAPI, SIPAS xếp vị trí 20", [("Chỉ số PAPI", "<= 20 hạng"), ("SIPAS", "<= 20 hạng")]),
        (
            "Cắt giảm ít nhất: 30% thời gian, 20% chi phí",
            [("thời gian", "-= 30 %"), ("chi phí", "-= 20 %")],
        ),
        (
            "Tỷ lệ phủ sóng đạt 50% năm 2027, 80% năm 2030",
            [("Tỷ lệ phủ sóng", "= 50 % 2027"), ("Tỷ lệ phủ sóng", "= 80 % 2030")],
        ),
        (
            "80% hộ gia đình, 95% nhà văn hóa thôn có mạng",
            [("hộ gia đình", "= 80 %"), ("nhà văn hóa thôn có mạng", "= 95 %")],
        ),
        ("giảm tỷ lệ hộ nghèo xuống dưới 5%", [("tỷ lệ hộ nghèo", "< 5 %")]),
        ("số vụ vi phạm tăng không quá 20%", [("số vụ vi phạm", "<= 20 %")]),
        ("100% văn bản được ký số (trừ văn bản mật)", [("văn bản được ký số", "= 100 %")]),
        ("đưa vào vận hành trong quý I năm 2026 đạt 70% công suất", [("công suất", "= 70 % 2026-03-31")]),
    ],
)
def test_what_is_measured_and_how(sentence: str, expected: list[tuple[str | None, str]]) -> None:
    assert aims(sentence) == expected


def test_the_subject_and_its_period_are_carried_to_later_clauses() -> None:
    text = "Năm 2025 Chỉ số PCI tiếp tục tăng điểm, nằm trong nhóm tốt; xếp vị trí 15 địa phương dẫn đầu."
    assert {metric for metric, _ in aims(text)} == {"Chỉ số PCI"}
    assert [value for _, value in aims(text)] == ["+= điểm 2025", "= 2025", "<= 15 hạng 2025"]


def test_the_heading_gives_the_period_where_the_sentence_names_none() -> None:
    assert aims("100% xã có trạm y tế", heading="2030") == [("xã có trạm y tế", "= 100 % 2030")]
    assert aims("Chỉ số PCI tăng 5 điểm so với năm 2024", heading="2030") == [
        ("Chỉ số PCI", "+= 5 điểm 2030")
    ]


def test_counts_and_rhythms_in_a_task_are_optional() -> None:
    text = "Tổ chức 02 lớp tập huấn, ít nhất 02 lần/năm, với 100% cán bộ tham gia"
    found = find_targets(text, Span(0, len(text)), FRAME, "task")
    assert [(f.op, f.value, f.unit, f.optional) for f in found] == [
        ("=", 2, "lớp tập huấn", True),
        (">=", 2, "lần/năm", True),
        ("=", 100, "%", False),
    ]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Năm trước tỷ lệ đúng hạn đã đạt 85%.", "objective"),
        ("Chỉ số của tỉnh đạt 44,32 điểm, xếp thứ 13/63.", "objective"),
        ("Toàn xã có 12 thôn, tỷ lệ hộ nghèo 4%.", "other"),
        ("Thực hiện Nghị quyết số 57, khoản 2 Điều 5, dịch vụ công mức độ 3, 4.", "task"),
        ("Các sở, ban, ngành triển khai thực hiện.", "objective"),
    ],
)
def test_no_aim(sentence: str, place: Place) -> None:
    assert aims(sentence, place) == []


def test_spans_are_of_the_whole_text() -> None:
    text = "II. MỤC TIÊU\n100% thôn có tổ công nghệ số; 05 xã thí điểm."
    found = find_targets(text, Span(13, len(text)), FRAME, "objective")
    assert [text[f.span.start : f.span.end] for f in found] == [
        "100% thôn có tổ công nghệ số",
        "05 xã thí điểm",
    ]
