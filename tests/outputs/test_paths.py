from __future__ import annotations

from pathlib import Path

import pytest

from outputs.paths import documents, write_whole


def test_documents_below_folders_each_once_in_order(tmp_path: Path) -> None:
    names = ["b.PDF", "a.docx", "c.doc", "~$a.docx", ".ẩn.docx", "ghi-chú.txt", "trong/d.docx", ".git/e.docx"]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = documents([tmp_path / "b.PDF", tmp_path])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "b.PDF", "a.docx", "c.doc", "trong/d.docx",
    ]  # fmt: skip


def test_a_file_that_is_named_is_there_whatever_it_is(tmp_path: Path) -> None:
    named = [tmp_path / "thư.txt", tmp_path / "không-có.docx"]
    assert documents(named) == named


def test_a_write_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "kết quả.json"
    write_whole(target, "cũ")
    write_whole(target, "mới")
    assert target.read_text(encoding="utf-8") == "mới"

    def full(self: Path, other: Path) -> Path:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="disk full"):
        write_whole(target, "nửa")
    assert [path.name for path in tmp_path.iterdir()] == ["kết quả.json"]
    assert target.read_text(encoding="utf-8") == "mới"
