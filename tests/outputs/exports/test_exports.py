"""What holds for every export: its columns, and that it is whole or not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from outputs.cli import FORMATS, boctach
from outputs.exports import FILES, TEXTS, BadColumns, Wanted, load, save
from outputs.exports.columns import SHIPPED
from outputs.exports.fields import FIELDS
from outputs.store import Store
from tests.outputs.plans import plan

SINGLE = [*TEXTS, *FILES]


def test_every_format_of_the_command_is_there() -> None:
    assert set(FORMATS) == {*TEXTS, *FILES, "gold"}


def test_the_full_mapping_has_every_field() -> None:
    for sheet in load("full"):
        assert {column.field for column in sheet.columns} == set(FIELDS[sheet.table])


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_mapping_has_the_three_sheets_and_no_heading_twice(name: str) -> None:
    sheets = load(name)
    assert [sheet.title for sheet in sheets] == ["Nhiệm vụ", "Chỉ tiêu", "Văn bản"]
    for sheet in sheets:
        headings = [column.heading for column in sheet.columns]
        assert len(set(headings)) == len(headings)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("[[sheet]", "không phải TOML"),
        ("a = 1", "chưa có [[sheet]] nào"),
        ('[[sheet]]\ntitle = "A"\ntable = "việc"\ncolumns = []', "table là một trong: tasks"),
        (
            '[[sheet]]\ntitle = "A"\ntable = "tasks"\ncolumns = [{ heading = "B", field = "x" }]',
            "cột B của tasks",
        ),
    ],
)
def test_a_bad_mapping_is_told(tmp_path: Path, content: str, complaint: str) -> None:
    (tmp_path / "a.toml").write_text(content, encoding="utf-8")
    with pytest.raises(BadColumns) as error:
        load(str(tmp_path / "a.toml"))
    assert complaint in str(error.value)


def test_a_mapping_of_the_office_is_used(store: Store, tmp_path: Path) -> None:
    mapping = tmp_path / "a.toml"
    mapping.write_text(
        '[[sheet]]\ntitle = "Việc"\ntable = "tasks"\ncolumns = [{ heading = "Mã", field = "id" }]',
        encoding="utf-8",
    )
    save(store, "csv", Wanted(load(str(mapping))), tmp_path / "a.csv")
    lines = (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines == ["Mã", f"{plan().source.sha256[:16]}:II.1"]
    with pytest.raises(BadColumns):
        save(store, "csv", Wanted(load(str(mapping)), table="targets"), tmp_path / "b.csv")
    assert not (tmp_path / "b.csv").exists()


@pytest.mark.parametrize("kind", SINGLE)
def test_a_failed_export_leaves_the_file_before_and_nothing_else(
    store: Store, tmp_path: Path, kind: str
) -> None:
    store.put("/z.docx", "v1", plan("hai").model_dump(mode="json"), 0)
    broken = json.dumps({"header": {}, "sections": [], "tasks": [{"optional": False}], "targets": []})
    store.db.execute(
        "UPDATE documents SET plan = ? WHERE id IN (SELECT document FROM files WHERE path = '/z.docx')",
        [broken],
    )
    store.db.conn.commit()
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a.file").write_text("trước")
    with pytest.raises(Exception):  # noqa: B017
        save(store, kind, Wanted(load("full")), folder / "a.file")
    assert [entry.name for entry in folder.iterdir()] == ["a.file"]
    assert (folder / "a.file").read_text() == "trước"


@pytest.mark.parametrize("kind", SINGLE)
def test_a_folder_that_is_not_there_is_an_error_of_the_system(
    store: Store, tmp_path: Path, kind: str
) -> None:
    with pytest.raises(OSError):
        save(store, kind, Wanted(load("full")), tmp_path / "no" / "a.file")


@pytest.mark.parametrize("kind", [*SINGLE, "gold"])
def test_an_empty_database_gives_an_empty_whole(tmp_path: Path, kind: str) -> None:
    empty = Store(tmp_path / "leer.db")
    save(empty, kind, Wanted(load("common")), tmp_path / "a.file")
    assert (tmp_path / "a.file").exists()
    empty.close()


def test_the_command_writes_and_complains(store: Store, tmp_path: Path) -> None:
    run = CliRunner().invoke
    db = ["--db", str(tmp_path / "outputs.db")]
    for kind in FORMATS:
        done = run(boctach, ["export", kind, *db, "-o", str(tmp_path / f"out.{kind}")])
        assert done.exit_code == 0, done.output
        assert (tmp_path / f"out.{kind}").exists()
    shown = run(boctach, ["export", "csv", *db])
    assert "Rà soát danh mục" in shown.output
    assert run(boctach, ["export", "xlsx", *db]).exit_code == 2
    bad = run(boctach, ["export", "xlsx", *db, "-o", str(tmp_path / "a.xlsx"), "--columns", "lạ"])
    assert bad.exit_code == 1
    assert "không có mẫu cột lạ" in bad.output
    nowhere = run(boctach, ["export", "sqlite", *db, "-o", str(tmp_path / "no" / "a.sqlite")])
    assert nowhere.exit_code == 1
    assert "không ghi được" in nowhere.output
