"""Marks that recognition lost are put back by the neighbouring words, and nothing else changes."""

import pytest

from extract.readers.marks import restore
from extract.text import bare


@pytest.mark.parametrize(
    ("recognised", "printed"),
    [
        ("Phòng Nội vụ kiêm tra việc châp hành quy định", "Phòng Nội vụ kiểm tra việc chấp hành quy định"),
        ("thâm định hồ sơ đấu thâu, bô trí kinh phí", "thẩm định hồ sơ đấu thầu, bố trí kinh phí"),
        ("KÊ HOẠCH kiêm tra", "KẾ HOẠCH kiểm tra"),
        ("Tổ công tác kê hoach", "Tổ công tác kế hoạch"),
        ("Ban Quản lý xây dựng nhà văn hoá", "Ban Quản lý xây dựng nhà văn hoá"),
        ("ông Lê Kiên Trung, xã Hòa An", "ông Lê Kiên Trung, xã Hòa An"),
        ("trước ngày 15/8/2025 của năm học", "trước ngày 15/8/2025 của năm học"),
    ],
)
def test_marks_come_back_where_neighbours_ask(recognised: str, printed: str) -> None:
    assert " ".join(restore(recognised.split())) == printed


def test_letters_never_change() -> None:
    line = "Sơ Y tê phôi hợp vơi các bênh viện, tô chức kiêm tra (lân 2) tai cơ sơ"
    assert bare(" ".join(restore(line.split()))) == bare(line)
