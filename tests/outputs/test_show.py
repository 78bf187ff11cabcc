from __future__ import annotations

import io

from rich.console import Console

from extract.model import Plan, Section
from outputs.show import show
from tests.outputs.plans import plan, task


def shown(made: Plan, *, optional: bool = False) -> str:
    console = Console(width=100, record=True, file=io.StringIO())
    console.print(show(made, optional=optional))
    return console.export_text()


def test_a_plan_reads_from_head_to_foot() -> None:
    text = shown(plan())
    for words in (
        "12/KH-UBND",
        "II NHIỆM VỤ",
        "II.1  Rà soát danh mục thủ tục hành chính",
        "Chủ trì: Văn phòng UBND huyện",
        "Phối hợp: Phòng Tư pháp ↑; UBND các xã",
        "Thời hạn: trước ngày 20/6 → 20/06/2024",
        "Sản phẩm: Danh mục",
        "100% hồ sơ được số hóa",
        "Sở Y tế tham mưu",
    ):
        assert words in text
    assert text.index("II NHIỆM VỤ") < text.index("II.1  Rà soát") < text.index("Chỉ tiêu")


def test_general_calls_are_hidden_and_counted() -> None:
    text = shown(plan())
    assert "phản ánh về Phòng Nội vụ" not in text
    assert "1 nhiệm vụ" in text
    assert "ẩn 1 mục chung" in text
    assert "phản ánh về Phòng Nội vụ" in shown(plan(), optional=True)


def test_tasks_stand_under_their_sections_in_the_order_of_the_text() -> None:
    sections = [
        Section(label="II", heading="NHIỆM VỤ", kind="tasks", level=1, span=(0, 5)),
        Section(label="II.1", heading="Cải cách thể chế", kind="tasks", level=2, span=(200, 210)),
        Section(label="III", heading="TỔ CHỨC THỰC HIỆN", kind="organisation", level=1, span=(300, 310)),
    ]
    tasks = [
        task("II.-1", "Việc chung", section="II"),
        task("II.1.a", "Việc thể chế", section="II.1"),
        task("IV", "Việc lạc", section="IV"),
    ]
    for at, one in zip((100, 220, 400), tasks, strict=True):
        one.span = (at, at + 10)
    text = shown(plan(tasks=tasks).model_copy(update={"sections": sections}))
    order = ["NHIỆM VỤ", "Việc chung", "Cải cách thể chế", "Việc thể chế", "TỔ CHỨC THỰC HIỆN", "Việc lạc"]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)
