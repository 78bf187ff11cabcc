"""The exported database as sqlite3 and Datasette look at it."""

from __future__ import annotations

import re
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from extract.model import Deadline
from outputs.exports import Wanted, load, save
from outputs.store import Store
from tests.outputs.plans import plan, task, unit

Ask = Callable[..., list[dict[str, Any]]]


def written(store: Store, path: Path, everything: bool = False) -> Ask:
    save(store, "sqlite", Wanted(load("full"), everything=everything), path)

    def ask(query: str, *values: Any) -> list[dict[str, Any]]:
        with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as db:
            db.row_factory = sqlite3.Row
            return [dict(row) for row in db.execute(query, values)]

    return ask


def test_every_record_is_in_its_table(store: Store, tmp_path: Path) -> None:
    ask = written(store, tmp_path / "a.sqlite")
    (row,) = ask("SELECT * FROM tasks")
    assert row["id"] == f"{plan().source.sha256[:16]}:II.1"
    assert (row["heading"], row["kind"], row["page"]) == ("NHIỆM VỤ", "công việc", 2)
    assert [unit["text"] for unit in ask("SELECT * FROM units WHERE role = 'Phối hợp'")] == [
        "Phòng Tư pháp", "UBND các xã"
    ]  # fmt: skip
    (term,) = ask("SELECT * FROM deadlines")
    assert (term["due"], term["latest"], term["means"]) == ("2024-06-20", "2024-06-19", "20/06/2024")
    (target,) = ask("SELECT * FROM targets")
    assert (target["comparison"], target["value"]) == ("đạt", 100)
    assert len(ask("SELECT * FROM notices")) == 2
    assert ask("PRAGMA foreign_key_check") == []
    assert ask("PRAGMA integrity_check") == [{"integrity_check": "ok"}]


def test_views_have_vietnamese_headings(store: Store, tmp_path: Path) -> None:
    ask = written(store, tmp_path / "a.sqlite")
    (row,) = ask("SELECT * FROM danh_muc_nhiem_vu")
    assert row["Nội dung nhiệm vụ"] == "Rà soát danh mục thủ tục hành chính"
    assert row["Phối hợp"] == "Phòng Tư pháp; UBND các xã"
    (row,) = ask("SELECT * FROM thoi_han")
    assert (row["Ngày cuối còn kịp"], row["Chủ trì"]) == ("2024-06-19", "Văn phòng UBND huyện")
    assert [row["Đơn vị"] for row in ask("SELECT * FROM don_vi")] == [
        "Văn phòng UBND huyện", "Phòng Tư pháp", "UBND các xã"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("đất đai", ["1"]),
        ("dat dai", ["1", "2"]),
        ("ĐẤT", ["1"]),
        ("đạt", ["2"]),
        ("hòa", ["3"]),
        ("hoà", ["3"]),
        ("so y te", ["3"]),
        ("bán", []),
    ],
)
def test_search_with_marks_and_without(store: Store, tmp_path: Path, words: str, found: list[str]) -> None:
    tasks = [
        task("1", "Quản lý đất đai, bản đồ"),
        task("2", "Rà soát mức đạt dai dẳng"),
        task("3", "Hoà giải", lead=[unit("Sở Y tế")]),
    ]
    store.put("/x.docx", "v1", plan("hai", tasks).model_dump(mode="json"), 0)
    ask = written(store, tmp_path / "a.sqlite")
    query = "SELECT label FROM tasks WHERE rowid IN (SELECT rowid FROM tasks_fts WHERE tasks_fts MATCH ?)"
    quoted = " ".join(f'"{word}"' for word in words.split())
    assert [row["label"] for row in ask(query, quoted)] == found


def test_datasette_knows_what_belongs_together(store: Store, tmp_path: Path) -> None:
    ask = written(store, tmp_path / "a.sqlite")
    for table in ("documents", "tasks", "targets"):  # how Datasette finds the search of a table
        pattern = rf'VIRTUAL TABLE.*USING FTS.*content="{table}"'
        made = [row["sql"] for row in ask("SELECT sql FROM sqlite_master WHERE sql LIKE '%VIRTUAL%'")]
        assert any(re.search(pattern, sql, re.IGNORECASE) for sql in made)
    for table in ("tasks", "targets", "units", "deadlines", "products", "notices"):
        assert ask(f"PRAGMA foreign_key_list({table})")
    assert ask("PRAGMA journal_mode") == [{"journal_mode": "delete"}]


def test_nobody_writes_into_it(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    written(store, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o444
    written(store, path)  # a new export takes its place all the same
    assert sorted(entry.name for entry in tmp_path.iterdir() if entry.name.startswith("a.")) == ["a.sqlite"]


def test_what_is_left_out_and_what_is_not(store: Store, tmp_path: Path) -> None:
    prose, row = task("III.1", "Chủ trì rà soát", same_as="PL.1"), task("PL.1", "Rà soát thủ tục")
    store.put("/x.docx", "v1", plan("hai", [prose, row]).model_dump(mode="json"), 0)
    assert len(written(store, tmp_path / "a.sqlite")("SELECT * FROM tasks")) == 2
    every = written(store, tmp_path / "b.sqlite", everything=True)("SELECT * FROM tasks")
    assert len(every) == 4
    assert [task["same_as"] for task in every].count(every[3]["id"]) == 1


def test_rhythms_are_in_words_and_as_rules(store: Store, tmp_path: Path) -> None:
    term = Deadline(text="hằng tháng", span=(0, 10), rule="r", kind="recurring", rrule="FREQ=MONTHLY")
    store.put("/x.docx", "v1", plan("hai", [task("1", "Họp", deadlines=[term])]).model_dump(mode="json"), 0)
    ask = written(store, tmp_path / "a.sqlite")
    (row,) = ask("SELECT means, rrule FROM deadlines WHERE rrule IS NOT NULL")
    assert row == {"means": "hằng tháng", "rrule": "FREQ=MONTHLY"}
