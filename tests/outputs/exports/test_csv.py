"""CSV as a spreadsheet reads it."""

from __future__ import annotations

import csv
import io

import pytest

from extract.model import Deadline
from outputs.exports import TEXTS, Wanted, load
from outputs.exports.source import entries
from outputs.store import Store
from tests.outputs.plans import plan, task, unit


def read(
    store: Store, table: str = "tasks", columns: str = "full", everything: bool = False
) -> list[dict[str, str]]:
    wanted = Wanted(load(columns), table, everything)
    text = "".join(TEXTS["csv"](entries(store, everything), wanted))
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_a_task_is_a_line_under_vietnamese_headings(store: Store) -> None:
    (row,) = read(store)
    assert list(row) == [column.heading for column in load("full")[0].columns]
    assert row["Mã nhiệm vụ"] == f"{plan().source.sha256[:16]}:II.1"
    assert row["Mục"] == "II NHIỆM VỤ"
    assert row["Chủ trì"] == "Văn phòng UBND huyện"
    assert row["Phối hợp"] == "Phòng Tư pháp; UBND các xã"
    assert (row["Thời hạn"], row["Ngày đến hạn"]) == ("trước ngày 20/6", "2024-06-20")
    assert (row["Ngày cuối còn kịp"], row["Hạn theo dõi"]) == ("2024-06-19", "2024-06-19")
    assert (row["Trang"], row["Tệp"]) == ("2", "/van-ban/ke-hoach.docx")


def test_the_common_form(store: Store) -> None:
    (row,) = read(store, columns="common")
    assert row == {
        "STT": "1",
        "Nội dung nhiệm vụ": "Rà soát danh mục thủ tục hành chính",
        "Chủ trì": "Văn phòng UBND huyện",
        "Phối hợp": "Phòng Tư pháp; UBND các xã",
        "Thời hạn": "2024-06-19",
        "Sản phẩm": "Danh mục",
        "Văn bản giao": "Số 12/KH-UBND",
        "Ghi chú": "Văn bản ghi: trước ngày 20/6; thời hạn không ghi năm, lấy theo năm của kế hoạch",
    }


def test_a_rhythm_is_in_words_and_as_a_rule(store: Store) -> None:
    rule = "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"
    term = Deadline(
        text="trước ngày 20 của tháng cuối quý",
        span=(0, 32),
        rule="deadlines/every-day",
        kind="recurring",
        rrule=rule,
        bound="before",
    )
    store.put(
        "/x.docx", "v1", plan("hai", [task("1", "Báo cáo", deadlines=[term])]).model_dump(mode="json"), 0.1
    )
    row = read(store)[1]
    assert (row["Lặp lại"], row["RRULE"]) == ("hằng quý (tháng 3, 6, 9, 12), trước ngày 20", rule)
    common = read(store, columns="common")[1]
    assert common["Thời hạn"] == row["Lặp lại"]
    assert common["Ghi chú"] == "Văn bản ghi: trước ngày 20 của tháng cuối quý"


def test_optional_tasks_only_when_asked_for(store: Store) -> None:
    rows = read(store, everything=True)
    assert [row["Mục chung"] for row in rows] == ["", "x"]
    assert rows[1]["Ghi chú"] == rows[1]["Loại"] == "yêu cầu chung"


def test_of_one_duty_said_twice_the_row_leaves(store: Store) -> None:
    prose, row = task("III.1", "Chủ trì rà soát", same_as="PL.1"), task("PL.1", "Rà soát thủ tục")
    store.put("/x.docx", "v1", plan("hai", [prose, row]).model_dump(mode="json"), 0.1)
    assert [row["Nội dung nhiệm vụ"] for row in read(store)][1:] == ["Rà soát thủ tục"]
    every = read(store, everything=True)
    assert every[2]["Trùng với"] == every[3]["Mã nhiệm vụ"]


def test_targets_and_documents(store: Store) -> None:
    (row,) = read(store, "targets")
    assert (row["Chỉ số"], row["So sánh"], row["Giá trị"], row["Đơn vị tính"]) == ("hồ sơ", "đạt", "100", "%")
    (row,) = read(store, "documents")
    assert (row["Số, ký hiệu"], row["Số nhiệm vụ"], row["Số chỉ tiêu"]) == ("12/KH-UBND", "1", "1")


@pytest.mark.parametrize("text", ["=1+1", "+84 24 3804", "-2", "@SUM(A1)", "\tx", "\rx"])
def test_formulas_are_defused(store: Store, text: str) -> None:
    made = plan("hai", tasks=[task("1", text, lead=[unit("=HYPERLINK(1)")])])
    store.put("/x.docx", "v1", made.model_dump(mode="json"), 0.1)
    row = read(store)[1]
    assert row["Nội dung nhiệm vụ"] == "'" + text
    assert row["Chủ trì"] == "'=HYPERLINK(1)"
