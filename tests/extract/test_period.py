"""The days over which a plan runs."""

from datetime import date

import pytest

from extract.period import plan_period

ISSUED = date(2025, 3, 10)


@pytest.mark.parametrize(
    ("title", "first", "last"),
    [
        ("Cải cách hành chính năm 2025", ISSUED, date(2025, 12, 31)),
        ("Cải cách hành chính năm 2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("Phát triển đô thị giai đoạn 2026 - 2030", date(2026, 1, 1), date(2030, 12, 31)),
        ("Chuyển đổi số đến năm 2030", ISSUED, date(2030, 12, 31)),
        ("Nâng cao chỉ số hài lòng năm 2025 và các năm tiếp theo", ISSUED, None),
        ("Nhiệm vụ năm học 2025 - 2026", date(2025, 9, 1), date(2026, 5, 31)),
        ("Tổ chức đại hội nhiệm kỳ 2025 - 2030", ISSUED, date(2025, 12, 31)),
        ("Phòng, chống sốt xuất huyết", ISSUED, date(2025, 12, 31)),
        ("Tổng kết phong trào thi đua năm 2024", date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_the_title_says_how_long(title: str, first: date, last: date | None) -> None:
    assert plan_period(title, ISSUED) == (first, last)


def test_without_title_and_date_nothing_is_known() -> None:
    assert plan_period(None, None) == (None, None)
    assert plan_period("Kế hoạch năm 2025", None) == (date(2025, 1, 1), date(2025, 12, 31))
