"""The database holds each document once, whole, under ids that stay."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from outputs import migrations
from outputs import store as module
from outputs.migrations import STEPS, NewerDatabase
from outputs.store import Failure, Known, Store
from tests.outputs.plans import plan, task


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "outputs.db")
    yield opened
    opened.close()


def put(store: Store, path: str = "a.docx", content: str = "một", **more: Any) -> str:
    made = plan(content, **more)
    store.put(path, "v1", made.model_dump(mode="json"), 0.5)
    return made.source.sha256


def rows(store: Store, table: str) -> list[dict[str, Any]]:
    return list(store.db[table].rows_where(order_by="rowid"))


def test_every_part_of_a_plan_has_its_row(store: Store) -> None:
    document = put(store)[:16]
    assert [(r["id"], r["number"], r["issuer"], r["pages"]) for r in rows(store, "documents")] == [
        (document, "12/KH-UBND", None, 3)
    ]
    assert [(r["id"], r["optional"], r["page"]) for r in rows(store, "tasks")] == [
        (f"{document}:II.1", 0, 2),
        (f"{document}:III", 1, 2),
    ]
    assert [(r["role"], r["position"], r["text"], r["origin"]) for r in rows(store, "units")] == [
        ("lead", 0, "Văn phòng UBND huyện", "written"),
        ("support", 0, "Phòng Tư pháp", "inherited"),
        ("support", 1, "UBND các xã", "written"),
    ]
    (deadline,) = rows(store, "deadlines")
    assert (deadline["due"], deadline["latest"], deadline["span_start"]) == ("2024-06-20", "2024-06-19", 60)
    assert [r["text"] for r in rows(store, "products")] == ["Danh mục"]
    assert [(r["metric"], r["value"]) for r in rows(store, "targets")] == [("hồ sơ", 100)]
    assert [(r["code"], r["task"]) for r in rows(store, "notices")] == [
        ("unread_passage", None),
        ("year_inferred", f"{document}:II.1"),
    ]
    assert [r["heading"] for r in rows(store, "sections")] == ["NHIỆM VỤ"]
    assert [stored for _, stored in store.plans()] == [plan().model_dump(mode="json")]


def test_putting_a_document_again_replaces_all_its_rows(store: Store) -> None:
    put(store)
    put(store, tasks=[task("II.2", "Tổ chức tập huấn")])
    assert [r["key"] for r in rows(store, "tasks")] == ["II.2"]
    assert rows(store, "units") == rows(store, "deadlines") == []
    assert store.counts() == {"documents": 1, "tasks": 1, "targets": 1, "failures": 0}


def test_the_same_content_under_two_names_is_one_document(store: Store) -> None:
    sha256 = put(store)
    store.place("b.docx", sha256, "v1")
    assert store.counts()["documents"] == 1
    assert store.known().keys() == {"a.docx", "b.docx"}


def test_an_edited_file_takes_the_place_of_what_it_was(store: Store) -> None:
    put(store)
    new = put(store, content="hai")
    assert [r["sha256"] for r in rows(store, "documents")] == [new]
    assert store.counts()["tasks"] == 2


def test_a_document_stays_while_another_path_holds_it(store: Store) -> None:
    old = put(store)
    store.place("b.docx", old, "v1")
    new = put(store, content="hai")
    assert {r["sha256"] for r in rows(store, "documents")} == {old, new}


def test_a_failure_is_remembered_by_path_until_the_file_is_read(store: Store) -> None:
    sha256 = plan().source.sha256
    failure = Failure("damaged", "Tải lại tệp.", "not a zip")
    store.fail("a.docx", sha256, "v1", failure)
    store.fail("a.docx", sha256, "v1", failure)
    assert store.known() == {"a.docx": Known(sha256, "v1", failure)}
    put(store)
    assert store.known() == {"a.docx": Known(sha256, "v1", None)}


def test_a_failure_of_a_later_run_keeps_what_the_same_content_gave(store: Store) -> None:
    sha256 = put(store)
    store.fail("a.docx", sha256, "v2", Failure("timeout", "Thử lại."))
    assert store.counts() == {"documents": 1, "tasks": 2, "targets": 1, "failures": 1}


def test_a_write_that_breaks_off_leaves_what_was_there(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store)
    whole = module._rows

    def broken(document: str, made: dict[str, Any]) -> dict[str, Any]:
        found = whole(document, made)
        found["targets"][0]["op"] = None
        return found

    monkeypatch.setattr(module, "_rows", broken)
    with pytest.raises(sqlite3.IntegrityError):
        put(store, tasks=[])
    assert store.counts() == {"documents": 1, "tasks": 2, "targets": 1, "failures": 0}


def test_a_database_of_a_later_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "outputs.db"
    store = Store(path)
    store.db.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    store.close()
    with pytest.raises(NewerDatabase):
        Store(path)


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "outputs.db"
    first = Store(path)
    put(first)
    schema = first.db.schema
    first.close()
    again = Store(path)
    assert again.db.schema == schema
    assert again.counts()["documents"] == 1
    assert again.db.journal_mode == "wal"
    again.close()


def test_an_older_database_learns_which_duties_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", STEPS[:4])
    path = tmp_path / "outputs.db"
    opened = Store(path)
    put(opened, tasks=[task("1", "Chủ trì rà soát", same_as="2"), task("2", "Rà soát")])
    opened.db.execute("ALTER TABLE tasks DROP COLUMN same_as")
    opened.db.execute("PRAGMA user_version = 3")
    opened.close()
    newer = Store(path)
    assert [row["same_as"] for row in rows(newer, "tasks")] == ["2", None]
    newer.close()
