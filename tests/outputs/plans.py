"""Plans made by hand, so that what stores and shows them is tested without reading a file."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from extract.model import (
    Deadline,
    Header,
    HeaderValue,
    Notice,
    PlaceRecord,
    Plan,
    Product,
    Section,
    SourceRecord,
    Target,
    Task,
    Unit,
)


def unit(text: str, **more: Any) -> Unit:
    return Unit(text=text, span=(10, 10 + len(text)), rule="roles/lead", **more)


def task(key: str, text: str, **more: Any) -> Task:
    details = {"label": key, "kind": "action", "section": "II", "rule": "tasks/leaf"} | more
    return Task(key=key, text=text, span=(100, 100 + len(text)), places=[PlaceRecord(page=2)], **details)


def plan(content: str = "một", tasks: list[Task] | None = None) -> Plan:
    """A plan of two tasks, one of them with every field, and a target."""
    number = HeaderValue(text="12/KH-UBND", quote="Số: 12/KH-UBND", span=(0, 10), rule="header/number")
    full = task(
        "II.1",
        "Rà soát danh mục thủ tục hành chính",
        lead=[unit("Văn phòng UBND huyện")],
        support=[unit("Phòng Tư pháp", origin="inherited"), unit("UBND các xã")],
        deadlines=[
            Deadline(
                text="trước ngày 20/6", span=(60, 75), rule="deadlines/before", kind="date",
                due="2024-06-20", bound="before", latest="2024-06-19", precision="day", year_inferred=True,
            )
        ],
        products=[Product(text="Danh mục", span=(80, 88), rule="products/cell")],
        notices=[Notice(code="year_inferred", text="20/6", span=(71, 75))],
    )  # fmt: skip
    closing = task("III", "Có vướng mắc, phản ánh về Phòng Nội vụ", kind="general_call", optional=True)
    return Plan(
        doc="ke-hoach",
        source=SourceRecord(
            name="ke-hoach.docx",
            sha256=sha256(content.encode()).hexdigest(),
            media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            reader="docx 1",
            pages=3,
        ),
        form="plan",
        header=Header(number=number),
        sections=[Section(label="II", heading="NHIỆM VỤ", kind="tasks", level=1, span=(20, 28))],
        tasks=[full, closing] if tasks is None else tasks,
        targets=[
            Target(
                text="100% hồ sơ được số hóa", span=(200, 222), rule="targets/percent",
                metric="hồ sơ", op="=", value=100, unit="%", period="2024",
            )
        ],
        notices=[Notice(code="unread_passage", text="Sở Y tế tham mưu", span=(300, 316))],
    )  # fmt: skip
