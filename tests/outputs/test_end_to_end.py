"""From bundled files to the database and out of it, through the real program."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.readme import ROOT, SHOWN

PLANS = ROOT / "corpus" / "docx"


def boctach(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "outputs.cli", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two plans, a copy of one of them and a file that is none, already run once."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "van-ban").mkdir()
    for name in (SHOWN.name, "so-chuyen-doi-so-2025.docx"):
        shutil.copy(PLANS / "files" / name, folder / "van-ban")
    shutil.copy(SHOWN, folder / "van-ban" / "ban-sao.docx")
    (folder / "van-ban" / "hong.docx").write_bytes(SHOWN.read_bytes()[:2000])
    done = boctach("run", "van-ban", cwd=folder)
    (folder / "said.txt").write_text(done.stdout, encoding="utf-8")
    assert done.returncode == 1, done.stderr
    return folder


def test_a_run_says_what_each_document_gave_and_what_is_wrong(office: Path) -> None:
    said = (office / "said.txt").read_text(encoding="utf-8")
    assert "so-chuyen-doi-so-2025.docx" in said
    assert "✗ hong.docx" in said
    assert "outputs.db: 2 tài liệu" in said
    assert "Traceback" not in said


def test_a_second_run_reads_nothing(office: Path) -> None:
    good = [f"van-ban/{name}" for name in (SHOWN.name, "ban-sao.docx", "so-chuyen-doi-so-2025.docx")]
    done = boctach("run", *good, cwd=office)
    assert done.returncode == 0, done.stderr
    assert "Không có gì mới: 3 tệp không đổi" in done.stdout
    again = boctach("run", "van-ban", cwd=office)
    assert again.returncode == 1
    assert "✗ hong.docx" in again.stdout
    assert "✓" not in again.stdout


def test_a_database_that_cannot_be_written_is_told_in_one_line(office: Path) -> None:
    done = boctach("run", "van-ban", "--db", "no/such/folder.db", cwd=office)
    assert done.returncode == 1
    assert "không dùng được cơ sở dữ liệu" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_export_holds_the_tasks_of_the_plan(office: Path) -> None:
    assert boctach("export", "csv", "-o", "nhiem-vu.csv", cwd=office).returncode == 0
    with (office / "nhiem-vu.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) > 20
    assert {"Phòng Nội vụ", "Phòng Tư pháp"} <= {row["Chủ trì"] for row in rows}
    assert len({row["Mã nhiệm vụ"] for row in rows}) == len(rows)


def test_a_revision_is_scored_against_another() -> None:
    done = boctach("score", "corpus/docx", "--only", SHOWN.stem, "--against", "HEAD")
    assert done.returncode == 0, done.stderr
    assert "ĐƯỢC so với HEAD" in done.stdout
    assert done.stdout.count(SHOWN.name) >= 2
    assert "fatal" not in done.stderr
    bad = boctach("score", "corpus/docx", "--only", SHOWN.stem, "--against", "no-such-revision")
    assert bad.returncode == 1
    assert "không chấm được bản no-such-revision" in bad.stderr
