"""An office's own list of units, what clerks chose, and the commands about units."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from extract.whereabouts import OwnUnit
from outputs.cli import boctach
from outputs.store import Store
from outputs.unitbook import UnitBook
from outputs.units import described, find, read_list
from tests.outputs.plans import plan

LIST = "Mã;Tên đơn vị;Viết tắt;Cấp\nNB-01;Sở Y tế;SYT; tỉnh\n;Tổ Một cửa số 2;Tổ MC2;\n"


def sheet(rows: list[list[str]]) -> bytes:
    """A workbook with one sheet, texts in the shared table as Excel keeps them."""
    texts = [cell for row in rows for cell in row]
    shared = "".join(f"<si><t>{text}</t></si>" for text in texts)
    cells = iter(range(len(texts)))
    body = "".join(
        f'<row r="{r}">'
        + "".join(f'<c r="{chr(65 + c)}{r}" t="s"><v>{next(cells)}</v></c>' for c in range(len(row)))
        + "</row>"
        for r, row in enumerate(rows, 1)
    )
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("xl/sharedStrings.xml", f"<sst {space}>{shared}</sst>")
        package.writestr(
            "xl/worksheets/sheet1.xml", f"<worksheet {space}><sheetData>{body}</sheetData></worksheet>"
        )
    return file.getvalue()


def test_a_list_is_read_by_its_headings(tmp_path: Path) -> None:
    file = tmp_path / "don-vi.csv"
    file.write_text(LIST, encoding="utf-8-sig")
    first, second = read_list(file)
    assert first == OwnUnit("NB-01", "Sở Y tế", ("SYT",), "province")
    assert (second.id, second.name, second.level) == ("rieng:to-mot-cua-so-2", "Tổ Một cửa số 2", None)


def test_a_workbook_says_the_same_as_its_csv(tmp_path: Path) -> None:
    rows = [["Tên", "Tên khác"], ["Sở Y tế", "SYT; Sở YT"], ["Tổ Một cửa", ""]]
    book, text = tmp_path / "a.xlsx", tmp_path / "a.csv"
    book.write_bytes(sheet(rows))
    text.write_text("\n".join("\t".join(row) for row in rows), encoding="utf-8")
    assert read_list(book) == read_list(text)
    assert read_list(book)[0].aliases == ("SYT", "Sở YT")


def test_without_headings_the_first_column_is_the_name(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Sở Y tế,SYT\nSở Nội vụ,SNV\n", encoding="utf-8")
    assert [(unit.name, unit.aliases) for unit in read_list(file)] == [
        ("Sở Y tế", ("SYT",)),
        ("Sở Nội vụ", ("SNV",)),
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "không có dòng nào"),
        ("Tên;Viết tắt\n;SYT\n".encode(), "không có tên"),
        ("Tên;Viết tắt\nSở Y tế;S1\nSở Nội vụ;S1\n".encode(), "“S1” chỉ hai đơn vị"),
        ("Tên\nSở Y tế".encode("utf-16"), "không phải UTF-8"),
        (b"PK\x03\x04 broken", "XLSX hỏng"),
    ],
)
def test_a_list_that_cannot_be_used_says_why(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(content)
    with pytest.raises(ValueError, match=message):
        read_list(file)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "a.db")
    yield opened
    opened.close()


def stored() -> dict[str, Any]:
    return plan().model_dump(mode="json")


def test_the_own_list_wins_in_what_is_stored_and_in_what_comes(store: Store) -> None:
    content = stored()
    name = content["tasks"][0]["lead"][0]["text"]
    store.put("a.docx", "program", content, 1.0)
    UnitBook(store.db).replace_list([OwnUnit("NB-01", "Đơn vị của tôi", (name,))])
    assert store.relink() >= 1
    query = "SELECT unit_id, name_valid, certain FROM units WHERE text = ?"
    assert store.db.execute(query, [name]).fetchone() == ("NB-01", "Đơn vị của tôi", 1)
    store.put("a.docx", "program", stored(), 1.0)
    assert store.db.execute(query, [name]).fetchone() == ("NB-01", "Đơn vị của tôi", 1)


def test_a_choice_is_offered_with_its_count_and_can_be_taken_back(store: Store) -> None:
    book = UnitBook(store.db)
    book.choose("Tổ MC", "x:mot-cua", "Bộ phận Một cửa")
    assert book.choose("tổ  mc", "x:mot-cua", "Bộ phận Một cửa") == 2
    book.choose("Tổ MC", "x:khac", "Tổ khác")
    assert list(book.offers("Tổ MC").items()) == [
        ("x:mot-cua", ("Bộ phận Một cửa", 2)),
        ("x:khac", ("Tổ khác", 1)),
    ]
    assert book.undo("Tổ MC", "x:khac") == 0
    assert list(book.offers("Tổ MC")) == ["x:mot-cua"]


def test_a_name_is_described_with_what_took_over() -> None:
    lines = described(find("Sở TN&MT", "Lâm Đồng", date(2026, 3, 1)))
    assert lines[0].startswith("lam-dong:so-tai-nguyen-moi-truong")
    assert "Cơ quan kế tục: lam-dong:so-nong-nghiep-moi-truong" in lines
    assert described(None) == ["Chưa nhận ra đây là cơ quan nào."]


def test_the_commands(tmp_path: Path) -> None:
    def run(*arguments: str) -> str:
        result = CliRunner().invoke(boctach, ["units", *arguments])
        assert result.exit_code == 0, result.output
        return result.output

    assert run("find", "Sở KH&CN", "--province", "Lâm Đồng").startswith("lam-dong:so-khoa-hoc-cong-nghe\t")
    listed = run("expand", "UBND các xã, phường", "--province", "Lạng Sơn", "--date", "2025-08-01")
    assert len(listed.splitlines()) == 65
    file = tmp_path / "a.csv"
    file.write_text("Tên\nSở Y tế\n", encoding="utf-8")
    assert "1 đơn vị" in run("import", str(file), "--db", str(tmp_path / "a.db"))
    refused = CliRunner().invoke(boctach, ["units", "expand", "các đơn vị"])
    assert refused.exit_code == 1
