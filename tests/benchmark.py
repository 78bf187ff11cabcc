"""How fast tasks leave the database: ``python -m tests.benchmark [TASKS]`` exports made-up ones in each form.

Each export runs in a process of its own, so that its peak of memory is its own. A task here is about as
long as those of real plans: three units, a term, every third one a product, 1.7 kB of JSON.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from extract.model import Deadline, HeaderValue, PlaceRecord, Plan, Product, Task, Unit
from outputs.exports import Wanted, load, save
from outputs.store import Store
from tests.outputs.plans import plan

PER_PLAN = 100
KINDS = ("csv", "jsonl", "xlsx", "ics", "sqlite", "gold")  # nobody signs a list of 100,000 tasks
TEXT = (
    "Rà soát, tham mưu sửa đổi các quy định về thủ tục hành chính, bảo đảm cắt giảm thời gian giải quyết, "
    "công khai trên Cổng thông tin điện tử và báo cáo kết quả thực hiện, lĩnh vực số"
)
PLACE = [PlaceRecord(page=3, box=(85.1, 120.5, 510.2, 148.9))]
TERMS = (
    {
        "text": "trước ngày 20/6",
        "kind": "date",
        "due": "2025-06-20",
        "latest": "2025-06-19",
        "bound": "before",
    },
    {"text": "Quý III", "kind": "period", "start": "2025-07-01", "due": "2025-09-30", "latest": "2025-09-30"},
    {"text": "trước ngày 05 hằng tháng", "kind": "recurring", "rrule": "FREQ=MONTHLY;BYMONTHDAY=5"},
    {"text": "thường xuyên", "kind": "ongoing"},
)


def main(tasks: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        db = Path(folder) / "outputs.db"
        fill(db, tasks)
        headings = ("tasks/s", "per CPU s", "seconds", "MiB file", "MiB peak")
        print(f"{tasks:,} tasks\n{'':8}" + "".join(f"{heading:>10}" for heading in headings))
        for kind in KINDS:
            out = Path(folder) / f"out.{kind}"
            command = [sys.executable, "-m", "tests.benchmark", kind, str(db), str(out)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            seconds, cpu, peak = json.loads(done.stdout)
            files = out.iterdir() if out.is_dir() else [out]
            size = sum(file.stat().st_size for file in files) / 2**20
            speeds = f"{tasks / seconds:10,.0f}{tasks / cpu:10,.0f}{seconds:10.1f}"
            print(f"{kind:8}{speeds}{size:10.1f}{peak:10.0f}", flush=True)


def fill(db: Path, tasks: int) -> None:
    """A database with that many tasks in plans of a hundred tasks and ten targets."""
    record = made().model_dump(mode="json")
    with closing(Store(db)) as store:
        for number in range(tasks // PER_PLAN):
            record["source"]["sha256"] = sha256(str(number).encode()).hexdigest()
            record["header"]["number"]["text"] = f"{number}/KH-UBND"
            store.put(f"/van-ban/{number:05}.pdf", "v1", record, 0.1)


def made() -> Plan:
    parts = {
        "number": "1/KH-UBND",
        "date": "2025-01-15",
        "doc_type": "KẾ HOẠCH",
        "issuer": "ỦY BAN NHÂN DÂN HUYỆN THẠCH LÂM",
        "title": "Cải cách hành chính năm 2025",
    }
    record = plan(tasks=[_task(at) for at in range(PER_PLAN)])
    for name, text in parts.items():
        setattr(record.header, name, HeaderValue(text=text, quote=text, span=(0, 9), rule="header/any"))
    target = record.targets[0].model_copy(update={"places": PLACE})
    return record.model_copy(update={"targets": [target] * 10})


def _task(at: int) -> Task:
    term = {"kind": "date", "span": (60, 75), "places": PLACE, "rule": "deadlines/any"} | TERMS[
        at % len(TERMS)
    ]
    product = Product(text="Báo cáo", span=(80, 88), places=PLACE, rule="products/cell")
    return Task(
        key=f"k{at}",
        label=f"II.{at}",
        text=f"{TEXT} {at}",
        span=(100, 300),
        places=PLACE,
        kind="action",
        section="II",
        rule="tasks/leaf",
        lead=[_unit("Phòng Nội vụ")],
        support=[_unit("Văn phòng HĐND và UBND huyện"), _unit("UBND các xã, thị trấn")],
        deadlines=[Deadline.model_validate(term)],
        products=[product] if at % 3 == 0 else [],
        optional=at % 20 == 0,
    )


def _unit(text: str) -> Unit:
    known = {"unit_id": "thach-lam:phong-noi-vu", "level": "district", "name_valid": text, "certain": True}
    return Unit.model_validate(
        {"text": text, "span": (10, 30), "places": PLACE, "rule": "roles/lead"} | known
    )


def one(kind: str, db: Path, out: Path) -> None:
    with closing(Store(db)) as store:
        wanted = Wanted(load("full"))
        start, used = time.perf_counter(), time.process_time()
        save(store, kind, wanted, out)
        seconds, cpu = time.perf_counter() - start, time.process_time() - used
    print(json.dumps([seconds, cpu, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))


if __name__ == "__main__":
    match sys.argv[1:]:
        case [kind, db, out]:
            one(kind, Path(db), Path(out))
        case arguments:
            main(int(arguments[0]) if arguments else 100_000)
