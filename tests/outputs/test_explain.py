from __future__ import annotations

import re

import pytest
from rich.console import Console

from extract.document import Block, Builder, Document, Source
from extract.model import Deadline
from extract.text import Span
from outputs.explain import find, given, rendered, source
from rules.schema import rules
from tests.outputs.plans import plan, task

TEXT = "Phòng Văn hoá hoàn thành trước\nngày 20/6 và trước ngày 20/6"


@pytest.fixture
def document() -> Document:
    builder = Builder()
    builder.add(Block("paragraph", Span(0, 0)), TEXT)
    return builder.build(Source("a.docx", "0" * 64, "application/pdf", "test"))


def deadline(rule: str = "deadlines/x") -> Deadline:
    at = TEXT.index("trước")
    return Deadline(text="trước ngày 20/6", span=(at, at + 15), rule=rule, kind="date", due="2024-06-20")


def test_a_quote_is_found_over_line_ends_and_in_any_spelling(document: Document) -> None:
    assert [document.read(span) for span in find(document, "TRƯỚC  ngày 20/6")] == ["trước ngày 20/6"] * 2
    assert [document.read(span) for span in find(document, "văn hóa")] == ["Văn hoá"]
    assert find(document, "Sở Y tế") == find(document, "  ") == []


def test_values_that_overlap_the_quote_are_given_with_their_rules(document: Document) -> None:
    one = task("1", "Phòng Văn hoá hoàn thành", deadlines=[deadline()])
    one.span = (0, 24)
    made = plan(tasks=[one]).model_copy(update={"targets": []})
    found = given(made, find(document, "hoàn thành trước"))
    assert [(value.part, value.rule) for value in found] == [
        ("tasks[1]", "tasks/leaf"),
        ("tasks[1].deadlines", "deadlines/x"),
    ]
    assert given(made, [Span(50, 55)]) == []


def test_a_rule_is_shown_with_its_gloss_and_pattern(document: Document) -> None:
    rule = rules("deadlines")[0]
    behind = source(f"deadlines/{rule.id}")
    assert behind is not None
    assert (behind.file, behind.gloss, behind.pattern) == ("rules/deadlines.toml", rule.gloss, rule.pattern)
    assert source(f"other/{rule.id}") is None
    one = task("1", "Phòng Văn hoá hoàn thành", deadlines=[deadline(f"deadlines/{rule.id}")])
    spans = find(document, "20/6")
    console = Console(width=2000)
    with console.capture() as capture:
        console.print(rendered(document, given(plan(tasks=[one]), spans), spans))
    text = re.sub(r"\s+", " ", capture.get())
    assert "đọc từ: “trước ngày 20/6”" in text
    assert rule.gloss in text


def test_a_passage_that_gave_nothing_says_so(document: Document) -> None:
    console = Console(width=200)
    with console.capture() as capture:
        console.print(rendered(document, [], [Span(0, 5)]))
    assert "Không quy tắc nào" in capture.get()
