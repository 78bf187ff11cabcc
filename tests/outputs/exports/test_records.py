"""Whole records: JSON by the published schema, and gold."""

from __future__ import annotations

import json
from pathlib import Path

from extract.model import Plan
from extract.score import FIELDS, score
from outputs.exports import Wanted, load, save, text
from outputs.store import Store
from tests.outputs.plans import plan, task
from tests.readme import ROOT


def lines(store: Store, everything: bool) -> list[Plan]:
    whole = "".join(text(store, "jsonl", Wanted(load("full"), everything=everything)))
    return [Plan.model_validate_json(line) for line in whole.splitlines()]


def test_a_line_of_jsonl_is_a_plan_by_the_schema(store: Store) -> None:
    assert lines(store, everything=True) == [plan()]
    (found,) = lines(store, everything=False)
    assert [task.key for task in found.tasks] == ["II.1"]
    assert found.model_copy(update={"tasks": plan().tasks}) == plan()


def test_gold_holds_all_that_a_plan_says(store: Store, tmp_path: Path) -> None:
    save(store, "gold", Wanted(load("full")), tmp_path / "gold")
    (file,) = (tmp_path / "gold").iterdir()
    assert file.name == "ke-hoach.json"
    gold = json.loads(file.read_bytes())
    result = score(gold, plan().model_dump(mode="json"))
    assert result.losses == []
    assert {result.fields[name].f for name in FIELDS} == {1.0}
    assert [task["optional"] for task in gold["tasks"]] == [False, True]
    assert gold["tasks"][0]["deadlines"] == [
        {"text": "trước ngày 20/6", "kind": "date", "start": None, "due": "2024-06-20", "rrule": None}
    ]


def test_gold_has_the_form_of_the_bundled_gold(store: Store, tmp_path: Path) -> None:
    save(store, "gold", Wanted(load("full")), tmp_path / "gold")
    ours = json.loads((tmp_path / "gold" / "ke-hoach.json").read_bytes())
    theirs = json.loads((ROOT / "corpus" / "docx" / "gold" / "huyen-cai-cach-2024.json").read_bytes())
    assert list(ours) == list(theirs)
    assert set(ours["header"]) == set(theirs["header"])
    for part in ("sections", "tasks", "targets"):
        assert list(ours[part][0]) == list(theirs[part][0]), part
    assert list(ours["tasks"][0]["deadlines"][0]) == list(
        next(task["deadlines"][0] for task in theirs["tasks"] if task["deadlines"])
    )


def test_documents_of_one_name_do_not_overwrite_each_other(store: Store, tmp_path: Path) -> None:
    other = plan("hai", [task("1", "Việc  khác\nnữa")])
    store.put("/nam-2025/ke-hoach.pdf", "v1", other.model_dump(mode="json"), 0)
    save(store, "gold", Wanted(load("full")), tmp_path / "gold")
    golds = [json.loads(file.read_bytes()) for file in (tmp_path / "gold").iterdir()]
    texts = {gold["tasks"][0]["text"] for gold in golds}
    assert texts == {"Rà soát danh mục thủ tục hành chính", "Việc khác nữa"}
