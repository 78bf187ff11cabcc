"""A batch reads what is new, survives what files do to it, and can be cut off at any moment."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from outputs.batch import Batch, prepare, process
from outputs.store import Store
from outputs.workers import Limits
from tests.outputs.readings import reading

LIMITS = Limits(seconds=30)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "outputs.db")
    yield opened
    opened.close()


def file(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def go(
    store: Store,
    files: list[Path],
    *,
    program: str = "v1",
    limits: Limits = LIMITS,
    again: bool = False,
    workers: int = 1,
) -> Batch:
    batch = prepare(files, store, program, again=again)
    list(process(batch, store, program, workers, limits, reading))
    return batch


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def codes(batch: Batch) -> dict[str, str]:
    return {path.name: failure.code for path, failure in batch.failed}


def test_only_new_and_changed_files_are_read(tmp_path: Path, store: Store) -> None:
    files = [file(tmp_path, "a.docx", "một"), file(tmp_path, "b.docx", "hai")]
    go(store, files)
    again = prepare(files, store, "v1")
    assert (again.unread, names(again.unchanged), again.failed) == ({}, ["a.docx", "b.docx"], [])
    file(tmp_path, "b.docx", "ba")
    changed = go(store, files)
    assert [names(paths) for paths in changed.unread.values()] == [["b.docx"]]
    assert store.counts()["documents"] == 2


def test_another_program_reads_everything_again(tmp_path: Path, store: Store) -> None:
    files = [file(tmp_path, "a.docx", "một")]
    go(store, files)
    assert len(prepare(files, store, "v2").unread) == 1
    assert len(prepare(files, store, "v1", again=True).unread) == 1


def test_the_same_content_is_read_once(tmp_path: Path, store: Store) -> None:
    files = [file(tmp_path, "a.docx", "một"), file(tmp_path, "b.docx", "một")]
    batch = go(store, files)
    assert len(batch.unread) == 1
    assert store.counts()["documents"] == 1
    later = go(store, [file(tmp_path, "c.docx", "một")])
    assert (later.unread, names(later.unchanged)) == ({}, ["c.docx"])
    assert {Path(path).name for path in store.known()} == {"a.docx", "b.docx", "c.docx"}


def test_a_bad_file_takes_nothing_else_down(tmp_path: Path, store: Store) -> None:
    files = [
        file(tmp_path, "crash.pdf", "crash"),
        file(tmp_path, "good.docx", "một"),
        file(tmp_path, "hang.pdf", "hang"),
        file(tmp_path, "bad.docx", "damaged"),
        tmp_path / "missing.docx",
        file(tmp_path, "other.docx", "hai"),
    ]
    batch = go(store, files, limits=Limits(seconds=4), workers=2)
    assert codes(batch) == {
        "crash.pdf": "crashed",
        "hang.pdf": "timeout",
        "bad.docx": "damaged",
        "missing.docx": "missing",
    }
    assert all(failure.remedy for _, failure in batch.failed)
    assert store.counts() == {"documents": 2, "tasks": 4, "targets": 2, "failures": 4}
    assert multiprocessing.active_children() == []


def test_memory_of_a_worker_has_a_limit(tmp_path: Path, store: Store) -> None:
    batch = go(store, [file(tmp_path, "big.pdf", "swallow"), file(tmp_path, "good.docx", "một")])
    assert codes(batch) == {"big.pdf": "crashed"}
    assert store.counts()["documents"] == 1


def test_a_damaged_file_is_named_again_but_not_read_again(tmp_path: Path, store: Store) -> None:
    files = [file(tmp_path, "bad.docx", "damaged"), file(tmp_path, "crash.pdf", "crash")]
    go(store, files)
    again = prepare(files, store, "v1")
    assert codes(again) == {"bad.docx": "damaged"}
    assert [names(paths) for paths in again.unread.values()] == [["crash.pdf"]]


def test_results_do_not_hang_on_the_number_of_workers(tmp_path: Path) -> None:
    files = [file(tmp_path, f"{n}.docx", f"số {n}") for n in range(6)]
    found = []
    for workers in (1, 3):
        store = Store(tmp_path / f"{workers}.db")
        go(store, files, workers=workers)
        found.append(list(store.plans()))
        store.close()
    assert found[0] == found[1]
    assert len(found[0]) == 6


WRITER = """
import sys
from pathlib import Path
from outputs.batch import prepare, process
from outputs.store import Store
from outputs.workers import Limits
from tests.outputs.readings import reading

if __name__ == "__main__":
    store = Store(sys.argv[1])
    batch = prepare(sorted(Path(sys.argv[2]).glob("*.docx")), store, "v1")
    for outcome in process(batch, store, "v1", 2, Limits(), reading):
        print(outcome.path.name, flush=True)
"""


def test_a_killed_writer_loses_and_doubles_nothing(tmp_path: Path) -> None:
    files = [file(tmp_path, f"{n:02}.docx", f"số {n}") for n in range(12)]
    script = file(tmp_path, "writer.py", WRITER)
    root = str(Path(__file__).parents[2])
    writer = subprocess.Popen(
        [sys.executable, str(script), str(tmp_path / "outputs.db"), str(tmp_path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": root},
        text=True,
    )
    assert writer.stdout is not None
    said = [writer.stdout.readline().strip() for _ in range(3)]
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    store = Store(tmp_path / "outputs.db")
    kept = {Path(path).name for path in store.known()}
    assert set(said) <= kept
    assert store.counts()["tasks"] == 2 * store.counts()["documents"] == 2 * len(kept)
    go(store, files)
    assert store.counts() == {"documents": 12, "tasks": 24, "targets": 12, "failures": 0}
    store.close()


def test_workers_end_when_nobody_waits_for_them(tmp_path: Path, store: Store) -> None:
    files = [file(tmp_path, "a.docx", "một"), file(tmp_path, "hang.pdf", "hang")]
    outcomes = process(prepare(files, store, "v1"), store, "v1", 2, LIMITS, reading)
    assert next(outcomes).path.name == "a.docx"
    started = time.monotonic()
    outcomes.close()
    assert multiprocessing.active_children() == []
    assert time.monotonic() - started < 5
