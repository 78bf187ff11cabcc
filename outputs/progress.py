"""What a batch run says while it runs and when it is done."""

from __future__ import annotations

import json
import time
from os.path import commonpath, relpath
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from outputs.batch import Batch, prepare, process
from outputs.store import Failure, Store
from outputs.workers import Limits, Outcome


def run(
    files: list[Path],
    store: Store,
    program: str,
    *,
    workers: int,
    limits: Limits,
    again: bool,
    console: Console,
) -> Batch:
    """Read what is new into the store, with a bar and one line a document."""
    start = time.monotonic()
    batch = prepare(files, store, program, again=again)
    top = commonpath([file.resolve().parent for file in files])
    for path, failure in batch.failed:
        console.print(_failed(relpath(path, top), failure))
    read = 0
    columns = (TextColumn("đang đọc"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        at = bar.add_task("", total=len(batch.unread))
        for outcome in process(batch, store, program, workers, limits):
            read += outcome.failure is None
            bar.console.print(_line(relpath(outcome.path, top), outcome))
            bar.advance(at)
    _summary(batch, read, time.monotonic() - start, console)
    return batch


def _line(name: str, outcome: Outcome) -> Text:
    if outcome.failure:
        return _failed(name, outcome.failure)
    plan = json.loads(outcome.plan or "{}")
    notices = len(plan["notices"]) + sum(len(task["notices"]) for task in plan["tasks"])
    tasks, targets = (sum(not entry["optional"] for entry in plan[name]) for name in ("tasks", "targets"))
    figures = f"{tasks} nhiệm vụ · {targets} chỉ tiêu · {notices} lưu ý · {_seconds(outcome.seconds)}"
    return Text.assemble(("✓ ", "green"), name, (f"  {figures}", "dim"))


def _failed(name: str, failure: Failure) -> Text:
    return Text.assemble(("✗ ", "red"), name, f"  {failure}")


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f} s".replace(".", ",")


def _summary(batch: Batch, read: int, seconds: float, console: Console) -> None:
    if not batch.unread and batch.unchanged and not batch.failed:
        console.print(
            f"Không có gì mới: {len(batch.unchanged)} tệp không đổi từ lần chạy trước.", style="bold"
        )
        return
    parts = [f"Đã đọc {read} tài liệu trong {_seconds(seconds)}"]
    if batch.unchanged:
        parts.append(f"{len(batch.unchanged)} tệp không đổi")
    if batch.failed:
        parts.append(f"{len(batch.failed)} tệp không đọc được")
    console.print("; ".join(parts) + ".", style="bold")
