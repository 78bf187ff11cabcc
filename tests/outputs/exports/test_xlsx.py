"""The workbook as other programs read it: openpyxl and LibreOffice."""

from __future__ import annotations

import csv
import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from openpyxl import load_workbook

from extract.model import Deadline
from outputs.exports import Wanted, load, save
from outputs.store import Store
from tests.outputs.plans import plan, task, unit


def written(store: Store, path: Path, columns: str = "full", everything: bool = False) -> Any:
    save(store, "xlsx", Wanted(load(columns), everything=everything), path)
    return load_workbook(path)


def rows(sheet: Any) -> list[dict[str, Any]]:
    headings, *lines = sheet.iter_rows(values_only=True)
    return [dict(zip(headings, line, strict=True)) for line in lines]


def test_there_are_three_sheets_with_vietnamese_headings(store: Store, tmp_path: Path) -> None:
    book = written(store, tmp_path / "a.xlsx", "common")
    assert book.sheetnames == ["Nhiệm vụ", "Chỉ tiêu", "Văn bản"]
    headings = [cell.value for cell in book["Nhiệm vụ"][1]]
    assert headings == [
        "STT", "Nội dung nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm", "Văn bản giao", "Ghi chú"
    ]  # fmt: skip


def test_values_come_back_with_their_types(store: Store, tmp_path: Path) -> None:
    book = written(store, tmp_path / "a.xlsx")
    (row,) = rows(book["Nhiệm vụ"])
    assert row["Mã nhiệm vụ"] == f"{plan().source.sha256[:16]}:II.1"
    assert row["Phối hợp"] == "Phòng Tư pháp; UBND các xã"
    assert row["Ngày đến hạn"] == datetime(2024, 6, 20)
    assert row["Ngày cuối còn kịp"] == row["Hạn theo dõi"] == datetime(2024, 6, 19)
    assert (row["STT"], row["Trang"], row["Từ ngày"]) == (1, 2, None)
    (target,) = rows(book["Chỉ tiêu"])
    assert (target["So sánh"], target["Giá trị"], target["Đơn vị tính"]) == ("đạt", 100, "%")
    (document,) = rows(book["Văn bản"])
    assert (document["Số, ký hiệu"], document["Số nhiệm vụ"]) == ("12/KH-UBND", 1)


def test_the_sheet_is_ready_for_work(store: Store, tmp_path: Path) -> None:
    sheet = written(store, tmp_path / "a.xlsx", "common")["Nhiệm vụ"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:H2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet["B1"].font.bold
    assert sheet["B2"].alignment.wrap_text
    assert sheet["E2"].number_format == "dd/mm/yyyy"
    assert sheet.column_dimensions["B"].width > 50


def test_every_row_is_as_high_as_its_longest_text(store: Store, tmp_path: Path) -> None:
    tasks = [task(str(at), "Rà soát danh mục " * length) for at, length in enumerate((1, 12, 1, 40))]
    store.put("/x.docx", "v1", plan("hai", tasks).model_dump(mode="json"), 0)
    sheet = written(store, tmp_path / "a.xlsx", "common")["Nhiệm vụ"]
    heights = [sheet.row_dimensions[row].height for row in range(3, 7)]
    assert heights[0] == heights[2] < heights[1] < heights[3]


def test_a_file_is_a_link_to_the_page(store: Store, tmp_path: Path) -> None:
    store.put("/văn bản/kế hoạch #2.pdf", "v1", plan("hai").model_dump(mode="json"), 0)
    sheet = written(store, tmp_path / "a.xlsx")["Nhiệm vụ"]
    links = [cell.hyperlink for row in sheet.iter_rows(min_row=2) for cell in row if cell.hyperlink]
    assert [(unquote(link.target).lower(), link.location) for link in links] == [
        ("file:///van-ban/ke-hoach.docx", None),
        ("file:///văn bản/kế hoạch #2.pdf", "page=2"),
    ]
    assert sheet["Y3"].value == "/văn bản/kế hoạch #2.pdf"


@pytest.mark.parametrize("text", ["=1+1", "+84 24 3804", "-2", "@SUM(A1)", '=HYPERLINK("http://x")', "{=1}"])
def test_text_is_never_a_formula_or_a_link(store: Store, tmp_path: Path, text: str) -> None:
    store.put(
        "/x.docx", "v1", plan("hai", [task("1", text, lead=[unit("http://x.vn")])]).model_dump(mode="json"), 0
    )
    sheet = written(store, tmp_path / "a.xlsx", "common")["Nhiệm vụ"]
    cell, lead = sheet["B3"], sheet["C3"]
    assert (cell.value, cell.data_type) == (text, "s")
    assert cell.quotePrefix is (text != "{=1}")
    assert (lead.value, lead.hyperlink) == ("http://x.vn", None)


def test_odd_text_survives(store: Store, tmp_path: Path) -> None:
    texts = ["  hai đầu trống  ", 'a\x0bb <&> "c"', "x" * 40_000]
    tasks = [task(str(at), text) for at, text in enumerate(texts)]
    store.put("/x.docx", "v1", plan("hai", tasks).model_dump(mode="json"), 0)
    sheet = written(store, tmp_path / "a.xlsx", "common")["Nhiệm vụ"]
    assert sheet["B3"].value == texts[0]
    assert "<&>" in sheet["B4"].value
    assert len(sheet["B5"].value) == 32_767


def test_several_days_are_listed(store: Store, tmp_path: Path) -> None:
    terms = [
        Deadline(
            text=f"ngày {day}/6",
            span=(0, 9),
            rule="r",
            kind="date",
            due=f"2024-06-{day}",
            latest=f"2024-06-{day}",
        )
        for day in (20, 10)
    ]
    store.put("/x.docx", "v1", plan("hai", [task("1", "Họp", deadlines=terms)]).model_dump(mode="json"), 0)
    row = rows(written(store, tmp_path / "a.xlsx")["Nhiệm vụ"])[1]
    assert row["Ngày đến hạn"] == "10/06/2024; 20/06/2024"
    assert row["Hạn theo dõi"] == "ngày 20/6; ngày 10/6"


def test_optional_tasks_only_when_asked_for(store: Store, tmp_path: Path) -> None:
    every = rows(written(store, tmp_path / "a.xlsx", "common", everything=True)["Nhiệm vụ"])
    assert [row["Ghi chú"] for row in every][1:] == ["yêu cầu chung"]


def test_the_same_data_gives_the_same_file(store: Store, tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        written(store, tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_libreoffice_opens_it(store: Store, tmp_path: Path) -> None:
    written(store, tmp_path / "a.xlsx", "common")
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    convert = ["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", str(tmp_path)]
    command = ["soffice", profile, "--headless", *convert, str(tmp_path / "a.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as lines:
        (row,) = csv.DictReader(lines)
    assert row["Nội dung nhiệm vụ"] == "Rà soát danh mục thủ tục hành chính"
    assert row["Thời hạn"] == "19/06/2024"
