"""The scorer: what counts, what does not, and what matches what."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from extract.score import FIELDS, Count, Loss, Score, match, overlap, score, total

GOLD: dict[str, Any] = {
    "doc": "ke-hoach",
    "header": {
        "issuer": "UBND HUYỆN SƠN HÒA", "superior": None, "number": "12/KH-UBND", "place": "Sơn Hòa",
        "date": "2024-03-05", "doc_type": "KẾ HOẠCH", "title": "Chuyển đổi số năm 2024",
        "signer_title": "CHỦ TỊCH", "signer_name": "Trần Văn An",
    },
    "sections": [
        {"label": "I", "heading": "MỤC ĐÍCH, YÊU CẦU", "kind": "purpose"},
        {"label": "II", "heading": "NHIỆM VỤ", "kind": "tasks"},
    ],
    "tasks": [
        {
            "label": "II.1",
            "text": "Rà soát danh mục thủ tục hành chính và công khai trên cổng thông tin điện tử",
            "lead": ["Văn phòng HĐND và UBND"], "support": ["Phòng Tư pháp", "UBND các xã"],
            "deadlines": [
                {"text": "trước ngày 20/6", "kind": "date", "start": None, "due": "2024-06-20", "rrule": None}
            ],
            "products": ["Danh mục"], "optional": False,
        },
        {
            "label": "II.2", "text": "Tổ chức hai lớp tập huấn kỹ năng số cho cán bộ thôn",
            "lead": ["Phòng Nội vụ"], "support": [], "deadlines": [], "products": [], "optional": False,
        },
        {
            "label": "III", "text": "Trong quá trình thực hiện, nếu có vướng mắc, phản ánh về Phòng Nội vụ",
            "lead": [], "support": [], "deadlines": [], "products": [], "optional": True,
        },
    ],
    "targets": [
        {
            "text": "100% hồ sơ được số hóa", "metric": "hồ sơ", "op": "=", "value": 100, "unit": "%",
            "period": None, "optional": False,
        },
        {
            "text": "02 lớp tập huấn", "metric": "lớp", "op": "=", "value": 2, "unit": "lớp",
            "period": None, "optional": True,
        },
    ],
}  # fmt: skip


def as_plan(gold: dict[str, Any]) -> dict[str, Any]:
    """The same record as a plan would hold it: values as objects with their text."""
    plan = copy.deepcopy(gold)
    plan["header"] = {
        k: {"text": v, "quote": v, "span": [0, 1]} if v else None for k, v in plan["header"].items()
    }
    for task in plan["tasks"]:
        for name in ("lead", "support", "products"):
            task[name] = [{"text": value, "span": [0, 1], "rule": "r"} for value in task[name]]
    return plan


@pytest.fixture
def plan() -> dict[str, Any]:
    return as_plan(GOLD)


def test_the_same_record_is_right_in_every_field(plan: dict[str, Any]) -> None:
    result = score(GOLD, plan)
    assert {name: count.f for name, count in result.fields.items()} == dict.fromkeys(FIELDS, 1.0)
    assert result.touch_free == 1.0
    assert result.losses == []


def test_an_empty_plan_misses_what_is_required_and_nothing_optional() -> None:
    result = score(GOLD, {"header": {}, "sections": [], "tasks": [], "targets": []})
    assert result.fields["header"] == Count(fn=8)
    assert result.fields["sections"] == Count(fn=2)
    assert result.fields["tasks"] == Count(fn=2)
    assert result.fields["lead"] == Count(fn=2)
    assert result.fields["support"] == Count(fn=2)
    assert result.fields["targets"] == Count(fn=1)
    assert (result.untouched, result.records) == (0, 2)


def test_a_spurious_task_counts_with_its_values_unless_it_is_optional(plan: dict[str, Any]) -> None:
    extra = copy.deepcopy(plan["tasks"][0]) | {"text": "Chúc mừng năm mới", "label": "V"}
    plan["tasks"].append(extra)
    result = score(GOLD, plan)
    assert result.fields["tasks"] == Count(tp=2, fp=1)
    assert result.fields["support"] == Count(tp=2, fp=2)
    assert result.fields["deadlines"] == Count(tp=1, fp=1)
    assert (result.untouched, result.records) == (2, 3)
    extra["optional"] = True
    assert score(GOLD, plan).fields["tasks"] == Count(tp=2)


def test_values_of_a_task_that_is_optional_in_the_gold_count_neither_way(plan: dict[str, Any]) -> None:
    plan["tasks"][2]["lead"] = [{"text": "Phòng Nội vụ"}]
    result = score(GOLD, plan)
    assert result.fields["lead"] == Count(tp=2)
    assert result.records == 2


def test_units_match_whatever_their_case_punctuation_and_tone_placement(plan: dict[str, Any]) -> None:
    plan["tasks"][0]["lead"] = [{"text": "VĂN PHÒNG HĐND và UBND;"}]
    gold = copy.deepcopy(GOLD)
    gold["tasks"][1]["lead"] = ["Phòng Văn hoá"]
    plan["tasks"][1]["lead"] = [{"text": "phòng văn hóa"}]
    assert score(gold, plan).fields["lead"] == Count(tp=2)


def test_a_deadline_is_its_kind_day_and_rule_however_it_is_quoted(plan: dict[str, Any]) -> None:
    plan["tasks"][0]["deadlines"][0]["text"] = "20/6"
    assert score(GOLD, plan).fields["deadlines"] == Count(tp=1)
    plan["tasks"][0]["deadlines"][0]["due"] = "2024-06-19"
    result = score(GOLD, plan)
    assert result.fields["deadlines"] == Count(fp=1, fn=1)
    assert result.losses == [
        Loss("deadlines", "II.1", "trước ngày 20/6 (date 2024-06-20)", "20/6 (date 2024-06-19)")
    ]
    assert result.touch_free == 0.5


def test_the_same_deadline_twice_is_one_too_many(plan: dict[str, Any]) -> None:
    plan["tasks"][0]["deadlines"] *= 2
    assert score(GOLD, plan).fields["deadlines"] == Count(tp=1, fp=1)


def test_a_text_with_more_words_than_the_leaf_needs_an_edit(plan: dict[str, Any]) -> None:
    plan["tasks"][1]["text"] += " theo phân công tại phụ lục kèm theo"
    result = score(GOLD, plan)
    assert result.fields["tasks"] == Count(tp=2)
    assert result.fields["text exact"] == Count(tp=1, fp=1, fn=1)
    assert result.touch_free == 0.5


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"text": "hồ sơ được số hóa toàn bộ là 100%"}, Count(tp=1)),
        ({"text": "100%"}, Count(tp=1)),
        ({"text": "cán bộ được bồi dưỡng"}, Count(fp=1, fn=1)),
        ({"op": ">="}, Count(fp=1, fn=1)),
        ({"value": 99}, Count(fp=1, fn=1)),
        ({"value": 100.0}, Count(tp=1)),
        ({"unit": None}, Count(fp=1, fn=1)),
        ({"optional": True}, Count(tp=1)),
    ],
)
def test_targets(plan: dict[str, Any], change: dict[str, Any], expected: Count) -> None:
    plan["targets"][0] |= change
    assert score(GOLD, plan).fields["targets"] == expected


def test_sections_match_by_heading_and_then_their_kinds_are_compared(plan: dict[str, Any]) -> None:
    plan["sections"][1] = {"label": "2", "heading": "Nhiệm vụ", "kind": "other"}
    result = score(GOLD, plan)
    assert result.fields["sections"] == Count(tp=2)
    assert result.fields["section kind"] == Count(tp=1, fp=1, fn=1)


def test_a_wrong_header_part_is_missing_and_too_much(plan: dict[str, Any]) -> None:
    plan["header"]["date"]["text"] = "2024-03"
    plan["header"]["superior"] = {"text": "TỈNH PHÚ YÊN"}
    assert score(GOLD, plan).fields["header"] == Count(tp=7, fp=2, fn=1)


def test_rows_with_the_same_text_are_told_apart_by_their_labels(plan: dict[str, Any]) -> None:
    gold = copy.deepcopy(GOLD)
    for record in (gold, plan):
        record["tasks"] = [copy.deepcopy(record["tasks"][1]) for _ in range(3)]
        for task, label, lead in zip(
            record["tasks"], "abc", ("Phòng Y tế", "Phòng Tư pháp", "Công an"), strict=True
        ):
            task |= {"label": label, "lead": [lead]}
    del plan["tasks"][0]
    result = score(gold, plan)
    assert result.fields["lead"] == Count(tp=2, fn=1)


def test_a_required_task_is_matched_before_an_optional_one_of_the_same_words(plan: dict[str, Any]) -> None:
    gold = copy.deepcopy(GOLD)
    gold["tasks"].insert(0, copy.deepcopy(gold["tasks"][1]) | {"optional": True, "label": "I"})
    assert score(gold, plan).fields["tasks"] == Count(tp=2)


def test_likest_pairs_come_first() -> None:
    pairs = match([10, 20], [19, 11], lambda a, b: -abs(a - b), lambda a, b: 0)
    assert pairs == [(0, 1), (1, 0)]


def test_overlap_counts_repeated_words() -> None:
    assert overlap(["a", "a", "b"], ["a", "b", "b"]) == pytest.approx(4 / 6)
    assert overlap([], []) == 1.0
    assert overlap(["a"], []) == 0.0


def test_total_adds_up_without_losses(plan: dict[str, Any]) -> None:
    plan["tasks"].pop(0)
    whole = total([score(GOLD, plan), score(GOLD, as_plan(GOLD)), Score()])
    assert whole.fields["tasks"] == Count(tp=3, fn=1)
    assert (whole.untouched, whole.records, whole.losses) == (3, 4, [])
    assert whole.fields["tasks"].precision == 1.0
    assert whole.fields["tasks"].recall == 0.75


def test_a_field_with_nothing_to_find_has_no_figure() -> None:
    assert Count().f is Count().precision is Count().recall is None
