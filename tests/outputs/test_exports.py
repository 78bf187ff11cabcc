from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.model import Plan
from outputs.exports import EXPORTS, csv_table, defused, jsonl
from outputs.labels import labels
from outputs.store import Store
from tests.outputs.plans import plan, task, unit


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "outputs.db")
    opened.put("/van-ban/ke-hoach.docx", "v1", plan().model_dump(mode="json"), 0.1)
    yield opened
    opened.close()


def read(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_a_task_is_a_line_under_vietnamese_headings(store: Store) -> None:
    (row,) = read("".join(csv_table(store, "tasks", False)))
    assert list(row) == list(labels()["columns"]["tasks"].values())
    assert row["Mã nhiệm vụ"] == f"{plan().source.sha256[:16]}:II.1"
    assert row["Mục"] == "II NHIỆM VỤ"
    assert row["Chủ trì"] == "Văn phòng UBND huyện"
    assert row["Phối hợp"] == "Phòng Tư pháp; UBND các xã"
    assert (row["Thời hạn"], row["Ngày đến hạn"]) == ("trước ngày 20/6", "2024-06-20")
    assert (row["Trang"], row["Tệp"]) == ("2", "/van-ban/ke-hoach.docx")


def test_optional_tasks_only_when_asked_for(store: Store) -> None:
    assert len(read("".join(csv_table(store, "tasks", True)))) == 2


def test_targets(store: Store) -> None:
    (row,) = read("".join(csv_table(store, "targets", False)))
    assert (row["Chỉ số"], row["Giá trị"], row["Đơn vị tính"]) == ("hồ sơ", "100", "%")


@pytest.mark.parametrize("text", ["=1+1", "+84 24 3804", "-2", "@SUM(A1)", "\tx", "\rx"])
def test_formulas_are_defused(store: Store, text: str) -> None:
    assert defused(text) == "'" + text
    made = plan("hai", tasks=[task("1", text, lead=[unit("=HYPERLINK(1)")])])
    store.put("/x.docx", "v1", made.model_dump(mode="json"), 0.1)
    row = read("".join(csv_table(store, "tasks", False)))[1]
    assert row["Nội dung nhiệm vụ"] == "'" + text
    assert row["Chủ trì"] == "'=HYPERLINK(1)"


def test_numbers_and_other_text_stay_as_they_are() -> None:
    assert [defused(value) for value in (-5, 2.5, None, "a=b", "")] == [-5, 2.5, None, "a=b", ""]


def test_a_line_of_jsonl_is_a_whole_plan(store: Store) -> None:
    lines = "".join(jsonl(store, "tasks", False)).splitlines()
    assert [Plan.model_validate(json.loads(line)) for line in lines] == [plan()]


def test_every_export_has_a_name() -> None:
    assert EXPORTS.keys() == {"csv", "jsonl"}
